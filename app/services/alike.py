"""What else a name may be called: one's own concordance, the record's persons, the names of countries.

Nothing is guessed: a person is called by other names only where somebody said that they are one, a country only by
names that are no other's. Whoever shows results shows what was also searched, and lets it be switched off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.library import alike as library
from app.library.library import Library
from app.model.alike import Alike, Same, key_of
from app.model.names import name_key, script
from app.services import naming

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORTEST = 3  # letters of an alphabet; "US" in small letters is a pronoun, and "UK" no longer word than it
_PEOPLE_AT_MOST = 3  # who share a surname
_NAMES_AT_MOST = 12
_SPACELESS = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL"})


class Naming:
    """Looks names up for one library; it notices when the notebook or the decisions have changed."""

    def __init__(self, source: Library, languages: Callable[[], tuple[str, ...]]) -> None:
        """``languages`` are those that the archive holds texts in."""
        self._library = source
        self._languages = languages
        self._own: tuple[int, dict[str, list[Same]]] = (-1, {})
        self._people: tuple[int, dict[str, tuple[str, ...]]] = (-1, {})
        self._spelled: dict[str, tuple[str, ...]] = {}

    def __call__(self, words: str, field: str) -> tuple[Alike, ...]:
        """Return what else ``words`` may be called; in a field of names only persons and one's own names."""
        found = [*self._by_concordance(words), *self._by_person(words, field)]
        if not field:
            found += self._by_country(words)
        return tuple(found)

    # --- one's own -------------------------------------------------------------------------------

    def _by_concordance(self, words: str) -> Iterator[Alike]:
        state = library.notebook_state(self._library)
        if self._own[0] != state:
            table: dict[str, list[Same]] = {}
            for one in library.concordance(self._library):
                for name in one.names:
                    table.setdefault(key_of(name), []).append(one)
            self._own = (state, table)
        wanted = key_of(words)
        for one in self._own[1].get(wanted, ()):
            others = tuple(name for name in one.names if key_of(name) != wanted)
            yield Alike(f"own:{wanted}:{one.uid}", words, others, "own")

    # --- persons ---------------------------------------------------------------------------------

    def _by_person(self, words: str, field: str) -> Iterator[Alike]:
        wanted = key_of(words)
        several = self._people_called(wanted)
        for uid, names in several[:_PEOPLE_AT_MOST]:
            others = _telling(wanted, names)
            if others:
                yield Alike(f"person:{wanted}:{uid}", words, others, "person", len(several) == 1)
        if field and not several and " " in wanted:
            others = tuple(name for name in self._spellings(words) if key_of(name) != wanted)
            if others:
                yield Alike(f"person:{wanted}", words, others[:_NAMES_AT_MOST], "person")

    def _people_called(self, wanted: str) -> list[tuple[str, tuple[str, ...]]]:
        """Return those whom ``wanted`` names, by a whole name or by a part that stands by itself."""
        newest = library.newest_decision(self._library)
        if self._people[0] != newest:
            self._people = (newest, library.joined_people(self._library) if newest else {})
            self._spelled.clear()
        return [
            (uid, names)
            for uid, names in self._people[1].items()
            if any(_is_called(key_of(name), wanted) for name in names)
        ]

    def _spellings(self, words: str) -> tuple[str, ...]:
        key = name_key(words)
        if key not in self._spelled:
            self._spelled[key] = library.spellings(self._library, key)
        return self._spelled[key]

    # --- countries -------------------------------------------------------------------------------

    def _by_country(self, words: str) -> Iterator[Alike]:
        if len(words) < _SHORTEST and script(words) not in _SPACELESS and not words.isupper():
            return
        code = naming.country_called(words, languages=self._languages())
        if code is None:
            return
        wanted = key_of(words)
        others = _telling(wanted, naming.called(code, languages=self._languages()))
        if others:
            yield Alike(f"country:{wanted}:{code}", words, others, "country")


def _is_called(name: str, wanted: str) -> bool:
    if name == wanted or (len(wanted) >= _SHORTEST and wanted in name.split()):
        return True
    return len(wanted) > 1 and script(wanted) in _SPACELESS and name.startswith(wanted)


def _telling(wanted: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that find something ``wanted`` does not find by itself, and nothing else's.

    One that holds all its words is found already; one that is only a part of it would find others.
    """
    words = set(wanted.split())
    found: dict[str, str] = {}
    for name in names:
        key = key_of(name)
        spaceless = script(name) in _SPACELESS
        its = set(key.split())
        if len(key) < (2 if spaceless else _SHORTEST) or key == wanted:
            continue
        if words <= its or its < words or (spaceless and wanted in key):
            continue
        found.setdefault(key, name)
    return tuple(found.values())[:_NAMES_AT_MOST]
