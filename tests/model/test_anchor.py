from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.model.anchor import describe, resolve
from app.model.annotation import Annotation
from app.model.span import Span
from app.model.text import canonical, text_sha256

# Emoji, combining marks, right-to-left letters, Han, line ends: what offsets get wrong.
texts = st.text(alphabet=st.sampled_from("abc \n🤝👩‍👩‍👧é\u0301中文合שלוםعرب"), min_size=1, max_size=60).map(
    canonical
)


def annotation_at(text: str, span: Span) -> Annotation:
    anchor = describe("r", text_sha256(text), text, span)
    return Annotation("u", anchor, "yellow", "", (), "a", "2031-01-01T00:00:00Z", "2031-01-01T00:00:00Z")


@given(texts, st.data())
def test_what_is_described_is_found_where_it_was(text, data):
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    one = annotation_at(text, Span(start, end))
    assert one.anchor.exact == text[start:end]
    placed = resolve(text, text_sha256(text), one)
    assert (placed.status, placed.span) == ("found", Span(start, end))


def test_an_empty_span_cannot_be_anchored():
    with pytest.raises(ValueError, match="empty"):
        describe("r", "0" * 64, "text", Span(2, 2))


def test_in_another_text_the_words_are_followed_only_with_their_surroundings():
    old = "The sides met. They agreed to talk. They parted."
    one = annotation_at(old, Span(old.index("agreed"), old.index("agreed") + 6))
    new = "Correction. " + old
    placed = resolve(new, text_sha256(new), one)
    assert placed.status == "moved"
    assert placed.span is not None
    assert placed.span.cut(new) == "agreed"


@pytest.mark.parametrize(
    "new",
    [
        "They agreed to talk.",  # the surroundings are gone
        "The sides met. They agreed to talk. They parted. " * 2,  # it stands there twice
        "Nothing of it is left.",
        "",
    ],
)
def test_what_is_not_certain_is_orphaned(new):
    old = "The sides met. They agreed to talk. They parted."
    one = annotation_at(old, Span(old.index("agreed"), old.index("agreed") + 6))
    assert resolve(new, text_sha256(new), one).status == "orphaned"


def test_a_look_alike_at_the_same_place_is_not_taken_for_it():
    old = "They agreed. They agreed. They agreed."
    one = annotation_at(old, Span(5, 11))
    other = replace(one, anchor=replace(one.anchor, prefix="We never "))
    assert resolve("They agreed! " + old, text_sha256("x"), other).status == "orphaned"
