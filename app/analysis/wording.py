"""What changed in the wording between two texts, word by word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from app.model.span import Span

Fate = Literal["kept", "removed", "added"]

# A word with its marks, a single character of a script written without spaces, or white space.
_PIECE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|\\s+|\\w+|[^\\w\\s]")
# The end of a sentence or a line: long texts are compared by these first, and by words where they differ.
_SENTENCE = re.compile("[^\n.!?。]*[\n.!?。]*\\s*")
# Pairs of equal pieces that may be looked at in one comparison: its time grows with them, and with the changes.
_AT_ONCE = 200_000
_AT_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stayed, went or came; ``old`` and ``new`` are their places in the two texts (empty: not there)."""

    fate: Fate
    text: str
    old: Span
    new: Span


def redline(old: str, new: str) -> tuple[Stretch, ...]:
    """Return how ``old`` became ``new``: what was kept and removed gives ``old``, kept and added gives ``new``.

    Long texts are compared sentence by sentence first, so that the time stays bounded on any two texts; where
    too much is alike and yet differs, a whole passage stands as removed and added.
    """
    found: list[Stretch] = []
    at_old = at_new = 0
    for gone, come in _joined(_parts(old, new)):
        if gone == come:
            found.append(
                Stretch("kept", gone, Span(at_old, at_old + len(gone)), Span(at_new, at_new + len(come)))
            )
        else:
            if gone:
                found.append(Stretch("removed", gone, Span(at_old, at_old + len(gone)), Span(at_new, at_new)))
            if come:
                passed = at_old + len(gone)
                found.append(Stretch("added", come, Span(passed, passed), Span(at_new, at_new + len(come))))
        at_old += len(gone)
        at_new += len(come)
    return tuple(found)


def _joined(parts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Join what is kept on both sides of a seam."""
    kept: list[str] = []
    for gone, come in parts:
        if gone == come:
            kept.append(gone)
            continue
        if any(kept):
            yield "".join(kept), "".join(kept)
        kept = []
        yield gone, come
    if any(kept):
        yield "".join(kept), "".join(kept)


def _parts(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the texts in pairs, in order: equal where they agree."""
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    if _work(before, after) <= _AT_ONCE:
        yield from _matched(before, after)
        return
    sentences, others = _SENTENCE.findall(old), _SENTENCE.findall(new)
    start = _shared(sentences, others)
    end = _shared(sentences[start:][::-1], others[start:][::-1])
    yield "".join(sentences[:start]), "".join(sentences[:start])
    middle, changed = sentences[start : len(sentences) - end], others[start : len(others) - end]
    if len(middle) == len(changed):
        for one, other in zip(middle, changed, strict=True):
            yield from _by_words([one], [other])
    elif _work(middle, changed) <= _AT_MOST:
        matcher = SequenceMatcher(None, middle, changed, autojunk=False)
        for _, first, last, begin, stop in matcher.get_opcodes():
            yield from _by_words(middle[first:last], changed[begin:stop])
    else:
        yield "".join(middle), "".join(changed)
    tail = "".join(sentences[len(sentences) - end :])
    yield tail, tail


def _by_words(sentences: Sequence[str], others: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Compare passages word by word, sentence by sentence where they are as many."""
    if len(sentences) == len(others) > 1:
        for one, other in zip(sentences, others, strict=True):
            yield from _by_words([one], [other])
        return
    old, new = "".join(sentences), "".join(others)
    if old == new:
        yield old, new
        return
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    if _work(before, after) <= _AT_MOST:
        yield from _matched(before, after)
    else:
        yield old, new


def _matched(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, first, last, start, end in matcher.get_opcodes():
        yield "".join(before[first:last]), "".join(after[start:end])


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many pieces the two begin with in common."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _work(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many pairs of equal pieces a comparison would have to look at."""
    counted = Counter(after)
    return sum(number * counted[piece] for piece, number in Counter(before).items())


def changed_lines(stretches: Sequence[Stretch], *, context: int = 40) -> Iterator[str]:
    """Yield each change with its surroundings on one line: [-removed-] {+added+}, as terminals show it."""
    for at, one in enumerate(stretches):
        if one.fate == "kept" or (one.fate == "added" and at and stretches[at - 1].fate == "removed"):
            continue
        before = stretches[at - 1].text[-context:] if at and stretches[at - 1].fate == "kept" else ""
        words = f"[-{one.text}-]" if one.fate == "removed" else f"{{+{one.text}+}}"
        following = at + 1
        if one.fate == "removed" and following < len(stretches) and stretches[following].fate == "added":
            words += f"{{+{stretches[following].text}+}}"
            following += 1
        after = stretches[following].text[:context] if following < len(stretches) else ""
        yield " ".join(f"{before}{words}{after}".split())
