"""Made-up files to import: invented meetings, and files that are none."""

from __future__ import annotations

from pathlib import Path

MADE = (
    "Norland–Sudmark Foreign Ministers' Meeting\n\n"
    "On {day} May 2031, Ms. Ada Lindqvist, Minister for Foreign Affairs of Norway, held a meeting in Oslo with"
    " Mr. Taro Ono, Minister for Foreign Affairs of Japan.\n\n"
    "1. Minister Lindqvist stressed that fisheries matter.\n"
    "2. The two ministers agreed to meet again.\n"
)
RECIPE = "Boil the potatoes. Serve them warm.\n"


def made(folder: Path, name: str = "made.txt", *, day: int = 3) -> Path:
    """Write a readout of a meeting on ``day`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(MADE.format(day=day), encoding="utf-8")
    return path


def mixed(folder: Path) -> Path:
    """Write a folder with one file of each outcome that a first import can have."""
    made(folder / "deep", "first.txt")
    (folder / "empty.txt").touch()
    (folder / "recipe.txt").write_text(RECIPE, encoding="utf-8")
    return folder
