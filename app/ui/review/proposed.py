"""What in the reading a finding speaks of: the item that a person is to accept, correct or take out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol, TypeVar

from app.model.page import Page
from app.model.reading import Agreement, Finding, Participant, Reading, Statement
from app.model.span import Span
from app.ui import names
from app.ui.tongue import noop, tr

Kind = Literal["statement", "agreement", "participant", "facts", "verdict", "title", "events", "other"]
_FIELDS: tuple[tuple[str, Kind], ...] = (
    ("statements", "statement"),
    ("agreements", "agreement"),
    ("participants", "participant"),
    ("meeting", "facts"),
    ("is_readout", "verdict"),
    ("title", "title"),
    ("events", "events"),
)
_WORDS = {
    "statement": noop("Statement"),
    "agreement": noop("Agreement"),
    "participant": noop("Participant"),
    "verdict": noop("Is it a readout?"),
    "title": noop("Title"),
    "events": noop("Several meetings on one page"),
    "meeting.date": noop("Date"),
    "meeting.start_time": noop("Beginning"),
    "meeting.duration_minutes": noop("Length"),
    "meeting.duration": noop("Length"),
    "meeting.mode": noop("Manner"),
    "meeting.place": noop("Place"),
    "meeting.occasion": noop("Occasion"),
    "encoding": noop("Encoding"),
    "text": noop("Text"),
}


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


Item = TypeVar("Item", bound=_Placed)


class Proposed(NamedTuple):
    """The kind of form a finding asks for, and the item it shows; None where the reading has none there."""

    kind: Kind
    statement: Statement | None = None
    agreement: Agreement | None = None
    participant: Participant | None = None


def kind_of(finding: Finding) -> Kind:
    """Return which part of a reading ``finding`` is about."""
    return next((kind for field, kind in _FIELDS if finding.field.startswith(field)), "other")


def words_for(finding: Finding) -> str:
    """Return the part of the reading a finding is about, as a label."""
    kind = kind_of(finding)
    words = _WORDS.get(kind) or _WORDS.get(finding.field)
    return tr(words) if words else finding.field.replace("_", " ").capitalize()


def message_of(finding: Finding) -> str:
    """Return what a finding says, in the language of the window; words of the record as they stand there."""
    return names.finding(finding.message) if finding.severity == "review" else finding.message


def proposed(page: Page, finding: Finding) -> Proposed:
    """Return what ``page``'s reading proposes where ``finding`` points."""
    kind, reading = kind_of(finding), page.reading
    if finding.field.endswith(".new"):
        return Proposed(kind)
    if kind == "participant":
        return Proposed(kind, participant=_nearest(reading.participants, finding.span))
    if kind == "agreement":
        agreement = _nearest(reading.agreements, finding.span)
        span = agreement.span if agreement else finding.span
        return Proposed(kind, statement=_nearest(reading.statements, span), agreement=agreement)
    if kind == "statement":
        statement = _nearest(reading.statements, finding.span)
        return Proposed(kind, statement=statement, agreement=agreement_of(reading, statement))
    return Proposed(kind)


def agreement_of(reading: Reading, statement: Statement | None) -> Agreement | None:
    """Return the agreement that ``statement`` makes: the one that shares its verb, else its clause."""
    if statement is None:
        return None
    for agreement in reading.agreements:
        if agreement.verb_at is not None and agreement.verb_at == statement.verb_at:
            return agreement
    return next((one for one in reading.agreements if one.span == statement.span), None)


def _nearest(items: Sequence[Item], span: Span | None) -> Item | None:
    """Return the item that shares most with ``span``; of those that share as much, the shortest."""
    if span is None:
        return None
    return max(
        (one for one in items if one.span.overlaps(span)),
        key=lambda one: (_shared(one.span, span), -len(one.span)),
        default=None,
    )


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
