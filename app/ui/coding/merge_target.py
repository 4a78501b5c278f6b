"""Which tag another is merged into, chosen by any letters of its path."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.analysis.matching import best
from app.model.codebook import Code, Tag
from app.model.folding import folded_name
from app.ui.coding.code_rows import CodeCard, CodeRow
from app.ui.kit.chooser import Chooser
from app.ui.models.rows import Row
from app.ui.tongue import tr


class MergeTarget(Chooser):
    """Which tag to merge into; ``chosen`` is None where none was."""

    def __init__(self, parent: QWidget, tag: Tag, codes: Sequence[Code]) -> None:
        super().__init__(
            parent,
            name=tr("Merge {path} into another tag", path=tag.path),
            hint=tr("Merge “{path}” into which tag?", path=tag.path),
            card=CodeCard,
            foot=tr("Enter  merges, in one step that undo takes back   ·   Esc  closes"),
            icon="tag",
        )
        self._codes = codes
        self.chosen: Tag | None = None

    def filled(self, typed: str) -> Sequence[Row]:
        rows = [CodeRow(code) for code in self._codes]
        return best(typed, rows, lambda row: (folded_name(row.code.tag.path),))

    def empty(self, typed: str) -> str:
        return super().empty(typed) or tr("There is no other tag to merge it into.")

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, CodeRow):
            self.chosen = row.code.tag
            self.accept()
