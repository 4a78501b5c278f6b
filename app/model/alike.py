"""Different names for one thing: what a search looks for besides what was typed, and the user's own list of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from app.model.folding import folded_name
from app.model.text import single_line

Source = Literal["own", "person", "country"]
SIGN = "="  # between the names of one thing, where a person writes them on one line


@dataclass(frozen=True, slots=True)
class Alike:
    """Names that are looked for as well. ``key`` stays the same while one types on; ``on``: whether they are."""

    key: str
    typed: str
    others: tuple[str, ...]
    source: Source
    on: bool = True

    @property
    def told(self) -> str:
        """What is also searched, on one line."""
        return f"{self.typed} {SIGN} {', '.join(self.others)}"


@dataclass(frozen=True, slots=True)
class Same:
    """An entry of the user's concordance: the names of one thing, two at least. Times are ISO 8601 in UTC."""

    uid: str
    names: tuple[str, ...]
    created_at: str = ""
    modified_at: str = ""

    @property
    def told(self) -> str:
        """The names on one line, as they are typed."""
        return f" {SIGN} ".join(self.names)


def key_of(words: str) -> str:
    """Return what the spellings of one name have in common: no case, no diacritics, single spaces."""
    return " ".join(folded_name(words).split())


def split_names(line: str) -> tuple[str, ...]:
    """Return the names on a line like "Woodside summit = San Francisco vision", each once.

    Quotation marks around a name are no part of it.
    """
    return tidy_names(re.split(SIGN, line))


def tidy_names(names: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return ``names`` on one line each, without empty ones and without those that differ in case alone."""
    kept: dict[str, str] = {}
    for name in names:
        plain = single_line(name).strip(' "“”„«»')
        if any(char.isalnum() for char in plain):
            kept.setdefault(key_of(plain), plain)
    return tuple(kept.values())
