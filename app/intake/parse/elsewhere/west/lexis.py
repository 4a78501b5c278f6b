"""The table ``[grammar]`` of a lexicon: how offices, countries and names are put together."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from app.intake.parse.elsewhere.patterns import Patterns
from app.intake.parse.elsewhere.words import Reported, verbs_of, words
from app.intake.parse.lexicon import Entry, shared
from app.intake.parse.opening import either
from app.model.span import Span

TOKEN = re.compile(
    r"(?:[A-ZА-ЯЁ]|Дж|Дз)\.(?=[\s\-]?[A-ZА-ЯЁ])|(?:[dlsnjmtcDLSNJMTC]|qu|Qu)['’](?=\w)|[^\W\d_]+(?:[\-‑'’][^\W\d_]+)*(?:-(?=\s(?:und|oder|bzw)\s))?|\d+|\S"
)


_WORD = r"(?<!\w)"  # where a word begins: told once, it spares trying every word of a list at every place
_KEPT = 20_000  # words looked up, before they are forgotten


@dataclass(frozen=True, slots=True)
class Titled:
    """A person as printed; ``name`` is None for an office alone, ``weak`` a bare name of several words.

    ``by_order`` is one whose side is told only by the order of two lists; ``called`` is how a counterpart
    is called: "homologue croate".
    """

    whole: Span
    name: Span | None
    office: Span | None
    side: str | None
    weak: bool = False
    by_order: bool = False
    counterpart: bool = False
    called: Span | None = None


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """Return ``word`` in lower case without accents: capitals often lack them."""
    return "".join(
        char for char in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(char)
    )


@dataclass(frozen=True, slots=True)
class Titles:
    """What is known of offices, countries and names in one language."""

    language: str
    chained: bool
    inflected: bool
    verb_second: bool
    heads: re.Pattern[str]
    families: tuple[tuple[str, re.Pattern[str]], ...]
    links: frozenset[str]
    articles: frozenset[str]
    determiners: frozenset[str]
    joins: frozenset[str]
    fields: frozenset[str]
    honorifics: frozenset[str]
    particles: frozenset[str]
    letters: frozenset[str]  # given names of one letter: "Ван И"
    tails: frozenset[str]  # small words behind a name that belong to it
    no_names: frozenset[str]
    no_places: frozenset[str]
    counterparts: re.Pattern[str]
    colleagues: re.Pattern[str]
    peers: re.Pattern[str]  # a word for a counterpart that stands for an office: "homologue"
    spokesmen: re.Pattern[str]
    invited: re.Pattern[str]
    female: re.Pattern[str]
    sides: re.Pattern[str]
    plural: re.Pattern[str]
    impersonal: tuple[dict[str, Reported], re.Pattern[str]]
    participles: tuple[dict[str, Reported], re.Pattern[str]]
    trailing: tuple[dict[str, Reported], re.Pattern[str]]
    oblique: frozenset[str]
    together: frozenset[str]  # between those who met as one and whom they met: "A and B with C"
    companions: re.Pattern[str]  # of those who came along with the one named last
    she: re.Pattern[str]
    elided: re.Pattern[str]
    subordinate: re.Pattern[str]
    clauses: re.Pattern[str]
    governed: re.Pattern[str]
    office_words: re.Pattern[str]
    of_places: re.Pattern[str]  # an adjective of a place that belongs to the office before it
    inverted: re.Pattern[str]
    auxiliary: re.Pattern[str]
    unknown: re.Pattern[str]
    carriers: re.Pattern[str]
    default: str
    home: tuple[tuple[str, re.Pattern[str]], ...]
    pledged: re.Pattern[str]  # before a country: what a page says of its own
    letterhead: re.Pattern[str]  # what a line above a text says that is of the house that issues it
    dateline: re.Pattern[str]  # a place and a day that open a line
    cities: dict[str, str]  # in small letters, with the code of their country
    names: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    adjectives: dict[str, str]
    endings: tuple[str, ...]
    name_endings: tuple[str, ...]
    found: dict[tuple[int, int], list[Titled]] = field(default_factory=dict)  # in the text at hand, by span
    weighed: list[Counter[str]] = field(default_factory=list)  # how often the text at hand names each country
    peoples: dict[str, str | None] = field(default_factory=dict)  # what was looked up before
    openers: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    kin: dict[str, frozenset[str]] = field(default_factory=dict)

    def for_text(self) -> Titles:
        """Return these for one text: what is found in it is kept while it is read."""
        for kept in (self.peoples, self.openers, self.kin):
            if len(kept) > _KEPT:
                kept.clear()
        return replace(self, found={}, weighed=[])

    def families_of(self, office: str) -> frozenset[str]:
        """Return the families of offices that ``office`` belongs to: head of state, minister and others."""
        found = self.kin.get(office)
        if found is None:
            found = frozenset(name for name, pattern in self.families if pattern.search(office))
            self.kin[office] = found
        return found

    def country(self, tokens: list[str], at: int) -> tuple[int, str] | None:
        """Return how many tokens from ``at`` name a country or a body, and its code."""
        word = tokens[at]
        low = word.lower()
        if word[0].isupper():
            found = self._named(tokens, at, low)
            if found:
                return found
        code = self.peoples.get(low, "")
        if code == "":
            code = self.peoples[low] = next(
                (self.adjectives[stem] for stem in self._stems(low) if stem in self.adjectives), None
            )
        return (1, code) if code else None

    def _named(self, tokens: list[str], at: int, low: str) -> tuple[int, str] | None:
        known = self.openers.get(low)
        if known is None:
            known = self.names.get(low, ())
            for end in self.name_endings:
                if low.endswith(end):
                    known = (*known, *self.names.get(low[: -len(end)], ()))
            self.openers[low] = known
        for name, code in known:
            if len(name) <= len(tokens) - at and all(
                self._is_form(tokens[at + more].lower(), part) for more, part in enumerate(name)
            ):
                return len(name), code
        return None

    def side_of(self, word: str) -> str | None:
        """Return the code that a word names by itself or by its first part ("US-Präsident")."""
        found = self.country([word], 0) or ("-" in word and self.country([word.split("-", maxsplit=1)[0]], 0))
        return found[1] if found else None

    def is_adjective(self, word: str) -> bool:
        """Whether ``word`` is what a people is called by: "Norwegian"."""
        low = word.lower()
        return low not in self.names and any(stem in self.adjectives for stem in self._stems(low))

    def _is_form(self, low: str, part: str) -> bool:
        return low == part or any(low == part + end for end in self.name_endings)

    def _stems(self, low: str) -> Iterator[str]:
        yield low
        for ending in self.endings:
            if low.endswith(ending) and len(low) > len(ending) + 2:
                yield low[: -len(ending)]


@cache
def titles(language: str) -> Titles | None:
    """Return the table of ``language``; None where its lexicon has none."""
    lexicon = shared(language)
    if not lexicon.has("grammar"):
        return None
    entry = lexicon.table("grammar")
    names, adjectives = _countries(language, entry)
    offices = either(sorted(lexicon.words("offices"), key=len, reverse=True))
    return Titles(
        language=language,
        chained=entry.flag("chained"),
        inflected=lexicon.flag("inflected"),
        verb_second=entry.flag("verb_second"),
        heads=_pattern(
            entry, "offices", rf"(?<![\w\-])(?:(?<![’'])|(?<=(?<!\w)[lLdD][’']))(?:{offices})(?!\w)"
        ),
        families=_table(entry.table("families")),
        links=frozenset(entry.words("links")),
        articles=frozenset(entry.words("articles")),
        determiners=frozenset(entry.words("determiners")),
        joins=frozenset(entry.words("joins")),
        fields=frozenset(map(plain, entry.words("fields"))),
        honorifics=frozenset(entry.words("honorifics")),
        particles=frozenset(entry.words("particles")),
        letters=frozenset(entry.words("letters")),
        tails=frozenset(entry.words("tails")),
        no_names=frozenset(entry.words("no_names")),
        no_places=frozenset(entry.words("no_places")),
        counterparts=_any(entry, "counterparts"),
        colleagues=_any(entry, "colleagues"),
        peers=_any(entry, "peers"),
        spokesmen=_any(entry, "spokesmen"),
        invited=_any(entry, "invited"),
        female=_any(entry, "female"),
        sides=_any(entry, "sides", opening=_WORD),
        plural=_any(entry, "plural"),
        impersonal=verbs_of(entry.table("impersonal"), Patterns(), opening=_WORD),
        participles=verbs_of(lexicon.table("participles"), Patterns(), opening=_WORD),
        trailing=verbs_of(lexicon.table("trailing"), Patterns(), opening=_WORD),
        together=frozenset(entry.words("together")),
        companions=_any(entry, "companions"),
        oblique=frozenset(entry.words("oblique")),
        she=_any(entry, "she"),
        elided=_any(entry, "elided"),
        subordinate=_any(entry, "subordinate"),
        clauses=_any(entry, "clauses"),
        governed=_any(entry, "governed"),
        office_words=_any(entry, "office_words"),
        of_places=_any(entry, "of_places"),
        inverted=_any(entry, "inverted"),
        auxiliary=_any(entry, "auxiliary"),
        unknown=_any(entry, "unknown"),
        carriers=_any(entry, "carriers"),
        default=entry.text("default") or "",
        home=_table(entry.table("home"), re.MULTILINE),
        pledged=_any(entry, "pledged"),
        letterhead=_pattern(entry, "letterhead", either(entry.words("letterhead")), re.IGNORECASE),
        dateline=_pattern(entry, "dateline", either(entry.words("dateline")), re.MULTILINE),
        cities=_cities(language, entry),
        names=names,
        adjectives=adjectives,
        endings=entry.words("endings"),
        name_endings=entry.words("name_endings"),
    )


def _any(entry: Entry, key: str, *, opening: str = "") -> re.Pattern[str]:
    whole = either(entry.words(key))
    return _pattern(entry, key, f"{opening}(?:{whole})" if entry.words(key) else whole)


def _table(entry: Entry, flags: int = 0) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((key, _pattern(entry, key, either(entry.words(key)), flags)) for key in entry.names())


def _pattern(entry: Entry, key: str, pattern: str, flags: int = 0) -> re.Pattern[str]:
    try:
        return re.compile(pattern, flags)
    except re.error as error:
        raise entry.broken(key, f"no regular expression: {error}") from error


def _countries(
    language: str, entry: Entry
) -> tuple[dict[str, tuple[tuple[tuple[str, ...], str], ...]], dict[str, str]]:
    """Return names by their first word and adjectives: the lexicon's, then CLDR's by way of Babel."""
    from babel import Locale

    cases = [(one, other) for one, other in map(str.split, entry.words("cases"))]
    found: dict[str, dict[tuple[str, ...], str]] = {}
    adjectives: dict[str, str] = {}
    for name, code in words(language).countries.items():
        if name[0].islower():
            adjectives[name] = code
            continue
        for form in {name, _inflected(name, cases)}:
            parts = tuple(part.lower() for part in TOKEN.findall(form))
            found.setdefault(parts[0], {}).setdefault(parts, code)
    demonyms = shared(language).table("demonyms")
    for code in demonyms.names():
        for stem in demonyms.words(code):
            adjectives.setdefault(stem, code)
    for spoken, country in _LANGUAGES.items():
        printed = Locale(language).languages.get(spoken, "").lower()
        if printed and " " not in printed:
            adjectives.setdefault(_stem(printed, entry.words("endings")), country)
    ordered = {
        first: tuple(sorted(items.items(), key=lambda item: -len(item[0]))) for first, items in found.items()
    }
    return ordered, adjectives


def _cities(language: str, entry: Entry) -> dict[str, str]:
    """Return the cities that CLDR names for its time zones, and the capitals it does not."""
    from babel import Locale
    from babel.core import get_global

    named = Locale.parse(language).time_zones
    found = {
        named.get(zone, {}).get("city", zone.rsplit("/", 1)[-1].replace("_", " ")).lower(): code
        for zone, code in get_global("zone_territories").items()
        if "/" in zone
    }
    capitals = entry.table("capitals")
    return found | {city.lower(): code for code in capitals.names() for city in capitals.words(code)}


def _stem(printed: str, endings: tuple[str, ...]) -> str:
    return next((printed[: -len(one)] for one in endings if printed.endswith(one)), printed)


def _inflected(name: str, cases: list[tuple[str, str]]) -> str:
    """Return ``name`` in the case that stands behind an office, by the endings of its words."""
    if not cases:
        return name
    parts = []
    for word in name.split():
        ending = next(((one, other) for one, other in cases if word.endswith(one)), None)
        parts.append(word[: -len(ending[0])] + ending[1] if ending else word)
    return " ".join(parts)


# Languages that are named as the people of one country are; CLDR names no peoples.
_LANGUAGES = {
    **dict.fromkeys(["de"], "DE"),
    "fr": "FR",
    "it": "IT",
    "es": "ES",
    "pl": "PL",
    "ru": "RU",
    "uk": "UA",
    "tr": "TR",
    "el": "GR",
    "ja": "JP",
    "ko": "KR",
    "zh": "CN",
    "nl": "NL",
    "sv": "SE",
    "nb": "NO",
    "da": "DK",
    "fi": "FI",
    "cs": "CZ",
    "sk": "SK",
    "sl": "SI",
    "hr": "HR",
    "sr": "RS",
    "bs": "BA",
    "mk": "MK",
    "sq": "AL",
    "bg": "BG",
    "ro": "RO",
    "hu": "HU",
    "lt": "LT",
    "lv": "LV",
    "et": "EE",
    "is": "IS",
    "ga": "IE",
    "hy": "AM",
    "az": "AZ",
    "ka": "GE",
    "kk": "KZ",
    "uz": "UZ",
    "ky": "KG",
    "tg": "TJ",
    "tk": "TM",
    "mn": "MN",
    "th": "TH",
    "vi": "VN",
    "id": "ID",
    "ms": "MY",
    "ne": "NP",
    "mt": "MT",
    "be": "BY",
    "pt": "PT",
    "so": "SO",
    "lb": "LU",
}
