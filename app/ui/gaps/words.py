"""How a known meeting is written in a row of a list, and what of it can be typed again."""

from __future__ import annotations

from app.intake.visits.columns import Meaning
from app.model.known import Known
from app.model.text import single_line
from app.ui import names
from app.ui.tongue import tr


def sides(known: Known) -> str:
    """Return the sides that met."""
    return " – ".join(names.country_short(side) for side in known.sides)


def heading(known: Known) -> str:
    """Return the sides, and what it was or who was there."""
    people = names.listed(single_line(one.name) for one in known.people)
    return "  ·  ".join(part for part in (sides(known), single_line(known.title) or people) if part)


def about(known: Known) -> str:
    """Return how and where they met, who was there, where it is known from, and what was noted."""
    people = names.listed(single_line(one.name) for one in known.people) if known.title else ""
    parts = (
        names.mode(known.mode),
        known.place or "",
        people,
        tr("Known from {source}", source=known.known_from),
        known.note,
    )
    return "  ·  ".join(single_line(part) for part in parts if part)


def typed(known: Known) -> dict[Meaning, str]:
    """Return what one would type to record ``known``."""
    people = (
        f"{one.name} ({one.side or one.office})" if one.side or one.office else one.name
        for one in known.people
    )
    return {
        "date": known.date,
        "until": known.until or "",
        "sides": "; ".join(known.sides),
        "people": "; ".join(people),
        "title": known.title,
        "mode": known.mode or "",
        "place": known.place or "",
        "known_from": known.known_from,
        "url": known.url or "",
        "note": known.note,
    }
