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
    assert {"1-reading", "2-selection", "3-annotated", "5-linked", "7-dark", "11-small", "brief-1"} <= made
    assert min(path.stat().st_size for path in tmp_path.glob("*.png")) > 10_000
