"""Numbering the annotations of a brief: each found passage gets a number, in the order of the text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.brief.parts import point_of, quote
from app.brief.relating import with_related
from app.brief.words import Words
from app.model.annotation import Placed
from app.model.brief import Note, TagIndex
from app.model.page import Page
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Marked:
    """A page with its notes, and the passages in its text by number."""

    page: Page
    notes: tuple[Note, ...]
    passages: dict[int, Span]


def numbered(pages: tuple[Page, ...], words: Words) -> tuple[Marked, ...]:
    """Give each annotation of ``pages`` its number, from 1 through all of them; orphans get none."""
    marked = []
    following = 1
    for order, page in enumerate(pages, start=1):
        # In the page's own order, so that note 2 of the brief is note 2 of the window.
        found = [(item.span, item) for item in page.placed if item.span is not None]
        passages = {following + at: span for at, (span, _) in enumerate(found)}
        placed = [
            _note(page, item, order, words, number=following + at, span=span)
            for at, (span, item) in enumerate(found)
        ]
        lost = [
            _note(page, item, order, words, number=None, span=None)
            for item in page.placed
            if item.span is None
        ]
        marked.append(Marked(page, (*placed, *lost), passages))
        following += len(found)
    if not any(page.ties for page in pages):
        return tuple(marked)
    numbers = {note.uid: note.number for item in marked for note in item.notes if note.number is not None}
    return tuple(replace(item, notes=with_related(item.page, item.notes, numbers, words)) for item in marked)


def _note(
    page: Page, placed: Placed, order: int, words: Words, *, number: int | None, span: Span | None
) -> Note:
    made = placed.annotation
    return Note(
        uid=made.uid,
        number=number,
        quote=quote(page, span) if span is not None else None,
        exact=made.anchor.exact,
        text=f"{words.portion(made.handling)}{made.note}".rstrip() if made.handling else made.note,
        tags=made.tags,
        colour=made.colour,
        author=made.author,
        created_at=made.created_at,
        modified_at=made.modified_at,
        status=placed.status,
        point=point_of(page, span) if span is not None else None,
        source=order,
        language=page.reading.language or page.readout.provenance.language,
    )


def tag_index(notes: tuple[Note, ...]) -> TagIndex:
    """Return the tags in alphabetical order, each with the numbers of its notes."""
    found: dict[str, list[int]] = {}
    for note in notes:
        if note.number is not None:
            for tag in note.tags:
                found.setdefault(tag, []).append(note.number)
    ordered = sorted(found.items(), key=lambda item: (item[0].casefold(), item[0]))
    return TagIndex(tuple((tag, tuple(numbers)) for tag, numbers in ordered))
