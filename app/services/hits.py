"""The lines of what was found: the words around it, cut from the record, and who says them.

Twenty at a time, as a list shows them: the record is asked for all of them at once, and each text is folded once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.library import passages, readouts
from app.library.library import Library
from app.library.passages import Said
from app.model.folding import folded
from app.model.record import Hit, Listed
from app.model.span import Span
from app.services.holdings import Entry
from app.services.ordering import Place

if TYPE_CHECKING:
    from app.index.places import Wanted

SNIPPET = 200  # code points
_BEFORE = 70  # of them before the hit
_MARKS_AT_MOST = 40


def lines(library: Library, found: Sequence[Place], wanted: Wanted | None) -> tuple[Entry, ...]:
    """Return the lines of a list at these places, with what was ``wanted`` there; None: nothing was looked for."""
    rows = list(dict.fromkeys(one.row for one in found))
    listed = readouts.listed_by_row(library, rows) if rows else {}
    there = [one for one in found if one.row in listed]
    if wanted is None or not there:
        return tuple(Entry(listed[one.row]) for one in there)
    texts = passages.texts_by_row(library, rows)
    small = {row: folded(text) for row, text in texts.items()}
    if there[0].number is not None:
        said = passages.statements_numbered(library, [(one.row, one.number or 0) for one in there])
        places = [
            _to_go_to(small[one.row], each.span if each else None, wanted)
            for one, each in zip(there, said, strict=True)
        ]
    else:
        places = [_to_go_to(small[one.row], None, wanted) for one in there]
        said = passages.statements_at(
            library,
            [(one.row, start if end else -1) for one, (start, end) in zip(there, places, strict=True)],
        )
    return tuple(
        Entry(listed[one.row], _hit(one, listed[one.row], texts[one.row], small[one.row], at, told, wanted))
        for one, at, told in zip(there, places, said, strict=True)
    )


def _to_go_to(small: str, within: Span | None, wanted: Wanted) -> tuple[int, int]:
    """Return the place to go to in a folded text: the best hit; the beginning where the words stand elsewhere.

    They may stand in the title or in a name: then it is the beginning of the statement, or of the text.
    """
    if within is None:
        return wanted.best_hit(small, width=SNIPPET) or (0, 0)
    best = wanted.best_hit(within.cut(small), width=SNIPPET)
    if best is None:
        return within.start, min(within.end, within.start + SNIPPET)
    return within.start + best[0], within.start + best[1]


def _hit(
    one: Place, line: Listed, text: str, small: str, at: tuple[int, int], said: Said | None, wanted: Wanted
) -> Hit:
    first, last = (0, len(text)) if one.number is None or said is None else (said.span.start, said.span.end)
    begin = max(first, at[0] - _BEFORE)
    end = min(last, max(begin + SNIPPET, at[1]))
    return Hit(
        uid=line.uid,
        title=line.title,
        date=line.date,
        snippet=text[begin:end].replace("\n", " "),
        marks=tuple(wanted.hits(small[begin:end], most=_MARKS_AT_MOST)),
        start=at[0],
        end=at[1],
        score=one.score,
        speaker=", ".join(said.speakers) if said else "",
    )
