"""What every test shares: Qt draws offscreen unless told otherwise, and tests that drive Qt are marked."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CHANCERY_LANG"] = "en"  # whatever the system speaks; tests of the languages choose their own


def pytest_collection_modifyitems(items):
    for item in items:
        if {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)
