"""The help: contents and search at the left, the page at the right. It stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.help.leaf import LeafView
from app.ui.help.pages import Place, contents, looked_for, page, target
from app.ui.help.rows import PlaceCard, PlaceRow
from app.ui.kit.cards import CardList
from app.ui.kit.field import Field
from app.ui.kit.label import ElidedLabel, Label
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_CONTENTS = 288  # pixels
_SIZE = (1040, 720)
_LEAST = (640, 400)


class _Search(Field):
    """The field. Enter goes to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returnPressed.emit()  # and the dialog has no default button to press
        else:
            super().keyPressEvent(event)


class Help(QDialog):
    """The pages of the help."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help"))
        self.setAccessibleName(tr("Help"))
        self._trail: list[Place] = []
        self._at = -1
        self.search = _Search(self, name=tr("Search the help"), hint=tr("Search the help"), icon="search")
        self.list = CardList(tr("Contents of the help"), PlaceCard, self)
        self.list.keeps_current = True
        self.nothing = Label(
            "", self, font=fonts.interface(theme.now().size("body")), colour="muted", wraps=True
        )
        self.nothing.setContentsMargins(20, 12, 12, 12)
        self.nothing.hide()
        self.view = LeafView(self)
        foot = tr("↑ ↓  choose   ·   Enter  reads   ·   /  searches   ·   Alt+←  back   ·   Esc  closes")
        small = fonts.interface(theme.now().size("small"))
        self.foot = ElidedLabel(foot, self, font=small, colour="muted")
        self._place()
        self._join()
        self.setMinimumSize(*_LEAST)
        width, height = parent.window().width() - 64, parent.window().height() - 64
        self.resize(min(_SIZE[0], max(_LEAST[0], width)), min(_SIZE[1], max(_LEAST[1], height)))
        self.fill("")
        self._choose(0)

    def _place(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 12, 0, 8)
        side.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.search)
        side.addLayout(head)
        side.addWidget(self.nothing)
        side.addWidget(self.list, 1)
        left = QWidget(self)
        left.setLayout(side)
        left.setFixedWidth(_CONTENTS)
        right = QVBoxLayout()
        right.setContentsMargins(1, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.view, 1)
        below = QHBoxLayout()
        below.setContentsMargins(24, 6, 24, 8)
        below.addWidget(self.foot)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)

    def _join(self) -> None:
        self.search.textChanged.connect(self.fill)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(self.read)
        self.search.escaped.connect(self._leave)
        self.list.chosen.connect(lambda row: self._open(row, read=True))
        self.list.pointed.connect(self._preview)
        self.list.escaped.connect(self.seek)
        self.view.followed.connect(self.follow)
        self.view.escaped.connect(self.seek)
        self.view.search_asked.connect(self.seek)
        self.view.turned.connect(self._turn)
        for keys, does in (("Ctrl+F", self.seek), ("F1", self.seek), ("Ctrl+W", self.close)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    # --- what is listed --------------------------------------------------------------------------

    def fill(self, typed: str) -> None:
        """List what answers to ``typed``; without words the contents."""
        places = looked_for(typed) if typed.strip() else contents()
        self.list.rows.show([PlaceRow(place) for place in places])
        self.nothing.setText("" if places else tr("Nothing answers to “{typed}”.", typed=typed))
        self.nothing.setVisible(not places)
        if typed.strip() and places:
            self._choose(0)

    def _choose(self, number: int) -> None:
        self.list.choose(number)
        row = self.list.rows.row(self.list.currentIndex())
        if isinstance(row, PlaceRow):
            self._show(row.place)

    def _step(self, by: int) -> None:
        self.list.step(by)
        row = self.list.rows.row(self.list.currentIndex())
        if isinstance(row, PlaceRow):
            self._show(row.place)

    def _preview(self, row: object) -> None:
        if isinstance(row, PlaceRow) and self.list.hasFocus() and row == self._current():
            self._show(row.place)

    def _current(self) -> object:
        return self.list.rows.row(self.list.currentIndex())

    # --- what is shown ---------------------------------------------------------------------------

    def _open(self, row: object, *, read: bool) -> None:
        if isinstance(row, PlaceRow):
            self._show(row.place)
            if read:
                self.read()

    def _show(self, place: Place, *, record: bool = True) -> None:
        leaf = page(place.page)
        if leaf is None:
            return
        self.view.show_leaf(leaf, block=place.block, wanted=self.search.text() if place.words else "")
        if record and (self._at < 0 or self._trail[self._at] != place):
            self._trail[self._at + 1 :] = [place]
            self._at += 1

    def follow(self, link: str) -> None:
        """Go where a link of a page leads; what lies outside the help is not followed."""
        found = target(link)
        if found is None:
            return
        name, section = found
        leaf = page(name) if name else self.view.leaf
        if leaf is None:
            return
        self._show(Place(leaf.name, leaf.title, "", 0, ""))
        self.view.go_to_section(section)
        for number, row in enumerate(self.list.rows):
            if isinstance(row, PlaceRow) and row.place.page == leaf.name and not self.search.text():
                self.list.choose(number)
                break

    def _turn(self, by: int) -> None:
        """Go back (-1) or forward (1) among what was shown."""
        if 0 <= self._at + by < len(self._trail):
            self._at += by
            self._show(self._trail[self._at], record=False)

    def seek(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def read(self) -> None:
        """Give the keyboard to the page."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    # --- Qt --------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "view"):
            self.view.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens["paper"])
        painter.fillRect(0, 0, _CONTENTS, self.height(), tokens["surface"])
        painter.fillRect(_CONTENTS, 0, 1, self.height(), tokens["hairline"])
        painter.setPen(tokens["outline"])  # under a window manager without frames it must end somewhere
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def open_help(window: QWidget) -> Help:
    """Show the help of ``window``; there is one, which keeps its place while it is closed."""
    found = window.findChild(Help)
    sheet = found if found is not None else Help(window)
    sheet.show()
    sheet.activateWindow()
    sheet.seek()
    return sheet
