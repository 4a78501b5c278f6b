"""The table: names, keys and slots hold together, and what cannot be done is not offered."""

from collections import Counter
from operator import attrgetter

from PySide6.QtGui import QKeySequence

from app.ui import actions
from app.ui.resources import ROOT
from tests.ui.windows import select_by_keyboard


def test_ids_and_keys_are_each_used_once():
    assert max(Counter(doable.id for doable in actions.TABLE).values()) == 1
    keys = Counter(QKeySequence(key).toString() for doable in actions.TABLE for key in doable.keys)
    assert max(keys.values()) == 1
    assert "" not in keys


def test_every_slot_and_icon_is_there(window):
    for doable in actions.TABLE:
        assert callable(attrgetter(doable.slot)(window.commands))
        if doable.icon:
            assert (ROOT / "icons" / f"{doable.icon}.svg").is_file()


def test_no_icon_lies_about_unused():
    import re
    from pathlib import Path

    import app.ui

    source = "".join(path.read_text() for path in Path(app.ui.__path__[0]).rglob("*.py"))
    for path in (ROOT / "icons").glob("*.svg"):
        assert re.search(f'"{path.stem}"', source), path.name


def test_what_cannot_be_done_is_not_offered(window, qtbot):
    qtbot.waitUntil(lambda: window.doable["brief"].isEnabled())
    assert not window.doable["undo"].isEnabled()
    select_by_keyboard(window, "shuttle diplomacy")
    assert window.doable["highlight"].isEnabled()
    assert not window.doable["delete"].isEnabled()


def test_tips_name_the_key(window):
    for doable in actions.TABLE:
        assert window.doable[doable.id].toolTip().endswith(doable.keys[0])


def test_the_key_sheet_shows_every_action_with_its_key(window):
    from PySide6.QtWidgets import QLabel

    from app.ui.dialogs.key_sheet import KeySheet, in_columns

    sheet = KeySheet(window)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for doable in actions.TABLE:
        assert doable.text in shown
        assert any(doable.keys[0] in words for words in shown)
    groups = [one.group for one in actions.TABLE]
    for number in range(1, 6):
        columns = in_columns(number)
        assert [group for column in columns for group in column] == list(dict.fromkeys(groups))
        assert len(columns) <= number
