"""Lead, parties and facts of a readout in another language than English."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from app.intake.parse.elsewhere.words import Words, picked
from app.intake.parse.layout import Paragraph
from app.model.reading import DateBasis, Facts, Finding, Mode, Participant
from app.model.record import Provenance
from app.model.span import Span

_ENDS = ".。!！?？)）」』:：임함음됨"


@dataclass(frozen=True, slots=True)
class Person:
    """A person as printed: the whole mention, its name, office and country."""

    whole: Span
    name: Span
    office: Span | None
    side: str | None


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence that tells of the meeting, its paragraph, and the parties named in it."""

    paragraph: int
    sentence: Span
    parties: tuple[Person, ...]


def sentences(words: Words, text: str, span: Span) -> list[Span]:
    """Return the sentences within ``span``; none is longer than 4,000 code points."""
    found: list[Span] = []
    start = span.start
    for match in words.sentence_end.finditer(text, span.start, span.end):
        if match.end() > start:
            found.append(Span(start, match.end()))
        start = match.end()
        while start < span.end and text[start].isspace():
            start += 1
    if start < span.end:
        found.append(Span(start, span.end))
    return [Span(at, min(part.end, at + 4000)) for part in found for at in range(part.start, part.end, 4000)]


def persons(words: Words, text: str, span: Span) -> list[Person]:
    """Return the persons mentioned within ``span``, in order, none overlapping."""
    found: list[Person] = []
    for pattern in words.persons:
        for match in pattern.finditer(text, span.start, span.end):
            whole = Span(match.start(), match.end())
            name = picked(match, "name")
            if name is None or any(whole.overlaps(other.whole) for other in found):
                continue
            country = picked(match, "country")
            side = words.countries.get(country.cut(text)) if country else None
            found.append(Person(whole, name, picked(match, "office"), side))
    found.sort(key=lambda person: person.whole)
    return found


def find_lead(words: Words, text: str, paragraphs: list[Paragraph]) -> Lead | None:
    """Return the lead; None where no sentence tells of a meeting that took place."""
    fallback: Lead | None = None
    for index, paragraph in enumerate(paragraphs[:40]):
        start = paragraph.label.body if paragraph.label else paragraph.span.start
        for sentence in sentences(words, text, Span(start, paragraph.span.end))[:4]:
            match = words.meeting.search(text, sentence.start, sentence.end)
            if match is None or words.preview.search(text, sentence.start, sentence.end):
                continue
            parties = _distinct(text, persons(words, text, sentence))
            if len(parties) >= 2 and (fallback is None or len(fallback.parties) < 2):
                fallback = Lead(index, sentence, tuple(parties[:2]))
            if len(parties) >= 2 and text[sentence.end - 1] in _ENDS:
                return Lead(index, sentence, tuple(parties[:2]))
            if len(parties) == 1 and fallback is None and len(sentence) > 25:
                fallback = Lead(index, sentence, tuple(parties))
    return fallback


def _distinct(text: str, found: list[Person]) -> list[Person]:
    kept: list[Person] = []
    for person in found:
        name = person.name.cut(text)
        if all(name not in other.name.cut(text) for other in kept):
            kept.append(person)
    return kept


def parties(
    lead: Lead, text: str, provenance: Provenance
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return the principals with their sides; the publisher's side is taken where none is printed."""
    people: list[Participant] = []
    findings: list[Finding] = []
    taken = {person.side for person in lead.parties if person.side}
    for person in lead.parties:
        side = person.side
        own = provenance.publisher_country
        if side is None and own and own not in taken:
            side = own
            taken.add(own)
            message = (
                f"{person.name.cut(text)} is taken for the publisher's side ({own}): no country is named."
            )
            findings.append(Finding("participants", "note", message, person.name))
        elif side is None:
            message = f"The side of {person.name.cut(text)} is not known."
            findings.append(Finding("participants", "review", message, person.name))
        office = person.office.cut(text) if person.office else None
        if office is None:
            message = f"No office is printed with {person.name.cut(text)}."
            findings.append(Finding("participants", "note", message, person.name))
        people.append(
            Participant(person.name.cut(text), office, side, "principal", person.name, person.office)
        )
    return tuple(people), tuple(findings)


def facts(
    words: Words, text: str, lead: Lead, head: Span, provenance: Provenance
) -> tuple[Facts, tuple[Finding, ...]]:
    """Return when, where and how; ``head`` is what stands above the lead."""
    sentence = lead.sentence
    date, basis, date_at, findings = _date(words, text, sentence, head, provenance)
    clock = next(iter(_times(words, text, sentence)), None)
    length = next(iter(_durations(words, text, sentence)), None)
    mode, mode_at = _mode(words, text, (sentence, head))
    place = words.places.search(text, sentence.start, sentence.end) if mode == "in_person" else None
    place_at = picked(place, "place") if place else None
    if mode is None:
        findings = (*findings, Finding("meeting.mode", "review", "How they met is not told.", sentence))
    return (
        Facts(
            date=date,
            date_basis=basis,
            date_at=date_at,
            start_time=clock[0] if clock else None,
            start_time_at=clock[1] if clock else None,
            duration_minutes=length[0] if length else None,
            duration_at=length[1] if length else None,
            mode=mode,
            mode_at=mode_at,
            place=place_at.cut(text) if place_at else None,
            place_at=place_at,
        ),
        findings,
    )


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


def _date(
    words: Words, text: str, sentence: Span, head: Span, provenance: Provenance
) -> tuple[str | None, DateBasis, Span | None, tuple[Finding, ...]]:
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


def _times(words: Words, text: str, span: Span) -> list[tuple[str, Span]]:
    found: list[tuple[str, Span]] = []
    for match in words.times.finditer(text, span.start, span.end):
        hour, minute = _number(text, match, "h"), _number(text, match, "min")
        if picked(match, "half"):
            minute = 30
        if words.afternoon.search(match.group()) and hour < 12:
            hour += 12
        if hour < 24 and minute < 60:
            found.append((f"{hour:02}:{minute:02}", Span(match.start(), match.end())))
    return found


def _number(text: str, match: re.Match[str], name: str) -> int:
    span = picked(match, name)
    return int(span.cut(text)) if span else 0


def _durations(words: Words, text: str, span: Span) -> list[tuple[int, Span]]:
    found: list[tuple[int, Span]] = []
    for match in words.durations.finditer(text, span.start, span.end):
        groups = match.groupdict()
        if groups.get("from"):
            first, last = (_clock_minutes(groups[name]) for name in ("from", "until"))
            if first < last:
                found.append((last - first, Span(match.start(), match.end())))
            continue
        minutes = int(groups.get("hours") or 0) * 60 + int(
            groups.get("minutes") or groups.get("minutes2") or 0
        )
        if groups.get("halfhour"):
            minutes += 30
        if 0 < minutes <= 24 * 60:
            found.append((minutes, Span(match.start(), match.end())))
    return found


def _clock_minutes(printed: str) -> int:
    hour, minute = printed.split(":")
    return int(hour) * 60 + int(minute)


def _mode(words: Words, text: str, spans: tuple[Span, ...]) -> tuple[Mode | None, Span | None]:
    far = [pair for pair in words.modes if pair[0] != "in_person"]  # "a meeting" may be one by telephone
    for modes in (far, words.modes):
        for span in spans:
            for mode, pattern in modes:
                match = pattern.search(text, span.start, span.end)
                if match:
                    return mode, Span(match.start(), match.end())
    return None, None
