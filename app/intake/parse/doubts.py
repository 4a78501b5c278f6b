"""What the reading as a whole rests on: doubts that no single room can see."""

from __future__ import annotations

import datetime
import re

from app.intake.parse.cast import folded
from app.intake.parse.dates import days
from app.intake.parse.lead import Lead
from app.intake.parse.source import Source
from app.intake.parse.statements import Said
from app.model.reading import Block, Facts, Finding, Participant, Statement
from app.model.span import Span

_OFFICE_GOES_ON = re.compile(
    r"ft?N|aN{1,2}(?:[D.,]|\Z)|,N{1,3},"
)  # "Minister for Chieftaincy", "Trade and Ageing"
_FAR = 7  # days between the meeting and a date line that are worth a word
_FEW = 2  # statements; fewer are thin for a readout


def doubts(
    source: Source,
    lead: Lead,
    people: tuple[Participant, ...],
    facts: Facts,
    said: Said,
    blocks: tuple[Block, ...],
    *,
    speech_from: int | None,
    attended: tuple[Span, ...],
    title_at: Span | None,
) -> tuple[Finding, ...]:
    """Return what a person should know of how surely this page was understood."""
    principals = tuple(person for person in people if person.role == "principal")
    others = _others_named(source, lead, people, attended)
    return (
        *_thin(source, lead, said, speech_from),
        *others,
        *_titled(source, title_at, people),
        *_names(source, lead, principals),
        *_whom(principals, said.statements, all_known=not others),
        *_other_days(source, lead, facts, blocks),
    )


def _thin(source: Source, lead: Lead, said: Said, speech_from: int | None) -> tuple[Finding, ...]:
    """Tell where a text is taken for a readout on little: hardly anything said, or much that is spoken."""
    made_here = [item for item in said.statements if not item.reported]
    why = None
    if len(made_here) < _FEW:
        why = "little is said in it"
    elif speech_from is not None:
        why = "a part of it is a transcript or a speech"
    elif lead.by_title:
        why = "no sentence tells of the meeting itself"
    elif source.phrases("facts", "meeting", "press_words").search(source.text):
        why = "some of its words are those of a press conference or of remarks"
    elif source.phrases("facts", "meeting", "news").search(source.text):
        why = "some of its words are those of a news report"
    if why is None:
        return ()
    return (Finding("is_readout", "note", f"It is taken for a readout, though {why}.", lead.sentence),)


def _others_named(
    source: Source, lead: Lead, people: tuple[Participant, ...], attended: tuple[Span, ...]
) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for mention in lead.left_over:
        span = source.whole(mention)
        if any(zone.overlaps(span) for zone in attended):
            continue
        if any(person.span.overlaps(span) for person in people):
            continue
        message = "Also named in the sentence that tells of the meeting, and not taken for one who met."
        found.append(Finding("participants", "note", message, span))
    return tuple(found)


def _titled(source: Source, title_at: Span | None, people: tuple[Participant, ...]) -> tuple[Finding, ...]:
    """Tell of a person or the office of a country that the title names and nobody of the parties has."""
    if title_at is None or title_at.cut(source.text).isupper():
        return ()  # capitals alone do not tell a name from a word
    words = {folded(word.strip(".,")) for person in people for word in person.name.split()}
    sides = {person.side for person in people}
    found: list[Finding] = []
    for mention in source.mentions(title_at):
        if mention.name is None:
            known = mention.code is None or mention.code in sides
        elif mention.office or mention.honorific:
            named = source.tokens.words[mention.name[0] : mention.name[1] + 1]
            known = not words.isdisjoint(folded(word) for word in named)
        else:
            continue
        if not known:
            message = "Named in the title, and not taken for one who met."
            found.append(Finding("participants", "note", message, source.whole(mention)))
    return tuple(found)


def _names(source: Source, lead: Lead, principals: tuple[Participant, ...]) -> tuple[Finding, ...]:
    """Tell of a name of one word, and of an office after which a word stands that could belong to it."""
    found = [
        Finding("participants", "note", f"Only one word of the name is printed: {person.name}.", person.span)
        for person in principals
        if " " not in person.name and person.name != person.office
    ]
    for mention in lead.mentions:
        after = mention.whole[1] + 1
        if mention.office and _OFFICE_GOES_ON.match(source.tags, after) and mention.office[1] == after - 1:
            message = "The office may go on with the words that follow."
            found.append(Finding("participants", "note", message, source.whole(mention)))
    return tuple(found)


def _whom(
    principals: tuple[Participant, ...], statements: tuple[Statement, ...], *, all_known: bool
) -> tuple[Finding, ...]:
    """Tell where "both sides" rests on parties that are not two, not named, or or not known to be all."""
    sides = {person.side for person in principals}
    sure = all_known and len(principals) == 2 and None not in sides and len(sides) == 2
    if sure and all(person.name != person.office for person in principals):
        return ()
    names = " and ".join(person.name for person in principals)
    return tuple(
        Finding("statements", "note", f"All who met are read as speaking: {names}.", item.span)
        for item in statements
        if not item.reported and len(item.speakers) > 1
    )


def _other_days(source: Source, lead: Lead, facts: Facts, blocks: tuple[Block, ...]) -> tuple[Finding, ...]:
    """Tell of other days in the lead, and of a date line far from the day that is taken."""
    if facts.date is None:
        return ()
    others = {
        iso
        for day in days(source.text, lead.sentence, language=source.language)
        if (iso := day.iso(int(facts.date[:4]))) and iso != facts.date
    }
    if others:
        message = (
            f"Another day stands in the sentence that tells of the meeting: {', '.join(sorted(others))}."
        )
        return (Finding("meeting.date", "note", message, lead.sentence),)
    lines = [
        (day.iso(), block.span)
        for block in blocks
        if block.kind == "date_line"
        for day in days(source.text, block.span, language=source.language)
        if day.iso()
    ]
    far = [line for line in lines if line[0] and _apart(line[0], facts.date) > _FAR]
    if not far:
        return ()
    message = f"A date line of the page is of another day: {far[0][0]}."
    return (Finding("meeting.date", "note", message, far[0][1]),)


def _apart(one: str, other: str) -> int:
    return abs((datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)).days)
