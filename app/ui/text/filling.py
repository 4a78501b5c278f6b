"""Set a long text in steps, the first screen at once: the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Filling(QObject):
    """Goes through steps, one a turn of the event loop, and calls ``done`` after the last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._done: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[None], *, done: Callable[[], None]) -> None:
        """Take the first step; the others, and the end, follow by themselves or with ``finish``."""
        over = next(steps, self) is self
        self._steps, self._done = iter(()) if over else steps, done
        self._timer.start()

    def finish(self) -> None:
        """Take every step that is left, now; nothing happens where none is."""
        self._timer.stop()
        while self._steps is not None:
            self._step()

    def drop(self) -> None:
        """Forget the steps that are left: another text is on its way."""
        self._timer.stop()
        self._steps = self._done = None

    def _go_on(self) -> None:
        self._step()
        if self._steps is not None:
            self._timer.start()

    def _step(self) -> None:
        steps, done = self._steps, self._done
        if steps is None or next(steps, self) is None:
            return
        self._steps = self._done = None
        if done is not None:
            done()
