"""The frame of a page: a head, a banner for what went wrong, a body, and the keys that are the page's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.cards import draw_wrapped
from app.ui.kit.ground import fill
from app.ui.leaves.head import Head
from app.ui.moving.trail import LeafPlace
from app.ui.panes.banner import Banner
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.errors import KnownError
    from app.services.session import Session
    from app.ui.kit.button import Button
    from app.ui.leaves.laying import Leaves

WIDEST = 1320  # pixels at zoom 1; on a wider screen the page stands in the middle
_MARGIN = 24
_AFTER_PAINT_MS = 30


class Leaf(QWidget):
    """A page of one ``kind`` about ``key``. It is filled by what ``refresh`` asks for on the worker.

    Who is of this kind adds its body to ``self.body``, overrides ``refresh``, and, where it has rows, ``row``,
    ``go_to_row`` and ``take_focus``. Keys are those of ``act`` and ``on_key``; all others stay the window's.

    Signals: ``left()`` back to the text; ``followed(object, bool)`` where a row leads (a LeafPlace or a TextPlace),
    and whether beside the text; ``titled(object)`` this page has another title.
    """

    left = Signal()
    followed = Signal(object, bool)
    titled = Signal(object)

    def __init__(self, leaves: Leaves, kind: str, key: str, *, name: str) -> None:
        super().__init__()
        self.leaves = leaves
        self.address = (kind, key)
        self.key = key
        self.title = name
        self.stale = True  # whether what it shows is to be asked for anew
        self.zoom = 1.0
        self._asked = 0
        self._keys: dict[str, Callable[[], object]] = {}
        self._sentence = ""
        self.setObjectName("leaf")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head = Head(self)
        self.head.set_title(name)
        self.banner = Banner(self)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.banner)
        self._column.addLayout(self.body, 1)
        self.head.left.connect(self.left)
        self.on_key("Esc", self.escape)

    # --- for those who are of this kind ----------------------------------------------------------

    def refresh(self) -> None:
        """Ask for what the page shows; called when it is laid, and again when the archive has changed."""
        raise NotImplementedError

    @property
    def row(self) -> int:
        """The row one is at, for back and forward."""
        return 0

    def go_to_row(self, row: int) -> None:
        """Go to a row; where the page is not filled yet, as soon as it is."""

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> None:
        """Esc was pressed: back to the text."""
        self.left.emit()

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller."""
        self.zoom = zoom
        self.head.set_zoom(zoom)

    # --- what it offers --------------------------------------------------------------------------

    def ask(self, work: Callable[[Session], object], show: Callable[..., None]) -> None:
        """Do ``work`` on the worker and ``show`` what it gives, unless something was asked for since."""
        self.stale = False
        self._asked += 1
        self.ask_more(work, show)

    def ask_more(
        self, work: Callable[[Session], object], show: Callable[..., None], *, after_paint: bool = False
    ) -> None:
        """Ask for more of the same: it is shown unless ``ask`` was called since.

        ``after_paint`` lets what is there be painted first: two threads of Python share one lock.
        """
        mine = self._asked
        if after_paint:

            def later() -> None:
                if mine == self._asked:
                    self.ask_more(work, show)

            QTimer.singleShot(_AFTER_PAINT_MS, later)
            return

        def shown(found: object) -> None:
            if mine == self._asked:
                self.say("")
                show(found)

        def failed(error: KnownError) -> None:
            if mine == self._asked:
                self.say("")
                self.banner.show_error(told(error), self.refresh)

        self.leaves.ask(work, shown, failed)

    def forget(self) -> None:
        """Show nothing of what was asked: it is not wanted any more."""
        self._asked += 1

    def say(self, sentence: str) -> None:
        """Say something in place of a body that has nothing to show yet; "" ends it."""
        self._sentence = sentence
        self.update()

    def say_loading(self) -> None:
        """Say that what the page shows is being looked for."""
        self.say(tr("Looking …"))

    def set_title(self, title: str, subtitle: str | None = None) -> None:
        """Write the title, and what stands below it."""
        self.title = title
        self.setAccessibleName(title)
        self.head.set_title(title)
        if subtitle is not None:
            self.head.set_subtitle(subtitle)
        self.titled.emit(self)

    def act(self, words: str, key: str, do: Callable[[], object], *, icon: str = "") -> Button:
        """Add an action to the head, with its key."""
        self.on_key(key, do)
        return self.head.add(words, key, do, icon=icon)

    def on_key(self, key: str, do: Callable[[], object]) -> None:
        """Let a key of this page do something; in the page it goes before the window's."""
        self._keys[QKeySequence(key).toString()] = do

    @property
    def place(self) -> LeafPlace:
        """Where one is."""
        return LeafPlace(*self.address, self.row)

    # --- Qt --------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = _spelled(event) in self._keys
            event.setAccepted(own)
            return own
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._keys.get(_spelled(event))
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_margin(self.margin)

    @property
    def margin(self) -> int:
        """Where head and body begin, in pixels from the left edge."""
        return max(_MARGIN, (self.width() - round(WIDEST * self.zoom)) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["paper"])
        if self._sentence:
            font = fonts.interface(tokens.size("body") * self.zoom)
            top = self.head.height() + 28
            frame = QRectF(self.margin, top, self.width() - 2 * self.margin, self.height())
            draw_wrapped(painter, self._sentence, font, tokens["muted"], frame)
        painter.end()


def _spelled(event: QKeyEvent) -> str:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    typed = event.text()
    if (
        typed
        and typed.isprintable()
        and not typed.isalpha()
        and not held & ~Qt.KeyboardModifier.ShiftModifier
    ):
        return QKeySequence(typed).toString()  # a sign that some keyboards give with Shift
    return QKeySequence(held | key).toString()
