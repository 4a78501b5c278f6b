"""Pages that were split, and the pieces they were split into."""

from __future__ import annotations

from dataclasses import dataclass

from app.library.decisions import decisions
from app.library.library import Library
from app.model.people import in_force
from app.model.span import Span
from app.model.splitting import SplitMade


@dataclass(frozen=True, slots=True)
class Restorable:
    """What taking a split back needs: the reading (row) of the page before, and the pieces made by it."""

    before_id: int
    born: tuple[str, ...]


def of_page(library: Library, uid: str) -> SplitMade | None:
    """Return the split in force of a page; None where it was not split."""
    found = _standing(library, "page.uid = ?", uid)
    return found[-1] if found else None


def of_piece(library: Library, uid: str) -> SplitMade | None:
    """Return the split in force that a readout is a piece of, the newest; None where it is none."""
    found = with_piece(library, uid)
    return found[-1] if found else None


def with_piece(library: Library, uid: str) -> list[SplitMade]:
    """Return every split in force that a readout is a piece of: pages may hold the same letters."""
    return _standing(
        library,
        "piece.decision_id in (select decision_id from archive.piece p join archive.readout r"
        " on r.id = p.readout_id where r.uid = ?)",
        uid,
    )


def by_number(library: Library, number: int) -> SplitMade | None:
    """Return the split with this number, in force or not."""
    found = _made(library, "decision.id = ?", number)
    return found[-1] if found else None


def restorable(library: Library, number: int) -> Restorable:
    """Return what is needed to take split ``number`` back."""
    rows = library.rows(
        "select piece.before_id, readout.uid, piece.born from archive.piece"
        " join archive.readout on readout.id = piece.readout_id where decision_id = ? order by position",
        (number,),
    )
    return Restorable(rows[0][0], tuple(uid for _, uid, born in rows if born))


def _standing(library: Library, where: str, value: str) -> list[SplitMade]:
    made = _made(library, where, value)
    if not made:  # as of nearly every text
        return []
    standing = {one.number for one in in_force(decisions(library)) if one.kind == "split"}
    return [one for one in made if one.number in standing]


def _made(library: Library, where: str, value: str | int) -> list[SplitMade]:
    rows = library.rows(
        'select decision.id, page.uid, readout.uid, piece.start, piece."end", decision.made_by, decision.made_at'
        " from archive.piece join archive.decision on decision.id = piece.decision_id"
        " join archive.readout page on page.id = piece.page_id"
        " join archive.readout on readout.id = piece.readout_id"
        f" where {where} order by decision.id, piece.position",
        (value,),
    )
    found: dict[int, SplitMade] = {}
    for number, page, uid, start, end, made_by, made_at in rows:
        before = found[number].pieces if number in found else ()
        found[number] = SplitMade(number, page, (*before, (uid, Span(start, end))), made_by, made_at)
    return list(found.values())
