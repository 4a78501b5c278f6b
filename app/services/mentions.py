"""What a text mentions, and which held text is meant; and the other way round, which texts mention this meeting.

Nothing is decided here: what is found by day and sides, or by name, is said to be found so.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from app.library import decisions, occasions, readouts
from app.model.folding import folded_name
from app.model.page import Page
from app.model.reading import Reference
from app.model.record import Listed
from app.model.span import Span
from app.services.session import Session

_ALIKE = 80.0  # per cent, fuzz.token_set_ratio of folded names
_MOST = 12  # texts of one mention; a year alone could mean hundreds


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention with the held texts that may be meant, the likeliest first; ``by`` says what they were found by."""

    reference: Reference
    held: tuple[Listed, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Mentioner:
    """A text that mentions the meeting that is open: with which words, and where."""

    listed: Listed
    label: str
    span: Span


def mentions(session: Session, page: Page) -> list[Mention]:
    """Return everything ``page`` refers to, in the order of the text, with what is held of it."""
    return [meant(session, page, one) for one in sorted(page.reading.references, key=lambda one: one.span)]


def meant(session: Session, page: Page, reference: Reference) -> Mention:
    """Return the held texts that ``reference`` may mean: of that day (month, year), with a side in common.

    A document is a text whose title is like its name. The meeting that is open is never meant.
    """
    here = _meeting(session, page)
    found: list[Listed] = []
    if reference.date:
        dated = readouts.listing(session.library, ids=readouts.ids_dated(session.library, reference.date))
        found = [one for one in dated if one.meeting_uid != here and _shares_side(page, one)]
    name = folded_name(reference.label)
    if not reference.date:
        return Mention(reference, *_by_occasion(session, here, name))
    scored = [(_likeness(name, one), one) for one in found]
    if reference.kind == "document" or (reference.date and len(reference.date) == 4):
        scored = [pair for pair in scored if pair[0] >= _ALIKE]
    scored.sort(key=lambda pair: -pair[0])
    by = "by day and sides" if reference.date and len(reference.date) == 10 else "by date, sides and name"
    return Mention(reference, tuple(one for _, one in scored[:_MOST]), by if scored else "")


def mentioned_by(session: Session, page: Page) -> list[Mentioner]:
    """Return the texts that mention a meeting on the day of this one, with a side in common; newest first."""
    day = page.reading.facts.date
    if not day or len(day) < 10:
        return []
    here = _meeting(session, page)
    found = readouts.mentioning(session.library, day)
    listed = {one.uid: one for one in readouts.listing(session.library, ids=[row_id for row_id, *_ in found])}
    order = {uid: place for place, uid in enumerate(listed)}
    mentioners = [
        Mentioner(listed[uid], label, Span(start, end))
        for _, uid, label, start, end in found
        if uid in listed and listed[uid].meeting_uid != here and _shares_side(page, listed[uid])
    ]
    return sorted(mentioners, key=lambda one: (order[one.listed.uid], one.span))


def _by_occasion(session: Session, here: str, name: str) -> tuple[tuple[Listed, ...], str]:
    """Return the texts of meetings held at an occasion of this name, and what they were found by."""
    alike = [
        one for one, _ in occasions.occasions(session.library) if fuzz.ratio(name, folded_name(one)) >= _ALIKE
    ]
    uids = {uid for one in alike for uid in occasions.held_at(session.library, one)}
    held = [one for one in readouts.listed(session.library, uids) if one.meeting_uid != here]
    return tuple(held[:_MOST]), "by the name of the occasion" if held else ""


def _meeting(session: Session, page: Page) -> str:
    here = page.readout.meeting_uid
    return decisions.meetings_joined(session.library).get(here, here)


def _shares_side(page: Page, one: Listed) -> bool:
    sides = set(page.reading.sides)
    return not sides or not one.sides or bool(sides & set(one.sides))


def _likeness(name: str, one: Listed) -> float:
    return float(fuzz.token_set_ratio(name, folded_name(f"{one.title} {one.place or ''}")))
