"""The parts most briefs share: facts, attendees, agreements, sources."""

from __future__ import annotations

from collections.abc import Mapping

from app.brief.words import DATE_BASES, MODES, counted, joined, long_date, minutes
from app.model.brief import (
    AgreementItem,
    AgreementList,
    Attendee,
    AttendeeTable,
    Delegation,
    Fact,
    FactTable,
    Quote,
    Run,
    Source,
)
from app.model.page import Page, statement_count, voices
from app.model.reading import Finding, Participant
from app.model.span import Span
from app.model.text import invisible, single_line


def quote(page: Page, span: Span) -> Quote:
    """Cut a quotation from the record of ``page``; the check complains of a span past its end."""
    return Quote(page.readout.uid, span, page.readout.text[span.start : span.end])


def country(code: str | None, names: Mapping[str, str]) -> str:
    """Return the name of a country or body, or its code where ``names`` does not hold it."""
    return names.get(code, code) if code else "Side not stated"


def fact_table(page: Page, names: Mapping[str, str]) -> FactTable:
    """Return when, where and how the meeting took place, who published the text and who speaks in it."""
    found = page.reading.facts
    place = joined((found.place, country(found.place_country, names) if found.place_country else None), ", ")
    clock = f"{found.start_time} (local time)" if found.start_time else None
    length = minutes(found.duration_minutes) if found.duration_minutes is not None else None
    date_basis = DATE_BASES[found.date_basis]
    provenance = page.readout.provenance
    published = joined(
        (
            page.reading.publisher or provenance.publisher,
            long_date(page.reading.published_on or provenance.published_on),
        ),
        ", ",
    )
    rows = (
        ("Date", long_date(found.date), date_basis),
        ("Time", clock, _inferred(found.start_time_at)),
        ("Duration", length, _inferred(found.duration_at)),
        ("Mode", MODES.get(found.mode) if found.mode else None, _inferred(found.mode_at)),
        ("Place", place or None, _inferred(found.place_at)),
        ("Occasion", found.occasion, _inferred(found.occasion_at)),
        ("Published", published or None, None),
        ("Whose voice", voice(page, names) if page.reading.statements else None, _speakers_inferred(page)),
        ("Reading", page.reading.made_by, None if page.reading.confirmed else "not confirmed by a person"),
    )
    facts = tuple(
        Fact(label, (Run(single_line(value)),), basis) if value else _unknown(label)
        for label, value, basis in rows
        if value or label in {"Date", "Place", "Published"}
    )
    return FactTable(facts)


def _unknown(label: str) -> Fact:
    return Fact(label, (Run("not known", "quiet"),))


def _inferred(at: Span | None) -> str | None:
    return None if at else "inferred"


def _speakers_inferred(page: Page) -> str | None:
    count = sum(1 for item in page.reading.statements if item.inferred and not item.reported)
    return f"speaker of {count} inferred" if count else None


def voice(page: Page, names: Mapping[str, str]) -> str:
    """Return whose voice the text carries: statements by each side alone, jointly, reported."""
    count = voices(page.reading)
    parts = [f"{country(side, names)} {number}" for side, number in count.by_side]
    parts.append(f"jointly {count.joint}")
    if count.unattributed:
        parts.append(f"no speaker named {count.unattributed}")
    if count.reported:
        parts.append(f"reported from elsewhere {count.reported}")
    return joined(tuple(parts))


def attendee_table(page: Page, names: Mapping[str, str]) -> AttendeeTable:
    """Return who was there, by side in printed order, principals first."""
    people = page.reading.participants
    remarks = _remarks(page)
    sides = dict.fromkeys(person.side for person in people)
    return AttendeeTable(
        tuple(
            Delegation(
                side,
                country(side, names),
                tuple(_attendee(page, person) for person in _principals_first(people, side)),
                remarks.get(side),
            )
            for side in sides
        )
    )


def _principals_first(people: tuple[Participant, ...], side: str | None) -> list[Participant]:
    return sorted((item for item in people if item.side == side), key=lambda item: item.role != "principal")


def _attendee(page: Page, person: Participant) -> Attendee:
    office = quote(page, person.office_at) if person.office_at else None
    count = statement_count(page.reading, person.name)
    return Attendee(quote(page, person.span), office, person.role, count)


def _remarks(page: Page) -> dict[str | None, str]:
    """Return what the findings say of people not named, by the side of the name printed before."""
    remarks: dict[str | None, str] = {}
    people = sorted(page.reading.participants, key=lambda person: person.span)
    for finding in page.reading.findings:
        if _of_others(finding) and finding.span is not None:
            before = [person.side for person in people if person.span.start <= finding.span.start]
            if before:
                remarks[before[-1]] = "and others, not named in the text"
    return remarks


def _of_others(finding: Finding) -> bool:
    return finding.field.startswith("participants") and "other" in finding.message.lower()


def point_of(page: Page, span: Span) -> str | None:
    """Return the label of the innermost point that holds the beginning of ``span``."""
    holding = [point for point in page.reading.points if point.span.holds(span.start)]
    return max(holding, key=lambda point: point.span.start).label if holding else None


def agreement_list(page: Page, *, source: int | None = None) -> AgreementList:
    """Return the agreements in the order of the text; ``source`` numbers the readout among several."""
    found = page.reading.facts
    return AgreementList(
        tuple(
            AgreementItem(
                verb=item.verb,
                kind=item.kind,
                quote=quote(page, item.span),
                point=item.point or point_of(page, item.span),
                source=source,
                date=found.date,
                where=found.place,
            )
            for item in sorted(page.reading.agreements, key=lambda item: item.span)
        )
    )


def source(page: Page, number: int) -> Source:
    """Return where the text of ``page`` comes from, how it may be used and how to prove it."""
    provenance = page.readout.provenance
    reading = page.reading
    by = f"Reading by {reading.made_by}" + ("" if reading.confirmed else ", not confirmed by a person")
    hidden = len(invisible(page.readout.text))
    remarks = (
        (f"{counted(hidden, 'zero-width or direction character')} of the record cannot be seen in print.",)
        if hidden
        else ()
    )
    return Source(
        number=number,
        readout_uid=page.readout.uid,
        title=single_line(page.title),
        publisher=reading.publisher or provenance.publisher,
        published_on=reading.published_on or provenance.published_on,
        url=provenance.url,
        retrieved_on=provenance.retrieved_on,
        licence=provenance.licence,
        attribution=provenance.attribution,
        text_sha256=page.readout.text_sha256,
        reading=by + ".",
        language=reading.language or provenance.language,
        remarks=remarks,
    )


def period(pages: tuple[Page, ...]) -> str:
    """Return the dates between which the meetings lie."""
    dates = sorted(page.reading.facts.date for page in pages if page.reading.facts.date)
    if not dates:
        return ""
    ends = (long_date(dates[0]), long_date(dates[-1]) if dates[-1] != dates[0] else None)
    return joined(ends, " to ")
