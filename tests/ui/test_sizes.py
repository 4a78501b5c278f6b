"""Everything fits from 1024x640 to 4K, at every scale people set, and everything has a name for a screen reader."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QWidget

from app.ui import fonts
from app.ui.kit.label import Label
from tests.ui.fitting import unfitting, unspoken

ROOT = Path(__file__).resolve().parents[2]
# logical pixels, scale, language: 3840x2160 at 100, 200 and 250 per cent, 1280x800 at 125, and the smallest
SIZES = [
    (1024, 640, "1", "en"),
    (1024, 640, "1.25", "ja"),
    (1024, 640, "1", "ko"),
    (1536, 864, "2.5", "en"),
    (1920, 1080, "2", "en"),
    (3840, 2160, "1", "en"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height", "scale", "language"), SIZES)
def test_everything_fits(tmp_path, width, height, scale, language):
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "ui" / "fitting.py"), str(width), str(height)],
        cwd=ROOT,
        env={
            **os.environ,
            "CHANCERY_HOME": str(tmp_path),
            "CHANCERY_LANG": language,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": scale,
        },
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert len(told["states"]) == 33
    assert told["problems"] == {}


def test_what_does_not_fit_is_seen(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    row = QHBoxLayout(top)
    font = fonts.interface(13)
    one = Label("A sentence that is much longer than its place", top, font=font)
    two = Label("Another", top, font=font)
    row.addWidget(one)
    row.addWidget(two)
    top.setMinimumSize(100, 30)
    top.resize(600, 40)
    top.show()
    qtbot.waitUntil(lambda: two.x() > one.width())
    assert unfitting(top) == []
    one.setGeometry(0, 0, 60, 20)
    two.setGeometry(30, 0, 100, 20)
    told = unfitting(top)
    assert any("shows not all of" in sentence for sentence in told)
    assert any("overlap" in sentence for sentence in told)


def test_what_has_no_name_is_heard(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    top.setMinimumSize(100, 30)
    field, rows = QLineEdit(top), QListView(top)
    rows.setAccessibleName("Rows")
    rows.setModel(QStringListModel(["one", ""]))
    top.show()
    assert unspoken(top) == ["QLineEdit in QWidget has no name", "row 1 of QListView 'Rows' says nothing"]
    field.setAccessibleName("Search")
    rows.setModel(QStringListModel(["one", "two"]))
    assert unspoken(top) == []
