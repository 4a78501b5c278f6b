"""A brief is written by another process, or at once where it is short: the same file, and nothing when cancelled."""

import pytest
from PySide6.QtCore import QCoreApplication

from app.model.plan import Plan
from app.services import reading
from app.services.session import Session
from app.ui.composing.exporting import Exporting
from app.ui.tasks import Worker
from tests.making import made_archive, made_draft


@pytest.fixture
def session(tmp_path):
    with Session.open(
        made_archive(tmp_path / "archive.db", made_draft()), tmp_path / "notebook.db"
    ) as session:
        yield session


@pytest.fixture
def worker(qapp):
    worker = Worker(qapp)
    yield worker
    worker.finish()


def exporting(session, tmp_path, name, **how):
    uids = tuple(one.uid for one in reading.listing(session))
    return Exporting(session, uids, Plan(), tmp_path / name, QCoreApplication.instance(), **how)


@pytest.mark.parametrize("pages", [None, 2, 400])
def test_the_same_file_whoever_makes_it(qtbot, session, worker, tmp_path, pages):
    export = exporting(session, tmp_path, "brief.pdf", pages=pages)
    told = []
    export.reached.connect(told.append)
    with qtbot.waitSignal(export.done, timeout=20_000) as done:
        export.start(worker)
    assert done.args[0].path == tmp_path / "brief.pdf"
    here = exporting(session, tmp_path, "here.pdf", pages=1)
    with qtbot.waitSignal(here.done, timeout=20_000):
        here.start(worker)
    assert (tmp_path / "brief.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()
    assert told


@pytest.mark.parametrize("pages", [None, 2])
def test_cancelled_it_writes_nothing(qtbot, session, worker, tmp_path, pages):
    export = exporting(session, tmp_path, "brief.pdf", pages=pages)
    export.cancel()
    before = sorted(path.name for path in tmp_path.iterdir())
    with qtbot.waitSignal(export.cancelled, timeout=20_000):
        export.start(worker)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_what_goes_wrong_is_told(qtbot, session, worker, tmp_path):
    export = exporting(session, tmp_path, "no/brief.pdf")
    with qtbot.waitSignal(export.failed, timeout=20_000) as failed:
        export.start(worker)
    assert "brief.pdf" in str(failed.args[0])
