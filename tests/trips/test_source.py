"""Source, original and revisions, one key away and walked by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.provenance.original import Original
from app.ui.provenance.revisions import Revisions
from app.ui.provenance.sheet import Provenance
from app.ui.provenance.source import Source
from tests.ui.windows import complete

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def archive(sample_archive):
    return sample_archive


@pytest.fixture
def window(qtbot, window):
    return complete(qtbot, window)


def sheet(window, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> Provenance:
    for old in window.findChildren(Provenance):
        old.setParent(None)
    QTest.keyClick(window.reading.view, key, modifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Provenance)))
    return window.findChildren(Provenance)[0]


def revised(window):
    """Open the later text of the meeting that was told twice from one address."""
    told = [row.listed for row in window.library.list.rows]
    for one in told:
        if one.date == "2024-02-20" and one.publisher.endswith("of Velmara"):
            window.desk.open(one.uid)
            if window.desk.page.readout.revises_uid:
                return window.desk.page.readout
    raise AssertionError


def test_one_key_shows_the_source_and_numbers_turn_the_leaves(window, qtbot):
    found = sheet(window, qtbot, Qt.Key.Key_Q)
    assert isinstance(found.leaf, Source)
    QTest.keyClick(found, Qt.Key.Key_2)
    assert isinstance(found.leaf, Original)
    assert window.desk.page.readout.source_name in found.leaf.about.text()
    assert "its hash is the one it was received with" in found.leaf.about.text()
    assert found.leaf.text.toPlainText().startswith(window.desk.page.readout.text[:40])
    QTest.keyClick(found, Qt.Key.Key_3)
    assert isinstance(found.leaf, Revisions)
    assert "No other text from this address is held" in found.leaf.about.text()
    QTest.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not found.isVisible())


def test_revisions_show_what_changed_and_lead_to_the_earlier_text(window, qtbot):
    later = revised(window)
    found = sheet(window, qtbot, Qt.Key.Key_E, SHIFT)
    leaf = found.leaf
    assert [row.here for row in leaf.list.rows] == [False, True]
    assert leaf.changes
    assert f"{len(leaf.changes)} change" in leaf.about.text()
    first = leaf.text.textCursor().selectionStart()
    QTest.keyClick(found, Qt.Key.Key_N)
    assert leaf.text.textCursor().selectionStart() != first or len(leaf.changes) == 1
    struck = leaf.text.document().findBlockByNumber(0).charFormat()
    assert not struck.fontStrikeOut()
    leaf.list.setCurrentIndex(leaf.list.rows.index(0))
    assert leaf.text.toPlainText() == leaf.list.rows.row(leaf.list.rows.index(0)).revision.readout.text
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert window.desk.page.readout.uid == later.revises_uid


def test_the_original_is_one_key_away_and_saved_byte_for_byte(window, qtbot, tmp_path):
    found = sheet(window, qtbot, Qt.Key.Key_Q, SHIFT)
    found.leaf.save_to(tmp_path / "original.txt")
    assert (tmp_path / "original.txt").exists()
    assert "byte for byte" in found.leaf.about.text()
    found.leaf.save_to(tmp_path / "original.txt")
    assert "is there already" in found.leaf.about.text()
