"""A language's lexicon as compiled expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from app.intake.parse.lexicon import Entry, folder, shared
from app.model.reading import Act, AgreementKind, Mode
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Reported:
    """What a verb's group stands for."""

    act: Act
    kind: AgreementKind | None


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the engine knows of one language."""

    language: str
    verb_last: bool
    inflected: bool
    sentence_end: re.Pattern[str]
    persons: tuple[re.Pattern[str], ...]
    after_subject: re.Pattern[str]
    joint: re.Pattern[str]
    verbs: re.Pattern[str]
    meanings: dict[str, Reported]
    countries: dict[str, str]
    meeting: re.Pattern[str]
    preview: re.Pattern[str]
    present: re.Pattern[str]
    speech: re.Pattern[str]
    dates: re.Pattern[str]
    today: re.Pattern[str]
    yesterday: re.Pattern[str]
    months: dict[str, int]
    eras: dict[str, int]
    times: re.Pattern[str]
    durations: re.Pattern[str]
    afternoon: re.Pattern[str]
    modes: tuple[tuple[Mode, re.Pattern[str]], ...]
    foot: re.Pattern[str]
    places: re.Pattern[str]
    between: re.Pattern[str]
    carries: re.Pattern[str]
    pronouns: re.Pattern[str]
    earlier: re.Pattern[str]
    joins: re.Pattern[str]
    heads: re.Pattern[str]


def picked(match: re.Match[str], name: str) -> Span | None:
    """Return where the group ``name`` matched, whichever of its alternatives; None where none did."""
    for key in match.re.groupindex:
        if key.rstrip("0123456789") == name and match[key]:
            return Span(*match.span(key))
    return None


@cache
def known_languages() -> frozenset[str]:
    """Return the languages that have a lexicon file of their own."""
    return frozenset(path.stem for path in folder().glob("??.toml"))


@cache
def words(language: str) -> Words:
    """Return the lexicon of ``language``; ``LexiconBroken`` where it cannot be used."""
    entry = shared(language)
    countries = _countries(language, entry.table("countries"))
    names = "|".join(re.escape(name) for name in sorted(countries, key=len, reverse=True))
    offices = _alternatives(entry.words("offices"))
    fill = {"{country}": f"(?:{names})", "{office}": f"(?:{offices})"}
    meanings, verbs = _verbs(entry.table("verbs"))
    modes = entry.table("mode")
    order: tuple[Mode, ...] = ("video", "phone", "in_person")
    return Words(
        language=language,
        verb_last=entry.text("order") == "verb-last",
        inflected=entry.flag("inflected"),
        sentence_end=_one(entry, "sentence_end", fill),
        persons=tuple(_compiled(entry, "persons", item, fill) for item in entry.words("persons")),
        after_subject=_one(entry, "after_subject", fill),
        joint=_one(entry, "joint", fill),
        verbs=verbs,
        meanings=meanings,
        countries=countries,
        meeting=_one(entry, "meeting", fill, re.IGNORECASE),
        present=_one(entry, "present", fill),
        preview=_one(entry, "preview", fill, re.IGNORECASE),
        speech=_one(entry, "speech", fill),
        dates=_one(entry, "dates", fill),
        today=_one(entry, "today", fill),
        yesterday=_one(entry, "yesterday", fill),
        months={word: number for number, word in enumerate(entry.words("months"), 1)},
        eras={name: entry.table("eras").number(name) for name in entry.table("eras").names()},
        times=_one(entry, "times", fill),
        durations=_one(entry, "durations", fill),
        afternoon=_one(entry, "afternoon", fill),
        modes=tuple((mode, _one(modes, mode, fill, re.IGNORECASE)) for mode in order),
        foot=_one(entry, "foot", fill),
        places=_one(entry, "places", fill),
        between=_one(entry, "between", fill),
        carries=_one(entry, "carries", fill),
        pronouns=_one(entry, "pronouns", fill),
        earlier=_one(entry, "earlier", fill),
        joins=_one(entry, "joins", fill),
        heads=_one(entry, "heads", fill),
    )


def _alternatives(items: tuple[str, ...]) -> str:
    return "|".join(sorted(items, key=len, reverse=True)) or r"(?!)"


def _one(entry: Entry, key: str, fill: dict[str, str], flags: int = 0) -> re.Pattern[str]:
    parts = [f"(?:{item})" for item in entry.words(key)]  # an empty list never matches, "()" always does
    return _compiled(entry, key, "|".join(parts) or r"(?!)", fill, flags)


def _compiled(entry: Entry, key: str, pattern: str, fill: dict[str, str], flags: int = 0) -> re.Pattern[str]:
    for name, value in fill.items():
        pattern = pattern.replace(name, value)
    seen: dict[str, int] = {}

    def numbered(match: re.Match[str]) -> str:
        name = match.group(1).rstrip("0123456789")
        seen[name] = seen.get(name, 0) + 1
        return f"(?P<{name}{seen[name] if seen[name] > 1 else ''}>"

    try:
        return re.compile(re.sub(r"\(\?P<(\w+)>", numbered, pattern), flags)
    except re.error as error:
        raise entry.broken(key, f"no regular expression: {error}") from error


def _verbs(entry: Entry) -> tuple[dict[str, Reported], re.Pattern[str]]:
    """Return what each group stands for, and one expression with a group for each."""
    meanings: dict[str, Reported] = {}
    parts: list[str] = []
    for key in entry.names():
        act, kind = key, None
        if key not in get_args(Act):
            if key not in get_args(AgreementKind):
                raise entry.broken(key, "neither an act nor a kind of agreement")
            act, kind = "joint", cast("AgreementKind", key)
        meanings[key] = Reported(cast("Act", act), kind)
        parts.append(f"(?P<{key}>{_alternatives(entry.words(key))})")
    try:
        return meanings, re.compile("|".join(parts) or r"(?!)")
    except re.error as error:
        raise entry.broken("verbs", f"no regular expression: {error}") from error


def _countries(language: str, entry: Entry) -> dict[str, str]:
    """Return names of countries to codes: CLDR's by way of Babel, and the lexicon's own."""
    from babel import Locale

    found: dict[str, str] = {}
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and code.isalpha() and code not in {"EZ", "XA", "XB", "ZZ", "QO"}:
            found[name.split(" (")[0].split("(")[0]] = code
    for code in entry.names():
        for name in entry.words(code):
            found[name] = code
    return found
