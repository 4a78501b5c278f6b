"""Work on another thread: what comes of it is told on the window's, and no mistake of ours is swallowed."""

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QMessageBox

from app.errors import KnownError
from app.ui import crash
from app.ui.tasks import Worker


@pytest.fixture
def worker(qapp):
    parent = QObject()
    worker = Worker(parent)
    yield worker
    worker.finish()


@pytest.fixture
def told(tmp_path, monkeypatch):
    """The crash boxes that were shown, and the log they speak of."""
    monkeypatch.setattr(crash, "_folder", [tmp_path])
    boxes = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box.text()) or 0)
    return boxes


def test_work_over_a_session_has_one_of_its_own_on_another_thread(window, worker, qtbot):
    seen = []
    task = worker.over(window.desk.session, lambda own: (own, own.library, QThread.currentThread()))
    task.done.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    ((own, library, thread),) = seen
    assert own.archive_path == window.desk.session.archive_path
    assert library is not window.desk.session.library
    assert thread is not QThread.currentThread()
    assert not own.is_open


def test_a_known_error_is_told_to_who_asked(worker, qtbot, told):
    failed = []

    def fail():
        raise KnownError("The disk is full.")

    worker.start(fail).failed.connect(failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "The disk is full."
    assert told == []


def test_a_mistake_of_ours_that_nobody_listens_for_is_reported(worker, qtbot, told, tmp_path):
    worker.start(lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(told))
    assert "ZeroDivisionError" in (tmp_path / "chancery.log").read_text()


def test_who_listens_for_mistakes_tidies_up_and_reports_himself(worker, qtbot, told):
    broke = []
    worker.start(lambda: 1 / 0).broke.connect(broke.append)
    qtbot.waitUntil(lambda: bool(broke))
    assert isinstance(broke[0], ZeroDivisionError)
    assert told == []
