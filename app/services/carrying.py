"""A revision comes: what becomes of the marks on the earlier text. None moves without a person's word.

Marks on the earlier text stay there. Opened in the revision they are shown where they would stand; a person
places each (or all that are sure at once), keeps it on the old text only, or discards it. Every decision is a step
that undo takes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import uuid4

from app.errors import WrongUsage
from app.library import readouts
from app.library.annotations import annotation_list
from app.library.settled import settled
from app.model.anchor import describe, resolve
from app.model.annotation import Annotation, Change
from app.model.carrying import Mapped, Pending, Settlement
from app.model.record import Readout
from app.model.span import Span
from app.services.annotating import moment
from app.services.session import Session

_LABEL = "placing"


def pending(session: Session, uid: str) -> tuple[Pending, ...]:
    """Return the marks on earlier texts of readout ``uid`` that wait, in the order of those texts.

    Aligning takes a tenth of a second to some seconds for the longest texts; without marks that wait it is not done.
    """
    new = readouts.readout(session.library, uid)
    found: list[Pending] = []
    later = {uid}
    decided = settled(session.library) if new.revises_uid else set()
    for old in _earlier(session, new):
        waiting = [
            one
            for one in annotation_list(session.library, readout_uid=old.uid)
            if not any((one.uid, readout) in decided for readout in later)
        ]
        found.extend(_mapped(old, new, waiting))
        later.add(old.uid)
    return tuple(found)


def waits(session: Session, uid: str) -> bool:
    """Whether any mark waits for readout ``uid``: quick, nothing is aligned."""
    new = readouts.readout(session.library, uid)
    later, decided = {uid}, settled(session.library) if new.revises_uid else set()
    for old in _earlier(session, new):
        for one in annotation_list(session.library, readout_uid=old.uid):
            if not any((one.uid, readout) in decided for readout in later):
                return True
        later.add(old.uid)
    return False


def place(session: Session, uid: str, annotation_uid: str, span: Span) -> Change:
    """Place a mark on ``span`` of readout ``uid``; the mark on the earlier text stays."""
    return _settle(session, uid, [(annotation_uid, span)])


def place_all(session: Session, uid: str, waiting: Iterable[Pending]) -> Change:
    """Place all of ``waiting`` that are not doubtful where they stand, as one step."""
    sure = [(one.annotation.uid, one.mapped.span) for one in waiting if one.mapped.span is not None]
    return _settle(session, uid, sure) if sure else Change()


def keep(session: Session, uid: str, annotation_uid: str) -> Change:
    """Leave a mark on the earlier text only; it is not asked about again."""
    return _settle(session, uid, [(annotation_uid, None)])


def discard(session: Session, annotation_uid: str) -> Change:
    """Put a mark into the trash, also on the earlier text."""
    return session.notebook.remove(annotation_uid, label="deletion", now=moment())


def _settle(session: Session, uid: str, decisions: Sequence[tuple[str, Span | None]]) -> Change:
    new = readouts.readout(session.library, uid)
    settlements = []
    for annotation_uid, span in decisions:
        old = session.notebook.annotation(annotation_uid)
        if old is None:
            raise WrongUsage(f"The notebook holds no annotation {annotation_uid}.")
        settlements.append(Settlement(annotation_uid, uid, _carried(old, new, span) if span else None))
    return session.notebook.settle(settlements, label=_LABEL, now=moment())


def _carried(old: Annotation, new: Readout, span: Span) -> Annotation:
    """Return the mark that stands for ``old`` in the revision: its colour, note, tags, author and time of making."""
    anchor = describe(new.uid, new.text_sha256, new.text, span)
    return replace(old, uid=str(uuid4()), anchor=anchor, modified_at=moment())


def _earlier(session: Session, new: Readout) -> Iterable[Readout]:
    """Yield the texts that ``new`` revises, the latest first."""
    seen = {new.uid}
    uid = new.revises_uid
    while uid is not None and uid not in seen:
        seen.add(uid)
        old = readouts.readout(session.library, uid)
        yield old
        uid = old.revises_uid


def _mapped(old: Readout, new: Readout, waiting: Sequence[Annotation]) -> Iterable[Pending]:
    if not waiting:
        return
    from app.analysis.carrying import Alignment

    alignment = Alignment(old.text, new.text)
    for one in waiting:
        stands = resolve(old.text, old.text_sha256, one).span
        yield Pending(one, alignment.mapped(stands) if stands else Mapped("doubtful", None))
