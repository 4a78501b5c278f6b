"""The days a text prints, and the one of the meeting, in another language than English."""

from __future__ import annotations

import datetime

from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.model.reading import DateBasis, Finding
from app.model.record import Provenance
from app.model.span import Span


def dated(words: Words, text: str, span: Span) -> list[tuple[int | None, int, int, Span]]:
    """Return the printed days as year (None where not printed), month, day and place."""
    found: list[tuple[int | None, int, int, Span]] = []
    for match in words.dates.finditer(text, span.start, span.end):
        month, day, year, era = (
            span.cut(text) if span else None
            for span in (picked(match, name) for name in ("m", "d", "y", "era"))
        )
        if month is None or day is None:
            continue
        number = words.months.get(month.lower()) if not month.isdigit() else int(month)
        if number is None or not 1 <= number <= 12 or not 1 <= int(day) <= 31:
            continue
        known = int(year) if year and year.isdigit() else 1 if year else None
        if known is not None and era:
            known += words.eras.get(era, 0)
        found.append((known, number, int(day), Span(match.start(), match.end())))
    return found


def _iso(year: int | None, month: int, day: int) -> str | None:
    try:
        return datetime.date(year or 0, month, day).isoformat()
    except ValueError:
        return None


def date_of(
    words: Words, text: str, sentence: Span, head: Span, provenance: Provenance
) -> tuple[str | None, DateBasis, Span | None, tuple[Finding, ...]]:
    """Return the day of the meeting, what it rests on, where it stands and what is doubtful about it."""
    issued = [item for item in dated(words, text, head) if item[0]]
    published = (provenance.published_on or "")[:10]
    for year, month, number, at in dated(words, text, sentence):
        known = year or next((item[0] for item in issued), None) or _year_of(published)
        iso = _iso(known, month, number)
        if iso is None:
            return None, "none", at, (Finding("meeting.date", "review", "The year is printed nowhere.", at),)
        return iso, "in_text", at, ()
    base = next((_iso(*item[:3]) for item in issued), None) or (published if _year_of(published) else None)
    if base is None:
        return None, "none", None, (Finding("meeting.date", "review", "The text prints no date.", sentence),)
    basis: DateBasis = "date_line" if issued else "metadata"
    issued_at = issued[0][3] if issued else None
    if words.today.search(text, sentence.start, sentence.end):
        return base, basis, issued_at, ()
    match = words.yesterday.search(text, sentence.start, sentence.end)
    if match:
        day = datetime.date.fromisoformat(base) - datetime.timedelta(days=1)
        at = Span(match.start(), match.end())
        return (
            day.isoformat(),
            "inferred",
            at,
            (Finding("meeting.date", "note", f"Counted from {base}.", at),),
        )
    finding = Finding("meeting.date", "review", "The date is that of issue; the lead prints none.", issued_at)
    return base, basis, issued_at, (finding,)


def _year_of(iso: str) -> int | None:
    try:
        return datetime.date.fromisoformat(iso).year
    except ValueError:
        return None
