"""What a person may call a country or a language, in any of the languages Chancery reads."""

from __future__ import annotations

from functools import cache

from app.model.folding import folded

_LANGUAGES = ("en", "ja", "ko", "zh", "fr", "de", "ru")
_BODIES = ("EU", "UN", "NATO")
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
