"""The steps a person took, kept in the notebook so that undo and redo outlive the session."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.model.annotation import Annotation
from app.notebook.rows import from_json, from_plain, plain, to_json

_MERGE_SECONDS = 30  # typing in one note, without a longer pause, is one step
_MANY = "*"  # stands where a step names its annotation, in a step over several

State = tuple[str, Annotation | None, Annotation | None]  # uid, before, after


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name for people, and the annotations before and after it as JSON.

    A step over several annotations names none: ``before`` and ``after`` are then objects by uid.
    """

    label: str
    annotation_uid: str
    before: str | None
    after: str | None

    def states(self) -> list[State]:
        """Return each annotation the step touched, as it was before and after; None is in the trash."""
        if self.annotation_uid != _MANY:
            return [(self.annotation_uid, from_json(self.before), from_json(self.after))]
        before, after = json.loads(self.before or "{}"), json.loads(self.after or "{}")
        uids = dict.fromkeys([*before, *after])
        return [(uid, _value(before.get(uid)), _value(after.get(uid))) for uid in uids]


def _value(raw: dict[str, Any] | None) -> Annotation | None:
    return None if raw is None else from_plain(raw)


def step(label: str, states: Sequence[State]) -> Step:
    """Return the step that takes every annotation of ``states`` from before to after."""
    if len(states) == 1:
        uid, before, after = states[0]
        return Step(label, uid, to_json(before), to_json(after))
    old = {uid: plain(before) for uid, before, _ in states if before is not None}
    new = {uid: plain(after) for uid, _, after in states if after is not None}
    return Step(label, _MANY, json.dumps(old, ensure_ascii=False), json.dumps(new, ensure_ascii=False))


class History:
    """The steps of one notebook. It writes inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def undoable(self) -> tuple[int, Step] | None:
        """Return the step that undo would take back, with its row id."""
        return self._one("where undone = 0 order by id desc")

    def redoable(self) -> tuple[int, Step] | None:
        """Return the step that redo would take again, with its row id."""
        return self._one("where undone = 1 order by id")

    def record(self, step: Step, now: str) -> None:
        """Keep ``step``; what had been undone can no longer be redone."""
        self._db.execute("delete from step where undone = 1")
        last = self._db.execute(
            "select id, label, annotation_uid, before, after,"
            " (julianday(?) - julianday(taken_at)) * 86400.0 from step order by id desc limit 1",
            (now,),
        ).fetchone()
        if last and last[5] <= _MERGE_SECONDS and _continues(Step(*last[1:5]), step):
            self._db.execute(
                "update step set after = ?, taken_at = ? where id = ?", (step.after, now, last[0])
            )
            return
        self._db.execute(
            "insert into step (label, annotation_uid, before, after, taken_at) values (?, ?, ?, ?, ?)",
            (step.label, step.annotation_uid, step.before, step.after, now),
        )

    def mark(self, step_id: int, *, undone: bool) -> None:
        """Say that a step was undone, or taken again."""
        self._db.execute("update step set undone = ? where id = ?", (undone, step_id))

    def _one(self, where: str) -> tuple[int, Step] | None:
        row = self._db.execute(
            f"select id, label, annotation_uid, before, after from step {where} limit 1"
        ).fetchone()
        return (row[0], Step(*row[1:])) if row else None


def _continues(last: Step, step: Step) -> bool:
    """Whether ``step`` goes on typing in the note that ``last`` was typing in."""
    if last.annotation_uid != step.annotation_uid or last.label != step.label or last.annotation_uid == _MANY:
        return False
    if None in (last.before, last.after, step.before, step.after):
        return False
    return _but_note(last.before) == _but_note(step.before) == _but_note(step.after)


def _but_note(text: str | None) -> dict[str, object]:
    raw: dict[str, object] = json.loads(text or "{}")
    return {key: value for key, value in raw.items() if key not in {"note", "modified_at"}}
