"""Links between notes in a brief: told from both ends, cut from the record, left out with what they lead to."""

import io
import json
import shutil
import zipfile
from dataclasses import replace

import page as page_validation
import pikepdf
import pytest

from app.brief.docx import as_docx
from app.brief.markdown import as_markdown
from app.brief.quotations import verify
from app.brief.words import words
from app.errors import CheckFailed
from app.exchange import web_incoming
from app.model.brief import notes
from app.model.plan import Plan
from app.services import annotating, briefing, coding, reading, sample
from app.services.session import Session
from app.services.tying import tied
from tests.brief.pdf_reading import page_texts, squeezed
from tests.brief.test_templates import LIMITS, PROFILES


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    sample.build(folder / "archive.db")
    return folder / "archive.db"


@pytest.fixture
def session(built, tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    shutil.copy(built, tmp_path / "archive.db")
    with Session.open(tmp_path / "archive.db", tmp_path / "own.db") as held:
        yield held


@pytest.fixture
def ends(session):
    """Three notes, two of them in one readout, and the readouts."""
    near, far = [
        one.uid for one in reading.listing(session) if len(reading.page(session, one.uid).reading.points) > 1
    ][:2]
    made = []
    for uid, at in ((near, 0), (near, 1), (far, 1)):
        page = reading.page(session, uid)
        span = page.reading.points[at].span
        made += annotating.annotate(session, page, span, note=f"Remark {len(made)}").annotations
    return near, far, made


def pages(session, *uids):
    return tied(session, [reading.page(session, uid) for uid in uids])


def related(brief):
    return {note.text: note.related for note in notes(brief)}


def test_two_notes_of_one_brief_name_each_other_by_number(session, ends):
    near, _, (first, second, _) = ends
    coding.link(session, first, second, "contradicts")
    found = related(briefing.compose(pages(session, near)))
    (there,), (back,) = found["Remark 0"], found["Remark 1"]
    assert (there.before, there.number, there.name, there.after) == ("contradicts ", 2, "note 2", "")
    assert (back.before, back.number, back.quote) == ("is contradicted by ", 1, None)


def test_a_note_elsewhere_is_quoted_from_its_record(session, ends):
    near, far, (first, _, third) = ends
    coding.link(session, third, first, "supports")
    held = pages(session, near)
    brief = briefing.compose(held)
    (one,) = related(brief)["Remark 0"]
    other = reading.page(session, far)
    assert one.before == "is supported by "
    assert one.quote.readout_uid == far
    assert other.readout.text.startswith(one.quote.text, one.quote.span.start)
    assert 0 < len(one.quote.text) <= 90
    assert one.cut_short == (one.quote.span.end < other.placed[0].span.end)
    assert other.title in one.where
    assert f"point {other.reading.points[1].label}" in one.where
    assert verify(brief, held) == verify(briefing.compose([reading.page(session, near)]), held) + 1


def test_a_letter_changed_elsewhere_stops_the_brief(session, ends):
    near, _, (first, _, third) = ends
    coding.link(session, first, third, "supports")
    (page,) = held = pages(session, near)
    brief = briefing.compose(held)
    other = page.ties[0].page
    at = other.placed[0].span.start
    text = other.readout.text[:at] + "#" + other.readout.text[at + 1 :]
    changed = replace(other, readout=replace(other.readout, text=text))
    with pytest.raises(CheckFailed, match="differs from the record"):
        verify(brief, [replace(page, ties=(replace(page.ties[0], page=changed),))])


def test_in_a_dossier_of_both_they_are_numbers(session, ends):
    near, far, (first, _, third) = ends
    coding.link(session, first, third, "follows")
    brief = briefing.compose(pages(session, near, far), template="dossier")
    numbers = {note.uid: note.number for note in notes(brief)}
    (there,), (back,) = related(brief)["Remark 0"], related(brief)["Remark 2"]
    assert (there.number, back.number) == (numbers[third], numbers[first])
    assert (there.before, back.before) == ("follows ", "is followed by ")


@pytest.mark.parametrize("in_brief", [True, False])
def test_a_link_to_what_is_withheld_is_left_out_and_told(session, ends, in_brief):
    near, far, (first, second, third) = ends
    other = second if in_brief else third
    annotating.revise(session, other, handling="confidential")
    coding.link(session, first, other, "contradicts")
    held = pages(session, near)
    left_out = briefing.withheld(held, Plan())
    assert [(one.link, one.level) for one in left_out if one.link] == [("contradicts", "confidential")]
    assert all(not one for one in related(briefing.compose(held)).values())
    text = "".join(page_texts(briefing.rendered(held)))
    assert "contradict" not in text
    plan = Plan(level="confidential")
    assert briefing.withheld(held, plan) == ()
    assert related(briefing.compose(held, plan=plan))["Remark 0"]
    assert not pages(session, far)[0].ties or not in_brief


def test_a_link_to_the_trash_is_left_out_and_told(session, ends):
    near, _, (first, second, _) = ends
    coding.link(session, first, second, "supports")
    annotating.remove(session, second)
    held = pages(session, near)
    (told,) = briefing.withheld(held, Plan())
    assert (told.link, told.trashed, told.note) == ("supports", True, "Remark 0")
    assert related(briefing.compose(held)) == {"Remark 0": ()}
    annotating.undo(session)
    assert briefing.withheld(pages(session, near), Plan()) == ()


def test_a_relation_of_ones_own_is_plain_text_everywhere(session, ends, tmp_path):
    near, _, (first, second, third) = ends
    coding.link(session, first, second, "<b>repeats</b> {what}")
    coding.link(session, third, first, "echoes")
    for language in briefing.languages():
        held = pages(session, near)
        brief = briefing.compose(held, plan=Plan(language=language))
        ours = words(language)
        name = ours("text.note_number", number=2)
        for form in (as_markdown(brief).replace("\\", ""), _words_of(as_docx(brief))):
            assert "<b>repeats</b> {what}" in form
            assert name in form
            assert "echoes" in form
        printed = squeezed("".join(page_texts(briefing.rendered(held, plan=Plan(language=language)))))
        assert squeezed("<b>repeats</b> {what}") in printed
        assert squeezed(name) in printed


def test_the_pdf_links_both_ways_and_the_document_too(session, ends):
    near, _, (first, second, _) = ends
    coding.link(session, first, second, "supports")
    held = pages(session, near)
    plain = [reading.page(session, near)]
    assert _links(briefing.rendered(held)) - _links(briefing.rendered(plain)) == 2
    xml = _part(as_docx(briefing.compose(held)))
    assert xml.count('w:anchor="note-2"') == xml.count('w:anchor="note-1"') == 1
    assert 'w:name="note-2"' in xml


@pytest.mark.parametrize("template", ["annotated", "dossier"])
def test_a_file_with_links_between_notes_is_archival_and_accessible(session, ends, tmp_path, template):
    near, far, (first, second, third) = ends
    coding.link(session, first, second, "contradicts")
    coding.link(session, third, first, "a relation of one's own")
    path = tmp_path / "brief.pdf"
    path.write_bytes(briefing.rendered(pages(session, near, far)[: 1 if template == "annotated" else 2],
                                       plan=Plan(template=template)))  # fmt: skip
    for profile in PROFILES:
        report = str(page_validation.validate_pdf(str(path), profile=profile, limits=LIMITS))
        assert "Checks: 0 failed" in report, report


def test_pop_ups_and_comments_say_how_a_note_stands_to_others(session, ends):
    near, _, (first, second, third) = ends
    coding.link(session, first, second, "contradicts")
    coding.link(session, third, first, "supports")
    held = pages(session, near)
    with pikepdf.open(io.BytesIO(briefing.rendered(held))) as pdf:
        found = [one for page in pdf.pages for one in page.get("/Annots", []) if one.Subtype == "/Highlight"]
        said = {str(one.Subj): str(one.Contents).split("\n") for one in found}
    assert said["Note 1"][0] == "Remark 0"
    assert "contradicts note 2" in said["Note 1"]
    assert any(line.startswith("is supported by “") for line in said["Note 1"])
    assert "is contradicted by note 1" in said["Note 2"]
    comments = _part(as_docx(briefing.compose(held)), "word/comments.xml")
    assert "contradicts note 2" in comments
    assert "is contradicted by note 1" in comments


def test_the_notes_for_machines_hold_the_links(session, ends):
    near, far, (first, second, third) = ends
    coding.link(session, first, second, "contradicts")
    coding.link(session, third, first, "supports")
    annotating.remove(session, second)
    brief = briefing.compose(pages(session, near))
    document = next(one.data for one in brief.attachments if one.name == "annotations.jsonld")
    taken = web_incoming.incoming(json.loads(document))
    (link,) = taken.links
    assert (link.source_uid, link.target_uid, link.relation) == (third, first, "supports")
    annotating.undo(session)
    both = briefing.compose(pages(session, near, far), template="dossier")
    document = next(one.data for one in both.attachments if one.name == "annotations.jsonld")
    items = json.loads(document)["first"]["items"]
    assert sorted(one["body"][1]["value"] for one in items if one["motivation"] == "linking") == [
        "contradicts",
        "supports",
    ]


def _links(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [one for page in pdf.pages for one in page.get("/Annots", []) if one.Subtype == "/Link"]
        assert all(str(one.Contents) for one in found)
        return len(found)


def _part(data, name="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def _words_of(data):
    from xml.etree import ElementTree

    return "".join(ElementTree.fromstring(_part(data)).itertext())
