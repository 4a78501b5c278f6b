"""What comes from outside is shown as it is: no markup, no link, no image, wherever it appears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.errors import KnownError
from app.ui.dialogs import messages
from app.ui.kit.label import tip
from tests.ui.windows import page_of, select_by_keyboard

MARKUP = "<img src='/etc/hostname'><b>x</b><a href='file:///etc/passwd'>y</a>"


def test_no_label_reads_markup(window):
    window.reading.banner.show_error(MARKUP, None)
    window.status.say(MARKUP)
    window.reading.title.setText(MARKUP)
    labels = window.findChildren(QLabel)
    assert labels
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert not label.openExternalLinks()


def test_tips_are_escaped():
    assert "<img" not in tip(MARKUP)
    assert "&lt;img" in tip(MARKUP)


def test_a_note_with_markup_stays_what_was_typed(window, qtbot):
    select_by_keyboard(window, "shuttle diplomacy")
    uid = window.reading.marking.highlight()
    window.reading.marking.writing.edit(uid)
    editor = window.reading.marking.writing.card
    editor.words.insertPlainText(MARKUP + "\u00a0\n🤝")
    window.saver.save()
    assert page_of(window).placed[0].annotation.note == MARKUP + "\u00a0\n🤝"
    window.grab()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_message_boxes_are_plain(qtbot, qapp):
    box = messages._box(None, "t", MARKUP, MARKUP)
    qtbot.addWidget(box)
    box.show()
    shown = [label for label in box.findChildren(QLabel) if MARKUP in label.text()]
    assert len(shown) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)
    assert str(KnownError(MARKUP)) == MARKUP
