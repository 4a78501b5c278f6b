"""Those present besides the principals."""

from __future__ import annotations

from app.intake.parse.elsewhere.mentions import sentences
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
    for block in blocks:
        if block.kind not in {"lead", "paragraph", "point"}:
            continue
        if not words.present.search(text, block.span.start, block.span.end):
            continue
        for sentence in sentences(words, text, block.span):
            match = words.present.search(text, sentence.start, sentence.end)
            if match is None:
                continue
            more = _listed(titles, text, Span(*match.span()), sentence, (*principals, *found))
            side = _side_before(titles, text, sentence.start, match.start(), principals)
            side = side or (principals[0].side if principals else None)
            for one in more:
                person = _attendee(text, one, side)
                found.append(person)
                findings.extend(_doubts(one, person))
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


def _attendee(text: str, one: Titled, side: str | None) -> Participant:
    at = one.name or one.whole
    office = " ".join(one.office.cut(text).split()) if one.office else None
    return Participant(at.cut(text), office, one.side or side, "attendee", at, one.office)


def _doubts(one: Titled, person: Participant) -> list[Finding]:
    if person.side is None:
        return [Finding("participants", "review", f"The side of {person.name} is not known.", one.name)]
    if one.side is None:
        message = f"{person.name} is put on the side {person.side}; no country is named."
        return [Finding("participants", "note", message, one.name)]
    return []
