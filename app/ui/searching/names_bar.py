"""What was also searched, as chips: each says it, and switches it off or on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.alike import Alike
from app.model.text import single_line
from app.ui import fonts
from app.ui.kit.chip import Chip
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_AROUND = 34  # pixels of a chip beside its words


class NameChip(Chip):
    """Other names for something typed: "Kishida = 岸田文雄 ×", switched off "Kishida + 岸田文雄".

    Signals: ``left()`` Esc was pressed; ``moved(int)`` an arrow, to the chip before (-1) or after (1).
    """

    left = Signal()
    moved = Signal(int)

    def __init__(self, one: Alike, parent: QWidget) -> None:
        super().__init__("", parent, name=one.typed)
        self.alike = one
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_alike(one)

    def show_alike(self, one: Alike) -> None:
        """Show whether the names are searched now."""
        self.alike = one
        typed, others = single_line(one.typed), ", ".join(single_line(name) for name in one.others)
        fonts.cover(typed + others)
        words = (
            tr("{typed}: also searched as {names}", typed=typed, names=others)
            if one.on
            else tr("{typed}: not searched as {names}", typed=typed, names=others)
        )
        self.setChecked(one.on)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Let the words end where there is no more room; what switches them off stays in sight."""
        typed, others = single_line(self.alike.typed), ", ".join(map(single_line, self.alike.others))
        metrics = QFontMetrics(self.font())
        opening, closing = (f"{typed} = ", "  ×") if self.alike.on else (f"{typed} + ", "")
        room = max(24, width - _AROUND - metrics.horizontalAdvance(opening + closing))
        self.setText(opening + metrics.elidedText(others, Qt.TextElideMode.ElideRight, room) + closing)
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        parent = self.parentWidget()
        return QSize(min(hint.width(), parent.width()), hint.height()) if parent else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self.moved.emit(-1)
        elif event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Down}:
            self.moved.emit(1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class NamesBar(QWidget):
    """The chips, one under the other. Signals: ``switched(str)`` the key of one; ``left()`` Esc was pressed."""

    switched = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Also searched"))
        self.chips: list[NameChip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_names(self, names: Sequence[Alike]) -> None:
        """Show other names; a chip that stays keeps the keyboard."""
        if [chip.alike.key for chip in self.chips] == [one.key for one in names]:
            for chip, one in zip(self.chips, names, strict=True):
                chip.show_alike(one)
        else:
            held = any(chip.hasFocus() for chip in self.chips)
            for chip in self.chips:
                self._column.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = [self._made(one) for one in names]
            if held:
                self.take_focus()
        self.setVisible(bool(names))
        self._fit()

    def take_focus(self) -> None:
        """Give the keyboard to the first chip, or where there is none to whoever searches."""
        if self.chips:
            self.chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for chip in self.chips:
            chip.fit(self.width())

    def _made(self, one: Alike) -> NameChip:
        chip = NameChip(one, self)
        chip.clicked.connect(lambda _on=False, chip=chip: self.switched.emit(chip.alike.key))
        chip.left.connect(self.left)
        chip.moved.connect(lambda by, chip=chip: self._move(chip, by))
        self._column.addWidget(chip)
        chip.show()
        return chip

    def _move(self, chip: NameChip, by: int) -> None:
        at = (self.chips.index(chip) + by) % len(self.chips)
        self.chips[at].setFocus(Qt.FocusReason.OtherFocusReason)
