"""What a start asks of the machine, and how it refuses an old Python."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import libraries, python_version, run

SCRIPTS = Path(run.__file__).parent


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["open", "--help"],
        ["list", "--country", "JP"],
        ["--archive", "some.db", "search", "shuttle diplomacy"],
        ["brief", "2017-07-07", "-o", "brief.pdf"],
        ["check", "--deep"],
    ],
)
def test_a_command_for_the_terminal_needs_no_display_library(arguments):
    assert not run.opens_window(arguments)
    assert run.needed_level(arguments, {"DISPLAY": ":0"}) == libraries.NOTHING


@pytest.mark.parametrize("arguments", [[], ["open"], ["open", "list"], ["--archive", "some.db"]])
def test_the_window_needs_what_its_platform_needs(arguments):
    assert run.opens_window(arguments)
    assert run.needed_level(arguments, {"DISPLAY": ":0"}) == libraries.WINDOW
    assert run.needed_level(arguments, {"WAYLAND_DISPLAY": "wayland-0"}) == libraries.WINDOW
    assert run.needed_level(arguments, {"QT_QPA_PLATFORM": "offscreen"}) == libraries.OFFSCREEN
    assert run.needed_level(arguments, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}) == libraries.WINDOW


def test_without_a_display_nothing_is_asked_for():
    assert run.needed_level([], {}) == libraries.NOTHING


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (2, 7)])
def test_an_old_python_is_refused_with_a_sentence(version):
    sentence = python_version.complaint(version)
    assert "3.11 or newer" in sentence
    assert f"{version[0]}.{version[1]}" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
def test_a_newer_python_is_welcome(version):
    assert python_version.complaint(version) == ""


@pytest.mark.parametrize("name", ["run", "test", "check", "lock", "python_version"])
def test_an_old_python_can_read_what_comes_before_the_sentence(name):
    import ast

    source = (SCRIPTS / f"{name}.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    annotations = [
        node.annotation for node in ast.walk(tree) if isinstance(node, ast.arg) and node.annotation
    ]
    assert all(isinstance(note, ast.Constant | ast.Name) for note in annotations)  # quoted or plain
    early = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert {getattr(node, "module", None) or node.names[0].name for node in early} <= {"sys", "pathlib"}


@pytest.mark.parametrize("name", ["run", "test", "check", "lock"])
def test_a_start_script_loads_nothing_but_the_standard_library(name):
    """-S hides installed packages, as on a machine where nothing is installed."""
    program = (
        f"import sys; sys.path.insert(0, {str(SCRIPTS.parent)!r}); import scripts.{name}, scripts.building"
    )
    subprocess.run([sys.executable, "-I", "-S", "-c", program], check=True)


def test_check_refuses_an_argument_it_does_not_know():
    from scripts import check

    assert check.main(["--fast"]) == 2
