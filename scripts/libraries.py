"""The system libraries Qt loads but its wheel does not bring, and how Debian and Ubuntu call them.

The list is what PySide6-Essentials' QtGui and xcb plugin link to on a bare Debian 12, less what these
packages bring by dependency. Qt's own message names xcb-cursor whichever of them is missing, which has sent
many people the wrong way; so they are looked for before Qt is started.
"""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from scripts.setup_error import SetupError, say

NOTHING, OFFSCREEN, WINDOW, TESTS = range(4)  # what a start needs; each includes the ones before it

# libglib2.0-0 has another name since Debian 13 and Ubuntu 24.04 but is still provided under this one.
LIBRARIES = (
    ("libGL.so.1", "libgl1", OFFSCREEN),
    ("libEGL.so.1", "libegl1", OFFSCREEN),
    ("libxkbcommon.so.0", "libxkbcommon0", OFFSCREEN),
    ("libfontconfig.so.1", "libfontconfig1", OFFSCREEN),
    ("libdbus-1.so.3", "libdbus-1-3", OFFSCREEN),
    ("libglib-2.0.so.0", "libglib2.0-0", OFFSCREEN),
    ("libxcb-cursor.so.0", "libxcb-cursor0", WINDOW),
    ("libxcb-icccm.so.4", "libxcb-icccm4", WINDOW),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", WINDOW),
    ("libxcb-shape.so.0", "libxcb-shape0", WINDOW),
    ("libxcb-image.so.0", "libxcb-image0", WINDOW),
    ("libxcb-render-util.so.0", "libxcb-render-util0", WINDOW),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", WINDOW),
)
PROGRAMS = (("Xvfb", "xvfb", TESTS), ("xauth", "xauth", TESTS))

DPKG_STATUS = Path("/var/lib/dpkg/status")


def loads(soname: str) -> bool:
    """Whether the system's loader finds this library; True also when this Python cannot try."""
    try:
        import ctypes
    except ImportError:
        return True
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def on_path(program: str) -> bool:
    """Whether this program can be started by name."""
    import shutil

    return shutil.which(program) is not None


def is_debian(os_release: str) -> bool:
    """Whether the text of /etc/os-release speaks of Debian, Ubuntu or a system made from them."""
    for line in os_release.splitlines():
        key, _, value = line.partition("=")
        if key in ("ID", "ID_LIKE") and {"debian", "ubuntu"} & set(value.strip("\"'").split()):
            return True
    return False


def on_debian() -> bool:
    """Whether this machine installs with apt-get."""
    try:
        return is_debian(Path("/etc/os-release").read_text(encoding="utf-8")) and on_path("apt-get")
    except OSError:
        return False


def missing(
    level: int, *, loader: Callable[[str], bool] = loads, finder: Callable[[str], bool] = on_path
) -> list[tuple[str, str]]:
    """List what a level lacks as (library or program, its Debian package), in the table's order."""
    lacking = [(name, package) for name, package, at in LIBRARIES if at <= level and not loader(name)]
    return lacking + [(name, package) for name, package, at in PROGRAMS if at <= level and not finder(name)]


def command(packages: Iterable[str]) -> str:
    """Return the one command that installs these packages."""
    return f"sudo apt-get update && sudo apt-get install --yes --no-install-recommends {' '.join(packages)}"


def provide(lacking: list[tuple[str, str]], *, debian: bool, root: bool) -> None:
    """See to what is lacking: installed as root on Debian, else a SetupError saying how."""
    if not lacking:
        return
    if not debian:
        names = ", ".join(name for name, _ in lacking)
        raise SetupError(
            f"this system lacks {names}. Install them with its package manager, then start again."
        )
    packages = [package for _, package in lacking]
    if not root:
        raise SetupError(
            "this system lacks what Chancery needs. Run this one command, then start again:\n\n"
            f"{command(packages)}\n"
        )
    _install(packages)


def _install(packages: list[str]) -> None:
    say(f"installing system packages: {' '.join(packages)}")
    _apt_get("update")  # its failure is not the end: one broken third-party source must not stop us
    status, last_line = _apt_get("install", "--yes", "--no-install-recommends", *packages)
    if status != 0:
        raise SetupError(
            f"apt-get could not install the system packages ({last_line}). "
            f"Put that right, or run this one command, then start again:\n\n{command(packages)}\n"
        )


def _apt_get(*arguments: str) -> tuple[int, str]:
    import subprocess

    done = subprocess.run(
        ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    return done.returncode, lines[-1] if lines else "it said nothing"


def fingerprint(level: int) -> str:
    """Say what a successful look depended on; empty where that is unknown and every start must look."""
    try:
        return f"{level} {DPKG_STATUS.stat().st_mtime_ns}"  # it is rewritten when a package comes or goes
    except OSError:
        return ""


def still_verified(noted: str, level: int) -> bool:
    """Whether an earlier look, noted as a fingerprint, still answers for this level."""
    noted_level, _, noted_time = noted.strip().partition(" ")
    now = fingerprint(level).partition(" ")[2]
    return bool(now) and noted_time == now and noted_level.isdigit() and int(noted_level) >= level


def needed_here(level: int) -> int:
    """Reduce a level to what this kind of system can lack: macOS and Windows bring everything themselves."""
    return level if sys.platform.startswith("linux") else NOTHING
