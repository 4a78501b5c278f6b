"""Those present besides the principals, in another language than English."""

from __future__ import annotations

from app.intake.parse.elsewhere.mentions import persons, sentences
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Block, Finding, Participant
from app.model.span import Span


def present(
    words: Words, text: str, blocks: tuple[Block, ...], principals: tuple[Participant, ...]
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return the persons of each sentence that tells who else was there; a finding where none is read."""
    found: list[Participant] = []
    findings: list[Finding] = []
    for block in blocks:
        if block.kind not in {"lead", "paragraph", "point"}:
            continue
        if not words.present.search(text, block.span.start, block.span.end):
            continue
        for sentence in sentences(words, text, block.span):
            if words.present.search(text, sentence.start, sentence.end):
                more, doubts = _in_sentence(words, text, sentence, principals + tuple(found))
                found.extend(more)
                findings.extend(doubts)
    return tuple(found), tuple(findings)


def _in_sentence(
    words: Words, text: str, sentence: Span, known: tuple[Participant, ...]
) -> tuple[list[Participant], list[Finding]]:
    found: list[Participant] = []
    findings: list[Finding] = []
    for person in persons(words, text, sentence):
        name = person.name.cut(text)
        if person.office is None or any(_alike(name, other.name) for other in (*known, *found)):
            continue
        office = person.office.cut(text)
        found.append(Participant(name, office, person.side, "attendee", person.name, person.office))
        if person.side is None:
            findings.append(
                Finding("participants", "review", f"The side of {name} is not known.", person.name)
            )
    if not found:
        message = "This seems to tell who else was present; nobody in it is read."
        findings.append(Finding("participants", "review", message, sentence))
    return found, findings


def _alike(name: str, other: str) -> bool:
    """Whether two printed names may be one person's, whatever their endings."""
    if name in other or other in name:
        return True
    one, two = name.rsplit(maxsplit=1)[-1], other.rsplit(maxsplit=1)[-1]
    return len(one) > 4 and one[: len(one) - 2] == two[: len(one) - 2]
