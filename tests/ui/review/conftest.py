"""The window over the archive with findings, and its review desk."""

import pytest

from tests.ui.review.made import desk_of, doubtful_window
from tests.ui.windows import dressed


@pytest.fixture
def window(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_AUTHOR", "Ada")
    dressed(qapp)
    window = doubtful_window(tmp_path)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.desk.session.close()


@pytest.fixture
def desk(window, qtbot):
    window.doable["review"].trigger()
    return desk_of(window, qtbot)
