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


def principals(source: Source, lead: Lead) -> People:
    """Return the principals."""
    people: list[Participant] = []
    findings: list[Finding] = []
    wanting = any(_is_short(item) or _officeless(source, item) for item in lead.mentions)
    every = source.mentions(Span(0, len(source.text))) if wanting else []
    for mention in lead.mentions:
        whole = _with_office(source, _fuller(source, mention, every, lead), every)
        person = participant(source, whole, role="principal")
        if person and mention is lead.mentions[0]:
            person = _cited(source, whole, person)
        if person and all(person.span != other.span for other in people):
            people.append(person)
    sided, more = with_sides(source, lead, people)
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


def _cited(source: Source, mention: Mention, person: Participant) -> Participant:
    """Return the publisher's own leader with the name that the page's line of citation gives, if it has one."""
    if mention.name is not None or mention.code is not None:
        return person
    cited = source.pattern("page", "citation").search(source.text)
    if cited is None:
        return person
    span = Span(*cited.span("name"))
    return replace(person, name=span.cut(source.text), span=span)


def _is_short(mention: Mention) -> bool:
    """Whether a mention prints one word of a name, or none."""
    return mention.name is None or mention.name[0] == mention.name[1]


def _fuller(source: Source, mention: Mention, every: list[Mention], lead: Lead) -> Mention:
    """Return the first mention that prints the same person's whole name; ``mention`` where none does."""
    if not _is_short(mention):
        return mention
    others = [other for other in every if other.name is not None and _alike(source, mention, other, lead)]
    full = next((other for other in others if not _is_short(other)), None)
    if full is not None:
        if mention.name is None:
            return full
        office = mention.office or full.office
        one = mention.one if mention.office else full.one
        return replace(full, office=office, code=mention.code or full.code, one=one)
    return others[0] if others and mention.name is None else mention


def _alike(source: Source, mention: Mention, other: Mention, lead: Lead) -> bool:
    """Whether ``other``, which has a name, may be the person of ``mention``, who has less of one."""
    if other.name is None or (
        other.code != mention.code and other.code is not None and mention.code is not None
    ):
        return False
    lows = source.tokens.lows
    words = lows[other.name[0] : other.name[1] + 1]
    if mention.name is not None:
        return lows[mention.name[0]] in words
    if mention.office is None or other.office is None or mention.code is not None:
        return False
    if other.code is not None:
        # "met with the President of the Republic" under a title "Meeting with President Ada Roe of Norway"
        partner = bool(lead.mentions) and mention is not lead.mentions[0]
        head = lows[mention.office[0]] == lows[other.office[0]]
        named = any(item.name and lows[item.name[1]] in words for item in lead.mentions)
        return partner and head and not named and other.whole[1] < lead.mentions[0].whole[0]
    if any(item.name and lows[item.name[1]] in words for item in lead.mentions):
        return False  # the other party holds an office of that name too
    return lows[mention.office[0] : mention.office[1] + 1] == lows[other.office[0] : other.office[1] + 1]


def _with_office(source: Source, mention: Mention, every: list[Mention]) -> Mention:
    """Return ``mention`` with the office that is printed with the same whole name elsewhere, as in the title."""
    if not _officeless(source, mention) or mention.name is None or _is_short(mention):
        return mention
    words = source.tokens.lows[mention.name[0] : mention.name[1] + 1]
    for other in every:
        if _officeless(source, other):
            continue
        foreign = mention.code is not None and mention.code != source.provenance.publisher_country
        surname = other.name is not None and other.name[0] == other.name[1]
        if foreign and surname and other.code in {None, mention.code} and _last_of(source, other, words):
            return replace(mention, office=other.office, one=_in_full(source, other))
        if other.code in {None, source.provenance.publisher_country}:
            continue  # of its own side a publisher says no office where it means none
        if other.name and other.office and source.tokens.lows[other.name[0] : other.name[1] + 1] == words:
            return replace(mention, office=other.office, code=mention.code or other.code)
    return mention


def _in_full(source: Source, mention: Mention) -> str | None:
    """Return the office that a short form such as PM stands for, None where it is printed in full."""
    if mention.office is None or mention.office[0] != mention.office[1]:
        return None
    aliases = source.lexicon("offices").table("aliases")
    word = source.tokens.words[mention.office[0]]
    return " ".join(aliases.words(word)) if aliases.has(word) else None


def _officeless(source: Source, mention: Mention) -> bool:
    """Whether no office is printed with a mention; a counterpart holds one, but which is not said."""
    if mention.office is None:
        return True
    first, last = mention.office
    return first == last and source.tokens.lows[first] in source.words("actors", "person_nouns")


def _last_of(source: Source, other: Mention, words: list[str]) -> bool:
    """Whether a mention of one word is the surname among ``words``: "President Roe" of Ada Roe."""
    low = source.tokens.lows[other.name[0]] if other.name else ""
    return low == words[-1] or (low == words[0] and low in source.tokens.words)


def participant(
    source: Source, mention: Mention, *, role: Role, side: str | None = None
) -> Participant | None:
    """Return the participant a mention prints; an office without a name stands for its holder."""
    office_at = office_span(source.tagged, mention)
    span = name_span(source.tagged, mention) or office_at
    if span is None:
        return None
    title = mention.one or (office_at.cut(source.text) if office_at else "")
    named = mention.name is not None and title[:1].isupper()
    held = named and (" of " in title or title == "Premier")  # "Head of State Aibek Orazov"
    if title.lower() in source.words("actors", "person_nouns") and not held:
        office_at = None  # a counterpart holds an office, but which is not printed
    return Participant(
        name=span.cut(source.text)
        if mention.name or not mention.office
        else source.tokens.printed(*mention.office),
        office=mention.one or source.tokens.printed(*mention.office)
        if office_at and mention.office
        else None,
        side=mention.code or side,
        role=role,
        span=span,
        office_at=office_at,
    )
