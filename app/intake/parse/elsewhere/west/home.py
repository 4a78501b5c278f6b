"""Whose page it is, where nobody says: words of an institution, the publisher, the countries it names."""

from __future__ import annotations

from collections import Counter

from app.intake.parse.elsewhere.west.lexis import TOKEN, Titles

_READ = 8000  # code points
_COUNTED = 4000  # in which the countries named are counted
_TOP = 600  # code points in which a page names the house that issues it
_LINE = 100  # and of a line that does
_INSTITUTION = 4  # what words of an institution weigh
_LETTERHEAD = 10  # a line above the text with a house and its country
_PLEDGED = 2  # "the support of Canada"
_COUNTRY = 40  # code points in which a country's name stands
_DATELINE = 2  # a city that a text is dated from: many are dated abroad


def home_of(
    titles: Titles, text: str, *, office: str | None, taken: frozenset[str], known: bool = False
) -> tuple[str, bool] | None:
    """Return the country whose page ``text`` seems to be, but none of ``taken``, and whether that is plain.

    Where the page's own country is ``known`` the language alone says nothing of anybody else's. An institution in
    the office counts most, one elsewhere on the page next, then what countries are named.
    """
    if not titles.weighed:
        titles.weighed.append(_weighed(titles, text[:_READ]))
    weights: Counter[str] = Counter({titles.default: 0 if known else 3})
    weights.update(titles.weighed[0])
    for code, pattern in titles.home:
        if office and pattern.search(office):
            weights[code] += 10
    ranked = [(weight, code) for code, weight in weights.items() if code not in taken and weight > 0]
    if not ranked:
        return None
    ranked.sort(key=lambda item: (-item[0], item[1]))
    weight, code = ranked[0]
    if weight < 2 and len(ranked) > 1 and ranked[1][0] == weight:
        return None
    return code, weight >= 4 and (len(ranked) < 2 or ranked[1][0] < weight)


def _weighed(titles: Titles, head: str) -> Counter[str]:
    """Return what the head of a page says for each country, whoever's office is asked for."""
    weights: Counter[str] = Counter()
    for code, pattern in titles.home:
        weights[code] += _INSTITUTION * min(3, len({match.group() for match in pattern.finditer(head)}))
    for line in head[:_TOP].splitlines():
        if len(line) < _LINE and titles.letterhead.search(line):
            for code in set(_named(titles, line)):
                weights[code] += _LETTERHEAD
    for match in titles.dateline.finditer(head):
        if city := titles.cities.get(match["city"].lower()):
            weights[city] += _DATELINE
    for match in titles.pledged.finditer(head):
        if found := titles.country(TOKEN.findall(head[match.end() : match.end() + _COUNTRY]) or ["-"], 0):
            weights[found[1]] += _PLEDGED
    for code, count in Counter(_named(titles, head[:_COUNTED])).items():
        if code not in {"EU", "UN", "NATO"}:
            weights[code] += min(2, count)
    return weights


def _named(titles: Titles, text: str) -> list[str]:
    """Return the code of every country that ``text`` names, in order."""
    tokens = TOKEN.findall(text)
    return [
        found[1]
        for at, word in enumerate(tokens)
        if word[0].isalpha() and len(word) > 1 and (found := titles.country(tokens, at))
    ]
