"""Where the search index of an archive lies, and keeping it as far as the record goes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import FileLocked, IndexDamaged
from app.library import indexing
from app.library.library import Library
from app.services.places import data_folder

if TYPE_CHECKING:
    from app.index.answering import Answering
    from app.index.store import State

AT_ONCE = 64  # readouts that are put in while somebody waits for an answer; about as many milliseconds
_ANEW = 0.5  # of all readouts: where more is missing, making the index anew is quicker
_UNHEARD: Callable[[int], None] = lambda _done: None  # noqa: E731


def index_folder(archive: Path) -> Path:
    """Return where the index of ``archive`` lies: beside it, or among the user's data where that cannot be."""
    beside = archive.with_name(f"{archive.stem}.index")
    if beside.exists() or os.access(archive.parent, os.W_OK):
        return beside
    name = hashlib.sha256(str(archive.resolve()).encode()).hexdigest()[:16]
    return data_folder() / "indexes" / name


def behind(library: Library) -> int:
    """Return how many readouts the index does not know as the record has them now."""
    state = _state(library)
    return len(indexing.rows_read_since(library, state.reading if state else 0))


def answering(
    library: Library, *, wait: bool = False, tell: Callable[[int], None] = _UNHEARD
) -> Answering | None:
    """Return what answers, brought up to the record where that is a matter of a moment or somebody waits.

    Where much is missing what there is answers for now; None where there is nothing. An index that is
    damaged is found out here and made anew; the record has no part in that.
    """
    from app.index.answering import Answering

    state = _state(library)
    try:
        missing = indexing.rows_read_since(library, state.reading if state else 0)
        if missing and (wait or len(missing) <= AT_ONCE):
            state = _brought_up(library, state, missing, tell)
        return Answering(index_folder(library.archive_path), state) if state else _empty(library)
    except IndexDamaged:
        forget(library.archive_path)
        if not wait and len(indexing.rows_read_since(library, 0)) > AT_ONCE:
            return None
        return answering(library, wait=wait, tell=tell)


def forget(archive: Path) -> None:
    """Use the index of ``archive`` no more: it is damaged. It is made anew when it is next brought up."""
    from app.index.store import forgotten

    forgotten(index_folder(archive))


def is_used(archive: Path) -> bool:
    """Return whether there is an index of ``archive`` that can be used, as far as is known without opening it."""
    from app.index.store import state_of

    return state_of(index_folder(archive)) is not None


def bring_up(archive: Path, *, tell: Callable[[int], None] = _UNHEARD) -> None:
    """Put into the index of ``archive`` what it lacks, on a connection of its own: for a worker, after an import.

    ``tell`` hears how many readouts are in; what it raises stops the work, and the index in use stays.
    """
    library = Library(archive)
    try:
        answering(library, wait=True, tell=tell)
    finally:
        library.close()


def make_anew(archive: Path, *, tell: Callable[[int], None] = _UNHEARD) -> int:
    """Make the index of ``archive`` from the record; return how many readouts it holds."""
    library = Library(archive)
    try:
        rows = indexing.rows_read_since(library, 0)
        _made(library, rows, tell)
        return len(rows)
    finally:
        library.close()


def _brought_up(
    library: Library, state: State | None, missing: list[int], tell: Callable[[int], None]
) -> State | None:
    from app.index.store import put

    held = library.row("select count(*) from archive.readout")
    if state is None or (held and len(missing) > max(AT_ONCE, held[0] * _ANEW)):
        return _made(library, indexing.rows_read_since(library, 0), tell)
    with suppress(FileLocked):  # whoever writes it puts the same in
        return put(index_folder(library.archive_path), state, indexing.indexed(library, missing))
    return state


def _made(library: Library, rows: list[int], tell: Callable[[int], None]) -> State:
    from app.index.store import made_anew

    return made_anew(
        index_folder(library.archive_path),
        indexing.indexed(library, rows),
        archive=indexing.archive_uid(library),
        expected=len(rows),
        tell=tell,
    )


def _empty(library: Library) -> Answering | None:
    """Return what answers for an archive that holds nothing; None where a first index is still to be made."""
    from app.index.answering import Answering

    if indexing.newest_reading(library):
        return None
    return Answering(index_folder(library.archive_path), _made(library, [], _UNHEARD))


def _state(library: Library) -> State | None:
    """Return what is in use, None where there is nothing or another archive has taken this one's place."""
    from app.index.store import state_of

    state = state_of(index_folder(library.archive_path))
    whole = state is not None and state.archive == indexing.archive_uid(library)
    return state if whole and state and state.reading <= indexing.newest_reading(library) else None
