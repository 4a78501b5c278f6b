"""An archive whose made-up readout holds one finding of each kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.model.reading import Finding
from app.ui.main_window import MainWindow
from app.ui.review.desk import ReviewDesk
from tests.making import at, made_archive, made_draft, made_reading

FINDINGS = (
    Finding("title", "review", "The title stands twice.", at("Foreign Ministers' Meeting")),
    Finding("meeting.date", "review", "The year is doubtful.", at("3 May 2031")),
    Finding("participants", "review", "The side of Ōno Tarō is not known.", at("Ōno Tarō")),
    Finding(
        "statements",
        "review",
        "The pronoun is read as Ada Lindqvist.",
        at("Minister Lindqvist stressed that fisheries matter"),
    ),
    Finding(
        "statements",
        "review",
        "Both sides speak, but not both are known.",
        at("The two ministers agreed to meet again"),
    ),
    Finding("is_readout", "review", "This may be a preview."),
    Finding("encoding", "review", "The encoding is guessed."),
)


def doubtful_archive(folder: Path) -> Path:
    """Write the archive into ``folder``."""
    draft = made_draft(reading=replace(made_reading(), findings=FINDINGS))
    folder.mkdir(parents=True, exist_ok=True)
    return made_archive(folder / "doubtful.db", draft)


def desk_of(window: MainWindow, qtbot) -> ReviewDesk:
    """Return the desk once it has found what waits."""
    qtbot.waitUntil(lambda: window.findChild(ReviewDesk) is not None)
    desk = window.findChild(ReviewDesk)
    qtbot.waitUntil(lambda: bool(desk.walk), timeout=20000)
    return desk


def go_to(desk: ReviewDesk, field: str, *, nth: int = 0) -> None:
    """Go to the ``nth`` finding about ``field``."""
    numbers = [number for number, one in enumerate(desk.walk.doubts) if one.finding.field == field]
    while desk.walk.at != numbers[nth]:
        desk.step(1 if desk.walk.at < numbers[nth] else -1)
