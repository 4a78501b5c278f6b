"""Who speaks without being named: "the two leaders", "both sides", a country, "the Norwegian side", a pronoun."""

from __future__ import annotations

import re
from functools import cache

from app.intake.parse.cast import Actor, Cast, sides_of
from app.intake.parse.lexicon import lexicon
from app.intake.parse.source import Source
from app.intake.parse.verbs import verbs
from app.model.span import Span


def from_words(source: Source, cast: Cast, sentence: Span, taken: set[int]) -> list[Actor]:
    """Return the pronouns, joint subjects and countries of a sentence outside the tokens ``taken``."""
    first, last = source.tokens.range(sentence)
    lows, tags = source.tokens.lows, source.tags
    joint = _joint(source, sentence)
    begins = _beginnings(source.language)
    places = [at for at in range(first, last) if at == first or lows[at] in begins or tags[at] in "CEK"]
    found: list[Actor] = []
    free = first
    for at in places:
        if at < free or at in taken:
            continue
        actor = _bare_joint(source, cast, at, last) if at == first else None
        actor = actor or _word_actor(source, cast, at, last, joint, taken)
        if actor is not None:
            found.append(actor)
            free = actor.last + 1
    return found


def _bare_joint(source: Source, cast: Cast, at: int, last: int) -> Actor | None:
    """Return "Participants" or "Foreign Ministers of Norway and India" at the start of a sentence as both sides."""
    lows = source.tokens.lows
    bare = source.words("actors", "bare_joint")
    end = next((at + n - 1 for n in (2, 1) if at + n < last and " ".join(lows[at : at + n]) in bare), None)
    if end is not None and (tail := _tail(source, end, last)):
        end += tail
    elif end is None or source.tags[end + 1] != "l":
        end = _of_countries(source, cast, at, last) if lows[at] in _first_words(source.language) else None
    if end is None:
        return None
    both = cast.jointly
    return Actor(at, end, "joint", both.people, both.sides, True)


def _tail(source: Source, end: int, last: int) -> int:
    """Return how many tokens after ``end`` belong to it: "of both countries", "in the talks"."""
    lows = source.tokens.lows
    for tail in _split(source.words("actors", "joint_tails")):
        if tuple(lows[end + 1 : end + 1 + len(tail)]) == tail and end + len(tail) < last:
            return len(tail)
    return 0


_QUOTED_WITHIN = 12  # tokens from an opening mark to "we"


@cache
def _beginnings(language: str) -> frozenset[str]:
    """Return the words that an actor other than a name can begin with."""
    entry = lexicon(language, "actors")
    keys = (
        "style_openers",
        "pronouns",
        "plural_pronouns",
        "quoted_pronouns",
        "joint_openers",
        "counterpart",
        "bare_joint",
    )
    return frozenset(item.split()[0] for key in keys for item in entry.words(key))


def _word_actor(
    source: Source, cast: Cast, at: int, last: int, joint: dict[int, int], taken: set[int]
) -> Actor | None:
    lows, low = source.tokens.lows, source.tokens.lows[at]
    end = _both_named(source, cast, at, last) if low == "the" else None
    if end is None and source.tags[at] == "K":
        end = _capitals(source, cast, at, last)
        if end is None:
            return _capital(source, cast, at, last)
    if end is None:
        end = joint.get(at)
    if end is None and not (low == "both" and at - 1 in taken):
        end = _plural(source, at)  # but "Minister Roe both welcomed and praised"
    if end is None and low == "the" and (one := _host_or_guest(source, cast, at)):
        return one
    if end is None and low == "the" and (some := _some_named(source, cast, at, last)):
        return some
    several = _office_holders(source, cast, at) if end is None and low in _BEFORE_PLURALS else None
    if several is not None:
        return several
    if end is not None:
        both = cast.jointly
        return Actor(at, end, "joint", both.people, both.sides, low not in {"the", "both"})
    if tuple(lows[at : at + 2]) in _split(source.words("actors", "counterpart")):
        return Actor(at, at + 1, "counterpart")
    if low in source.words("actors", "pronouns"):
        return Actor(at, at, "pronoun")
    if low in source.words("actors", "quoted_pronouns"):
        quoted = source.tags.rfind('"', max(0, at - _QUOTED_WITHIN), at) >= 0
        both = cast.jointly
        return Actor(at, at, "joint", both.people, both.sides, True) if quoted else None
    if low in {"his", "her"}:
        return _styled(source, at, last)
    return _side(source, cast, at, last) if source.tags[at] in "CE" else None


def _host_or_guest(source: Source, cast: Cast, at: int) -> Actor | None:
    """Return "the host", "the guest" or "the visiting dignitary"."""
    lows = source.tokens.lows
    low, following = (*lows[at + 1 : at + 3], "", "")[:2]
    visiting = low == "visiting" and following in source.words("actors", "person_nouns")
    person = cast.host if low == "host" else cast.guest if low == "guest" or visiting else None
    if person is None:
        return None
    return Actor(at, at + 2 if visiting else at + 1, "person", (person,), sides_of((person,)), True)


_BEFORE_PLURALS = frozenset({"the", "both", "all"})


def _office_holders(source: Source, cast: Cast, at: int) -> Actor | None:
    """Return "the ambassadors" as those principals who hold that office, where others met with them."""
    plurals = _plurals(source.language)
    end = at + 1
    one = plurals.get(source.tokens.lows[end]) if end < len(source.tokens.lows) else None
    if one is None:
        return None
    people = tuple(person for person in cast.principals if one in (person.office or "").lower().split())
    if len(people) < 2 or len(people) == len(cast.principals):
        return None
    return Actor(at, end, "joint", people, sides_of(people), True)


@cache
def _plurals(language: str) -> dict[str, str]:
    table = lexicon(language, "offices").table("plurals")
    return {word: (table.text(word) or word).lower() for word in table.names()}


def _styled(source: Source, at: int, last: int) -> Actor | None:
    """Return "His Excellency" or "Her Royal Highness" without a name as a pronoun is one."""
    end = at + 1
    while end < last and source.tokens.lows[end] in source.words("actors", "styles"):
        end += 1
    named = source.tags[end : end + 1] in {"N", "H", "O", "P", "D"}
    return Actor(at, end - 1, "pronoun") if end > at + 1 and not named else None


def _plural(source: Source, at: int) -> int | None:
    """Return the last token of "they", "both" or "the two" at ``at``; "both of" and "the two years" are none."""
    lows = source.tokens.lows
    plural = source.words("actors", "plural_pronouns")
    following = lows[at + 1] if at + 1 < len(lows) else ""
    if lows[at] in plural:
        return None if following == "of" else at
    if f"{lows[at]} {following}" in plural and source.tags[at + 2 : at + 3] == "l":
        return None if lows[at + 2] in source.words("actors", "counted_nouns") else at + 1
    return None


@cache
def _split(items: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(item.split()) for item in items), key=len, reverse=True))


@cache
def _joint_pattern(language: str) -> re.Pattern[str]:
    """Return "the two leaders", "both sides", "the leaders of the two countries" as one expression."""
    entry = lexicon(language, "actors")

    def either(key: str) -> str:
        items = sorted(entry.words(key), key=len, reverse=True)
        return "|".join(r"\s*".join(map(re.escape, item.split())) for item in items)  # "thetwo"

    apart = rf"\s*(?:(?:{either('joint_adjectives')})\s+)?"
    return re.compile(
        rf"(?<!\w)(?:(?:{either('joint_openers')}){apart}(?:{either('joint_nouns')})"
        rf"|(?:{either('counted_openers')}){apart}(?:{either('counted_nouns_joint')}))"
        rf"(?:\s+(?:{either('joint_tails')}))?(?![’'-])",
        re.IGNORECASE,
    )


def _joint(source: Source, sentence: Span) -> dict[int, int]:
    """Return the first and last tokens of the joint subjects of a sentence."""
    found: dict[int, int] = {}
    first, end = source.tokens.range(sentence)
    pattern, openers = _joint_pattern(source.language), _joint_first_words(source.language)
    lows, starts, ends = source.tokens.lows, source.tokens.starts, source.tokens.ends
    free = first
    for at in range(first, end):
        if at < free or lows[at] not in openers:
            continue
        match = pattern.match(source.text, starts[at], sentence.end)
        if match is None:
            continue
        last = source.tokens.at(match.end()) - 1
        if last >= 0 and ends[last] == match.end():
            found[at] = last
            free = last + 1
    return found


@cache
def _joint_first_words(language: str) -> frozenset[str]:
    entry = lexicon(language, "actors")
    openers = (*entry.words("joint_openers"), *entry.words("counted_openers"))
    return frozenset(item.split()[0].lower() for item in openers)


@cache
def _first_words(language: str) -> frozenset[str]:
    return frozenset(noun.split()[0] for noun in lexicon(language, "actors").words("joint_nouns"))


def _both_named(source: Source, cast: Cast, at: int, last: int) -> int | None:
    """Return the last token of "the Russian and French presidents" or "the leaders of Russia and Belarus"."""
    tags, lows = source.tags, source.tokens.lows
    nouns = _split(source.words("actors", "joint_nouns"))
    if tags[at + 1 : at + 2] != "E" and (at + 1 >= last or lows[at + 1] not in _first_words(source.language)):
        return None
    sides = set(sides_of(cast.principals))
    if tags[at + 1 : at + 4] == "EaE":
        codes = {source.tagged.code_at(at + 1), source.tagged.code_at(at + 3)}
        end = next(
            (at + 3 + len(noun) for noun in nouns if tuple(lows[at + 4 : at + 4 + len(noun)]) == noun), None
        )
        return end if end is not None and end < last and codes == sides else None
    return _of_countries(source, cast, at + 1, last)


def _some_named(source: Source, cast: Cast, at: int, last: int) -> Actor | None:
    """Return "the Norwegian and Italian ministers" where others met with them."""
    if source.tags[at + 1 : at + 4] != "EaE" or len(cast.principals) < 3:
        return None
    codes = {source.tagged.code_at(at + 1), source.tagged.code_at(at + 3)}
    people = tuple(person for person in cast.principals if person.side in codes)
    for noun in _split(source.words("actors", "joint_nouns")):
        end = at + 3 + len(noun)
        if tuple(source.tokens.lows[at + 4 : end + 1]) == noun and end < last and len(people) > 1:
            return Actor(at, end, "joint", people, sides_of(people), True)
    return None


def _of_countries(source: Source, cast: Cast, at: int, last: int) -> int | None:
    """Return the last token of "leaders of Russia, Belarus and Armenia" where those are all who met."""
    tags, lows = source.tags, source.tokens.lows
    sides = set(sides_of(cast.principals))
    for noun in _split(source.words("actors", "joint_nouns")):
        of = at + len(noun)
        if tuple(lows[at:of]) != noun or lows[of : of + 1] != ["of"]:
            continue
        end = of + 1
        while end < last and tags[end] in "tCa,":
            end += 1
        while tags[end - 1] != "C" and end > of + 1:
            end -= 1
        codes = {source.tagged.code_at(inner) for inner in range(of + 1, end) if tags[inner] == "C"}
        return end - 1 if codes == sides and len(codes) > 1 else None
    return None


def _capitals(source: Source, cast: Cast, at: int, last: int) -> int | None:
    """Return the last token of "Tokyo and Oslo" where they are cities of both sides."""
    place = source.tagged.places.get(at)
    if place is None:
        return None
    other = at + place[1] + 1
    second = source.tagged.places.get(other)
    if second is None or source.tags[other - 1 : other + 1] != "aK" or other + second[1] >= last:
        return None
    return (
        other + second[1] - 1 if {place[0].code, second[0].code} == set(sides_of(cast.principals)) else None
    )


def _capital(source: Source, cast: Cast, at: int, last: int) -> Actor | None:
    """Return "Oslo" where it opens a clause and acts, as its country."""
    place = source.tagged.places.get(at)
    if place is None or place[0].code not in sides_of(cast.principals):
        return None
    opens = at == 0 or source.tags[at - 1] in ".;" or source.tokens.lows[at - 1] in {"that", "while", "but"}
    end = at + place[1]
    if not opens or end >= last or source.tokens.lows[end] not in verbs(source.language):
        return None
    return Actor(at, end - 1, "side", (), (place[0].code,), True)


def _side(source: Source, cast: Cast, at: int, last: int) -> Actor | None:
    """Return "the Japanese side" or "Japan" as an actor; a demonym before another noun is none."""
    code = source.tagged.code_at(at)
    place = source.tagged.places.get(at)
    if code is None or place is None:
        return None
    end = at + place[1] - 1
    first = at - 1 if at > 0 and source.tags[at - 1] == "t" else at
    nouns = source.words("actors", "side_nouns")
    lows = source.tokens.lows
    for noun in _nouns_from(source.language).get(lows[end + 1] if end + 1 < last else "", ()):
        if tuple(lows[end + 1 : end + 1 + len(noun)]) == noun:
            people = tuple(person for person in cast.principals if person.side == code)
            return (
                Actor(first, end + len(noun), "person", people, (code,), True) if len(people) == 1 else None
            )
    if headed := _headed(source, cast, at, end, code):
        return headed
    if end + 1 < last and lows[end + 1] in nouns:
        return Actor(first, end + 1, "side", (), (code,))
    if source.tags[at] == "C":
        return Actor(first, end, "side", (), (code,))
    return None


def _headed(source: Source, cast: Cast, at: int, end: int, code: str) -> Actor | None:
    """Return "the leader of Norway", "the head of the Norwegian state" or "the side of Norway"."""
    tags, lows = source.tags, source.tokens.lows
    of = at - 2 if at > 1 and tags[at - 1] == "t" else at - 1
    if of < 1 or lows[of] != "of":
        return None
    noun = lows[of - 1]
    told = source.words("actors", "headed")
    side = noun in source.words("actors", "side_nouns")
    if not side and noun not in told:
        return None
    if tags[at] == "E":
        if lows[end + 1 : end + 2] == [] or lows[end + 1] not in source.words("actors", "headed_bodies"):
            return None
        end += 1
    first = of - 2 if of > 1 and tags[of - 2] == "t" else of - 1
    if side:
        return Actor(first, end, "side", (), (code,))
    people = tuple(person for person in cast.principals if person.side == code)
    return Actor(first, end, "person", people, (code,), True) if len(people) == 1 else None


@cache
def _nouns_from(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return "leader" and "head of state" by their first words, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for noun in _split(frozenset(lexicon(language, "actors").words("person_nouns"))):
        found.setdefault(noun[0], []).append(noun)
    return {first: tuple(nouns) for first, nouns in found.items()}
