"""Picture the real window: ``python3 scripts/screenshots.py [--out DIR]``.

Starts an X server of its own (Xvfb), opens Chancery's window on it over a copy of the shipped archive, drives it
by keyboard and mouse through the states a reader meets, and writes one PNG for each, and one for each page of
the exported brief.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.model.page import Page
    from app.ui.kit.cards import CardList
    from app.ui.main_window import MainWindow

PATIENCE_MS = 30000


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--out", type=Path, default=ROOT / "build" / "screenshots", help="folder for the PNG files"
    )
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with display() as name, tempfile.TemporaryDirectory(prefix="chancery-pictures-") as home:
        os.environ.update(DISPLAY=name, QT_QPA_PLATFORM="xcb", CHANCERY_HOME=home)
        os.environ.pop("WAYLAND_DISPLAY", None)
        Session(out, Path(home)).run()
    return 0


@contextmanager
def display(size: str = "1440x900") -> Iterator[str]:
    """Run an X server of our own, of ``size`` pixels; it says itself which number it took, and when it is ready."""
    program = shutil.which("Xvfb")
    if program is None:
        sys.exit("Xvfb is not installed: apt-get install xvfb")
    read, write = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            sys.exit("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)


class Session:
    """One run through the window."""

    def __init__(self, out: Path, home: Path) -> None:
        from app.ui import application

        self._out = out
        self._home = home
        self._application = application.made_application(["chancery"])
        self.window: MainWindow = application.opened(None, None)

    def run(self) -> None:
        """Go through the states, a picture of each."""
        window = self.window
        window.setGeometry(0, 0, 1440, 900)
        window.show()
        self._until(lambda: window.windowHandle().isExposed() and window.doable["brief"].isEnabled())
        window.activateWindow()  # there is no window manager to do it
        self._until(window.isActiveWindow)
        self._picture("1-reading")
        self._select("intends to build a new, future-oriented Japan-ROK relationship")
        self._picture("2-selection")
        self._annotate()
        self._picture("3-annotated")
        self._write()
        self._picture("4-writing")
        self._press("Escape")
        self._press("Escape")
        self._point_at_agreement()
        self._picture("5-linked")
        self._leave()
        self._point_at_person()
        self._picture("6-person")
        self._leave()
        self._annotated_again()
        window.doable["scheme"].trigger()
        self._picture("7-dark")
        window.doable["scheme"].trigger()
        self._search()
        self._dialogs()
        self._compose()
        window.setGeometry(0, 0, 1024, 640)
        self._until(lambda: window.width() == 1024)
        self._annotated_again()
        self._picture("11-small")
        self._brief()
        window.setGeometry(0, 0, 1440, 900)
        self._until(lambda: window.width() == 1440)
        window.doable["welcome"].trigger()
        self._picture("12-first-run")
        self._sample()
        self.window.close()

    # --- states ----------------------------------------------------------------------------------

    def _annotate(self) -> None:
        from PySide6.QtTest import QTest

        notes = (
            (
                "intends to build a new, future-oriented Japan-ROK relationship",
                "3",
                "The formula of May again.",
                "formula",
            ),
            ("regional peace and stability", "1", "", "security"),
            ("further strengthen collaboration on the issues concerning North Korea", "5", "", ""),
            (
                "collaboration on the issues",
                "2",
                "Issues, not threat: softer than the trilateral text.",
                "",
            ),
        )
        for words, key, note, tags in notes:
            self._select(words)
            self._press(key)
            for letter, typed in (("m", note), ("t", tags)):
                if typed:
                    self._until(self.window.doable["note"].isEnabled)
                    self._press(letter)
                    QTest.keyClicks(self._focused(), typed)
                    self._press("Escape")
            self._press("Escape")
        self._until(lambda: self.window.saver.state == "saved")
        self._annotated_again()

    def _annotated_again(self) -> None:
        self.window.reading.marking.set_current("")
        self.window.reading.view.go_to(0)
        self.window.reading.marking.step(forwards=True)

    def _write(self) -> None:
        self.window.reading.marking.step(forwards=True)
        self._until(self.window.doable["note"].isEnabled)
        self._press("m")

    def _select(self, words: str) -> None:
        from app.model.span import Span

        page = self._page()
        start = page.readout.text.index(words)
        self.window.reading.view.go_to(start, select=Span(start, start + len(words)))
        self.window.reading.view.setFocus()
        self._until(self.window.doable["highlight"].isEnabled)

    def _point_at_agreement(self) -> None:
        self._hover(self.window.agreements.list, 1)
        self.window.reading.view.reveal(self.window.reading.view.lit_spans[0])

    def _point_at_person(self) -> None:
        self._hover(self.window.attendees.list, 1)

    def _search(self) -> None:
        from PySide6.QtTest import QTest

        self.window.doable["search"].trigger()
        QTest.keyClicks(self.window.bar.search, "no such words")
        self._picture("8-nothing-found")
        self.window.bar.search.clear()

    def _dialogs(self) -> None:
        for name, action in (("9-commands", "palette"), ("10-keys", "keys")):
            self.window.doable[action].trigger()
            self._until(lambda: self._over() is not None)
            self._picture(name)
            if over := self._over():
                over.close()
            self._until(lambda: self._over() is None)

    def _compose(self) -> None:
        """Open the composition of a brief and wait for its first page."""
        from app.ui.composing.sheet import BriefSheet

        self.window.doable["brief"].trigger()
        sheet = next(iter(self.window.findChildren(BriefSheet)))
        self._until(lambda: sheet.preview.pictured > 0)
        self._picture("10-composing")
        sheet.reject()
        self._until(lambda: self._over() is None)

    def _sample(self) -> None:
        """Open the sample archive from the first page, its revised text, and the marks that wait for it."""
        from app.services import carrying, reading
        from app.ui.carrying.strip import Strip
        from app.ui.carrying.tray import Tray
        from app.ui.welcome.switching import held

        self.window.doable["sample"].trigger()
        self.window = held()[0]
        session = self.window.desk.session
        self._until(self.window.doable["brief"].isEnabled)
        self._timeline("15-timeline")
        self._leaves()
        uids = [one.uid for one in reading.listing(session)]
        self.window.desk.open(next(uid for uid in uids if carrying.waits(session, uid)))
        self._until(lambda: self.window.findChild(Strip) is not None)
        self._picture("13-revised")
        self.window.doable["place_marks"].trigger()
        self._until(lambda: any(tray.waiting for tray in self.window.findChildren(Tray)))
        self._picture("14-tray")
        self._press("Escape")

    def _timeline(self, name: str) -> None:
        """Brush four years of the timeline by keyboard, and take it back."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.window.doable["timeline"].trigger()
        line = self.window.commands.timeline.strip.line
        self._until(lambda: line.hasFocus() and line.is_near)
        QTest.keyClick(line, Qt.Key.Key_Home)
        for _ in range(4):
            QTest.keyClick(line, Qt.Key.Key_Right)
        for _ in range(7):
            QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        self._until(lambda: bool(self.window.catalogue.wish.choices))
        self._picture(name)
        QTest.keyClick(line, Qt.Key.Key_Escape)
        QTest.keyClick(line, Qt.Key.Key_Escape)
        self._until(lambda: not self.window.catalogue.wish.choices)

    def _leaves(self) -> None:
        """Picture the pages of a person, of two countries, of who sat where, of what is known, of a word in context."""
        leaves = self.window.commands.leaves
        self.window.commands.pages.open_printed(self._page().reading.participants[0].name)
        self._filled("16-page-of-a-person")
        for action, name in (
            ("pair", "17-page-of-two-countries"),
            ("matrix", "18-matrix"),
            ("meetings", "19-meetings"),
        ):
            leaves.put_aside()
            self.window.doable[action].trigger()
            self._filled(name)
        leaves.put_aside()
        self.window.bar.search.setText("fisheries")
        self.window.doable["kwic"].trigger()
        self._filled("20-in-context")
        leaves.put_aside()
        self.window.bar.search.clear()

    def _filled(self, name: str) -> None:
        """Picture the page that was laid once it says what it holds."""
        leaf = self.window.commands.leaves.shown
        if leaf is None:
            sys.exit("No page was laid.")
        self._until(lambda: bool(leaf.head.subtitle.text()))
        self._picture(name)

    def _brief(self) -> None:
        import pypdfium2

        from app.services.briefing import export

        page = self._page()
        path = self._home / "brief.pdf"
        export([page], path)
        document = pypdfium2.PdfDocument(path)
        for number in range(len(document)):
            picture = document[number].render(scale=1.5, may_draw_forms=True).to_pil()
            picture.save(self._out / f"brief-{number + 1}.png")
        document.close()

    # --- how -------------------------------------------------------------------------------------

    def _hover(self, widget: CardList, row: int) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        centre = widget.visualRect(widget.rows.index(row)).center()
        QTest.mouseMove(widget.viewport(), centre + QPoint(2, 0))
        QTest.mouseMove(widget.viewport(), centre)
        self._until(lambda: bool(self.window.reading.view.lit_spans))

    def _leave(self) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        QTest.mouseMove(self.window.bar, QPoint(600, 10))
        self._until(lambda: not self.window.reading.view.lit_spans)

    def _press(self, key: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self._focused(), Qt.Key.Key_Escape if key == "Escape" else Qt.Key(ord(key.upper())))

    def _page(self) -> Page:
        page = self.window.desk.page
        if page is None:
            sys.exit("The archive holds no readout.")
        return page

    def _focused(self) -> QWidget:
        from PySide6.QtWidgets import QApplication

        return QApplication.focusWidget() or self.window.reading.view

    def _over(self) -> QWidget | None:
        from PySide6.QtWidgets import QApplication

        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def _until(self, holds: Callable[[], bool]) -> None:
        """Let Qt work until ``holds``; it sleeps until the next event and looks again."""
        from PySide6.QtCore import QEventLoop, QTimer

        deadline = QTimer(singleShot=True, interval=PATIENCE_MS)
        deadline.start()
        while not holds():
            if not deadline.isActive():
                sys.exit("The window did not reach the state to be pictured.")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _picture(self, name: str) -> None:
        """Save what the X server shows once everything asked for has been painted."""
        from PySide6.QtWidgets import QApplication

        for _ in range(3):
            QApplication.processEvents()
        screen = self.window.screen()
        self.window.repaint()
        QApplication.processEvents()
        shot = screen.grabWindow(0, 0, 0, self.window.width(), self.window.height())
        path = self._out / f"{name}.png"
        shot.save(str(path))
        print(path)


def prepared(arguments: list[str]) -> int:
    """Prepare as test.py does, and go on in the environment of the checkout."""
    from scripts import libraries, lockfile
    from scripts.environment import Environment, hand_over

    environment = Environment(ROOT)
    if Path(sys.prefix) == environment.venv:
        return main()
    environment.prepare(lockfile.PARTS, level=libraries.TESTS)
    return hand_over([str(environment.python), str(Path(__file__).resolve()), *arguments])


if __name__ == "__main__":
    from scripts.setup_error import guarded

    sys.exit(guarded(prepared, sys.argv[1:]))
