"""The forms of Markdown the help uses, and nothing beyond them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.help.markdown import Block, Run, blocks, runs
from app.ui.help.pages import pages


def test_looks_of_words():
    assert runs(
        "Press <kbd>Ctrl</kbd>+<kbd>K</kbd>, `a*b*c`, **now <kbd>J</kbd>**, *so*: [keys](keys.md#go)."
    ) == (
        Run("Press "),
        Run("Ctrl", "key"),
        Run("+"),
        Run("K", "key"),
        Run(", "),
        Run("a*b*c", "code"),
        Run(", "),
        Run("now ", "strong"),
        Run("J", "key"),
        Run(", "),
        Run("so", "emphasis"),
        Run(": "),
        Run("keys", "link", "keys.md#go"),
        Run("."),
    )


def test_blocks_of_a_page():
    page = (
        "# Title\n\nOne line\nand its rest.\n- an item\n  goes on\n- another\n\n```toml\na = 1\n\nb = 2\n```\n"
        "    chancery list\n\n| key | does |\n|---|---|\n| `a\\|b` | one |\n| two |\n\n![A window](window.png)\n"
    )
    assert [(one.kind, one.words) for one in blocks(page)] == [
        ("heading", "Title"),
        ("paragraph", "One line and its rest."),
        ("item", "an item goes on"),
        ("item", "another"),
        ("code", "a = 1\n\nb = 2"),
        ("code", "chancery list"),
        ("table", "key\tdoes\na|b\tone\ntwo\t"),
        ("picture", "A window"),
    ]


def test_html_is_text():
    page = "<script>alert(1)</script> <img src=/etc/passwd> <b>x</b>"
    assert blocks(page) == (Block("paragraph", (Run(page),)),)


@given(st.text(alphabet="#*`|-<>kbd/[]()! \n\tab1.", max_size=80))
def test_anything_is_read_and_its_letters_are_kept(text):
    found = blocks(text)
    kept = "".join(block.words for block in found)
    letters = re.sub(r"kbd|\W|\d|_", "", text)
    assert set(kept) <= set(text) | {" ", "\t", "\n"}
    if "|" not in text and "`" not in text and "(" not in text:  # rows cut, fences named, links' targets
        assert re.sub(r"kbd|\W|\d|_", "", kept) == letters


@pytest.mark.parametrize("leaf", pages(), ids=lambda leaf: leaf.name)
def test_no_mark_of_the_language_is_left_in_a_page(leaf):
    for block in leaf.blocks:
        for run in (*block.runs, *(run for row in block.rows for cell in row for run in cell)):
            if run.look in {"plain", "strong", "emphasis"}:
                assert not re.search(r"<kbd>|</kbd>|`|\*\*|\]\(", run.words), run.words
