"""A text as tokens: words and single marks of punctuation, each with its place and a one-letter tag.

The tags make a string as long as the list of tokens, so that names, offices and lists can be described
by ordinary regular expressions over tags and found in one pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from app.model.span import Span

_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|Gen|Hon|Lt|Col|Sen|Rep|Gov|Amb|Messrs|Smt|Smti|Mme|Mlle|Sra|Dra|"
    "Ma|Md|Mohd|Muhd|Abd|Sec|Adv|Rev|Capt|Cdr|Cmdr|Cdre|Sgt|Supt|Rt|Ret|Eng|Engr|Ing|No|Maj|Mag|Brig|Adm"
)
WORD = re.compile(
    rf"H\.[ \u00a0]E\."  # H. E.
    rf"|(?:[A-Za-z]\.){{2,}}(?:[\-‐‑][^\W_]\w*)*"  # U.S., H.E., a.m.
    rf"|(?:{_ABBREVIATIONS})\.(?!\w)"
    r"|[A-Z]{2,4}/[A-Z]{2,4}\b"
    r"|[A-Z]\.(?=[ \u00a0]?[A-Z])"  # an initial
    r"|[^\W_][\w\u0300-\u036f]*(?:(?:['’]{1,3}|[\-‐‑]|–(?=(?:elect|designate)\b)|\.(?=\w)|\.[\-‐‑])[\w\u0300-\u036f]+)*"
)
_PARTED_FROM = 5  # letters; shorter words are not taken for two
_TOKEN = re.compile(rf"{WORD.pattern}|[^\w\s]|_+")
_MARKS = {",": ",", "，": ",", ";": ";", ":": ":", "(": "(", ")": ")", "（": "(", "）": ")", "&": "a"}
_QUOTES = '"“”„«»'
_DASHES = "–—-―"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: places, words as printed, words in lower case without possessive."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lows: list[str]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, last: int) -> Span:
        """Return the span of tokens ``first`` to ``last`` (included), a possessive ending left out."""
        return Span(self.starts[first], self.ends[last])

    def printed(self, first: int, last: int) -> str:
        """Return the text of tokens ``first`` to ``last`` with the spaces that were lost between words."""
        parts = [self.text[self.starts[first] : self.ends[first]]]
        for at in range(first + 1, last + 1):
            gap = self.text[self.ends[at - 1] : self.starts[at]]
            lost = not gap and self.words[at - 1][-1:].isalpha() and self.words[at][:1].isalpha()
            parts += [" " if lost else gap, self.text[self.starts[at] : self.ends[at]]]
        return "".join(parts)

    def at(self, position: int) -> int:
        """Return the index of the first token that starts at or after ``position``."""
        return bisect_left(self.starts, position)

    def range(self, span: Span) -> tuple[int, int]:
        """Return the half-open range of tokens inside ``span``."""
        return self.at(span.start), self.at(span.end)


def tokens(text: str, *, parted: Callable[[str], int] | None = None) -> Tokens:
    """Return the tokens of ``text``; ``parted`` tells after how many letters a word is two that lost their space."""
    matches = list(_TOKEN.finditer(text))
    words = [match.group() for match in matches]
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    glued: list[tuple[int, int]] = []
    for index, word in enumerate(words):
        length = len(word)
        if length > 2 and word[-1] == "s" and word[-2] in "'’":
            bare = word[:-1].rstrip("'’")  # a possessive ending is no part of a name
            ends[index] -= length - len(bare)
            words[index] = bare
        elif length > _PARTED_FROM and parted and (cut := parted(word)):
            glued.append((index, cut))
    for index, cut in reversed(glued):
        starts.insert(index + 1, starts[index] + cut)
        ends.insert(index, starts[index] + cut)
        words[index : index + 1] = [words[index][:cut], words[index][cut:]]
    return Tokens(text, starts, ends, words, [word.lower() for word in words])


def mark_tag(word: str) -> str:
    """Return the tag of a mark of punctuation."""
    if word in _MARKS:
        return _MARKS[word]
    if word in _QUOTES:
        return '"'
    return "-" if word in _DASHES else "."
