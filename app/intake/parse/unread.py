"""What of a sentence was not read: told of at its place, so that a person looks there.

A party that acts by a verb the lexicon does not know, a reporting verb whose subject is no participant, a
reporting verb that nothing was made of.
"""

from __future__ import annotations

from functools import cache

from app.intake.parse.cast import Actor
from app.intake.parse.lexicon import lexicon
from app.intake.parse.silent import silent
from app.intake.parse.source import Source
from app.intake.parse.subjects import Clause
from app.intake.parse.verbs import verbs
from app.model.reading import Finding
from app.model.span import Span


def unread(
    source: Source, found: list[Actor], performed: list[Clause], sentence: Span, *, lead: Span, met: Span
) -> list[Finding]:
    """Return the doubts about a sentence of which ``performed`` was read; ``found`` are its actors."""
    doubts = _verb_unread(source, performed, sentence, lead, met)
    if not performed:
        doubts += _unread(found, sentence, lead) or silent(source, sentence, lead)
    else:
        doubts += _unread_beside(source, found, performed, sentence)
    if not sentence.overlaps(lead):
        doubts += _loose(source, performed, sentence)
    return doubts


@cache
def _telling(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the past forms and the participles of one word that tell more than what was talked about."""
    past: set[str] = set()
    participles: set[str] = set()
    for low, items in verbs(language).items():
        forms = {verb.form for verb in items if verb.tail is None and verb.act != "topic"}
        past.update({low} if "past" in forms else ())
        participles.update({low} if "participle" in forms else ())
    never = frozenset(lexicon(language, "verbs").table("clauses").words("not_absolute"))
    return frozenset(past), frozenset(participles) - never


def _loose(source: Source, performed: list[Clause], sentence: Span) -> list[Finding]:
    """Tell of reporting verbs that nothing was made of: after "who", "which" or "having", passives, participles."""
    lows, tags, starts = source.tokens.lows, source.tags, source.tokens.starts
    first, last = source.tokens.range(sentence)
    past, participles = _telling(source.language)
    within, _, _ = _unread_words(source.language)
    adverbs = source.words("verbs", "adverbs", "words")
    ends = {clause.verb_at.start: clause.verb_at.end for clause in performed}
    doubts: list[Finding] = []
    covered, content = 0, False
    for at in range(first + 1, last):
        if starts[at] in ends:
            covered, content = ends[starts[at]], False
        elif lows[at] == "that" and tags[at - 1] != ",":
            content = True
        if starts[at] < covered or (lows[at] not in past and lows[at] not in participles):
            continue
        left = at - 1
        while left > first and (lows[left] in adverbs or lows[left].endswith("ly")):
            left -= 1
        if lows[at] in past and lows[left] in {"who", "which", "having"}:
            told = lows[left] == "having" or not content or tags[left - 1] == ","
        elif lows[at] in past and lows[left] in {"was", "were"}:
            told = bool(performed) and not content and not (within & set(lows[first:left]))
        else:
            told = lows[at] in participles and tags[left] == "," and (not performed or content)
        if told:
            message = "A reporting verb stands here, and it is not known whether it tells of something said."
            doubts.append(Finding("statements", "note", message, source.tokens.span(at, at)))
    return doubts


def _unread(found: list[Actor], sentence: Span, lead: Span) -> list[Finding]:
    """Tell of a sentence in which a party is named but no reporting verb is known."""
    subject = next((actor for actor in found if actor.sort in {"person", "joint", "pronoun"}), None)
    if subject is None and found and found[0].sort == "side":
        subject = found[0]  # "The Norwegian side stands ready to assist"
    if subject is None or sentence.overlaps(lead):
        return []
    message = (
        "One of the parties is named here, but no reporting verb is known: nothing is read as a statement."
    )
    return [Finding("statements", "note", message, sentence)]


_NO_SUBJECT = frozenset(
    {"a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "by", "for", "with", "from", "as", "that"}
    | {"which", "who", "i", "we", "you", "it"}
    | {"its", "his", "her", "their", "this", "these", "those", "such", "all", "any", "some", "both", "not", "than"}
)  # fmt: skip


@cache
def _unread_words(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words that open another's content, those no subject ends with, and the verbs of one word."""
    entry = lexicon(language, "verbs").table("clauses")
    within = frozenset(entry.words("subordinate")) - {"as", "which", "when", "after", "once"}
    past = {
        low
        for low, items in verbs(language).items()
        if any(verb.form == "past" and verb.tail is None for verb in items)
    }
    return within, _NO_SUBJECT | frozenset(entry.words("auxiliary")), frozenset(past)


def _verb_unread(
    source: Source, performed: list[Clause], sentence: Span, lead: Span, met: Span
) -> list[Finding]:
    """Tell of a reporting verb after what may be a subject, where no participant is known to perform it."""
    lows, tags, starts = source.tokens.lows, source.tags, source.tokens.starts
    first, last = source.tokens.range(sentence)
    if performed:
        last = min(last, source.tokens.at(performed[0].verb_at.start), performed[0].start)
    within, stops, past = _unread_words(source.language)
    for at in range(first + 1, min(last, len(lows) - 1)):
        low = lows[at]
        if low in within or tags[at] == '"':
            break
        if low not in past or (starts[at] < met.end and sentence.overlaps(lead)):
            continue
        if tags[at + 1 : at + 2] in {".", ";"} or lows[at + 1] in {
            "here",
            "with",
            "by",
            "during",
            "in",
            "at",
        }:
            continue  # "the issues discussed here"
        if tags[at - 1] not in "NOCEKDPl" or lows[at - 1] in stops or lows[at - 1].endswith("ly"):
            continue
        message = "A reporting verb stands here, but its subject is none that is known: it is not read."
        return [Finding("statements", "note", message, Span(starts[at], sentence.end))]
    return []


def _unread_beside(
    source: Source, found: list[Actor], performed: list[Clause], sentence: Span
) -> list[Finding]:
    """Tell of a party that opens a clause with a verb the lexicon does not know, beside clauses that are read."""
    first, last = source.tokens.range(sentence)
    starts = source.tokens.starts
    read = {clause.verb_at.start for clause in performed} | {starts[clause.start] for clause in performed}
    joints = source.words("verbs", "clauses", "coordinate") | {"and"}
    adverbs = source.words("verbs", "adverbs", "words")
    irregular = source.words("verbs", "doubts", "irregular")
    lows, tags = source.tokens.lows, source.tags
    doubts: list[Finding] = []
    for actor in found:
        if actor.sort not in {"person", "joint", "pronoun", "side"}:
            continue
        at = actor.last + 1
        while at < last and (lows[at] in adverbs or lows[at].endswith("ly")):
            at += 1
        opens = actor.first == first or tags[actor.first - 1] in ",;." or lows[actor.first - 1] in joints
        if not opens or at >= last or starts[at] in read:
            continue
        if not lows[at].endswith("ed") and lows[at] not in irregular:
            continue
        if any(clause.verb_at.start < starts[at] < clause.verb_at.end for clause in performed):
            continue
        span = source.tokens.span(actor.first, at)
        doubts.append(Finding("statements", "note", "The verb is not known: this clause is not read.", span))
    doubts += _joined_unread(source, performed, first, last)
    return doubts


def _joined_unread(source: Source, performed: list[Clause], first: int, last: int) -> list[Finding]:
    """Tell of "… and unveiled the plan" after a clause that is read: a verb the lexicon does not know."""
    lows, tags, starts = source.tokens.lows, source.tags, source.tokens.starts
    within, _, _ = _unread_words(source.language)
    no_verbs = source.words("verbs", "doubts", "no_verbs")
    objects = source.words("verbs", "doubts", "objects")
    irregular = source.words("verbs", "doubts", "irregular")
    ends = {clause.verb_at.start: clause.verb_at.end for clause in performed}
    doubts: list[Finding] = []
    content, covered = False, 0
    for at in range(max(first + 1, source.tokens.at(performed[0].verb_at.start)), last - 1):
        if starts[at] in ends:
            content, covered = False, ends[starts[at]]
        elif lows[at] in within:
            content = True
        if content or starts[at] < covered or tags[at] != "l" or tags[at - 1] not in "a,":
            continue
        verbal = lows[at] in irregular or (lows[at].endswith("ed") and lows[at] not in no_verbs)
        if verbal and lows[at + 1] in objects:
            span = source.tokens.span(at, at + 1)
            message = "The verb is not known: this part of the sentence is not read."
            doubts.append(Finding("statements", "note", message, span))
    return doubts
