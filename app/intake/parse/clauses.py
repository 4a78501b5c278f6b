"""Clauses: where in a sentence somebody performs a reporting verb, and how surely.

Per sentence the verbs are tried from left to right. A verb counts when a subject stands directly
before it, or when it carries over the subject of an earlier verb ("…, and explained that"). Words
after "that" belong to the speaker's content; a joint outcome in there is reported, not made here.
"""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.cast import Actor
from app.intake.parse.source import Source
from app.intake.parse.subjects import (
    Clause,
    Sentence,
    after_quotation,
    agent,
    context_of,
    fronted,
    interposed,
    quotation_start,
    skip_adverbs,
    subject_at,
    within_content,
)
from app.intake.parse.verbs import Verb, base_forms, verbs
from app.model.span import Span


def clauses(source: Source, sentence: Span, found: list[Actor]) -> list[Clause]:
    """Return the clauses of ``sentence`` with a reporting verb, in order; ``found`` are its actors."""
    first, last = source.tokens.range(sentence)
    table, bases = verbs(source.language), base_forms(source.language)
    goes_on = source.words("verbs", "clauses", "goes_on")
    begins_by = source.words("verbs", "clauses", "begins_by")
    lows, starts = source.tokens.lows, source.tokens.starts
    context: Sentence | None = None
    result: list[Clause] = []
    quoted = 0
    told = source.tags[first : first + 1] == '"' and source.tags.find('"', first + 1, last) < 0
    at = first + 1 if told else first  # the opening mark of a whole paragraph quotes nothing within
    while at < last:
        if source.tags[at] == '"':
            quoted = _toggled(source.text[starts[at]], quoted)
        entries, opens = table.get(lows[at]), at
        if lows[at] in bases and (base := _base_after_to(lows, at, first)):
            opens = _gone_on(lows, base, first, goes_on)
            opens = opens if opens < base else at
            entries = bases[lows[at]] if opens < at else entries
        elif entries is not None and lows[at - 1] == "by" and at > first + 1:
            opens = _gone_on(lows, at, first, begins_by)
            if opens < at:
                entries = tuple(replace(item, form="past") for item in entries if item.form == "participle")
        if entries is None or (quoted and result):
            at += 1
            continue
        verb, end = _matched(source, entries, at, sentence)
        if verb is None:
            at += 1
            continue
        if context is None:
            context = context_of(source, first, last, found)
        clause = _clause(context, opens, verb, Span(starts[at], end), result)
        if clause:
            result.append(clause)
        at = max(at + 1, source.tokens.at(end))
    return result


def _base_after_to(lows: list[str], at: int, first: int) -> int | None:
    """Return the place after "to" before a verb's base form, over an adverb: "to warmly thank"."""
    for base in (at, at - 1):
        if base > first + 2 and lows[base - 1] == "to" and (base == at or lows[base].endswith("ly")):
            return base
    return None


def _gone_on(lows: list[str], at: int, first: int, openers: frozenset[str]) -> int:
    """Return the token at which "went on to" before ``at`` begins; ``at`` where nothing of the sort stands there."""
    for width in range(2, min(6, at - first) + 1):
        if " ".join(lows[at - width : at]) in openers:
            return at - width
    return at


def _passive(context: Sentence, at: int, left: int, verb: Verb) -> bool:
    """Whether an outcome is told without those who reached it: "A visit in May was agreed upon"."""
    lows = context.source.tokens.lows
    if verb.form != "past" or verb.kind not in {"agreed", "decided"} or left < context.first:
        return False
    told = lows[at] in {"agreed", "decided"} and lows[left] in {"was", "were"}
    if not told and lows[at : at + 2] != ["were", "agreed"]:
        return False
    words = set(lows[context.first : context.last])
    if words & {"last", "previous", "previously", "earlier", "already", "had"}:
        return False
    return not (words & {"by"} or context.subordinate.intersection(lows[context.first : at]))


def _toggled(mark: str, depth: int) -> int:
    if mark in "“«„":
        return 1
    if mark in "”»":
        return 0
    return 1 - depth


def _matched(source: Source, entries: tuple[Verb, ...], at: int, sentence: Span) -> tuple[Verb | None, int]:
    end = source.tokens.ends[at]
    for entry in entries:
        if entry.tail is None:
            return entry, end
        match = entry.tail.match(source.text, end, sentence.end)
        if match:
            return entry, match.end()
    return None, end


def _clause(context: Sentence, at: int, verb: Verb, verb_at: Span, before: list[Clause]) -> Clause | None:
    if verb.form == "actorless":
        return Clause(at, verb, verb_at, None, False, within_content(context, at, before), True)
    source = context.source
    lows = source.tokens.lows
    left = skip_adverbs(context, at - 1)
    actor = subject_at(context, left, led=verb.form == "participle")
    if actor is None and verb.form == "past" and left >= context.first and source.tags[left] == ",":
        actor = interposed(context, left)
    if actor is None and verb.form == "past" and left - 2 >= context.first and lows[left] == "who":
        told = context.by_end.get(left - 2) if source.tags[left - 1] == "," else None
        if told is not None and told.sort == "person" and before:
            return Clause(left, verb, verb_at, replace(told, inferred=True), False, False)
    if actor is None and left >= context.first and lows[left] in {"have", "has"}:
        actor = subject_at(context, skip_adverbs(context, left - 1))
        if actor and lows[actor.last] in {"who", "which"}:
            actor = None
    if (
        actor is None
        and left >= context.first
        and source.tags[left] in '",'
        and '"' in source.tags[context.first : at]
    ):
        actor = after_quotation(context, at, left)
        if actor is not None:
            return Clause(quotation_start(context, left), verb, verb_at, actor, False, False)
    if actor is not None:
        return _with_subject(context, at, verb, verb_at, actor, before)
    if verb.form == "participle" and not before and left > context.first and source.tags[left] == ",":
        told = subject_at(context, left - 1)  # "Minister Roe, stressing openness, called for"
        if told is not None and told.sort != "unknown" and not within_content(context, told.first, before):
            return Clause(at, verb, verb_at, replace(told, inferred=True), True, False)
    if verb.form == "past" and not before and (doer := agent(context, left, verb_at)):
        return Clause(context.first, verb, verb_at, doer, False, False)
    if not before and (opener := fronted(context, at, verb)):
        return Clause(at, verb, verb_at, replace(opener, inferred=True), True, False)
    if not before and _passive(context, at, left, verb):
        return Clause(context.first, verb, verb_at, None, False, False, True)
    if verb.form == "past" and _is_actorless(context, left):
        return Clause(left - 1, verb, verb_at, None, False, within_content(context, left - 1, before), True)
    return _carried(context, at, left, verb, verb_at, before)


def _with_subject(
    context: Sentence, at: int, verb: Verb, verb_at: Span, actor: Actor, before: list[Clause]
) -> Clause | None:
    if verb.form == "participle":
        led = actor.first - 1
        if before and led >= context.first and context.source.tokens.lows[led] == "with":
            return Clause(actor.first, verb, verb_at, actor, False, False)  # "…, with Minister Roe noting …"
        return None
    tags = context.source.tags
    if not before and actor.first - 1 >= context.first and tags[actor.first - 1] in '",':
        start = quotation_start(context, actor.first - 1)
        if start < actor.first and tags[at + 1 : at + 2] in {".", ",", ""}:
            return Clause(start, verb, verb_at, actor, False, False)
    shared = any(item.carried and item.actor and item.actor.first == actor.first for item in before)
    embedded = not shared and within_content(context, actor.first, before)
    if not embedded and context.source.tokens.lows[at - 1] == "had":
        embedded = True
    return Clause(actor.first, verb, verb_at, actor, False, embedded)


def _is_actorless(context: Sentence, left: int) -> bool:
    lows = context.source.tokens.lows
    if left - 1 < context.first:
        return False
    return " ".join(lows[left - 1 : left + 1]) in context.source.words("verbs", "clauses", "actorless")


def _carried(
    context: Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
) -> Clause | None:
    """Return the clause of a verb that carries over an earlier subject."""
    tags, lows = context.source.tags, context.source.tokens.lows
    if left < context.first:
        return None
    low = lows[left]
    if low in context.auxiliary:
        return None
    joined = low in context.coordinate or tags[left] in "a,;-"
    if tags[left] == '"' and tags[left - 1] in ",." and verb.form == "participle":
        joined = True  # said, “…,” adding, “…”
    joined = joined or lows[at - 3 : at] == ["as", "well", "as"]
    if not joined and not (verb.form == "participle" and low in {"by", "while", "when"}):
        return None
    matrix = next((clause for clause in reversed(before) if not clause.embedded), None)
    if matrix is not None:
        if matrix.actorless:
            return None
        if before[-1].embedded and verb.form == "participle":
            return None
        actor = matrix.actor
        return Clause(at, verb, verb_at, replace(actor, inferred=True) if actor else None, True, False)
    if context.subject is None or context.subject.first >= at or verb.form == "participle":
        return None
    if low != "and":
        return None
    return Clause(at, verb, verb_at, replace(context.subject, inferred=True), True, False)
