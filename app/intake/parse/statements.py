"""Statements and agreements: clauses with their speakers, their spans and what was said.

A span runs from the subject (from the verb, where the subject is carried over) to the end of the
clause, without the comma, "and" or full stop that follows; a full stop inside closing quotation marks
stays. An agreement is a statement of outcome by both sides; one person who "agreed" replies.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.intake.parse.cast import Actor, Cast, sides_of
from app.intake.parse.clauses import clauses
from app.intake.parse.elliptic import going_on, is_going_on, jointly, list_head, told_of
from app.intake.parse.hosting import host
from app.intake.parse.layout import BULLETS
from app.intake.parse.pronouns import Memory, genders, whom
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.intake.parse.speakers import actors
from app.intake.parse.subjects import Clause
from app.intake.parse.unread import unread
from app.model.reading import Act, Agreement, Block, Finding, Participant, Severity, Statement
from app.model.span import Span
from app.model.text import trimmed

_SINGLE_ACT: dict[str, Act] = {"decided": "commitment"}
_STOPS = ".;,:。"


@dataclass(frozen=True, slots=True)
class Said:
    """The statements and agreements of a text in its order, and what is doubtful about them."""

    statements: tuple[Statement, ...]
    agreements: tuple[Agreement, ...]
    findings: tuple[Finding, ...]


def said(
    source: Source, cast: Cast, blocks: tuple[Block, ...], *, skip: tuple[Span, ...], lead: Span, met: Span
) -> Said:
    """Return what is said in ``blocks``; sentences inside ``skip`` (lists of those present) are passed over."""
    statements: list[Statement] = []
    agreements: list[Agreement] = []
    findings: list[Finding] = []
    memory = Memory(genders=genders(source, cast, lead))
    cast = replace(cast, host=host(source, cast, lead, met))
    opening = going_on(cast.principals[:1], sides_of(cast.principals[:1]), joint=False)
    recent: tuple[Participant, ...] = ()
    label: str | None = None
    for block in blocks:
        if block.kind in {"point", "lead"} and block.label not in BULLETS:
            label = block.label
        if block.kind not in {"lead", "point", "paragraph"}:
            continue
        memory.distance += 1
        if block.label not in BULLETS:
            memory.listing = None
        if memory.distance > 1:
            memory.last = None
        for sentence in sentences(source.text, block.span):
            listed = min((zone.start for zone in skip if zone.overlaps(sentence)), default=None)
            found = actors(source, cast, sentence)
            performed = [
                clause
                for clause in clauses(source, sentence, found, prior=memory.listing or memory.last or opening)
                if not clause.verb_at.overlaps(met)
            ]
            performed = [_two_of_many(source, cast, jointly(cast, clause), recent) for clause in performed]
            if listed is not None:
                left_out = [clause for clause in performed if clause.verb_at.end > listed]
                performed = [clause for clause in performed if clause.verb_at.end <= listed]
                findings.extend(_in_list(clause) for clause in left_out)
                if not performed:
                    continue
            heads = list_head(source, found, sentence)
            if heads is None or performed:
                findings.extend(unread(source, found, performed, sentence, lead=lead, met=met))
            if sentence.overlaps(lead):
                performed = [
                    _together_in_lead(clause, cast) if clause.verb_at.start > met.end else clause
                    for clause in performed
                ]
            for index, clause in enumerate(performed):
                statement, doubts = _statement(source, cast, sentence, performed, index, memory, label)
                findings.extend(doubts)
                if statement is None:
                    continue
                statements.append(statement)
                agreement = _agreement(clause, statement, cast)
                if agreement:
                    agreements.append(agreement)
            _remember(source, found, performed, memory)
            memory.listing = heads or memory.listing
            recent = _principals_in(cast, found) or recent
    return Said(tuple(statements), tuple(agreements), tuple(findings))


def _principals_in(cast: Cast, found: list[Actor]) -> tuple[Participant, ...]:
    named = {person.name for actor in found for person in actor.people}
    return tuple(person for person in cast.principals if person.name in named)


def _two_of_many(source: Source, cast: Cast, clause: Clause, recent: tuple[Participant, ...]) -> Clause:
    """Return "the two leaders" after "A also spoke with B" as those two, where more than two are known."""
    actor = clause.actor
    if actor is None or len(recent) != 2 or len(cast.principals) < 3 or actor.people != cast.principals:
        return clause
    if actor.sort != "joint" or _counted(actor, source) != 2:
        return clause
    return replace(clause, actor=replace(actor, people=recent, sides=sides_of(recent), inferred=True))


def _together_in_lead(clause: Clause, cast: Cast) -> Clause:
    """Return what goes on after "A met with B, and discussed …" as done by both."""
    actor = clause.actor
    joint = clause.verb.act in {"topic", "joint"}  # "A met with B, and pledged" is A's own pledge
    if actor is None or not clause.carried or not joint or len(actor.people) != 1 or len(cast.principals) < 2:
        return clause
    if actor.people[0].role != "principal":
        return clause
    both = cast.jointly
    return replace(clause, actor=Actor(actor.first, actor.last, "joint", both.people, both.sides, True))


def _in_list(clause: Clause) -> Finding:
    message = "This sentence tells who was there; what it says besides is not read."
    return Finding("statements", "note", message, clause.verb_at)


def _both_sides(people: tuple[Participant, ...]) -> bool:
    """Whether people of more than one side act; a side that is not known counts as another."""
    return len(people) > 1 and len({person.side or person.name for person in people}) > 1


def _statement(
    source: Source,
    cast: Cast,
    sentence: Span,
    performed: list[Clause],
    index: int,
    memory: Memory,
    label: str | None,
) -> tuple[Statement | None, list[Finding]]:
    clause = performed[index]
    actor = clause.actor
    if clause.embedded and not (clause.verb.kind and (clause.actorless or (actor and actor.sort == "joint"))):
        return None, _within_words(source, clause)
    span = _span(source, sentence, performed, index)
    doubts: list[Finding] = []
    people, sides, inferred = _speakers(source, cast, performed[:index], clause, memory, span, doubts)
    if clause.embedded:
        people, sides = (), ()
    if actor is not None and is_going_on(actor):
        doubts.append(told_of(actor, span))
    grouped = actor is not None and actor.sort == "joint"
    joint = (_both_sides(people) or grouped) and not clause.embedded
    statement = Statement(
        speakers=tuple(person.name for person in people),
        sides=sides,
        verb=" ".join(clause.verb_at.cut(source.text).split()),
        act=_act(clause, joint=joint or clause.embedded),
        reported=clause.embedded,
        span=span,
        verb_at=clause.verb_at,
        content=trimmed(source.text, Span(clause.verb_at.end, max(span.end, clause.verb_at.end))) or None,
        point=label,
        inferred=inferred,
    )
    if not clause.embedded:
        if not is_going_on(actor):
            memory.last = going_on(people, sides, joint=joint) or memory.last
        if len(people) == 1:
            memory.person, memory.distance, memory.act = people, 0, clause.verb.act
    return statement, doubts


def _within_words(source: Source, clause: Clause) -> list[Finding]:
    """Tell of a named participant's words that stand within another's: they are not read as said here."""
    if clause.actor is None or clause.actor.sort not in {"person", "counterpart", "unknown"}:
        return []
    span = Span(source.tokens.starts[clause.start], clause.verb_at.end)
    return [
        Finding("statements", "note", "This stands within other words and is not read as said here.", span)
    ]


def _act(clause: Clause, *, joint: bool) -> Act:
    if clause.verb.kind is None:
        return clause.verb.act
    if joint:
        return "joint"
    return clause.verb.act if clause.verb.act != "joint" else _SINGLE_ACT.get(clause.verb.kind, "claim")


def _speakers(
    source: Source,
    cast: Cast,
    before: list[Clause],
    clause: Clause,
    memory: Memory,
    span: Span,
    doubts: list[Finding],
) -> tuple[tuple[Participant, ...], tuple[str, ...], bool]:
    actor = clause.actor
    if clause.actorless:
        if clause.verb.kind and len(cast.principals) > 1:
            doubts.append(
                Finding("statements", "note", "Nobody is named as agreeing here; both sides are taken.", span)
            )
            both = cast.jointly
            return both.people, both.sides, True
        return (), (), True
    if actor is None:
        return (), (), True
    if actor.sort == "pronoun":
        person = whom(source, cast, clause, before, memory)
        if person is None:
            doubts.append(Finding("statements", "review", "Whom the pronoun means is not clear.", span))
            return (), (), True
        severity: Severity = "note" if memory.distance == 0 else "review"
        if not clause.carried:
            doubts.append(Finding("statements", severity, f"The pronoun is read as {person.name}.", span))
        return (person,), (person.side,) if person.side else (), True
    if actor.sort == "counterpart":
        others = tuple(person for person in cast.principals if person not in memory.person)
        if len(others) != 1 or not memory.person:
            doubts.append(Finding("statements", "review", "Whose counterpart is meant is not clear.", span))
            return (), (), True
        doubts.append(Finding("statements", "note", f"The counterpart is read as {others[0].name}.", span))
        return others, (others[0].side,) if others[0].side else (), True
    if actor.sort == "unknown" and actor.people:
        doubts.append(Finding("statements", "review", "Not all who speak here are participants.", span))
    if actor.first >= 0 and actor.people and source.tokens.lows[actor.last] in {"host", "guest"}:
        message = f"Who is meant is not printed; {actor.people[0].name} is taken."
        doubts.append(Finding("statements", "note", message, span))
    if actor.shared and actor.people:
        message = f"More than one holds an office of that name; {actor.people[0].name} is taken."
        doubts.append(Finding("statements", "note", message, span))
    if actor.sort == "unknown" and not actor.people:
        doubts.append(Finding("statements", "review", "The speaker is none of the participants.", span))
    if actor.sort == "joint" and (count := _counted(actor, source)) and count != len(actor.people) > 1:
        message = f"{count} are told of here, and {len(actor.people)} are known."
        doubts.append(Finding("statements", "review", message, span))
    if (
        actor.sort == "person"
        and len(actor.people) == 1
        and actor.people[0].name == actor.people[0].office
        and actor.people[0] not in cast.principals[:1]  # who publishes comes first, and may go without a name
    ):
        message = "Nobody is named who holds this office here."
        doubts.append(Finding("statements", "note", message, span))
    if actor.sort == "joint" and len(actor.people) < 2:
        doubts.append(Finding("statements", "review", "Both sides speak, but not both are known.", span))
    return actor.people, actor.sides, actor.inferred


_COUNTS = {"two": 2, "both": 2, "pair": 2, "three": 3, "trio": 3, "four": 4}


def _counted(actor: Actor, source: Source) -> int | None:
    """Return how many "the three leaders" or "both" are; None where no number is printed."""
    if actor.first < 0:
        return None
    words = source.tokens.lows[actor.first : min(actor.last, actor.first + 2) + 1]
    return next((_COUNTS[word] for word in words if word in _COUNTS), None)


def _span(source: Source, sentence: Span, performed: list[Clause], index: int) -> Span:
    clause = performed[index]
    start = source.tokens.starts[clause.start]
    end = sentence.end
    if not clause.embedded:
        following = next((other for other in performed[index + 1 :] if not other.embedded), None)
        if following is not None and following.start <= clause.start:
            end = following.verb_at.start  # "Minister Roe, stressing openness, called for"
            after = source.tokens.at(clause.verb_at.end)
            mark = source.tags.find('"', after, source.tokens.at(end))
            end = source.tokens.starts[mark] if mark >= 0 else end  # “We agreed to dig,” said Minister Roe
        elif following is not None:
            end = source.tokens.starts[_before_joint(source, following.start, clause.start)]
    end = _without_stop(source.text, start, end)
    return Span(start, max(end, clause.verb_at.end))


def _before_joint(source: Source, at: int, floor: int) -> int:
    """Return the token where the joint before ``at`` begins: ", and also", "; in response,"."""
    adverbs = source.words("verbs", "adverbs", "words")
    joints = source.words("verbs", "clauses", "coordinate") | {"and"}
    lows, tags = source.tokens.lows, source.tags
    first = at
    while first - 1 > floor and (lows[first - 1] in adverbs or lows[first - 1].endswith("ly")):
        first -= 1
    while first - 1 > floor and (
        lows[first - 1] in joints
        or (lows[first - 1] == "response" and lows[first - 2] == "in")
        or (lows[first - 1] == "in" and lows[first] == "response")
        or tags[first - 1] in ",;-"
        or lows[first - 1] in {"which", "along"}
        or (lows[first - 1] == "to" and lows[first] == "which")
    ):
        first -= 1
    return first


def _without_stop(text: str, start: int, end: int) -> int:
    while end > start and (text[end - 1].isspace() or text[end - 1] in _STOPS):
        end -= 1
    return end


def _agreement(clause: Clause, statement: Statement, cast: Cast) -> Agreement | None:
    kind = clause.verb.kind
    if kind is None or statement.reported or statement.act != "joint":
        return None
    return Agreement(statement.verb, kind, statement.span, clause.verb_at, statement.point)


def _remember(source: Source, found: list[Actor], performed: list[Clause], memory: Memory) -> None:
    """Prepare a pronoun: by who speaks first in the sentence, or is its subject where nobody is read as speaking."""
    matrix = next((clause.actor for clause in performed if not clause.embedded), None)
    if matrix is not None and matrix.sort == "person" and len(matrix.people) == 1:
        memory.person, memory.distance = matrix.people, 0
        return
    subject = next((actor for actor in found if actor.sort == "person" and len(actor.people) == 1), None)
    if subject is None or subject is not found[0]:
        return
    if matrix is None and source.tokens.lows[subject.first - 1] not in {
        "of",
        "from",
        "with",
        "by",
        "to",
        "for",
    }:
        memory.person, memory.distance, memory.act = subject.people, 0, None
