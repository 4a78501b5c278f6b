"""Write annotations, each change in one transaction together with the step that undoes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from app.model.annotation import Annotation, Change
from app.model.merging import Merge, compared
from app.notebook.rows import load, load_all, store
from app.notebook.steps import History, State, step
from app.storage.connect import open_writer, transaction
from app.storage.kinds import NOTEBOOK

_KEPT = "Nothing that was saved before is lost; this change is not saved yet."


class Notebook:
    """One open notebook. ``now`` is given by the caller, ISO 8601 in UTC."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = open_writer(path, NOTEBOOK)
        self.history = History(self._connection)

    def close(self) -> None:
        """Close the file; nothing is pending, every change was committed when it was made."""
        self._connection.close()

    def set_uid(self, uid: str) -> None:
        """Give a new notebook its name; one that has a name keeps it."""
        if self._connection.execute("select 1 from notebook").fetchone() is None:
            with transaction(self._connection, self.path, kept=_KEPT) as db:
                db.execute("insert into notebook (uid) values (?)", (uid,))

    def annotation(self, uid: str) -> Annotation | None:
        """Return the annotation ``uid`` as it now stands; None where there is none or it is in the trash."""
        return load(self._connection, uid)

    def write(self, annotation: Annotation, *, label: str, now: str) -> Change:
        """Add ``annotation``, or bring the one with its uid to this state."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            before = load(db, annotation.uid)
            store(db, annotation.uid, annotation, now=now)
            states = [(annotation.uid, before, annotation)]
            self.history.record(step(label, states), now)
        return _change(states, label)

    def compared(self, incoming: Sequence[Annotation], *, keep_all: bool = False) -> Merge:
        """Return what ``merge`` would make of ``incoming``; nothing is written."""
        return _compared(self._connection, incoming, keep_all=keep_all)

    def merge(
        self, incoming: Sequence[Annotation], *, label: str, now: str, keep_all: bool = False
    ) -> tuple[Merge, Change]:
        """Add what is new of ``incoming``, all of it or nothing, as one step; what is held stays as it is."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            found = _compared(db, incoming, keep_all=keep_all)
            if not found.added:
                return found, Change()
            for one in found.added:
                store(db, one.uid, one, now=now)
            states: list[State] = [(one.uid, None, one) for one in found.added]
            self.history.record(step(label, states), now)
        return found, _change(states, label)

    def remove(self, uid: str, *, label: str, now: str) -> Change:
        """Put the annotation into the trash; undo brings it back as it was."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            before = load(db, uid)
            if before is None:
                return Change()
            store(db, uid, None, now=now)
            states: list[State] = [(uid, before, None)]
            self.history.record(step(label, states), now)
        return _change(states, label)

    def undo(self, *, now: str) -> Change | None:
        """Take back the newest step; None where there is none."""
        return self._walk(back=True, now=now)

    def redo(self, *, now: str) -> Change | None:
        """Take the step that was last undone again; None where there is none."""
        return self._walk(back=False, now=now)

    def _walk(self, *, back: bool, now: str) -> Change | None:
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            found = self.history.undoable() if back else self.history.redoable()
            if found is None:
                return None
            step_id, taken = found
            states = taken.states()
            for uid, before, after in states:
                store(db, uid, before if back else after, now=now)
            self.history.mark(step_id, undone=back)
        return _change(states, taken.label)


def _compared(db: sqlite3.Connection, incoming: Sequence[Annotation], *, keep_all: bool) -> Merge:
    return compared(incoming, held=load_all(db), trashed=load_all(db, trashed=True), keep_all=keep_all)


def _change(states: Sequence[State], label: str) -> Change:
    touched = [after or before for _, before, after in states]
    readouts = dict.fromkeys(one.anchor.readout_uid for one in touched if one is not None)
    return Change(annotations=tuple(uid for uid, _, _ in states), annotated=tuple(readouts), message=label)


def connection_of(notebook: Notebook) -> sqlite3.Connection:
    """Return the connection, for the checks that read every row."""
    return notebook._connection  # noqa: SLF001  same room
