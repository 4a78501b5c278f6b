"""The lexicon of editions: ``resources/lexicon/tei.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.intake.parse.lexicon import lexicon
from app.intake.parse.tags import tagged
from app.intake.parse.tokens import tokens

_SERVES = re.compile(
    r".*\b(?:Minister|President|Premier|Chancellor|Ambassador|Representative|King|Queen|Government) of (?:the )?"
    r"([A-Z][\w.' ]+?)(?: to the .*)?\Z"
)


@dataclass(frozen=True, slots=True)
class Series:
    """A series of volumes: how it names itself, and what holds for all its documents."""

    idno: str
    url: str
    publisher: str | None
    country: str | None
    licence: str | None
    attribution: str | None


@dataclass(frozen=True, slots=True)
class Habits:
    """Expressions for headings and items, and words before names."""

    memcon: re.Pattern[str]
    parties: re.Pattern[str]
    phone: re.Pattern[str]
    participants: re.Pattern[str]
    elsewhere: re.Pattern[str]
    honorifics: tuple[str, ...]
    sides: dict[str, str]
    series: tuple[Series, ...]


@cache
def habits() -> Habits:
    """Return the habits, read once; ``LexiconBroken`` where the file cannot be used."""
    entry = lexicon(".", "tei")
    memcon, lists, sides = entry.table("memcon"), entry.table("participants"), entry.table("sides")
    return Habits(
        memcon=memcon.pattern("heads"),
        parties=memcon.pattern("parties"),
        phone=memcon.pattern("phone"),
        participants=lists.pattern("heads", whole=True),
        elsewhere=lists.pattern("elsewhere", whole=True),
        honorifics=lists.words("honorifics"),
        sides={key: sides.text(key) or "" for key in sides.names()},
        series=tuple(
            Series(
                item.text("idno") or "",
                item.text("url") or "",
                item.text("publisher"),
                item.text("country"),
                item.text("licence"),
                item.text("attribution"),
            )
            for item in entry.tables("series")
        ),
    )


@cache
def office_side(office: str) -> str | None:
    """Return the country an office serves, where it opens with its adjective or ends in "of" and its name.

    "German Ambassador" and "Prime Minister of Turkey" say so; "Office of German Affairs" does not.
    """
    words = tokens(office)
    found = tagged(words, language="en")
    if found.tags[:1] in {"C", "E"} and found.tags[:1] and "-" not in words.words[0]:
        first = next((index for index, tag in enumerate(found.tags) if tag not in "CE"), len(found.tags))
        if first < len(found.tags) and words.words[first] not in {"Affairs", "Desk", "Division", "Section"}:
            return found.code_at(0)
    match = _SERVES.match(office)
    return side_code(match[1]) if match else None


@cache
def side_code(words: str) -> str | None:
    """Return the code of the country or body that a side's heading or an office names; None if none."""
    label = words.strip(" :.").casefold()
    for form in (label, label + ".", label.removesuffix(" side").removesuffix(" delegation")):
        if form in habits().sides:
            return habits().sides[form]
    found = tagged(tokens(words), language="en")
    codes = [found.code_at(index) for index, tag in enumerate(found.tags) if tag in "CE"]
    named = {code for code in codes if code}
    return named.pop() if len(named) == 1 else None
