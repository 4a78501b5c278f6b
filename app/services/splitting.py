"""A page that tells of several events: proposed as pieces, split by a person, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.errors import WrongUsage
from app.library import readings, readouts, splits
from app.model.annotation import Change
from app.model.reading import Reading
from app.model.record import Draft, Original, Readout
from app.model.span import Span
from app.model.splitting import Piece, SplitMade
from app.services.annotating import author
from app.services.session import Session

if TYPE_CHECKING:
    from app.archive.writer import ArchiveWriter
    from app.intake.dividing import Cut


@dataclass(frozen=True, slots=True)
class Told:
    """A proposed piece with what it would be read as."""

    piece: Piece
    reading: Reading
    text: str


def offered(reading: Reading) -> bool:
    """Whether ``reading`` says that the page may hold several events."""
    return any(item.field == "events" for item in reading.findings)


def proposed_of(draft: Draft) -> tuple[Told, ...]:
    """Return the pieces that a text on its way in may be split into; none where it tells of one event."""
    from app.intake.dividing import cuts, proposed

    if not offered(draft.reading):
        return ()
    pieces = proposed(draft.text, provenance=draft.provenance, reading=draft.reading)
    if not pieces:
        return ()
    spans = [one.span for one in pieces]
    return _told(pieces, cuts(draft.text, spans, provenance=draft.provenance, whole=draft.reading))


def told_of(draft: Draft, pieces: Sequence[Piece]) -> tuple[Told, ...]:
    """Return what ``pieces`` of a text on its way in would be read as; WrongUsage as ``told_in``."""
    from app.intake.dividing import cuts

    spans = [one.span for one in pieces]
    return _told(tuple(pieces), cuts(draft.text, spans, provenance=draft.provenance, whole=draft.reading))


def proposed_in(held: Readout) -> tuple[Piece, ...]:
    """Return the pieces that the parser, as it is now, would split a held page into."""
    from app.intake.dividing import proposed

    return proposed(held.text, provenance=held.provenance)


def proposed_for(session: Session, uid: str) -> tuple[Told, ...]:
    """Return the pieces that the parser would split a held page into, with what they would be read as."""
    held = readouts.readout(session.library, uid)
    pieces = proposed_in(held)
    return told_in(held, pieces) if pieces else ()


def told_as(session: Session, uid: str, pieces: Sequence[Piece]) -> tuple[Told, ...]:
    """Return what ``pieces`` of a held page would be read as; WrongUsage where they cannot be meant."""
    return told_in(readouts.readout(session.library, uid), pieces)


def told_in(held: Readout, pieces: Sequence[Piece]) -> tuple[Told, ...]:
    """Return what ``pieces`` of a page in hand would be read as; WrongUsage where they cannot be meant."""
    return _told(tuple(pieces), _cuts(held, [one.span for one in pieces]))


def _told(pieces: Sequence[Piece], made: Sequence[Cut]) -> tuple[Told, ...]:
    whys = [one.why for one in sorted(pieces, key=lambda one: one.span)]
    return tuple(
        Told(Piece(one.span, why), one.reading, one.text) for one, why in zip(made, whys, strict=True)
    )


def split(session: Session, uid: str, spans: Sequence[Span]) -> tuple[int, Change]:
    """Split a held page at ``spans`` into one readout each; return the decision's number and what changed.

    The page stays as it was received, out of the lists, with a reading that says what it was split into.
    WrongUsage where it is split already or the spans cannot be meant.
    """
    from app.archive.splitting import PieceGiven
    from app.archive.writer import writing
    from app.intake.dividing import drafts_of_pieces

    if splits.of_page(session.library, uid) is not None:
        raise WrongUsage(
            f"{uid} is split already.", kept="Nothing was changed.", to_do="Take that split back first."
        )
    held = readouts.readout(session.library, uid)
    made = _cuts(held, spans)
    original = Original(
        readouts.original(session.library, uid), held.source_sha256, held.media_type, held.source_name,
        held.encoding, readouts.encoding_basis(session.library, uid),
    )  # fmt: skip
    drafts = drafts_of_pieces(original, made, provenance=held.provenance)
    given = [PieceGiven(one.span, draft) for one, draft in zip(made, drafts, strict=True)]
    before = readings.reading(session.library, uid)
    again = [(draft.uid, shown) for draft in drafts if (shown := _shown_again(session, draft.uid))]
    with writing(session.archive_path) as archive, archive.batch():
        number, change = archive.split(
            uid, given, _as_split(before, len(given)), made_by=author(), made_at=now()
        )
        for piece_uid, shown in again:
            archive.add_reading(piece_uid, shown, made_at=now())
    return number, change


def split_new(archive: ArchiveWriter, draft: Draft, spans: Sequence[Span]) -> tuple[int, Change]:
    """Split a page that has just been added by ``archive``; as ``split``."""
    from app.archive.splitting import PieceGiven
    from app.intake.dividing import cuts, drafts_of_pieces

    made = cuts(draft.text, spans, provenance=draft.provenance, whole=draft.reading)
    drafts = drafts_of_pieces(draft.original, made, provenance=draft.provenance)
    given = [PieceGiven(one.span, piece) for one, piece in zip(made, drafts, strict=True)]
    reading = _as_split(draft.reading, len(given))
    return archive.split(draft.uid, given, reading, made_by=author(), made_at=now())


def take_back(session: Session, number: int) -> Change:
    """Take a split back: the page stands in the lists again as it did, its pieces are kept out of them.

    The pieces stay in the record with all that was written on them, and stand again when the page is split
    at the same places. WrongUsage where there is no such split in force.
    """
    from app.archive.writer import writing

    made = splits.by_number(session.library, number)
    if made is None or splits.of_page(session.library, made.page_uid) != made:
        raise WrongUsage(f"There is no split {number} in force.")
    restorable = splits.restorable(session.library, number)
    before = readings.reading(session.library, made.page_uid, row_id=restorable.before_id)
    standing = [(made.page_uid, replace(before, made_by=author(), made_at=None, confirmed=True))]
    for uid in restorable.born:
        if any(one.number != number for one in splits.with_piece(session.library, uid)):
            continue  # another page that holds the same letters is still split
        shown = readings.reading(session.library, uid)
        standing.append((uid, _as_put_away(shown)))
    with writing(session.archive_path) as archive:
        return archive.take_split_back(number, standing, made_by=author(), made_at=now())


def of_page(session: Session, uid: str) -> SplitMade | None:
    """Return the split in force of a page; None where it was not split."""
    return splits.of_page(session.library, uid)


def of_piece(session: Session, uid: str) -> SplitMade | None:
    """Return the split in force that a readout is a piece of; None where it is none."""
    return splits.of_piece(session.library, uid)


def read_again(session: Session, uid: str) -> Reading | None:
    """Return a piece as the parser reads it now, with what its page says for all; None for what is no piece."""
    made = splits.of_piece(session.library, uid)
    if made is None:
        return None
    page = readouts.readout(session.library, made.page_uid)
    found = _cuts(page, [span for _, span in made.pieces])
    for (piece_uid, _), cut in zip(made.pieces, found, strict=True):
        if piece_uid == uid:
            return cut.reading
    return None


def now() -> str:
    """Return the time as the record has it: ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_PUT_AWAY = "The split that made this piece was taken back; the page it was cut from stands whole."


def _cuts(held: Readout, spans: Sequence[Span]) -> tuple[Cut, ...]:
    from app.intake.dividing import cuts
    from app.intake.parse import read

    whole = read(held.text, provenance=held.provenance)
    return cuts(held.text, spans, provenance=held.provenance, whole=whole)


def _as_split(before: Reading, count: int) -> Reading:
    """Return the page's reading from now on: a person's, that says what became of it, with nothing to review."""
    return replace(
        before,
        is_readout=False,
        reason=f"Split into {count} readouts, one for each meeting it tells of.",
        findings=tuple(item for item in before.findings if item.severity != "review"),
        made_by=author(),
        made_at=None,
        confirmed=True,
    )


def _as_put_away(shown: Reading) -> Reading:
    return replace(
        shown, is_readout=False, reason=_PUT_AWAY, made_by=author(), made_at=None, confirmed=True,
        findings=tuple(item for item in shown.findings if item.severity != "review"),
    )  # fmt: skip


def _shown_again(session: Session, uid: str) -> Reading | None:
    """Return the reading that lets a piece stand again after its split was taken back; None for a new piece."""
    if not readouts.is_held(session.library, uid):
        return None
    shown = readings.reading(session.library, uid)
    if shown.is_readout or shown.reason != _PUT_AWAY:
        return None
    before = readings.standing(session.library, uid, put_away=_PUT_AWAY)
    return replace(before, made_by=author(), made_at=None, confirmed=True)
