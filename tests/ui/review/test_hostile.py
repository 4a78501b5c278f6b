"""What stands in a text or a reading is shown as it is, wherever the desk shows it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.review.opening import open_review
from tests.making import made_archive, made_draft, made_reading
from tests.ui.review.made import FINDINGS, desk_of

MARKUP = "<img src='/etc/hostname'><b>x</b> & \u202eabc\u202c\nsecond line"


@pytest.fixture
def archive(tmp_path):
    reading = made_reading(title=MARKUP)
    people = tuple(replace(one, name=f"{one.name} {MARKUP}", office=MARKUP) for one in reading.participants)
    findings = tuple(replace(one, message=MARKUP) for one in FINDINGS)
    draft = made_draft(reading=replace(reading, participants=people, findings=findings))
    (tmp_path / "made").mkdir()
    return made_archive(tmp_path / "made" / "odd.db", draft)


def test_no_label_of_the_desk_reads_markup(window, qtbot):
    open_review(window)
    desk = desk_of(window, qtbot)
    for _ in FINDINGS:
        for label in desk.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
        assert desk.side.message.text() == MARKUP
        desk.grab()
        assert not desk.side.form.edited
        desk.step(1)
