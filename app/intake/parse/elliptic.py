"""Sentences and items of lists that begin with their verb: who acts is told before them.

"The two leaders:" with items below, "Also expressed hope that …" after a sentence with its speaker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.intake.parse.cast import Actor, Cast, Sort
from app.intake.parse.source import Source
from app.intake.parse.subjects import Clause, Sentence, skip_adverbs
from app.intake.parse.verbs import Verb
from app.model.reading import Finding, Participant
from app.model.span import Span

_LABEL = frozenset('-.()"0:')  # tags of bullets, labels and opening marks
_OBJECTS = frozenset({"his", "her", "their", "its", "our", "him", "them", "that", "a", "an"})
_LABEL_AT_MOST = 4  # tokens


def list_head(source: Source, found: Sequence[Actor], sentence: Span) -> Actor | None:
    """Return who acts in the items below a line that ends with its subject and a colon: "The two sides also:"."""
    first, last = source.tokens.range(sentence)
    if last - first < 2 or source.tokens.words[last - 1] != ":":
        return None
    at = last - 2
    adverbs = source.words("verbs", "adverbs", "words")
    while at > first and (source.tokens.lows[at] in adverbs or source.tokens.lows[at] in {"have", "has"}):
        at -= 1
    actor = next((actor for actor in found if actor.last == at), None)
    return actor if actor is not None and (actor.people or actor.sides) else None


def going_on(people: tuple[Participant, ...], sides: tuple[str, ...], *, joint: bool) -> Actor | None:
    """Return those who spoke last as who may act next."""
    if not people and not sides:
        return None
    sort: Sort = "joint" if joint else "person" if people else "side"
    return Actor(-1, -1, sort, people, sides, True)


def jointly(cast: Cast, clause: Clause) -> Clause:
    """Return "Discussed salt." after a sentence of one as done by both."""
    alone = is_going_on(clause.actor) and clause.verb.act in {"topic", "joint"} and len(cast.principals) > 1
    if not alone or clause.actor is None or clause.actor.sort == "joint":
        return clause
    return replace(clause, actor=going_on(cast.principals, cast.jointly.sides, joint=True))


def is_going_on(actor: Actor | None) -> bool:
    """Whether an actor stands for those who spoke last, and not for anybody named in the sentence."""
    return actor is not None and actor.first < 0


def told_of(actor: Actor, span: Span) -> Finding:
    """Return the doubt about a sentence without a subject."""
    names = " and ".join(actor.names or actor.sides)
    return Finding("statements", "note", f"No subject is printed here; it is read as {names}.", span)


def without_subject(context: Sentence, at: int, verb: Verb, verb_at: Span, prior: Actor) -> Actor | None:
    """Return ``prior`` where the sentence begins with the verb at ``at``: "- Welcomed the treaty"."""
    tags, lows = context.source.tags, context.source.tokens.lows
    if verb.form != "past":
        return None
    left = skip_adverbs(context, at - 1)
    if left - context.first >= _LABEL_AT_MOST or set(tags[context.first : left + 1]) - _LABEL:
        return None
    after = context.source.tokens.at(verb_at.end)
    item = not is_going_on(prior) or left + 1 < at or "-" in tags[context.first : at]
    if not item and verb.tail is None and tags[after] not in "tCEN" and lows[after] not in _OBJECTS:
        return None  # neither an item of a list nor "Also expressed" nor "Thanked him for his help"
    if verb.tail is None and after < context.last:
        objects = _OBJECTS | context.source.words("verbs", "doubts", "objects")
        known = tags[after] in "tCENHOP0" or lows[after] in objects
        if not known or lows[after] == "by":
            return None
    if any(
        actor.first > after and tags[actor.first - 1] == "," and tags[actor.last + 1 : actor.last + 2] == "l"
        for actor in context.by_end.values()
    ):
        return None  # "Asked about salt, President Lund said"
    return replace(prior, inferred=True)
