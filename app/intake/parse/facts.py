"""When, where and how: date, start, length, mode, place and occasion of the meeting.

The lead's date counts before any other on the page (issue, update, archive banner); its year comes from
the date line where the lead prints none. Nothing known is nothing said.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from app.intake.parse.clock import Clock, Duration, durations, spans_of_time, times
from app.intake.parse.dates import Day, days
from app.intake.parse.lead import Lead
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.intake.parse.where import occasion_in, place_at
from app.model.reading import Block, DateBasis, Facts, Finding, Mode
from app.model.span import Span

_PROSE = frozenset({"lead", "paragraph", "point", "attendance"})


@dataclass(frozen=True, slots=True)
class Found:
    """The facts and what is doubtful about them."""

    facts: Facts
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Dated:
    date: str | None
    basis: DateBasis
    at: Span | None
    findings: tuple[Finding, ...] = ()


def facts(source: Source, lead: Lead, blocks: tuple[Block, ...], title_at: Span | None) -> Found:
    """Return the facts of the meeting ``lead`` tells of."""
    around = next((block.span for block in blocks if block.span.contains(lead.sentence)), lead.sentence)
    dated = _date(source, lead, around, blocks, title_at)
    findings = list(dated.findings)
    clock = times(source.text, lead.sentence, language=source.language) or _in_prose(source, blocks)
    lengths = (
        durations(source.text, lead.sentence, language=source.language)
        or _for(source, durations(source.text, around, language=source.language))
        or _lasted(source, blocks)
    )
    mode, mode_at, sure = _mode(source, [lead.sentence, *([title_at] if title_at else [])])
    if not sure:
        again = _mode(source, _told_again(source, blocks))
        mode, mode_at, sure = again if again[2] and again[0] != "in_person" else (mode, mode_at, sure)
    if mode and not sure:
        findings.append(
            Finding("meeting.mode", "note", "How they met is told only by a general word.", mode_at)
        )
    if mode is None:
        findings.append(Finding("meeting.mode", "review", "How they met is not told.", lead.sentence))
    place = place_at(source, lead.sentence, blocks) if mode == "in_person" else None
    occasion = occasion_in(source, lead.sentence)
    stretch = spans_of_time(source.text, lead.sentence)
    if stretch:
        clock, lengths = [stretch[0][0]], lengths or [stretch[0][1]]
    start = clock[0] if clock else None
    if len(clock) > 1:
        findings.append(
            Finding(
                "meeting.start_time", "note", "Several times are printed; the first is taken.", lead.sentence
            )
        )
    length = lengths[0] if lengths else None
    return Found(
        Facts(
            date=dated.date,
            date_basis=dated.basis,
            date_at=dated.at,
            start_time=start.time if start else None,
            start_time_at=start.span if start else None,
            duration_minutes=length.minutes if length else None,
            duration_at=length.span if length else None,
            mode=mode,
            mode_at=mode_at,
            place=place.name if place else None,
            place_country=place.country if place else None,
            place_at=place.span if place else None,
            occasion=occasion.cut(source.text) if occasion else None,
            occasion_at=occasion,
        ),
        tuple(findings),
    )


def published_on(source: Source) -> datetime.date | None:
    """Return the day of publication, None where it is unknown or no date."""
    try:
        return datetime.date.fromisoformat((source.provenance.published_on or "")[:10])
    except ValueError:
        return None


def _for(source: Source, found: list[Duration]) -> list[Duration]:
    """Return the lengths of time that something lasted: "for an hour", not "his two hours' conversation"."""
    opens = source.phrases("facts", "for_a_time")
    return [
        item for item in found if opens.search(source.text, max(0, item.span.start - 30), item.span.start)
    ]


def _in_prose(source: Source, blocks: tuple[Block, ...]) -> list[Clock]:
    """Return the time in the next sentence that tells of the meeting again."""
    for sentence in _told_again(source, blocks):
        found = times(source.text, sentence, language=source.language)
        if found:
            return found
    return []


def _told_again(source: Source, blocks: tuple[Block, ...]) -> list[Span]:
    """Return the early sentences that tell of the meeting, the lead's among them."""
    pattern = source.pattern("facts", "meeting", "past")
    return [
        sentence
        for block in [block for block in blocks if block.kind in _PROSE][:2]
        for sentence in sentences(source.text, block.span)[:3]
        if pattern.search(source.text, sentence.start, sentence.end)
    ]


def _lasted(source: Source, blocks: tuple[Block, ...]) -> list[Duration]:
    """Return the length where a later sentence tells it: "The meeting lasted 35 minutes"."""
    for match in source.phrases("facts", "lasted").finditer(source.text):
        if any(block.span.holds(match.start()) and block.kind in _PROSE for block in blocks):
            near = Span(match.start(), min(len(source.text), match.end() + 80))
            found = durations(source.text, near, language=source.language)
            if found:
                return found
    return []


def _date(
    source: Source, lead: Lead, around: Span, blocks: tuple[Block, ...], title_at: Span | None
) -> _Dated:
    issued = _issued(source, blocks)
    told = source.phrases("facts", "relative").search(source.text, lead.sentence.start, lead.sentence.end)
    for span in (lead.sentence, around, *_told_again(source, blocks)):
        if told and (issued or published_on(source)) and not _beside(source, told.start(), lead.sentence):
            break
        for day in days(source.text, span, language=source.language):
            if day.day is None or _another(source, day):
                continue
            return _from_text(source, day, issued, blocks)
    if title_at:
        for day in days(source.text, title_at, language=source.language):
            if day.iso():
                return _Dated(day.iso(), "in_title", day.span)
    return _from_words(source, lead, issued)


def _beside(source: Source, position: int, sentence: Span) -> bool:
    """Whether a date stands right beside "today": "today, March 3"."""
    near = Span(max(sentence.start, position - 24), min(sentence.end, position + 40))
    return any(day.day for day in days(source.text, near, language=source.language))


def _another(source: Source, day: Day) -> bool:
    """Whether a date is that of something else: "his April 25 visit", "the May 3 summit"."""
    at = source.tokens.at(day.span.start)
    following = source.tokens.at(day.span.end)
    possessive = source.text[max(0, day.span.start - 3) : day.span.start].strip() in {"'s", "’s", "s'", "s’"}
    before = source.tokens.lows[at - 1] if at > 0 else ""
    after = source.tags[following : following + 1]
    return (
        (possessive or before in {"the", "his", "her", "their", "its"}) and day.year is None and after == "l"
    )


def _issued(source: Source, blocks: tuple[Block, ...]) -> list[Day]:
    found: list[Day] = []
    for block in blocks:
        if block.kind in {"date_line", "boilerplate", "navigation"}:
            found.extend(
                day
                for day in days(source.text, block.span, language=source.language)
                if day.year and day.day and block.kind == "date_line"
            )
    return found


def _from_text(source: Source, day: Day, issued: list[Day], blocks: tuple[Block, ...]) -> _Dated:
    if day.iso():
        return _Dated(day.iso(), "in_text", day.span)
    year, doubt = _year(source, day, issued, blocks)
    date = day.iso(year)
    if date is None:
        return _Dated(
            None,
            "none",
            day.span,
            (Finding("meeting.date", "review", "The year is printed nowhere.", day.span),),
        )
    findings = (Finding("meeting.date", "review", doubt, day.span),) if doubt else ()
    return _Dated(date, "in_text", day.span, findings)


def _year(
    source: Source, day: Day, issued: list[Day], blocks: tuple[Block, ...]
) -> tuple[int | None, str | None]:
    """Return the year of a day printed without one: from the date line, else from the publication."""
    for other in issued:
        if (other.month, other.day) == (day.month, day.day):
            return other.year, None
    near = [_closest(day, other) for other in issued if other.iso()]
    if near:
        best = min(near, key=lambda item: item[1])
        return best[0], None if best[1] <= 14 else "The year is taken from a date line of another day."
    published = published_on(source)
    if published:
        year, distance = _closest_to(day, published)
        return year, None if distance <= 31 else "The year is taken from the date of publication."
    return None, None


def _closest(day: Day, other: Day) -> tuple[int, int]:
    return _closest_to(day, datetime.date.fromisoformat(other.iso() or "0001-01-01"))


def _closest_to(day: Day, issued: datetime.date) -> tuple[int, int]:
    best = (issued.year, 10_000)
    for year in (issued.year, issued.year - 1, issued.year + 1):
        iso = day.iso(year)
        if iso:
            distance = abs((datetime.date.fromisoformat(iso) - issued).days)
            if distance < best[1]:
                best = (year, distance)
    return best


def _from_words(source: Source, lead: Lead, issued: list[Day]) -> _Dated:
    """Return the date where the lead prints none: "today", "yesterday", or the date of issue alone."""
    base = next((day for day in issued if day.iso()), None)
    published = published_on(source)
    iso = base.iso() if base else published.isoformat() if published else None
    if iso is None:
        finding = Finding("meeting.date", "review", "The text prints no date.", lead.sentence)
        return _Dated(None, "none", None, (finding,))
    basis: DateBasis = "date_line" if base else "metadata"
    swapped = _swappable(base) if base else ()
    at = base.span if base else None
    text = source.text
    match = source.phrases("facts", "yesterday").search(text, lead.sentence.start, lead.sentence.end)
    if match:
        day = datetime.date.fromisoformat(iso) - datetime.timedelta(days=1)
        finding = Finding(
            "meeting.date",
            "note",
            f"“{match.group()}” is counted from {iso}.",
            Span(match.start(), match.end()),
        )
        return _Dated(day.isoformat(), "inferred", Span(match.start(), match.end()), (finding,))
    match = source.phrases("facts", "today").search(text, lead.sentence.start, lead.sentence.end)
    if match:
        return _Dated(iso, basis, at or Span(match.start(), match.end()), swapped)
    match = source.phrases("facts", "weekdays").search(text, lead.sentence.start, lead.sentence.end)
    if match:
        names = list(source.lexicon("facts").words("weekdays"))
        issue_day = datetime.date.fromisoformat(iso)
        back = (issue_day.weekday() - names.index(match.group().lower())) % 7
        day = issue_day - datetime.timedelta(days=back)
        finding = Finding(
            "meeting.date",
            "note",
            f"“{match.group()}” is counted from {iso}.",
            Span(match.start(), match.end()),
        )
        return _Dated(
            day.isoformat(), "inferred" if back else basis, Span(match.start(), match.end()), (finding,)
        )
    finding = Finding("meeting.date", "review", "The date is that of issue; the lead prints none.", at)
    return _Dated(iso, basis, at, (finding,))


def _swappable(day: Day) -> tuple[Finding, ...]:
    if not day.swappable:
        return ()
    message = "Day and month could stand in the other order; the month is read first."
    return (Finding("meeting.date", "review", message, day.span),)


def _mode(source: Source, spans: list[Span]) -> tuple[Mode | None, Span | None, bool]:
    """Return the mode, where it is told, and whether by a word that leaves no doubt."""
    order: tuple[tuple[str, Mode, bool], ...] = (
        ("video", "video", True),
        ("phone", "phone", True),
        ("in_person", "in_person", True),
        ("weak_phone", "phone", False),
        ("weak_in_person", "in_person", False),
    )
    for key, mode, sure in order:
        pattern = source.phrases("facts", "mode", key)
        for span in spans:
            match = pattern.search(source.text, span.start, span.end)
            if match:
                return mode, Span(match.start(), match.end()), sure
    return None, None, False
