"""The program itself on a real X server, driven by real keys, then killed: what it kept is there."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.services import reading
from app.services.checking import verify
from app.services.session import Session
from scripts.screenshots import display

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool")


def kept(home):
    """The notes in the notebook now; none while there is no notebook yet."""
    if not (home / "notebook.db").exists():
        return []
    with Session.open(home / "archive.db", home / "notebook.db") as session:
        page = reading.page(session, reading.listing(session)[0].uid)
        return [one.annotation.note for one in page.placed]


@pytest.mark.slow
@pytest.mark.skipif(any(shutil.which(name) is None for name in NEEDED), reason="needs Xvfb and xdotool")
def test_a_note_that_was_saved_survives_kill_9(tmp_path):
    home = tmp_path / "home"
    with display() as number:
        environment = os.environ | {"DISPLAY": number, "QT_QPA_PLATFORM": "xcb", "CHANCERY_HOME": str(home)}

        def keys(*words):
            subprocess.run(["xdotool", *words], env=environment, check=True, timeout=30, capture_output=True)

        program = subprocess.Popen([sys.executable, "-m", "app"], cwd=ROOT, env=environment)
        try:
            keys("search", "--sync", "--onlyvisible", "--name", "Summit Meeting – Chancery")
            deadline = time.monotonic() + 60
            while not kept(home) and time.monotonic() < deadline:
                keys("key", "Escape")  # the first page gives way, once the window has the keyboard
                keys("key", "j")
                keys("key", "h")
            keys("key", "m")
            keys("type", "kept")
            while "kept" not in kept(home) and time.monotonic() < deadline:
                assert program.poll() is None
        finally:
            program.kill()
            program.wait(timeout=30)
    assert "kept" in kept(home)
    with Session.open(home / "archive.db", home / "notebook.db") as session:
        assert verify(session).problems == ()
