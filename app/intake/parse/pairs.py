"""Pairs of countries such as "Japan-Kenya relations": where one is a party's own, the other is the other party's."""

from __future__ import annotations

import re

from app.intake.parse.countries import Place, places
from app.intake.parse.source import Source

NO_COUNTRIES = frozenset({"UN", "NATO", "EU"})
_LOOK_AT = 6_000  # code points
_DASH = re.compile(r"[-‐‑–/](?=[^\W\d_])")
_BEFORE_DASH = re.compile(r"(?<![\w-])((?:[^\W\d_][\w.]{1,20} ){0,3}[^\W\d_][\w.]{1,20})[-‐‑–/]")
_PAIR_AT_MOST = 88  # code points of what is looked for before a dash
_CAPITAL_PAIRS_AT_MOST = 200


def pairs(source: Source, end: int) -> list[tuple[str, str]]:
    """Return the pairs such as "Japan-Kenya" or "Japan-Republic of Korea" that the text prints up to ``end``."""
    known = places(source.language)
    found: list[tuple[str, str]] = []
    counted = last = 0
    for dash in _DASH.finditer(source.text, 0, min(len(source.text), end)):
        first, last = max(last, dash.start() - _PAIR_AT_MOST), dash.end()
        if not source.text[dash.end()].isupper():
            continue
        match = _BEFORE_DASH.search(source.text, first, dash.end())
        if match is None or match.end() < dash.end():
            continue
        before = match[1].split()
        if not before[-1][0].isupper():
            continue
        counted += 1
        if counted > _CAPITAL_PAIRS_AT_MOST:
            break
        after = re.findall(r"[\w.]+", source.text[match.end() : match.end() + 60])
        one = next(
            (code for at in range(len(before)) if (code := _country(known, before[at:], whole=True))), None
        )
        other = _country(known, after, whole=False)
        if one and other and one != other:
            found.append((one, other))
    return found


def _country(known: dict[str, tuple[Place, ...]], words: list[str], *, whole: bool) -> str | None:
    """Return the code of the country that ``words`` are, or begin with."""
    for place in known.get(words[0], ()) if words else ():
        size = len(place.words)
        if place.sort != "city" and tuple(words[:size]) == place.words and (size == len(words) or not whole):
            return place.code
    return None


def weigh_pairs(source: Source, taken: set[str], weights: dict[str, float]) -> None:
    """Weigh the other half of "Japan-Kenya" where one half is another party's country."""
    for pair in pairs(source, _LOOK_AT):
        for one, other in (pair, pair[::-1]):
            if one in taken and other not in taken:
                weights[other] += 6.0
            elif one in NO_COUNTRIES and other not in taken:
                weights[other] += 2.0  # "China-EU relations", where the other is a member's minister
