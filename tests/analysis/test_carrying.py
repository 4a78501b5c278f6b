"""Where passages stand in a revision: exactly, or reported as doubtful; never on somebody else's words."""

import random
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.carrying import Alignment, aligned, whole_letters
from app.model.span import Span
from tests.analysis.minutes import BOILERPLATE, marks, revised


def found(old, new, words, *, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = old.index(words, at + 1)
    return Alignment(old, new).mapped(Span(at, at + len(words)))


# --- one by one --------------------------------------------------------------------------------------

OLD = """1. President Orlo stated that the ferry line would open in spring. The leaders agreed to stay in touch.
2. On fisheries, Minister Tann explained the quotas of both sides and asked for patience.
3. On the bridge, the two sides confirmed that work goes on. The leaders agreed to stay in touch.
"""


def test_untouched_words_stay_where_they_are():
    new = "Revised.\n" + OLD
    mapped = found(OLD, new, "explained the quotas")
    assert (mapped.certainty, mapped.span.cut(new)) == ("same", "explained the quotas")


def test_words_changed_inside_are_said_to_be_changed():
    new = OLD.replace("the quotas of both sides", "the yearly quotas of both sides")
    mapped = found(OLD, new, "Minister Tann explained the quotas of both sides and asked")
    assert mapped.certainty == "changed"
    assert mapped.span.cut(new) == "Minister Tann explained the yearly quotas of both sides and asked"


def test_a_moved_paragraph_takes_its_marks_along():
    first, second, third = OLD.splitlines(keepends=True)
    new = third + first + second
    for words in ("the two sides confirmed", "would open in spring", "asked for patience"):
        mapped = found(OLD, new, words)
        assert mapped.span.cut(new) == words
        assert mapped.certainty in {"same", "moved"}


def test_a_deleted_sentence_does_not_come_to_rest_on_its_twin():
    touch = "The leaders agreed to stay in touch."
    new = OLD.replace(f" {touch}", "", 1)
    first, second = found(OLD, new, touch), found(OLD, new, touch, nth=1)
    assert first.certainty == "doubtful"
    assert [one.span.cut(new) for one in first.candidates] == [touch]  # shown to a person, not taken
    assert second.certainty == "same"


def test_nobody_can_tell_which_of_two_twins_was_deleted():
    line = "The leaders agreed to stay in touch.\n"
    mapped = found(line * 3, line * 2, "stay in touch", nth=1)
    assert mapped.certainty == "doubtful"
    assert mapped.candidates


def test_a_word_that_became_another_is_doubtful():
    new = OLD.replace("asked for patience", "asked for patience-building, peacefully")
    assert found(OLD, new, "patience").certainty == "same"
    new = OLD.replace("fisheries", "fisheriesmen")
    assert found(OLD, new, "fisheries").certainty == "doubtful"


def test_what_is_gone_has_no_candidates():
    new = OLD.replace(OLD.splitlines(keepends=True)[1], "")
    mapped = found(OLD, new, "Minister Tann explained the quotas of both sides")
    assert (mapped.certainty, mapped.span, mapped.candidates) == ("doubtful", None, ())


def test_an_empty_passage_is_refused():
    with pytest.raises(ValueError, match="no passage"):
        Alignment("abc", "abc").mapped(Span(1, 1))


@pytest.mark.parametrize("at", [2, 3, 4])
def test_a_letter_is_not_parted_from_its_marks(at):
    family = "a 👩\u200d👧 b"
    assert whole_letters(family, Span(at, at)) == (at == 2)
    assert not whole_letters("ne\u0301e", Span(0, 2))


# --- measured ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("length", "rate", "least_exact"),
    [(20_000, 0.0, 0.97), (20_000, 0.01, 0.88), (20_000, 0.05, 0.55), (70_000, 0.01, 0.85)],
)
def test_minutes_with_repeated_boilerplate(length, rate, least_exact):
    """Exact, doubtful, wrong, over four revisions; a letter too many at an edge that nobody could tell is "beside"."""
    told = Counter()
    for seed in range(4):
        revision = revised(seed, length=length, rate=rate)
        alignment = Alignment(revision.old, revision.new)
        for span in marks(revision, seed=seed, count=150):
            told[_told(revision, span, alignment.mapped(span))] += 1
    assert told["wrong"] == 0
    assert told["beside"] <= 2
    assert told["exact"] >= least_exact * (told["exact"] + told["doubtful"])


def _told(revision, span, mapped):
    truth = revision.truth(span)
    if truth is None:
        return "gone, and said so" if mapped.span is None else "wrong"
    if mapped.span is None:
        return "doubtful"
    words = mapped.span.cut(revision.new)
    if mapped.span == truth or (
        mapped.span.overlaps(truth) and words in (span.cut(revision.old), truth.cut(revision.new))
    ):
        return "exact"
    off = abs(mapped.span.start - truth.start) + abs(mapped.span.end - truth.end)
    return "beside" if off == 1 else "wrong"


def test_deleted_boilerplate_is_never_re_anchored():
    """Sentences that stand many times, deleted one at a time: not one mark goes to a twin."""
    told = Counter()
    for seed in range(40):
        revision = revised(seed, length=6_000, rate=0.0)
        rng = random.Random(seed)
        sentence = rng.choice(BOILERPLATE)
        places = [at for at in range(len(revision.old)) if revision.old.startswith(sentence, at)]
        if len(places) < 2:
            continue
        at = rng.choice(places)
        new = revision.old[:at] + revision.old[at + len(sentence) + 1 :]
        mapped = Alignment(revision.old, new).mapped(Span(at, at + len(sentence)))
        told[mapped.certainty] += 1
    assert set(told) == {"doubtful"}
    assert told["doubtful"] > 30


# --- any script, any edit ----------------------------------------------------------------------------

SENTENCES = (
    "The President welcomed the opening of the ferry line.",
    "両首脳は、引き続き緊密に意思疎通していくことで一致した。",
    "双方同意就渔业问题保持密切沟通。",
    "양 정상은 긴밀히 소통해 나가기로 했다.",
    "واتفق الجانبان على مواصلة التشاور الوثيق.",
    "שני הצדדים הסכימו להמשיך בהתייעצות הדוקה.",
    "Стороны подтвердили готовность продолжить диалог.",
    "Thủ tướng hoan nghênh chuyến thăm. 👍🏽",
    "The delegation 🇫🇷🤝🇯🇵 posed 👩‍👩‍👧 for a picture ☎️.",
    "Q̃uinx̂o m̊inister ḑepar̄ted̆ earlỹ.",
    "𠮷野家 and 𝔊rand 𝒟uke talked of 10 % of the 𐐀 fund.",
)
# Put in by the edits, of letters that the texts have not: whether a letter was kept, or taken out and put in
# again, no reader of the two texts could tell.
PIECES = st.sampled_from(
    ["ƀƒƙ", "署名", "Ωμ", "\u0313", "🧩", "🏴\u200d☠\ufe0f", "\u200f", "مثلث", "§ 4 §", "\u2067"]
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=8, unique=True).map(" ".join)


@st.composite
def edited(draw):
    """A text, a mark in it, and the text after some edits, each letter followed."""
    old = unicodedata.normalize("NFC", draw(TEXTS))
    start = draw(st.integers(0, len(old) - 12))
    # of a letter or two that stand everywhere nobody could tell which were taken out
    span = Span(start, draw(st.integers(start + 6, min(len(old), start + 60))))
    letters = [(letter, at) for at, letter in enumerate(old)]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(letters)))
        gone = draw(st.integers(0, 12))
        letters[at : at + gone] = [(letter, None) for letter in draw(PIECES | st.just(""))]
    new = "".join(letter for letter, _ in letters)
    where = {old_at: new_at for new_at, (_, old_at) in enumerate(letters) if old_at is not None}
    return old, span, new, where


@given(edited())
def test_a_mark_lands_on_its_own_letters_or_is_doubtful(case):
    old, span, new, where = case
    mapped = Alignment(old, new).mapped(span)
    if mapped.span is None:
        assert mapped.certainty == "doubtful"
        return
    kept = [where[at] for at in range(span.start, span.end) if at in where]
    assert kept
    truth = Span(kept[0], kept[-1] + 1)
    landed, words = mapped.span.cut(new), span.cut(old)
    assert mapped.span == truth or (mapped.span.overlaps(truth) and landed in (words, truth.cut(new)))
    assert whole_letters(new, mapped.span)
    assert mapped.certainty == "moved" or (mapped.certainty == "changed") == (landed != words)


@given(edited())
def test_aligning_by_lines_covers_both_texts_without_a_gap(case):
    old, _, new, _ = case
    before, after = old.replace(". ", ".\n"), new.replace(". ", ".\n")
    edits = aligned(before, after, whole=0)
    at_old = at_new = 0
    for edit in edits:
        assert (edit.src_start, edit.dest_start) == (at_old, at_new)
        if edit.tag == "equal":
            assert before[edit.src_start : edit.src_end] == after[edit.dest_start : edit.dest_end]
        at_old, at_new = edit.src_end, edit.dest_end
    assert (at_old, at_new) == (len(before), len(after))
