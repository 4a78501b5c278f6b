import io
import json
import re
from contextlib import nullcontext
from dataclasses import replace

import page as page_validation
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.brief.compose import compose
from app.brief.render.faces import missing
from app.brief.render.pdf import render
from app.brief.render.rereading import reread
from app.errors import CheckFailed
from app.model.brief import NoteList
from app.model.reading import Reading
from app.model.span import Span
from tests.brief.founding import NAMES, annotated_page, annotation, page, plain_page, readout
from tests.brief.pdf_reading import highlights, page_texts, squeezed

PROFILES = (page_validation.ValidationProfile.PDF_A_3A, page_validation.ValidationProfile.PDF_UA_1)
LIMITS = page_validation.SafetyLimits(max_reference_depth=100_000)


@pytest.fixture(scope="module")
def brief():
    return compose([annotated_page()], names=NAMES)


@pytest.fixture(scope="module")
def rendered(brief):
    return render(brief)


def failures(path, profile):
    report = page_validation.validate_pdf(path, profile=profile, limits=LIMITS)
    return str(report) if not re.search(r"Checks: 0 failed", str(report)) else ""


@pytest.mark.parametrize("profile", PROFILES, ids=str)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_file_is_archival_and_accessible(tmp_path, paper, profile):
    path = tmp_path / "brief.pdf"
    path.write_bytes(render(compose([annotated_page()], names=NAMES, paper=paper)).data)
    assert failures(str(path), profile) == ""


def test_same_input_same_bytes(brief, rendered):
    assert render(brief).data == rendered.data


def test_the_pages_hold_the_whole_text():
    """Without marks, so that no number stands between the letters; running lines are taken out."""
    texts = page_texts(render(compose([page()], names=NAMES)).data)
    running = r"^(Japan-ROK Summit Meeting )?Readout · 20 November 2026 Page \d of \d "
    seen = squeezed("".join(re.sub(running, "", text) for text in texts))
    for paragraph in readout().text.split("\n"):
        label, _, words = paragraph.strip().rpartition(". ") if paragraph[:2] == "  " else ("", "", paragraph)
        assert squeezed(label) in seen
        assert squeezed(words) in seen


def test_the_words_under_each_highlight_are_its_quotation(brief, rendered):
    notes = [
        note
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, NoteList)
        for note in block.notes
    ]
    found = highlights(rendered.data)
    for note in notes:
        words = "".join(item.words for item in found if item.name.startswith(f"{note.uid}-"))
        assert squeezed(words) == squeezed(note.quote.text)
    assert {item.author for item in found} == {"M. Keller"}
    assert found[0].comment.startswith("“Future-oriented” in the first sentence")


def test_outline_labels_language_and_metadata(rendered, tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(rendered.data)
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert str(pdf.docinfo.Title) == "Japan-ROK Summit Meeting"
        assert pdf.open_metadata()["dc:title"] == "Japan-ROK Summit Meeting"
        assert pdf.pages[0].label == "1"
        with pdf.open_outline() as outline:
            top = outline.root[0]
            assert top.title == "Japan-ROK Summit Meeting"
            assert [item.title for item in top.children] == [
                "Meeting",
                "Attendees",
                "Agreements",
                "Text",
                "Notes",
                "Source",
            ]
        fonts = {str(font.BaseFont) for one in pdf.pages for font in one.Resources.Font.values()}
        assert all(re.match(r"/[A-Z]{6}\+", name) for name in fonts)


def test_the_attachments_come_out_as_they_went_in(rendered, tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(rendered.data)
    with pikepdf.open(path) as pdf:
        assert pdf.attachments["source.txt"].get_file().read_bytes() == readout().text.encode()
        notes = json.loads(pdf.attachments["annotations.jsonld"].get_file().read_bytes())
    assert notes["total"] == 6


def test_page_numbers_and_running_title(rendered):
    texts = page_texts(rendered.data)
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
    assert texts[1].count("Japan-ROK Summit Meeting") >= 1


HOSTILE = [
    '<b>bold</b> <img src="/etc/passwd"> <font color="red">&amp;</font>',
    "<para><a href='javascript:alert(1)'>click</a></para>",
    "file:///etc/passwd javascript:alert(1)",
    "]]> --> %s {0} ${x} \\(unbalanced ( text",
    "/Artifact BDC EMC ET Q",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_markup_is_plain_text(words, tmp_path):
    held = readout(f"A text. {words} The end.", url="javascript:alert(1)")
    marked = annotation(held, "The end.", words, tags=(words,))
    made = render(compose([page_of(held, marked)]))
    assert squeezed(words) in squeezed("".join(page_texts(made.data)))
    path = tmp_path / "x.pdf"
    path.write_bytes(made.data)
    with pikepdf.open(path) as pdf:
        targets = [str(item.A.URI) for one in pdf.pages for item in one.get("/Annots", []) if "/A" in item]
        assert targets == []
        assert not any(
            "/JavaScript" in str(item) for item in pdf.objects if isinstance(item, pikepdf.Dictionary)
        )


def page_of(held, *annotations):
    from app.model.anchor import resolve
    from app.model.page import Page
    from app.model.reading import Reading

    return Page(
        held,
        Reading(made_by="parser 1", title="A text"),
        tuple(resolve(held.text, held.text_sha256, item) for item in annotations),
        True,
    )


def test_control_characters_are_shown_not_obeyed():
    made = render(compose([plain_page("bell\x07 and nul\x00 and tab\there")]))
    assert "bell� and nul� and tab here" in "".join(page_texts(made.data))


def test_a_letter_no_font_has_is_named():
    with pytest.raises(CheckFailed, match=r"U\+12000 CUNEIFORM SIGN A"):
        render(compose([plain_page("water \U00012000")]))


@pytest.mark.parametrize(
    "words",
    [
        "Łódź, Šibenik, Reykjavík, İzmir, Ştefan, Œuvre",
        "Nguyễn Phú Trọng, Thủ tướng Việt Nam",
        "Κυριάκος Μητσοτάκης · ἐν ἀρχῇ",
        "Москва, Київ, Қазақстан",
        "安倍晋三内閣総理大臣は、文在寅大統領と会談を行った。",
        "문재인 대통령은 아베 총리와 회담을 가졌다.",
        "习近平主席会见。① → ☆",
    ],
)
def test_scripts_are_set_and_can_be_copied_again(words, tmp_path):
    held = readout(f"{words}\nend")
    made = render(compose([page_of(held, annotation(held, words, words))]))
    texts = squeezed("".join(page_texts(made.data)))
    assert squeezed(words) in texts
    assert squeezed("".join(item.words for item in highlights(made.data))) == squeezed(words)
    path = tmp_path / "x.pdf"
    path.write_bytes(made.data)
    assert [failures(str(path), profile) for profile in PROFILES] == ["", ""]


LETTERS = st.characters(max_codepoint=0x24F, exclude_categories=("Cs",))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(LETTERS, min_size=1, max_size=300), st.text(LETTERS, max_size=200), st.data())
def test_any_text_any_note_any_passage(text, note, data):
    held = readout(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    from app.model.span import Span

    made = annotation(held, "", note, span=Span(start, end))
    expected = pytest.raises(CheckFailed, match="cannot be set") if missing(text + note) else nullcontext()
    with expected:
        assert render(compose([page_of(held, made)])).pages >= 1


def test_a_long_note_stands_whole_in_the_list_and_shortened_in_the_margin():
    held = readout()
    words = " ".join(f"word{number}" for number in range(900))
    made = render(compose([page(annotation(held, "stated that he", words), held=held)]))
    texts = " ".join(page_texts(made.data))
    assert "… in full: Notes, 1" in texts
    assert texts.count("word899") == 1


def test_many_notes_on_one_line_go_to_the_foot_and_then_to_the_list():
    held = readout()
    from app.model.span import Span

    many = [
        annotation(
            held,
            "",
            f"note-{number:03d} " * 12,
            uid=f"u{number:03d}",
            span=Span(1500 + number % 7, 1510 + number),
        )
        for number in range(120)
    ]
    made = render(compose([page(*many, held=held)]))
    texts = " ".join(page_texts(made.data))
    assert all(f"note-{number:03d}" in texts for number in range(120))


def test_of_many_passages_over_one_another_the_words_stay_legible():
    held = readout()
    many = [
        annotation(held, "", colour=colour, uid=f"u{at}", span=Span(1500 + at, 1560 + at))
        for at, colour in enumerate(("yellow", "green", "blue", "pink", "orange"))
    ]
    with pikepdf.open(io.BytesIO(render(compose([page(*many, held=held)])).data)) as pdf:
        marks = [
            one for sheet in pdf.pages for one in sheet.get("/Annots", []) if one.Subtype == "/Highlight"
        ]
        grounds = {str(one.Subj): one.AP.N.read_bytes() for one in marks}
        rules = pdf.pages[1].Contents.read_bytes() + pdf.pages[0].Contents.read_bytes()
    white = sorted(name for name, code in grounds.items() if b"1.0 1.0 1.0 rg" in code)
    assert white == ["Note 3", "Note 4", "Note 5"]
    assert (
        len(re.findall(rb"^10\.2 w 0\.(66 0\.12|72 0\.33)", rules, re.MULTILINE)) == 2
    )  # bars, no underlines


def test_the_written_file_is_read_again(brief, rendered):
    assert reread(rendered.data, brief) == 6
    texts = {section.key: section for section in brief.sections}
    listed = texts["notes"].blocks[0]
    first = replace(listed.notes[0], quote=replace(listed.notes[0].quote, text="he intended"))
    changed = replace(texts["notes"], blocks=(NoteList((first, *listed.notes[1:])),))
    wrong = replace(
        brief, sections=tuple(changed if item.key == "notes" else item for item in brief.sections)
    )
    with pytest.raises(CheckFailed, match="Under note 1 stands “heintendstobuild"):
        reread(rendered.data, wrong)
    with pytest.raises(CheckFailed, match="Under note 6"):
        reread(rendered.data, replace(brief, sections=brief.sections[:-2]))


def without(key):
    def change(pdf):
        del pdf.Root[key]

    return change


def without_appearance(pdf):
    for one in pdf.pages:
        for item in one.get("/Annots", []):
            if "/AP" in item:
                del item.AP


def with_a_script(pdf):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


BROKEN = {
    "no structure": without("/StructTreeRoot"),
    "no colours": without("/OutputIntents"),
    "no metadata": without("/Metadata"),
    "no associated files": without("/AF"),
    "no appearance": without_appearance,
    "a script": with_a_script,
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_the_validator_sees_what_is_broken(rendered, tmp_path, change):
    path = tmp_path / "broken.pdf"
    path.write_bytes(rendered.data)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(path, fix_metadata_version=False)
    assert failures(str(path), PROFILES[0])


def test_japanese_text_has_its_own_forms():
    fonts = {}
    for language in ("ja", "zh"):
        held = replace(page_of(readout("直骨。")), reading=Reading(made_by="parser 1", language=language))
        with pikepdf.open(io.BytesIO(render(compose([held])).data)) as pdf:
            fonts[language] = {str(font.BaseFont)[8:] for font in pdf.pages[0].Resources.Font.values()}
            tagged = [
                item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/Lang" in item
            ]
            assert language in {str(item.Lang) for item in tagged}
    assert any("BIZUDMincho" in name for name in fonts["ja"])
    assert not any("BIZUDMincho" in name for name in fonts["zh"])
