"""Where the files that ship with Chancery lie: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_shipped"


def shipped(*parts: str) -> Path:
    """Return the path of a shipped file: ``shipped("archive.db")``, ``shipped("resources", "fonts")``."""
    beside = _PACKAGE.parent.joinpath(*parts)
    return beside if beside.exists() else _INSTALLED.joinpath(*parts)
