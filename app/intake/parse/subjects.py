"""What stands before a verb: its subject, directly or over adverbs and phrases, and whose content it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.intake.parse.cast import Actor
from app.intake.parse.lexicon import lexicon
from app.intake.parse.source import Source
from app.intake.parse.verbs import Verb
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
        "like",
        "unlike",
    }
)


# Prepositions that open a sentence before its subject: "During talks in which they …, Minister Roe said".
_LEADING_IN = frozenset(
    {"during", "in", "at", "following", "on", "over", "upon", "with", "throughout", "amid"}
)
_OWNS = ("'s ", "’s ")
# What opens the content of what somebody said.
_CONTENT = frozenset({"that", "whether", "how", "what", "why"})

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
class Sentence:
    """A sentence while its verbs are tried: its actors by their last token, and the small words that part clauses."""

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
    content: frozenset[str]
    echoes: frozenset[str]
    replies: frozenset[str]
    between: dict[str, tuple[tuple[str, ...], ...]]


def context_of(source: Source, first: int, last: int, found: list[Actor]) -> Sentence:
    """Return what the tokens ``first`` to ``last`` (not included) hold for finding subjects."""
    subject = None
    for actor in found:
        if (
            actor.first == first
            or source.tags[actor.first - 1] == ","
            or source.tags[first : actor.first] in _BEFORE_SUBJECT
        ):
            subject = actor
            break
    return Sentence(
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
        _CONTENT,
        source.words("verbs", "clauses", "echoes"),
        source.words("verbs", "clauses", "replies"),
        _between(source.language),
    )


@cache
def _between(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases that may stand between subject and verb by their last word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in lexicon(language, "verbs").table("clauses").words("between_subject_and_verb"):
        words = tuple(phrase.split())
        found.setdefault(words[-1], []).append(words)
    return {last: tuple(sorted(items, key=len, reverse=True)) for last, items in found.items()}


def after_quotation(context: Sentence, at: int, left: int) -> Actor | None:
    """Return the subject of "“…,” said Minister Roe"."""
    source = context.source
    if source.tags[left] == "," and source.tags[left - 1 : left] != '"':
        return None
    for last, actor in context.by_end.items():
        if actor.first == at + 1 and last > at:
            return actor
    return None


def quotation_start(context: Sentence, left: int) -> int:
    """Return the token that opens the quotation which ends at ``left``; the token after it if there is none."""
    tags = context.source.tags
    if tags[left] != '"' and tags[left - 1 : left] != '"':
        return left + 1
    first = tags.find('"', context.first, left)
    return first if first >= 0 and first < left else left + 1


def skip_adverbs(context: Sentence, left: int) -> int:
    """Return the token at or left of ``left`` that is no adverb, nor an adverb between commas."""
    lows, tags = context.source.tokens.lows, context.source.tags
    while left >= context.first:
        actor = context.by_end.get(left)
        if actor is not None:
            if lows[actor.first - 2 : actor.first] == ["behalf", "of"]:
                left = actor.first - 4  # "and on behalf of Norway thanked"
                continue
            return left
        over = _over(context, left)
        if over < left:
            left = over
            continue
        if tags[left] == "," and left > context.first:
            inner = left - 1
            while (
                inner >= context.first
                and inner not in context.by_end
                and (over := _over(context, inner)) < inner
            ):
                inner = over
            if context.first <= inner < left - 1 and tags[inner] == ",":
                left = inner - 1
                continue
        break
    return left


def _over(context: Sentence, at: int) -> int:
    """Return the token left of the adverb or the small phrase that ends at ``at``; ``at`` where none does."""
    lows = context.source.tokens.lows
    low = lows[at]
    for words in context.between.get(low, ()):
        opens = at - len(words) + 1
        if opens >= context.first and tuple(lows[opens : at + 1]) == words:
            return opens - 1
    if low in context.adverbs or (low.endswith("ly") and len(low) > 4 and context.source.tags[at] == "l"):
        return at - 1
    return at


def subject_at(context: Sentence, left: int, *, led: bool = False) -> Actor | None:
    """Return the actor that ends at ``left``, unless a preposition before it makes it none; ``led`` allows "with"."""
    if left < context.first:
        return None
    actor = context.by_end.get(left)
    if actor is None or context.source.text.startswith(_OWNS, context.source.tokens.ends[left]):
        return None  # "the President's proposed visit"
    before = actor.first - 1
    if before >= context.first and context.source.tokens.lows[before] in _BEFORE_NO_SUBJECT:
        return actor if led and context.source.tokens.lows[before] == "with" else None
    return actor


def interposed(context: Sentence, comma: int) -> Actor | None:
    """Return the subject before a phrase between commas, or before one comma ("…, Minister, said")."""
    tags, lows = context.source.tags, context.source.tokens.lows
    actor = subject_at(context, comma - 1)
    if actor and not _of_relative(context, actor.first):
        return actor
    for at in range(comma - 1, max(context.first, comma - _INTERPOSED_AT_MOST) - 1, -1):
        if tags[at] == ",":
            if lows[at + 1] in context.coordinate and lows[at + 2] not in {"which", "whom"}:
                return None
            actor = subject_at(context, at - 1)
            if actor:
                return actor
        if tags[at] in ";:":
            return None
    return None


def _of_relative(context: Sentence, at: int) -> bool:
    """Whether the clause before ``at`` opens with ", who is": "Minister Roe, who is also Prime Minister, thanked"."""
    lows, tags = context.source.tokens.lows, context.source.tags
    for before in range(at - 1, max(context.first, at - 6), -1):
        if tags[before] == ",":
            return lows[before + 1] in {"who", "which"}
    return False


def within_content(context: Sentence, first: int, before: list[Clause]) -> bool:
    """Whether a subject at ``first`` stands in another's content or in a subordinate clause."""
    lows, tags = context.source.tokens.lows, context.source.tags
    left = first - 1
    while left >= context.first and (lows[left] in context.adverbs or lows[left].endswith("ly")):
        left -= 1
    if left < context.first:
        return False
    for width in (1, 2):
        opened = left - width + 1
        if opened - 1 >= context.first and " ".join(lows[opened : left + 1]) in context.continuing:
            recalled = lows[context.first] in context.source.words("verbs", "clauses", "recalled")
            return tags[opened - 1] not in ",;" or recalled
    if lows[left] in context.subordinate:
        return True
    if not before:
        return False
    if tags[left] == ";":
        return False
    if lows[left] in context.coordinate or lows[left] == "and":
        return False
    if tags[left] == ",":
        if all(clause.embedded for clause in before) and (
            lows[context.first] in context.subordinate or lows[context.first] in _LEADING_IN
        ):
            return False  # "When they discussed salt, Minister Roe said"
        verb = context.source.tokens.at(before[-1].verb_at.start)
        if verb > context.first and lows[verb - 1] == "having":
            return False  # "President Roe having recalled the visit, President Neri confirmed"
        opened = before[-1].start - 1
        if opened >= context.first and lows[opened] in context.coordinate and opened - context.first < 8:
            return False  # "While A said that …, he explained …"
        return not (_coordinated_phrase(context, left) or _is_opener(context, before))
    return True


def _is_opener(context: Sentence, before: list[Clause]) -> bool:
    """Whether all that stands before is an absolute participle: "Minister Roe having left it open, …"."""
    if len(before) > 1 or before[0].embedded or before[0].start != context.first:
        return False
    verb = context.source.tokens.at(before[0].verb_at.start)
    return before[0].verb.form == "participle" or context.source.tokens.lows[verb - 1] == "having"


def _coordinated_phrase(context: Sentence, comma: int) -> bool:
    """Whether the words before a comma open a new clause: "…, and in response, President B"."""
    lows, tags = context.source.tokens.lows, context.source.tags
    for at in range(comma - 1, max(context.first, comma - 9), -1):
        if tags[at] == ";" or (lows[at] in {"and", "but", "while", "whereas"} and tags[at - 1] == ","):
            return lows[at + 1] not in context.subordinate
        if tags[at] == ",":
            opener = " ".join(lows[at + 1 : comma])
            return opener in context.source.words("verbs", "clauses", "between_subject_and_verb")
    return False
