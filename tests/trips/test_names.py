"""Other names of what is searched, by keyboard in the real window: shown, switched off and on, added, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import concordance
from app.ui.searching.concordance import Concordance, take_in, write_out

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of every pop-up offscreen
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def archive(sample_archive):
    return sample_archive


def opened(window):
    QTest.keyClick(window, Qt.Key.Key_N, CTRL | SHIFT)
    return window.findChild(Concordance)


def count(window):
    return window.library.list.rows.rowCount()


def test_an_entry_is_typed_and_the_search_follows(window):
    window.bar.search.setText("ferry")
    alone = count(window)
    chooser = opened(window)
    QTest.keyClicks(chooser.field, "ferry = herring")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert [one.names for one in concordance.concordance(window.desk.session)] == [("ferry", "herring")]
    both = count(window)
    assert both > alone
    (chip,) = window.library.kinds.names.chips
    assert chip.isVisible()
    assert chip.text().startswith("ferry = herring")
    assert chip.accessibleName() == "ferry: also searched as herring"
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    assert count(window) == alone
    assert chip.text() == "ferry + herring"
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    assert count(window) == both
    window.bar.search.setText('"ferry"')
    assert not window.library.kinds.names.isVisible()
    assert count(window) == alone


def test_an_entry_is_changed_deleted_and_brought_back(window):
    concordance.add(window.desk.session, "ferry = herring")
    chooser = opened(window)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.field.text() == "ferry = herring"
    QTest.keyClicks(chooser.field, " = Halcyon")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert concordance.concordance(window.desk.session)[0].names == ("ferry", "herring", "Halcyon")
    QTest.keyClick(chooser.field, Qt.Key.Key_Delete)
    assert concordance.concordance(window.desk.session) == []
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    window.bar.search.setText("ferry")
    alone = count(window)
    window.commands.undo()
    assert count(window) > alone  # the list is asked by the names that are back
    assert len(concordance.concordance(window.desk.session)) == 1


def test_several_chips_are_walked_by_arrows(window):
    concordance.add(window.desk.session, "ferry = herring")
    concordance.add(window.desk.session, "strait = passage")
    window.bar.search.setText("ferry OR strait")
    names = window.library.kinds.names
    before = count(window)
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    assert names.chips[0].hasFocus()
    QTest.keyClick(names.chips[0], Qt.Key.Key_Right)
    assert names.chips[1].hasFocus()
    QTest.keyClick(names.chips[1], Qt.Key.Key_Space)
    assert not names.chips[1].alike.on
    assert names.chips[1].hasFocus()
    assert count(window) <= before
    QTest.keyClick(names.chips[1], Qt.Key.Key_Escape)
    assert window.bar.search.hasFocus()


def test_a_concordance_goes_out_as_a_file_and_comes_in(window, tmp_path):
    concordance.add(window.desk.session, "ferry = herring")
    write_out(window, tmp_path / "mine.toml")
    window.commands.undo()
    take_in(window, tmp_path / "mine.toml")
    assert concordance.concordance(window.desk.session)[0].names == ("ferry", "herring")


def test_a_key_without_names_says_what_to_do(window):
    said = []
    window.desk.said.connect(said.append)
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    assert "Ctrl+Shift+N" in said[-1]
