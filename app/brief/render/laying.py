"""What laying out keeps in hand: the grid, the structure tree, the notes and their places."""

from __future__ import annotations

from collections.abc import Iterator

from app.brief.render.paper import Grid, Styles, styles
from app.brief.render.structure import Annotated, Element
from app.brief.words import words
from app.model.annotation import Colour
from app.model.brief import Brief, FactTable, FullText, Note, NoteList, Quote, SourceList, notes


class Laying:
    """State of one laying out: one brief, one grid, one structure tree."""

    def __init__(self, brief: Brief, grid: Grid) -> None:
        self.brief = brief
        self.grid = grid
        self.styles: Styles = styles(brief.size, brief.language)
        self.words = words(brief.language)
        self.labels = 92.0 * self.styles.scale  # the width of the label column
        self.root = Element("Document", language=brief.language)
        self.notes: dict[int, Note] = {note.number: note for note in notes(brief) if note.number is not None}
        self.levels = _levels(brief)
        self.reading_said = any(
            isinstance(block, FactTable) for section in brief.sections for block in section.blocks
        )
        self.languages = {
            source.readout_uid: source.language
            for section in brief.sections
            for block in section.blocks
            if isinstance(block, SourceList)
            for source in block.sources
        }
        self.several = any(
            isinstance(block, SourceList) and len(block.sources) > 1
            for section in brief.sections
            for block in section.blocks
        )
        self.marks: dict[int, Annotated] = {}
        self._goals = frozenset(_goals(brief))

    def leads(self, goal: str | None) -> bool:
        """Whether ``goal`` is somewhere to go to: outside, or a place that stands in this brief."""
        return goal is not None and (not goal.startswith("#") or goal[1:] in self._goals)

    @property
    def language(self) -> str | None:
        """The language of the one text the brief is on; None for several, or where it is not known."""
        return next(iter(self.languages.values())) if len(self.languages) == 1 else None

    def language_of(self, quote: Quote) -> str | None:
        """Return the language of the text that ``quote`` is cut from."""
        return self.languages.get(quote.readout_uid)

    @property
    def colours(self) -> dict[int, Colour]:
        """The colour of each numbered note."""
        return {number: note.colour for number, note in self.notes.items()}


def _goals(brief: Brief) -> Iterator[str]:
    """Yield the keys of the places that a link within the brief may lead to."""
    for section in brief.sections:
        yield section.key
        for block in section.blocks:
            if isinstance(block, SourceList):
                yield from (f"source-{source.number}" for source in block.sources)
            elif isinstance(block, NoteList):
                yield from (f"note-{note.number}" for note in block.notes if note.number is not None)
            elif isinstance(block, FullText):
                for text in block.blocks:
                    runs = text.runs if text.label is None else (text.label, *text.runs)
                    yield from (f"mark-{number}" for run in runs for number in run.ends)


def _levels(brief: Brief) -> dict[int, int]:
    """Give each mark the lowest underline that no mark lying over the same words has."""
    levels: dict[int, int] = {}
    for section in brief.sections:
        for block in section.blocks:
            if not isinstance(block, FullText):
                continue
            for text in block.blocks:
                runs = text.runs if text.label is None else (text.label, *text.runs)
                for run in runs:
                    for number in run.marks:
                        if number not in levels:
                            taken = {levels[other] for other in run.marks if other in levels}
                            levels[number] = min(set(range(len(taken) + 1)) - taken)
    return levels
