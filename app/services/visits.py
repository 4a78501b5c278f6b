"""A table of visits taken in as known meetings: shown first, row by row, then recorded in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.analysis.gaps import Closing
from app.intake.visits.columns import Meaning
from app.intake.visits.days import Order
from app.intake.visits.rows import Given, Row, Visits, of_words, visits
from app.library import known as library_known
from app.model.known import Known, same_known
from app.services import knowing
from app.services.naming import countries_named
from app.services.session import Session
from app.storage.faults import explained

__all__ = [
    "Becoming",
    "Given",
    "Meaning",
    "Order",
    "Preview",
    "encodings",
    "naming",
    "preview",
    "take",
    "told",
]

Fate = Literal["new", "known", "twice", "refused"]


@dataclass(frozen=True, slots=True)
class Becoming:
    """What one row becomes.

    ``known``: it is recorded already, as ``uid``. ``twice``: an earlier line of the table says the same, that
    is ``line``. ``closings`` are the texts held that tell of it, or may.
    """

    row: Row
    fate: Fate
    uid: str = ""
    line: int = 0
    closings: tuple[Closing, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """A table with what becomes of each of its rows; nothing is written."""

    visits: Visits
    rows: tuple[Becoming, ...]

    @property
    def new(self) -> tuple[Known, ...]:
        """The meetings that would be recorded."""
        return tuple(one.row.known for one in self.rows if one.fate == "new" and one.row.known)

    @property
    def asks(self) -> bool:
        """Whether rows wait only to hear if the day or the month comes first."""
        return any(one.row.asks for one in self.rows)


def naming(session: Session) -> Callable[[str], tuple[str, ...]]:
    """Return what gives the codes of a country's name; also codes that only texts of this archive use."""

    def named(name: str) -> tuple[str, ...]:
        found = countries_named(name)
        code = name.strip().upper()
        return found or ((code,) if library_known.is_side(session.library, code) else ())

    return named


def preview(
    session: Session, path: Path, given: Given | None = None, *, encoding: str | None = None
) -> Preview:
    """Return what the table at ``path`` becomes; raises as ``app.intake.visits.rows.visits`` does."""
    found = visits(path, naming=naming(session), given=given, encoding=encoding)
    held = library_known.recorded(session.library)
    by_day: dict[str, list[tuple[str, Known]]] = {}
    for one in held:
        by_day.setdefault(one.known.date, []).append((one.uid, one.known))
    lines: dict[str, list[tuple[int, Known]]] = {}
    rows = []
    for row in found.rows:
        rows.append(_becoming(row, by_day, lines))
        if row.known is not None and rows[-1].fate == "new":
            lines.setdefault(row.known.date, []).append((row.line, row.known))
    new = {str(one.row.line): one.row.known for one in rows if one.fate == "new" and one.row.known}
    texts = knowing.texts_of(session.library, new)
    return Preview(found, tuple(_with_texts(one, texts.get(str(one.row.line), ())) for one in rows))


def _with_texts(one: Becoming, closings: Sequence[Closing]) -> Becoming:
    return one if one.fate != "new" else Becoming(one.row, one.fate, closings=tuple(closings))


def _becoming(
    row: Row, recorded: dict[str, list[tuple[str, Known]]], lines: dict[str, list[tuple[int, Known]]]
) -> Becoming:
    if row.known is None:
        return Becoming(row, "refused")
    for uid, known in recorded.get(row.known.date, ()):
        if same_known(known, row.known):
            return Becoming(row, "known", uid=uid)
    for line, known in lines.get(row.known.date, ()):
        if same_known(known, row.known):
            return Becoming(row, "twice", line=line)
    return Becoming(row, "new")


def told(session: Session, words: Mapping[Meaning, str], given: Given | None = None) -> Becoming:
    """Return what a meeting that is typed in becomes, as if it were a row of a table."""
    row = of_words(words, naming=naming(session), given=given)
    if row.known is None:
        return Becoming(row, "refused")
    if (held := knowing.already(session, row.known)) is not None:
        return Becoming(row, "known", uid=held.uid)
    return Becoming(
        row, "new", closings=tuple(knowing.texts_of(session.library, {"": row.known}).get("", ()))
    )


def encodings(path: Path) -> tuple[str, ...]:
    """Return the encodings in which the file at ``path`` reads as text, the likeliest first."""
    from app.intake.readers.encodings import likely

    with explained(path):
        return tuple(one.encoding for one in likely(path.read_bytes()[:200_000]))


def take(session: Session, shown: Preview) -> tuple[str, ...]:
    """Record what is new in ``shown``, all of it or nothing; return the uids."""
    return knowing.record(session, shown.new)
