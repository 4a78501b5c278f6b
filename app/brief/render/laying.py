"""What laying out keeps in hand: the grid, the structure tree, the notes and their places."""

from __future__ import annotations

from app.brief.render.paper import Grid
from app.brief.render.structure import Annotated, Element
from app.model.annotation import Colour
from app.model.brief import Brief, FactTable, FullText, Note, Quote, SourceList, notes


class Laying:
    """State of one laying out: one brief, one grid, one structure tree."""

    def __init__(self, brief: Brief, grid: Grid) -> None:
        self.brief = brief
        self.grid = grid
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
