"""People, notes and tags beside the texts that are found, by keyboard in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import annotating
from tests.ui import windows

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def archive(sample_archive):
    return sample_archive


def annotate(window):
    page, span = windows.page_of(window), windows.where(window, "herring catch")
    window.desk.attempt(
        lambda session: annotating.annotate(
            session, page, span, colour="yellow", note="Quillan, as before", tags=("Fish/Quillan",)
        )
    )
    return page.readout.uid, span


def rows(window):
    return [(row.also.kind, row.name) for row in window.library.also.rows]


def test_a_key_goes_to_the_groups_and_enter_opens_the_persons_page(window):
    annotate(window)
    window.bar.search.setText("quillan")
    assert rows(window) == [
        ("person", "Maud Quillan"),
        ("tag", "Fish/Quillan"),
        ("note", "Quillan, as before"),
        ("title", "In titles"),
    ]
    QTest.keyClick(window, Qt.Key.Key_G, ALT)
    also = window.library.also
    assert also.hasFocus()
    QTest.keyClick(also, Qt.Key.Key_Return)
    assert window.commands.leaves.shown.title == "Maud Quillan"


def test_a_note_leads_to_its_passage_and_a_tag_to_what_bears_it(window):
    uid, span = annotate(window)
    window.bar.search.setText("quillan")
    also = window.library.also
    window.desk.open(next(row.listed.uid for row in window.library.list.rows if row.listed.uid != uid))
    also.choose(2)
    QTest.keyClick(also, Qt.Key.Key_Return)
    assert windows.page_of(window).readout.uid == uid
    assert window.reading.view.caret == span.start
    also.choose(1)
    QTest.keyClick(also, Qt.Key.Key_Return)
    assert window.bar.search.text() == 'tag:"Fish/Quillan"'
    assert [row.listed.uid for row in window.library.list.rows] == [uid]
    assert not also.isVisible()


def test_the_key_walks_on_to_the_texts_and_esc_to_the_search(window):
    window.bar.search.setText("quillan")
    QTest.keyClick(window, Qt.Key.Key_G, ALT)
    QTest.keyClick(window, Qt.Key.Key_G, ALT)
    assert window.library.list.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_G, ALT)
    QTest.keyClick(window.library.also, Qt.Key.Key_Escape)
    assert window.bar.search.hasFocus()
    window.bar.search.clear()
    assert not window.library.also.isVisible()
