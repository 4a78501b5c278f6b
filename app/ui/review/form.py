"""What was read, as something to change: the frame that all forms of the desk share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import WrongUsage
from app.model.correction import Correction
from app.model.page import Page
from app.model.reading import Agreement, Finding, Participant, Statement
from app.model.span import Span
from app.ui import fonts, names, theme
from app.ui.kit.chip import Chips
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.review.span_field import SpanField
from app.ui.tongue import noop, tr

ACCEPT, REJECT = noop("Accept"), noop("Reject")
Item = TypeVar("Item", Statement, Agreement, Participant)
# What is typed, drawn and chosen in a form: texts, places, values, each in the order of the fields.
State = tuple[
    tuple[str, ...],
    tuple[tuple[int, int] | None, ...],
    tuple[tuple[str, ...], ...],
]


class Form(QWidget):
    """The proposed reading of one finding. Its edge is dotted while it is inferred, whole once it is changed.

    Subclasses say what they hold (``value``), what to write (``corrections``), and what taking it out means
    (``rejection``).

    Signals: ``changed()`` something was typed, chosen or drawn; ``aimed(object)`` the Span that is in hand
    now, or None; ``accepted()`` Enter; ``left()`` Esc.
    """

    changed = Signal()
    aimed = Signal(object)
    accepted = Signal()
    left = Signal()

    def __init__(self, page: Page, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.finding = finding
        self.spans: list[SpanField] = []
        self._fields: list[Field] = []
        self._chips: list[Chips] = []
        self._past: list[State] = []
        self._future: list[State] = []
        self._now: State = ((), (), ())
        self._typed_in: object = None
        self.in_hand: SpanField | None = None
        self._first: QWidget | None = None
        self._before: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(4)

    accept_word = ACCEPT
    reject_word = REJECT

    # --- what subclasses say -----------------------------------------------------------------------

    def value(self) -> object:
        """Return what the form holds now, to be compared."""
        return None

    def corrections(self, page: Page) -> list[Correction]:
        """Return what to write of ``page`` for what the form holds; the last settles the finding.

        WrongUsage, with a sentence, where something in the form cannot be meant.
        """
        raise NotImplementedError

    def rejection(self, page: Page) -> Correction | None:
        """Return what rejecting the proposal means; None where there is nothing to reject."""
        return None

    def rejections(self, page: Page) -> list[Correction]:
        """Return all that rejecting the proposal writes; the last settles the finding."""
        rejection = self.rejection(page)
        return [] if rejection is None else [rejection]

    def pieces(self) -> tuple[Span, ...] | None:
        """Return where accepting splits the page; None for every form but that of several events."""
        return None

    def restored(self) -> None:
        """Follow a state that was put back."""

    def drawn(self, field: SpanField) -> None:
        """Follow words that were drawn into ``field``."""

    # --- for the desk --------------------------------------------------------------------------------

    @property
    def edited(self) -> bool:
        """Whether the form holds something else than was proposed."""
        return self.value() != self._before

    @property
    def aim(self) -> Span | None:
        """The words that are in hand; else those the finding speaks of."""
        return (self.in_hand.span if self.in_hand else None) or self.finding.span

    def put_span(self, span: Span) -> None:
        """Take words that were drawn in the text."""
        if self.in_hand is not None and span != self.in_hand.span:
            self.in_hand.put(span)
            self.drawn(self.in_hand)
            self._touch(again=True)

    @property
    def state(self) -> State:
        """What stands in the fields now, as plain values."""
        spans = tuple((one.span.start, one.span.end) if one.span else None for one in self.spans)
        return (
            tuple(field.text() for field in self._fields),
            spans,
            tuple(chips.values for chips in self._chips),
        )

    def put_state(self, state: State) -> bool:
        """Let the fields hold ``state``; false, and nothing done, where it is none of this form's."""
        texts, spans, chosen = state
        if (len(texts), len(spans), len(chosen)) != (len(self._fields), len(self.spans), len(self._chips)):
            return False
        if any(span is not None and span[1] > len(self.page.readout.text) for span in spans):
            return False
        for field, text in zip(self._fields, texts, strict=True):
            if field.text() != text:
                field.setText(text)
        for one, span in zip(self.spans, spans, strict=True):
            one.show_span(Span(*span) if span else None)
        for chips, values in zip(self._chips, chosen, strict=True):
            chips.choose(values)
        self._now, self._typed_in = self.state, None
        self.restored()
        self.update()
        self.changed.emit()
        return True

    def undo(self) -> bool:
        """Take the last change in this form back; return whether there was one."""
        return self._walk(self._past, self._future)

    def redo(self) -> bool:
        """Do again what was last taken back in this form; return whether there was anything."""
        return self._walk(self._future, self._past)

    def _walk(self, taken: list[State], kept: list[State]) -> bool:
        if not taken:
            return False
        before = self._now
        self.put_state(taken.pop())
        kept.append(before)
        return True

    def start(self) -> None:
        """Put the keyboard into the first field."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(self._first, Field):
                self._first.selectAll()

    # --- for subclasses ------------------------------------------------------------------------------

    def ready(self) -> None:
        """Remember what was proposed; call it when all fields are filled."""
        self._before = self.value()
        self._now = self.state
        if self.spans:
            self._take(self.spans[0])

    def say(self, words: str, *, colour: str = "secondary") -> Label:
        """Add a sentence."""
        font = fonts.interface(theme.now().size("body"))
        label = Label(words, self, font=font, colour=colour, wraps=True)
        self._column.addWidget(label)
        return label

    def add_field(self, label: str, text: str, *, hint: str = "") -> Field:
        """Add a labelled line to type in."""
        field = Field(self, name=label, hint=hint)
        field.setText(text)
        field.setCursorPosition(0)
        self._add(label, field)
        self._fields.append(field)
        field.installEventFilter(self)
        field.textEdited.connect(lambda _: self._touch(typed=field))
        field.returnPressed.connect(lambda: self._enter(field))
        field.escaped.connect(self.left)
        return field

    def add_span(self, label: str, span: Span | None, *, optional: bool = True) -> SpanField:
        """Add words of the text."""
        field = SpanField(self, name=label, text=self.page.readout.text, optional=optional)
        field.show_span(span)
        self._add(label, field)
        field.taken.connect(lambda: self._take(field))
        field.changed.connect(self._touch)
        self.spans.append(field)
        return field

    def add_chips(
        self, label: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str], *, single: bool = True
    ) -> Chips:
        """Add a choice of values, each with its word."""
        chips = Chips(self, name=label, single=single)
        for value, word in choices:
            chips.add(value, word)
        chips.choose(chosen)
        self._add(label, chips)
        self._chips.append(chips)
        chips.chosen.connect(lambda _: self._touch())
        if choices:
            self._begin_with(chips.chip(chips.value or choices[0][0]), instead_of=chips)
        return chips

    def _add(self, label: str, widget: QWidget) -> None:
        small = fonts.interface(theme.now().size("small"))
        if self._column.count():
            self._column.addSpacing(6)
        self._column.addWidget(Label(label, self, font=small, colour="muted"))
        self._column.addWidget(widget)
        self._first = self._first or widget

    def _begin_with(self, widget: QWidget, *, instead_of: QWidget) -> None:
        if self._first is instead_of:
            self._first = widget

    def _enter(self, field: Field) -> None:
        """Accept with Enter, unless it only takes what a list under the field offers."""
        completer = field.completer()
        offered = completer.popup() if completer else None
        if offered is None or not offered.isVisible():
            self.accepted.emit()

    def _touch(self, *, typed: Field | None = None, again: bool = False) -> None:
        """Note a change. Letters typed into one field, up to a space, are one; ``again``: part of the last."""
        state = self.state
        if state != self._now:
            goes_on = again or (typed is not None and typed is self._typed_in and typed.text()[-1:] != " ")
            if not goes_on:
                self._past.append(self._now)
            self._future.clear()
            self._now, self._typed_in = state, typed
        self.update()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep undo and redo from the fields: they walk the whole form's changes."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} and isinstance(
            event, QKeyEvent
        ):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()  # so it goes on to the desk
                return True
        return super().eventFilter(watched, event)

    def _take(self, field: SpanField) -> None:
        self.in_hand = field
        for one in self.spans:
            one.hold(in_hand=one is field)
        self.aimed.emit(self.aim)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens["accent" if self.edited else "outline"], 1.4)
        if not self.edited:
            pen.setDashPattern([1.5, 2.0])  # as the mark of an inferred reading in the window
        painter.setPen(pen)
        painter.setBrush(tokens["raised"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def place_of(items: Sequence[Item], wanted: Item, *, what: str) -> int:
    """Return where ``wanted`` stands in ``items``, also when a correction beside it has touched it since."""
    if wanted in items:
        return items.index(wanted)
    alike = [number for number, one in enumerate(items) if one.span == wanted.span]
    if not alike:
        raise WrongUsage(
            tr("The {what} is no longer in the reading.", what=names.thing(what)),
            kept=tr("Nothing was changed."),
            to_do=tr("Skip this finding."),
        )
    return alike[0]
