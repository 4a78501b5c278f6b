"""A language's lexicon as compiled expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from app.intake.parse.elsewhere.patterns import Patterns, alternatives, other_writing
from app.intake.parse.elsewhere.titles import Titles
from app.intake.parse.lexicon import Entry, folder, shared
from app.intake.parse.opening import NEVER, either
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
    titles: Titles | None
    after_subject: re.Pattern[str]
    joint: re.Pattern[str]
    sided: re.Pattern[str]
    verbs: re.Pattern[str]
    meanings: dict[str, Reported]
    countries: dict[str, str]
    short: dict[str, str]
    home: str | None
    homes: tuple[tuple[str, re.Pattern[str]], ...]
    pair: re.Pattern[str]
    mutual: re.Pattern[str]  # a verb that takes two: nobody agrees alone
    meeting: re.Pattern[str]
    preview: re.Pattern[str]
    present: re.Pattern[str]
    listed: re.Pattern[str]
    side_marks: re.Pattern[str]
    happened: re.Pattern[str]
    each: re.Pattern[str]  # one met several, each by themselves
    quotes_itself: bool
    near_misses: tuple[tuple[str, re.Pattern[str]], ...]  # in the title and the lead
    signs: tuple[tuple[str, re.Pattern[str]], ...]  # anywhere
    speech: re.Pattern[str]
    dates: re.Pattern[str]
    days: re.Pattern[str]
    today: re.Pattern[str]
    yesterday: re.Pattern[str]
    weekdays: re.Pattern[str]
    other_day: re.Pattern[str]
    months: dict[str, int]
    eras: dict[str, int]
    numerals: dict[str, int]
    times: re.Pattern[str]
    durations: re.Pattern[str]
    lasting: re.Pattern[str]
    talks: re.Pattern[str]
    afternoon: re.Pattern[str]
    half_days: re.Pattern[str]
    midnight: re.Pattern[str]
    home_time: re.Pattern[str]  # marks a time or day as the publisher's own, not that of the place
    modes: tuple[tuple[Mode, re.Pattern[str]], ...]
    foot: re.Pattern[str]
    title_label: re.Pattern[str]
    places: re.Pattern[str]
    between: re.Pattern[str]
    topic: re.Pattern[str]
    within: re.Pattern[str]
    carries: re.Pattern[str]
    about: re.Pattern[str]  # before a verb of both: "agreed on this, and exchanged views on that"
    carried: re.Pattern[str]
    goes_on: re.Pattern[str]
    saying: re.Pattern[str]
    weak: re.Pattern[str]
    before_subject: re.Pattern[str]
    pronouns: re.Pattern[str]
    earlier: re.Pattern[str]
    joins: re.Pattern[str]
    counterpart: re.Pattern[str]
    foreign: re.Pattern[str]
    bare: re.Pattern[str]  # an office that stands for its holder in the lead: "the Prime Minister met"
    visited: re.Pattern[str]  # a country that somebody is said to have gone to
    invited: re.Pattern[str]  # by whose invitation: they are named apart from who met
    part_name: re.Pattern[str]  # what is only a part of a name
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
    heads = entry.table("titles").words("heads")
    offices = alternatives((*entry.words("offices"), *heads))
    make = Patterns({**make.fill, "office": f"(?:{make.filled(offices)})"}, variants)
    meanings, verbs = verbs_of(entry.table("verbs"), make, opening=entry.text("verb_opening") or "")
    modes = entry.table("mode")
    order: tuple[Mode, ...] = ("video", "phone", "in_person")
    near, homes = entry.table("near_misses"), entry.table("homes")
    short, signs = entry.table("short"), entry.table("signs")
    opening = r"(?<!\w)" if entry.has("grammar") else ""  # where words stand apart each begins one
    return Words(
        language=language,
        verb_last=entry.text("order") == "verb-last",
        inflected=entry.flag("inflected"),
        sentence_end=make.one(entry, "sentence_end", opening=r"(?=[.!?])" if entry.has("grammar") else ""),
        persons=make.several(entry, "persons"),
        titles=_titles(entry.table("titles"), make) if entry.has("titles") else None,
        after_subject=make.one(entry, "after_subject"),
        joint=make.one(entry, "joint", opening=opening),
        sided=make.one(entry, "sided"),
        verbs=verbs,
        meanings=meanings,
        countries=countries,
        short={name: code for code in short.names() for name in short.words(code)},
        home=entry.text("home"),
        homes=tuple((code, make.one(homes, code, re.MULTILINE)) for code in homes.names()),
        pair=make.one(entry, "pair"),
        mutual=make.one(entry, "mutual"),
        meeting=make.one(entry, "meeting", re.IGNORECASE),
        present=make.one(entry, "present", opening=opening),
        listed=make.one(entry, "listed"),
        side_marks=make.one(entry, "side_marks"),
        happened=make.one(entry, "happened"),
        each=make.one(entry, "each"),
        quotes_itself=entry.flag("quotes_itself"),
        preview=make.one(entry, "preview", re.IGNORECASE),
        near_misses=tuple((name, make.one(near, name, re.MULTILINE)) for name in near.names()),
        signs=tuple((name, make.one(signs, name, re.MULTILINE)) for name in signs.names()),
        speech=make.one(entry, "speech"),
        dates=make.one(entry, "dates"),
        days=make.one(entry, "days"),
        today=make.one(entry, "today"),
        yesterday=make.one(entry, "yesterday"),
        weekdays=_weekdays(entry, make),
        other_day=make.one(entry, "other_day"),
        months={word: number for number, word in enumerate(entry.words("months"), 1)},
        eras={name: entry.table("eras").number(name) for name in entry.table("eras").names()},
        numerals={name: entry.table("numerals").number(name) for name in entry.table("numerals").names()},
        times=make.one(entry, "times"),
        durations=make.one(entry, "durations", opening=opening),
        lasting=make.one(entry, "lasting", opening=opening),
        talks=make.one(entry, "talks"),
        afternoon=make.one(entry, "afternoon"),
        half_days=make.one(entry, "half_days"),
        midnight=make.one(entry, "midnight"),
        home_time=make.one(entry, "home_time"),
        modes=tuple((mode, make.one(modes, mode, re.IGNORECASE)) for mode in order),
        foot=make.one(entry, "foot"),
        title_label=make.one(entry, "title_label"),
        places=make.one(entry, "places"),
        between=make.one(entry, "between"),
        topic=make.one(entry, "topic"),
        within=make.one(entry, "within"),
        carries=make.one(entry, "carries"),
        about=make.one(entry, "about"),
        carried=make.one(entry, "carried"),
        goes_on=make.one(entry, "goes_on"),
        saying=make.one(entry, "saying"),
        weak=make.one(entry, "weak"),
        before_subject=make.one(entry, "before_subject"),
        pronouns=make.one(entry, "pronouns", opening=opening),
        earlier=make.one(entry, "earlier"),
        joins=make.one(entry, "joins"),
        counterpart=make.one(entry, "counterpart"),
        foreign=make.one(entry, "foreign"),
        bare=make.one(entry, "bare"),
        visited=make.one(entry, "visited"),
        invited=make.one(entry, "invited"),
        part_name=make.one(entry, "part_name"),
        heads=make.one(entry, "heads"),
        courtesy=make.one(entry, "courtesy"),
    )


def _weekdays(entry: Entry, make: Patterns) -> re.Pattern[str]:
    """Return one expression with a group for each day of the week, Monday first; never one if unnamed."""
    days = "|".join(f"(?P<{chr(97 + at)}>{day})" for at, day in enumerate(entry.words("weekdays")))
    return make.compiled(entry, "weekdays", rf"(?<!\w)(?:{days or NEVER})(?!\w)")


def verbs_of(
    entry: Entry, make: Patterns, *, opening: str = ""
) -> tuple[dict[str, Reported], re.Pattern[str]]:
    """Return what each group stands for, and one expression with a group for each.

    ``opening`` is what holds at the start of all: it spares trying each at every place.
    """
    meanings: dict[str, Reported] = {}
    parts: list[str] = []
    for key in entry.names():
        act, kind = key, None
        if key not in get_args(Act):
            if key not in get_args(AgreementKind):
                raise entry.broken(key, "neither an act nor a kind of agreement")
            act, kind = "joint", cast("AgreementKind", key)
        meanings[key] = Reported(cast("Act", act), kind)
        ways = [make.filled(item) for item in sorted(entry.words(key), key=len, reverse=True)]
        parts.append(f"(?P<{key}>{either(ways)})")
    whole = either(parts)
    return meanings, make.compiled(entry, "verbs", f"{opening}(?:{whole})" if parts else whole)


def _titles(entry: Entry, make: Patterns) -> Titles:
    heads = entry.words("heads")
    words = {
        in_other
        for word in (*entry.words("words"), *heads)
        for in_other in (word, other_writing(word, make.variants))
    }
    forms = entry.words("forms")
    implied = entry.table("implied")
    last = f"(?:{alternatives(heads)}){entry.text('follow') or ''}"
    return Titles(
        heads=make.compiled(entry, "heads", last),
        words=frozenset(words),
        joins=tuple(sorted(entry.words("joins"), key=len, reverse=True)),
        forms=frozenset((*forms, *(other_writing(form, make.variants) for form in forms))),
        spaced=entry.flag("spaced"),
        unknown=make.one(entry, "unknown"),
        people=entry.words("people"),
        of=entry.text("of") or "",
        envoy=make.one(entry, "envoy"),
        sent=make.one(entry, "sent"),
        posted=make.one(entry, "posted"),
        implied=tuple((code, make.one(implied, code)) for code in implied.names()),
        bodies=make.one(entry, "bodies"),
        passed=make.one(entry, "passed"),
        before=make.one(entry, "before"),
        after=make.one(entry, "after"),
        no_name=make.one(entry, "no_name"),
        no_part=make.one(entry, "no_part"),
        surname=make.one(entry, "surname") if entry.has("surname") else None,
    )


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
            found[other_writing(name, variants)] = code
    return found


_NO_COUNTRIES = frozenset({"EZ", "XA", "XB", "ZZ", "QO"})
