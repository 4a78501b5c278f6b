"""A brief made by another process: the same bytes, the same errors, and nothing left behind when it is cancelled."""

import pytest

from app.errors import CheckFailed, NotWritable, WrongUsage
from app.model.plan import Plan
from app.services import briefing, reading, tying
from app.services.exporting import export_apart
from app.services.session import Session
from tests.making import made_archive, made_draft


@pytest.fixture
def files(tmp_path):
    odd = made_draft(made_draft().text + "\nA letter that nothing sets: \U0001fadf\U000e0100\ue000\n")
    return made_archive(tmp_path / "archive.db", made_draft(), odd), tmp_path / "notebook.db"


def uids(files):
    with Session.open(*files) as session:
        return sorted(
            (one.uid for one in reading.listing(session)), key=lambda uid: "\ue000" in text(session, uid)
        )


def text(session, uid):
    return reading.page(session, uid).readout.text


@pytest.mark.parametrize("name", ["brief.pdf", "brief.docx", "brief.md"])
def test_the_other_process_writes_what_this_one_would(files, tmp_path, name):
    told = []
    uid = uids(files)[0]
    apart = export_apart(*files, [uid], Plan(), tmp_path / name, progress=told.append)
    with Session.open(*files) as session:
        pages = tying.tied(session, [reading.page(session, uid)])
        here = briefing.export(pages, tmp_path / f"here-{name}", plan=Plan())
    assert (tmp_path / name).read_bytes() == (tmp_path / f"here-{name}").read_bytes()
    assert (apart.pages, apart.quotations, apart.annotations) == (
        here.pages,
        here.quotations,
        here.annotations,
    )
    assert apart.path == tmp_path / name
    assert told == sorted(told)
    assert told[0] == 0.0


def test_what_it_cannot_do_it_says_in_the_same_words(files, tmp_path):
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"the earlier brief")
    with pytest.raises(CheckFailed, match=r"U\+E000"):
        export_apart(*files, uids(files)[1:], Plan(), target, progress=lambda _: None)
    with pytest.raises(WrongUsage, match="template"):
        export_apart(*files, uids(files)[:1], Plan(template="novel"), target, progress=lambda _: None)
    with pytest.raises(WrongUsage, match="readout"):
        export_apart(*files, [], Plan(), target, progress=lambda _: None)
    assert target.read_bytes() == b"the earlier brief"


def test_a_folder_that_is_not_there_is_said(files, tmp_path):
    with pytest.raises(NotWritable):
        export_apart(*files, uids(files)[:1], Plan(), tmp_path / "no" / "a.pdf", progress=lambda _: None)


def test_cancelling_leaves_nothing_behind(files, tmp_path):
    class _StopError(Exception):
        pass

    def stop(_):
        raise _StopError

    wanted = uids(files)[:1]
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(_StopError):
        export_apart(*files, wanted, Plan(), tmp_path / "brief.pdf", progress=stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
