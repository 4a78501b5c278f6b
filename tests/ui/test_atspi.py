"""A screen reader meets the real window on the accessibility bus: names, roles, rows, the text, a button pressed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SYSTEM = "/usr/bin/python3"
PRESSED = "Compose a brief"


def missing():
    """What this machine lacks for a desktop of its own."""
    lacking = [name for name in ("Xvfb", "xvfb-run", "dbus-run-session") if shutil.which(name) is None]
    if not Path("/usr/libexec/at-spi-bus-launcher").is_file():
        lacking.append("at-spi2-core")
    asked = [SYSTEM, "-c", "from gi.repository import Gio"]
    if not Path(SYSTEM).is_file() or subprocess.run(asked, capture_output=True, check=False).returncode:
        lacking.append("python3-gi")
    return lacking


@pytest.mark.slow
def test_the_window_is_read_over_the_bus(tmp_path):
    if lacking := missing():
        pytest.skip(f"not installed: {', '.join(lacking)}")
    reader = [SYSTEM, str(HERE / "atspi_reader.py"), sys.executable, str(HERE / "atspi_window.py"), PRESSED]
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--", *reader],
        cwd=ROOT,
        env={
            **os.environ,
            "CHANCERY_HOME": str(tmp_path),
            "CHANCERY_LANG": "en",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
        },
        capture_output=True,
        text=True,
        timeout=115,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before, after = json.loads(done.stdout.splitlines()[-1])
    nameless = [one for one in before if one["focusable"] and one["showing"] and not one["name"]]
    assert nameless == []
    names = {(one["role"], one["name"]) for one in before}
    texts = [one for one in before if one["name"] == "Text of the readout"]
    assert texts
    assert "Prime Minister Abe stated that he intends to" in texts[0]["text"]
    rows = {name for role, name in names if role == "list item"}
    assert "Shinzo Abe, Prime Minister of Japan, 13 statements, 4 jointly" in rows
    assert any(name.startswith("agreed") for name in rows)
    assert {role for role, _ in names} >= {"list", "list item", "text"}
    assert ("push button", PRESSED) in names
    opened = [one for one in after if one not in before]
    assert any("dialog" in one["role"] for one in opened)  # the composition of the brief
    assert [one for one in opened if one["focusable"] and one["showing"] and not one["name"]] == []
    assert len([one for one in opened if one["focusable"]]) > 8
