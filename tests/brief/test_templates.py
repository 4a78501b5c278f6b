"""The other kinds of brief: each as a tree, each as an archival and accessible file."""

import io
import re
from dataclasses import replace

import page as page_validation
import pikepdf
import pytest

from app.brief.compose import TEMPLATES, compose
from app.brief.quotations import verify
from app.brief.render.pdf import render
from app.errors import CheckFailed, WrongUsage
from app.model.brief import Blank, Contents, FullText, PassageList, Table, quotes
from app.services import briefing
from tests.brief.founding import NAMES, annotated_page, annotation, page, plain_page, readout
from tests.brief.pdf_reading import page_texts
from tests.brief.test_compose import block

PROFILES = (page_validation.ValidationProfile.PDF_A_3A, page_validation.ValidationProfile.PDF_UA_1)
LIMITS = page_validation.SafetyLimits(max_reference_depth=100_000)


def later(date, uid):
    """Return the founding page as if it told of another meeting."""
    held = annotated_page()
    read = replace(held.reading, facts=replace(held.reading.facts, date=date))
    return replace(held, readout=replace(held.readout, uid=uid, meeting_uid=uid), reading=read)


@pytest.fixture(scope="module")
def three():
    return [later("2019-12-24", "c"), annotated_page(), later("2018-02-09", "b")]


def table(brief, key):
    section = next(section for section in brief.sections if section.key == key)
    return next(block for block in section.blocks if isinstance(block, Table))


def words(cell):
    return "".join(run.text for run in cell)


@pytest.mark.parametrize("template", [name for name in TEMPLATES if name != "one-page"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_template_is_checked_archival_and_accessible(three, template, paper, tmp_path):
    brief = compose(three, template=template, paper=paper, names=NAMES)
    assert verify(brief, three) > 0
    path = tmp_path / "brief.pdf"
    path.write_bytes(render(brief).data)
    for profile in PROFILES:
        report = str(page_validation.validate_pdf(str(path), profile=profile, limits=LIMITS))
        assert "Checks: 0 failed" in report, report


def test_the_register_holds_every_agreement_oldest_first(three):
    rows = table(compose(three, template="register"), "agreements").rows
    assert len(rows) == 12
    assert [words(row[0]) for row in rows][::4] == ["7 Jul 2017", "9 Feb 2018", "24 Dec 2019"]
    assert words(rows[3][2]) == 'agreed to resume "shuttle diplomacy."'
    assert rows[3][3][0].text == "[1, point 5]"
    assert rows[3][3][0].url == "#source-1"


def test_the_register_says_the_verb_as_printed_and_which_letters_of_the_text(three):
    row = table(compose(three, template="register", language="ja"), "agreements").rows[3]
    assert words(row[1]) == "合意 agreed"
    item = sorted(three[1].reading.agreements, key=lambda item: item.span)[3]
    assert words(row[3]) == f"[1、5項] {item.span.start + 1}–{item.span.end}"
    assert words(table(compose(three, template="register"), "agreements").rows[3][1]) == "Agreed"


def test_texts_of_one_meeting_stand_on_one_row_and_in_one_column(three):
    joined = [three[0], three[1], replace(three[2], readout=replace(three[2].readout, meeting_uid="c"))]
    brief = compose(joined, template="dossier", names=NAMES)
    assert [words(row[3]) for row in table(brief, "chronology").rows] == ["[1]", "[2] [3]"]
    heads = [column.title for column in table(brief, "matrix").columns]
    assert heads[2:] == ["[1]", "[2] [3]"]
    sides = [words(row[0]) for row in table(brief, "matrix").rows]
    assert [side for side in sides if side] == ["Japan", "Republic of Korea"]


def test_letters_of_a_face_with_one_weight_are_drawn_bold_with_an_outline(three):
    data = render(compose(three, template="register", language="ja")).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        code = pdf.pages[0].Contents.read_bytes()
    heading = code[code.index(b"/H1 ") :]
    assert b" Tr " in heading[: heading.index(b"EMC")]
    assert b"0 Tr ET" in heading[: heading.index(b"EMC")]
    with pikepdf.open(io.BytesIO(render(compose(three[:1])).data)) as pdf:
        assert b" Tr" not in pdf.pages[0].Contents.read_bytes()


def test_a_register_of_nothing_says_so():
    brief = compose([plain_page("Nothing was agreed.")], template="register")
    assert brief.title == "0 agreements in 1 readout"
    assert not [block for section in brief.sections for block in section.blocks if isinstance(block, Table)]


def test_the_dossier_has_contents_chronology_matrix_and_each_text(three):
    brief = compose(three, template="dossier", names=NAMES)
    titles = [title for title, _ in block(brief, Contents).entries]
    assert titles[:2] == ["Chronology", "Who sat in which meeting"]
    assert titles[2].startswith("1  Japan-ROK Summit Meeting, 7 July 2017")
    assert [words(row[0]) for row in table(brief, "chronology").rows] == [
        "7 Jul 2017",
        "9 Feb 2018",
        "24 Dec 2019",
    ]
    matrix = table(brief, "matrix")
    assert [column.title for column in matrix.columns[2:]] == ["[1]", "[2]", "[3]"]
    assert len(matrix.rows) == 7
    texts = [one for section in brief.sections for one in section.blocks if isinstance(one, FullText)]
    assert [text.readout_uid for text in texts] == [readout().uid, "b", "c"]


def test_the_contents_name_the_right_pages(three):
    texts = page_texts(render(compose(three, template="dossier", names=NAMES)).data)
    listed = re.findall(r"(\d)  ?Japan-ROK Summit Meeting, [\w ]+? \d{4} (\d+)", texts[0])
    assert len(listed) == 3
    for order, number in listed:
        assert f"{order} Japan-ROK Summit Meeting, " in texts[int(number) - 1]


def test_the_counterpart_is_the_side_that_did_not_publish(three):
    brief = compose(three, template="counterpart", names=NAMES)
    assert brief.title == "Republic of Korea"
    assert words(table(brief, "meetings").rows[0][0]) == "24 Dec 2019"
    assert {words(row[0]) for row in table(brief, "room").rows} >= {"Moon Jae-in", "Kang Kyung-wha"}
    assert "Shinzo Abe" not in {words(row[0]) for row in table(brief, "room").rows}
    newest = [words(row[3]) for row in table(brief, "said-JP").rows]
    assert all(mark.startswith("24 Dec 2019 [3") for mark in newest)
    assert len(newest) == 3  # the made statements are verbs alone: all of one topic, cut at three
    assert [section.title for section in brief.sections if isinstance(section.blocks[0], Blank)] == [
        "Objectives",
        "Line to take",
    ]
    assert len(table(brief, "notes").rows) == 9
    base = next(one for one in brief.sections if one.key == "meetings").blocks[-1]
    assert words(base.runs).startswith(
        "From 3 readouts, listed at the end; “last” means the last among these."
    )
    for section in brief.sections:
        for one in section.blocks:
            if isinstance(one, Table) and section.key != "room":
                assert all(row[-1][-1].url.startswith("#source-") for row in one.rows)


def test_a_counterpart_needs_two_sides():
    with pytest.raises(WrongUsage, match="second side"):
        compose([plain_page("Nobody met.")], template="counterpart")


def test_one_page_is_one_page_with_the_three_passages_tagged_for_it():
    brief = briefing.compose([annotated_page()], template="one-page")
    assert render(brief).pages == 1
    passages = block(brief, PassageList).passages
    assert [passage.where for passage in passages] == ["point 1", "point 3", "point 4"]
    said = "".join(page_texts(render(brief).data))
    assert "Not on this page:" in said
    assert "3 marked passages" in said


def test_one_page_stays_one_page_whatever_there_is():
    held = readout()
    many = [
        annotation(held, held.text[at : at + 400], "note " * 300, tags=("important",))
        for at in (200, 1000, 2000)
    ]
    crowded = page(*many, held=held)
    crowded = replace(crowded, reading=replace(crowded.reading, agreements=crowded.reading.agreements * 30))
    brief = briefing.compose([crowded], template="one-page")
    assert render(brief).pages == 1
    assert verify(brief, [crowded]) == len(list(quotes(brief.sections)))


def test_a_page_that_nothing_can_shorten_is_refused():
    endless = replace(page().reading, title="word " * 3000)
    with pytest.raises(CheckFailed, match="longer than one page"):
        briefing.compose([replace(page(), reading=endless)], template="one-page")


def test_one_page_is_on_one_readout(three):
    with pytest.raises(WrongUsage, match="on one readout"):
        compose(three, template="one-page")
