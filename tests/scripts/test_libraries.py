"""What Qt needs of the system: found, named as Debian names it, and asked for with one command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import libraries
from scripts.setup_error import SetupError

BARE = {"loader": lambda _: False, "finder": lambda _: False}
FULL = {"loader": lambda _: True, "finder": lambda _: True}


def packages(level, **looks):
    return [package for _, package in libraries.missing(level, **looks)]


def test_nothing_is_missing_where_everything_loads():
    assert libraries.missing(libraries.TESTS, **FULL) == []


def test_nothing_is_looked_for_where_nothing_is_needed():
    assert libraries.missing(libraries.NOTHING, **BARE) == []


def test_each_level_includes_the_one_before():
    offscreen, window, tests = (
        packages(level, **BARE) for level in (libraries.OFFSCREEN, libraries.WINDOW, libraries.TESTS)
    )
    assert offscreen == [
        "libgl1",
        "libegl1",
        "libxkbcommon0",
        "libfontconfig1",
        "libdbus-1-3",
        "libglib2.0-0",
    ]
    assert window[: len(offscreen)] == offscreen
    assert "libxcb-cursor0" in window
    assert "xvfb" not in window
    assert tests == [*window, "xvfb", "xauth"]


def test_only_what_is_missing_is_named():
    def without_keysyms(soname):
        return "keysyms" not in soname

    found = libraries.missing(libraries.WINDOW, loader=without_keysyms, finder=lambda _: True)
    assert found == [("libxcb-keysyms.so.1", "libxcb-keysyms1")]


def test_the_loader_tells_a_library_from_none():
    assert libraries.loads("libm.so.6" if sys.platform.startswith("linux") else None)
    assert not libraries.loads("libchancery-is-no-library.so.0")


def test_one_who_is_not_root_is_given_one_command():
    lacking = [("libGL.so.1", "libgl1"), ("Xvfb", "xvfb")]
    with pytest.raises(SetupError) as caught:
        libraries.provide(lacking, debian=True, root=False)
    commands = [line for line in str(caught.value).splitlines() if "apt-get" in line]
    assert commands == [
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgl1 xvfb"
    ]


def test_elsewhere_the_libraries_are_named_and_no_command_is_invented():
    with pytest.raises(SetupError, match=r"libGL\.so\.1") as caught:
        libraries.provide([("libGL.so.1", "libgl1")], debian=False, root=True)
    assert "apt" not in str(caught.value)


def test_nothing_lacking_asks_nothing():
    libraries.provide([], debian=True, root=False)


@pytest.mark.parametrize(
    ("os_release", "expected"),
    [
        ("PRETTY_NAME=x\nID=debian\n", True),
        ('ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n', True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=pop\nID_LIKE='ubuntu debian'\n", True),
        ('ID=fedora\nVARIANT_ID="debian"\n', False),
        ("ID=arch\n", False),
        ("", False),
    ],
)
def test_debian_and_its_children_are_known(os_release, expected):
    assert libraries.is_debian(os_release) is expected


def test_a_look_is_believed_until_a_package_comes_or_goes(tmp_path, monkeypatch):
    status = tmp_path / "status"
    status.write_text("", encoding="utf-8")
    monkeypatch.setattr(libraries, "DPKG_STATUS", status)
    noted = libraries.fingerprint(libraries.WINDOW)
    assert libraries.still_verified(noted, libraries.WINDOW)
    assert libraries.still_verified(noted, libraries.OFFSCREEN)
    assert not libraries.still_verified(noted, libraries.TESTS)
    os.utime(status, ns=(1, 1))
    assert not libraries.still_verified(noted, libraries.WINDOW)


@pytest.mark.parametrize("noted", ["", "2", "two 1", "2 "])
def test_a_damaged_note_means_look_again(noted):
    assert not libraries.still_verified(noted, libraries.WINDOW)


def test_where_dpkg_is_not_every_start_looks(tmp_path, monkeypatch):
    monkeypatch.setattr(libraries, "DPKG_STATUS", tmp_path / "none")
    assert not libraries.still_verified(libraries.fingerprint(libraries.WINDOW), libraries.WINDOW)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd and xcb are Linux's")
def test_qts_window_plugin_finds_every_library_it_links_to():
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
    listed = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=True).stdout
    assert "libxcb-cursor.so.0" in listed
    assert [line.strip() for line in listed.splitlines() if "not found" in line] == []
