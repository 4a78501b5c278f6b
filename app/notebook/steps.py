"""The steps a person took, kept in the notebook so that undo and redo outlive the session.

A step holds every row it changed, of any kind, as it was before and after. Whoever changes rows opens a
``Taking``, names them before it touches them, and records what came of it: so no change can be forgotten.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from app.model.codebook import key
from app.notebook import briefs, plain_rows, rows, settled, tag_rows

_MERGE_SECONDS = 30  # typing in one note, without a longer pause, is one step
# What may change from one step to the next for them to be one: while typing, or moving an edge.
_ONGOING = {
    "note": {"note", "modified_at"},
    "edges": {"start", "end", "exact", "prefix", "suffix", "kind", "modified_at"},
    "definition": {"definition"},
    "brief": {"plan", "readouts", "path", "name", "modified_at"},
}

Kind = Literal["annotation", "tag", "link", "settled", "brief", "concordance", "search"]
# each may name those before it
_ORDER: tuple[Kind, ...] = ("tag", "annotation", "link", "settled", "brief", "concordance", "search")
Kept = dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class State:
    """One row before and after a step, as JSON objects; None where there was, or is, none."""

    kind: Kind
    uid: str
    before: Kept
    after: Kept


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name for people, and what it changed."""

    label: str
    states: tuple[State, ...]


class Taking:
    """The rows that are about to be changed, as they are now."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._before: dict[tuple[Kind, str], Kept] = {}

    def touch(self, kind: Kind, uids: Iterable[str]) -> None:
        """Remember these rows; those that are remembered already stay as they were then."""
        for uid in uids:
            if (kind, uid) not in self._before:
                self._before[kind, uid] = _state(self._db, kind, uid)

    def step(self, label: str) -> Step:
        """Return the step from what was remembered to what stands there now."""
        states = (
            State(kind, uid, before, _state(self._db, kind, uid))
            for (kind, uid), before in self._before.items()
        )
        return Step(label, tuple(each for each in states if each.before != each.after))


def bring_all(db: sqlite3.Connection, wanted: Iterable[tuple[Kind, str, Kept]]) -> None:
    """Bring rows to what steps kept of them: those others name come first, and go last."""
    found = list(wanted)
    for kind in _ORDER:
        for each, _, kept in found:
            if each == kind and kept is not None:
                _bring(db, kind, kept)
    for kind in reversed(_ORDER):
        db.executemany(
            f"delete from {kind} where uid = ?",
            [(uid,) for each, uid, kept in found if each == kind and kept is None],
        )


def _state(db: sqlite3.Connection, kind: Kind, uid: str) -> Kept:
    if kind == "settled":
        return settled.state(db, uid)
    if kind == "brief":
        return briefs.state(db, uid)
    if kind in plain_rows.NAMES:
        return plain_rows.state(db, kind, uid)
    return rows.state(db, uid) if kind == "annotation" else tag_rows.state(db, kind, uid)


def _bring(db: sqlite3.Connection, kind: Kind, kept: dict[str, Any]) -> None:
    if kind == "settled":
        settled.bring(db, kept)
        return
    if kind == "brief":
        briefs.bring(db, kept)
        return
    if kind in plain_rows.NAMES:
        plain_rows.bring(db, kind, kept)
        return
    if kind != "annotation":
        tag_rows.bring(db, kind, kept)
        return
    if "tag_uids" in kept:
        found = [
            db.execute("select id from tag where uid = ?", (uid,)).fetchone() for uid in kept["tag_uids"]
        ]
    else:  # a step of the first version names its tags by what they were called
        found = [(each,) for each in named_tags(db, tuple(kept.get("tags", ())))]
    rows.bring(db, kept, [row[0] for row in found if row])


def named_tags(db: sqlite3.Connection, paths: tuple[str, ...]) -> list[int]:
    """Return the row ids of the tags with these paths, made where there are none."""
    tags = tag_rows.load_tags(db)
    for tag in tag_rows.missing(tags, paths):
        tag_rows.store_tag(db, tag)
        tags[key(tag.path)] = tag
    return [
        db.execute("select id from tag where uid = ?", (tags[key(path)].uid,)).fetchone()[0] for path in paths
    ]


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

    def labels(self) -> tuple[str, str]:
        """Return the names of what undo would take back and redo do again, or nothing."""
        found = [
            self._db.execute(f"select label from step where undone = {undone} order by id {way} limit 1")
            for undone, way in ((0, "desc"), (1, "asc"))
        ]
        undo, redo = (row[0] if (row := each.fetchone()) else "" for each in found)
        return undo, redo

    def record(self, step: Step, now: str) -> None:
        """Keep ``step``; what had been undone can no longer be redone."""
        if not step.states:
            return
        self._db.execute("update step set undone = 2 where undone = 1")
        last = self._db.execute(
            "select id, label, changes, (julianday(?) - julianday(taken_at)) * 86400.0"
            " from step where undone = 0 order by id desc limit 1",
            (now,),
        ).fetchone()
        if last and step.label in _ONGOING and last[1] == step.label and last[3] <= _MERGE_SECONDS:
            joined = _joined(_from_json(last[1], last[2]), step)
            if joined is not None:
                self._db.execute(
                    "update step set changes = ?, taken_at = ? where id = ?", (_to_json(joined), now, last[0])
                )
                return
        self._db.execute(
            "insert into step (label, changes, taken_at) values (?, ?, ?)", (step.label, _to_json(step), now)
        )

    def mark(self, step_id: int, *, undone: bool) -> None:
        """Say that a step was undone, or taken again."""
        self._db.execute("update step set undone = ? where id = ?", (undone, step_id))

    def forget(self, kind: Kind, uids: set[str]) -> None:
        """Strike these rows from every step: they are gone for good."""
        for step_id, label, changes in self._db.execute("select id, label, changes from step").fetchall():
            found = _from_json(label, changes)
            left = tuple(each for each in found.states if each.kind != kind or each.uid not in uids)
            if not left:
                self._db.execute("delete from step where id = ?", (step_id,))
            elif len(left) < len(found.states):
                text = _to_json(Step(label, left))
                self._db.execute("update step set changes = ? where id = ?", (text, step_id))

    def _one(self, where: str) -> tuple[int, Step] | None:
        row = self._db.execute(f"select id, label, changes from step {where} limit 1").fetchone()
        return (row[0], _from_json(row[1], row[2])) if row else None


def _joined(last: Step, step: Step) -> Step | None:
    """Return both steps as one, where ``step`` goes on with what ``last`` was doing to one annotation."""
    if len(last.states) != 1 or len(step.states) != 1:
        return None
    old, new = last.states[0], step.states[0]
    if (old.kind, old.uid) != (new.kind, new.uid) or old.after != new.before:
        return None
    if not (_but(step.label, old.before) == _but(step.label, new.before) == _but(step.label, new.after)):
        return None
    return Step(step.label, (State(old.kind, old.uid, old.before, new.after),))


def _but(label: str, kept: Kept) -> Kept:
    return None if kept is None else {name: it for name, it in kept.items() if name not in _ONGOING[label]}


def _to_json(step: Step) -> str:
    return json.dumps(
        [
            {"kind": each.kind, "uid": each.uid, "before": each.before, "after": each.after}
            for each in step.states
        ],
        ensure_ascii=False,
    )


def _from_json(label: str, changes: str) -> Step:
    return Step(label, tuple(State(**each) for each in json.loads(changes)))
