"""Work is taken up where it was left: the second text, the note that was open, what could not be saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.sample import build
from app.services.session import Session
from app.ui import resuming
from app.ui.dialogs import messages
from app.ui.moving import last_archive
from tests.ui.windows import dressed, opened, page_of, select_by_keyboard


def shown(qtbot, window):
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_an_unfinished_note_is_open_again_with_the_caret_in_it(window, qtbot, tmp_path):
    select_by_keyboard(window, "shuttle diplomacy")
    window.reading.marking.note()
    QTest.keyClicks(QApplication.focusWidget(), "First seen in")
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    window.close()
    window.desk.session.close()
    again = shown(qtbot, opened(tmp_path))
    qtbot.waitUntil(lambda: again.reading.marking.writing.pen is not None)
    uid, qpos = again.reading.marking.writing.pen
    assert uid == page_of(again).placed[0].annotation.uid
    assert qpos == len("First seen")
    QTest.keyClicks(QApplication.focusWidget(), " once")
    assert again.saver.save()
    assert page_of(again).placed[0].annotation.note == "First seen once in"
    again.desk.session.close()


def test_what_could_not_be_saved_is_saved_at_the_next_start(window, qtbot, tmp_path, monkeypatch):
    uid = window.desk.annotate(select_by_keyboard(window, "shuttle diplomacy"))
    notebook = tmp_path / "notebook.db"
    import sqlite3

    other = sqlite3.connect(notebook, isolation_level=None)
    other.execute("begin exclusive")  # another program holds the notebook
    window.saver.note(uid, "typed while it was locked")
    monkeypatch.setattr(messages, "may_lose_notes", lambda parent: True)  # the person closes all the same
    assert window.close()
    other.execute("rollback")
    other.close()
    window.desk.session.close()
    again = shown(qtbot, opened(tmp_path))
    assert page_of(again).placed[0].annotation.note == "typed while it was locked"
    again.desk.session.close()


def test_two_texts_come_back_with_their_places_and_the_lock(qtbot, qapp, tmp_path):
    dressed(qapp)
    build(tmp_path / "sample.db")
    window = shown(qtbot, opened(tmp_path / "home", tmp_path / "sample.db"))
    one, other = (row.listed.uid for row in window.library.list.rows if row.listed.date == "2019-05-14")
    window.desk.open(one)
    window.texts.open_beside(other)
    assert window.commands.besides.together.possible
    window.commands.besides.lock()
    window.texts.beside.view.go_to(300)
    places = [pane.place[:2] for pane in window.texts.all]
    window.close()
    window.desk.session.close()
    again = shown(qtbot, opened(tmp_path / "home"))
    assert [pane.place[:2] for pane in again.texts.all] == places
    assert again.texts.at_hand is again.texts.beside
    assert not again.commands.besides.together.locked
    again.texts.close_beside()
    again.close()
    again.desk.session.close()
    third = shown(qtbot, opened(tmp_path / "home"))
    assert third.texts.beside is None
    third.desk.session.close()


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "nonsense",
        "[]",
        '{"beside": ["no such", 1, 2]}',
        '{"writing": ["x", 1], "unsaved": []}',
        '{"beside": 3}',
    ],
)
def test_what_makes_no_sense_is_passed_over(window, kept):
    resuming.take_up(window, kept)
    assert window.texts.beside is None
    assert window.reading.marking.writing.pen is None


def test_the_archive_that_was_open_last_is_opened_again_while_it_is_there(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    assert last_archive.last() == last_archive.OWN
    build(tmp_path / "sample.db")
    with Session.open(tmp_path / "sample.db", tmp_path / "notes.db") as session:
        last_archive.remember(session)
    assert last_archive.last() == (tmp_path / "sample.db", tmp_path / "notes.db")
    (tmp_path / "sample.db").unlink()
    assert last_archive.last() == last_archive.OWN
    with Session.open() as own:
        last_archive.remember(own)
    assert last_archive.last() == last_archive.OWN
