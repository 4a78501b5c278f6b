"""The day of the meeting among all the days on a page.

The lead's date counts before any other (issue, update, archive banner); its year comes from the date line, the
title, the publication or the address where the lead prints none. A year that is nowhere near is not taken.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.intake.parse.dates import Day, days, in_address
from app.intake.parse.lead import Lead
from app.intake.parse.source import Source
from app.intake.parse.years import beside, falls_on, first_of_range, weekday_at, year_by_page
from app.model.reading import Block, DateBasis, Finding
from app.model.span import Span

_RANGE = re.compile(r"\d\s*(?:to|till|until|and|[-–])\s*\Z")
_BRACKETED = re.compile(r"[^\S\n]{0,3}\([^()\n]{3,30}\)")
_DATELINE = re.compile(r"\W{0,3}(?:\([^()\n]{1,30}\))?\W{0,3}[-–—:]")  # ends "RIGA, 5 June (LETA) --"
_DATELINE_WITHIN = 40  # code points from the start of the lead
_CLOSE = 14  # days between a meeting and the date line that lends it the year, without a doubt
_NEAR = 31  # … and its publication
_JUST_BEFORE = 3  # days from a meeting to its publication
_FAR = 120  # days at which a lent year is none


@dataclass(frozen=True, slots=True)
class Dated:
    """The date as far as it is known, what it rests on, where it stands, and what is doubtful about it."""

    date: str | None
    basis: DateBasis
    at: Span | None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """The other days of a page: of its date lines, its publication, its address."""

    issued: tuple[Day, ...]
    published: datetime.date | None
    spelled: Day | None
    filed: Day | None

    @property
    def issue(self) -> str | None:
        """The day of issue: that of a date line, else of publication, else of the address."""
        if self.issued:
            return self.issued[0].iso()
        if self.published:
            return self.published.isoformat()
        return self.filed.iso() if self.filed else None


def date_of(
    source: Source,
    lead: Lead,
    around: Span,
    blocks: tuple[Block, ...],
    title_at: Span | None,
    *,
    again: Sequence[Span],
) -> Dated:
    """Return the day of the meeting; ``again`` are other early sentences that tell of it."""
    known = _known(source, blocks)
    told = source.phrases("facts", "relative").search(source.text, lead.sentence.start, lead.sentence.end)
    before_lead = Span(around.start, lead.sentence.end)
    behind = _BRACKETED.match(source.text, lead.sentence.end)  # "… met in Ankara. (4 May 2021)"
    beside_lead = (Span(*behind.span()),) if behind else ()
    for span in (lead.sentence, *beside_lead, before_lead, *again):
        if told and (known.issue or known.spelled) and not _beside(source, told.start(), lead.sentence):
            break
        every = days(source.text, span, language=source.language)
        for day in every:
            if day.day is None or _another(source, day) or _is_dateline(source, day, every, lead):
                continue
            found = _from_text(source, day, known, title_at, lead)
            return _day_before(source, found, day, told, lead)
    if title_at:
        for day in days(source.text, title_at, language=source.language):
            if told and known.issued and _RANGE.search(source.text[title_at.start : day.span.start]):
                continue  # "today" on a page of a visit "from 6 to 8 November"
            if day.iso():
                return Dated(day.iso(), "in_title", day.span, _swappable(day))
    return _from_words(source, lead, known)


def _is_dateline(source: Source, day: Day, every: Sequence[Day], lead: Lead) -> bool:
    """Whether a day opens the lead as its line of issue, and another is told: "RIGA, 9 May -- … met on 8 May"."""
    if day.span.start - lead.sentence.start > _DATELINE_WITHIN:
        return False
    later = (one for one in every if one.day and one.span.start > day.span.end)
    return any(
        source.tokens.lows[max(0, source.tokens.at(one.span.start) - 1)] == "on"
        and _DATELINE.match(source.text[day.span.end : one.span.start])
        for one in later
    )


def _day_before(source: Source, found: Dated, day: Day, told: re.Match[str] | None, lead: Lead) -> Dated:
    """Return the day before that of a dateline where the lead says "yesterday": "RIGA, 5 June -- … met yesterday"."""
    if told is None or found.date is None or not source.phrases("facts", "yesterday").fullmatch(told.group()):
        return found
    between = source.text[day.span.end : told.start()] if day.span.end <= told.start() else ""
    if day.span.start - lead.sentence.start > _DATELINE_WITHIN or not _DATELINE.match(between):
        return found
    iso = found.date
    before = datetime.date.fromisoformat(iso) - datetime.timedelta(days=1)
    here = Span(told.start(), told.end())
    finding = Finding("meeting.date", "note", f"“{told.group()}” is counted from {iso}.", here)
    return Dated(before.isoformat(), "inferred", here, (finding, *found.findings))


def _known(source: Source, blocks: tuple[Block, ...]) -> _Known:
    lines: list[Day] = []
    stamps: list[Day] = []
    updates: list[Day] = []
    updated = source.phrases("page", "updated")
    for block in blocks:
        if block.kind not in {"date_line", "boilerplate", "navigation"}:
            continue
        found = [
            _ordered(source, day)
            for day in days(source.text, block.span, language=source.language)
            if day.year and day.day
        ]
        if found and updated.search(source.text, block.span.start, block.span.end):
            updates += found
        else:
            (lines if block.kind == "date_line" else stamps).extend(found)
    spelled, filed = in_address(source.provenance.url, language=source.language)
    return _Known(tuple(lines or stamps or updates), _published_on(source), spelled, filed)


def _published_on(source: Source) -> datetime.date | None:
    """Return the day of publication, None where it is unknown or no date."""
    try:
        return datetime.date.fromisoformat((source.provenance.published_on or "")[:10])
    except ValueError:
        return None


def _ordered(source: Source, day: Day) -> Day:
    """Return "04/05/2021" in the order that its weekday, the publisher's country or the publication tells."""
    if not day.swappable or day.year is None:
        return day
    other = replace(day, month=day.day or day.month, day=day.month, swappable=False)
    weekday = weekday_at(source, day)
    told = [one for one in (day, other) if weekday is not None and falls_on(one, day.year, weekday)]
    if len(told) == 1:
        return replace(told[0], swappable=False)
    if source.provenance.publisher_country in source.lexicon("facts").words("day_first"):
        return replace(other, swappable=True)
    published = _published_on(source)
    if published and _days_from(other, published) <= _JUST_BEFORE < _days_from(day, published):
        return other
    return day


def _turned(day: Day) -> datetime.date | None:
    """Return a day with month and day in the other order, None where there is none."""
    iso = replace(day, month=day.day or day.month, day=day.month).iso()
    return datetime.date.fromisoformat(iso) if iso else None


def _days_from(day: Day, then: datetime.date) -> int:
    iso = day.iso()
    return abs((datetime.date.fromisoformat(iso) - then).days) if iso else _FAR


def _beside(source: Source, position: int, sentence: Span) -> bool:
    """Whether a date stands right beside "today": "today, March 3"."""
    near = Span(max(sentence.start, position - 24), min(sentence.end, position + 40))
    return any(day.day for day in days(source.text, near, language=source.language))


def _another(source: Source, day: Day) -> bool:
    """Whether a date is that of something else: "his April 25 visit", "the May 3 summit", "until May 3"."""
    at = source.tokens.at(day.span.start)
    following = source.tokens.at(day.span.end)
    possessive = source.text[max(0, day.span.start - 3) : day.span.start].strip() in {"'s", "’s", "s'", "s’"}
    before = source.tokens.lows[at - 1] if at > 0 else ""
    after = source.tags[following : following + 1]
    if before in source.words("facts", "not_the_day_before"):
        return True
    return (
        (possessive or before in {"the", "his", "her", "their", "its"}) and day.year is None and after == "l"
    )


def _from_text(source: Source, day: Day, known: _Known, title_at: Span | None, lead: Lead) -> Dated:
    if day.year is None and (year := beside(source, day)):
        day = replace(day, year=year)
    if day.iso():
        ordered = _ordered(source, day)
        if first := first_of_range(source, day):
            message = "Several days are printed; the first of them is taken."
            several = Finding("meeting.date", "review", message, day.span)
            return Dated(replace(day, day=first).iso(), "in_text", day.span, (several,))
        return Dated(ordered.iso(), "in_text", day.span, _swappable(day) if ordered == day else ())
    titled = days(source.text, title_at, language=source.language) if title_at else []
    lent, doubt = _year(day, known, titled)
    if lent is None and (found := year_by_page(source, day, lead, source.provenance.url or "")):
        lent, doubt = found
    if lent is None:
        swapped = _swapped(day, known)
        if swapped:
            message = (
                "Day and month seem to have changed places here: by the publication it is the other way."
            )
            return Dated(
                swapped, "inferred", day.span, (Finding("meeting.date", "review", message, day.span),)
            )
        message = doubt or "The year is printed nowhere."
        return Dated(None, "none", day.span, (Finding("meeting.date", "review", message, day.span),))
    findings = (Finding("meeting.date", "review", doubt, day.span),) if doubt else ()
    if first := first_of_range(source, day):
        several = Finding(
            "meeting.date", "review", "Several days are printed; the first of them is taken.", day.span
        )
        return Dated(replace(day, day=first).iso(lent), "in_text", day.span, (several, *findings))
    return Dated(day.iso(lent), "in_text", day.span, findings)


def _year(day: Day, known: _Known, titled: Sequence[Day]) -> tuple[int | None, str | None]:
    """Return the year of a day printed without one, from the nearest of the page's other days, and the doubt."""
    for other in (*titled, *known.issued):
        if other.year and (other.month, other.day) == (day.month, day.day):
            return other.year, None
    for other in titled:
        if other.year and (other.month, other.day is None) == (day.month, True):
            return other.year, None  # "Meeting of the Foreign Ministers (May 2021)"
        if other.year and 0 < (other.day or 0) - (day.day or 0) <= _CLOSE and other.month == day.month:
            return other.year, "The year is taken from the title."
    if known.spelled:
        return _lent(day, [known.spelled.iso()], _CLOSE, "The year is taken from the address.")
    lines = [other.iso() for other in known.issued if other.iso()]
    if lines:
        return _lent(day, lines, _CLOSE, "The year is taken from a date line of another day.")
    if known.published:
        return _lent(
            day, [known.published.isoformat()], _NEAR, "The year is taken from the date of publication."
        )
    if known.filed:
        issued = known.filed.iso() or f"{known.filed.year}-{known.filed.month:02}-15"
        return _lent(day, [issued], _NEAR, "The year is taken from the address.")
    return None, None


def _lent(day: Day, issued: Sequence[str | None], close: int, doubt: str) -> tuple[int | None, str | None]:
    best = min(
        (_closest(day, datetime.date.fromisoformat(iso)) for iso in issued if iso),
        key=lambda item: item[1],
        default=(0, _FAR + 1),
    )
    if best[1] > _FAR:
        return None, "The year is printed nowhere, and no other date of the page is near."
    return best[0], None if best[1] <= close else doubt


def _closest(day: Day, issued: datetime.date) -> tuple[int, int]:
    """Return the year that brings ``day`` nearest to ``issued``, and how many days are between."""
    best = (issued.year, 10_000)
    for year in (issued.year, issued.year - 1, issued.year + 1):
        iso = day.iso(year)
        if iso:
            distance = abs((datetime.date.fromisoformat(iso) - issued).days)
            if distance < best[1]:
                best = (year, distance)
    return best


def _swapped(day: Day, known: _Known) -> str | None:
    """Return the day with month and day in the other order where the publication is just then."""
    if known.published is None or day.day is None or day.day > 12:
        return None
    other = replace(day, month=day.day, day=day.month)
    year, distance = _closest(other, known.published)
    return other.iso(year) if distance <= 3 else None


def _from_words(source: Source, lead: Lead, known: _Known) -> Dated:
    """Return the date where the lead prints none: "today", "yesterday", or the date of issue alone."""
    if known.spelled and known.spelled.iso():
        finding = Finding("meeting.date", "note", "The date is that of the address.", lead.sentence)
        return Dated(known.spelled.iso(), "metadata", None, (finding,))
    iso = known.issue
    if iso is None:
        finding = Finding("meeting.date", "review", "The text prints no date.", lead.sentence)
        return Dated(None, "none", None, (finding,))
    base = known.issued[0] if known.issued else None
    basis: DateBasis = "date_line" if base else "metadata"
    doubts = _swappable(base) if base else ()
    if base is None and known.published is None:
        doubts = (Finding("meeting.date", "review", "The date is that of the address.", lead.sentence),)
    at = base.span if base else None
    text, first, last = source.text, lead.sentence.start, lead.sentence.end
    match = source.phrases("facts", "yesterday").search(text, first, last)
    if match:
        return _yesterday(iso, match, doubts)
    match = source.phrases("facts", "today").search(text, first, last)
    if match:
        return Dated(iso, basis, at or Span(match.start(), match.end()), doubts)
    match = source.phrases("facts", "weekdays").search(text, first, last)
    if match:
        names = list(source.lexicon("facts").words("weekdays"))
        told = names.index(match.group().lower())
        issue_day = datetime.date.fromisoformat(iso)
        if base and base.swappable and (other := _turned(base)) and other.weekday() == told:
            issue_day = other  # "05/06/2025 … on Thursday": the fifth of June was one
        back = (issue_day.weekday() - told) % 7
        day = issue_day - datetime.timedelta(days=back)
        here = Span(match.start(), match.end())
        finding = Finding("meeting.date", "note", f"“{match.group()}” is counted from {iso}.", here)
        return Dated(day.isoformat(), "inferred" if back else basis, here, (finding, *doubts))
    match = source.pattern("facts", "the_day").search(text, first, last)
    if match and (near := _in_month(int(match["day"]), iso)):
        here = Span(match.start(), match.end())
        finding = Finding("meeting.date", "note", f"“{match.group()}” is counted from {iso}.", here)
        return Dated(near, "inferred", here, (finding, *doubts))
    match = source.pattern("facts", "yesterdays").search(text, last)
    if match:
        return _yesterday(iso, match, doubts)
    vague = source.phrases("facts", "some_day").search(text, first, last)
    if vague:
        message = f"“{vague.group()}” tells no day; the page was issued on {iso}."
        here = Span(vague.start(), vague.end())
        return Dated(None, "none", None, (Finding("meeting.date", "review", message, here), *doubts))
    finding = Finding("meeting.date", "review", "The date is that of issue; the lead prints none.", at)
    return Dated(iso, basis, at, (finding, *doubts))


def _in_month(day: int, iso: str) -> str | None:
    """Return the last ``day`` of a month up to ``iso``; None where that month has no such day."""
    issued = datetime.date.fromisoformat(iso)
    month = issued if day <= issued.day else issued.replace(day=1) - datetime.timedelta(days=1)
    try:
        return month.replace(day=day).isoformat()
    except ValueError:
        return None


def _yesterday(iso: str, match: re.Match[str], doubts: tuple[Finding, ...]) -> Dated:
    day = datetime.date.fromisoformat(iso) - datetime.timedelta(days=1)
    here = Span(match.start(), match.end())
    finding = Finding("meeting.date", "note", f"“{match.group()}” is counted from {iso}.", here)
    return Dated(day.isoformat(), "inferred", here, (finding, *doubts))


def _swappable(day: Day) -> tuple[Finding, ...]:
    if not day.swappable:
        return ()
    message = "Day and month could stand in the other order."
    return (Finding("meeting.date", "review", message, day.span),)
