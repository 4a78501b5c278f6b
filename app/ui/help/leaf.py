"""One help page as it is read: the caret walks, Tab goes from link to link, Enter follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QUrl, Signal
from PySide6.QtCore import Qt as Keys
from PySide6.QtGui import QColor, QImage, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from app.ui import theme
from app.ui.help.pages import Leaf, anchor
from app.ui.help.setting import fill
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_MARGIN = 24
_COLUMN = 680  # pixels of a line


class LeafView(QTextBrowser):
    """Shows a page.

    Signals: ``followed(str)`` what a link names; ``escaped()``; ``search_asked()``; ``turned(int)`` back or forward.
    """

    followed = Signal(str)
    escaped = Signal()
    search_asked = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Keys.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Keys.Orientation.Vertical, ground="paper"))
        self.setTextInteractionFlags(
            Keys.TextInteractionFlag.TextSelectableByMouse
            | Keys.TextInteractionFlag.TextSelectableByKeyboard
            | Keys.TextInteractionFlag.LinksAccessibleByMouse
            | Keys.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(tr("Help page"))
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.leaf: Leaf | None = None
        self._starts: list[int] = []
        self._wanted = ""
        self.restyle()

    def show_leaf(self, leaf: Leaf, *, block: int = 0, wanted: str = "") -> None:
        """Show ``leaf`` from ``block`` on, with the words of ``wanted`` brought out."""
        if leaf is not self.leaf:
            self.leaf = leaf
            self._fill()
        self._wanted = wanted
        self._bring_out()
        self._go(self._starts[block] if block < len(self._starts) else 0)

    def go_to_section(self, section: str) -> None:
        """Go to the heading that links call ``section``; to the top where there is none."""
        found = self.leaf.blocks if self.leaf else ()
        for number, block in enumerate(found):
            if block.kind == "heading" and anchor(block.words) == section:
                self._go(self._starts[number])
                return
        self._go(0)

    def restyle(self) -> None:
        """Take the colours of the theme in force."""
        palette = QPalette(theme.now().palette())
        palette.setColor(QPalette.ColorRole.Base, theme.now()["paper"])
        self.setPalette(palette)
        if self.leaf is not None:
            self._fill()
            self._bring_out()

    @property
    def found(self) -> int:
        """How many words are brought out."""
        return len(self.extraSelections())

    def _fill(self) -> None:
        if self.leaf is not None:
            width = min(_COLUMN, max(200, self.viewport().width() - 2 * _MARGIN))
            self._starts = fill(self.document(), self.leaf.blocks, width=width)
            self.setAccessibleName(tr("Help: {title}", title=self.leaf.title))

    def _go(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, top - 12) if position else 0)

    def _bring_out(self) -> None:
        tokens = theme.now()
        look = QTextCharFormat()
        look.setBackground(QColor(tokens["found"]))
        look.setForeground(QColor(tokens["ink"]))
        shown: list[QTextEdit.ExtraSelection] = []
        for word in self._wanted.split():
            cursor = self.document().find(word)
            while not cursor.isNull() and len(shown) < 200:
                one = QTextEdit.ExtraSelection()
                one.cursor = QTextCursor(cursor)
                one.format = look
                shown.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(shown)

    # --- Qt --------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a blank pixel: the pictures of a page are laid into its document, nothing else is ever read."""
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(0)
        return blank

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(_MARGIN, (self.width() - 12 - _COLUMN) // 2)
        margins = QMargins(side, 8, side, 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)  # before the lines are laid out to the width that is left
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        alt = bool(held & Keys.KeyboardModifier.AltModifier)
        if key == Keys.Key.Key_Escape:
            self.escaped.emit()
        elif alt and key in {Keys.Key.Key_Left, Keys.Key.Key_Right}:
            self.turned.emit(-1 if key == Keys.Key.Key_Left else 1)
        elif key == Keys.Key.Key_Slash:
            self.search_asked.emit()
        else:
            super().keyPressEvent(event)
