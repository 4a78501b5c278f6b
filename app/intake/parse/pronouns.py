"""Whom "he" or "she" means: the last who spoke, unless a title, an answer or "in turn" says that it is the other.

Two principals are needed for there to be an other. What is taken is put before a person by the caller.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.intake.parse.cast import Actor, Cast, resolved
from app.intake.parse.source import Source
from app.intake.parse.subjects import Clause
from app.model.reading import Act, Participant
from app.model.span import Span

_NEAR = 4  # tokens between a pronoun and its verb, or before it, in which "in turn" may stand
_LOOK_AT = 20_000  # code points in which titles are looked for


@dataclass(slots=True)
class Memory:
    """The last single speaker, what he did last, and how many paragraphs ago; ``genders`` of names by their titles."""

    person: tuple[Participant, ...] = ()
    distance: int = 0
    act: Act | None = None
    genders: Mapping[str, str] = field(default_factory=dict)
    last: Actor | None = None  # who spoke last in this block or the one before
    listing: Actor | None = None  # who acts in the items of the list that goes on


def genders(source: Source, cast: Cast, lead: Span) -> dict[str, str]:
    """Return "he" or "she" for participants whose title, or "her counterpart" after them, tells which."""
    words = {
        "he": source.words("actors", "titles_of_men"),
        "she": source.words("actors", "titles_of_women"),
    }
    lows = source.tokens.lows
    found: dict[str, str] = {}
    for mention in source.mentions(Span(0, min(len(source.text), _LOOK_AT))):
        if mention.name is None or not (mention.honorific or mention.office):
            continue
        titles = set(lows[mention.whole[0] : mention.name[0]])
        for gender, known in words.items():
            if not titles.isdisjoint(known) and (people := resolved(source, cast, mention)):
                found.setdefault(people[0].name, gender)
    if cast.principals:
        first, last = source.tokens.range(lead)
        subject = source.tokens.at(cast.principals[0].span.end)
        nouns = source.words("actors", "person_nouns")
        for at in range(max(first, subject), last):
            if lows[at] in {"his", "her"} and nouns.intersection(lows[at + 1 : at + 4]):
                found.setdefault(cast.principals[0].name, "he" if lows[at] == "his" else "she")
                break
    return found


def whom(
    source: Source, cast: Cast, clause: Clause, before: Sequence[Clause], memory: Memory
) -> Participant | None:
    """Return who is meant by the pronoun of ``clause``; ``before`` are the earlier clauses of its sentence."""
    spoken = next((item.actor for item in reversed(before) if not item.embedded and _one(item.actor)), None)
    person = spoken.people[0] if spoken else memory.person[0] if memory.person else None
    if person is None or clause.actor is None:
        return person
    other = _other(cast, person)
    if other is None:
        return person
    said = source.tokens.lows[clause.actor.first]
    told = memory.genders.get(person.name)
    if said in {"he", "she"} and told and told != said and memory.genders.get(other.name) != told:
        return other
    if memory.genders.get(other.name) not in {None, said} and said in {"he", "she"}:
        return person
    return other if _answers(source, clause, before, memory) else person


def _one(actor: Actor | None) -> bool:
    return actor is not None and actor.sort != "pronoun" and len(actor.people) == 1


def _other(cast: Cast, person: Participant) -> Participant | None:
    others = [item for item in cast.principals if item.name != person.name]
    return others[0] if len(others) == 1 and len(cast.principals) == 2 else None


def _answers(source: Source, clause: Clause, before: Sequence[Clause], memory: Memory) -> bool:
    """Whether a clause answers what the last speaker asked: ", which he accepted", "he, in turn, thanked"."""
    lows = source.tokens.lows
    actor = clause.actor
    verb = source.tokens.at(clause.verb_at.start)
    first = actor.first if actor else clause.start
    around = (
        " ".join(lows[max(0, first - _NEAR) : first]),
        " ".join(lows[first : min(verb, first + 2 * _NEAR)]),
    )
    if any(phrase in part for phrase in source.words("actors", "in_turn") for part in around):
        return True
    act = before[-1].verb.act if before else memory.act
    replies = lows[verb] in source.words("actors", "answers")
    return replies and (act == "request" or bool(before and lows[first - 1] == "which"))
