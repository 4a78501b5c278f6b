"""What a note says of the notes it is linked with: "contradicts note 7", or the words of one elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.brief.parts import point_of, quote
from app.brief.words import Words, joined
from app.model.annotation import Placed
from app.model.brief import Note, Related
from app.model.codebook import RELATIONS, key
from app.model.page import Page, Tie
from app.model.span import Span
from app.model.text import single_line, trimmed

_SHOWN = 90  # code points of another note's passage; the rest stands where it was published
_HERE = "{what}"


def with_related(
    page: Page, notes: tuple[Note, ...], numbers: Mapping[str, int], words: Words
) -> tuple[Note, ...]:
    """Return ``notes`` of ``page`` with what links them; ``numbers`` are those of this brief, by uid."""
    if not page.ties:
        return notes
    found: dict[str, list[Related]] = {}
    for tie in page.ties:
        if related := _related(tie, numbers, words):
            found.setdefault(tie.uid, []).append(related)
    return tuple(replace(note, related=tuple(found.get(note.uid, ()))) for note in notes)


def _related(tie: Tie, numbers: Mapping[str, int], words: Words) -> Related | None:
    before, after = _around(tie, words)
    number = numbers.get(tie.other_uid)
    if number is not None:
        return Related(before, after, number, words("text.note_number", number=number))
    if tie.page is None:
        return None
    other = next((one for one in tie.page.placed if one.annotation.uid == tie.other_uid), None)
    return _elsewhere(tie.page, other, before, after, words) if other else None


def _elsewhere(page: Page, other: Placed, before: str, after: str, words: Words) -> Related:
    inner = trimmed(page.readout.text, other.span) if other.span else None
    point = point_of(page, inner) if inner else None
    where = joined(
        (
            single_line(page.title),
            words.long_date(page.reading.facts.date),
            words("text.point", point=point) if point else None,
            None if inner else words("text.orphaned"),
        ),
        ", ",
    )
    language = page.reading.language or page.readout.provenance.language
    if not inner:
        return Related(
            before, after, None, "", None, exact=other.annotation.anchor.exact, where=where, language=language
        )
    shown = _opening(page.readout.text, inner)
    return Related(
        before, after, None, "", quote(page, shown), shown.end < inner.end, where=where, language=language
    )


def _around(tie: Tie, words: Words) -> tuple[str, str]:
    """Return our words before and after what names the other note."""
    back = "" if tie.outgoing else "_back"
    name = key(tie.relation)
    said = words.texts[f"tie.{name if name in RELATIONS else 'own'}{back}"]
    before, _, after = said.partition(_HERE)
    relation = single_line(tie.relation)
    return before.replace("{relation}", relation), after.replace("{relation}", relation)


def _opening(text: str, span: Span) -> Span:
    """Return the first words of ``span``, one line of them at most; a text without spaces is cut between letters."""
    cut = span.cut(text)
    line = cut.split("\n", 1)[0].rstrip()
    if len(line) > _SHOWN:
        head = line[: _SHOWN + 1].rstrip()
        last = max(head.rfind(space) for space in " \u3000")
        line = head[:last].rstrip() if last > _SHOWN // 2 else line[:_SHOWN]
    return Span(span.start, span.start + len(line))
