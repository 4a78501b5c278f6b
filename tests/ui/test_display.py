"""No display is a sentence, never Qt's abort."""

import os
import socket
import subprocess
import sys

import pytest

from app.errors import NoDisplay
from app.ui.display import COMMANDS, require_display

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are named so on Linux")


@pytest.fixture
def nothing(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


@linux
def test_without_a_display(nothing):
    with pytest.raises(NoDisplay) as raised:
        require_display()
    assert COMMANDS in str(raised.value)
    assert raised.value.exit_status == 3


@linux
@pytest.mark.parametrize("display", [":973", "unix:973", "localhost:973", ":973.0", "nonsense"])
def test_a_dead_display(nothing, monkeypatch, display):
    monkeypatch.setenv("DISPLAY", display)
    with pytest.raises(NoDisplay, match="does not answer"):
        require_display()


@linux
def test_a_dead_wayland_display(nothing, monkeypatch, tmp_path):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(NoDisplay):
        require_display()


@linux
def test_a_wayland_display_that_answers(nothing, monkeypatch, tmp_path):
    monkeypatch.setenv("WAYLAND_DISPLAY", "w")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "w"))
        server.listen()
        require_display()


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_platforms_that_need_none(nothing, monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    require_display()


@linux
@pytest.mark.parametrize("display", ["", ":973"])
def test_the_program_says_so_and_ends_with_3(tmp_path, display):
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    environment |= {"CHANCERY_HOME": str(tmp_path), **({"DISPLAY": display} if display else {})}
    done = subprocess.run(
        [sys.executable, "-m", "app"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    assert "These commands work without one" in done.stderr
    assert "Traceback" not in done.stderr
