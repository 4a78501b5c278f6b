"""Several who hold one office, told of at once: "the foreign ministers of Norway and Italy, Ada Roe and Ugo Neri".

The office is printed once, in the plural, and the countries stand in the order of the names: before or after
them, or each beside its own. Only where there are as many names as countries is anything given to anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from app.intake.parse.lexicon import lexicon
from app.intake.parse.mentions import Mention
from app.intake.parse.tags import Tagged

_AT_MOST = 60  # tokens that a list of countries and names may take
_BETWEEN = frozenset(",a()-t:;")  # tags between countries and names
_INTERPOSED = frozenset({"respectively", "namely", "of", "from"})


@cache
def _words(language: str) -> tuple[Mapping[str, str], frozenset[str], frozenset[str]]:
    """Return heads in the plural with their singulars, small words before a head, and those after its "of"."""
    entry = lexicon(language, "offices")
    table = entry.table("plurals")
    plurals = {word: table.text(word) or word for word in table.names()}
    return plurals, frozenset(entry.words("small_before_heads")), frozenset(entry.words("small_fields"))


def respective(doc: Tagged, found: list[Mention], first: int, last: int, *, language: str) -> list[Mention]:
    """Return ``found`` with office and country for those who hold one office together."""
    plurals, before, fields = _words(language)
    lows = doc.tokens.lows
    if plurals.keys().isdisjoint(lows[first:last]):
        return found
    people = [item for item in found if item.name and not _is_office(doc, item, plurals)]
    told: dict[tuple[int, int], Mention] = {}
    for at in range(first, last):
        if lows[at] not in plurals:
            continue
        opens, ends = _office(doc, at, first, last, before, fields)
        one = _singular(doc, opens, at, ends, plurals)
        starts_at, _ = _demonyms(doc, opens, first)
        codes, pairs, after = _countries(doc, people, opens, ends, first, last)
        named: list[tuple[Mention, str | None]] = []
        if pairs:
            named = [*pairs]
        elif len(codes) > 1:
            by_place = list(zip(after, codes, strict=True)) if len(after) == len(codes) else []
            named = [*(by_place or _before(doc, people, opens, codes))]
        else:
            series = _series(doc, people, ends + 1)
            if len(series) > 1 and (not codes or all(item.code for item in series)):
                named = [(item, item.code) for item in series]
        ended = -1
        for number, (item, code) in enumerate(named):
            start = starts_at if number == 0 and item.whole[0] > opens else item.whole[0]
            while (
                pairs and 0 <= ended < start - 1 and doc.tags[start - 1] not in ";a" and start - 1 > ended + 1
            ):
                start -= 1  # "…, and Latvia, Edgar Rin": his country belongs to him
            ended = item.whole[1]
            told[item.whole] = replace(
                item, whole=(start, item.whole[1]), office=(opens, ends), code=code, one=one
            )
    if not told:
        return found
    return sorted(
        (told.get(item.whole, item) for item in found if not _is_office(doc, item, plurals) or item.office),
        key=lambda item: item.whole,
    )


def countries_of_holders(doc: Tagged, first: int, last: int, *, language: str) -> list[str]:
    """Return the countries of "the foreign ministers of Norway and Italy" where no names are printed with them."""
    plurals, before, fields = _words(language)
    for at in range(first, last):
        if doc.tokens.lows[at] in plurals:
            opens, ends = _office(doc, at, first, last, before, fields)
            codes, pairs, after = _countries(doc, [], opens, ends, first, last)
            if len(codes) > 1 and not pairs and not after:
                return codes
    return []


def _is_office(doc: Tagged, item: Mention, plurals: Mapping[str, str]) -> bool:
    """Whether what looks like a name is the plural of an office: "Ministers"."""
    return item.name is not None and item.name[0] == item.name[1] and doc.tokens.lows[item.name[0]] in plurals


def _office(
    doc: Tagged, head: int, first: int, last: int, before: frozenset[str], fields: frozenset[str]
) -> tuple[int, int]:
    """Return the first and last tokens of the office around its ``head``."""
    tags, lows = doc.tags, doc.tokens.lows
    opens, ends = head, head
    while opens > first and (
        tags[opens - 1] in "DP" or (tags[opens - 1] == "l" and lows[opens - 1] in before)
    ):
        opens -= 1
    at = head + 1
    if at < last and tags[at] == "f":
        at += 1
        while at < last and (tags[at] == "D" or lows[at] in fields or (tags[at] == "a" and at > head + 2)):
            ends = at if tags[at] != "a" else ends
            at += 1
    return opens, ends


def _singular(doc: Tagged, opens: int, head: int, ends: int, plurals: Mapping[str, str]) -> str:
    word = doc.tokens.words[head]
    one = plurals[doc.tokens.lows[head]]
    one = one.capitalize() if word[0].isupper() else one
    parts = [doc.tokens.printed(opens, head - 1)] if head > opens else []
    parts.append(one)
    if ends > head:
        parts.append(doc.tokens.printed(head + 1, ends))
    return " ".join(parts)


def _countries(
    doc: Tagged, people: list[Mention], opens: int, ends: int, first: int, last: int
) -> tuple[list[str], list[tuple[Mention, str]], list[Mention]]:
    """Return the countries of an office, names each with its own, and names after all of them."""
    tags, lows = doc.tags, doc.tokens.lows
    _, codes = _demonyms(doc, opens, first)
    # "the Presidents of Rwanda, Mr. Ada Roe, and Angola, …": the office was taken for the first one's alone.
    starts = {
        (item.name if item.name and item.office and item.office[0] <= ends <= item.whole[1] else item.whole)[
            0
        ]: item
        for item in people
    }
    at = ends + 1
    if not codes and lows[at : at + 1] not in (["of"], ["from"]):
        return [], [], []
    names: list[Mention] = []
    order = ""
    limit = min(last, ends + _AT_MOST)
    while at < limit:
        item = starts.get(at)
        if item is not None:
            names.append(item)
            if item.code and tags[item.whole[1]] == "C" and not codes and item.whole[0] > ends:
                return [], [], []  # "the leaders of …": each with a country of his own already
            order += "N"
            at = item.whole[1] + 1
        elif at in doc.places and tags[at] in "CE":
            if not (tags[at - 1] == "(" and order.endswith("C")):
                codes.append(doc.places[at][0].code)
                order += "C"
            at += doc.places[at][1]
        elif tags[at] in _BETWEEN or lows[at] in _INTERPOSED:
            at += 1
        else:
            break
    if len(order) > 2 and order == "CN" * len(names):
        return codes, list(zip(names, codes, strict=True)), []
    return codes, [], names if "NC" not in order else []


def _demonyms(doc: Tagged, opens: int, first: int) -> tuple[int, list[str]]:
    """Return where "the Norwegian, German and Italian foreign ministers" begins, and the countries."""
    found: list[str] = []
    at, begins = opens - 1, opens
    while at >= first and doc.tags[at] in "EC,a":
        if at in doc.places:
            found.insert(0, doc.places[at][0].code)
            begins = at
        at -= 1
    return (begins, found) if len(found) > 1 else (opens, [])


def _before(doc: Tagged, people: list[Mention], opens: int, codes: list[str]) -> list[tuple[Mention, str]]:
    """Return the names of "Ada Roe and Ugo Neri, the foreign ministers of Norway and Italy"."""
    found: list[Mention] = []
    end = opens
    for item in reversed([person for person in people if person.whole[1] < opens]):
        between = doc.tags[item.whole[1] + 1 : end].replace("t", "")
        words = set(doc.tokens.lows[item.whole[1] + 1 : end]) - {"the", ",", "and", "(", "-", "–"}
        first = not found
        if item.office or between.replace("l", "" if first else "l") not in (
            {",", "(", "-", ",-"} if first else {",", "a", ",a"}
        ):
            break
        if first and not words <= _INTERPOSED:
            break
        found.insert(0, item)
        end = item.whole[0]
    return list(zip(found, codes, strict=True)) if len(found) == len(codes) else []


def _series(doc: Tagged, people: list[Mention], at: int) -> list[Mention]:
    """Return the names that begin at token ``at`` and go on with commas and "and"."""
    found: list[Mention] = []
    for item in people:
        if item.whole[0] < at and not (item.name and item.name[0] == at):
            continue
        if not found:
            if (item.name or item.whole)[0] != at:
                break
        elif (
            doc.tags[found[-1].whole[1] + 1 : item.whole[0]].replace("t", "") not in {",", "a", ",a"}
            or item.office
        ):
            break
        found.append(item)
    return found
