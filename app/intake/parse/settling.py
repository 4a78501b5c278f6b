"""Words that can be two things, settled by their neighbours: Israel Katz, Tan See Leng, the Minister Prince Faisal.

The lexicon gives every word one tag; here it is changed where what stands beside it says otherwise.
"""

from __future__ import annotations

import re
from functools import cache

from app.intake.parse.countries import Place
from app.intake.parse.lexicon import lexicon
from app.intake.parse.tokens import Tokens

_ROYAL = frozenset({"Highness", "Highnesses", "Majesty"})
_NAME_WITH_OFFICE = re.compile(r"[Np]{1,8},t?[CEPD]{0,4}[OP]")
_OKINAS = frozenset("‘ʻ’'`ʼ")  # they begin names of the Pacific
_COLLEAGUE = re.compile(r"[lf]t?C{1,4},?[HN]")


def settle(tokens: Tokens, tags: list[str], found: dict[int, tuple[Place, int]], *, language: str) -> None:
    """Change ``tags`` where the neighbours of a word tell what it is; ``found`` are the places among the tokens."""
    entry = lexicon(language, "offices")
    _settle_ranks(tokens, tags, language)
    _settle_honorifics(tokens, tags, language)
    _settle_offices(tokens, tags, language)
    _settle_small(tokens, tags, language)
    _settle(
        tokens,
        tags,
        found,
        small=frozenset(entry.words("small_prefixes")),
        persons=frozenset(lexicon(language, "actors").words("person_nouns")),
        heads=frozenset(entry.words("small_heads")),
        after_names=frozenset(entry.words("small_after_names")),
        language=language,
    )


@cache
def _paired_honorifics(
    language: str,
) -> tuple[dict[str, frozenset[str]], frozenset[str], frozenset[str]]:
    entry = lexicon(language, "offices")
    pairs: dict[str, set[str]] = {}
    for pair in entry.words("paired_honorifics"):
        first, _, second = pair.partition(" ")
        pairs.setdefault(first, set()).add(second)
    return (
        {first: frozenset(seconds) for first, seconds in pairs.items()},
        frozenset(entry.words("after_honorifics")),
        frozenset(entry.words("never_names")),
    )


def _settle_honorifics(tokens: Tokens, tags: list[str], language: str) -> None:
    """Take honorifics that are names too for names where they stand as such: Tan See Leng, Sri Mulyani."""
    pairs, seconds, never = _paired_honorifics(language)
    for at, tag in enumerate(tags):
        if tag != "H":
            continue
        word = tokens.words[at]
        following = tokens.words[at + 1] if at + 1 < len(tags) else ""
        before_and_after = [tags[at - 1] if at else "", tags[at + 1] if at + 1 < len(tags) else ""]
        if word == "Royal" and following not in _ROYAL:
            tags[at] = "D"  # the Royal Thai Army
            continue
        initial = len(word) == 2 and word[0].isupper() and word[1] == "."
        if before_and_after == ["N", "N"] and initial:
            tags[at] = "N"  # Kurt M. Berg: no Monsieur
            continue
        if before_and_after in (["N", "N"], ["p", "N"]) and word.isalpha() and word not in never:
            tags[at] = "N"  # Ng Eng Hock
            continue
        first_alone = word in pairs and following not in pairs[word]
        second_alone = word in seconds and (at == 0 or tags[at - 1] not in "H.")
        if first_alone or second_alone:
            tags[at] = "N"


@cache
def _office_words(language: str) -> tuple[frozenset[str], ...]:
    entry = lexicon(language, "offices")
    return (
        frozenset(entry.words("numbered_prefixes")),
        frozenset(entry.words("heads_or_names")),
        frozenset(entry.words("heads_or_honorifics")),
        frozenset(entry.words("honorific_openers")),
        frozenset(entry.words("domains")) & frozenset(entry.words("small_words")),
        frozenset(entry.words("office_links")),
        frozenset(entry.words("assembled")),
    )


def _settle_offices(tokens: Tokens, tags: list[str], language: str) -> None:
    """Settle words of offices by their neighbours: First Vice Minister, Hossein Amir, Minister Prince Faisal."""
    numbered, or_names, or_honorifics, openers, either, links, assembled = _office_words(language)
    for at in range(len(tags)):
        tag, word = tags[at], tokens.words[at]
        before = tags[at - 1] if at else "."
        following = tags[at + 1] if at + 1 < len(tags) else "."
        if tag == "l" and word in numbered and following in "POD":
            tags[at] = "P"
        elif word in openers and following == "H":
            tags[at] = "H"  # His Highness
        elif tag == "l" and word in either and following in "DO":
            tags[at] = "D"  # Home Affairs
        elif word in links and following == "f" and before in "Of":
            tags[at] = "f"  # Minister Responsible for, Minister in charge of
        elif tag == "." and word in _OKINAS and before == following == "N" and _adjoins(tokens, at):
            tags[at] = "p"  # Prince Tupou ‘Ulukalala
        elif tag == "N" and following in "OP" and word.isupper() and 2 < len(word) < 6 and before not in "NH":
            tags[at] = "D"  # DFA Secretary
        elif tag == "." and word == "/" and before in "OPD" and following in "POD":
            tags[at] = "/"  # High Representative/Vice-President
        elif tag == "l" and word == "with" and before == following == "D":
            tags[at] = "f"  # Secretary for Relations with States
        elif (
            tag == "l"
            and word == "country"
            and before == "l"
            and tokens.words[at - 1] == "our"
            and following in "NH,"
        ):
            if at > 2 and tags[at - 2] == "f" and tags[at - 3] in "DOCE":
                tags[at - 1] = tags[at] = "D"  # the Ambassador of Italy to our country, Ugo Neri
        elif tag == "N" and word in assembled and before in "ft" and "D" in tags[max(0, at - 3) : at]:
            tags[at] = "D"  # President of the Council of Ministers
        elif tag == "N" and following == "D" and _within_office(tags, at):
            tags[at] = "D"  # Minister of Tertiary Education; Political and Peacebuilding Affairs
        elif tag != "O":
            continue
        elif (
            word in or_honorifics
            and before == "H"
            and tags[at + 1 : at + 3] == ["N", ","]
            and _office_follows(tags, at + 1)
        ):
            tags[at] = "N"  # His Majesty Sultan Ibrahim, King of: one word alone is no name
        elif word in or_honorifics and before == "P" and _apposed(tags, at - 1) and following == "N":
            tags[at - 1] = tags[at] = "H"  # the Minister for Foreign Affairs, Crown Prince Tupou
        elif word in or_honorifics and (
            (before == "O" and following in "NHp")
            or (_apposed(tags, at) and following == "N")
            or (before == "H" and (_office_follows(tags, at + 1) or _apposed(tags, _run_of(tags, at, "H"))))
        ):
            tags[at] = "H"  # Minister Prince Faisal; His Royal Highness Prince Faisal, Minister of
        elif word in or_names and before == "N" and following not in "Nf":
            tags[at] = "N"
        elif following in "PO" and tokens.text[tokens.ends[at] : tokens.ends[at] + 1] in {"'", "’"}:
            tags[at] = "D"  # the Secretary-General's Special Envoy


def _apposed(tags: list[str], at: int) -> bool:
    """Whether a comma and the end of an office stand before ``at``: what follows names its holder."""
    return at > 1 and tags[at - 1] == "," and tags[at - 2] in "DOC"


def _run_of(tags: list[str], at: int, tag: str) -> int:
    """Return where the run of ``tag`` begins that ends before ``at``."""
    while at and tags[at - 1] == tag:
        at -= 1
    return at


def _within_office(tags: list[str], at: int) -> bool:
    """Whether an unknown word before one of an office is of it too: after "Minister of", after "Trade and"."""
    if at > 3 and tags[at - 1] == "t" and tags[at - 2] == "f":
        at -= 1  # Chief of the Amiri Diwan
    before = tags[at - 1] if at > 1 else "."
    return (before == "f" and tags[at - 2] in "OP") or (before == "a" and tags[at - 2] == "D")


def _adjoins(tokens: Tokens, at: int) -> bool:
    """Whether a mark stands right before the next word, and a space before the mark."""
    return tokens.ends[at] == tokens.starts[at + 1] and tokens.ends[at - 1] < tokens.starts[at]


def _office_follows(tags: list[str], name: int) -> bool:
    """Whether the name that begins at ``name`` has an office after it."""
    return _NAME_WITH_OFFICE.match("".join(tags[name : name + 14])) is not None


@cache
def _ranks(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    entry = lexicon(language, "offices")
    return (
        frozenset(entry.words("ranks")),
        frozenset(entry.words("rank_openers")),
        frozenset(entry.words("not_ranks_after")),
    )


def _settle_ranks(tokens: Tokens, tags: list[str], language: str) -> None:
    """Take ranks before a name for honorifics: Defence Minister General Reis, Lieutenant General Ann Wood."""
    ranks, openers, not_after = _ranks(language)
    words = tokens.words
    for at in range(len(tags) - 1):
        if words[at].rstrip(".") not in ranks or tags[at + 1] not in "NHpK(":
            continue
        first = at
        while first > 0 and words[first - 1].rstrip(".") in openers:
            first -= 1
        if first > 0 and words[first - 1] in not_after:
            continue  # Secretary General Lund
        for one in range(first, at + 1):
            tags[one] = "H"


def _settle_small(tokens: Tokens, tags: list[str], language: str) -> None:
    """Take small letters before a name for an office: "foreign minister Ada Roe"."""
    entry = lexicon(language, "offices")
    heads = frozenset(entry.words("small_heads_before_names"))
    before = frozenset(entry.words("small_before_heads"))
    plural = frozenset(entry.words("plural_heads"))
    subjects = frozenset(entry.words("small_subjects"))
    acting = frozenset(entry.words("small_acting"))
    for at in range(len(tags) - 1):
        word = tokens.words[at]
        if word in plural and tags[at] == tags[at + 1] == "N":
            tags[at] = "O"
        elif tags[at] != "l":
            continue
        elif word in heads and tags[at + 1] == "N":
            tags[at] = "O"
            _small_prefixes(tokens, tags, at, before)
        elif word in subjects and tags[at + 1] in "l," and _acts(tokens, at + 1, acting):
            first = at
            while first > 0 and tokens.words[first - 1] in before and tags[first - 1] == "l":
                first -= 1
            if first > 0 and (
                tags[first - 1] in "tE" or (tags[first - 1] == "C" and _owns(tokens, first - 1))
            ):
                tags[at] = "O"  # the minister thanked; the Norwegian minister thanked; Norway's minister said
                _small_prefixes(tokens, tags, at, before)


def _acts(tokens: Tokens, at: int, acting: frozenset[str]) -> bool:
    """Whether the word after an office in small letters makes it a subject: "thanked", "said", "also"."""
    low = tokens.lows[at]
    return low.endswith("ed") or low in acting


def _owns(tokens: Tokens, at: int) -> bool:
    return tokens.text.startswith(("'", "’"), tokens.ends[at])


def _small_prefixes(tokens: Tokens, tags: list[str], head: int, before: frozenset[str]) -> None:
    first = head
    while first > 0 and tags[first - 1] == "l" and tokens.words[first - 1] in before:
        first -= 1
        tags[first] = "P"


@cache
def _given_names(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    entry = lexicon(language, "offices")
    return (
        frozenset(entry.words("months_or_names")),
        frozenset(entry.words("before_no_names")),
        frozenset(entry.words("before_names")),
    )


def _given(
    tokens: Tokens,
    tags: list[str],
    at: int,
    or_names: frozenset[str],
    no_names: frozenset[str],
    names: frozenset[str],
) -> bool:
    """Whether a month or a city right before a name is the given name of it."""
    before = tokens.lows[at - 1]
    if tags[at] == "M":
        return tokens.words[at] in or_names and before not in no_names and tags[at - 1] not in "0CK"
    return before in names or (tags[at - 1] == "," and at > 1 and tags[at - 2] in "ODC")


def _settle(
    tokens: Tokens,
    tags: list[str],
    found: dict[int, tuple[Place, int]],
    *,
    small: frozenset[str],
    persons: frozenset[str],
    heads: frozenset[str],
    after_names: frozenset[str],
    language: str,
) -> None:
    """Settle words that can be two things by their neighbours: Israel Katz, Jun Sakai, the CPC."""
    or_names, no_names, names = _given_names(language)
    for at in range(1, len(tags)):
        tag = tags[at]
        if (
            tag in "KM"
            and tags[at + 1 : at + 2] == ["N"]
            and _given(tokens, tags, at, or_names, no_names, names)
        ):
            tags[at] = "N"  # with Jan Novak; the President of Chile, Santiago Paz
            found.pop(at, None)
        elif tag in "KMCE":
            following = tags[at + 1] if at + 1 < len(tags) else "."
            named = following == "N" and tags[at - 1] in ("HOCD" if tag in "KM" else "HO")
            if tag == "M" and following == "N" and at > 1 and tags[at - 1] == "," and tags[at - 2] in "ODC":
                named = True  # the Minister of Defense, Jun Sakai
            if named or (tag in "KM" and tags[at - 1] in "HO" and following not in "0,"):
                tags[at] = "N"  # Prime Minister May
                found.pop(at, None)
        elif tag == "l" and tokens.words[at] in small and tags[at + 1 : at + 2] and tags[at + 1] in "POD":
            tags[at] = "P"
        elif tag == "P" and tags[at - 1] == "O" and tokens.words[at] == "General":
            tags[at] = "O"  # Secretary General
        elif (
            tag == "l"
            and tokens.words[at] in persons
            and tags[at - 1] == "E"
            and (tags[at + 1 : at + 2] in (["N"], ["H"]) or tags[at + 1 : at + 3] in ([",", "N"], [",", "H"]))
        ):
            tags[at] = (
                "O"  # his Norwegian counterpart Ingrid Solheim; his Norwegian counterpart, Ingrid Solheim
            )
        elif (
            tag == "l"
            and tokens.words[at] in after_names
            and tags[at - 1] == ","
            and tags[at - 2 : at - 1] in (["N"], ["J"], [")"])
            and _office_ahead(tokens, tags, at)
        ):
            tags[at] = "P" if tags[at + 1] in "DOPl" else "O"
            if tags[at + 1] == "l":
                tags[at + 1] = "O"  # Ada Roe, foreign minister of Norway
        elif (
            tag == "l" and tokens.words[at] in heads and "".join(tags[at + 1 : at + 3]) in {"fD", "fC", "ft"}
        ):
            tags[at] = "O"  # minister of Foreign Affairs
        elif tag == "l" and tokens.words[at] in persons and _COLLEAGUE.match("".join(tags[at + 1 : at + 8])):
            tags[at], tags[at + 1] = "O", "f"  # his colleague from Estonia, Urmas Rein
        elif tag == "." and tags[at - 1] == "H" and tokens.words[at] in "'’":
            tags[at] = "H"  # Dato’
        elif tag == "N" and tags[at - 1] in "tf":
            word = tokens.words[at]
            if word.isupper() and 2 <= len(word) <= 5 and word.isalpha():
                tags[at] = "D"


def _office_ahead(tokens: Tokens, tags: list[str], at: int) -> bool:
    """Whether an office in small letters begins at ``at``: "member of the CPC", "foreign minister of Norway"."""
    ahead = "".join(tags[at + 1 : at + 4])
    if ahead[:1] == "l":
        return ahead[1:2] == "f" and tokens.words[at + 1] in {
            "minister",
            "president",
            "chancellor",
            "secretary",
        }
    return bool(re.match(r"ft?[DCEP]|[DOP]", ahead))
