"""Participles and their subjects, before or after them: "Minister Roe having recalled", "Having thanked her host".

What is fronted belongs to the subject after it; what follows a comma and a subject of its own to that one.
"""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.cast import Actor
from app.intake.parse.relatives import content_open
from app.intake.parse.subjects import Clause, Sentence, subject_at
from app.intake.parse.verbs import Verb
from app.model.span import Span

_PHRASE_WITHIN = 12  # tokens of a phrase that may stand before a fronted participle


def fronted(context: Sentence, at: int, verb: Verb) -> Actor | None:
    """Return the subject of "Stressing that …, Minister Roe asked"; None for a participle elsewhere."""
    lows, tags = context.source.tokens.lows, context.source.tags
    opens = at
    if verb.form == "past" and at > context.first and lows[at - 1] == "having":
        opens = at - 1
    elif verb.form != "participle":
        return None
    if (verb.act == "topic" and opens == at) or opens - context.first > _PHRASE_WITHIN:
        return None
    if lows[at] == "speaking":
        return None  # "Speaking of the Arctic, …" says nothing yet
    opener = " ".join(low for low in lows[context.first : opens] if low != '"' and low not in "“”")
    fronting = context.source.words("verbs", "clauses", "fronting")
    if opener and opener not in fronting and not _after_phrase(context, opens, fronting):
        return None
    for actor in sorted(context.by_end.values(), key=lambda item: item.first):
        if actor.first <= at or tags[actor.first - 1] != "," or actor.sort == "unknown":
            continue
        if actor.last + 1 < context.last and tags[actor.last + 1] in "l,":
            return actor
    return None


def _after_phrase(context: Sentence, opens: int, fronting: frozenset[str]) -> bool:
    """Whether a fronted participle stands after another phrase: "On trade, while noting its growth, …"."""
    lows, tags = context.source.tokens.lows, context.source.tags
    if any(last < opens for last in context.by_end):
        return False
    before = opens - 1 if lows[opens - 1] in fronting else opens
    return before > context.first and tags[before - 1] == ","


def having(
    context: Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
) -> Clause | None:
    """Return the clause of "Minister Roe having recalled …" or of "Minister Roe, having recalled …, asked"."""
    if verb.form != "past" or left - 1 < context.first or context.source.tokens.lows[left] != "having":
        return None
    actor = subject_at(context, left - 1)
    if actor is not None:
        opens = actor.first == context.first or context.source.tags[actor.first - 1] in ",;a"
        if not opens or content_open(context, before, actor.first):
            return None
        return Clause(actor.first, verb, verb_at, actor, False, False)
    if context.source.tags[left - 1] != ",":
        return None
    if before:
        matrix = next((clause for clause in reversed(before) if not clause.embedded), None)
        told = matrix.actor if matrix and not content_open(context, before, left) else None
    else:
        told = subject_at(context, left - 2)
    if told is None or told.sort == "unknown":
        return None
    return Clause(at, verb, verb_at, replace(told, inferred=True), True, False)


def absolute(
    context: Sentence, at: int, verb: Verb, verb_at: Span, actor: Actor, before: list[Clause]
) -> Clause | None:
    """Return the clause of "…, with Minister Roe noting …" or "…, Minister Roe noting …"."""
    lows, tags = context.source.tokens.lows, context.source.tags
    led = actor.first - 1
    if led < context.first or actor.sort == "unknown":
        return None
    clause = Clause(actor.first, verb, verb_at, actor, False, False)
    if lows[led] == "with" and before:
        return clause
    if verb.act == "topic" or lows[at] in context.source.words("verbs", "clauses", "not_absolute"):
        return None
    if lows[led] == "with" and led == context.first:
        return clause
    if not before or (actor.sort != "person" and content_open(context, before, actor.first)):
        return None
    if tags[led] == ",":
        return clause
    own = before[-1].verb.form == "participle" and before[-1].actor is not None and not before[-1].carried
    return clause if tags[led] == "a" and own else None
