"""The pictures are made from the real window on a real X server; every state is reached."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_every_state_can_be_pictured(tmp_path):
    done = subprocess.run(
        [sys.executable, "scripts/screenshots.py", "--out", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = {path.stem for path in tmp_path.glob("*.png")}
    assert {
        "1-reading",
        "2-selection",
        "3-annotated",
        "5-linked",
        "7-dark",
        "11-small",
        "15-timeline",
        "brief-1",
    } <= made
    assert min(path.stat().st_size for path in tmp_path.glob("*.png")) > 10_000


def test_the_pictures_of_the_help_are_small_and_shown():
    from PIL import Image

    folder = ROOT / "resources" / "help"
    pictures = sorted(folder.glob("*.png"))
    assert sum(path.stat().st_size for path in pictures) < 2_000_000
    pages = "".join(page.read_text(encoding="utf-8") for page in folder.glob("*.md"))
    for path in pictures:
        assert f"]({path.name})" in pages, path.name
        with Image.open(path) as picture:
            assert picture.mode == "P", path.name
    shown = {path.stem.removeprefix("help-") for path in pictures}
    assert {
        "window",
        "dark",
        "cjk",
        "small",
        "scaled",
        "overlap",
        "review",
        "trash",
        "palette",
        "first-run",
        "timeline",
    } <= shown


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_every_picture_of_the_help_can_be_made_anew(tmp_path):
    done = subprocess.run(
        [sys.executable, "scripts/help_pictures.py", "--out", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    held = {
        path.name
        for path in (ROOT / "resources" / "help").glob("*.png")
        if not path.stem.startswith("brief-")
    }
    assert {path.name for path in tmp_path.glob("*.png")} == held
