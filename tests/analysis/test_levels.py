"""Where two texts are level: by numbers, by likeness, or nowhere; always rising in both."""

import re
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from app.analysis.levels import levels
from app.model.page import Page
from app.model.reading import Block, Reading
from app.model.record import Provenance, Readout
from app.model.span import Span

FISH = "President Marrane pointed out that the herring stocks of the strait have fallen by one third."
FERRY = "The two leaders agreed to reopen the ferry line between the two capitals in the spring."
FINES = "Prime Minister Ferrin expressed concern about the fines imposed on fishing boats in December."
OTHER = "Nothing of this has anything in common with what stands elsewhere, not a single phrase."


def page(*paragraphs: str, language="en") -> Page:
    text = "\n".join(paragraphs)
    blocks, at = [], 0
    for words in paragraphs:
        label = re.match(r"(\w+)\. ", words)
        kind = "point" if label else "paragraph"
        blocks.append(Block(kind, Span(at, at + len(words)), label[1] if label else None))
        at += len(words) + 1
    readout = Readout("u", "m", text, "", "", "", "text/plain", None, Provenance(), "")
    return Page(readout, Reading("parser 0", language=language, blocks=tuple(blocks)), (), verified=True)


def told(one, other):
    found = levels(one, other)
    return found.basis, [
        (one.readout.text[a:].split("\n")[0], other.readout.text[b:].split("\n")[0]) for a, b in found.pairs
    ]


def test_texts_that_number_alike_go_by_numbers():
    one, other = page("1. One.", "2. Two.", "3. Three."), page("1. Un.", "2. Deux.", "3. Trois.")
    assert told(one, other) == (
        "points",
        [("1. One.", "1. Un."), ("2. Two.", "2. Deux."), ("3. Three.", "3. Trois.")],
    )


def test_in_different_languages_the_common_numbers_count():
    one, other = page("1. One.", "2. Two.", "3. Three."), page("1. Un.", "3. Trois.", language="fr")
    assert told(one, other) == ("points", [("1. One.", "1. Un."), ("3. Three.", "3. Trois.")])


def test_otherwise_like_passages_are_level_whatever_their_numbers():
    one = page(f"1. {FISH}", f"2. {FINES}", f"3. {FERRY}")
    other = page(OTHER, FISH.replace("pointed out", "stressed"), FERRY)
    basis, pairs = told(one, other)
    assert basis == "passages"
    assert [(a[:2], b[:13]) for a, b in pairs] == [("1.", FISH[:13]), ("3.", FERRY[:13])]


def test_where_nothing_is_common_nothing_is_level():
    assert told(page(FISH, FERRY), page(OTHER)) == ("none", [])
    assert told(page(FISH), page("短い文", language="ja")) == ("none", [])


@example(first=["2. b", "1. a"], second=["1. a", "2. b", "3. c", "1. a"])  # as many from either side
@given(
    st.lists(st.sampled_from([FISH, FERRY, FINES, OTHER, "1. a", "2. b", "3. c"]), max_size=8),
    st.lists(st.sampled_from([FISH, FERRY, FINES, OTHER, "1. a", "2. b", "3. c"]), max_size=8),
)
def test_level_places_rise_in_both(first, second):
    one, other = page(*first), page(*second)
    pairs = levels(one, other).pairs
    assert list(pairs) == sorted(set(pairs))
    assert [b for _, b in pairs] == sorted({b for _, b in pairs})
    back = levels(other, one)
    assert len(back.pairs) == len(pairs)
    same = levels(one, replace(one))
    assert all(a == b for a, b in same.pairs)
