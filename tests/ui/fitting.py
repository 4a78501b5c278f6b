"""Open every pane and dialog of the window at one size and print, as JSON, whatever does not fit, or has
no name for a screen reader.

Run as a program by test_sizes.py, because Qt reads QT_SCALE_FACTOR once: ``fitting.py WIDTH HEIGHT``, in logical
pixels. ``CHANCERY_HOME`` names a folder of its own.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QWidget,
)

from app.ui.kit.label import ElidedLabel

# What is laid over others on purpose, at the place it is about.
FLOATING = {"NoteEditor", "Popover", "Strip", "VoiceBar", "Stripes", "Banner"}
PATIENCE = 20000  # milliseconds


def unfitting(top: QWidget) -> list[str]:
    """Return a sentence for each visible widget of ``top`` that is clipped, overlaps, or is too small."""
    found: list[str] = []
    shown = [one for one in top.findChildren(QWidget) if one.isVisibleTo(top) and one.window() is top]
    for one in shown:
        found += _clipped(one)
        if isinstance(one.parentWidget(), QSplitter) and one.width() < one.minimumWidth():
            found.append(f"{_called(one)} is {one.width()} wide, less than its least {one.minimumWidth()}")
    for parent in {one.parentWidget() for one in shown}:
        if parent is not None and parent.layout() is not None:
            found += _overlaps(parent, [one for one in shown if one.parentWidget() is parent])
    return sorted(set(found))


def unspoken(top: QWidget) -> list[str]:
    """Return a sentence for each visible widget that takes the keyboard, and each row, that a reader cannot name."""
    found = []
    for one in top.findChildren(QWidget):
        inside = one.objectName() == "qt_scrollarea_viewport" or type(one).__name__ == "Viewport"
        if not one.isVisibleTo(top) or one.window() is not top or inside:
            continue
        face = QAccessible.queryAccessibleInterface(one)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and not (face and face.text(QAccessible.Text.Name)):
            found.append(f"{type(one).__name__} in {type(one.parentWidget()).__name__} has no name")
        if isinstance(one, QListView):
            for number in range(one.model().rowCount()):
                index = one.model().index(number, 0)
                if not str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "").strip():
                    found.append(f"row {number} of {_called(one)} says nothing")
    return sorted(set(found))


def _clipped(one: QWidget) -> list[str]:
    found = []
    if isinstance(one, QLabel) and one.text() and not isinstance(one, ElidedLabel):
        wanted = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
        if one.height() < wanted - 1 or (not one.wordWrap() and one.width() < one.sizeHint().width() - 1):
            found.append(f"{_called(one)} shows not all of “{one.text()[:60]}”")
    elif isinstance(one, QAbstractButton) and one.text() and type(one).__name__ != "WayButton":
        if one.width() < one.sizeHint().width() - 1 or one.height() < one.sizeHint().height() - 8:
            found.append(f"{_called(one)} shows not all of “{one.text()[:60]}”")
    elif isinstance(one, QLineEdit) and not one.text() and one.placeholderText():
        margins = one.textMargins()
        needed = one.fontMetrics().horizontalAdvance(one.placeholderText()) + margins.left() + margins.right()
        if one.width() < needed:
            found.append(f"{_called(one)} shows not all of its hint “{one.placeholderText()[:60]}”")
    parent = one.parentWidget()
    if parent is not None and _is_scrolled(one):
        return found
    if isinstance(one, QLabel | QAbstractButton | QLineEdit) and parent is not None and one.isVisible():
        here = QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())
        if not one.window().rect().adjusted(-1, -1, 1, 1).contains(here):
            found.append(f"{_called(one)} lies outside its window")
    return found


def _is_scrolled(one: QWidget) -> bool:
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _overlaps(parent: QWidget, siblings: list[QWidget]) -> list[str]:
    solid = [one for one in siblings if type(one).__name__ not in FLOATING and not one.isWindow()]
    return [
        f"{_called(one)} and {_called(two)} overlap in {_called(parent)}"
        for number, one in enumerate(solid)
        for two in solid[number + 1 :]
        if min(one.geometry().intersected(two.geometry()).width(),
               one.geometry().intersected(two.geometry()).height()) > 1
        and parent.layout() is not None
        and parent.layout().indexOf(one) >= 0
        and parent.layout().indexOf(two) >= 0
    ]  # fmt: skip


def _called(one: QWidget) -> str:
    return f"{type(one).__name__}{f' {one.accessibleName()!r}' if one.accessibleName() else ''}"


class Walk:
    """Goes through the states of one window."""

    def __init__(self, width: int, height: int) -> None:
        from app.services import sample
        from app.ui import application

        self.application = application.made_application(["chancery"])
        found = sample.sample()
        self.window = application.opened(found.archive, found.notebook)
        self.window.resize(width, height)
        self.window.show()
        self.until(lambda: self.window.doable["brief"].isEnabled())
        self.problems: dict[str, list[str]] = {}
        self.states: list[str] = []

    def until(self, holds) -> None:
        deadline = QTimer(singleShot=True, interval=PATIENCE)
        deadline.start()
        while not holds():
            if not deadline.isActive():
                sys.exit(f"a state was not reached after {self.states[-1:]}")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def look(self, state: str, top: QWidget | None = None) -> None:
        for _ in range(4):
            QApplication.processEvents()
        self.states.append(state)
        if found := unfitting(top or self.window) + unspoken(top or self.window):
            self.problems[state] = found

    def over(self) -> QWidget | None:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def sheet(self, action: str) -> None:
        self.window.doable[action].trigger()
        self.until(lambda: self.over() is not None)
        self.look(action, self.over())
        self.over().close()
        self.until(lambda: self.over() is None)

    def run(self) -> None:
        window = self.window
        self.look("reading")
        window.bar.search.setText("fisheries")
        self.until(
            lambda: window.library.kinds.isVisible() and "11" in window.library.kinds.chips["readouts"].text()
        )
        self.look("searched")
        window.doable["narrow"].trigger()
        self.until(lambda: len(window.library.narrowing.list.rows) > 0)
        self.look("narrowed")
        window.bar.search.clear()
        window.library.open_facets(False)
        window.doable["statements"].trigger()
        self.look("statements")
        window.doable["find"].trigger()
        self.look("find")
        window.doable["annotations"].trigger()
        self.look("annotations")
        for action in ("palette", "keys", "switch", "trash", "bookmarks", "mentions", "provenance", "codebook",
                       "export_annotations", "language", "any_beside"):  # fmt: skip
            self.sheet(action)
        self.compose()
        window.doable["help"].trigger()
        from app.ui.help.sheet import Help

        shown = window.findChild(Help)
        self.look("help", shown)
        shown.close()
        window.doable["beside"].trigger()
        self.look("beside")
        if self.over():
            self.over().close()
        window.doable["review"].trigger()
        self.look("review")
        window.doable["review"].trigger()
        window.doable["welcome"].trigger()
        self.look("welcome")
        window.commands.read()
        self.timeline()
        self.leaves()
        self.links()
        self.imported()
        self.tray()
        window.close()

    def timeline(self) -> None:
        """The strip at the window's foot, filled."""
        self.window.doable["timeline"].trigger()
        line = self.window.commands.timeline.strip.line
        self.until(lambda: line.isVisible() and line.is_near)
        self.look("timeline")
        self.window.doable["show_timeline"].trigger()
        self.window.doable["text"].trigger()

    def leaves(self) -> None:
        """The pages of a person, of two countries, of who sat where, of what is known, of a word in its contexts."""
        from app.services import going

        leaves, session = self.window.commands.leaves, self.window.desk.session
        uid = next(goal.key for goal in going.goals(session) if goal.kind == "person")
        self.window.commands.pages.open_person(uid)
        self.filled("person")
        for action in ("pair", "matrix", "meetings"):
            leaves.put_aside()
            self.window.doable[action].trigger()
            self.filled(action)
        leaves.put_aside()
        self.window.bar.search.setText("fisheries")
        self.window.doable["kwic"].trigger()
        self.filled("kwic")
        leaves.put_aside()
        self.window.bar.search.clear()

    def filled(self, state: str) -> None:
        """Wait for a page and look at it."""
        leaf = self.window.commands.leaves.shown
        assert leaf is not None, state
        self.until(lambda: bool(leaf.head.subtitle.text()) and leaf.head.subtitle.isVisible())
        self.look(state)

    def links(self) -> None:
        """A link is made from the mark at the caret, and shown."""
        from app.services import reading

        window, session = self.window, self.window.desk.session
        pages = (reading.page(session, one.uid) for one in reading.listing(session))
        window.desk.open(next(page.readout.uid for page in pages if page.placed))
        window.doable["text"].trigger()
        window.doable["next_annotation"].trigger()
        self.until(lambda: window.reading.marking.current)
        self.sheet("link")
        self.sheet("links")

    def imported(self) -> None:
        """A file that holds no readout, and one that is held already: looked at, then the table."""
        from app.model.shipped import shipped
        from app.ui.importing.sheet import ImportSheet, open_import

        open_import(self.window, [shipped("resources", "readouts")])
        sheet = self.window.findChild(ImportSheet)
        self.until(lambda: bool(sheet.telling.results.results))
        self.look("import", sheet)
        sheet.close()
        self.until(lambda: self.over() is None)

    def tray(self) -> None:
        """The revised text, the strip over it, and the marks that wait for it."""
        from app.services import carrying, reading
        from app.ui.carrying.tray import Tray

        window, session = self.window, self.window.desk.session
        held = [one.uid for one in reading.listing(session)]
        window.desk.open(next(uid for uid in held if carrying.waits(session, uid)))
        self.until(window.doable["place_marks"].isEnabled)
        self.look("revised")
        window.doable["place_marks"].trigger()
        self.until(lambda: any(tray.waiting for tray in window.findChildren(Tray)))
        self.look("tray")

    def compose(self) -> None:
        from app.ui.composing.sheet import BriefSheet

        self.window.doable["brief"].trigger()
        sheet = self.window.findChild(BriefSheet)
        self.until(lambda: sheet.preview.pictured > 0)
        self.look("brief", sheet)
        sheet.reject()
        self.until(lambda: self.over() is None)


if __name__ == "__main__":
    walk = Walk(int(sys.argv[1]), int(sys.argv[2]))
    walk.run()
    print(json.dumps({"states": walk.states, "problems": walk.problems}, indent=1))
