"""Annotate: every change is saved when it is made, and can be taken back in any later session."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.errors import BugError, WrongUsage
from app.library.annotations import annotation_list as library_annotations
from app.library.annotations import tags as library_tags
from app.model.anchor import describe
from app.model.annotation import COLOURS, KINDS, Annotation, Change, Colour, Kind
from app.model.page import Page
from app.model.span import Span
from app.model.tag_paths import tidy
from app.model.text import canonical
from app.services.session import Session
from app.storage.faults import explained

_KEPT = "Nothing that was saved before is lost; this change is not saved yet."


def annotate(
    session: Session,
    page: Page,
    span: Span,
    *,
    colour: Colour = "yellow",
    note: str = "",
    tags: tuple[str, ...] = (),
    kind: Kind = "passage",
    handling: str = "",
) -> Change:
    """Annotate ``span`` of the page's text; what stands there is cut from the record."""
    now = moment()
    one = _annotation(page, span, colour=colour, note=note, tags=tags, kind=kind, now=now)
    one = replace(one, handling=handling)
    return session.notebook.write(one, label="annotation", now=now)


def annotate_all(
    session: Session,
    page: Page,
    spans: Sequence[Span],
    *,
    colour: Colour = "yellow",
    tags: tuple[str, ...] = (),
) -> Change:
    """Annotate every one of ``spans``, all of them or none, as one step."""
    now = moment()
    made = [
        _annotation(page, span, colour=colour, note="", tags=tags, kind="passage", now=now) for span in spans
    ]
    return session.notebook.write_all(made, label="marking of all hits", now=now)


def _annotation(
    page: Page, span: Span, *, colour: Colour, note: str, tags: tuple[str, ...], kind: Kind, now: str
) -> Annotation:
    if colour not in COLOURS:
        raise WrongUsage(f"There is no colour '{colour}'.", to_do=f"Choose one of {', '.join(COLOURS)}.")
    if kind not in KINDS:
        raise WrongUsage(f"There is no kind '{kind}'.", to_do=f"Choose one of {', '.join(KINDS)}.")
    from uuid import uuid4

    readout = page.readout
    return Annotation(
        uid=str(uuid4()),
        anchor=describe(readout.uid, readout.text_sha256, readout.text, span),
        colour=colour,
        note=storable(note),
        tags=tidy_tags(tags),
        author=author(),
        created_at=now,
        modified_at=now,
        kind=kind,
    )


def move_edges(session: Session, page: Page, uid: str, span: Span, *, kind: Kind = "passage") -> Change:
    """Let an annotation of the page span other words, which are cut from the record; ``kind`` is what they are."""
    with explained(session.notebook_path, kept=_KEPT):
        before = session.notebook.annotation(uid)
    if before is None:
        raise WrongUsage(f"The notebook holds no annotation {uid}.")
    readout, now = page.readout, moment()
    anchor = describe(readout.uid, readout.text_sha256, readout.text, span)
    if anchor == before.anchor:
        return Change()
    after = replace(before, anchor=anchor, kind=kind, modified_at=now)
    return session.notebook.write(after, label="edges", now=now)


def revise(
    session: Session,
    uid: str,
    *,
    colour: Colour | None = None,
    note: str | None = None,
    tags: tuple[str, ...] | None = None,
    handling: str | None = None,
) -> Change:
    """Change an annotation; None leaves a part as it is. A change that changes nothing writes nothing."""
    with explained(session.notebook_path, kept=_KEPT):
        before = session.notebook.annotation(uid)
    if before is None:
        raise WrongUsage(f"The notebook holds no annotation {uid}.")
    after = replace(
        before,
        colour=before.colour if colour is None else colour,
        note=before.note if note is None else storable(note),
        tags=before.tags if tags is None else tidy_tags(tags),
        handling=before.handling if handling is None else handling,
    )
    if after == before:
        return Change()
    label = (
        "colour"
        if colour is not None
        else "note"
        if note is not None
        else "tags"
        if tags is not None
        else "handling level"
    )
    now = moment()
    return session.notebook.write(replace(after, modified_at=now), label=label, now=now)


def remove(session: Session, uid: str) -> Change:
    """Put an annotation into the trash; nothing happens where it is there already."""
    return session.notebook.remove(uid, label="deletion", now=moment())


def undo(session: Session) -> Change | None:
    """Take back the newest step; None where there is none."""
    return session.notebook.undo(now=moment())


def redo(session: Session) -> Change | None:
    """Take the step that was last undone again; None where there is none."""
    return session.notebook.redo(now=moment())


def undo_label(session: Session) -> str:
    """Return what undo would take back ("note", "deletion" …), or nothing."""
    with explained(session.notebook_path):
        return session.notebook.history.labels()[0]


def redo_label(session: Session) -> str:
    """Return what redo would do again, or nothing."""
    with explained(session.notebook_path):
        return session.notebook.history.labels()[1]


def tags(session: Session) -> tuple[str, ...]:
    """Return the paths of the codebook, in order of their names."""
    return library_tags(session.library)


def annotation_list(
    session: Session, *, readout_uid: str | None = None, tag: str | None = None
) -> list[Annotation]:
    """Return the annotations of one readout, with one tag or one below it, or all."""
    return library_annotations(session.library, readout_uid=readout_uid, tag=tag)


def quoted(page: Page, quote: str) -> Span:
    """Return where ``quote`` stands in the page's text.

    White space may differ (a quotation copied from a page wraps elsewhere). WrongUsage where it does not
    stand there, or stands there more than once: the candidates are named with their surroundings.
    """
    words = canonical(quote).split()
    if not words:
        raise WrongUsage("The quotation is empty.")
    import re

    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    text = page.readout.text
    found = [Span(match.start(), match.end()) for match in pattern.finditer(text)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongUsage(
            f"The text of {page.readout.uid} does not contain “{quote}”.",
            to_do="Copy the quotation from the text, letter for letter.",
        )
    places = "; ".join(f"at {span.start}: “…{_around(text, span)}…”" for span in found[:8])
    raise WrongUsage(
        f"“{quote}” stands {len(found)} times in this text: {places}.",
        kept="Nothing was annotated.",
        to_do="Give a longer quotation that stands there once.",
    )


def storable(text: str) -> str:
    """Return a note as it can be kept: canonical, without what no text file can hold."""
    plain = canonical(text).replace("\x00", "")
    return plain.encode("utf-8", "ignore").decode("utf-8")


def tidy_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``tags`` as paths on one line each, without empty ones, each once whatever its case."""
    kept: dict[str, str] = {}
    for tag in tags:
        name = tidy(storable(tag))
        if name:
            kept.setdefault(name.casefold(), name)
    return tuple(kept.values())


def _around(text: str, span: Span) -> str:
    return " ".join(text[max(0, span.start - 30) : span.end + 30].split())


def moment() -> str:
    """Return the time now as the notebook keeps it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def author() -> str:
    """Return the name a person's work is signed with: the one they chose, else the system's for them."""
    for name in ("CHANCERY_AUTHOR", "USER", "LOGNAME", "USERNAME"):
        if os.environ.get(name):
            return storable(os.environ[name])
    return "user"


def change_of(session: Session, change: Change) -> Annotation:
    """Return the annotation that ``change`` made."""
    made = session.notebook.annotation(change.annotations[0]) if change.annotations else None
    if made is None:
        raise BugError("the change names no annotation")
    return made
