"""Start the child that reads a PDF, and hold it to its limits."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import EnvironmentStops
from app.intake.readers.found import refusal

MEMORY = 1024 * 1024 * 1024  # bytes
PROCESSOR_SECONDS = 20
SECONDS = 40  # on the clock
PAGES = 300
CHARACTERS = 1_000_000
_CHILD = Path(__file__).with_name("child.py")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line with its place on the page, in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page. ``broken``: the page could not be read."""

    width: float
    height: float
    runs: tuple[Run, ...]
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Glyphs:
    """What a PDF holds. ``cut``: it has more pages or characters than are read."""

    count: int
    sheets: tuple[Sheet, ...]
    cut: bool


def glyphs(data: bytes, *, label: str) -> Glyphs:
    """Return the glyphs of a PDF; ``InputRefused`` where it is locked, damaged, or breaks the limits."""
    limits = (MEMORY, PROCESSOR_SECONDS, PAGES, CHARACTERS)
    # -P: the child's folder must not be searched for modules.
    command = [sys.executable, "-P", str(_CHILD), *map(str, limits)]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603 (our own program, and nothing of the file in its arguments)
            command, input=data, capture_output=True, timeout=SECONDS, check=False, creationflags=flags
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much(label) from error
    except OSError as error:
        raise EnvironmentStops(
            f"The program that reads PDF cannot be started: {error.strerror or error}.",
            to_do="Close other programs, or install Chancery again.",
        ) from error
    if done.returncode != 0 or not done.stdout:
        if done.returncode == 4:
            raise EnvironmentStops("The library that reads PDF is missing.", to_do="Install Chancery again.")
        raise _too_much(label)
    return _taken(json.loads(done.stdout), label=label)


def _too_much(label: str) -> Exception:
    return refusal(
        f"{label} takes too much time or memory to read: it may be damaged, or made to.",
        to_do="Open it in a PDF viewer, copy the text into a plain text file and import that.",
    )


def _taken(found: dict[str, object], *, label: str) -> Glyphs:
    error = found.get("error")
    if error == "password":
        raise refusal(
            f"{label} is locked with a password.", to_do="Save it without the password and import that."
        )
    pages = found.get("pages")
    if error or not isinstance(pages, list):
        raise refusal(
            f"{label} is a damaged or incomplete PDF.", to_do="Fetch the file again and import that."
        )
    sheets = tuple(
        Sheet(page["width"], page["height"], tuple(Run(*run) for run in page["runs"]), page["broken"])
        for page in pages
    )
    return Glyphs(int(str(found.get("count", 0))), sheets, bool(found.get("cut")))
