"""Those present besides the principals, in another language than English."""

from __future__ import annotations

import re

from app.intake.parse.elsewhere.common import telling_who_was_there
from app.intake.parse.elsewhere.mentions import Person, persons, side_at
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Block, Finding, Participant
from app.model.span import Span

_BRACKETED = re.compile(r"[（(]([^（）()]{4,400})[）)]")


def present(
    words: Words,
    text: str,
    blocks: tuple[Block, ...],
    principals: tuple[Participant, ...],
    *,
    lead: Span,
    own: str | None,
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return the persons of each sentence that tells who else was there; a finding where none is read.

    ``own`` is the publisher's side: where languages name offices and names together it is taken for those
    of whom the text tells no side.
    """
    found: list[Participant] = []
    findings: list[Finding] = []
    for sentence, _ in telling_who_was_there(words, text, blocks):
        for part in _in_lead(words, text, sentence) if sentence.contains(lead) else (sentence,):
            if words.present.search(text, part.start, part.end):
                more, doubts = _in_sentence(words, text, part, principals + tuple(found), own)
                found.extend(more)
                findings.extend(doubts)
    return tuple(found), tuple(findings)


def _in_lead(words: Words, text: str, lead: Span) -> tuple[Span, ...]:
    """Return what of the sentence that tells of the meeting may tell who else was there.

    It stands in brackets, or behind the words that tell of the meeting: "met, and A and B took part".
    """
    bracketed = tuple(
        Span(match.start(1), match.end(1)) for match in _BRACKETED.finditer(text, lead.start, lead.end)
    )
    if any(words.present.search(text, part.start, part.end) for part in bracketed):
        return bracketed
    if not words.verb_last:
        return ()
    met = words.meeting.search(text, lead.start, lead.end)
    return (Span(met.end(), lead.end),) if met else ()


def _in_sentence(
    words: Words, text: str, sentence: Span, known: tuple[Participant, ...], own: str | None
) -> tuple[list[Participant], list[Finding]]:
    found: list[Participant] = []
    findings: list[Finding] = []
    marks = _side_marks(words, text, sentence, known, own)
    for person in (*persons(words, text, sentence), *_listed(words, text, sentence)):
        name = person.name.cut(text)
        listed = person.office is None and words.titles is not None
        if (person.office is None and not listed) or any(
            _alike(name, other.name) for other in (*known, *found)
        ):
            continue
        office = person.office.cut(text) if person.office else None
        side = person.side
        if words.titles:
            at = person.whole.start
            side = next((code for start, code in reversed(marks) if start <= at), None) or person.side
            if side is None and own:
                side = own
                message = f"{name} is taken for the publisher's side ({own}): no country is named."
                findings.append(Finding("participants", "note", message, person.name))
        found.append(Participant(name, office, side, "attendee", person.name, person.office))
        if side is None:
            findings.append(
                Finding("participants", "review", f"The side of {name} is not known.", person.name)
            )
        if person.doubtful:
            message = f"The office of {name} begins with a word that is not known."
            findings.append(Finding("participants", "note", message, person.whole))
    if not found:
        message = "This seems to tell who else was present; nobody in it is read."
        findings.append(Finding("participants", "review", message, sentence))
    return found, findings


def _side_marks(
    words: Words, text: str, sentence: Span, known: tuple[Participant, ...], own: str | None
) -> list[tuple[int, str]]:
    """Return where the list goes over to a side, and to which: "on the Korean side"."""
    found: list[tuple[int, str]] = []
    for match in words.side_marks.finditer(text, sentence.start, sentence.end):
        if picked(match, "home") or picked(match, "other"):
            sides = [person.side for person in known if person.role == "principal" and person.side]
            code = own if picked(match, "home") else next((side for side in sides if side != own), None)
        else:
            named = side_at(words, text, match)
            code = named[0] if named else None
        if code:
            found.append((match.start(), code))
    return found


def _listed(words: Words, text: str, sentence: Span) -> list[Person]:
    """Return the names of a list in which no offices are printed: "A, B and others took part"."""
    match = words.listed.search(text, sentence.start, sentence.end)
    names = picked(match, "names") if match else None
    if names is None:
        return []
    return [
        Person(span, span, None, None)
        for one in re.finditer(r"[^、,，和及\s]+", names.cut(text))
        for span in [Span(names.start + one.start(), names.start + one.end())]
    ]


def _alike(name: str, other: str) -> bool:
    """Whether two printed names may be one person's, whatever their endings."""
    if name in other or other in name:
        return True
    one, two = name.rsplit(maxsplit=1)[-1], other.rsplit(maxsplit=1)[-1]
    return len(one) > 4 and one[: len(one) - 2] == two[: len(one) - 2]
