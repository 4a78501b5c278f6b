"""The lexicons: what words mean to the parser, read from ``resources/lexicon/<language>/*.toml``.

They are data that a user may read and extend; an entry that cannot be used is named with its file and
key (``LexiconBroken``). Each language is read once, when it is first needed.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from app.errors import EnvironmentStops
from app.intake.parse.opening import NEVER, cases, either

_HERE = Path(__file__).resolve()
_FOLDERS = (
    _HERE.parents[3] / "resources" / "lexicon",  # the checkout
    _HERE.parents[2] / "_shipped" / "resources" / "lexicon",  # the installed package
)


class LexiconBroken(EnvironmentStops):
    """A lexicon file is missing or an entry in it cannot be used."""


def folder() -> Path:
    """Return the folder of the lexicons; ``LexiconBroken`` where there is none."""
    for candidate in _FOLDERS:
        if candidate.is_dir():
            return candidate
    raise LexiconBroken("The lexicons are missing.", to_do="Install Chancery again.")


class Entry:
    """One table of a lexicon file, read with the name of its place, so that errors can say where."""

    __slots__ = ("_table", "_where")

    def __init__(self, table: dict[str, object], where: str) -> None:
        self._table = table
        self._where = where

    def broken(self, key: str, why: str) -> LexiconBroken:
        """Return the error for ``key``, to be raised."""
        return LexiconBroken(
            f"The lexicon {self._where} cannot be used: {key}: {why}.",
            to_do="Correct that entry, or restore the file that came with Chancery.",
        )

    def names(self) -> tuple[str, ...]:
        """Return the keys, in the file's order."""
        return tuple(self._table)

    def has(self, key: str) -> bool:
        """Whether ``key`` stands here."""
        return key in self._table

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty where the key is absent."""
        value = self._table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.broken(key, "a list of texts is wanted")
        return tuple(value)

    def text(self, key: str) -> str | None:
        """Return a text, or None where the key is absent."""
        value = self._table.get(key)
        if value is None or isinstance(value, str):
            return value
        raise self.broken(key, "a text is wanted")

    def flag(self, key: str) -> bool:
        """Return a truth value; false where the key is absent."""
        value = self._table.get(key, False)
        if isinstance(value, bool):
            return value
        raise self.broken(key, "true or false is wanted")

    def number(self, key: str) -> int:
        """Return a whole number."""
        value = self._table.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise self.broken(key, "a whole number is wanted")

    def table(self, key: str) -> Entry:
        """Return the table under ``key``; empty where it is absent."""
        value = self._table.get(key, {})
        if isinstance(value, dict):
            return Entry(value, f"{self._where} [{key}]")
        raise self.broken(key, "a table is wanted")

    def tables(self, key: str) -> tuple[Entry, ...]:
        """Return the tables of an array of tables."""
        value = self._table.get(key, [])
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return tuple(Entry(item, f"{self._where} [[{key}]] {n}") for n, item in enumerate(value, 1))
        raise self.broken(key, "an array of tables is wanted")

    def pattern(self, key: str, *, whole: bool = False) -> re.Pattern[str]:
        """Return the expressions of ``key`` as one, case ignored; one that never matches if absent."""
        parts = self.words(key)
        for part in parts:
            try:
                re.compile(part)
            except re.error as error:
                raise self.broken(key, f"{part!r} is no regular expression: {error}") from error
        joined = either(parts, ignoring_case=True)
        return re.compile(rf"(?:{joined})\Z" if whole else joined, re.IGNORECASE)

    def phrases(self, key: str) -> re.Pattern[str]:
        """Return the plain phrases of ``key`` as one expression on word bounds, any white space between."""
        return phrases(self.words(key))


def phrases(items: tuple[str, ...]) -> re.Pattern[str]:
    """Return ``items`` as one expression on word bounds, longest first, any white space between words.

    The first letters stand in front, as a set in which case counts: a search leaps from one of them to the next.
    A whole text is looked through so five times as quickly as with the choice of phrases in front.
    """
    parts = [r"\s+".join(re.escape(word) for word in item.split()) for item in items]
    firsts = dict(zip(parts, (item.split()[0][0] for item in items), strict=True))
    parts.sort(key=len, reverse=True)
    if not parts:
        return re.compile(NEVER)
    groups: dict[str, list[str]] = {}
    for part in parts:
        first = firsts[part]
        firsts_of = "".join(map(re.escape, sorted(cases(first))))
        groups.setdefault(firsts_of, []).append(part[len(re.escape(first)) :])
    ways = "|".join(f"(?<=(?-i:[{cases}]))(?:{'|'.join(rest)})" for cases, rest in groups.items())
    return re.compile(rf"(?-i:[{''.join(groups)}])(?<!\w(?s:.))(?:{ways})(?!\w)", re.IGNORECASE)


@cache
def lexicon(language: str, name: str) -> Entry:
    """Return the file ``name`` of ``language``; ``LexiconBroken`` where it cannot be read."""
    return _file(f"{language}/{name}.toml")


@cache
def shared(name: str) -> Entry:
    """Return the file ``name`` that belongs to no language; ``LexiconBroken`` where it cannot be read."""
    return _file(f"{name}.toml")


def _file(where: str) -> Entry:
    path = folder() / where
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconBroken(
            f"The lexicon {where} cannot be read: {error}.",
            to_do="Correct it, or restore the file that came with Chancery.",
        ) from error
    return Entry(table, where)
