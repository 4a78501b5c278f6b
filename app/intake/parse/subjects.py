"""What stands before a verb: its subject, directly or over adverbs and phrases, and whose content it lies in."""

from __future__ import annotations

from dataclasses import dataclass

from app.intake.parse.cast import Actor
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


def fronted(context: Sentence, at: int, verb: Verb) -> Actor | None:
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
    )


def agent(context: Sentence, left: int, verb_at: Span) -> Actor | None:
    """Return who did it in "The visit was welcomed by Minister Roe", None in content or of who is no party."""
    tokens = context.source.tokens
    by = tokens.at(verb_at.end)
    told = left > context.first and tokens.lows[left] in {"was", "were"}
    if not told or tokens.lows[by : by + 1] != ["by"]:
        return None
    if context.subordinate.intersection(tokens.lows[context.first : left]):
        return None
    for actor in context.by_end.values():
        if by < actor.first <= by + 2 and actor.sort in {"person", "joint"} and actor.people:
            return actor
    return None


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


def subject_at(context: Sentence, left: int, *, led: bool = False) -> Actor | None:
    """Return the actor that ends at ``left``, unless a preposition before it makes it none; ``led`` allows "with"."""
    if left < context.first:
        return None
    actor = context.by_end.get(left)
    if actor is None:
        return None
    before = actor.first - 1
    if before >= context.first and context.source.tokens.lows[before] in _BEFORE_NO_SUBJECT:
        return actor if led and context.source.tokens.lows[before] == "with" else None
    return actor


def interposed(context: Sentence, comma: int) -> Actor | None:
    """Return the subject before a phrase between commas, or before one comma ("…, Minister, said")."""
    tags, lows = context.source.tags, context.source.tokens.lows
    actor = subject_at(context, comma - 1)
    if actor:
        return actor
    for at in range(comma - 1, max(context.first, comma - _INTERPOSED_AT_MOST) - 1, -1):
        if tags[at] == ",":
            if lows[at + 1] in context.coordinate:
                return None
            actor = subject_at(context, at - 1)
            if actor:
                return actor
        if tags[at] in ";:":
            return None
    return None


def within_content(context: Sentence, first: int, before: list[Clause]) -> bool:
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
