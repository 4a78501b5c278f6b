"""Import: a file is previewed, its reading shown, and then taken into the record in one transaction."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from app.errors import InputRefused
from app.library import readouts
from app.model.annotation import Change
from app.model.record import Draft, Provenance
from app.services.session import Session

Outcome = Literal["added", "held", "revision", "review", "refused"]
_SIDECAR = ".toml"


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one text: its file, the outcome, its uid where it is held, and a sentence."""

    path: str
    outcome: Outcome
    uid: str | None
    message: str


def preview(path: Path, *, given: Provenance | None = None) -> tuple[Draft, ...]:
    """Read the file at ``path``; nothing is written. Raises InputRefused with the reason."""
    from app.intake.drafting import drafts

    return drafts(path, given=given or Provenance())


def accept(session: Session, draft: Draft) -> tuple[Outcome, Change]:
    """Take ``draft`` into the record.

    The same text again is "already held"; another text from the same address is a revision; what is no
    readout is kept for review and stays out of the lists until a person has decided.
    """
    from app.archive.writer import writing

    if readouts.is_held(session.library, draft.uid):
        return "held", Change(message="already held")
    earlier = readouts.by_url(session.library, draft.provenance.url) if draft.provenance.url else []
    revised = next((one for one in earlier if one[2] != draft.text_sha256), None)
    with writing(session.archive_path) as archive:
        change = archive.add_readout(
            draft,
            received_at=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            meeting_uid=revised[1] if revised else None,
            revises_uid=revised[0] if revised else None,
        )
    if not draft.reading.is_readout:
        return "review", change
    return ("revision" if revised else "added"), change


def import_all(
    session: Session, paths: Sequence[Path], *, given: Provenance | None = None
) -> Iterator[Imported]:
    """Import files and folders (with all they hold), one result a text; a refused file stops nothing."""
    for path in paths:
        files = list(_files(path))
        if not files:
            yield Imported(str(path), "refused", None, f"{path.name} is an empty folder.")
        for file in files:
            yield from _import_one(session, file, given)


def _import_one(session: Session, path: Path, given: Provenance | None) -> Iterator[Imported]:
    try:
        drafts = preview(path, given=given)
    except InputRefused as refused:
        yield Imported(str(path), "refused", None, str(refused))
        return
    for draft in drafts:
        try:
            outcome, _ = accept(session, draft)
        except InputRefused as refused:
            yield Imported(str(path), "refused", None, str(refused))
        else:
            yield Imported(str(path), outcome, draft.uid, _sentence(session, draft, outcome))


def _files(path: Path) -> Iterator[Path]:
    """Yield the files to read: a folder's, in order of their names, without sidecars and hidden files."""
    if not path.is_dir():
        yield path
        return
    for found in sorted(path.rglob("*")):
        hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
        if found.is_file() and not hidden and not _is_sidecar(found):
            yield found


def _is_sidecar(path: Path) -> bool:
    if path.suffix != _SIDECAR:
        return False
    return any(
        other != path and other.stem == path.stem for other in path.parent.glob(f"{glob.escape(path.stem)}.*")
    )


def _sentence(session: Session, draft: Draft, outcome: Outcome) -> str:
    title = draft.reading.title or draft.original.name
    if outcome == "held":
        return f"“{title}” is already held."
    if outcome == "review":
        reason = draft.reading.reason or "it does not read as a readout"
        return f"“{draft.original.name}” is held for review: {reason}"
    doubts = sum(1 for finding in draft.reading.findings if finding.severity == "review")
    doubtful = f" {doubts} finding{'s' if doubts != 1 else ''} to review." if doubts else ""
    if outcome == "revision":
        revised = readouts.readout(session.library, draft.uid).revises_uid
        return f"“{title}” was added as a revision of {revised}.{doubtful}"
    return f"“{title}” was added.{doubtful}"
