import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.exchange.markdown import as_markdown, escaped
from tests.exchange.making import annotations, notes, one, parcel, source

READERS = [MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"linkify": False})]
SIGNS = [
    "# heading", "- item", "+ item", "1. item", "1) item", "> quote", "```code", "~~~", "    code", "***", "---",
    "===", "| a | b |\n|---|---|", "[x](javascript:alert(1))", "![x](http://x/y.png)", "<script>alert(1)</script>",
    "<http://x>", "&lt;b&gt;", "*a* _b_ __c__ `d` ~~e~~", "a  \nb", "\\*", "[^1]: note", "[x]: http://x", "$x$",
    "-", "1.", "a\n===", "a\n---", "* a\n\n  b", "\t- a", "- [ ] task", "\\", "a\\\nb",
]  # fmt: skip


def words(text):
    return " ".join(text.split())


def shown(reader, document):
    """Return the text a reader shows, and the names of the elements it made."""
    html = reader.render(document)
    return words(unescape(re.sub("<[^>]*>", " ", html))), set(re.findall("<([a-z0-9]+)", html))


@pytest.mark.parametrize("reader", READERS, ids=["commonmark", "gfm"])
@pytest.mark.parametrize("sign", SIGNS)
def test_no_sign_of_markdown_survives(reader, sign):
    text, elements = shown(reader, as_markdown(parcel([one(note=sign, tags=(words(sign),))]), sources={}))
    assert words(sign) in text
    assert elements <= {"h1", "h2", "p", "blockquote", "br"}


@settings(max_examples=150, deadline=None)
@given(made=st.lists(annotations(), max_size=3), title=notes)
def test_what_was_written_is_what_is_shown(made, title):
    document = as_markdown(parcel(made), sources={"r": source(title=title)})
    for reader in READERS:
        text, elements = shown(reader, document)
        assert elements <= {"h1", "h2", "p", "blockquote", "br"}
        for each in made:
            assert visible(each.anchor.exact) in text
            assert visible(each.note) in text


def visible(text):
    return words(re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", "\ufffd", text))


@settings(max_examples=300, deadline=None)
@given(line=st.text(st.sampled_from("#-+*_`~<>[]()!|\\&=:.1a \t$^{}\"'\n"), max_size=12))
def test_lines_made_of_signs_only_are_shown_as_they_are(line):
    for reader in READERS:
        text, elements = shown(reader, escaped(line.replace("\n", " ")))
        assert text == words(line)
        assert elements <= {"p"}


def test_annotations_are_grouped_by_readout_with_their_source():
    made = [one("a1"), one("a2", "agreed"), one("a3", readout="gone")]
    document = as_markdown(parcel(made), sources={"r": source()})
    assert document.count("\n## ") == 2
    assert "Norland MFA, 3 May 2031, https://www.example.org/r?a=1\\&b=2\\#c" in document
    assert "> fisheries matter\n\nwhy?\n\nTags: fish\n\ngreen, bea, 2031-05-04" in document
    assert "## Readout gone\n\nThis readout is not in the archive." in document
