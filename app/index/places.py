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
_FOLLOWING: Final = 8  # hits that may follow the first one directly
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

    def hits(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where it stands in a folded ``text``, as start and end: for thousands of them quicker than spans."""
        for match in _compiled(self.pattern).finditer(text):
            start, end = match.span()
            if self.begins and start and text[start - 1].isalnum():
                continue
            if self.ends and end < len(text) and text[end].isalnum():
                continue
            yield start, end


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a question can be looked for in a text; empty where nothing can."""

    sought: tuple[Sought, ...] = ()

    def places(self, text: str, *, most: int = 500) -> tuple[Span, ...]:
        """Return where in ``text`` the words stand, in order; the first ``most`` of each."""
        return tuple(Span(*hit) for hit in self.hits(folded(text), most=most))

    def hits(self, small: str, *, most: int = 500) -> list[tuple[int, int]]:
        """Return as pairs where in a folded text the words stand, in order; the first ``most`` of each."""
        found = {hit for one in self.sought for hit in islice(one.hits(small), most)}
        return sorted(found)[:most]

    def best(self, text: str, *, width: int) -> Span | None:
        """Return the first place of the window of ``width`` code points that holds most of what is asked for."""
        best = self.best_hit(folded(text), width=width)
        return Span(*best) if best else None

    def best_hit(self, small: str, *, width: int) -> tuple[int, int] | None:
        """Return as a pair what ``best`` does, of a folded text."""
        if len(self.sought) == 1:
            first = list(islice(self.sought[0].hits(small), _FOLLOWING))
            return _joined(small, first[0], first) if first else None
        found = sorted(
            (*hit, kind) for kind, one in enumerate(self.sought) for hit in islice(one.hits(small), _LOOK_AT)
        )
        best: tuple[int, int, int] | None = None
        for at, (start, end, _) in enumerate(found):
            kinds = {kind for _, last, kind in found[at : at + _NEAR_BY] if last <= start + width}
            if best is None or len(kinds) > best[0]:
                best = (len(kinds), start, end)
            if len(kinds) == len(self.sought):
                break
        return _joined(small, best[1:], [(start, end) for start, end, _ in found]) if best else None


def _joined(text: str, hit: tuple[int, int], hits: list[tuple[int, int]]) -> tuple[int, int]:
    """Return ``hit`` with those that follow it directly: "herring treaty" is one place to go to."""
    begun, ended = hit
    for start, end in hits:
        if start >= ended:
            if text[ended:start].strip():
                break
            ended = end
    return begun, ended


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
