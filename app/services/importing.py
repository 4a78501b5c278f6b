"""Import: a file is previewed, its reading shown, and then taken into the record in one transaction."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Literal

from app.errors import InputRefused, KnownError
from app.library import readouts
from app.model.record import Draft, Provenance
from app.model.span import Span
from app.services import index_upkeep, splitting
from app.services.session import Session

if TYPE_CHECKING:
    from app.analysis.wording import Stretch
    from app.archive.writer import ArchiveWriter
    from app.intake.readers.encodings import Readable
    from app.services.splitting import Told

Outcome = Literal["added", "held", "revision", "review", "refused"]
_SIDECAR = ".toml"
_TOGETHER = 64
_SECONDS_TOGETHER = 0.5


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one text: its file, the outcome, its uid where it is held, and a sentence."""

    path: str
    outcome: Outcome
    uid: str | None
    message: str


def preview(path: Path, *, given: Provenance | None = None, encoding: str | None = None) -> tuple[Draft, ...]:
    """Read the file at ``path``; nothing is written. Raises InputRefused with the reason."""
    from app.intake.drafting import drafts

    return drafts(path, given=given or Provenance(), encoding=encoding)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would be imported as.

    ``pieces`` are what its one page may be split into; ``revises`` is the uid of the text it would revise,
    ``changes`` how the wording became another; ``encodings`` are those a person may choose for it.
    """

    drafts: tuple[Draft, ...]
    encodings: tuple[Readable, ...] = ()
    pieces: tuple[Told, ...] = ()
    revises: str | None = None
    changes: tuple[Stretch, ...] = ()
    held: bool = False  # the same text is in the archive already


def look(session: Session, path: Path, *, encoding: str | None = None) -> Looked:
    """Read the file at ``path`` and compare it with what is held; nothing is written. Errors as ``preview``."""
    from app.analysis.wording import redline
    from app.intake.readers.encodings import likely
    from app.intake.readers.opening import CHOOSABLE

    found = preview(path, encoding=encoding)
    if len(found) != 1:
        return Looked(found)
    draft = found[0]
    choices = likely(draft.original.data) if draft.original.media_type in CHOOSABLE else ()
    earlier = readouts.would_revise(session.library, draft)
    changes: tuple[Stretch, ...] = ()
    if earlier is not None:
        changes = redline(readouts.readout(session.library, earlier).text, draft.text)
    held = readouts.held_as(session.library, draft) is not None
    pieces = () if held else splitting.proposed_of(draft)
    return Looked(found, choices, pieces, earlier, changes, held)


def encoding_named(label: str) -> str | None:
    """Return the codec that ``label`` means; None where there is no such encoding of text."""
    from app.intake.readers.encodings import known

    return known(label)


def accept(session: Session, draft: Draft) -> Imported:
    """Take one previewed draft into the record.

    The same text again is "already held"; another text from the same address is a revision; what is no
    readout is kept for review and stays out of the lists until a person has decided.
    """
    from app.archive.writer import writing

    with writing(session.archive_path) as archive:
        return _taken(archive, draft, draft.original.name)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asks for on import.

    ``given`` is what the user knows of the files, ``encoding`` what plain texts and pages are written in
    (a codec, as ``encoding_named`` gives it). ``split``: a page that tells of several events is split
    as proposed; ``pieces`` are other places to split at, by the hash of the text, where the user has set them.
    """

    given: Provenance = field(default_factory=Provenance)
    encoding: str | None = None
    split: bool = False
    pieces: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


def import_all(session: Session, paths: Sequence[Path], wishes: Wishes | None = None) -> Iterator[Imported]:
    """Import files and folders with all they hold; one result a text, and a refused file stops nothing.

    A result is given when its text is safely in the archive; stopping between two results keeps what was
    given. Texts are saved a few at a time, because each saving waits for the disk.
    """
    from app.archive.writer import writing

    with writing(session.archive_path) as archive:
        results = _results(archive, paths, wishes or Wishes())
        while True:
            with archive.batch():
                together = _some(results)
            if not together:
                break
            yield from together
    with suppress(KnownError):  # the record has them; whoever searches next is told what the index lacks
        index_upkeep.bring_up(session.archive_path)


def files(paths: Sequence[Path]) -> list[Path]:
    """Return the files that importing ``paths`` reads, in order; an empty folder stands for itself."""
    return [file for path in paths for file in (list(_files(path)) or [path])]


def _some(results: Iterator[Imported]) -> list[Imported]:
    """Take results for half a second, or as many as are saved together at most."""
    begun = monotonic()
    taken: list[Imported] = []
    for result in results:
        taken.append(result)
        if len(taken) == _TOGETHER or monotonic() - begun > _SECONDS_TOGETHER:
            break
    return taken


def _results(archive: ArchiveWriter, paths: Sequence[Path], wishes: Wishes) -> Iterator[Imported]:
    for path in paths:
        nothing = True
        for file in _files(path):
            nothing = False
            yield from _of_one_file(archive, file, wishes)
        if nothing:
            yield Imported(str(path), "refused", None, _nothing_in(path))


def _of_one_file(archive: ArchiveWriter, path: Path, wishes: Wishes) -> Iterator[Imported]:
    from app.intake.drafting import drafts_and_refusals

    try:
        for found in drafts_and_refusals(path, given=wishes.given, encoding=wishes.encoding):
            if isinstance(found, Draft):
                yield from _taken_and_split(archive, found, str(path), wishes)
            else:
                yield Imported(f"{path}: {found.name}", "refused", None, found.message)
    except InputRefused as refused:
        yield Imported(str(path), "refused", None, str(refused))


def _taken_and_split(archive: ArchiveWriter, draft: Draft, path: str, wishes: Wishes) -> Iterator[Imported]:
    """Take a page, and where it is asked for split it; page and pieces are saved together."""
    spans: Sequence[Span] = wishes.pieces.get(draft.text_sha256, ())
    if wishes.split and not spans:
        spans = [one.piece.span for one in splitting.proposed_of(draft)]
    change = None
    with archive.together():
        result = _taken(archive, draft, path)
        if spans and result.outcome != "held":
            _, change = splitting.split_new(archive, draft, spans)
    if change is None:
        yield result
        return
    title = draft.reading.title or draft.original.name
    count = len(change.readouts) - 1
    words = f"“{title}” was added and split into {count} readouts; the whole page stays out of the lists."
    yield replace(result, outcome="added", message=words)
    for number, uid in enumerate(change.readouts[1:], start=1):
        piece = f"{path}: piece {number} of {count}"
        yield Imported(piece, "added", uid, f"Cut from “{title}”.")


def _taken(archive: ArchiveWriter, draft: Draft, path: str) -> Imported:
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    added = archive.add_readout(draft, received_at=now)
    outcome: Outcome = added.outcome
    if outcome != "held" and not draft.reading.is_readout:
        outcome = "review"
    return Imported(path, outcome, added.uid, _sentence(draft, outcome))


def _files(path: Path) -> Iterator[Path]:
    """Yield the files to read: a folder's, in order of their names.

    Left out are sidecars, hidden files, and what browsers save beside a page.
    """
    if not path.is_dir():
        yield path
        return
    from app.intake.readers.many.companions import is_companion

    inside = {
        found.relative_to(path).as_posix(): found for found in sorted(path.rglob("*")) if found.is_file()
    }
    for name, found in inside.items():
        if not is_companion(name, inside.keys()) and not _is_sidecar(found):
            yield found


def _nothing_in(folder: Path) -> str:
    """Return why nothing is read in ``folder``: it is empty, or holds only what serves a page that is not there."""
    name = folder.name
    if not any(found.is_file() for found in folder.rglob("*")):
        return f"{name} is an empty folder."
    return f"{name} holds nothing that is read: pictures, scripts and hidden files are passed over."


def _is_sidecar(path: Path) -> bool:
    if path.suffix != _SIDECAR:
        return False
    if path.with_suffix("").is_file():  # NAME.txt.toml, beside NAME.txt
        return True
    return any(
        other != path and other.stem == path.stem for other in path.parent.glob(f"{glob.escape(path.stem)}.*")
    )


def _sentence(draft: Draft, outcome: Outcome) -> str:
    title = draft.reading.title or draft.original.name
    if outcome == "held":
        return f"“{title}” is already held."
    if outcome == "review":
        reason = draft.reading.reason or "it does not read as a readout"
        return f"“{title}” is held for review: {reason}"
    doubts = sum(1 for finding in draft.reading.findings if finding.severity == "review")
    said = (
        f"“{title}” was added as a revision of the text held from the same address."
        if outcome == "revision"
        else f"“{title}” was added."
    )
    if not doubts:
        return said
    return f"{said} {doubts} finding to review." if doubts == 1 else f"{said} {doubts} findings to review."
