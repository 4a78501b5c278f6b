"""Write annotations, each change in one transaction together with the step that undoes it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.model.annotation import Annotation, Change
from app.notebook.rows import load, store, to_json
from app.notebook.steps import History, Step
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
            self._record(Step(label, annotation.uid, to_json(before), to_json(annotation)), now)
        return _change(annotation.uid, annotation, label)

    def remove(self, uid: str, *, label: str, now: str) -> Change:
        """Put the annotation into the trash; undo brings it back as it was."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            before = load(db, uid)
            if before is None:
                return Change()
            store(db, uid, None, now=now)
            self._record(Step(label, uid, to_json(before), None), now)
        return _change(uid, before, label)

    def undo(self, *, now: str) -> Change | None:
        """Take back the newest step; None where there is none."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            found = self.history.undoable()
            if found is None:
                return None
            step_id, step = found
            store(db, step.annotation_uid, step.state_before(), now=now)
            self.history.mark(step_id, undone=True)
        return _change(step.annotation_uid, step.state_before() or step.state_after(), step.label)

    def redo(self, *, now: str) -> Change | None:
        """Take the step that was last undone again; None where there is none."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            found = self.history.redoable()
            if found is None:
                return None
            step_id, step = found
            store(db, step.annotation_uid, step.state_after(), now=now)
            self.history.mark(step_id, undone=False)
        return _change(step.annotation_uid, step.state_after() or step.state_before(), step.label)

    def _record(self, step: Step, now: str) -> None:
        self.history.record(step, now)


def _change(uid: str, annotation: Annotation | None, label: str) -> Change:
    readout = (annotation.anchor.readout_uid,) if annotation else ()
    return Change(annotations=(uid,), annotated=readout, message=label)


def connection_of(notebook: Notebook) -> sqlite3.Connection:
    """Return the connection, for the checks that read every row."""
    return notebook._connection  # noqa: SLF001  same room
