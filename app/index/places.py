"""Where in a text what was asked for stands: for snippets, for marks, and for going to the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from typing import Final

import tantivy

from app.index.fields import terms
from app.index.inflection import forms
from app.model.folding import folded
from app.model.query import All, Any, In, Near, Node, Phrase, Word
from app.model.span import Span

_LOOK_AT: Final = 200  # hits of one thing in one text
_NEAR_BY: Final = 30  # hits that are looked at for one window
_GAP: Final = r"[\W_]+"
_WRITTEN_TOGETHER: Final = re.compile(
    "[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_TEXT_FIELDS: Final = frozenset({"agreement", "verb", "title", "person"})


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing to look for in a folded text: a pattern, and whether a word must begin and end with it.

    The boundaries are looked at by hand: a pattern that opens with a letter is ten times as quick.
    """

    pattern: str
    begins: bool = True
    ends: bool = True

    def places(self, text: str) -> Iterator[Span]:
        """Yield where it stands in a folded ``text``."""
        for match in _compiled(self.pattern).finditer(text):
            start, end = match.span()
            if self.begins and start and text[start - 1].isalnum():
                continue
            if self.ends and end < len(text) and text[end].isalnum():
                continue
            yield Span(start, end)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a question can be looked for in a text; empty where nothing can."""

    sought: tuple[Sought, ...] = ()

    def places(self, text: str, *, most: int = 500) -> tuple[Span, ...]:
        """Return where in ``text`` the words stand, in order; the first ``most`` of each."""
        small = folded(text)
        found = {place for one in self.sought for place in islice(one.places(small), most)}
        return tuple(sorted(found))[:most]

    def best(self, text: str, *, width: int) -> Span | None:
        """Return the first place of the window of ``width`` code points that holds most of what is asked for."""
        small = folded(text)
        found = sorted(
            (place, kind)
            for kind, one in enumerate(self.sought)
            for place in islice(one.places(small), _LOOK_AT)
        )
        best: tuple[int, Span] | None = None
        for at, (place, _) in enumerate(found):
            kinds = {kind for other, kind in found[at : at + _NEAR_BY] if other.end <= place.start + width}
            if best is None or len(kinds) > best[0]:
                best = (len(kinds), place)
            if len(kinds) == len(self.sought):
                break
        return _joined(small, best[1], [place for place, _ in found]) if best else None


def _joined(text: str, place: Span, places: list[Span]) -> Span:
    """Return ``place`` with the hits that follow it directly: "herring treaty" is one place to go to."""
    for other in places:
        if other.start >= place.end and not text[place.end : other.start].strip():
            place = Span(place.start, other.end)
    return place


def wanted_by(node: Node | None, searcher: tantivy.Searcher) -> Wanted:
    """Return what ``node`` asks to stand in a text; what must not be there is not looked for."""
    return Wanted(tuple(dict.fromkeys(_gathered(node, searcher))))


def _gathered(node: Node | None, searcher: tantivy.Searcher) -> Iterator[Sought]:
    if isinstance(node, All | Any):
        for part in node.parts:
            yield from _gathered(part, searcher)
    elif isinstance(node, Near):
        for word in node.words:
            yield from _gathered(Word(word), searcher)
    elif isinstance(node, In):
        if node.field in _TEXT_FIELDS:
            yield from _gathered(node.value, searcher)
    elif isinstance(node, Word | Phrase):
        yield from _sought(node, searcher)


def _sought(node: Word | Phrase, searcher: tantivy.Searcher) -> Iterator[Sought]:
    words = terms(node.text)
    begins = isinstance(node, Word) and node.begins
    if isinstance(node, Phrase) or len(words) != 1 or begins:
        yield from _run(words, begins=begins)
        return
    several = sorted(forms(searcher, "text", words[0]), key=len, reverse=True)
    whole = not _WRITTEN_TOGETHER.match(words[0])
    yield Sought("|".join(map(re.escape, several)), whole, whole)


def _run(words: list[str], *, begins: bool = False) -> Iterator[Sought]:
    """Yield words one after the other; between signs that are written together nothing stands."""
    if not words:
        return
    pattern = re.escape(words[0])
    for one, other in pairwise(words):
        together = _WRITTEN_TOGETHER.match(one) and _WRITTEN_TOGETHER.match(other)
        pattern += (r"\s*" if together else _GAP) + re.escape(other)
    opens, closes = (not _WRITTEN_TOGETHER.match(word) for word in (words[0], words[-1]))
    yield Sought(pattern + (r"\w*" if begins else ""), opens, closes and not begins)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
