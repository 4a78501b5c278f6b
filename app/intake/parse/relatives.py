"""Clauses that go on with the telling: "…, who thanked him", "…, which was welcomed by Minister Roe".

A relative clause at the end of a sentence tells what somebody did here; one in the middle of another's words
is content. "By" after a passive names the one who acts.
"""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.cast import Actor
from app.intake.parse.subjects import Clause, Sentence
from app.intake.parse.verbs import Verb
from app.model.span import Span

_TIME_WITHIN = 14  # tokens after a verb in which its time may stand
_NEAR = 6  # tokens between a comma and "who", between a verb and its "by"
_TO = frozenset({"to", "for", "with", "upon", "on", "about"})
_ARTICLES = frozenset(
    {"a", "an", "the", "one", "words", "something", "what", "sentiments", "remarks", "another"}
)
_PERSONS = frozenset({"person", "joint", "side"})
_PLAIN = frozenset("ltfCEKNM0OPD")  # tags that may stand between a verb and its "by"


def content_open(context: Sentence, before: list[Clause], at: int) -> bool:
    """Whether the content of the clause before is still open at token ``at``: a "that" stands between."""
    if not before:
        return False
    lows = context.source.tokens.lows
    opened = context.source.tokens.at(before[-1].verb_at.end)
    return bool(context.content.intersection(lows[max(opened - 1, context.first) : at]))


def closes(context: Sentence, at: int) -> bool:
    """Whether nothing but what goes on with it follows the verb at ``at``: no comma before another's verb."""
    tags, lows = context.source.tags, context.source.tokens.lows
    comma = tags.find(",", at, context.last)
    while comma >= 0:
        following = lows[comma + 1 : comma + 2]
        if not following or not (
            following[0] in context.coordinate
            or following[0] in {"that", "who", "which"}
            or following[0].endswith("ing")
        ):
            return False
        comma = tags.find(",", comma + 1, context.last)
    return True


def is_earlier(context: Sentence, at: int) -> bool:
    """Whether the verb at ``at`` is told with a time before this meeting: a month, a year, "last"."""
    source = context.source
    words = source.words("verbs", "clauses", "earlier_words")
    for after in range(max(context.first, at - 2), min(context.last, at + _TIME_WITHIN)):
        low, tag = source.tokens.lows[after], source.tags[after]
        if after > at and (low in context.content or tag in ",;"):
            return False
        if low in words or (tag == "M" and after > at) or (tag == "0" and len(low) == 4 and low.isdigit()):
            return True
    return False


def who(context: Sentence, at: int, left: int, verb: Verb, before: list[Clause]) -> Actor | None:
    """Return the one who acts in "…, who thanked him" before the verb at ``at``."""
    lows, tags = context.source.tokens.lows, context.source.tags
    if verb.form not in {"past", "present"} or left - 2 < context.first or lows[left] != "who":
        return None
    if tags[left - 1] != ",":
        return None
    told = context.by_end.get(left - 2)
    if told is None:
        return None
    known = told.sort == "counterpart" or (told.sort in _PERSONS and (told.people or told.sides))
    if not known and not (told is context.subject and told.sort == "unknown" and not before):
        return None  # one whom nobody knows is told of where he is the sentence's subject
    if content_open(context, before, left) and not closes(context, at):
        return None
    if lows[at] in context.source.words("verbs", "clauses", "not_after_who") or is_earlier(context, at):
        return None
    return replace(told, inferred=True)


def goes_on(context: Sentence, actor: Actor, at: int, before: list[Clause]) -> bool:
    """Whether a subject opens a relative clause that goes on with the telling: ", to which Minister Roe replied"."""
    lows, tags = context.source.tokens.lows, context.source.tags
    left = actor.first - 1
    while left > context.first and (lows[left] in context.adverbs or lows[left].endswith("ly")):
        left -= 1
    if left - 1 < context.first or not before or is_earlier(context, at):
        return False
    if lows[left] in {"which", "whom"}:
        if lows[left - 1] in _TO:
            led = lows[left - 2] in context.echoes or "," in tags[max(context.first, left - 4) : left - 1]
            return led and (not content_open(context, before, left) or closes(context, at))
        return tags[left - 1] == "," and closes(context, at)
    noun = left - 1 if lows[left] in {"that", "which"} else left
    if lows[noun] not in context.echoes:
        return False
    comma = tags.rfind(",", max(context.first, noun - _NEAR), noun)
    return comma >= 0 and lows[comma + 1] in _ARTICLES and closes(context, at)


def is_reply(context: Sentence, actor: Actor, at: int) -> bool:
    """Whether ``he`` in ", which he accepted" is the other one."""
    lows = context.source.tokens.lows
    return (
        actor.sort == "pronoun"
        and actor.first > context.first
        and lows[actor.first - 1] == "which"
        and lows[at] in context.replies
    )


def agent(
    context: Sentence, at: int, left: int, verb: Verb, verb_at: Span, before: list[Clause]
) -> Clause | None:
    """Return the clause of "The visit was welcomed by Minister Roe"; None in content or of who is no party."""
    if verb.form != "past":
        return None
    lows, tags = context.source.tokens.lows, context.source.tags
    doer = _doer(context, context.source.tokens.at(verb_at.end))
    if doer is None or left < context.first or is_earlier(context, at):
        return None
    if lows[left] in {"was", "were"}:
        start = _opens(context, left, before)
    elif tags[left] in "a," and before and _is_passive(context, before[-1]):
        start = at
    else:
        comma = tags.rfind(",", max(context.first, at - _NEAR), at)
        noun = comma >= 0 and before and lows[comma + 1] in _ARTICLES and lows[left] in context.echoes
        start = at if noun and closes(context, doer.last) else None
    return Clause(start, verb, verb_at, doer, False, False) if start is not None else None


def _doer(context: Sentence, by: int) -> Actor | None:
    """Return whom "by" at or shortly after token ``by`` names."""
    lows, tags = context.source.tokens.lows, context.source.tags
    limit = min(context.last, by + _NEAR)
    while by < limit and lows[by] != "by":
        if tags[by] not in _PLAIN or lows[by] in context.subordinate or lows[by] in {"to", "and"}:
            return None
        by += 1
    if by >= limit:
        return None
    for actor in context.by_end.values():
        if not by < actor.first <= by + 2:
            continue
        if actor.sort in {"person", "joint"} and actor.people:
            return actor
        if actor.sort == "side" and lows[actor.last] in context.source.words("actors", "side_nouns"):
            return actor
    return None


def _opens(context: Sentence, left: int, before: list[Clause]) -> int | None:
    """Return the token at which the clause of a passive begins; None within another's content."""
    lows, tags = context.source.tokens.lows, context.source.tags
    if not before:
        return None if context.subordinate.intersection(lows[context.first : left]) else context.first
    if lows[left - 1] == "which" and tags[left - 2] == ",":
        return left - 1 if closes(context, left) else None
    joint = max(tags.rfind(";", context.first, left), tags.rfind(",a", context.first, left) + 1)
    if joint <= context.source.tokens.at(before[-1].verb_at.start):
        return None
    return None if context.subordinate.intersection(lows[joint:left]) else joint + 1


def _is_passive(context: Sentence, clause: Clause) -> bool:
    actor = clause.actor
    return (
        actor is not None
        and not clause.carried
        and context.source.tokens.starts[actor.first] > clause.verb_at.end
    )
