"""Making ``.venv`` from the lock file: the first start, and the first after a change of the lock."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

from scripts import libraries, lockfile
from scripts.environment import Environment
from scripts.exclusive import exclusive
from scripts.installing import PIP_INSTALL, run_step
from scripts.setup_error import SetupError, say


def provide_system(level: int, *, with_venv: bool) -> None:
    """See to a level's system libraries and, to build an environment, to Python's own venv and pip."""
    lacking = libraries.missing(level)
    debian = libraries.on_debian()
    if with_venv and not has_venv():
        if sys.base_prefix != "/usr" or not debian:
            raise SetupError(
                "this Python came without venv or pip. Install one from https://www.python.org/downloads/."
            )
        lacking.insert(0, ("venv", f"python3.{sys.version_info.minor}-venv"))
    libraries.provide(lacking, debian=debian, root=hasattr(os, "geteuid") and os.geteuid() == 0)
    importlib.invalidate_caches()  # Python remembers that a module was not there
    still = [name for name, _ in libraries.missing(level)] if lacking else []
    if still or (with_venv and not has_venv()):
        raise SetupError(
            f"the system packages are installed, yet {', '.join(still) or 'venv'} is not to be found."
        )


def has_venv() -> bool:
    """Whether this Python can make environments with pip in them; Debian packs that apart."""
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def install(environment: Environment, parts: tuple[str, ...]) -> None:
    """Install what the environment lacks of these parts, alone; SetupError when it cannot be done.

    A failure leaves either no ``.venv`` or the complete run-time part, never something in between.
    """
    with exclusive(environment.lock):
        lacking = environment.lacks(parts)  # asked again: another start may have done it while we waited
        # A changed part is not patched over: what it no longer wants would stay behind. All is made anew.
        if any(environment.stamp(part).exists() for part in lacking):
            lacking = list(parts)
        if lockfile.RUN in lacking:
            _clear(environment)
        for part in lacking:
            try:
                _install_part(environment, part)
            except BaseException:
                if part == lockfile.RUN:
                    shutil.rmtree(environment.venv, ignore_errors=True)
                raise


def _clear(environment: Environment) -> None:
    venv = environment.venv
    if not os.path.lexists(venv):
        return
    if venv.is_symlink() or not venv.is_dir() or not _made_by_venv(environment):
        raise SetupError(f"{venv} is not an environment Chancery made. Move it away, then start again.")
    try:
        shutil.rmtree(venv)
    except OSError as error:
        raise SetupError(
            f"the old environment cannot be replaced ({error.strerror}: {error.filename}). "
            "Close Chancery if it is running, then start again."
        ) from error


def _made_by_venv(environment: Environment) -> bool:
    marks = (environment.venv / "pyvenv.cfg", environment.unfinished(lockfile.RUN))
    return any(mark.exists() for mark in marks) or not any(environment.venv.iterdir())


def _install_part(environment: Environment, part: str) -> None:
    text, unfinished = environment.stamp_text(part), environment.unfinished(part)
    interrupted = unfinished.exists()
    say(f"setting up, once: {len(lockfile.requirements(text))} {part} packages.")
    environment.venv.mkdir(exist_ok=True)
    unfinished.write_text(text, encoding="utf-8")
    if part == lockfile.RUN:
        run_step([base_python(), "-I", "-m", "venv", str(environment.venv)])
        _open_the_house(environment)
    # A package half unpacked by an interrupted install can look installed: then trust nothing on disk.
    distrust = ["--ignore-installed"] if interrupted else []
    run_step([str(environment.python), *PIP_INSTALL, *distrust, "-r", str(unfinished)])
    unfinished.replace(environment.stamp(part))


def _open_the_house(environment: Environment) -> None:
    """Let this environment's Python import app and scripts, whatever folder it is started in."""
    for site_packages in environment.venv.glob("[Ll]ib/**/site-packages"):
        up = os.path.relpath(environment.root, site_packages)  # relative: the checkout may be moved
        (site_packages / "chancery.pth").write_text(f"{up}\n", encoding="utf-8")


def base_python() -> str:
    """Return the Python to build with; not that of an active environment, which may be the one replaced."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def note(path: Path, text: str) -> None:
    """Write a note that only saves time; where it cannot be written, the next start looks again."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        return
