"""Archives whose readouts differ in when the meeting was and who met."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.model.record import Draft
from tests.making import TEXT, made_archive, made_draft, made_reading


def dated_draft(number: int, date: str | None, sides: tuple[str, str] = ("NO", "SE")) -> Draft:
    """Return a made-up readout of a meeting on ``date`` (ISO 8601 at any precision, or none)."""
    text = f"{TEXT}Specimen {number}.\n"
    reading = made_reading(text, title=f"Meeting {number}", date=date or "")
    participants = tuple(
        replace(one, side=side) for one, side in zip(reading.participants, sides, strict=True)
    )
    facts = replace(reading.facts, date=date, date_basis="in_text" if date else "none")
    return made_draft(text, reading=replace(reading, facts=facts, participants=participants))


def dated_archive(path: Path, dates: Iterable[str | None], *, sides: Iterable[tuple[str, str]] = ()) -> Path:
    """Write an archive with a readout for each of ``dates``; ``sides`` go round."""
    met = tuple(sides) or (("NO", "SE"),)
    return made_archive(
        path, *(dated_draft(number, date, met[number % len(met)]) for number, date in enumerate(dates))
    )
