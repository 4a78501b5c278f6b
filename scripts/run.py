"""Start Chancery: ``python3 scripts/run.py [ARGS]``.

The first start makes ``.venv`` with exactly the locked packages and needs the network; every later one goes
straight on. Any Python 3.11 or newer will do and nothing need be installed before. ARGS are Chancery's own:
none opens the window, ``--help`` lists the commands.
"""

import sys
from pathlib import Path

WITHOUT_WINDOW = {
    *("parse", "import", "list", "show", "search", "annotate", "annotations", "brief", "check"),
    *("--help", "--version"),
}


def opens_window(arguments: "list[str]") -> bool:
    """Whether these arguments open the window, and so need what Qt needs."""
    if arguments[:1] == ["open"]:
        return "--help" not in arguments
    return not WITHOUT_WINDOW.intersection(arguments)


def needed_level(arguments: "list[str]", settings: "dict[str, str]") -> int:
    """Return which system libraries this start needs (a level of scripts.libraries).

    Without a display none: the application then says so before it touches Qt, and it would be unkind to ask
    for libraries first.
    """
    from scripts import libraries

    if not opens_window(arguments):
        return libraries.NOTHING
    platform = settings.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform and not platform.startswith(("xcb", "wayland")):
        return libraries.OFFSCREEN
    return (
        libraries.WINDOW if settings.get("DISPLAY") or settings.get("WAYLAND_DISPLAY") else libraries.NOTHING
    )


def main(arguments: "list[str]") -> int:
    """Prepare, then become ``python -m app`` with these arguments, in the folder the person stands in."""
    import os

    from scripts import lockfile
    from scripts.environment import ROOT, Environment, hand_over

    environment = Environment(ROOT)
    environment.prepare((lockfile.RUN,), level=needed_level(arguments, dict(os.environ)))
    # -P: the folder the person stands in may hold an app.py of its own.
    return hand_over([str(environment.python), "-P", "-m", "app", *arguments])


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from scripts import python_version

    python_version.require()
    from scripts.setup_error import guarded

    sys.exit(guarded(main, sys.argv[1:]))
