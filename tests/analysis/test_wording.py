import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.wording import changed_lines, redline

texts = st.text(alphabet=st.sampled_from("ab c.\n合意é🤝"), max_size=40)


@given(texts, texts)
def test_both_texts_can_be_put_together_again_from_what_changed(old, new):
    stretches = redline(old, new)
    assert "".join(one.text for one in stretches if one.fate != "added") == old
    assert "".join(one.text for one in stretches if one.fate != "removed") == new
    for one in stretches:
        assert one.old.cut(old) == (one.text if one.fate != "added" else "")
        assert one.new.cut(new) == (one.text if one.fate != "removed" else "")


@given(texts)
def test_nothing_changed_is_nothing_changed(text):
    assert {one.fate for one in redline(text, text)} <= {"kept"}
    assert list(changed_lines(redline(text, text))) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "We see a China that grows.",
            "We seek a China that grows.",
            "We [-see-]{+seek+} a China that grows.",
        ),
        ("両国は合意した。", "両国は協議した。", "両国は[-合意-]{+協議+}した。"),
        ("They met. They agreed.", "They met.", "They met.[- They agreed.-]"),
    ],
)
def test_a_change_is_told_word_by_word(old, new, told):
    assert list(changed_lines(redline(old, new))) == [told]


def test_two_long_texts_are_compared_in_a_moment():
    line = "The two sides agreed to continue consultations on fisheries in a close and steady manner.\n"
    old = "".join(f"{number}. {line}" for number in range(3000))
    stretches = redline(old, old.replace("1500. The", "1500. These"))
    assert [one.fate for one in stretches] == ["kept", "removed", "added", "kept"]


SENTENCE = "Minister Lund stressed that the border must stay open. "


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        (SENTENCE * 600, (SENTENCE * 600).replace("stressed", "said"), 1200),
        (SENTENCE * 600, SENTENCE * 300 + "A word in between. " + SENTENCE * 300, 1),
        ("a b " * 20_000, "b a " * 20_000, None),
        ("x" * 1_000_000, "y" * 1_000_000, 2),
        ("\u4e00\u4e8c" * 20_000, "\u4e8c\u4e00" * 20_000, None),
        ("\n" * 50_000, " \n" * 50_000, None),
    ],
    ids=["every sentence", "one more", "swapped", "one word", "unspaced", "empty lines"],
)
def test_any_two_texts_are_compared_in_bounded_time(old, new, changes):
    begun = time.monotonic()
    found = redline(old, new)
    assert time.monotonic() - begun < 20  # seconds, on a machine that does other things too
    assert "".join(one.text for one in found if one.fate != "added") == old
    assert "".join(one.text for one in found if one.fate != "removed") == new
    if changes is not None:
        assert sum(1 for one in found if one.fate != "kept") == changes
