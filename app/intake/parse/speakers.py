"""Who speaks: the actors of a sentence, resolved to participants, to both sides, or to nobody.

A surname, an office held by one participant, or words that name nobody (:mod:`app.intake.parse.called`).
What cannot be resolved stays without a speaker: a wrong attribution costs more than a missing one.
"""

from __future__ import annotations

from app.intake.parse.called import from_words
from app.intake.parse.cast import Actor, Cast, Sort, by_office, folded, holders, resolved, sides_of
from app.intake.parse.mentions import Mention
from app.intake.parse.source import Source
from app.model.span import Span


def actors(source: Source, cast: Cast, sentence: Span) -> list[Actor]:
    """Return the actors of a sentence in order, none overlapping; "A and B" is one."""
    found: list[Actor] = []
    for mention in source.mentions(sentence):
        actor = _from_mention(source, cast, mention)
        if actor:
            found.append(actor)
    taken = {at for actor in found for at in range(actor.first, actor.last + 1)}
    found.extend(from_words(source, cast, sentence, taken))
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
