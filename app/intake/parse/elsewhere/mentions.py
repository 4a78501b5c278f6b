"""Sentences, and the persons named in them, in another language than English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.titles import titled
from app.intake.parse.elsewhere.words import Words
from app.model.span import Span

_LONGEST_COUNTRY = 14  # code points


@dataclass(frozen=True, slots=True)
class Person:
    """A person as printed: the whole mention, its name, office and country."""

    whole: Span
    name: Span
    office: Span | None
    side: str | None
    doubtful: bool = False

    def named(self, text: str) -> str:
        """Return the name without the office, where that stands between its parts."""
        if self.office and self.name.start < self.office.start < self.name.end:
            return text[self.name.start : self.office.start] + text[self.office.end : self.name.end]
        return self.name.cut(text)


def sentences(words: Words, text: str, span: Span) -> list[Span]:
    """Return the sentences within ``span``; none is longer than 4,000 code points."""
    return list(_sentences(words.sentence_end, text, span))


@lru_cache(maxsize=512)  # a text or a few: every room asks for the sentences of the same paragraphs
def _sentences(ends: re.Pattern[str], text: str, span: Span) -> tuple[Span, ...]:
    found: list[Span] = []
    start = span.start
    for match in ends.finditer(text, span.start, span.end):
        if match.end() > start:
            found.append(Span(start, match.end()))
        start = match.end()
        while start < span.end and text[start].isspace():
            start += 1
    if start < span.end:
        found.append(Span(start, span.end))
    return tuple(
        Span(at, min(part.end, at + 4000)) for part in found for at in range(part.start, part.end, 4000)
    )


def persons(words: Words, text: str, span: Span) -> list[Person]:
    """Return the persons mentioned within ``span``, in order, none overlapping."""
    found: list[Person] = []
    if words.titles:
        found = [
            Person(one.whole, one.name, one.office, one.side, one.doubtful)
            for one in titled(words.titles, words.countries, text, span)
        ]
    for pattern in words.persons:
        for match in pattern.finditer(text, span.start, span.end):
            whole = Span(match.start(), match.end())
            name = picked(match, "name")
            if name is None or any(whole.overlaps(other.whole) for other in found):
                continue
            country = picked(match, "country")
            side = words.countries.get(country.cut(text)) if country else None
            found.append(Person(whole, name, picked(match, "office"), side))
    found.sort(key=lambda person: person.whole)
    return found


def side_at(words: Words, text: str, match: re.Match[str]) -> tuple[str, int] | None:
    """Return the code of the country whose name ends where a match begins, and where the name begins."""
    for length in range(min(_LONGEST_COUNTRY, match.start()), 0, -1):
        start = match.start() - length
        printed = text[start : match.start()]
        code = words.countries.get(printed) or words.short.get(printed)
        if code:
            return code, start
    return None
