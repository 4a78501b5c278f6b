"""The JSON of ``parse`` and ``show``, as the command line's contract has it.

Every contract field is always present; what is unknown is null or an empty list. Fields beyond the
contract are only ever added.
"""

from __future__ import annotations

from app.model.reading import Block, Facts, Participant, Reading, Statement
from app.model.span import Span

Json = dict[str, object]


def reading_document(reading: Reading, *, text: str, text_sha256: str, uid: str | None = None) -> Json:
    """Return the document of one reading of ``text``; spans are code points in ``text``."""
    return {
        "uid": uid,
        "is_readout": reading.is_readout,
        "reason": reading.reason,
        "title": reading.title,
        "language": reading.language,
        "publisher": reading.publisher,
        "publisher_country": reading.publisher_country,
        "published_on": reading.published_on,
        "kind": reading.kind,
        "meeting": _meeting(reading.facts),
        "participants": [_participant(person) for person in reading.participants],
        "points": [{"label": item.label, **_ends(item.span), "level": item.level} for item in reading.points],
        "statements": [_statement(item, text) for item in reading.statements],
        "agreements": [
            {
                "verb": item.verb,
                "kind": item.kind,
                **_ends(item.span),
                "text": item.span.cut(text),
                **_ends(item.verb_at, "verb_"),
                "point": item.point,
            }
            for item in reading.agreements
        ],
        "references": [
            {"label": item.label, "kind": item.kind, "date": item.date, **_ends(item.span)}
            for item in reading.references
        ],
        "findings": [
            {"field": item.field, "severity": item.severity, "message": item.message, **_ends(item.span)}
            for item in reading.findings
        ],
        "text": text,
        "text_sha256": text_sha256,
        "title_start": reading.title_at.start if reading.title_at else None,
        "title_end": reading.title_at.end if reading.title_at else None,
        "made_by": reading.made_by,
        "made_at": reading.made_at,
        "confirmed": reading.confirmed,
        "blocks": [_block(item) for item in reading.blocks],
    }


def _ends(span: Span | None, prefix: str = "") -> Json:
    return {
        f"{prefix}start": span.start if span else None,
        f"{prefix}end": span.end if span else None,
    }


def _meeting(facts: Facts) -> Json:
    return {
        "date": facts.date,
        "date_basis": facts.date_basis,
        "start_time": facts.start_time,
        "duration_minutes": facts.duration_minutes,
        "mode": facts.mode,
        "place": facts.place,
        "place_country": facts.place_country,
        "occasion": facts.occasion,
        **_ends(facts.date_at, "date_"),
        **_ends(facts.start_time_at, "start_time_"),
        **_ends(facts.duration_at, "duration_"),
        **_ends(facts.mode_at, "mode_"),
        **_ends(facts.place_at, "place_"),
        **_ends(facts.occasion_at, "occasion_"),
    }


def _participant(person: Participant) -> Json:
    return {
        "name": person.name,
        "office": person.office,
        "side": person.side,
        "role": person.role,
        **_ends(person.span),
        **_ends(person.office_at, "office_"),
    }


def _statement(item: Statement, text: str) -> Json:
    return {
        "speakers": list(item.speakers),
        "sides": list(item.sides),
        "verb": item.verb,
        "act": item.act,
        "reported": item.reported,
        **_ends(item.span),
        "text": item.span.cut(text),
        **_ends(item.verb_at, "verb_"),
        **_ends(item.content, "content_"),
        "inferred": item.inferred,
        "point": item.point,
    }


def _block(item: Block) -> Json:
    return {
        "kind": item.kind,
        "label": item.label,
        "level": item.level,
        **_ends(item.span),
        "credit": _ends(item.credit) if item.credit else None,
    }
