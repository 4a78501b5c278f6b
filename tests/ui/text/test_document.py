"""Positions: the two ways of counting agree everywhere, for every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from app.model.span import Span
from app.model.text import canonical
from app.ui.text.document import Positions

MIXED = "é e\u0301 🤝👩‍👩‍👧 עברית العربية 漢字𠮷 \u202eabc\u202c\n\ta\u00a0b\u200b\ufeff\U0001f1ef\U0001f1f5"
texts = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("🤝𠮷\U0010ffff\u0301\u200d\ufe0f\u202e א漢\n"),
    )
)


@given(texts)
def test_there_and_back(text):
    positions = Positions(text)
    for at in range(len(text) + 1):
        assert positions.position(positions.qpos(at)) == at


@given(texts)
def test_qpos_counts_utf_16_units(text):
    positions = Positions(text)
    for at in range(len(text) + 1):
        assert positions.qpos(at) == len(text[:at].encode("utf-16-le")) // 2


@given(texts, st.integers(0, 200), st.integers(0, 200))
def test_a_span_takes_halves_of_a_pair_whole(text, first, last):
    units = len(text.encode("utf-16-le")) // 2
    first, last = min(first, units), min(last, units)
    positions = Positions(text)
    span = positions.span(first, last)
    assert positions.qpos(span.start) <= min(first, last)
    assert positions.qpos(span.end) >= max(first, last)
    assert 0 <= span.start <= span.end <= len(text)


@given(texts)
def test_qt_holds_the_text_one_to_one(qapp, text):
    text = canonical(text)
    document = QTextDocument()
    document.setPlainText(text)
    assert document.characterCount() - 1 == Positions(text).qpos(len(text))


@pytest.mark.parametrize("words", ["🤝", "👩‍👩‍👧", "e\u0301", "עברית", "漢字𠮷", "\u202eabc"])
def test_words_of_every_kind(words):
    positions = Positions(MIXED)
    start = MIXED.index(words)
    span = positions.span(positions.qpos(start), positions.qpos(start + len(words)))
    assert span == Span(start, start + len(words))
    assert span.cut(MIXED) == words
