"""Text from right to left: order, joining, and that it can be copied again."""

import re

import page as page_validation
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.brief.compose import compose
from app.brief.render.bidi import base_level, levels, mirrored, visual_order
from app.brief.render.joining import joined
from app.brief.render.paper import styles
from app.brief.render.pdf import render
from app.brief.render.setting import Piece, set_lines
from app.brief.render.structure import Element
from app.model.anchor import resolve
from app.model.page import Page
from app.model.reading import Reading
from app.model.span import Span
from tests.brief.founding import annotation, readout
from tests.brief.pdf_reading import highlights, page_texts
from tests.brief.test_render import PROFILES, page_of

HEBREW = 'ראש הממשלה נפגש עם הנשיא ב-15 בפברואר 2017 (Iran, JCPOA) בנושא "הסכם".'
ARABIC = "استقبل الملك سلمان رئيس الولايات المتحدة يوم 20 مايو 2017 (التعاون الأمني)."


def shown(text):
    base = base_level(text)
    found = levels(text, base)
    order = visual_order(text, found, base)
    return "".join(mirrored(text[at]) if found[at] % 2 else text[at] for at in order)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("abc אבג", "abc גבא"),
        ("אבג abc", "abc גבא"),
        ("אבג 123 דה", "הד 123 גבא"),
        ("מחיר 25%", "25% ריחמ"),
        ("א (ב) ג", "ג (ב) א"),
        ("אב (abc) גד", "דג (abc) בא"),
        ("he said שלום (אב) there", "he said (בא) םולש there"),
        ("عدد ٣٫٥", "٣٫٥ ددع"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_the_order_of_a_line(text, line):
    assert shown(text) == line


def test_white_space_at_the_end_goes_with_the_paragraph():
    assert visual_order("אב ", levels("אב ", 1), 1) == [2, 1, 0]
    assert visual_order("אב ", levels("אב ", 0), 0) == [1, 0, 2]


def test_arabic_letters_join_as_their_neighbours_ask():
    assert joined("ببب") == ["\ufe91", "\ufe92", "\ufe90"]
    assert joined("دب") == ["\ufea9", "\ufe8f"]
    assert joined("لا") == ["\ufefb", ""]
    assert joined("بلا") == ["\ufe91", "\ufefc", ""]
    assert joined("بَب") == ["\ufe91", "\u064e", "\ufe90"]
    assert joined("abc אב") == list("abc אב")


def test_a_paragraph_to_the_left_is_flush_right():
    (line,) = set_lines([Piece("שלום", styles().body, Element("P").slot())], 300.0)
    assert line.width == pytest.approx(300.0)
    assert line.segments[0].x > 200
    assert [letter for _, letter in line.segments[0].letters] == list("שלום")
    places = [place for place, _ in line.segments[0].letters]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize(("text", "words"), [(HEBREW, "ראש הממשלה נפגש"), (ARABIC, "استقبل الملك سلمان")])
def test_it_can_be_copied_again_and_the_file_is_archival(text, words, tmp_path):
    held = readout(text)
    made = render(compose([page_of(held, annotation(held, words, words, tags=(words,)))]))
    assert words in " ".join(page_texts(made.data))
    assert highlights(made.data)[0].words == words
    path = tmp_path / "brief.pdf"
    path.write_bytes(made.data)
    for profile in PROFILES:
        assert "Checks: 0 failed" in str(page_validation.validate_pdf(str(path), profile=profile))


MIXED = st.text(
    st.sampled_from('אבגש\u05c1\u05b8 عربيةلا\u064e abc 0123 ٠١ ().,-%"\n'), min_size=1, max_size=200
)


@settings(max_examples=60, deadline=None)
@given(MIXED, st.data())
def test_any_mixture_reads_as_its_record(text, data):
    """The written file is read again by ``render``, which stops where a mark covers other letters."""
    held = readout(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made = annotation(held, "", "note", span=Span(start, end))
    assert render(compose([page_of(held, made)])).pages == 1


def test_a_mark_that_begins_within_a_ligature_has_a_letter_to_lie_on():
    held = readout("0\u0644\u0627")
    marked = page_of(held, annotation(held, "", "A note.", span=Span(2, 3)))
    assert render(compose([marked])).pages == 1
    assert joined("\u0644\u0627", apart={0}) == ["\ufedf", "\ufe8e"]


def test_notes_beside_a_line_to_the_left_stand_in_the_order_of_reading():
    text = "اتفق الجانبان على مواصلة الحوار وتعزيز العلاقات"
    held = readout(text)
    many = [
        annotation(held, "", note=f"Remark {at}", uid=f"u{at}", span=Span(start, start + 6))
        for at, start in enumerate((0, 14, 30), start=1)
    ]
    placed = tuple(resolve(held.text, held.text_sha256, item) for item in many)
    read = Reading(made_by="parser 1", title="A text", language="ar")
    printed = " ".join(page_texts(render(compose([Page(held, read, placed, True)])).data))
    assert re.findall(r"Remark (\d)", printed) == ["1", "2", "3", "1", "2", "3"]  # in the list, and beside


def test_a_citation_goes_to_the_right_whatever_its_title():
    title = Piece("اتفق الجانبان, Ministry, ", styles().cited, Element("P").slot(), rightwards=True)
    (line,) = set_lines([title], 400.0)
    assert min(segment.x for segment in line.segments) == 0.0
    (other,) = set_lines([Piece(title.text, title.type, title.slot)], 400.0)
    assert min(segment.x for segment in other.segments) > 100.0
