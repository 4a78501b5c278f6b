"""The folder an index lives in: generations, which one is in use, writing to it and making it anew.

::

    archive.index/
      current.json         {"format": 3, "archive": uid, "generation": "g1f0…", "reading": 5123}
      g1f0…/texts/  g1f0…/statements/

``reading`` is the newest reading the generation knows. It is written after the commit of both indexes: a crash
in between only makes the same readouts be put in again.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Thread
from time import time
from typing import Final
from uuid import uuid4

import tantivy

from app.errors import DiskFull, EnvironmentStops, FileLocked, IndexDamaged
from app.index.documents import statement_documents, text_document
from app.index.fields import FORMAT, prepare, schema
from app.model.indexed import Indexed

CURRENT: Final = "current.json"
_HEAP_BULK, _HEAP_FEW = 120_000_000, 15_000_000  # bytes; the engine asks for 15 MB at least
_PART_AT_MOST = 20_000  # readouts between two commits; what they leave is one segment
_TOGETHER = (
    8  # segments of one size are merged by the engine; one in their place is a twentieth smaller and quicker
)
_LISTEN_EVERY = 0.1  # seconds
_LEFT = 24 * 3600  # seconds after which an unfinished generation is nobody's work any more
_NOT_MAPPED = frozenset({".json", ".lock"})
_REMADE = "Nothing of the record is lost: the index is made from it."


@dataclass(frozen=True, slots=True)
class State:
    """Which generation is in use and how far it reaches."""

    format: int
    archive: str
    generation: str
    reading: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Both indexes of one generation, open."""

    texts: tantivy.Index
    statements: tantivy.Index


def state_of(folder: Path) -> State | None:
    """Return what is in use; None where there is nothing, or nothing that can be understood."""
    state = _read(folder)
    if state is None:
        return None
    whole = isinstance(state.reading, int) and isinstance(state.generation, str)
    return state if whole and state.format == FORMAT and state.generation.isalnum() else None


def _read(folder: Path) -> State | None:
    try:
        return State(**json.loads((folder / CURRENT).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def opened(folder: Path, state: State) -> Pair:
    """Open the generation in use; IndexDamaged where its files are not whole."""
    place = folder / state.generation
    try:
        return Pair(
            prepare(tantivy.Index.open(str(place / "texts"))),
            prepare(tantivy.Index.open(str(place / "statements"))),
        )
    except (ValueError, OSError) as error:
        raise damaged(folder) from error


def damaged(folder: Path) -> IndexDamaged:
    """Return what is said of an index whose files are not whole."""
    return IndexDamaged(f"The search index in {folder.name} is damaged.", kept=_REMADE)


def sizes(folder: Path, state: State) -> tuple[tuple[str, int], ...]:
    """Return the files of a generation that are mapped into memory, and their bytes."""
    found = []
    for file in (folder / state.generation).glob("*/*"):
        with suppress(OSError):  # merged into another in this moment
            if file.suffix not in _NOT_MAPPED:
                found.append((str(file), file.stat().st_size))
    return tuple(found)


def put(folder: Path, state: State, found: Iterable[Indexed]) -> State:
    """Put readouts in, each in place of what was known of it; return the new state. FileLocked, DiskFull."""
    pair = opened(folder, state)
    reading = state.reading
    with _writing(pair.texts, _HEAP_FEW) as texts, _writing(pair.statements, _HEAP_FEW) as statements:
        for one in found:
            # By query: the engine's deletion by a term that is a number finds nothing.
            texts.delete_documents_by_query(
                tantivy.Query.term_query(schema(statements=False), "row", one.row)
            )
            statements.delete_documents_by_query(
                tantivy.Query.term_query(schema(statements=True), "row", one.row)
            )
            _add(texts, statements, one)
            reading = max(reading, one.reading)
        # Both wait for the disk, and both let Python go on meanwhile.
        with ThreadPoolExecutor(2) as both:
            list(both.map(lambda writer: writer.commit(), (texts, statements)))
            list(both.map(lambda writer: writer.wait_merging_threads(), (texts, statements)))
    return _remember(folder, State(FORMAT, state.archive, state.generation, reading))


def made_anew(
    folder: Path,
    found: Iterable[Indexed],
    *,
    archive: str,
    expected: int = 0,
    tell: Callable[[int], None] = lambda _done: None,
) -> State:
    """Make the next generation from ``found`` and put it in use; until then the one before answers.

    ``expected`` is about how many readouts there are. ``tell`` hears how many are in, again and again also while
    the engine tidies up; what it raises ends the work, and nothing of the new generation stays.
    """
    before = _read(folder)  # of an older form, too
    place = _next(folder)
    reading = 0
    try:
        (place / "texts").mkdir()
        (place / "statements").mkdir()
        pair = Pair(
            prepare(tantivy.Index(schema(statements=False), path=str(place / "texts"))),
            prepare(tantivy.Index(schema(statements=True), path=str(place / "statements"))),
        )
        with _writing(pair.texts, _HEAP_BULK) as texts, _writing(pair.statements, _HEAP_BULK) as statements:
            done, part = 0, _part(expected)
            for done, one in enumerate(found, start=1):
                _add(texts, statements, one)
                reading = max(reading, one.reading)
                if done % part == 0:
                    texts.commit()
                    statements.commit()
                if done % 100 == 0:
                    tell(done)
            texts.commit()
            statements.commit()
            _merged((texts, statements), lambda: tell(done))
        state = _remember(folder, State(FORMAT, archive, place.name, reading))
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    if before is not None and before.generation != state.generation:
        shutil.rmtree(
            folder / before.generation, ignore_errors=True
        )  # somebody may still read it: then later
    _clear_left(folder, state)
    return state


def _part(expected: int) -> int:
    """Return after how many readouts to commit, so that as many segments are left as are merged into one."""
    if expected <= _PART_AT_MOST:
        return _PART_AT_MOST
    return min(_PART_AT_MOST, -(-expected // _TOGETHER))


def _merged(writers: Sequence[tantivy.IndexWriter], tell: Callable[[], None]) -> None:
    """Wait until the engine has merged what it merges; who does not wait for that any longer raises in ``tell``."""
    errors: list[BaseException] = []

    def wait(writer: tantivy.IndexWriter) -> None:
        try:
            writer.wait_merging_threads()
        except BaseException as error:
            errors.append(error)

    # Nobody waits for these threads where the work is stopped: the engine cannot be told to stop, and what it
    # still writes is in a folder that is removed.
    threads = [Thread(target=wait, args=(writer,), daemon=True) for writer in writers]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive():
            tell()
            thread.join(_LISTEN_EVERY)
    tell()
    if errors:
        raise errors[0]


def _clear_left(folder: Path, state: State) -> None:
    """Remove generations that nobody finished, or that somebody still read when another took their place."""
    for entry in folder.iterdir():
        try:
            left = (
                entry.is_dir() and entry.name != state.generation and time() - entry.stat().st_mtime > _LEFT
            )
        except OSError:
            continue
        if left:
            shutil.rmtree(entry, ignore_errors=True)


def forgotten(folder: Path) -> None:
    """Remove an index that is of no use, so that it is made anew."""
    (folder / CURRENT).unlink(missing_ok=True)


def _next(folder: Path) -> Path:
    """Return a new folder for a generation. No name comes twice: an old one may still be on its way out."""
    place = folder / f"g{uuid4().hex}"
    place.mkdir(parents=True)
    return place


def _add(texts: tantivy.IndexWriter, statements: tantivy.IndexWriter, one: Indexed) -> None:
    texts.add_document(text_document(one))
    for document in statement_documents(one):
        statements.add_document(document)


@contextmanager
def _writing(index: tantivy.Index, heap: int) -> Iterator[tantivy.IndexWriter]:
    try:
        writer = index.writer(heap_size=heap, num_threads=1)
    except ValueError as error:
        raise FileLocked(
            "Another window or command is writing the search index.", kept="The record is not touched."
        ) from error
    try:
        yield writer
    except ValueError as error:
        raise _explained(error) from error


def _explained(error: ValueError) -> EnvironmentStops:
    words = str(error)
    if "No space left" in words or "StorageFull" in words:
        return DiskFull("The disk is full: the search index was not written.", kept=_REMADE)
    return IndexDamaged(f"The search index could not be written: {words}", kept=_REMADE)


def _remember(folder: Path, state: State) -> State:
    written = folder / f"{CURRENT}.{uuid4().hex}"  # two who finish at once do not take each other's file
    written.write_text(json.dumps(asdict(state)), encoding="utf-8")
    written.replace(folder / CURRENT)
    return state
