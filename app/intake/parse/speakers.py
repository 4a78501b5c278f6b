"""Who speaks: the actors of a sentence, resolved to participants, to both sides, or to nobody.

A surname, an office held by one participant, "the two leaders", "both sides", a country, a pronoun.
What cannot be resolved stays without a speaker: a wrong attribution costs more than a missing one.
"""

from __future__ import annotations

import re
from functools import cache

from app.intake.parse.cast import Actor, Cast, Sort, by_office, folded, holders, resolved, sides_of
from app.intake.parse.lexicon import lexicon
from app.intake.parse.mentions import Mention
from app.intake.parse.source import Source
from app.intake.parse.verbs import verbs
from app.model.span import Span


def actors(source: Source, cast: Cast, sentence: Span) -> list[Actor]:
    """Return the actors of a sentence in order, none overlapping; "A and B" is one."""
    found: list[Actor] = []
    for mention in source.mentions(sentence):
        actor = _from_mention(source, cast, mention)
        if actor:
            found.append(actor)
    taken = {at for actor in found for at in range(actor.first, actor.last + 1)}
    found.extend(_from_words(source, cast, sentence, taken))
    found.sort(key=lambda actor: actor.first)
    _, last = source.tokens.range(sentence)
    every: list[Actor] = []
    for actor in _merged(source, cast, found):
        if (
            not every or every[-1].last < actor.first
        ):  # else a part of "Minister Roe and her U.S. counterpart"
            every.append(_with_them(source, cast, actor, last))
    return every


def _with_them(source: Source, cast: Cast, actor: Actor, last: int) -> Actor:
    """Return "Minister Roe and his counterparts" as both sides together."""
    lows = source.tokens.lows
    at = actor.last + 1
    if (
        actor.sort != "person"
        or lows[at : at + 1] != ["and"]
        or lows[at + 1 : at + 2] not in (["his"], ["her"])
    ):
        return actor
    them = source.words("actors", "with_them")
    for end in range(at + 2, min(last, at + 6)):
        if lows[end] in them:
            every = cast.jointly
            return Actor(actor.first, end, "joint", every.people or actor.people, every.sides, True)
    return actor


def _from_mention(source: Source, cast: Cast, mention: Mention) -> Actor | None:
    first, last = mention.whole
    if mention.name is None:
        people = by_office(source, cast, mention)
        if first > 0 and source.tags[first - 1] == "t":
            first -= 1
        sort: Sort = "person" if people else "unknown"
        shared = bool(people) and mention.code is None and len(holders(source, cast, mention)) > 1
        return Actor(first, last, sort, people, sides_of(people), len(people) == 1, shared)
    people = resolved(source, cast, mention)
    if people:
        while (
            first > 0
            and source.tags[first - 1] in "NKMCE"
            and people[0] in cast.by_word.get(folded(source.tokens.lows[first - 1]), ())
        ):
            first -= 1  # a given name that is also a city or a month
        return Actor(first, last, "person", people, sides_of(people))
    if mention.office or mention.honorific:
        return Actor(first, last, "unknown", (), (mention.code,) if mention.code else ())
    return None


def _from_words(source: Source, cast: Cast, sentence: Span, taken: set[int]) -> list[Actor]:
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
    if end is None or source.tags[end + 1] != "l":
        end = _of_countries(source, cast, at, last) if lows[at] in _first_words(source.language) else None
    if end is None:
        return None
    both = cast.jointly
    return Actor(at, end, "joint", both.people, both.sides, True)


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

    return re.compile(
        rf"(?<!\w)(?:{either('joint_openers')})\s*(?:{either('joint_nouns')})"
        rf"(?:\s+(?:{either('joint_tails')}))?(?![’'-])",
        re.IGNORECASE,
    )


def _joint(source: Source, sentence: Span) -> dict[int, int]:
    """Return the first and last tokens of the joint subjects of a sentence."""
    found: dict[int, int] = {}
    for match in _joint_pattern(source.language).finditer(source.text, sentence.start, sentence.end):
        last = source.tokens.at(match.end()) - 1
        if last >= 0 and source.tokens.ends[last] == match.end():
            found[source.tokens.at(match.start())] = last
    return found


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


def _merged(source: Source, cast: Cast, found: list[Actor]) -> list[Actor]:
    """Join actors with only "and" between them."""
    merged: list[Actor] = []
    for actor in found:
        if merged and merged[-1].last >= actor.first:
            continue
        if (
            merged
            and merged[-1].sort in {"person", "side", "unknown"}
            and actor.sort in {"person", "side", "unknown", "pronoun"}
        ):
            before = merged[-1]
            between = source.tags[before.last + 1 : actor.first]
            if "," in between and before.sort == "side" != actor.sort:
                merged.append(actor)
                continue
            told = " ".join(source.tokens.lows[before.last + 1 : actor.first])
            if between.replace("t", "") in {"a", ",a"} or told in source.words("actors", "jointly_with"):
                merged[-1] = _together(cast, before, actor)
                while len(merged) > 1 and _in_series(source, merged[-2], before):
                    before = merged[-2]
                    merged[-2:] = [_together(cast, before, merged[-1])]
                continue
        merged.append(actor)
    return merged


def _in_series(source: Source, one: Actor, other: Actor) -> bool:
    """Whether two actors stand in a list: "Minister Roe, Minister Lund" of "… and Minister Menon"."""
    if one.sort not in {"person", "side"} or one.sort != other.sort:
        return False
    between = source.tags[one.last + 1 : other.first]
    opened = source.tokens.lows[one.first - 1] if one.first else ""
    return between.replace("t", "") == "," and opened not in _OPENS_NO_SERIES


_OPENS_NO_SERIES = frozenset(
    {"with", "by", "between", "from", "of", "to", "for", "in", "at", "on", "against", "including", "about"}
)


def _together(cast: Cast, one: Actor, other: Actor) -> Actor:
    people = tuple(dict.fromkeys(one.people + other.people))
    sides = tuple(dict.fromkeys(one.sides + other.sides))
    every = sides_of(cast.principals)
    if one.sort == other.sort == "side" and len(every) > 1 and set(every) <= set(sides):
        return Actor(one.first, other.last, "joint", cast.principals, every)
    if {one.sort, other.sort} & {"unknown", "pronoun"}:
        return Actor(one.first, other.last, "unknown", people, sides)
    joint = len(people) > 1 and len(sides_of(people)) > 1
    return Actor(one.first, other.last, "joint" if joint else one.sort, people, sides)
