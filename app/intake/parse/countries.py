"""Countries and bodies in running text: names, demonyms and cities, as runs of tokens.

Names in the library's languages come from CLDR by way of Babel; abbreviations, official forms, demonyms
and cities are lexicon data. Case counts: "Turkey" is one, "turkey" is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.intake.parse.lexicon import lexicon
from app.intake.parse.tokens import tokens

Sort = Literal["name", "demonym", "city"]


@dataclass(frozen=True, slots=True)
class Place:
    """A known run of words: the code of its country or body, and what sort of word it is."""

    words: tuple[str, ...]
    code: str
    sort: Sort


@cache
def places(language: str) -> dict[str, tuple[Place, ...]]:
    """Return the known places by first word, the longest first."""
    from babel import Locale

    entry = lexicon(language, "countries")
    found: dict[str, dict[tuple[str, ...], Place]] = {}

    def add(name: str, code: str, sort: Sort) -> None:
        words = tuple(tokens(name).words)
        if words:
            found.setdefault(words[0], {}).setdefault(words, Place(words, code, sort))

    for code in entry.table("names").names():
        for name in entry.table("names").words(code):
            add(name, code, "name")
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and code.isalpha() and code not in {"EZ", "XA", "XB", "ZZ", "QO"}:
            add(name.split(" (")[0], code, "name")
            add(name.split(" (")[0].replace(" & ", " and "), code, "name")
    # After the names: "New Zealand" is a name before it is a demonym.
    for table, sort in (("demonyms", "demonym"), ("cities", "city")):
        part = entry.table(table)
        for code in part.names():
            for name in part.words(code):
                add(name, code, sort)  # type: ignore[arg-type]
    return {
        first: tuple(sorted(items.values(), key=lambda item: -len(item.words)))
        for first, items in found.items()
    }


@cache
def state_forms(language: str) -> frozenset[str]:
    """Return the forms of state that may stand before "of" and a name: "Federal Republic"."""
    return frozenset(" ".join(tokens(form).words) for form in lexicon(language, "countries").words("forms"))
