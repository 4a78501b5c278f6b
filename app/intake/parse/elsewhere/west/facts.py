"""When, where and how they met."""

from __future__ import annotations

import datetime

from app.intake.parse.elsewhere.common import facts_of
from app.intake.parse.elsewhere.dates import dated
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.west.lead import Meeting
from app.intake.parse.elsewhere.west.lexis import Titles, plain
from app.intake.parse.elsewhere.west.titled import titled
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.layout import Paragraph
from app.model.reading import DateBasis, Facts, Finding, Mode
from app.model.record import Provenance
from app.model.span import Span

_CENTURY = 2000  # of years printed in two figures
Day = tuple[int | None, int, int, Span]
_TITLE = 250  # code points of a line that may be a title
_LINE = 90  # code points of a line that may be one of date and place


def facts(
    titles: Titles,
    words: Words,
    text: str,
    meeting: Meeting,
    pages: list[Paragraph],
    provenance: Provenance,
) -> tuple[Facts, tuple[Finding, ...]]:
    """Return when, where and how, and what is doubtful about it."""
    lead = meeting.sentence
    date, basis, date_at, doubts = _date(words, text, meeting, pages, provenance)
    findings = list(doubts)
    clock = next(iter(_times(words, text, lead)), None)
    body = Span(lead.start, min(len(text), lead.end + 3000))
    length = next(iter(_lengths(words, text, lead)), None) or _lasting(words, text, body)
    mode, mode_at, sure = _mode(words, text, lead, Span(0, lead.start), body)
    if mode is None:
        findings.append(Finding("meeting.mode", "review", "How they met is not told.", lead))
    elif not sure:
        findings.append(
            Finding("meeting.mode", "review", "How they met is inferred from the words.", mode_at)
        )
    place_at = _place(titles, words, text, lead) if mode in {"in_person", "video"} else None
    if place_at is None and mode == "in_person":
        place_at, message = _place_nearby(titles, words, text, meeting, pages)
        findings.append(Finding("meeting.place", "note", message, place_at or lead))
    if clock is None and (hit := next(iter(_times(words, text, body)), None)):
        message = "A clock time is printed below; it is not taken for the start."
        findings.append(Finding("meeting.start_time", "note", message, hit[1]))
    if length is None and (long := next(iter(_lengths(words, text, body)), None)):
        message = "A length of time is printed below; it is not taken for the meeting's."
        findings.append(Finding("meeting.duration_minutes", "note", message, long[1]))
    return (
        facts_of(
            text,
            date=(date, basis, date_at),
            clock=clock,
            length=length,
            mode=(mode, mode_at),
            place_at=place_at,
        ),
        tuple(findings),
    )


def _times(words: Words, text: str, span: Span) -> list[tuple[str, Span]]:
    """Return the clock times in ``span`` as HH:MM."""
    found = []
    for match in words.times.finditer(text, span.start, span.end):
        hour, minute = (_number(words, text, picked(match, name)) for name in ("h", "min"))
        if hour < 24 and minute < 60:
            found.append((f"{hour:02}:{minute:02}", Span(*match.span())))
    return found


def _lengths(words: Words, text: str, span: Span) -> list[tuple[int, Span]]:
    """Return the lengths of time in ``span`` in minutes: "eine Stunde", "trois quarts d'heure", "40 минут"."""
    found = []
    for match in words.durations.finditer(text, span.start, span.end):
        minutes = 60 * _number(words, text, picked(match, "hours"))
        minutes += _number(words, text, picked(match, "minutes"))
        minutes += 30 if picked(match, "halfhour") else 0
        minutes += 90 if picked(match, "onehalf") else 0
        minutes += 45 if picked(match, "quarters") else 0
        if 0 < minutes <= 24 * 60:
            found.append((minutes, Span(*match.span())))
    return found


def _number(words: Words, text: str, span: Span | None) -> int:
    printed = span.cut(text).lower() if span else "0"
    return int(printed) if printed.isdigit() else words.numerals.get(printed, 0)


def _lasting(words: Words, text: str, body: Span) -> tuple[int, Span] | None:
    """Return the length of time in a sentence that says how long the meeting lasted."""
    match = words.lasting.search(text, body.start, body.end)
    if match is None:
        return None
    around = Span(max(body.start, match.start() - 60), min(body.end, match.end() + 60))
    return next(iter(_lengths(words, text, around)), None)


def _days(words: Words, text: str, span: Span) -> list[Day]:
    """Return the printed days; a year in two figures is one of this century."""
    return [
        (year + _CENTURY if year and year < 100 else year, month, day, at)
        for year, month, day, at in dated(words, text, span)
    ]


def _place(titles: Titles, words: Words, text: str, lead: Span) -> Span | None:
    for match in words.places.finditer(text, lead.start, lead.end):
        at = picked(match, "place")
        first = at.cut(text).split()[0] if at else ""
        known = plain(first) in titles.fields or first.lower() in titles.no_places
        if at is None or titles.is_adjective(first) or known or (titles.inflected and titles.side_of(first)):
            continue
        named = next((one for one in titled(titles, text, lead) if one.whole.overlaps(at)), None)
        if named is None:
            return at
        posted = named.office is None or "envoy" in titles.families_of(named.office.cut(text))
        if named.name is None and named.whole.end == at.end and not posted:
            return at  # "the Chilean minister in Berne"
        if at.start < named.whole.start:  # "à Paris Moussa Diop": a name stands right behind the place
            end = min(named.whole.start, at.end)
            return Span(at.start, at.start + len(text[at.start : end].rstrip()))
        if named.name and named.name.start == at.start and named.weak and " " in named.name.cut(text):
            if at.contains(named.name):
                return at  # "à New York avec …": the words are the place's own
            return Span(at.start, at.start + len(first))
    return None


def _place_nearby(
    titles: Titles, words: Words, text: str, meeting: Meeting, pages: list[Paragraph]
) -> tuple[Span | None, str]:
    """Return the place that a line above the lead tells, and what to say of that."""
    above = [page.span for page in pages[: meeting.paragraph] if len(page.span) < _TITLE]
    for line in reversed(above):
        telling = any(pattern.search(text, line.start, line.end) for _, pattern in words.modes)
        if telling or _days(words, text, line):
            at = _place(titles, words, text, line)
            if at is not None:
                return at, "The place is told above the sentence that tells of the meeting, not in it."
    return None, "Where they met is not told in the sentence that tells of it."


def _mode(
    words: Words, text: str, lead: Span, head: Span, body: Span
) -> tuple[Mode | None, Span | None, bool]:
    """Return how they met, where it says so, and whether it is said plainly of this meeting."""
    far = [(mode, pattern) for mode, pattern in words.modes if mode != "in_person"]
    for span, sure in ((lead, True), (head, True)):
        for mode, pattern in far:
            match = pattern.search(text, span.start, span.end)
            if match:
                return mode, Span(*match.span()), sure
    near = next(pattern for mode, pattern in words.modes if mode == "in_person")
    telling = [
        hit for hit in near.finditer(text, lead.start, lead.end) if not words.talks.fullmatch(hit.group())
    ]
    if telling:
        return "in_person", Span(*telling[0].span()), True
    for mode, pattern in far:
        match = pattern.search(text, body.start, body.end)
        if match:
            return mode, Span(*match.span()), False
    for span in (lead, head):  # a talk may be one by telephone
        match = near.search(text, span.start, span.end)
        if match:
            return "in_person", Span(*match.span()), False
    return None, None, False


def _date(
    words: Words, text: str, meeting: Meeting, pages: list[Paragraph], provenance: Provenance
) -> tuple[str | None, DateBasis, Span | None, list[Finding]]:
    lead, page = meeting.sentence, pages[meeting.paragraph].span
    issued = _issued(words, text, meeting, pages)
    published = _iso(provenance.published_on)
    base = next((day for item in issued if item[0] and (day := _day(item[0], *item[1:3]))), None) or published
    spans = (lead, Span(page.start, lead.start)) if lead.start > page.start else (lead,)
    for span in spans:
        printed = _days(words, text, span)
        for year, month, number, at in printed:
            if span is lead and _of_something_else(words, text, lead, at):
                continue
            further = any(other.start > at.end and lead.contains(other) for *_, other in printed)
            if _is_issue_line(text, page, at) and (further or _counted(words, text, lead, base)):
                continue
            known = year or _nearest_year(month, number, base)
            found = _day(known, month, number) if known else None
            if found is None:
                return (
                    None,
                    "none",
                    at,
                    [Finding("meeting.date", "review", "The year is printed nowhere.", at)],
                )
            doubts = []
            if year is None and base is None:
                doubts.append(Finding("meeting.date", "note", "The year is inferred.", at))
            return found.isoformat(), "in_text", at, doubts
    if base is None:
        return None, "none", None, [Finding("meeting.date", "review", "The text prints no date.", lead)]
    basis: DateBasis = "date_line" if issued and issued[0][0] else "metadata"
    issued_at = issued[0][3] if issued else None
    counted = _counted(words, text, lead, base)
    if counted is not None:
        days, at = counted
        day_of = base - datetime.timedelta(days=days)
        if days == 0:
            return day_of.isoformat(), basis, issued_at, []
        return (
            day_of.isoformat(),
            "inferred",
            at,
            [Finding("meeting.date", "note", f"Counted from {base}.", at)],
        )
    near = issued_at is not None and lead.end < issued_at.start < lead.end + 200
    message = "The date is that of a line near the lead, which prints none."
    finding = Finding("meeting.date", "note" if near else "review", message, issued_at)
    return base.isoformat(), basis, issued_at, [finding]


def _counted(words: Words, text: str, lead: Span, base: datetime.date | None) -> tuple[int, Span] | None:
    """Return how many days before ``base`` "today", "yesterday" or a day of the week was, and its place."""
    match = words.today.search(text, lead.start, lead.end)
    if match:
        return 0, Span(*match.span())
    match = words.yesterday.search(text, lead.start, lead.end)
    if match:
        return 1, Span(*match.span())
    match = words.weekdays.search(text, lead.start, lead.end)
    if match and base:
        number = ord(match.lastgroup or "a") - ord("a")
        return (base.weekday() - number) % 7, Span(*match.span())
    return None


def _of_something_else(words: Words, text: str, lead: Span, at: Span) -> bool:
    """Whether a date in the lead is none of the meeting: it stands in brackets behind a past event."""
    before = text[max(lead.start, at.start - 40) : at.start]
    return bool(words.other_day.search(before))


def _is_issue_line(text: str, page: Span, at: Span) -> bool:
    """Whether a date opens its paragraph as a dateline does: "Bern, 02.03.2020 - …", "OTTAWA, le 3 mai – "."""
    return at.start - page.start < 40 and text[at.end : at.end + 12].lstrip(" )")[:1] in {"-", "–", "—", "/"}


def _issued(words: Words, text: str, meeting: Meeting, pages: list[Paragraph]) -> list[Day]:
    """Return the dates of lines above the lead, right below it, and at the end; those with a year first."""
    lead = meeting.sentence
    found: list[Day] = []
    for one in pages[: meeting.paragraph]:
        found.extend(_days(words, text, one.span) if len(one.span) < 300 else [])
    page = pages[meeting.paragraph].span
    found.extend(item for item in _days(words, text, page) if _is_issue_line(text, page, item[3]))
    short = [one for one in pages[meeting.paragraph + 1 :] if len(one.span) < _LINE]
    near = [one for one in short if one in pages[meeting.paragraph + 1 : meeting.paragraph + 4]]
    for one in [*near, *short[-4:]]:
        found.extend(item for item in _days(words, text, one.span) if item[3].start > lead.end)
    return [item for item in found if item[0]] + [item for item in found if not item[0]]


def _nearest_year(month: int, day: int, base: datetime.date | None) -> int | None:
    """Return the year that puts a day on or before the date of issue."""
    if base is None:
        return None
    found = _day(base.year, month, day)
    return base.year - 1 if found and (found - base).days > 31 else base.year


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _iso(printed: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((printed or "")[:10])
    except ValueError:
        return None
