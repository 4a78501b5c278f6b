"""What the actions on annotations do: ``coding.…`` in the action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.text.hand import Hand


class Coding(QObject):
    """Slots of the action table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _hand(self) -> Hand:
        return self._window.texts.at_hand.marking.hand

    # --- edges -----------------------------------------------------------------------------------

    def snap(self) -> None:
        self._hand.snap()

    def overlap(self) -> None:
        self._hand.cycle()

    def end_on(self) -> None:
        self._hand.move_edge(edge="end", unit="letter", forwards=True)

    def end_back(self) -> None:
        self._hand.move_edge(edge="end", unit="letter", forwards=False)

    def end_word_on(self) -> None:
        self._hand.move_edge(edge="end", unit="word", forwards=True)

    def end_word_back(self) -> None:
        self._hand.move_edge(edge="end", unit="word", forwards=False)

    def start_on(self) -> None:
        self._hand.move_edge(edge="start", unit="letter", forwards=True)

    def start_back(self) -> None:
        self._hand.move_edge(edge="start", unit="letter", forwards=False)

    def start_word_on(self) -> None:
        self._hand.move_edge(edge="start", unit="word", forwards=True)

    def start_word_back(self) -> None:
        self._hand.move_edge(edge="start", unit="word", forwards=False)
