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


def test_our_own_mistakes_are_logged_and_told(tmp_path):
    done = start(CRASH, tmp_path)
    assert done.returncode == 0
    assert "TOLD Something went wrong inside Chancery." in done.stdout
    assert "RuntimeError: a mistake of ours <b>" in (tmp_path / "chancery.log").read_text()
