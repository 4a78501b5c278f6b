"""A page cut into pieces: each piece read as a text of its own, with what the page's head says for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.intake.parse import read
from app.intake.parse.pieces import pieces
from app.model.reading import Facts, Finding, Participant, Reading
from app.model.record import Draft, Original, Provenance
from app.model.span import Span
from app.model.splitting import Piece, checked_pieces
from app.model.text import text_sha256

__all__ = ["Cut", "cuts", "drafts_of_pieces", "proposed"]

_TITLE_AT_MOST = 160  # code points; a longer one is the piece's first sentence
_NOT_ITS_OWN = {"none", "inferred", "metadata"}


@dataclass(frozen=True, slots=True)
class Cut:
    """One piece: its place in the page, its text, and its reading, whose spans count in that text."""

    span: Span
    text: str
    reading: Reading


def proposed(text: str, *, provenance: Provenance, reading: Reading | None = None) -> tuple[Piece, ...]:
    """Return the pieces that the parser proposes for a page; none where it tells of one event.

    ``reading`` is the parser's reading of the page, made here where it is not at hand.
    """
    whole = reading or read(text, provenance=provenance)
    return pieces(text, whole, provenance=provenance)


def cuts(text: str, spans: Sequence[Span], *, provenance: Provenance, whole: Reading) -> tuple[Cut, ...]:
    """Return the pieces at ``spans``, each read; WrongUsage where the spans cannot be meant.

    ``whole`` is the reading of the page. A date that only the page's head says holds for each piece; a
    person whom a piece calls by office or surname is the one the page names in full.
    """
    checked = checked_pieces(text, spans)
    found = []
    for number, span in enumerate(checked, start=1):
        piece = span.cut(text)
        shared = _shared_date(whole, span)
        known = replace(provenance, published_on=provenance.published_on or (shared.date if shared else None))
        alone = replace(read(piece, provenance=known), published_on=provenance.published_on)
        reading = _dated(alone, shared) if shared else _dated_within(alone, whole.facts, span)
        reading = _named(reading, whole.participants)
        reading = _titled(reading, whole, number, len(checked))
        found.append(Cut(span, piece, _taken(reading)))
    return tuple(found)


def drafts_of_pieces(original: Original, made: Sequence[Cut], *, provenance: Provenance) -> tuple[Draft, ...]:
    """Return the pieces as drafts over the bytes of the page they were cut from."""
    return tuple(Draft(original, one.text, text_sha256(one.text), provenance, one.reading) for one in made)


def _shared_date(whole: Reading, span: Span) -> Facts | None:
    """Return the page's facts where its date is said outside of the pieces, or not in words at all."""
    facts = whole.facts
    if facts.date is None or (facts.date_at is not None and span.overlaps(facts.date_at)):
        return None
    return facts


def _dated(reading: Reading, shared: Facts | None) -> Reading:
    facts = reading.facts
    if shared is None or (facts.date and facts.date_basis not in _NOT_ITS_OWN):
        return reading
    if facts.date and facts.date_basis == "inferred" and facts.date != shared.date:
        return reading  # "on Monday" was worked out from the page's date; its own finding says so
    kept = tuple(item for item in reading.findings if item.field not in {"meeting.date", "date"})
    note = Finding(
        "meeting.date", "note", f"The date {shared.date} stands on the page, outside of this piece."
    )
    return replace(
        reading,
        facts=replace(facts, date=shared.date, date_basis=shared.date_basis, date_at=None),
        findings=(*kept, note),
    )


def _dated_within(reading: Reading, facts: Facts, piece: Span) -> Reading:
    """Give a piece that prints day and month the date the page gives them, where the year stands outside of it."""
    if reading.facts.date or not facts.date or facts.date_at is None or not piece.contains(facts.date_at):
        return reading
    kept = tuple(item for item in reading.findings if item.field not in {"meeting.date", "date"})
    at = facts.date_at.shifted(-piece.start)
    year = facts.date[:4]
    note = Finding("meeting.date", "note", f"The year {year} stands on the page, outside of this piece.", at)
    return replace(
        reading,
        facts=replace(reading.facts, date=facts.date, date_basis=facts.date_basis, date_at=at),
        findings=(*kept, note),
    )


def _named(reading: Reading, known: Sequence[Participant]) -> Reading:
    """Give persons the piece calls by office or surname the name under which the page introduces them."""
    notes: list[Finding] = []
    names: dict[str, Participant] = {}
    for person in reading.participants:
        full = _introduced(person, known)
        first = None if full else _first_of_page(person, reading, known)
        if full is not None:
            said = f"{full.name} is named in full elsewhere on the page."
            notes.append(Finding("participants", "note", said, person.span))
        elif first is not None:
            said = f"The {person.name} is taken for {first.name}, whom the page names first."
            notes.append(Finding("participants", "review", said, person.span))
        if full or first:
            names[person.name] = full or first or person
    if not names:
        return reading
    people = tuple(
        replace(one, name=names[one.name].name, office=one.office or names[one.name].office,
                side=one.side or names[one.name].side)
        if one.name in names else one
        for one in reading.participants
    )  # fmt: skip
    sides = {one.name: one.side for one in people}
    settled = {full.name for full in names.values()}
    known_now = {one.span for one in people if one.name in settled and one.side and one.office}
    doubts = tuple(
        item
        for item in reading.findings
        if not (item.field.startswith("participants") and item.span in known_now)
    )
    statements = []
    for item in reading.statements:
        speakers = tuple(names[name].name if name in names else name for name in item.speakers)
        heard = tuple(dict.fromkeys(side for name in speakers if (side := sides.get(name))))
        statements.append(replace(item, speakers=speakers, sides=heard or item.sides))
    return replace(reading, participants=people, statements=tuple(statements), findings=(*doubts, *notes))


def _introduced(person: Participant, known: Sequence[Participant]) -> Participant | None:
    words = person.name.casefold().split()
    if not words:
        return None
    by_name = [
        one
        for one in known
        if one.name != person.name and len(words) == 1 and one.name.casefold().split()[-1] == words[0]
    ]
    bare = person.office is not None and person.name.casefold() == person.office.casefold()
    by_office = [
        one
        for one in known
        if (bare or person.office is None) and one.office and person.name.casefold() in one.office.casefold()
    ]
    found = by_name or [one for one in by_office if one.role == "principal"]
    return found[0] if len(found) == 1 else None


def _first_of_page(person: Participant, reading: Reading, known: Sequence[Participant]) -> Participant | None:
    """Return the page's first principal for an office without a name, which several on the page may hold."""
    first = next((one for one in known if one.role == "principal"), None)
    if first is None or first.office is None or not person.office:
        return None
    bare = person.name.casefold() == person.office.casefold()
    if not bare or person.name.casefold() not in first.office.casefold():
        return None
    return None if any(one.name == first.name for one in reading.participants) else first


def _titled(reading: Reading, whole: Reading, number: int, of: int) -> Reading:
    """Call a piece without a title of its own by the page's."""
    prose = reading.title_at is not None and len(reading.title_at) > _TITLE_AT_MOST
    if whole.title is None or (reading.title is not None and not prose):
        return reading
    return replace(reading, title=f"{whole.title} ({number} of {of})", title_at=None)


def _taken(reading: Reading) -> Reading:
    """Take the piece for a readout, as the person who cuts it does; what the parser doubts stays to be seen."""
    if reading.is_readout:
        return reading
    doubt = Finding(
        "is_readout",
        "review",
        f"By itself this piece does not read as a readout. {reading.reason or ''}".strip(),
    )
    kept = tuple(item for item in reading.findings if item.field != "is_readout")
    return replace(reading, is_readout=True, reason=None, findings=(doubt, *kept))
