"""Drafts of briefs: kept in the notebook, changed, thrown away and taken back like everything else there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.errors import WrongUsage
from app.model.annotation import Change
from app.model.plan import BriefDraft, Plan
from app.model.text import single_line
from app.services.annotating import moment, storable
from app.services.session import Session
from app.storage.faults import explained

_KEPT = "Nothing that was saved before is lost; this change is not saved yet."


def drafts(session: Session) -> list[BriefDraft]:
    """Return the drafts, the one changed last first."""
    with explained(session.notebook_path):
        return session.notebook.drafts()


def draft_named(session: Session, name: str) -> BriefDraft:
    """Return the draft called ``name`` (in any case), or with this uid; ``WrongUsage`` where there is none."""
    found = drafts(session)
    wanted = single_line(name).casefold()
    for one in found:
        if wanted in {one.name.casefold(), one.uid}:
            return one
    known = ", ".join(f"“{one.name}”" for one in found)
    raise WrongUsage(
        f"The notebook holds no draft called “{name}”.",
        to_do=f"There are: {known}." if known else "None is kept yet.",
    )


def save(
    session: Session,
    *,
    name: str,
    readouts: tuple[str, ...],
    plan: Plan,
    uid: str = "",
    path: Path | None = None,
) -> BriefDraft:
    """Keep a draft: under ``uid`` the one that is there, else a new one; return it as it now stands.

    A name that another draft has gets a number after it. ``path`` is where it was exported to.
    """
    now = moment()
    with explained(session.notebook_path, kept=_KEPT):
        found = session.notebook.drafts()
    before = next((one for one in found if one.uid == uid), None) if uid else None
    wanted = _free(single_line(storable(name)) or "Brief", [one.name for one in found if one.uid != uid])
    where = str(path.absolute()) if path else before.path if before else ""
    if before is None:
        from uuid import uuid4

        draft = BriefDraft(uid or str(uuid4()), wanted, readouts, plan, where, now, now)
    else:
        draft = replace(before, name=wanted, readouts=readouts, plan=plan, path=where)
        if draft == before:
            return before
        draft = replace(draft, modified_at=now)
    session.notebook.write_draft(draft, label="brief", now=now)
    return draft


def discard(session: Session, uid: str) -> Change:
    """Put a draft into the trash; undo brings it back."""
    return session.notebook.remove_draft(uid, label="deletion of a brief", now=moment())


def _free(name: str, taken: list[str]) -> str:
    known = {one.casefold() for one in taken}
    number, wanted = 2, name
    while wanted.casefold() in known:
        wanted, number = f"{name} {number}", number + 1
    return wanted
