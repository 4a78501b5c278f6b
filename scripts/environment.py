"""Whether ``.venv`` is what the lock file says, and handing over to it.

The environment's stamps are copies of the lock's parts, each given its final name only after pip has
succeeded. A start compares text with text: there is no hash to compute and nothing to collide, and an install
that was cut short (killed, full disk, no network) has left no stamp and is made anew.

This module is on the way of every start, so what only a first start needs is imported when it is needed.
"""

import os
import sys
from pathlib import Path

from scripts import libraries, lockfile
from scripts.setup_error import SetupError

ROOT = Path(__file__).resolve().parent.parent


class Environment:
    """The ``.venv`` of one checkout, and what it must hold."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.lock = root / "requirements.lock"
        self.python = self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.looked = self.venv / "chancery-libraries.txt"

    def stamp(self, part: str) -> Path:
        """Return where the copy of a lock part lies once that part is installed."""
        return self.venv / f"chancery-{part}.txt"

    def unfinished(self, part: str) -> Path:
        """Return where the copy of a lock part lies while that part is being installed."""
        return self.venv / f"chancery-{part}.unfinished"

    def stamp_text(self, part: str) -> str:
        """Return what the stamp must say: which Python on which system, and the part itself."""
        try:
            text = lockfile.read_part(self.lock.read_text(encoding="utf-8"), part)
        except (OSError, ValueError) as error:
            raise SetupError(f"the lock file {self.lock.name} is missing or damaged ({error}).") from error
        return f"# {python_identity()}\n{text}"

    def lacks(self, parts: tuple[str, ...]) -> list[str]:
        """List the parts that are not installed as the lock file has them now."""
        if not self.python.exists():  # follows the link: the Python it was made from may be gone
            return list(parts)
        return [part for part in parts if read_or_empty(self.stamp(part)) != self.stamp_text(part)]

    def prepare(self, parts: tuple[str, ...], *, level: int = libraries.NOTHING) -> None:
        """Bring .venv, and the system libraries of a level, up to what is asked; SetupError when that fails.

        System packages come first, so that nothing is half made on a machine that lacks them.
        """
        level = libraries.needed_here(level)
        if level and libraries.still_verified(read_or_empty(self.looked), level):
            level = libraries.NOTHING
        lacking = self.lacks(parts)
        if not level and not lacking:
            return
        from scripts import building

        building.provide_system(level, with_venv=lockfile.RUN in lacking)
        if lacking:
            building.install(self, parts)
        if level:
            building.note(self.looked, libraries.fingerprint(level))


def python_identity() -> str:
    """Name what compiled packages depend on: Python's version and the kind of machine."""
    machine = getattr(sys.implementation, "_multiarch", "") or sys.platform
    return f"{sys.implementation.cache_tag} {machine} {sys.maxsize.bit_length() + 1} bits"


def hand_over(command: list[str]) -> int:
    """Become the environment's Python with this command line; on Windows run it. Returns its exit status.

    Python's own path settings are dropped: they were made for another Python, and would be believed first.
    """
    settings = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":  # the same process: signals and exit status need no passing on
        os.execve(command[0], command, settings)  # noqa: S606
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the program's to answer
    return subprocess.call(command, env=settings)


def read_or_empty(path: Path) -> str:
    """Return a note's text; empty when there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
