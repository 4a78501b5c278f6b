"""The language of the interface, chosen from a list; the window opens anew in it, over the same files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.analysis.matching import best
from app.model.folding import folded_name
from app.ui import fonts, memory, theme, tongue
from app.ui.kit.cards import Card, draw_line
from app.ui.kit.chooser import Chooser
from app.ui.models.rows import Row
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_IN_ENGLISH = {"en": "English", "ja": "Japanese", "ko": "Korean"}


class LanguageRow(NamedTuple):
    """One language; "" stands for the system's. Named in itself and in English: who lost the way finds it."""

    code: str
    name: str
    more: str

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.more}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class LanguageCard(Card):
    """Paints one language."""

    def height(self, row: Row, width: int) -> int:
        return 34

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, LanguageRow):
            return
        tokens = theme.now()
        font = fonts.interface(tokens.size("body"))
        inner = frame.adjusted(20, 0, -20, 0)
        draw_line(painter, row.name, font, tokens["ink"], inner)
        draw_line(painter, row.more, font, tokens["muted"], inner, right=True)


class Languages(Chooser):
    """Asks for a language of the interface."""

    def __init__(self, window: MainWindow) -> None:
        name = tr("Language of the interface")
        super().__init__(
            window,
            name=name,
            hint=name,
            card=LanguageCard,
            foot=tr("Enter  opens the window in it   ·   Esc  leaves all as it is"),
        )
        self._window = window
        chosen = memory.language(window.settings) or ""
        codes: list[str] = ["", *tongue.TONGUES]
        for name in tongue.OWN_NAMES.values():
            fonts.cover(name)
        self._rows = [self._row(code, chosen) for code in codes]

    def _row(self, code: str, chosen: str) -> LanguageRow:
        own = tongue.OWN_NAMES[tongue.wanted(code)]
        name = tr("As the system: {language}", language=own) if not code else own
        more = tr("in force") if code == chosen else _IN_ENGLISH.get(code, "")
        return LanguageRow(code, name, more)

    def filled(self, typed: str) -> Sequence[Row]:
        return best(typed, self._rows, _names)

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, LanguageRow):
            self.accept()
            speak(self._window, row.code)


def _names(row: LanguageRow) -> tuple[str, ...]:
    return folded_name(row.name), folded_name(_IN_ENGLISH.get(row.code, "System"))


def choose_language(window: MainWindow) -> None:
    """Ask for a language and open the window anew in it."""
    Languages(window).show_over(window)


def speak(window: MainWindow, code: str) -> MainWindow:
    """Put the language ``code`` ("": the system's) in force; return the window that speaks it.

    Words are written when a widget is made, so a new window takes the place of ``window``, at the same readout
    and place. Where a note cannot be saved, the old one stays as it is.
    """
    from app.ui.application import speak as speak_in
    from app.ui.welcome.switching import switch

    before = memory.language(window.settings) or ""
    if code == before or not window.texts.save():
        return window
    memory.remember_language(window, code)
    memory.remember(window)
    window.settings.sync()
    here = window.desk.session
    other = switch(window, here.archive_path, here.notebook_path)
    if other is None:
        memory.remember_language(window, before)
        speak_in(tongue.wanted(before))
    return other or window
