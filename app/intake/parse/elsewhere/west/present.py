"""Those present besides the principals."""

from __future__ import annotations

from app.intake.parse.elsewhere.common import telling_who_was_there
from app.intake.parse.elsewhere.west.lead import alike
from app.intake.parse.elsewhere.west.lexis import Titled, Titles
from app.intake.parse.elsewhere.west.parties import inflected_name
from app.intake.parse.elsewhere.west.titled import titled
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Block, Finding, Participant
from app.model.span import Span


def present(
    titles: Titles, words: Words, text: str, blocks: tuple[Block, ...], principals: tuple[Participant, ...]
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return the persons that sentences on those present name, and what is doubtful about them."""
    found: list[Participant] = []
    findings: list[Finding] = []
    for sentence, marker in telling_who_was_there(words, text, blocks):
        more = _listed(titles, text, marker, sentence, (*principals, *found))
        side = principals[0].side if principals else None
        if titles.companions.search(text, marker.start, marker.end):
            opens = (
                words.pronouns.match(text, sentence.start, sentence.end) is not None
            )  # "He was accompanied by"
            start = sentence.start if opens else 0
            side = _side_before(titles, text, start, marker.start, principals) or side
        marks = _side_marks(titles, text, sentence)
        for one in more:
            marked = next((code for at, code in reversed(marks) if at < one.whole.start), None)
            person = _attendee(text, one, marked or side, marked=marked is not None)
            found.append(person)
            findings.extend(_doubts(one, person, marked=marked is not None))
        if not more:
            message = "This seems to tell who else was present; nobody in it is read."
            findings.append(Finding("participants", "review", message, sentence))
    return tuple(found), tuple(findings)


def _listed(
    titles: Titles, text: str, marker: Span, sentence: Span, known: tuple[Participant, ...]
) -> list[Titled]:
    found: list[Titled] = []
    for one in titled(titles, text, sentence):
        if one.name is None or (one.weak and one.office is None):
            continue
        name = one.name.cut(text)
        if any(_same(titles, name, person.name) for person in known):
            continue
        if one.whole.start < marker.start and sentence.start < marker.start - 60 and not found:
            continue  # named before "accompanied by": who is accompanied
        if not any(alike(text, one, other) for other in found):
            found.append(one)
    return found


def _same(titles: Titles, name: str, other: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    return last in other or bool(titles.inflected and inflected_name(last).search(other))


def _side_before(
    titles: Titles, text: str, start: int, marker: int, principals: tuple[Participant, ...]
) -> str | None:
    """Return the side of the principal named last before the marker."""
    best: tuple[int, str | None] = (-1, None)
    for person in principals:
        last = person.name.split()[-1]
        at = text.rfind(last[: max(3, len(last) - 2)] if titles.inflected else last, start, marker)
        if at > best[0]:
            best = (at, person.side)
    return best[1]


def _side_marks(titles: Titles, text: str, sentence: Span) -> list[tuple[int, str]]:
    """Return where a list of those present changes to a side, and to which: "auf österreichischer Seite"."""
    found = []
    for match in titles.sides.finditer(text, sentence.start, sentence.end):
        word = next((value for value in match.groupdict().values() if value), "")
        code = titles.side_of(word)
        if code:
            found.append((match.start(), code))
    return found


def _attendee(text: str, one: Titled, side: str | None, *, marked: bool) -> Participant:
    at = one.name or one.whole
    office = " ".join(one.office.cut(text).split()) if one.office else None
    return Participant(at.cut(text), office, side if marked else one.side or side, "attendee", at, one.office)


def _doubts(one: Titled, person: Participant, *, marked: bool) -> list[Finding]:
    if person.side is None:
        return [Finding("participants", "review", f"The side of {person.name} is not known.", one.name)]
    if one.side is None and not marked:
        message = f"{person.name} is put on the side {person.side}; no country is named."
        return [Finding("participants", "note", message, one.name)]
    return []
