"""Picture the window for the help: ``python3 scripts/help_pictures.py [--out DIR]``.

The states are those of the sample archive, whose texts are specimens, driven by keyboard as ``screenshots.py``
does; each is written small, in at most 192 colours, to ``resources/help/``. What needs another scale or another
language of the interface is pictured by a process of its own, because both are read once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.screenshots import Session, display  # noqa: E402 - the checkout is on the path now

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.model.annotation import Colour
    from app.ui.main_window import MainWindow

COLOURS = 192
SIZE = (1440, 900)
SMALL = (1024, 640)
RUNS: dict[str, dict[str, str]] = {
    "states": {},
    "cjk": {"CHANCERY_LANG": "ja"},
    "scaled": {"QT_SCALE_FACTOR": "2"},
}
_OPEN = "Specimen: Velmara-Kellora Summit Meeting"
_NOTES = (
    (
        "passage is to be conducted in accordance with the law",
        "3",
        "Kellora says “free passage”.",
        "Strait/Law",
    ),
    ("free passage is a principle", "5", "", "Strait/Principle"),
    ("to reduce the herring catch of both countries by ten percent", "2", "Compare 2024.", "Fisheries"),
    ("a second ferry", "1", "", "Ferry"),
)
_NOTES_CJK = (
    (
        "passage is to be conducted in accordance with the law",
        "3",
        "相手側の発表文では「自由な航行」。",
        "海峡",
    ),
    ("free passage is a principle", "5", "자유 통항은 원칙이라고 함", "해협"),
    ("to reduce the herring catch of both countries by ten percent", "2", "减少百分之十", "渔业"),
)


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--out", type=Path, default=ROOT / "resources" / "help", help="folder for the PNG files"
    )
    parser.add_argument("--run", choices=tuple(RUNS), help="only this one, on the X server that is there")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.run:
        with tempfile.TemporaryDirectory(prefix="chancery-pictures-") as home:
            os.environ["CHANCERY_HOME"] = home
            getattr(Pictures(chosen.out, Path(home)), chosen.run)()
        return 0
    with display("2880x1800") as name:
        for run, special in RUNS.items():
            given = {"CHANCERY_LANG": "en", "DISPLAY": name, "QT_QPA_PLATFORM": "xcb", **special}
            command = [sys.executable, __file__, "--out", str(chosen.out), "--run", run]
            subprocess.run(command, env={**os.environ, **given}, check=True)
    return 0


class Pictures(Session):
    """One run through the sample archive."""

    def states(self) -> None:
        """Picture everything that needs no process of its own."""
        window = self._begin(SIZE)
        window.doable["welcome"].trigger()
        self._picture("help-first-run")
        self._press("Escape")
        self._annotate_all(_NOTES)
        self._picture("window")
        window.doable["scheme"].trigger()
        self._picture("help-dark")
        window.doable["scheme"].trigger()
        self._overlap()
        self._facets()
        self._timeline("help-timeline")
        self._pop_ups()
        self._beside()
        self._review()
        self._set_size(SMALL)
        self._current_note()
        self._picture("help-small")
        window.close()

    def cjk(self) -> None:
        """Picture the window in Japanese, with notes in three scripts."""
        window = self._begin(SIZE)
        self._annotate_all(_NOTES_CJK)
        self._picture("help-cjk")
        window.close()

    def scaled(self) -> None:
        """Picture the window at 200 per cent."""
        window = self._begin(SMALL)
        self._annotate_all(_NOTES[:2])
        self._picture("help-scaled")
        window.close()

    # --- states ----------------------------------------------------------------------------------

    def _begin(self, size: tuple[int, int]) -> MainWindow:
        from app.services import reading, sample
        from app.ui import application

        found = sample.sample()
        before, self.window = self.window, application.opened(found.archive, found.notebook)
        before.deleteLater()
        self.window.setGeometry(0, 0, *size)
        self.window.show()
        self._until(
            lambda: self.window.windowHandle().isExposed() and self.window.doable["brief"].isEnabled()
        )
        self.window.activateWindow()
        self._until(self.window.isActiveWindow)
        held = reading.listing(self.window.desk.session)
        self.window.desk.open(next(one.uid for one in held if one.title == _OPEN))
        self._until(lambda: self._page().title == _OPEN)
        return self.window

    def _set_size(self, size: tuple[int, int]) -> None:
        self.window.setGeometry(0, 0, *size)
        self._until(lambda: self.window.width() == size[0])

    def _annotate_all(self, notes: tuple[tuple[str, str, str, str], ...]) -> None:
        from app.model.span import Span
        from app.services import annotating

        window = self.window
        page = self._page()
        names: dict[str, Colour] = {"1": "yellow", "2": "green", "3": "blue", "4": "pink", "5": "orange"}
        for words, key, note, tag in notes:
            start = page.readout.text.index(words)
            annotating.annotate(
                window.desk.session, page, Span(start, start + len(words)),
                colour=names[key], note=note, tags=(tag,),
            )  # fmt: skip
        window.desk.open(page.readout.uid)
        self._current_note()

    def _current_note(self) -> None:
        self._annotated_again()
        self.window.reading.view.setFocus()

    def _overlap(self) -> None:
        for words, key in (
            (
                "The two leaders confirmed that passage through the Sarn Strait will be in accordance with the law",
                "4",
            ),
            ("passage through the Sarn Strait will be in accordance with the law", "1"),
            ("in accordance with the law. ", "2"),
        ):
            text = self._page().readout.text
            self._select(words.strip() if words.strip() in text else words)
            self._press(key)
            self._press("Escape")
        self._until(lambda: self.window.saver.state == "saved")
        self._current_note()
        for _ in range(3):
            self._press("n")
        self._picture("help-overlap")

    def _facets(self) -> None:
        from PySide6.QtTest import QTest

        window = self.window
        window.doable["search"].trigger()
        QTest.keyClicks(window.bar.search, "fisheries")
        self._until(lambda: "11" in window.library.kinds.chips["readouts"].text())
        window.doable["narrow"].trigger()
        self._until(lambda: len(window.library.narrowing.list.rows) > 0)
        self._picture("help-facets")
        window.library.open_facets(False)
        window.bar.search.clear()
        self._until(lambda: len(window.library.list.rows) > 11)

    def _pop_ups(self) -> None:
        window = self.window
        for _ in range(3):
            self._current_note()
            self._press("n")
            window.doable["delete"].trigger()
        for name, action in (("help-trash", "trash"), ("help-palette", "palette")):
            window.doable[action].trigger()
            self._until(lambda: self._over() is not None)
            self._picture(name)
            self._close_over()

    def _close_over(self) -> None:
        over: QWidget | None = self._over()
        if over is not None:
            over.close()
        self._until(lambda: self._over() is None)

    def _beside(self) -> None:
        from app.services import reading

        window = self.window
        held = reading.listing(window.desk.session)
        other = next(
            one.uid for one in held if one.date == "2025-06-11" and "Kellora" in (one.publisher or "")
        )
        window.texts.open_beside(other)
        self._until(lambda: window.texts.beside is not None)
        self._picture("help-beside")
        window.doable["close_beside"].trigger()
        self._until(lambda: window.texts.beside is None)

    def _review(self) -> None:
        self.window.doable["review"].trigger()
        self._picture("help-review")
        self.window.doable["review"].trigger()

    def _picture(self, name: str) -> None:
        """Save the picture with few colours: what is flat stays flat."""
        from PIL import Image

        super()._picture(name)
        path = self._out / f"{name}.png"
        with Image.open(path) as whole:
            small = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)


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
