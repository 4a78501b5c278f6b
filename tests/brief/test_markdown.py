import re

from hypothesis import given, settings
from hypothesis import strategies as st

from app.brief.compose import TEMPLATES, compose
from app.brief.markdown import as_markdown
from app.brief.words import words
from app.services import briefing
from tests.brief.founding import NAMES, annotated_page, annotation, page, plain_page, readout


def unescaped(text):
    return re.sub(r"\\(.)", r"\1", text)


def test_the_annotated_text_as_markdown():
    text = as_markdown(compose([annotated_page()], names=NAMES))
    assert text.startswith("# Japan-ROK Summit Meeting\n\n")
    assert "| Place | Hamburg, Germany |" in text
    assert "| Japan | **Shinzo Abe** | Prime Minister of Japan | 12 |" in text
    assert "President Moon[^1]," in unescaped(text)
    assert re.search(r"^\[\^6\]: “.*shuttle diplomacy.*Resumed", text, re.MULTILINE)
    assert readout().text_sha256 in text


def test_every_letter_of_the_record_is_there():
    text = unescaped(as_markdown(compose([page()])))
    squeezed = "".join(text.replace("**", "").split())
    for line in readout().text.split("\n"):
        assert "".join(line.split()) in squeezed


def test_every_template_has_its_markdown():
    for template in TEMPLATES:
        assert as_markdown(compose([annotated_page()], template=template)).endswith("\n")


def test_markup_in_notes_and_texts_is_escaped():
    held = readout("A | pipe, <b>bold</b>, [link](javascript:alert(1)) and # no heading")
    note = annotation(held, "pipe", "<img src=x> *not* | a cell")
    text = as_markdown(compose([plain_page(held.text)])) + as_markdown(compose([page(note)]))
    assert "<b>" not in text
    assert not re.search(r"(?<!\\)\]\(javascript", text)
    assert not re.search(r"(?<!\\)<img", text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_no_note_breaks_out_of_its_line(words):
    held = readout("Some words were said.")
    made = as_markdown(compose([page(annotation(held, "words", words))]))
    assert all(not line.startswith(("<", "```", "    ")) for line in made.split("\n"))


def test_quotation_marks_make_room_for_those_of_the_text():
    assert words("en").quoted("plain") == "“plain”"
    assert words("en").quoted('"shuttle"') == '“\u202f"shuttle"\u202f”'


def test_the_file_name_decides(tmp_path):
    done = briefing.export([annotated_page()], tmp_path / "brief.md")
    assert done.path.read_text(encoding="utf-8").startswith("# Japan")
    assert (done.pages, done.annotations) == (0, 6)
