import io
import zipfile
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.brief.compose import TEMPLATES, compose
from app.brief.docx import as_docx
from app.services import briefing
from tests.brief.founding import NAMES, annotated_page, annotation, page, readout

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def words(element):
    return "".join(item.text or "" for item in element.iter(f"{W}t"))


def commented(body):
    """Return the words between the ends of each comment."""
    found, open_ = {}, set()
    for item in body.iter():
        if item.tag == f"{W}commentRangeStart":
            open_.add(item.get(f"{W}id"))
        elif item.tag == f"{W}commentRangeEnd":
            open_.remove(item.get(f"{W}id"))
        elif item.tag == f"{W}t":
            for number in open_:
                found[number] = found.get(number, "") + (item.text or "")
    assert not open_
    return found


def test_notes_are_comments_on_their_passages():
    made = parts(as_docx(compose([annotated_page()], names=NAMES)))
    found = commented(made["word/document.xml"])
    placed = sorted((one for one in annotated_page().placed), key=lambda one: one.span)
    for number, one in enumerate(placed, start=1):
        assert found[str(number)] == one.annotation.anchor.exact
    comments = made["word/comments.xml"].findall(f"{W}comment")
    assert [item.get(f"{W}author") for item in comments] == ["M. Keller"] * 6
    assert words(comments[1]).startswith("An offer that costs nothing.")


def test_every_letter_of_the_record_is_there():
    text = "".join(words(parts(as_docx(compose([page()])))["word/document.xml"]).split())
    for line in readout().text.split("\n"):
        assert "".join(line.split()) in text


def test_same_input_same_bytes():
    assert as_docx(compose([annotated_page()])) == as_docx(compose([annotated_page()]))


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_has_its_document(template):
    made = parts(as_docx(compose([annotated_page()], template=template, paper="letter", names=NAMES)))
    size = next(made["word/document.xml"].iter(f"{W}pgSz"))
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("12240", "15840")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=20))
def test_any_note_is_text(note, tag):
    held = readout("Some words were said.")
    made = parts(as_docx(compose([page(annotation(held, "words", note, tags=(tag,)), held=None)])))
    assert made["word/document.xml"] is not None


def test_the_file_name_decides(tmp_path):
    done = briefing.export([annotated_page()], tmp_path / "brief.docx")
    assert done.path.read_bytes().startswith(b"PK")
    assert (done.pages, done.quotations, done.annotations) == (0, done.quotations_verified, 6)
