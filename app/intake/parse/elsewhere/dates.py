"""The days a text prints, and the one of the meeting, in another language than English."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.model.reading import DateBasis, Finding
from app.model.record import Provenance
from app.model.span import Span

_NO_ERA = "-"  # the era of a year of three figures that names none
_MARK = 20  # code points before a time or a day that may say whose clock it is
_HALF_A_YEAR = datetime.timedelta(days=183)

Told = tuple[str | None, DateBasis, Span | None, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class _Issue:
    """The day a text was issued: printed above or below it, or told by its provenance."""

    day: datetime.date
    at: Span | None


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
        number = words.months.get(month.lower()) or _figure(words, month)
        day_number = _figure(words, day)
        if not 1 <= number <= 12 or not 1 <= day_number <= 31:
            continue
        known = int(year) if year and year.isdigit() else 1 if year else None
        if known is not None and era:
            known += words.eras.get(era, 0)
        elif known is not None and known < 1000:
            known += 2000 if known < 100 else words.eras.get(_NO_ERA, 0)
        found.append((known, number, day_number, Span(match.start(), match.end())))
    return found


def is_home_time(words: Words, text: str, sentence: Span, at: Span) -> bool:
    """Whether the words right before ``at`` say that it is told by the publisher's clock."""
    before = text[max(sentence.start, at.start - _MARK) : at.start]
    return words.home_time.search(before) is not None


def _local_first(words: Words, text: str, sentence: Span) -> list[re.Match[str]]:
    """Return the days printed without their month, those of the publisher's own clock last."""
    found = list(words.days.finditer(text, sentence.start, sentence.end))
    return sorted(found, key=lambda one: is_home_time(words, text, sentence, Span(one.start(), one.end())))


def _figure(words: Words, printed: str) -> int:
    """Return a number in figures or in words; 0 for one that is not known."""
    return int(printed) if printed.isdecimal() else words.numerals.get(printed, 0)


def date_of(words: Words, text: str, sentence: Span, head: Span, tail: Span, provenance: Provenance) -> Told:
    """Return the day of the meeting, what it rests on, where it stands and what is doubtful about it.

    ``head`` is what stands above the lead, ``tail`` the rest of its paragraph and what follows.
    """
    issue = _issue(words, text, head, tail, provenance)
    days = dated(words, text, sentence)
    at_home = [day for day in days if is_home_time(words, text, sentence, day[3])]
    for year, month, number, at in [day for day in days if day not in at_home] or days:
        return _printed(issue, year, month, number, at)
    if issue is None:
        return None, "none", None, (Finding("meeting.date", "review", "The text prints no date.", sentence),)
    for match in _local_first(words, text, sentence):
        day = picked(match, "d")
        counted = _latest(issue.day, int(day.cut(text))) if day else None
        if counted:
            return counted.isoformat(), "in_text", Span(match.start(), match.end()), ()
    basis: DateBasis = "date_line" if issue.at else "metadata"
    if words.today.search(text, sentence.start, sentence.end):
        return issue.day.isoformat(), basis, issue.at, ()
    yesterday = words.yesterday.search(text, sentence.start, sentence.end)
    if yesterday:
        before = issue.day - datetime.timedelta(days=1)
        at = Span(yesterday.start(), yesterday.end())
        counting = Finding("meeting.date", "note", f"Counted from {issue.day.isoformat()}.", at)
        return before.isoformat(), "inferred", at, (counting,)
    finding = Finding("meeting.date", "review", "The date is that of issue; the lead prints none.", issue.at)
    return issue.day.isoformat(), basis, issue.at, (finding,)


def _printed(issue: _Issue | None, year: int | None, month: int, number: int, at: Span) -> Told:
    if year is None and issue is None:
        return None, "none", at, (Finding("meeting.date", "review", "The year is printed nowhere.", at),)
    day = _date(year, month, number) if year else None
    findings: tuple[Finding, ...] = ()
    if year is None and issue is not None:
        near = [_date(issue.day.year + more, month, number) for more in (0, -1, 1)]
        day = next((one for one in near if one and abs(one - issue.day) < _HALF_A_YEAR), None)
        if issue.at is None and day:
            message = f"The year is that of publication, {issue.day.isoformat()}."
            findings = (Finding("meeting.date", "note", message, at),)
    if day is None:
        return None, "none", at, (Finding("meeting.date", "review", "There is no such day.", at),)
    return day.isoformat(), "in_text", at, findings


def _issue(words: Words, text: str, head: Span, tail: Span, provenance: Provenance) -> _Issue | None:
    for span in (head, tail):
        for year, month, number, at in dated(words, text, span):
            day = _date(year, month, number) if year else None
            if day and (span is head or _alone(text, at)):
                return _Issue(day, at)
    try:
        return _Issue(datetime.date.fromisoformat((provenance.published_on or "")[:10]), None)
    except ValueError:
        return None


def _alone(text: str, at: Span) -> bool:
    """Whether a date stands on a short line of its own."""
    start = text.rfind("\n", 0, at.start) + 1
    end = text.find("\n", at.end)
    return (end if end >= 0 else len(text)) - start < len(at) + 24


def _latest(issue: datetime.date, number: int) -> datetime.date | None:
    """Return the last day of the month's ``number`` that is not after ``issue``, a day's shift allowed."""
    year, month = issue.year, issue.month
    for _ in range(3):
        day = _date(year, month, number)
        if day and day <= issue + datetime.timedelta(days=1):
            return day
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


def _date(year: int | None, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year or 0, month, day)
    except ValueError:
        return None
