"""The real window over real files, for tests: opened offscreen, driven by keyboard and mouse."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.page import Page
from app.model.shipped import shipped
from app.model.span import Span
from app.services.session import Session
from app.ui import fonts, theme
from app.ui.desk import Desk
from app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def dressed(application: QApplication) -> QApplication:
    """Give the application the look the program gives it."""
    application.setStyle("Fusion")
    theme.apply("light")
    application.setFont(fonts.interface(13))
    return application


def opened(folder: Path, archive: Path | None = None) -> MainWindow:
    """Return a window over a copy of the shipped archive (or ``archive``) and a notebook in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / "archive.db"
    if not copy.exists():
        shutil.copy(archive or shipped("archive.db"), copy)
    session = Session.open(copy, folder / "notebook.db")
    window = MainWindow(Desk(session), QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    window.resize(1440, 900)
    return window


@contextmanager
def shown(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    """Show ``window``; in the end save what was written, wait for what runs on other threads, and close the files."""
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.texts.save()
    if window._worker is not None:
        window._worker.finish()
    window.catalogue.finish()
    if window._commands is not None:
        window._commands.leaves.finish()
    window.desk.session.close()


def complete(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Wait until everything that can be done is there, not only what the first paint needs."""
    qtbot.waitUntil(lambda: window.doable["brief"].isEnabled())
    return window


def page_of(window: MainWindow) -> Page:
    """Return the page that is open."""
    assert window.desk.page is not None
    return window.desk.page


def where(window: MainWindow, words: str) -> Span:
    """Return where ``words`` first stand in the open text."""
    start = page_of(window).readout.text.index(words)
    return Span(start, start + len(words))


def point_at(window: MainWindow, span: Span, *, end: bool = False) -> QPoint:
    """Return a viewport point inside the first (or at the end of the last) character of ``span``."""
    view = window.reading.view
    view.reveal(span)
    rects = [view.on_viewport(rect) for rect in view.rects(span)]
    rect = rects[-1] if end else rects[0]
    return QPoint(round(rect.right() + 1 if end else rect.left() + 2), round(rect.center().y()))


def select_by_mouse(window: MainWindow, words: str) -> Span:
    """Draw a selection over ``words`` with the mouse; return their span."""
    span = where(window, words)
    view = window.reading.view
    start = point_at(window, Span(span.start, span.start + 1)) - QPoint(2, 0)
    stop = point_at(window, span, end=True)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), (start + stop) / 2)
    QTest.mouseMove(view.viewport(), stop)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=stop)
    return span


def select_by_keyboard(window: MainWindow, words: str) -> Span:
    """Select ``words`` with Shift+Right from their beginning; return their span."""
    span = where(window, words)
    view = window.reading.view
    view.go_to(span.start)
    view.setFocus()
    for _ in words:
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    return span


def focused() -> object:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
