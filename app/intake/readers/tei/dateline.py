"""Place, day and hour as an edition's dateline prints and encodes them.

The encoded day is taken where the printed line does not contradict it; an hour only where one is printed, for
encoded times are sometimes made up.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from app.intake.readers.tei.running import Element, local, running
from app.model.span import Span

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")
_HOUR = re.compile(
    r"\d{1,2}(?::\d\d)?(?:\s*[–-]\s*\d{1,2}(?::\d\d)?)?\s*(?:a\.?m|p\.?m)\b\.?|\bnoon\b|\bmidnight\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What the line says; spans count within its text. ``contradicted``: print and encoding differ."""

    place: str | None = None
    place_at: Span | None = None
    date: str | None = None
    date_at: Span | None = None
    start_time: str | None = None
    start_time_at: Span | None = None
    contradicted: bool = False


def dateline(element: Element) -> Dateline:
    """Return what ``element``, a ``dateline``, states."""
    text = running(element).text
    place = _child(element, "placeName", text)
    date = _child(element, "date", text)
    stated = next((item for item in element.iter() if local(item) == "date"), None)
    match = _DAY.match((stated.get("when") or stated.get("from") or "") if stated is not None else "")
    day = _real(match) if match else None
    hour_at = _HOUR.search(text)
    hour = f"{match[4]}:{match[5]}" if match and match[4] and hour_at else None
    printed = date.cut(text) if date else ""
    wrong = bool(day and date and re.search(r"\d{4}", printed) and not _printed(day, printed))
    return Dateline(
        place=place.cut(text) if place else None,
        place_at=place,
        date=None if wrong else day,
        date_at=date,
        start_time=hour,
        start_time_at=Span(hour_at.start(), hour_at.end()) if hour and hour_at else None,
        contradicted=wrong,
    )


def _child(element: Element, name: str, text: str) -> Span | None:
    """Return where the first child of that name is printed."""
    child = next((item for item in element.iter() if local(item) == name), None)
    words = running(child).text if child is not None else ""
    at = text.find(words) if words else -1
    return Span(at, at + len(words)) if at >= 0 else None


def _real(match: re.Match[str]) -> str | None:
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None


def _printed(day: str, printed: str) -> bool:
    """Whether year and day of the month stand in the printed date."""
    figures = [int(figure) for figure in re.findall(r"\d+", printed)]
    return int(day[:4]) in figures and int(day[8:10]) in figures
