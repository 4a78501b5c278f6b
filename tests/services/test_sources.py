"""The original is shown as plain text whatever it is; the texts from one address stand in turn with what changed."""

from dataclasses import replace

import pytest

from app.errors import NotWritable
from app.model.page import Page
from app.model.record import Draft, Original, Provenance
from app.model.text import bytes_sha256
from app.services import reading, sources
from app.services.session import Session
from tests.making import TEXT, made_archive, made_draft

AT = Provenance(publisher="Norland MFA", url="https://norland.example/1")


def with_original(data: bytes, *, encoding: str | None, media_type="text/html") -> Draft:
    return replace(
        made_draft(), original=Original(data, bytes_sha256(data), media_type, "made", encoding, "declared")
    )


def shown(tmp_path, data, *, encoding):
    archive = made_archive(tmp_path / "archive.db", with_original(data, encoding=encoding))
    with Session.open(archive, tmp_path / "notebook.db") as session:
        (one,) = reading.listing(session)
        return sources.original_as_text(session, reading.page(session, one.uid))


def test_markup_is_text(tmp_path):
    data = '<script src="file:///etc/passwd">alert(1)</script>\r\n<p>Ō</p>'.encode()
    found = shown(tmp_path, data, encoding="utf-8")
    assert found.text == '<script src="file:///etc/passwd">alert(1)</script>\n<p>Ō</p>'
    assert (found.size, found.verified, found.how) == (len(data), True, "decoded as utf-8")


def test_what_cannot_be_seen_is_shown_by_its_number(tmp_path):
    found = shown(tmp_path, "a\u202eb\u200bc\x07d\te".encode(), encoding="utf-8")
    assert found.text == "a‹202E›b‹200B›c‹0007›d\te"


def test_a_very_long_line_is_broken_with_a_sign_and_loses_nothing(tmp_path):
    found = shown(tmp_path, b"x" * 45000 + b"\n\nend", encoding="ascii")
    assert found.text.replace(" ↩\n", "") == "x" * 45000 + "\n\nend"
    assert max(map(len, found.text.split("\n"))) < 10_100


def test_a_file_that_is_no_text_is_shown_byte_by_byte(tmp_path):
    found = shown(tmp_path, b"%PDF-1.7\x00\xff", encoding=None)
    assert found.text == "00000000  25 50 44 46 2d 31 2e 37 00 ff                    %PDF-1.7.."
    assert "byte by byte" in found.how


@pytest.fixture
def session(tmp_path):
    second = TEXT.replace("fisheries matter", "fisheries and forests matter")
    third = second.replace("to meet again", "to meet in June")
    drafts = [made_draft(text, provenance=AT) for text in (TEXT, second, third)]
    with Session.open(made_archive(tmp_path / "archive.db", *drafts), tmp_path / "notebook.db") as session:
        yield session


def page(session, words) -> Page:
    pages = [reading.page(session, one.uid) for one in reading.listing(session)]
    return next(one for one in pages if words in one.readout.text)


@pytest.mark.parametrize(
    "words", ["fisheries matter", "forests matter.\n2. The two ministers agreed to meet again", "June"]
)
def test_the_chain_is_the_same_from_each_of_its_texts(session, words):
    found = sources.revisions(session, page(session, words))
    assert [(one.added, one.removed) for one in found] == [(0, 0), (2, 0), (2, 1)]
    assert [("forests" in one.readout.text, "June" in one.readout.text) for one in found] == [
        (False, False),
        (True, False),
        (True, True),
    ]


def test_the_difference_gives_both_texts(session):
    first, _, last = (one.readout for one in sources.revisions(session, page(session, "June")))
    found = sources.difference(session, first.uid, last.uid)
    assert "".join(one.text for one in found if one.fate != "added") == first.text
    assert "".join(one.text for one in found if one.fate != "removed") == last.text


def test_the_very_bytes_are_saved_and_nothing_is_overwritten(session, tmp_path):
    here = page(session, "June")
    sources.save_original(session, here, tmp_path / "out.txt")
    assert bytes_sha256((tmp_path / "out.txt").read_bytes()) == here.readout.source_sha256
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(NotWritable):
        sources.save_original(session, here, tmp_path / "mine.txt")
    assert (tmp_path / "mine.txt").read_text() == "mine"
