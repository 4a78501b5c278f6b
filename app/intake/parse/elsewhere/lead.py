"""The sentence that tells of the meeting, in another language than English."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.intake.parse.elsewhere.mentions import Person, persons, sentences, side_at
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.layout import Paragraph
from app.model.span import Span

_ENDS = ".。!！?？)）」』:：임함음됨"
_MANY = 4  # parties at the most


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence that tells of the meeting, its paragraph, and the parties named in it."""

    paragraph: int
    sentence: Span
    parties: tuple[Person, ...]


def find_lead(words: Words, text: str, paragraphs: list[Paragraph]) -> Lead | None:
    """Return the lead; None where no sentence tells of a meeting that took place."""
    fallback: Lead | None = None
    for index, paragraph in enumerate(paragraphs[:40]):
        start = paragraph.label.body if paragraph.label else paragraph.span.start
        told = sentences(words, text, Span(start, paragraph.span.end))[:5]
        for at, sentence in enumerate(told[:4]):
            match = words.meeting.search(text, sentence.start, sentence.end)
            if match is None or words.preview.search(text, sentence.start, sentence.end):
                continue
            found = _distinct(text, _not_inviting(words, text, sentence))
            if (
                not found
                and at + 1 < len(told)
                and words.present.search(text, told[at + 1].start, told[at + 1].end)
            ):
                both = _by_marks(words, text, told[at + 1])
                if len(both) >= 2:  # "Talks were held. On our side A, on theirs B took part."
                    return Lead(index, Span(sentence.start, told[at + 1].end), tuple(both[:_MANY]))
            if len(found) == 1:
                found = _with_bare(words, text, sentence, found)
            if len(found) >= 2 and (fallback is None or len(fallback.parties) < 2):
                fallback = Lead(index, sentence, _parties(words, text, found))
            if len(found) >= 2 and text[sentence.end - 1] in _ENDS:
                return Lead(index, sentence, _parties(words, text, found))
            if len(found) == 1 and fallback is None and len(sentence) > 25:
                fallback = Lead(index, sentence, tuple(found))
    return fallback


def _by_marks(words: Words, text: str, sentence: Span) -> list[Person]:
    """Return the persons of a sentence that names them by sides, each on the side marked last before it."""
    marks = [
        (match.start(), named[0])
        for match in words.side_marks.finditer(text, sentence.start, sentence.end)
        if (named := side_at(words, text, match))
    ]
    found = []
    for one in _distinct(text, persons(words, text, sentence)):
        marked = next((code for start, code in reversed(marks) if start <= one.whole.start), None)
        found.append(replace(one, side=one.side or marked))
    return found


def _with_bare(words: Words, text: str, sentence: Span, found: list[Person]) -> list[Person]:
    """Return the one person with the office alone that opens the sentence: "the Prime Minister met A"."""
    match = words.bare.search(text, sentence.start, found[0].whole.start)
    office = picked(match, "office") if match else None
    return [Person(office, office, office, None), *found] if office else found


def _not_inviting(words: Words, text: str, sentence: Span) -> list[Person]:
    """Return the persons of a sentence but for those only named as having invited, where two others are."""
    everybody = persons(words, text, sentence)
    asked = [Span(*match.span()) for match in words.invited.finditer(text, sentence.start, sentence.end)]
    others = [one for one in everybody if not any(one.whole.overlaps(span) for span in asked)]
    return others if len(others) > 1 else everybody


def _parties(words: Words, text: str, found: list[Person]) -> tuple[Person, ...]:
    """Return who met: the first person, the one marked as met with, and those joined to them."""
    met = next(
        (at for at, person in enumerate(found) if at and words.counterpart.match(text, person.whole.end)), 1
    )
    chosen = [0, met]
    for start, step in ((0, 1), (met, -1), (met, 1)):  # those joined to either: "A and B met with C and D"
        at = start + step
        while 0 < at < len(found) and _joined(words, text, found, at, at - step):
            if at not in chosen and len(chosen) < _MANY:
                chosen.append(at)
            at += step
    return tuple(found[at] for at in sorted(chosen))


def _joined(words: Words, text: str, found: list[Person], one: int, other: int) -> bool:
    """Whether only "and" or a comma stands between two persons."""
    first, last = sorted((one, other))
    return words.joins.fullmatch(text, found[first].whole.end, found[last].whole.start) is not None


def _distinct(text: str, found: list[Person]) -> list[Person]:
    kept: list[Person] = []
    for person in found:
        name = person.named(text)
        if all(name not in other.named(text) for other in kept):
            kept.append(person)
    return kept
