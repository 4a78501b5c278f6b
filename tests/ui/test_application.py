"""Start and end, as a process: errors at start are told, our own mistakes are logged, nothing heavy is imported."""

import os
import subprocess
import sys

import pytest

TOLD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QMessageBox
QMessageBox.exec = lambda box: print("TOLD", box.text(), box.informativeText(), flush=True) or 0
from app.ui.application import run
sys.exit(run(Path(sys.argv[1]), None))
"""
HEAVY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
real = QApplication.exec
def executed():
    QTimer.singleShot(0, QApplication.quit)
    status = real()
    print(sorted(name for name in sys.modules if name.partition(".")[0] in
        {"reportlab", "pikepdf", "lxml", "sqlite_utils", "click", "PIL", "rapidfuzz", "tomllib", "socket"}
        or name.startswith(("app.intake", "app.brief", "PySide6.QtNetwork"))))
    return status
QApplication.exec = executed
from app.ui.application import run
sys.exit(run(None, None))
"""
LOADED = """
import sys
from app.ui import application
made = application.made_application
def watched(arguments):
    from PySide6.QtWidgets import QApplication
    from app.ui.text.view import TextView
    real, paint, shown, counted = QApplication.exec, TextView.paintEvent, application.opened, []
    def seen(view, event):
        paint(view, event)
        if view.page is not None and not counted:
            counted.append(len([name for name in sys.modules if name.startswith("app.")]))
            QApplication.quit()
    TextView.paintEvent = seen
    def executed():
        status = real()
        print(counted[0], sorted(name for name in sys.modules if name in {"uuid", "platform", "difflib"}))
        return status
    QApplication.exec = executed
    return made(arguments)
application.made_application = watched
sys.exit(application.run(None, None))
"""
CRASH = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
QMessageBox.exec = lambda box: print("TOLD", box.text(), flush=True) or 0
real = QApplication.exec
def executed():
    def fail():
        raise RuntimeError("a mistake of ours <b>")
    QTimer.singleShot(0, fail)
    QTimer.singleShot(50, QApplication.quit)
    return real()
QApplication.exec = executed
from app.ui.application import run
sys.exit(run(None, None))
"""


def start(code, home, *arguments):
    environment = os.environ | {"CHANCERY_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("content", "words"), [(b"not a database at all, really not one " * 40, "archive.db"), (b"", "empty")]
)
def test_a_file_that_is_not_ours_is_told_plainly(tmp_path, content, words):
    path = tmp_path / "archive.db"
    path.write_bytes(content)
    done = start(TOLD, tmp_path / "home", path)
    assert done.returncode == 3, done.stderr
    assert "TOLD" in done.stdout
    assert words in done.stdout
    assert "Traceback" not in done.stderr
    assert path.read_bytes() == content


def test_nothing_heavy_is_imported_at_start(tmp_path):
    done = start(HEAVY, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_few_modules_are_loaded_when_the_text_is_first_painted(tmp_path):
    (tmp_path / "window.ini").write_text("[window]\nwelcomed=true\n")
    start(LOADED, tmp_path)  # makes the files
    done = start(LOADED, tmp_path)
    assert done.returncode == 0, done.stderr
    count, rest = done.stdout.strip().split(" ", 1)
    assert 60 < int(count) <= 108
    assert rest == "[]"


def test_what_the_first_paint_did_not_need_is_there_a_turn_later(qtbot, window):
    from operator import attrgetter

    from app.ui import actions

    qtbot.waitUntil(lambda: len(window.actions()) == len(actions.TABLE))
    assert list(window.doable) == [doable.id for doable in actions.TABLE]
    for doable in actions.TABLE:
        assert callable(attrgetter(doable.slot)(window.commands)), doable.id


def test_our_own_mistakes_are_logged_and_told(tmp_path):
    done = start(CRASH, tmp_path)
    assert done.returncode == 0
    assert "TOLD Something went wrong inside Chancery." in done.stdout
    assert "RuntimeError: a mistake of ours <b>" in (tmp_path / "chancery.log").read_text()
