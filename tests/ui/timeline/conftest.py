"""A window over an archive with readouts in many years, and one over a large one."""

import pytest
from PySide6.QtTest import QTest

from app.services.index_upkeep import make_anew
from tests.dated import dated_archive
from tests.ui.windows import dressed, opened

DATES = [f"{year}-{month:02}-{day:02}" for year in range(1990, 2020) for month, day in ((2, 3), (7, 9))]
IMPRECISE = ["2003", "2003", "2004-05", None, None, None]


@pytest.fixture
def made(qtbot, qapp, tmp_path):
    """Give a function that opens a window over readouts of these dates."""
    windows = []

    def make(
        dates=(*DATES, *IMPRECISE), sides=(("NO", "SE"), ("NO", "FI"), ("DK", "IS"), ("NO", "SE")), index=True
    ):
        dressed(qapp)
        archive = dated_archive(tmp_path / "made.db", dates, sides=sides)
        window = opened(tmp_path / "home", archive)
        if index:
            make_anew(window.desk.session.archive_path)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.catalogue.finish()
        window.desk.session.close()


@pytest.fixture
def window(made):
    return made()


@pytest.fixture
def line(window):
    """The line, with the keyboard."""
    QTest.keyClick(window.reading.view, "z")
    found = window.timeline.strip.line
    assert found.hasFocus()
    return found
