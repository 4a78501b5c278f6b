"""Is there a screen? Asked before Qt is, because Qt ends the process where there is none."""

from __future__ import annotations

import os
import sys

from app.errors import NoDisplay

_WITHOUT = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "minimalegl", "vkkhrdisplay")
COMMANDS = "parse, import, list, show, search, annotate, annotations, brief, check"


def require_display() -> None:
    """Raise NoDisplay where no window could be opened."""
    if not sys.platform.startswith(("linux", "freebsd", "openbsd", "netbsd")):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform in _WITHOUT:
        return
    x11, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if x11 and platform != "wayland" and _x11_answers(x11):
        return
    if wayland and platform != "xcb" and _answers(_wayland_path(wayland)):
        return
    named = x11 or wayland
    happened = f"The display {named} does not answer" if named else "There is no display to open a window on"
    raise NoDisplay(f"{happened}.", to_do=f"These commands work without one: {COMMANDS}.")


def _wayland_path(name: str) -> str:
    return name if name.startswith("/") else os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)  # noqa: PTH118


def _x11_answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return display.startswith("/")  # macOS names a launchd socket; left to Qt
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _answers(f"\0{path}") or _answers(path)
    return _answers_over_network(host, 6000 + int(number))


def _answers(path: str) -> bool:
    import _socket  # the full socket module costs 3 ms at start

    with_path = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        with_path.connect(path)
    except OSError:
        return False
    finally:
        with_path.close()
    return True


def _answers_over_network(host: str, port: int) -> bool:
    import socket

    try:
        socket.create_connection((host, port), timeout=3).close()
    except OSError:
        return False
    return True
