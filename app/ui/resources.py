"""Where the files shipped with the program lie, and the flat subset of TOML the window reads at start."""

from __future__ import annotations

from pathlib import Path

from app.model.shipped import shipped

ROOT = shipped("resources")


def flat_toml(path: Path) -> dict[str, dict[str, str]]:
    """Return the tables of ``path``: only ``[table]``, ``key = "text"`` and ``key = 1`` are understood.

    Loading ``tomllib`` costs 5 ms before the first paint and these files are ours; a test holds the
    result equal to tomllib's.
    """
    tables: dict[str, dict[str, str]] = {}
    table = tables.setdefault("", {})
    for line in path.read_text(encoding="utf-8").splitlines():
        bare = line.strip()
        if bare.startswith("["):
            table = tables.setdefault(bare[1 : bare.index("]")], {})
        elif bare and not bare.startswith("#"):
            key, _, value = bare.partition("=")
            value = value.strip()
            table[key.strip()] = (
                value[1 : value.index('"', 1)] if value[0] == '"' else value.split("#")[0].strip()
            )
    return tables
