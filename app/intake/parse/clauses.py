"""Clauses: where in a sentence somebody performs a reporting verb, and how surely.

Per sentence the verbs are tried from left to right. A verb counts when a subject stands directly
before it, or when it carries over the subject of an earlier verb ("…, and explained that"). Words
after "that" belong to the speaker's content; a joint outcome in there is reported, not made here.
"""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.cast import Actor
from app.intake.parse.elliptic import without_subject
from app.intake.parse.participles import absolute, fronted, having
from app.intake.parse.relatives import agent, content_open, goes_on, is_reply, who
from app.intake.parse.source import Source
from app.intake.parse.subjects import (
    Clause,
    Sentence,
    after_quotation,
    context_of,
    interposed,
    quotation_start,
    skip_adverbs,
    subject_at,
    within_content,
)
from app.intake.parse.verbs import Verb, base_forms, present_forms, verbs
from app.model.span import Span


def clauses(
    source: Source, sentence: Span, found: list[Actor], *, prior: Actor | None = None
) -> list[Clause]:
    """Return the clauses of ``sentence`` with a reporting verb, in order.

    ``found`` are its actors; ``prior`` is who acts where the sentence begins with its verb.
    """
    first, last = source.tokens.range(sentence)
    table, bases, presents = (
        verbs(source.language),
        base_forms(source.language),
        present_forms(source.language),
    )
    goes_on_by = source.words("verbs", "clauses", "goes_on")
    begins_by = source.words("verbs", "clauses", "begins_by")
    continues = source.words("verbs", "clauses", "continues")
    lows, starts = source.tokens.lows, source.tokens.starts
    ends = {actor.last for actor in found}
    context: Sentence | None = None
    result: list[Clause] = []
    quoted = 0
    told = source.tags[first : first + 1] == '"' and source.tags.find('"', first + 1, last) < 0
    at = first + 1 if told else first  # the opening mark of a whole paragraph quotes nothing within
    while at < last:
        if source.tags[at] == '"':
            quoted = _toggled(source.text[starts[at]], quoted)
        low = lows[at]
        entries, opens = table.get(low), at
        if low in bases and (base := _base_after_to(lows, at, first)):
            opens = _gone_on(lows, base, first, goes_on_by)
            opens = opens if opens < base else at
            entries = bases[low] if opens < at else entries
        elif entries is not None and at > first + 1 and (lows[at - 1] == "by" or lows[at - 1] in continues):
            opens = _gone_on(lows, at, first, begins_by) if lows[at - 1] == "by" else at - 1
            if opens < at:
                entries = tuple(replace(item, form="past") for item in entries if item.form == "participle")
        if entries is None and low in presents and _may_act(source, at, ends, result):
            entries = presents[low]
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
        if clause is None and prior is not None and not result:
            acting = without_subject(context, at, verb, Span(starts[at], end), prior)
            clause = Clause(at, verb, Span(starts[at], end), acting, True, False) if acting else None
        if clause and quoted and not told and not _is_of_both(clause):
            clause = None  # what somebody is quoted with, before he is named
        if clause:
            result.append(clause)
        at = max(at + 1, source.tokens.at(end))
    return result


def _is_of_both(clause: Clause) -> bool:
    """Whether a clause within a quotation tells of what both sides did: "The two of us agreed …"."""
    return clause.actor is not None and clause.actor.sort == "joint" and clause.verb.act in {"joint", "topic"}


def _may_act(source: Source, at: int, ends: set[int], before: list[Clause]) -> bool:
    """Whether a word that is a verb in the present, or a noun, stands where a verb may."""
    low = source.tokens.lows[at - 1]
    if at - 1 in ends or low.endswith("ly") or low in source.words("verbs", "adverbs", "words"):
        return True
    if source.tags[at - 1] in '",':
        return True
    return low == "and" and bool(before) and before[-1].verb.form in {"present", "plural"}


def _base_after_to(lows: list[str], at: int, first: int) -> int | None:
    """Return the place after "to" before a verb's base form, over an adverb: "to warmly thank"."""
    for base in (at, at - 1):
        if base > first + 2 and lows[base - 1] == "to" and (base == at or lows[base].endswith("ly")):
            return base
    return None


def _gone_on(lows: list[str], at: int, first: int, openers: frozenset[str]) -> int:
    """Return the token at which "went on to" before ``at`` begins; ``at`` where nothing of the sort stands there."""
    for width in range(2, min(8, at - first) + 1):
        if " ".join(lows[at - width : at]) in openers:
            return at - width
    return at


def _passive(context: Sentence, at: int, left: int, verb: Verb) -> bool:
    """Whether an outcome is told without those who reached it: "A visit in May was agreed upon"."""
    lows = context.source.tokens.lows
    if verb.form != "past" or verb.kind is None or left < context.first:
        return False
    if verb.kind == "confirmed" and lows[left] in {"was", "were"}:
        opener = context.source.words("verbs", "clauses", "mutual").intersection(
            lows[context.first : context.first + 2]
        )
        return bool(opener) and "by" not in lows[left : context.last]
    if verb.kind not in {"agreed", "decided"}:
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
        if match and not source.text.startswith(" behalf of", match.end()):  # "speaking on behalf of Norway"
            return entry, match.end()
    return None, end


def _clause(context: Sentence, at: int, verb: Verb, verb_at: Span, before: list[Clause]) -> Clause | None:
    if verb.form == "actorless":
        if at > context.first and context.source.tokens.lows[at - 1] in {"no", "little", "any"}:
            return None
        return Clause(at, verb, verb_at, None, False, within_content(context, at, before), True)
    source = context.source
    lows = source.tokens.lows
    left = skip_adverbs(context, at - 1)
    if verb.form in {"present", "plural"}:
        return _present(context, at, left, verb, verb_at, before)
    actor = subject_at(context, left, led=verb.form == "participle")
    if actor is None and verb.form == "past" and left >= context.first and source.tags[left] == ",":
        actor = interposed(context, left)
    if actor is None and left >= context.first:
        if told := who(context, at, left, verb, before):
            return Clause(left, verb, verb_at, told, False, False)
        if lows[left] == "having":
            return having(context, at, left, verb, verb_at, before) or _fronted(
                context, at, verb, verb_at, before
            )
        if lows[left] in {"have", "has"}:
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
    if inverted := _inverted(context, at, left, verb, verb_at, before):
        return inverted
    comma = left - 1 if left > context.first and lows[left] in {"while", "when", "after", "before"} else left
    if verb.form == "participle" and not before and comma > context.first and source.tags[comma] == ",":
        told = subject_at(context, comma - 1)  # "Minister Roe, stressing openness, called for"
        if told is not None and told.sort != "unknown" and not within_content(context, told.first, before):
            return Clause(at, verb, verb_at, replace(told, inferred=True), True, False)
    if doing := agent(context, at, left, verb, verb_at, before):
        return doing
    if opener := _fronted(context, at, verb, verb_at, before):
        return opener
    if not before and _passive(context, at, left, verb):
        return Clause(context.first, verb, verb_at, None, False, False, True)
    if verb.form == "past" and _is_actorless(context, left):
        return Clause(left - 1, verb, verb_at, None, False, within_content(context, left - 1, before), True)
    return _carried(context, at, left, verb, verb_at, before)


def _inverted(
    context: Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
) -> Clause | None:
    """Return the clause of "Norway is a friend, stressed President Lund", where nothing is quoted."""
    tags = context.source.tags
    if before or left < context.first or tags[left] != "," or verb.act != "claim" or verb.tail is not None:
        return None
    for last, actor in context.by_end.items():
        if actor.first == at + 1 and tags[last + 1 : last + 2] in {".", ",", ""} and actor.sort != "unknown":
            return Clause(at, verb, verb_at, actor, False, False)
    return None


def _fronted(context: Sentence, at: int, verb: Verb, verb_at: Span, before: list[Clause]) -> Clause | None:
    opener = fronted(context, at, verb) if not before else None
    return Clause(at, verb, verb_at, replace(opener, inferred=True), True, False) if opener else None


def _present(
    context: Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
) -> Clause | None:
    """Return the clause of "Minister Roe thanks" or "they agree"; nothing in content or beside what is told as past."""
    tags = context.source.tags
    if left < context.first:
        return None
    actor = subject_at(context, left)
    if (
        actor
        and tags[actor.first - 1] == ","
        and tags[actor.first - 2] == '"'
        and tags[at + 1 : at + 2] in {".", ""}
    ):
        return Clause(quotation_start(context, actor.first - 1), verb, verb_at, actor, False, False)
    if actor and tags[actor.first - 1] == '"' and tags[at + 1 : at + 2] in {".", ",", ""}:
        return Clause(quotation_start(context, actor.first - 1), verb, verb_at, actor, False, False)
    if any(clause.verb.form == "past" for clause in before):
        return None
    if actor is None and tags[left] in '",' and '"' in tags[context.first : at]:
        actor = after_quotation(context, at, left)
        if actor is not None:
            return Clause(quotation_start(context, left), verb, verb_at, actor, False, False)
    if actor is None and before and context.source.tokens.lows[left] == "and":
        matrix = before[-1]
        if matrix.verb.form == verb.form and matrix.actor and not content_open(context, before, at):
            return Clause(at, verb, verb_at, replace(matrix.actor, inferred=True), True, False)
    if actor is not None and actor.sort == "side" and _is_stance(context.source, actor, at):
        return None
    several = actor is not None and (actor.sort == "joint" or len(actor.people) + len(actor.sides) > 2)
    if actor is None or actor.sort in {"unknown", "counterpart"} or several != (verb.form == "plural"):
        return None
    if tags[context.last - 1] not in '.";' or _is_quoted(
        context.source, context.source.tokens.starts[actor.first]
    ):
        return None
    clause = _with_subject(context, at, verb, verb_at, actor, before)
    return None if clause is None or clause.embedded else clause


def _is_stance(source: Source, actor: Actor, at: int) -> bool:
    """Whether "Norway supports the treaty" tells how a country stands rather than what its side said."""
    lows = source.tokens.lows
    if lows[actor.last] in source.words("actors", "side_nouns"):
        return False
    return lows[at] in source.words("verbs", "clauses", "not_of_states")


def _is_quoted(source: Source, position: int) -> bool:
    """Whether a quotation that was opened before, maybe in another paragraph, is still open."""
    return source.text.rfind("“", 0, position) > source.text.rfind("”", 0, position)


def _with_subject(
    context: Sentence, at: int, verb: Verb, verb_at: Span, actor: Actor, before: list[Clause]
) -> Clause | None:
    if verb.form == "participle":
        return absolute(context, at, verb, verb_at, actor, before)
    tags, lows = context.source.tags, context.source.tokens.lows
    quoting = all(clause.verb.form in {"present", "plural"} for clause in before)
    quoting = quoting or '"' in tags[context.first : before[0].start]
    if quoting and actor.first - 1 >= context.first and tags[actor.first - 1] in '",':
        start = quotation_start(context, actor.first - 1)
        if start < actor.first and tags[at + 1 : at + 2] in {".", ",", ""}:
            return Clause(start, verb, verb_at, actor, False, False)
        if before and tags[at + 1 : at + 2] in {".", ""} and verb.kind is None:
            before.clear()  # "Norway stands ready, Minister Roe said."
            return Clause(actor.first, verb, verb_at, actor, False, False)
    if goes_on(context, actor, at, before):
        if is_reply(context, actor, at):
            actor = replace(actor, sort="counterpart")
        return Clause(actor.first, verb, verb_at, actor, False, False)
    shared = any(item.carried and item.actor and item.actor.first == actor.first for item in before)
    embedded = not shared and (
        within_content(context, actor.first, before) or _looked_back(context, actor, before)
    )
    if not embedded and lows[at - 1] == "had":
        embedded = True
    return Clause(actor.first, verb, verb_at, actor, False, embedded)


def _looked_back(context: Sentence, actor: Actor, before: list[Clause]) -> bool:
    """Whether an earlier meeting is told of: "Recalling the visit, during which the two agreed, Minister Roe asked"."""
    if not before or before[-1].embedded:
        return False
    last = before[-1]
    if last.carried and last.actor is not None and last.actor.first > actor.first:
        return True  # within what is fronted
    lows = context.source.tokens.lows
    back = lows[context.source.tokens.at(last.verb_at.start)] in context.source.words(
        "verbs", "clauses", "looking_back"
    )
    led = " ".join(lows[max(context.first, actor.first - 2) : actor.first])
    return back and (led in context.continuing or led.split()[-1:] == ["when"])


def _is_actorless(context: Sentence, left: int) -> bool:
    lows = context.source.tokens.lows
    if left - 1 < context.first:
        return False
    told = context.source.words("verbs", "clauses", "actorless")
    return " ".join(lows[left - 1 : left + 1]) in told or " ".join(lows[left - 2 : left + 1]) in told


def _carried(
    context: Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
) -> Clause | None:
    """Return the clause of a verb that carries over an earlier subject."""
    tags, lows = context.source.tags, context.source.tokens.lows
    if left < context.first:
        return None
    low = lows[left]
    led = verb.form == "participle" and _is_led(context, left, before)
    if low in context.auxiliary and not led:
        return None
    joined = low in context.coordinate or tags[left] in "a,;-"
    if tags[left] == '"' and tags[left - 1] in ",." and verb.form == "participle":
        joined = True  # said, “…,” adding, “…”
    joined = joined or lows[at - 3 : at] == ["as", "well", "as"]
    if not joined and not led:
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


def _is_led(context: Sentence, left: int, before: list[Clause]) -> bool:
    """Whether a word before a participle carries the subject over: "…, before setting out", "besides praising"."""
    lows = context.source.tokens.lows
    carrying = context.source.words("verbs", "clauses", "carrying")
    for width in (1, 2, 3):
        opens = left - width + 1
        if opens > context.first and " ".join(lows[opens : left + 1]) in carrying:
            return context.source.tags[opens - 1] == "," or not content_open(context, before, opens)
    return False
