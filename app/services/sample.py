"""The sample archive: specimens between two countries that do not exist, made on first use, reset at will.

It lies in a folder of its own beside the user's files, with its own notebook. Resetting makes the archive anew and
puts the notebook aside under the time of day; what was written in it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from app.model.anchor import describe
from app.model.annotation import Annotation, Colour
from app.model.shipped import shipped
from app.model.span import Span
from app.services.places import data_folder
from app.services.session import Session
from app.storage.faults import explained

_SOURCES = ("resources", "readouts", "specimen")
_NOT_READOUTS = {"LICENCE.txt"}
_REVISED = "2024-02-20-ministers-velmara-1.txt"
# Marks on the text that was revised later: what becomes of them in the revision is something to try.
_MARKS: tuple[tuple[str, Colour, str, tuple[str, ...]], ...] = (
    (
        "the case shows what patient consultation can achieve",
        "green",
        "Point 1 here. Was it moved later?",
        ("Halcyon",),
    ),
    (
        "Foreign Secretary Quillan expressed concern about the fines imposed on Kelloran fishing boats in December.",
        "pink",
        "The other side makes this its headline.",
        ("fisheries", "fines"),
    ),
    (
        "incidents in the Sarn Strait must be avoided",
        "orange",
        "No formula on passage this time: in 2023 it was “orderly passage”.",
        ("Sarn Strait",),
    ),
    ("Kellora would lower its herring catch by five percent", "yellow", "", ("fisheries",)),
    (
        "The two ministers agreed to continue consultations on North Shoal.",
        "blue",
        "Both sides print this.",
        ("North Shoal",),
    ),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """Where the sample lies; ``kept`` is the notebook that a reset has put aside."""

    archive: Path
    notebook: Path
    kept: Path | None = None


def sample(*, reset: bool = False) -> Sample:
    """Return the sample archive and its notebook, made where they are missing, and anew with ``reset``."""
    folder = data_folder() / "sample"
    archive, notebook = folder / "archive.db", folder / "notebook.db"
    kept: Path | None = None
    with explained(archive):
        folder.mkdir(parents=True, exist_ok=True)
        if reset and notebook.exists():
            kept = _aside(notebook)
        if reset or not archive.exists():
            build(archive)
    if not notebook.exists():
        _mark(archive, notebook)
    return Sample(archive, notebook, kept)


def is_sample(archive: Path) -> bool:
    """Whether ``archive`` is the sample archive."""
    return archive == data_folder() / "sample" / "archive.db"


def build(target: Path) -> None:
    """Build the sample archive at ``target``, whole or not at all: the same texts and parser, the same content."""
    import hashlib

    from app.archive.writer import writing
    from app.intake.drafting import drafts

    partial = target.with_name(f"{target.name}.part")
    partial.unlink(missing_ok=True)
    files = sorted(path for path in shipped(*_SOURCES).glob("*.txt") if path.name not in _NOT_READOUTS)
    found = [draft for path in files for draft in drafts(path)]
    try:
        with writing(partial) as archive:
            uids = "".join(draft.uid for draft in found)
            archive.set_uid(hashlib.sha256(f"specimen:{uids}".encode()).hexdigest()[:20])
            with archive.batch():
                for draft in found:
                    archive.add_readout(draft, received_at=f"{draft.provenance.retrieved_on}T00:00:00Z")
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _mark(archive: Path, notebook: Path) -> None:
    """Put the marks of the sample into a new notebook."""
    from app.library import readouts

    with Session.open(archive, notebook) as session:
        every = (readouts.readout(session.library, one.uid) for one in readouts.listing(session.library))
        for revised in (one for one in every if one.source_name == _REVISED):
            for number, (words, colour, note, tags) in enumerate(_MARKS):
                start = revised.text.index(words)
                anchor = describe(
                    revised.uid, revised.text_sha256, revised.text, Span(start, start + len(words))
                )
                uid = str(uuid5(NAMESPACE_URL, f"chancery:specimen:{words}"))
                now = f"2026-11-24T09:0{number}:00.000Z"  # minutes apart: each is a step of its own
                one = Annotation(uid, anchor, colour, note, tags, "Specimen", now, now)
                session.notebook.write(one, label="annotation", now=now)


def _aside(notebook: Path) -> Path:
    """Put a notebook aside under the time of day, and return where it is kept."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H%M%S")
    kept = notebook.with_name(f"notebook before reset {now}.db")
    number = 2
    while kept.exists():
        kept = notebook.with_name(f"notebook before reset {now} ({number}).db")
        number += 1
    notebook.rename(kept)
    return kept
