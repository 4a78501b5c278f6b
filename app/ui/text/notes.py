"""The margin of notes beside the text: each next to its line, none over another, scrolling along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.model.annotation import Annotation, Placed
from app.model.page import Page
from app.model.text import single_line
from app.ui import fonts, names, theme, tongue
from app.ui.kit.cards import draw_line, draw_wrapped, wrapped_height
from app.ui.text.stacking import Wanted, stacked
from app.ui.text.view import TextView
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from app.model.codebook import Linked

_LANE = 24  # room for the numbers, left of the cards
_NUMBER = 16
_PAD = 9
_LINKS, _LINK = 3, 18  # links shown on a card, and the height of each
_MOST = 132  # the height of a folded card's note


class NoteMargin(QWidget):
    """Paints the notes of one page.

    Signals: ``chosen(str)`` an annotation was clicked; ``edit_requested(str)`` it was double-clicked or
    had been chosen before; ``pointed(str)`` the one under the mouse, "" when it is left.
    """

    chosen = Signal(str)
    edit_requested = Signal(str)
    pointed = Signal(str)

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._placed: tuple[Placed, ...] = ()
        self._tops: dict[str, tuple[float, float]] = {}  # uid -> top and height, in document coordinates
        self.current = ""
        self.taken: tuple[str, int] | None = None  # the card an editor covers, and the editor's height
        self._pointed = ""
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Notes"))
        self._links: dict[str, list[str]] = {}
        self._heights: dict[tuple[str, str, int], float] = {}
        view.laid_out.connect(self.follow)
        view.scrolled.connect(self.update)

    def show_page(self, page: Page) -> None:
        """Show the annotations of ``page``."""
        self._placed = page.placed
        fonts.cover("".join("".join((one.annotation.note, *one.annotation.tags)) for one in page.placed))
        noted = sum(1 for one in page.placed if one.annotation.note)
        self.setAccessibleName(
            f"{names.counted(len(page.placed), 'annotation')}, {names.counted(noted, 'note')}"
        )
        self.follow()

    def show_links(self, links: Sequence[Linked]) -> None:
        """Say with each annotation where its links lead, and whence they come; ``show_page`` lays it out."""
        told: dict[str, list[str]] = {}
        for each in links:
            link = each.link
            told.setdefault(link.source_uid, []).append(
                f"→ {names.relation(link.relation)} “{single_line(each.target_words)}”"
            )
            told.setdefault(link.target_uid, []).append(
                f"← {names.relation(link.relation)} “{single_line(each.source_words)}”"
            )
        fonts.cover("".join(line for lines in told.values() for line in lines))
        self._links = {
            uid: lines[:_LINKS]
            + ([tr("and {number} more", number=len(lines) - _LINKS)] if len(lines) > _LINKS else [])
            for uid, lines in told.items()
        }

    def set_current(self, uid: str) -> None:
        """Unfold one note and bring it level with its passage."""
        if uid != self.current:
            self.current = uid
            self.setAccessibleDescription(
                next((one.annotation.note for one in self._placed if one.annotation.uid == uid), "")
            )
            self.follow()

    def make_room(self, uid: str, height: int) -> None:
        """Keep ``height`` pixels free where the card of ``uid`` stands, for its editor."""
        self.taken = (uid, height) if uid else None
        self.follow()

    def follow(self) -> None:
        """Take the place beside the text and stack the cards anew."""
        view = self._view
        viewport = view.viewport().geometry()
        width = view.notes_width
        room = view.width() - view.verticalScrollBar().width()
        left = min(viewport.right() + 18, room - width)
        self.setGeometry(left, 0, width + max(0, room - left - width - 12), view.height())
        self.setVisible(width > 0)
        page = view.page
        if page is not None and page.placed is self._placed:  # else other annotations are on their way here
            self._stack()
        self.update()

    def top_of(self, uid: str) -> float | None:
        """Return where the card of ``uid`` begins, in document coordinates."""
        found = self._tops.get(uid)
        return found[0] if found else None

    @property
    def card_left(self) -> int:
        """Where cards begin, in this widget."""
        return _LANE

    @property
    def card_width(self) -> int:
        """How wide cards are."""
        return min(264, self.width() - _LANE)

    # --- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self._view.verticalScrollBar().value()
        painter.translate(0, -offset)
        for number, one in enumerate(self._placed, start=1):
            top, height = self._tops.get(one.annotation.uid, (0.0, 0.0))
            if top + height > offset and top < offset + self.height():
                self._paint_number(painter, one, number, top + 4)
                if self._has_card(one):
                    self._paint_card(painter, one, QRectF(_LANE, top, self.card_width - 1, height))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._uid_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        uid = self._uid_at(event.position())
        if uid and uid == self.current:
            self.edit_requested.emit(uid)
        elif uid:
            self.chosen.emit(uid)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        uid = self._uid_at(event.position())
        if uid:
            self.edit_requested.emit(uid)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._view.verticalScrollBar(), event)

    # --- inner work ------------------------------------------------------------------------------

    def _stack(self) -> None:
        """Place cards, and the bare numbers of what has no note, in one column."""
        foot = self._view.document().size().height() - 90  # where those stand that have no line
        tops = self._view.line_tops(one.span.start for one in self._placed if one.span)
        wanted = []
        for one in self._placed:
            top = next(tops) if one.span else None
            wanted.append(Wanted(one.annotation.uid, (foot if top is None else top) - 4, self._height(one)))
        self._tops = stacked(wanted, current=self.current)

    def _has_card(self, one: Placed) -> bool:
        annotation = one.annotation
        said = annotation.note or annotation.tags or annotation.handling or self._links.get(annotation.uid)
        about = annotation.kind not in {"passage", "statement"}
        return bool(said or about or one.status != "found" or annotation.uid == self.current)

    def _height(self, one: Placed) -> float:
        annotation = one.annotation
        if not self._has_card(one):
            return _NUMBER + 4
        if self.taken and self.taken[0] == annotation.uid:
            return self.taken[1]
        words = self._words_height(one)
        if annotation.uid != self.current:
            words = min(words, _MOST)
        links = _LINK * len(self._links.get(annotation.uid, ()))
        return (
            words
            + links
            + (20 if _has_foot(annotation) else 0)
            + (18 if one.status != "found" else 0)
            + 2 * _PAD
        )

    def _words_height(self, one: Placed) -> float:
        """Return how high the words stand; measured once for each width and state of the note."""
        key = (one.annotation.uid, one.annotation.modified_at, self.card_width)
        if key not in self._heights:
            shown = _words(one)
            self._heights[key] = (
                wrapped_height(shown, _font(), self.card_width - 2 * _PAD - 4) if shown else 0
            )
        return self._heights[key]

    def _paint_number(self, painter: QPainter, one: Placed, number: int, top: float) -> None:
        tokens = theme.now()
        frame = QRectF(0, top + 1, 18, _NUMBER)
        painter.setPen(QPen(tokens[f"{one.annotation.colour}_line"], 1))
        painter.setBrush(tokens[one.annotation.colour])
        painter.drawRoundedRect(frame, 4, 4)
        painter.setFont(fonts.interface(10.5, semibold=True))
        painter.setPen(tokens["ink"])
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _paint_card(self, painter: QPainter, one: Placed, frame: QRectF) -> None:
        if self.taken and self.taken[0] == one.annotation.uid:
            return
        tokens = theme.now()
        uid = one.annotation.uid
        bright = uid in {self.current, self._pointed}
        painter.setPen(QPen(tokens[f"{one.annotation.colour}_line" if bright else "hairline"], 1))
        painter.setBrush(tokens["raised"])
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens[f"{one.annotation.colour}_line"])
        painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 6, 3, frame.height() - 12), 1.5, 1.5)
        self._paint_words(painter, one, frame.adjusted(_PAD + 4, _PAD, -_PAD, -_PAD))

    def _paint_words(self, painter: QPainter, one: Placed, frame: QRectF) -> None:
        tokens = theme.now()
        painter.setClipRect(frame.adjusted(-2, -2, 2, 2))
        top = frame.top()
        small = fonts.interface(tokens.size("small"))
        if one.status != "found":
            word = tr("Passage moved: please check") if one.status == "moved" else tr("Passage not found")
            draw_line(painter, word, small, tokens["danger"], QRectF(frame.left(), top, frame.width(), 16))
            top += 18
        ink = tokens["ink" if one.annotation.note else "muted"]
        links = self._links.get(one.annotation.uid, ())
        tags_height = (20 if _has_foot(one.annotation) else 0) + _LINK * len(links)
        words = QRectF(frame.left(), top, frame.width(), frame.bottom() - top - tags_height)
        draw_wrapped(painter, _words(one), _font(), ink, words)
        for number, told in enumerate(reversed(links)):
            below = frame.bottom() - _LINK * number
            draw_line(
                painter, told, small, tokens["secondary"], QRectF(frame.left(), below - 17, frame.width(), 17)
            )
        if _has_foot(one.annotation):
            above = _LINK * len(links)
            line = QRectF(frame.left(), frame.bottom() - above - 17, frame.width(), 17)
            draw_line(painter, _foot(one.annotation), small, tokens["accent"], line)
        painter.setClipping(False)

    def _uid_at(self, point: QPointF) -> str:
        y = point.y() + self._view.verticalScrollBar().value()
        for uid, (top, height) in self._tops.items():
            if top <= y <= top + height:
                return uid
        return ""

    def _point(self, uid: str) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if uid else Qt.CursorShape.ArrowCursor)
        if uid != self._pointed:
            self._pointed = uid
            self.pointed.emit(uid)
            self.update()


def _font() -> QFont:
    return fonts.interface(theme.now().size("body"))


def _has_foot(annotation: Annotation) -> bool:
    return bool(annotation.tags or annotation.handling)


def _foot(annotation: Annotation) -> str:
    """Return the tags, and the handling level where the note has one."""
    parts = [f"#{tag}" for tag in annotation.tags]
    if annotation.handling:
        from app.services.briefing import level_name

        parts.insert(0, f"[{level_name(annotation.handling, language=tongue.now())}]")
    return "  ".join(parts)


def _words(one: Placed) -> str:
    if one.annotation.note:
        return one.annotation.note
    if one.status == "orphaned":
        return f"“{one.annotation.anchor.exact}”"
    if one.annotation.kind != "passage":
        return tr("About the {kind}", kind=names.thing(one.annotation.kind))
    return "" if one.annotation.tags else tr("Write a note  M")
