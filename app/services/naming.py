"""What a person may call a country or a language, in any of the languages Chancery reads."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from app.model.folding import folded

_LANGUAGES = ("en", "ja", "ko", "zh", "fr", "de", "ru")
_BODIES = ("EU", "UN", "NATO")
# the EU's, not the EU
_OTHER_BODIES = ("commission", "kommission", "council", "conseil", "europäischen rat", "комисси", "совет")
_SHORTEST = 3  # letters of the beginning of a country's name


def country_codes(name: str) -> tuple[str, ...]:
    """Return the codes that ``name`` (a code, a name, an adjective, or the beginning of one) may mean."""
    wanted = folded(name).strip()
    if not wanted:
        return ()
    for languages in (("en",), _LANGUAGES):  # the others take half a second to be read
        table = _countries(languages)
        if wanted in table:
            return table[wanted]
    if len(wanted) < _SHORTEST:
        return ()
    begun = {
        code for known, codes in _countries(("en",)).items() if known.startswith(wanted) for code in codes
    }
    return tuple(sorted(begun))


def countries_named(name: str) -> tuple[str, ...]:
    """Return the codes that ``name`` may mean as a whole: a code, a name or an adjective, not the beginning of one."""
    wanted = folded(name).strip().removeprefix("the ")
    for languages in (("en",), _LANGUAGES):
        if wanted in (table := _countries(languages)):
            return table[wanted]
    return ()


def names_of(code: str) -> tuple[str, ...]:
    """Return the names by which the country ``code`` is known, the longest first; none for no country."""
    found = [
        name
        for languages in (("en",), _LANGUAGES)
        for name, codes in _countries(languages).items()
        if codes == (code,) and len(name) > 2
    ]
    return tuple(sorted(dict.fromkeys(found), key=len, reverse=True))


def country_names(codes: Iterable[str]) -> dict[str, str]:
    """Return the English name of each code; a code without one stands for itself."""
    from babel import Locale

    territories = Locale("en").territories
    return {code: str(territories.get(code, code)) for code in codes}


def language_codes(name: str) -> tuple[str, ...]:
    """Return the codes that ``name`` (a code or a name) may mean."""
    wanted = folded(name).strip()
    return _spoken().get(wanted, (wanted,))


@cache
def _countries(languages: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    from babel import Locale

    from app.intake.parse.countries import places

    found: dict[str, set[str]] = {code.lower(): {code} for code in _BODIES}
    for language in languages:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(folded(name), set()).add(code)
                found.setdefault(code.lower(), set()).add(code)
    for several in places("en").values():
        for place in several:
            if place.sort != "city":
                found.setdefault(folded(" ".join(place.words)), set()).add(place.code)
                found.setdefault(place.code.lower(), set()).add(place.code)  # also where Babel has none
    return {name: tuple(sorted(codes)) for name, codes in found.items()}


@cache
def _spoken() -> dict[str, tuple[str, ...]]:
    from babel import Locale

    found: dict[str, set[str]] = {}
    for language in _LANGUAGES:
        for code, name in Locale(language).languages.items():
            if code.isalpha():
                found.setdefault(folded(name), set()).add(code)
    return {name: tuple(sorted(codes)) for name, codes in found.items()}


def country_called(name: str, *, languages: tuple[str, ...]) -> str | None:
    """Return the code of the one country that ``name`` is the whole name of in one of ``languages``, else None.

    A short name that stands within another country's, too ("Korea"), is not one country's, unless it is the usual one.
    """
    wanted = _spaced(name)
    codes = _usual(languages).get(wanted) or _called_by_all(languages).get(wanted, frozenset())
    return next(iter(codes)) if len(codes) == 1 else None


def called(code: str, *, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a country is called in ``languages``, the usual name of each first; without adjectives.

    From CLDR by way of Babel, and the lexicon's names; of those not what stands within another country's name.
    """
    table = _called_by_all(languages)
    names = [_names(language).get(code, ()) for language in languages]
    usual = [several[0] for several in names if several]
    rest = [name for several in names for name in several[1:]]
    return tuple(dict.fromkeys([*usual, *(name for name in rest if len(table[_spaced(name)]) == 1)]))


@cache
def _usual(languages: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return whose usual name each name is."""
    table: dict[str, set[str]] = {}
    for language in languages:
        for code, several in _names(language).items():
            table.setdefault(_spaced(several[0]), set()).add(code)
    return {name: frozenset(codes) for name, codes in table.items()}


@cache
def _called_by_all(languages: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return whose name each name is; of those within other names, whose these are too."""
    table: dict[str, set[str]] = {}
    for language in languages:
        for code, several in _names(language).items():
            for name in several:
                table.setdefault(_spaced(name), set()).add(code)
    for name, codes in list(table.items()):
        words = name.split()
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                part = " ".join(words[start:end])
                if part != name and part in table:
                    table[part] |= codes
    return {name: frozenset(codes) for name, codes in table.items()}


def known_languages(held: tuple[str, ...]) -> tuple[str, ...]:
    """Return English and those of ``held`` in which names of countries are known, in a fixed order."""
    return tuple(one for one in _LANGUAGES if one == "en" or one in held)


@cache
def _names(language: str) -> dict[str, tuple[str, ...]]:
    """Return what each country is called in one language: by CLDR, then by the lexicon."""
    from babel import Locale

    from app.intake.parse.lexicon import lexicon, shared

    entry = (
        lexicon("en", "countries").table("names") if language == "en" else shared(language).table("countries")
    )
    found: dict[str, list[str]] = {}
    for code, name in Locale(language).territories.items():
        if code != "ZZ":  # regions too: Latin America is no name of America
            found[code] = [name.split(" (")[0]]
    for code in entry.names():
        found.setdefault(code, []).extend(name for name in entry.words(code) if _is_name(name))
    return {code: tuple(dict.fromkeys(names)) for code, names in found.items()}


def _is_name(name: str) -> bool:
    """Whether it is a name that stands by itself: no adjective, no sign that a headline makes do with, no "the"."""
    letter = next((char for char in name if char.isalpha()), "")
    if any(word in name.lower() for word in _OTHER_BODIES):
        return False
    return (letter.isupper() or (not letter.isascii() and letter.lower() == letter.upper())) and len(name) > 1


def _spaced(name: str) -> str:
    return " ".join(folded(name).split())
