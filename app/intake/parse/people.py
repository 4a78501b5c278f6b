"""Who met: the principals, from the lead."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.intake.parse.lead import Lead
from app.intake.parse.mentions import Mention, name_span, office_span
from app.intake.parse.sides import home_side, with_sides
from app.intake.parse.source import Source
from app.model.reading import Finding, Participant, Role
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class People:
    """The principals in printed order, what is doubtful about them, and the publisher's own side where known."""

    participants: tuple[Participant, ...]
    findings: tuple[Finding, ...]
    home: str | None = None


def principals(source: Source, lead: Lead, *, named_in: tuple[str, ...]) -> People:
    """Return the principals; ``named_in`` are the codes of the countries in the title."""
    people: list[Participant] = []
    findings: list[Finding] = []
    every = (
        source.mentions(Span(0, len(source.text))) if any(_is_short(item) for item in lead.mentions) else []
    )
    for mention in lead.mentions:
        person = participant(source, _fuller(source, mention, every), role="principal")
        if person and all(person.span != other.span for other in people):
            people.append(person)
    sided, more = with_sides(source, lead, people, named_in=named_in)
    findings.extend(more)
    findings.extend(
        Finding("participants", "review", f"The {person.name} is not named in the text.", person.span)
        for person in sided
        if person.office and person.name == person.office
    )
    findings.extend(
        Finding("participants", "note", f"No office is printed with {person.name}.", person.span)
        for person in sided
        if person.office is None
    )
    unsided = [person.name for person in people if person.side is None]
    return People(tuple(sided), tuple(findings), home_side(source, tuple(sided), unsided))


def _is_short(mention: Mention) -> bool:
    """Whether a mention prints one word of a name, or none."""
    return mention.name is None or mention.name[0] == mention.name[1]


def _fuller(source: Source, mention: Mention, every: list[Mention]) -> Mention:
    """Return the first mention that prints the same person's whole name; ``mention`` where none does."""
    if not _is_short(mention):
        return mention
    for other in every:
        if other.name is None or _is_short(other):
            continue
        if other.code != mention.code and other.code is not None and mention.code is not None:
            continue
        words = source.tokens.lows[other.name[0] : other.name[1] + 1]
        if mention.name is not None:
            if source.tokens.lows[mention.name[0]] in words:
                return replace(other, code=other.code or mention.code)
        elif (
            mention.office is not None
            and other.office is not None
            and other.code is None
            and mention.code is None
        ):
            one = source.tokens.lows[mention.office[0] : mention.office[1] + 1]
            if one == source.tokens.lows[other.office[0] : other.office[1] + 1]:
                return other
    return mention


def participant(
    source: Source, mention: Mention, *, role: Role, side: str | None = None
) -> Participant | None:
    """Return the participant a mention prints; an office without a name stands for its holder."""
    office_at = office_span(source.tagged, mention)
    span = name_span(source.tagged, mention) or office_at
    if span is None:
        return None
    if office_at and office_at.cut(source.text).lower() in source.words("actors", "person_nouns"):
        office_at = None  # a counterpart holds an office, but which is not printed
    return Participant(
        name=span.cut(source.text),
        office=office_at.cut(source.text) if office_at else None,
        side=mention.code or side,
        role=role,
        span=span,
        office_at=office_at,
    )
