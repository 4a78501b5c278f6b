"""The tokens of a stretch of text, and the names that open at one of them."""

from __future__ import annotations

from bisect import bisect_left

from app.intake.parse.elsewhere.west.lexis import TOKEN, Titles, plain
from app.model.span import Span

_ABBREVIATED = 3  # letters of an honorific that is a short form
_LONGEST_NAME = 6
_IRISH = {"O", "О"}  # before an apostrophe: in Latin and in Cyrillic


class Named:
    """The tokens of one stretch of text, with where offices open, and what names people and countries in it."""

    def __init__(self, titles: Titles, text: str, span: Span) -> None:
        self.titles, self.text = titles, text
        matches = list(TOKEN.finditer(text, span.start, span.end))
        self.words = [match.group() for match in matches]
        self.lows = [word.lower() for word in self.words]
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.heads: dict[int, int] = {}  # from the token at which an office opens to the one after its head
        for match in titles.heads.finditer(text, span.start, span.end):
            first = bisect_left(self.starts, match.start())
            if first < len(self.starts) and self.starts[first] == match.start():
                self.heads[first] = bisect_left(self.starts, match.end(), first)

    def word(self, at: int) -> str:
        """Return the token at ``at``; nothing behind the last."""
        return self.words[at] if at < len(self.words) else ""

    def low(self, at: int) -> str:
        """Return the token at ``at`` in lower case; nothing behind the last."""
        return self.lows[at] if at < len(self.lows) else ""

    def country(self, at: int) -> tuple[int, str] | None:
        """Return how many tokens from ``at`` name a country or a people, and its code."""
        return self.titles.country(self.words, at) if at < len(self.words) else None

    def honorifics(self, at: int) -> int:
        """Return the token behind the honorifics that stand at ``at``."""
        after = at
        while after < len(self.words):
            if self.low(after) in self.titles.honorifics or (
                after == at
                and self.low(after) in self.titles.articles
                and len(self.low(after + 1)) > _ABBREVIATED
                and self.low(after + 1) in self.titles.honorifics
            ):
                after += 1
            elif self.low(after) + self.low(after + 1) in self.titles.honorifics:
                after += 2
            elif after > at and self.word(after) == ".":
                after += 1
            else:
                break
        return after

    def name(self, at: int, *, least: int = 1) -> tuple[int, int] | None:
        """Return the tokens of a name that opens at ``at``: at least ``least`` words, initials counted."""
        titles = self.titles
        after, count = at, 0
        while after < len(self.words) and after - at < _LONGEST_NAME:
            word, low = self.words[after], self.words[after].lower()
            if (
                low in titles.particles
                and not (word[0].isupper() and after == at)
                and (self.word(after + 1)[:1].isupper() or self.low(after + 1) in titles.particles)
            ):
                beyond = after + 1
                while self.low(beyond) in titles.particles:
                    beyond += 1
                opening = after == at and word[0].islower() and (len(word) < 3 or low in titles.determiners)
                if opening or self.country(beyond):
                    break  # "de Paris" and "den Handel" open no name, and "du Maroc" ends one
                after += 1
                continue
            if count and (low in titles.tails or (count == 1 and word in titles.letters and after == at + 1)):
                after += 1
                continue
            if (
                not word[0].isupper()
                or not word[0].isalpha()
                or after in self.heads
                or low in titles.no_names
                or plain(word) in titles.fields
                or low in titles.honorifics
                or (count == 0 and self.country(after) and not self.word(after + 1)[:1].isupper())
                or (count > 0 and after + 1 in self.heads and self.country(after))
            ):
                break
            if ("’" in word[:2] or "'" in word[:2]) and word[0] not in _IRISH:
                break
            count += 1
            after += 1
        while after > at and self.words[after - 1].lower() in titles.particles:
            after -= 1
        if count < least or after == at:
            return None
        if count == 1 and self.words[after - 1].endswith("."):
            return None
        return at, after
