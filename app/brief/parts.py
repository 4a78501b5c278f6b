"""The parts most briefs share: facts, attendees, agreements, sources."""

from __future__ import annotations

from app.brief.words import Words, joined
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
from app.model.reading import Participant
from app.model.span import Span
from app.model.text import invisible, single_line


def quote(page: Page, span: Span) -> Quote:
    """Cut a quotation from the record of ``page``; the check complains of a span past its end."""
    return Quote(page.readout.uid, span, page.readout.text[span.start : span.end])


def fact_table(page: Page, words: Words) -> FactTable:
    """Return when, where and how the meeting took place, who published the text and who speaks in it."""
    found = page.reading.facts
    place = joined((found.place, words.country(found.place_country) if found.place_country else None), ", ")
    clock = words("text.local_time", time=found.start_time) if found.start_time else None
    length = words.minutes(found.duration_minutes) if found.duration_minutes is not None else None
    date_basis = {"inferred": words("text.inferred"), "metadata": words("text.metadata")}.get(
        found.date_basis
    )
    provenance = page.readout.provenance
    published = joined(
        (
            page.reading.publisher or provenance.publisher,
            words.long_date(page.reading.published_on or provenance.published_on),
        ),
        ", ",
    )
    inferred = words("text.inferred")
    speakers = sum(1 for item in page.reading.statements if item.inferred and not item.reported)
    confirmed = None if page.reading.confirmed else words("text.unconfirmed")
    rows = (
        ("date", words.long_date(found.date), date_basis),
        ("time", clock, None if found.start_time_at else inferred),
        ("duration", length, None if found.duration_at else inferred),
        ("mode", words(f"mode.{found.mode}") if found.mode else None, None if found.mode_at else inferred),
        ("place", place or None, None if found.place_at else inferred),
        ("occasion", found.occasion, None if found.occasion_at else inferred),
        ("published", published or None, None),
        (
            "voice",
            voice(page, words) if page.reading.statements else None,
            words("text.speakers_inferred", count=speakers) if speakers else None,
        ),
        ("reading", page.reading.made_by, confirmed),
    )
    unknown = (Run(words("text.unknown"), "quiet"),)
    return FactTable(
        tuple(
            Fact(words(f"label.{key}"), (Run(single_line(value)),), basis)
            if value
            else Fact(words(f"label.{key}"), unknown)
            for key, value, basis in rows
            if value or key in {"date", "place", "published"}
        )
    )


def voice(page: Page, words: Words) -> str:
    """Return whose voice the text carries: statements by each side alone, jointly, reported."""
    count = voices(page.reading)
    parts = [f"{words.country(side)} {number}" for side, number in count.by_side]
    parts.append(words("text.jointly", count=count.joint))
    if count.unattributed:
        parts.append(words("text.no_speaker", count=count.unattributed))
    if count.reported:
        parts.append(words("text.reported", count=count.reported))
    return joined(tuple(parts))


def attendee_table(page: Page, words: Words) -> AttendeeTable:
    """Return who was there, by side in printed order, principals first."""
    people = page.reading.participants
    remarks = _remarks(page, words)
    sides = dict.fromkeys(person.side for person in people)
    return AttendeeTable(
        tuple(
            Delegation(
                side,
                words.country(side),
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


def _remarks(page: Page, words: Words) -> dict[str | None, str]:
    """Return what the findings say of people not named, by the side of the name printed before."""
    remarks: dict[str | None, str] = {}
    people = sorted(page.reading.participants, key=lambda person: person.span)
    for finding in page.reading.findings:
        if finding.tells_of_unnamed and finding.span is not None:
            before = [person.side for person in people if person.span.start <= finding.span.start]
            if before:
                remarks[before[-1]] = words("text.others_unnamed")
    return remarks


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


def source(page: Page, number: int, words: Words) -> Source:
    """Return where the text of ``page`` comes from, how it may be used and how to prove it."""
    provenance = page.readout.provenance
    reading = page.reading
    by = "text.reading_by" if reading.confirmed else "text.reading_unconfirmed"
    hidden = len(invisible(page.readout.text))
    remarks = (words("text.hidden", count=words.counted(hidden, "hidden")),) if hidden else ()
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
        reading=words(by, who=reading.made_by),
        language=reading.language or provenance.language,
        remarks=remarks,
    )


def period(pages: tuple[Page, ...], words: Words) -> str:
    """Return the dates between which the meetings lie."""
    dates = sorted(page.reading.facts.date for page in pages if page.reading.facts.date)
    return words.period(dates[0], dates[-1]) if dates else ""
