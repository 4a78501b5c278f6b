"""The sentence that tells of the meeting, in another language than English."""

from __future__ import annotations

from dataclasses import dataclass

from app.intake.parse.elsewhere.mentions import Person, persons, sentences
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.layout import Paragraph
from app.model.span import Span

_ENDS = ".。!！?？)）」』:：임함음됨"


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
        for sentence in sentences(words, text, Span(start, paragraph.span.end))[:4]:
            match = words.meeting.search(text, sentence.start, sentence.end)
            if match is None or words.preview.search(text, sentence.start, sentence.end):
                continue
            parties = _distinct(text, persons(words, text, sentence))
            if len(parties) >= 2 and (fallback is None or len(fallback.parties) < 2):
                fallback = Lead(index, sentence, tuple(parties[:2]))
            if len(parties) >= 2 and text[sentence.end - 1] in _ENDS:
                return Lead(index, sentence, tuple(parties[:2]))
            if len(parties) == 1 and fallback is None and len(sentence) > 25:
                fallback = Lead(index, sentence, tuple(parties))
    return fallback


def _distinct(text: str, found: list[Person]) -> list[Person]:
    kept: list[Person] = []
    for person in found:
        name = person.name.cut(text)
        if all(name not in other.name.cut(text) for other in kept):
            kept.append(person)
    return kept
