"""Write the notebook, each change in one transaction together with the step that undoes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.model.annotation import Annotation, Change
from app.model.carrying import Settlement
from app.model.codebook import Link, Tag, key
from app.model.merging import Merge, Parcel, compared_parcel
from app.model.plan import BriefDraft
from app.model.span import Span
from app.notebook import briefs, codebook, settled, tag_rows, trash
from app.notebook.rows import load, load_all, store
from app.notebook.steps import History, Kind, State, Step, Taking, bring_all
from app.storage.connect import open_writer, transaction
from app.storage.kinds import NOTEBOOK

_KEPT = "Nothing that was saved before is lost; this change is not saved yet."
_LINKED = (
    "select readout_uid from annotation where uid in"
    " (select source_uid from link where uid = ?1 union select target_uid from link where uid = ?1)"
)


class Notebook:
    """One open notebook. ``now`` is given by the caller, ISO 8601 in UTC. Every change is one step."""

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

    # --- annotations -----------------------------------------------------------------------------

    def annotation(self, uid: str) -> Annotation | None:
        """Return the annotation ``uid`` as it now stands; None where there is none or it is in the trash."""
        return load(self._connection, uid)

    def write(self, annotation: Annotation, *, label: str, now: str) -> Change:
        """Add ``annotation``, or bring the one with its uid to this state."""
        return self.write_all([annotation], label=label, now=now)

    def write_all(self, annotations: Sequence[Annotation], *, label: str, now: str) -> Change:
        """Add these annotations, or bring those with their uids to this state: all of them or none."""
        return self._take(label, now, lambda db, taking: _store_all(db, taking, annotations))

    def remove(self, uid: str, *, label: str, now: str) -> Change:
        """Put the annotation into the trash; undo or ``restore`` brings it back as it was."""
        return self._take(label, now, lambda db, taking: trash.throw(db, taking, "annotation", [uid], now))

    def settle(self, settlements: Sequence[Settlement], *, label: str, now: str) -> Change:
        """Write down what was decided about marks for a revision, with the marks made of them there."""

        def work(db: sqlite3.Connection, taking: Taking) -> None:
            _store_all(db, taking, [one.carried for one in settlements if one.carried])
            taking.touch("settled", [settled.uid_of(one) for one in settlements])
            for one in settlements:
                settled.store(db, one, now=now)

        return self._take(label, now, work)

    # --- links -----------------------------------------------------------------------------------

    def link(self, uid: str) -> Link | None:
        """Return the link ``uid`` as it now stands; None where there is none or it is in the trash."""
        return tag_rows.load_links(self._connection).get(uid)

    def write_link(self, link: Link, *, label: str, now: str) -> Change:
        """Add ``link``, or bring the one with its uid to this state."""

        def work(db: sqlite3.Connection, taking: Taking) -> None:
            taking.touch("link", [link.uid])
            tag_rows.store_link(db, link)

        return self._take(label, now, work)

    def remove_link(self, uid: str, *, label: str, now: str) -> Change:
        """Put the link into the trash."""
        return self._take(label, now, lambda db, taking: trash.throw(db, taking, "link", [uid], now))

    # --- codebook --------------------------------------------------------------------------------

    def tag(self, uid: str) -> Tag | None:
        """Return the tag ``uid`` as it now stands; None where there is none or it is in the trash."""
        return tag_rows.load_tag(self._connection, uid)

    def tag_at(self, path: str) -> Tag | None:
        """Return the tag with this path, in any case; None where there is none."""
        return tag_rows.load_tags(self._connection).get(key(path))

    def write_tag(self, tag: Tag, *, label: str, now: str) -> Change:
        """Add ``tag``, or bring the one with its uid to this state; what lies below it goes along.

        ``ValueError`` where another tag has its path, or where it would come to lie below itself.
        """
        return self._take(label, now, lambda db, taking: codebook.write(db, taking, tag))

    def merge_tags(self, uid: str, *, into: str, label: str, now: str) -> Change:
        """Let what carries the tag ``uid``, or one below it, carry ``into`` or the like below that instead."""
        return self._take(label, now, lambda db, taking: codebook.merge(db, taking, uid, into))

    def remove_tag(self, uid: str, *, label: str, now: str) -> Change:
        """Put the tag and what lies below it into the trash; its annotations stay, and keep it unseen."""

        def work(db: sqlite3.Connection, taking: Taking) -> None:
            trash.throw(db, taking, "tag", codebook.subtree(db, uid), now)

        return self._take(label, now, work)

    # --- briefs ----------------------------------------------------------------------------------

    def drafts(self) -> list[BriefDraft]:
        """Return the drafts of briefs outside the trash, the one changed last first."""
        return briefs.load_drafts(self._connection)

    def write_draft(self, draft: BriefDraft, *, label: str, now: str) -> Change:
        """Add ``draft``, or bring the one with its uid to this state."""

        def work(db: sqlite3.Connection, taking: Taking) -> None:
            taking.touch("brief", [draft.uid])
            briefs.store_draft(db, draft)

        return self._take(label, now, work)

    def remove_draft(self, uid: str, *, label: str, now: str) -> Change:
        """Put the draft into the trash."""
        return self._take(label, now, lambda db, taking: trash.throw(db, taking, "brief", [uid], now))

    # --- the trash -------------------------------------------------------------------------------

    def restore(self, kind: Kind, uid: str, *, label: str, now: str) -> Change:
        """Take something out of the trash; a tag whose path is taken again joins the one that has it."""
        return self._take(label, now, lambda db, taking: trash.restore(db, taking, kind, uid))

    def empty_trash(self) -> int:
        """Remove for good what lies in the trash, from the steps too; return how much it was."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            return trash.empty(db, self.history)

    # --- what comes from elsewhere ---------------------------------------------------------------

    def compared(self, incoming: Parcel, *, keep_all: bool = False) -> Merge:
        """Return what ``merge`` would make of ``incoming``; nothing is written."""
        return _compared(self._connection, incoming, keep_all=keep_all)

    def merge(
        self, incoming: Parcel, *, label: str, now: str, keep_all: bool = False
    ) -> tuple[Merge, Change]:
        """Add what is new of ``incoming``, all of it or nothing, as one step; what is held stays as it is."""
        told: list[Merge] = []

        def work(db: sqlite3.Connection, taking: Taking) -> None:
            found = _compared(db, incoming, keep_all=keep_all)
            told.append(found)
            for tag in (*found.tags, *found.completed):
                codebook.take_in(db, taking, tag)
            _store_all(db, taking, found.added)
            taking.touch("link", [link.uid for link in found.links])
            for link in found.links:
                tag_rows.store_link(db, link)
            taking.touch(
                "settled", [settled.uid_for(one.annotation_uid, one.readout_uid) for one in found.decided]
            )
            for one in found.decided:
                settled.take_in(db, one)

        change = self._take(label, now, work)
        return told[0], change

    # --- steps -----------------------------------------------------------------------------------

    def undo(self, *, now: str) -> Change | None:
        """Take back the newest step; None where there is none."""
        return self._walk(back=True)

    def redo(self, *, now: str) -> Change | None:
        """Take the step that was last undone again; None where there is none."""
        return self._walk(back=False)

    def _walk(self, *, back: bool) -> Change | None:
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            found = self.history.undoable() if back else self.history.redoable()
            if found is None:
                return None
            step_id, taken = found
            touched = _readouts(db, taken)
            bring_all(
                db, [(each.kind, each.uid, each.before if back else each.after) for each in taken.states]
            )
            self.history.mark(step_id, undone=back)
            return _change(taken, touched | _readouts(db, taken))

    def _take(self, label: str, now: str, work: Callable[[sqlite3.Connection, Taking], object]) -> Change:
        """Do ``work`` in one transaction and record what it changed as one step."""
        with transaction(self._connection, self.path, kept=_KEPT) as db:
            taking = Taking(db)
            work(db, taking)
            taken = taking.step(label)
            self.history.record(taken, now)
            return _change(taken, _readouts(db, taken))


def _store_all(db: sqlite3.Connection, taking: Taking, annotations: Iterable[Annotation]) -> None:
    """Write annotations, and into the codebook what they are tagged with and it does not hold yet."""
    wanted = list(annotations)
    tags = tag_rows.load_tags(db)
    for tag in tag_rows.missing(tags, tuple(path for one in wanted for path in one.tags)):
        taking.touch("tag", [tag.uid])
        tag_rows.store_tag(db, tag)
        tags[key(tag.path)] = tag
    ids = dict(db.execute("select uid, id from tag where trashed_at is null").fetchall())
    taking.touch("annotation", [one.uid for one in wanted])
    for one in wanted:
        store(db, one, [ids[tags[key(path)].uid] for path in one.tags])


def _compared(db: sqlite3.Connection, incoming: Parcel, *, keep_all: bool) -> Merge:
    return compared_parcel(
        incoming,
        held=load_all(db),
        trashed=load_all(db, trashed=True),
        tags=tag_rows.load_tags(db),
        links=tag_rows.load_links(db),
        thrown=set() if keep_all else tag_rows.trashed_links(db),
        decided={(one.annotation_uid, one.readout_uid) for one in settled.load_decided(db)},
        keep_all=keep_all,
    )


def _readouts(db: sqlite3.Connection, taken: Step) -> dict[str, None]:
    """Return the readouts whose annotations look otherwise after a step than before it."""
    found: dict[str, None] = {}
    for each in taken.states:
        for kept in (each.before, each.after):
            if kept is not None and each.kind in {"annotation", "settled"}:
                found[kept["readout_uid"]] = None
    for kind, query in (("tag", codebook.READOUTS), ("link", _LINKED)):
        for each in taken.states:
            if each.kind == kind:
                found |= dict.fromkeys(row[0] for row in db.execute(query, (each.uid,)))
    return found


def _span(state: State) -> Span:
    kept = state.after or state.before or {}
    return Span(kept["start"], kept["end"])


def _change(taken: Step, readouts: dict[str, None]) -> Change:
    def uids(kind: Kind) -> tuple[str, ...]:
        return tuple(each.uid for each in taken.states if each.kind == kind)

    if not taken.states:
        return Change()
    return Change(
        annotations=uids("annotation"),
        spans=tuple(_span(each) for each in taken.states if each.kind == "annotation"),
        annotated=tuple(readouts),
        message=taken.label,
        tags=uids("tag"),
        links=uids("link"),
        briefs=uids("brief"),
        concordance=uids("concordance"),
        searches=uids("search"),
    )


def connection_of(notebook: Notebook) -> sqlite3.Connection:
    """Return the connection, for the checks that read every row."""
    return notebook._connection  # noqa: SLF001  same room


def taken(
    notebook: Notebook, label: str, now: str, work: Callable[[sqlite3.Connection, Taking], object]
) -> Change:
    """Do ``work`` as one step, for the other hands of this room."""
    return notebook._take(label, now, work)  # noqa: SLF001  same room
