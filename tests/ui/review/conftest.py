"""The window over the archive with findings, and its review desk."""

import pytest

from tests.ui.review.made import desk_of, doubtful_archive


@pytest.fixture(autouse=True)
def author(monkeypatch):
    monkeypatch.setenv("CHANCERY_AUTHOR", "Ada")


@pytest.fixture
def archive(tmp_path):
    return doubtful_archive(tmp_path / "made")


@pytest.fixture
def desk(window, qtbot):
    window.doable["review"].trigger()
    return desk_of(window, qtbot)
