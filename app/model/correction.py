"""What a person sets right in a reading: each correction gives a new reading, and the old one stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from app.model.reading import Agreement, Facts, Participant, Reading, Statement

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class FactsCorrected:
    """When, where and how the meeting took place, as the person sees it."""

    facts: Facts


@dataclass(frozen=True, slots=True)
class ParticipantCorrected:
    """The participant at ``index`` is ``to``; no index adds one, no ``to`` takes it out."""

    index: int | None
    to: Participant | None


@dataclass(frozen=True, slots=True)
class StatementCorrected:
    """The statement at ``index`` is ``to``; no index adds one, no ``to`` takes it out."""

    index: int | None
    to: Statement | None


@dataclass(frozen=True, slots=True)
class AgreementCorrected:
    """The agreement at ``index`` is ``to``; no index adds one, no ``to`` takes it out."""

    index: int | None
    to: Agreement | None


@dataclass(frozen=True, slots=True)
class TitleCorrected:
    """The text's title."""

    title: str


@dataclass(frozen=True, slots=True)
class VerdictCorrected:
    """Whether the text is a readout at all."""

    is_readout: bool


@dataclass(frozen=True, slots=True)
class Accepted:
    """The reading stands as proposed; only the finding is settled."""


Correction = (
    FactsCorrected
    | ParticipantCorrected
    | StatementCorrected
    | AgreementCorrected
    | TitleCorrected
    | VerdictCorrected
    | Accepted
)


def corrected(reading: Reading, correction: Correction, *, by: str, finding: int | None = None) -> Reading:
    """Return the reading that ``by`` makes of ``reading``; the finding at that index is settled by it.

    ``IndexError`` where there is no such item or finding. What was not touched stays as inferred as it was.
    """
    new = _applied(reading, correction)
    findings = reading.findings
    if finding is not None:
        findings[finding]
        findings = findings[:finding] + findings[finding + 1 :]
    return replace(new, findings=findings, made_by=by, made_at=None, confirmed=True)


def _applied(reading: Reading, correction: Correction) -> Reading:
    match correction:
        case FactsCorrected(facts):
            return replace(reading, facts=facts)
        case ParticipantCorrected(index, to):
            people = _changed(reading.participants, index, to)
            return _renamed(replace(reading, participants=people), reading, index, to)
        case StatementCorrected(index, to):
            items = _changed(reading.statements, index, None if to is None else replace(to, inferred=False))
            return replace(reading, statements=tuple(sorted(items, key=lambda one: one.span)))
        case AgreementCorrected(index, to):
            agreements = _changed(reading.agreements, index, to)
            return replace(reading, agreements=tuple(sorted(agreements, key=lambda one: one.span)))
        case TitleCorrected(title):
            return replace(reading, title=title)
        case VerdictCorrected(is_readout):
            return replace(reading, is_readout=is_readout, reason=None if is_readout else reading.reason)
        case Accepted():
            return reading


def _changed(items: tuple[Item, ...], index: int | None, to: Item | None) -> tuple[Item, ...]:
    if index is None:
        return items if to is None else (*items, to)
    items[index]  # an index that is not there is an error
    return items[:index] + (() if to is None else (to,)) + items[index + 1 :]


def _renamed(new: Reading, old: Reading, index: int | None, to: Participant | None) -> Reading:
    """Carry a participant's new name and side into what that participant said; a removed one said nothing."""
    if index is None:
        return new
    before = old.participants[index]
    if to is not None and (to.name, to.side) == (before.name, before.side):
        return new
    statements = []
    for one in new.statements:
        if before.name not in one.speakers:
            statements.append(one)
            continue
        speakers = tuple(to.name if name == before.name and to else name for name in one.speakers)
        if to is None:
            speakers = tuple(name for name in one.speakers if name != before.name)
        sides = {person.name: person.side for person in new.participants}
        heard = tuple(dict.fromkeys(side for name in speakers if (side := sides.get(name))))
        statements.append(replace(one, speakers=speakers, sides=heard))
    return replace(new, statements=tuple(statements))
