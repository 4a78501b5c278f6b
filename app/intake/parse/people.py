"""Who took part: the principals from the lead, the attendees from the list of those present."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.intake.parse.lead import Lead
from app.intake.parse.mentions import Mention, name_span, office_span
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.model.reading import Finding, Participant, Role
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class People:
    """The participants in printed order, the spans of the lists of those present, and findings."""

    participants: tuple[Participant, ...]
    attendance: tuple[Span, ...]
    findings: tuple[Finding, ...]


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
    sided, more = _with_sides(source, people, named_in=named_in)
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
    return People(tuple(sided), (), tuple(findings))


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


def _with_sides(
    source: Source, people: list[Participant], *, named_in: tuple[str, ...]
) -> tuple[list[Participant], list[Finding]]:
    """Give a side to those whose office names none: the publisher's, or the one the title leaves over."""
    found: list[Participant] = []
    findings: list[Finding] = []
    taken = {person.side for person in people if person.side}
    own = source.provenance.publisher_country
    sideless = [person for person in people if person.side is None]
    nameless = [person for person in sideless if person.name == person.office and person is _first(sideless)]
    for person in people:
        side = person.side
        if side is None and own and own not in taken and (not nameless or person in nameless[:1]):
            side = own
            findings.append(
                Finding(
                    "participants",
                    "note",
                    f"{person.name} is taken for the publisher's side ({own}): the text names no country.",
                    person.span,
                )
            )
        if side is None:
            left = [code for code in named_in if code not in taken]
            if len(left) == 1:
                side = left[0]
                findings.append(
                    Finding(
                        "participants",
                        "review",
                        f"{person.name} is put on the side {side}, the other country of the title.",
                        person.span,
                    )
                )
        if side is None:
            findings.append(
                Finding("participants", "review", f"The side of {person.name} is not known.", person.span)
            )
        else:
            taken.add(side)
        found.append(_sided(person, side))
    return found, findings


def _first(people: list[Participant]) -> Participant:
    return min(people, key=lambda person: person.span)


def _sided(person: Participant, side: str | None) -> Participant:
    return Participant(person.name, person.office, side, person.role, person.span, person.office_at)


def attendees(source: Source, body: list[Span], known: tuple[Participant, ...]) -> People:
    """Return those present besides ``known``, from sentences that open a list of them."""
    opens = source.phrases("offices", "attendance")
    also = source.phrases("offices", "also_present")
    people: list[Participant] = []
    zones: list[Span] = []
    findings: list[Finding] = []
    for paragraph in body:
        if not opens.search(source.text, paragraph.start, paragraph.end):
            continue
        for sentence in sentences(source.text, paragraph):
            match = opens.search(source.text, sentence.start, sentence.end)
            if match is None:
                continue
            zones.append(sentence)
            before = also.search(source.text, sentence.start, sentence.end)
            if before:
                found = _listed(source, Span(sentence.start, before.start()), None, known + tuple(people))
                own = source.provenance.publisher_country
                people.extend(_sided(person, person.side or own) for person in found)
                if found:
                    continue
            for part, side in _by_side(source, sentence, match.end(), known):
                found = _listed(source, part, side, known + tuple(people))
                people.extend(found)
                findings.extend(_doubts(part, side, found))
                finding = _others(source, part, side)
                if finding:
                    findings.append(finding)
    return People(tuple(people), tuple(zones), tuple(findings))


def _by_side(
    source: Source, sentence: Span, opened: int, known: tuple[Participant, ...]
) -> list[tuple[Span, str | None]]:
    """Cut a list at its side markers ("on the ROK side"); without any, it is the subject's side."""
    first, last = source.tokens.range(sentence)
    nouns = source.words("actors", "side_nouns")
    marks = [
        (source.tokens.ends[at + 1], source.tagged.code_at(at))
        for at in range(first, last - 1)
        if source.tags[at] in "CE" and source.tokens.lows[at + 1] in nouns
    ]
    if marks:
        ends = [mark[0] for mark in marks[1:]] + [sentence.end]
        return [(Span(start, end), side) for (start, side), end in zip(marks, ends, strict=True)]
    side = None
    for person in known:
        if person.name.split()[-1] in source.text[sentence.start : opened]:
            side = person.side
            break
    if (
        side is None
        and source.tokens.lows[first : first + 1]
        and source.tokens.lows[first] in source.words("actors", "pronouns")
    ):
        own = [person for person in known if person.side == source.provenance.publisher_country]
        side = own[0].side if own else None
    return [(Span(opened, sentence.end), side)]


def _listed(
    source: Source, part: Span, side: str | None, known: tuple[Participant, ...]
) -> list[Participant]:
    found: list[Participant] = []
    names = {person.name for person in known}
    for mention in source.mentions(part):
        if mention.name is None or not (mention.office or mention.honorific):
            continue
        person = participant(source, mention, role="attendee", side=side)
        if person and person.name not in names:
            names.add(person.name)
            found.append(
                Participant(
                    person.name,
                    person.office,
                    side or person.side,
                    person.role,
                    person.span,
                    person.office_at,
                )
            )
    return found


def _doubts(part: Span, side: str | None, found: list[Participant]) -> list[Finding]:
    if not found:
        return [
            Finding(
                "participants", "review", "A list of those present is announced; nobody in it is read.", part
            )
        ]
    if side is None:
        names = ", ".join(person.name for person in found if person.side is None)
        if names:
            return [Finding("participants", "review", f"On which side they were is not told: {names}.", part)]
    bare = [person for person in found if person.office is None]
    return [
        Finding("participants", "note", f"No office is read for {person.name}.", person.span)
        for person in bare
    ]


def _others(source: Source, part: Span, side: str | None) -> Finding | None:
    match = source.phrases("offices", "others").search(source.text, part.start, part.end)
    if match is None:
        return None
    whom = f"on the side {side}" if side else "in the list"
    return Finding(
        "participants",
        "note",
        f"Others {whom} were present and are not named.",
        Span(match.start(), match.end()),
    )
