"""What every test shares: Qt draws offscreen unless told otherwise, and tests that drive Qt are marked."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CHANCERY_LANG"] = "en"  # whatever the system speaks; tests of the languages choose their own


@pytest.fixture(scope="session")
def sample_archive(tmp_path_factory):
    """The path of the sample archive, built once; a window opens a copy of it."""
    from app.services.sample import build

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    build(path)
    return path


@pytest.fixture
def archive():
    """The archive that ``window`` opens a copy of; None is the shipped one. A module over another overrides this."""
    return


@pytest.fixture
def window(qtbot, qapp, archive, tmp_path):
    """The real window, shown over a copy of ``archive`` and a notebook in ``tmp_path``."""
    from tests.ui.windows import dressed, opened, shown

    dressed(qapp)
    with shown(qtbot, opened(tmp_path, archive)) as window:
        yield window


def pytest_collection_modifyitems(items):
    for item in items:
        if {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)
