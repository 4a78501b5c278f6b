"""Annotations out of one window and into another, by keyboard, with a preview, in one step."""

import json
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.services import annotating, coding
from app.services import reading as reading_service
from app.services.session import Session
from tests.ui.windows import page_of, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any pop-up
FIRST, SECOND = "regional peace and stability", "shuttle diplomacy"


def colleague(window, tmp_path):
    """A colleague's notebook over the same archive: two linked annotations under one tag with its meaning."""
    path = tmp_path / "colleague.db"
    with Session.open(window.desk.session.archive_path, path) as other:
        page = reading_service.page(other, page_of(window).readout.uid)
        uids = []
        for words in (FIRST, SECOND):
            span = where(window, words)
            uids += annotating.annotate(other, page, span, note=f"on {words}", tags=("Sea/Fish",)).annotations
        coding.define(other, "Sea/Fish", definition="what swims")
        coding.link(other, *uids, "answers")
    return path


def test_a_colleague_s_notebook_is_shown_then_taken_in_as_one_step(window, qtbot, tmp_path):
    from app.ui.coding.taking_in import look_at

    look_at(window, colleague(window, tmp_path))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    sheet = QApplication.activeModalWidget()
    assert [row.what for row in sheet.list.rows] == ["new", "new", "new tag", "new tag", "new link"]
    assert list(sheet.list.rows)[-1].words == f"“{FIRST}” answers “{SECOND}”"
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    session = window.desk.session
    assert len(page_of(window).placed) == 2
    assert [(code.tag.path, code.tag.definition) for code in coding.codebook(session)] == [
        ("Sea", ""),
        ("Sea/Fish", "what swims"),
    ]
    assert len(coding.links(session)) == 1
    window.commands.undo()
    assert page_of(window).placed == ()
    assert coding.codebook(session) == []


def test_what_is_here_already_is_told_and_there_is_nothing_to_take(window, qtbot, tmp_path):
    from app.ui.coding.taking_in import look_at

    path = colleague(window, tmp_path)
    for _ in range(2):
        look_at(window, path)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        sheet = QApplication.activeModalWidget()
        enabled = sheet.do.isEnabled()
        (sheet.accept if enabled else sheet.reject)()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not enabled
    assert "2 annotations held already" in sheet.told.text()


def test_a_file_that_is_neither_is_told_in_the_window(window, qtbot, tmp_path):
    from app.ui.coding.taking_in import look_at

    (tmp_path / "x.jsonld").write_text("no")
    look_at(window, tmp_path / "x.jsonld")
    qtbot.waitUntil(window.reading.banner.isVisible)


@pytest.mark.parametrize(("form", "typed"), [("jsonld", "w3c"), ("qdpx", "refi")])
def test_a_form_is_chosen_by_a_few_letters_and_written_by_the_worker(window, qtbot, tmp_path, form, typed):
    from app.ui.coding.exporting import export

    session = window.desk.session
    window.desk.absorb(annotating.annotate(session, page_of(window), where(window, FIRST), tags=("Sea",)))
    window.doable["export_annotations"].trigger()
    chooser = QApplication.activePopupWidget()
    QTest.keyClicks(chooser.field, typed)
    assert chooser.current.form == form
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    dialog = window.findChild(QFileDialog, "annotations")
    assert dialog is not None
    dialog.reject()
    path = tmp_path / f"out.{form}"
    export(window, form, page_of(window).readout.uid, path)
    qtbot.waitUntil(lambda: "out." in window.status.message.text())
    assert "1 annotation." in window.status.message.text()
    if form == "jsonld":
        assert json.loads(path.read_text())["total"] == 2  # the annotation, and what its tag means
    else:
        assert zipfile.is_zipfile(path)
