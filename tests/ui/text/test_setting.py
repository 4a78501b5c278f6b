"""Setting a page moves no character and hangs the numbers of points exactly."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from app.model.page import Page
from app.model.reading import Block, Reading
from app.model.record import Provenance, Readout
from app.model.span import Span
from app.model.text import canonical
from app.ui import theme
from app.ui.text.document import Positions
from app.ui.text.formats import Formats
from app.ui.text.setting import fill, lines
from tests.ui.windows import page_of


def made_page(text, reading):
    readout = Readout("u", "m", text, "0", "0", "made.txt", "text/plain", "utf-8", Provenance(), "2031-05-03")
    return Page(readout, reading, (), True)


def shown(page):
    document = QTextDocument()
    fill(document, page, Formats(theme.named("light"), zoom=1.0))
    return document


def raw(document):
    return document.toRawText().replace("\u2029", "\n")


def test_the_founding_readout_stands_letter_for_letter(window):
    assert raw(window.reading.view.document()) == page_of(window).readout.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\ufdd0\ufdd1")), st.data())
def test_any_text_stands_letter_for_letter(qapp, text, data):
    text = canonical(text)
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    kinds = st.sampled_from(["point", "paragraph", "caption", "title", "navigation"])
    blocks = tuple(
        Block(data.draw(kinds), Span(start, end), label=data.draw(st.sampled_from([None, "1", "•"])))
        for start, end in zip(edges[::2], edges[1::2], strict=False)
        if start < end
    )
    page = made_page(text, Reading("test", blocks=blocks))
    assert raw(shown(page)) == text


@pytest.mark.parametrize("odd", ["\ufdd0", "\ufdd1", "\ufffc", "\x00", "\x0b", "\x0c", "\x1c"])
def test_characters_that_qt_treats_apart_keep_their_place(qapp, odd):
    text = canonical(f"before{odd}after 🤝 end")
    document = shown(made_page(text, Reading("test")))
    positions = Positions(text)
    assert document.characterCount() - 1 == positions.qpos(len(text))
    cursor_text = raw(document)
    assert cursor_text.index("after") == positions.qpos(text.index("after"))


def test_markup_is_shown_and_not_obeyed(qapp):
    text = "<img src='/etc/hostname'><b>bold</b> <a href='file:///etc/passwd'>x</a> &amp;"
    document = shown(made_page(text, Reading("test")))
    assert raw(document) == text
    assert "<img" not in document.toHtml()


def test_points_hang(window):
    page = page_of(window)
    found = [line for line in lines(page) if line.label]
    assert [line.label for line in found] == ["1.", "2.", "3.", "4.", "5."]
    view = window.reading.view
    for line in found:
        start = line.span.start + line.lead + len(line.label) + line.gap
        first_line = view.rects(Span(start, start + 1))[0]
        rects = view.rects(Span(start, line.span.end))
        assert all(abs(rect.left() - first_line.left()) < 1.0 for rect in rects[1:])
