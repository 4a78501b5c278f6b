"""A language's lexicon as compiled expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from app.intake.parse.elsewhere.patterns import NEVER, Patterns, alternatives
from app.intake.parse.lexicon import Entry, folder, shared
from app.model.reading import Act, AgreementKind, Mode


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
    sided: re.Pattern[str]
    verbs: re.Pattern[str]
    meanings: dict[str, Reported]
    countries: dict[str, str]
    home: str | None
    homes: tuple[tuple[str, re.Pattern[str]], ...]
    pair: re.Pattern[str]
    meeting: re.Pattern[str]
    preview: re.Pattern[str]
    present: re.Pattern[str]
    listed: re.Pattern[str]
    near_misses: tuple[tuple[str, re.Pattern[str]], ...]
    speech: re.Pattern[str]
    dates: re.Pattern[str]
    days: re.Pattern[str]
    today: re.Pattern[str]
    yesterday: re.Pattern[str]
    months: dict[str, int]
    eras: dict[str, int]
    numerals: dict[str, int]
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
    courtesy: re.Pattern[str]


@cache
def known_languages() -> frozenset[str]:
    """Return the languages that have a lexicon file of their own."""
    return frozenset(path.stem for path in folder().glob("??.toml"))


@cache
def words(language: str) -> Words:
    """Return the lexicon of ``language``; ``LexiconBroken`` where it cannot be used."""
    entry = shared(language)
    variants = _variants(entry)
    countries = _countries(language, entry, variants)
    names = "|".join(re.escape(name) for name in sorted(countries, key=len, reverse=True))
    make = Patterns({"country": f"(?:{names})"}, variants).with_parts(entry.table("parts"))
    offices = "|".join(alternatives(entry.words(key)) for key in ("office", "offices") if entry.has(key))
    make = Patterns({**make.fill, "office": f"(?:{make.filled(offices or NEVER)})"}, variants)
    meanings, verbs = _verbs(entry.table("verbs"), make)
    modes = entry.table("mode")
    order: tuple[Mode, ...] = ("video", "phone", "in_person")
    near, homes = entry.table("near_misses"), entry.table("homes")
    return Words(
        language=language,
        verb_last=entry.text("order") == "verb-last",
        inflected=entry.flag("inflected"),
        sentence_end=make.one(entry, "sentence_end"),
        persons=make.several(entry, "persons"),
        after_subject=make.one(entry, "after_subject"),
        joint=make.one(entry, "joint"),
        sided=make.one(entry, "sided"),
        verbs=verbs,
        meanings=meanings,
        countries=countries,
        home=entry.text("home"),
        homes=tuple((code, make.one(homes, code)) for code in homes.names()),
        pair=make.one(entry, "pair"),
        meeting=make.one(entry, "meeting", re.IGNORECASE),
        present=make.one(entry, "present"),
        listed=make.one(entry, "listed"),
        preview=make.one(entry, "preview", re.IGNORECASE),
        near_misses=tuple((name, make.one(near, name, re.MULTILINE)) for name in near.names()),
        speech=make.one(entry, "speech"),
        dates=make.one(entry, "dates"),
        days=make.one(entry, "days"),
        today=make.one(entry, "today"),
        yesterday=make.one(entry, "yesterday"),
        months={word: number for number, word in enumerate(entry.words("months"), 1)},
        eras={name: entry.table("eras").number(name) for name in entry.table("eras").names()},
        numerals={name: entry.table("numerals").number(name) for name in entry.table("numerals").names()},
        times=make.one(entry, "times"),
        durations=make.one(entry, "durations"),
        afternoon=make.one(entry, "afternoon"),
        modes=tuple((mode, make.one(modes, mode, re.IGNORECASE)) for mode in order),
        foot=make.one(entry, "foot"),
        places=make.one(entry, "places"),
        between=make.one(entry, "between"),
        carries=make.one(entry, "carries"),
        pronouns=make.one(entry, "pronouns"),
        earlier=make.one(entry, "earlier"),
        joins=make.one(entry, "joins"),
        heads=make.one(entry, "heads"),
        courtesy=make.one(entry, "courtesy"),
    )


def _verbs(entry: Entry, make: Patterns) -> tuple[dict[str, Reported], re.Pattern[str]]:
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
        parts.append(f"(?P<{key}>{alternatives(entry.words(key))})")
    return meanings, make.compiled(entry, "verbs", "|".join(parts) or NEVER)


def _variants(entry: Entry) -> dict[str, str]:
    """Return each sign with its other writings: "国國" stands for both."""
    found: dict[str, str] = {}
    for group in entry.words("variants"):
        for sign in group.split():
            found[sign[0]] = found.get(sign[0], "") + sign[1:]
    return found


def _countries(language: str, entry: Entry, variants: dict[str, str]) -> dict[str, str]:
    """Return names of countries to codes: CLDR's by way of Babel, and the lexicon's own."""
    from babel import Locale

    found: dict[str, str] = {}
    for locale in (language, *entry.words("locales")):
        for code, name in Locale.parse(locale).territories.items():
            if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES:
                found.setdefault(name.split(" (")[0].split("(")[0], code)
    own = entry.table("countries")
    for code in own.names():
        for name in own.words(code):
            found[name] = code
            found["".join(variants.get(sign, sign)[:1] for sign in name)] = code
    return found


_NO_COUNTRIES = frozenset({"EZ", "XA", "XB", "ZZ", "QO"})
