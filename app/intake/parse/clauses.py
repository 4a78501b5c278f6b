"""Clauses: where in a sentence somebody performs a reporting verb, and how surely.

Per sentence the verbs are tried from left to right. A verb counts when a subject stands directly
before it, or when it carries over the subject of an earlier verb ("…, and explained that"). Words
after "that" belong to the speaker's content; a joint outcome in there is reported, not made here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.intake.parse.source import Source
from app.intake.parse.speakers import Actor
from app.intake.parse.verbs import Verb, base_forms, verbs
from app.model.span import Span

_INTERPOSED_AT_MOST = 30  # tokens of a phrase between commas that may stand between subject and verb
_BEFORE_NO_SUBJECT = frozenset(
    {
        "of",
        "with",
        "by",
        "between",
        "for",
        "from",
        "to",
        "about",
        "on",
        "against",
        "than",
        "including",
        "in",
        "at",
        "among",
        "through",
        "via",
        "toward",
        "towards",
        "behind",
    }
)


# What may stand between the start of a sentence and its subject: an article, a word, a label or a bullet.
_BEFORE_SUBJECT = frozenset(
    {"l", "t", "p", ".", "-", '"', "0.", "0", "(0)", "pt", ".t", "-t", '"t', "0.t", "(0)t"}
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One performed verb. ``start`` is the first token of the subject, or of the verb if carried over.

    ``verb_at`` is the verb as printed; ``embedded`` marks words that stand within another's content.
    """

    start: int
    verb: Verb
    verb_at: Span
    actor: Actor | None
    carried: bool
    embedded: bool
    actorless: bool = False


@dataclass(frozen=True, slots=True)
class _Sentence:
    source: Source
    first: int
    last: int
    by_end: dict[int, Actor]
    subject: Actor | None
    adverbs: frozenset[str]
    auxiliary: frozenset[str]
    coordinate: frozenset[str]
    subordinate: frozenset[str]
    continuing: frozenset[str]


def clauses(source: Source, sentence: Span, found: list[Actor]) -> list[Clause]:
    """Return the clauses of ``sentence`` with a reporting verb, in order; ``found`` are its actors."""
    first, last = source.tokens.range(sentence)
    table, bases = verbs(source.language), base_forms(source.language)
    goes_on = source.words("verbs", "clauses", "goes_on")
    begins_by = source.words("verbs", "clauses", "begins_by")
    lows, starts = source.tokens.lows, source.tokens.starts
    context: _Sentence | None = None
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
            context = _context(source, first, last, found)
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


def _fronted(context: _Sentence, at: int, verb: Verb) -> Actor | None:
    """Return the subject of "Stressing that …, Minister Roe asked"; None for a participle elsewhere."""
    if verb.form != "participle" or verb.act == "topic" or at - context.first > 3:
        return None
    if context.source.tokens.lows[at] == "speaking":
        return None  # "Speaking of the Arctic, …" says nothing yet
    opener = " ".join(context.source.tokens.lows[context.first : at])
    if opener and opener not in context.source.words("verbs", "clauses", "fronting"):
        return None
    for actor in sorted(context.by_end.values(), key=lambda item: item.first):
        tags = context.source.tags
        if actor.first <= at or tags[actor.first - 1] != "," or actor.sort == "unknown":
            continue
        if actor.last + 1 < context.last and tags[actor.last + 1] == "l":
            return actor
    return None


def _passive(context: _Sentence, at: int, left: int, verb: Verb) -> bool:
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


def _context(source: Source, first: int, last: int, found: list[Actor]) -> _Sentence:
    subject = None
    for actor in found:
        if (
            actor.first == first
            or source.tags[actor.first - 1] == ","
            or source.tags[first : actor.first] in _BEFORE_SUBJECT
        ):
            subject = actor
            break
    return _Sentence(
        source,
        first,
        last,
        {actor.last: actor for actor in found},
        subject,
        source.words("verbs", "adverbs", "words"),
        source.words("verbs", "clauses", "auxiliary"),
        source.words("verbs", "clauses", "coordinate"),
        source.words("verbs", "clauses", "subordinate"),
        source.words("verbs", "clauses", "continuing"),
    )


def _matched(source: Source, entries: tuple[Verb, ...], at: int, sentence: Span) -> tuple[Verb | None, int]:
    end = source.tokens.ends[at]
    for entry in entries:
        if entry.tail is None:
            return entry, end
        match = entry.tail.match(source.text, end, sentence.end)
        if match:
            return entry, match.end()
    return None, end


def _clause(context: _Sentence, at: int, verb: Verb, verb_at: Span, before: list[Clause]) -> Clause | None:
    if verb.form == "actorless":
        return Clause(at, verb, verb_at, None, False, _within_content(context, at, before), True)
    source = context.source
    lows = source.tokens.lows
    left = _skip_adverbs(context, at - 1)
    actor = _subject_at(context, left, led=verb.form == "participle")
    if actor is None and verb.form == "past" and left >= context.first and source.tags[left] == ",":
        actor = _interposed(context, left)
    if actor is None and verb.form == "past" and left - 2 >= context.first and lows[left] == "who":
        told = context.by_end.get(left - 2) if source.tags[left - 1] == "," else None
        if told is not None and told.sort == "person" and before:
            return Clause(left, verb, verb_at, replace(told, inferred=True), False, False)
    if actor is None and left >= context.first and lows[left] in {"have", "has"}:
        actor = _subject_at(context, _skip_adverbs(context, left - 1))
        if actor and lows[actor.last] in {"who", "which"}:
            actor = None
    if (
        actor is None
        and left >= context.first
        and source.tags[left] in '",'
        and '"' in source.tags[context.first : at]
    ):
        actor = _after_quotation(context, at, left)
        if actor is not None:
            return Clause(_quotation_start(context, left), verb, verb_at, actor, False, False)
    if actor is not None:
        return _with_subject(context, at, verb, verb_at, actor, before)
    if not before and (fronted := _fronted(context, at, verb)):
        return Clause(at, verb, verb_at, replace(fronted, inferred=True), True, False)
    if not before and _passive(context, at, left, verb):
        return Clause(context.first, verb, verb_at, None, False, False, True)
    if verb.form == "past" and _is_actorless(context, left):
        return Clause(left - 1, verb, verb_at, None, False, _within_content(context, left - 1, before), True)
    return _carried(context, at, left, verb, verb_at, before)


def _after_quotation(context: _Sentence, at: int, left: int) -> Actor | None:
    """Return the subject of "“…,” said Minister Roe"."""
    source = context.source
    if source.tags[left] == "," and source.tags[left - 1 : left] != '"':
        return None
    for last, actor in context.by_end.items():
        if actor.first == at + 1 and last > at:
            return actor
    return None


def _quotation_start(context: _Sentence, left: int) -> int:
    """Return the token that opens the quotation which ends at ``left``; the token after it if there is none."""
    tags = context.source.tags
    if tags[left] != '"' and tags[left - 1 : left] != '"':
        return left + 1
    first = tags.find('"', context.first, left)
    return first if first >= 0 and first < left else left + 1


def _skip_adverbs(context: _Sentence, left: int) -> int:
    lows = context.source.tokens.lows
    while left >= context.first:
        if left in context.by_end:
            return left
        low = lows[left]
        if low in context.adverbs or (
            low.endswith("ly") and len(low) > 4 and context.source.tags[left] == "l"
        ):
            left -= 1
            continue
        if (
            context.source.tags[left] == ","
            and left - 1 >= context.first
            and lows[left - 1] in context.adverbs
        ):
            inner = left - 1
            while inner >= context.first and lows[inner] in context.adverbs and inner not in context.by_end:
                inner -= 1
            if inner >= context.first and context.source.tags[inner] == ",":
                left = inner - 1
                continue
        break
    return left


def _subject_at(context: _Sentence, left: int, *, led: bool = False) -> Actor | None:
    if left < context.first:
        return None
    actor = context.by_end.get(left)
    if actor is None:
        return None
    before = actor.first - 1
    if before >= context.first and context.source.tokens.lows[before] in _BEFORE_NO_SUBJECT:
        return actor if led and context.source.tokens.lows[before] == "with" else None
    return actor


def _interposed(context: _Sentence, comma: int) -> Actor | None:
    """Return the subject before a phrase between commas, or before one comma ("…, Minister, said")."""
    tags, lows = context.source.tags, context.source.tokens.lows
    actor = _subject_at(context, comma - 1)
    if actor:
        return actor
    for at in range(comma - 1, max(context.first, comma - _INTERPOSED_AT_MOST) - 1, -1):
        if tags[at] == ",":
            if lows[at + 1] in context.coordinate:
                return None
            actor = _subject_at(context, at - 1)
            if actor:
                return actor
        if tags[at] in ";:":
            return None
    return None


def _with_subject(
    context: _Sentence, at: int, verb: Verb, verb_at: Span, actor: Actor, before: list[Clause]
) -> Clause | None:
    if verb.form == "participle":
        led = actor.first - 1
        if before and led >= context.first and context.source.tokens.lows[led] == "with":
            return Clause(actor.first, verb, verb_at, actor, False, False)  # "…, with Minister Roe noting …"
        return None
    tags = context.source.tags
    if not before and actor.first - 1 >= context.first and tags[actor.first - 1] in '",':
        start = _quotation_start(context, actor.first - 1)
        if start < actor.first and tags[at + 1 : at + 2] in {".", ",", ""}:
            return Clause(start, verb, verb_at, actor, False, False)
    shared = any(item.carried and item.actor and item.actor.first == actor.first for item in before)
    embedded = not shared and _within_content(context, actor.first, before)
    if not embedded and context.source.tokens.lows[at - 1] == "had":
        embedded = True
    return Clause(actor.first, verb, verb_at, actor, False, embedded)


def _within_content(context: _Sentence, first: int, before: list[Clause]) -> bool:
    """Whether a subject at ``first`` stands in another's content or in a subordinate clause."""
    lows, tags = context.source.tokens.lows, context.source.tags
    left = first - 1
    while left >= context.first and (lows[left] in context.adverbs or lows[left].endswith("ly")):
        left -= 1
    if left < context.first:
        return False
    if (
        lows[left] == "which"
        and left - 1 >= context.first
        and (lows[left - 1] == "to" or tags[left - 1] == ",")
    ):
        return not before  # "…, to which Minister Roe responded that"
    for width in (1, 2):
        opened = left - width + 1
        if opened - 1 >= context.first and " ".join(lows[opened : left + 1]) in context.continuing:
            return tags[opened - 1] not in ",;"
    if lows[left] in context.subordinate:
        return True
    if not before:
        return False
    if tags[left] == ";":
        return False
    if lows[left] in context.coordinate or lows[left] == "and":
        return False
    if tags[left] == ",":
        opened = before[-1].start - 1
        if opened >= context.first and lows[opened] in context.coordinate and opened - context.first < 8:
            return False  # "While A said that …, he explained …"
        return not _coordinated_phrase(context, left)
    return True


def _coordinated_phrase(context: _Sentence, comma: int) -> bool:
    """Whether the words before a comma open a new clause: "…, and in response, President B"."""
    lows, tags = context.source.tokens.lows, context.source.tags
    for at in range(comma - 1, max(context.first, comma - 9), -1):
        if tags[at] == ";" or (lows[at] in {"and", "but", "while", "whereas"} and tags[at - 1] == ","):
            return lows[at + 1] not in context.subordinate
        if tags[at] == ",":
            opener = " ".join(lows[at + 1 : comma])
            return opener in context.source.words("verbs", "clauses", "between_subject_and_verb")
    return False


def _is_actorless(context: _Sentence, left: int) -> bool:
    lows = context.source.tokens.lows
    if left - 1 < context.first:
        return False
    return " ".join(lows[left - 1 : left + 1]) in context.source.words("verbs", "clauses", "actorless")


def _carried(
    context: _Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
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
