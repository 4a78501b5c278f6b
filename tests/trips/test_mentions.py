"""From a mention to the meeting meant, and back, by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.model.reading import Reference
from app.ui.moving.mentions import MentionRow, Mentions
from tests.making import at, made_archive
from tests.services.test_mentions import made
from tests.ui.windows import complete, page_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog


@pytest.fixture
def archive(tmp_path):
    return made_archive(
        tmp_path / "made.db",
        made(1, title="Opening Talks"),
        made(
            3,
            Reference("the Accord of 1999", "document", "1999", at("fisheries")),
            Reference("the talks of 1 May", "meeting", "2031-05-01", at("meet again")),
            title="Closing Talks",
        ),
    )


@pytest.fixture
def window(qtbot, window):
    return complete(qtbot, window)


def asked(window, qtbot):
    for old in window.findChildren(Mentions):
        old.setParent(None)
    QTest.keyClick(window.reading.view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Mentions)))
    return window.findChildren(Mentions)[0]


def test_the_mention_at_the_caret_leads_there_and_the_way_leads_back(window, qtbot):
    view = window.reading.view
    assert page_of(window).title == "Closing Talks"
    view.go_to(at("to meet again").start)
    found = asked(window, qtbot)
    assert found.current.label == "the talks of 1 May"
    assert "found by day and sides" in found.current.about
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert page_of(window).title == "Opening Talks"
    found = asked(window, qtbot)
    (back,) = [row for row in found.list.rows if isinstance(row, MentionRow)]
    assert "mentions this meeting" in back.about
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert page_of(window).title == "Closing Talks"
    assert view.selection == at("meet again")


def test_what_is_not_held_is_said_and_its_words_are_shown(window, qtbot):
    found = asked(window, qtbot)
    assert found.current.label == "the Accord of 1999"
    assert found.current.about == "Not held in this archive"
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert window.reading.view.selection == at("fisheries")
    assert "holds no text of the Accord of 1999 (1999)" in window.status.message.text()


def clicked(view, place, qtbot, modifier=Qt.KeyboardModifier.ControlModifier):
    rect = view.rects(place)[0]
    spot = QPoint(round(rect.left()) + 4, round(rect.center().y()) - view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def test_a_click_with_ctrl_goes_to_what_is_mentioned(window, qtbot):
    view = window.reading.view
    clicked(view, at("to meet again"), qtbot, Qt.KeyboardModifier.NoModifier)
    assert page_of(window).title == "Closing Talks"
    clicked(view, at("to meet again"), qtbot)
    assert page_of(window).title == "Closing Talks"  # the words around the mention mention nothing
    clicked(view, at("meet again"), qtbot)
    assert page_of(window).title == "Opening Talks"
    qtbot.waitUntil(window.doable["back"].isEnabled)
    window.doable["back"].trigger()
    assert page_of(window).title == "Closing Talks"


def test_a_click_with_ctrl_on_what_is_not_held_says_so(window, qtbot):
    clicked(window.reading.view, at("fisheries"), qtbot)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Mentions)))
    assert window.findChildren(Mentions)[0].current.label == "the Accord of 1999"
