"""Is it a readout, and of what kind: a past meeting of named parties, told by one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.intake.parse.layout import Paragraph
from app.intake.parse.lead import Lead
from app.intake.parse.mentions import Mention
from app.intake.parse.source import Source
from app.model.reading import Facts, Kind, Participant
from app.model.span import Span

_FIRST_PERSON_AT_MOST = 6
_TOLD_AT_LEAST = 150  # code points between the lead and a transcript
_LOOK_AT = 6000
_OPENING = 60  # code points of a lead without a title that may say what the text is
_OPENINGS_AT_MOST = 30  # paragraphs
_INTRODUCED_IN_AT_LEAST = 80  # code points of a paragraph that introduces somebody
_ANSWER = re.compile(
    r"[ \t]*(?:Q|A|Question|Answer|Reporter|Journalist|Moderator|MODERATOR|QUESTION|ANSWER|Mod)\s?:"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the text is a readout; ``reason`` says why not."""

    is_readout: bool
    reason: str | None = None


def _answers(text: str, end: int) -> int:
    """Return how many lines before ``end`` open as a question or an answer."""
    found, line = 0, 0
    while True:
        found += _ANSWER.match(text, line, end) is not None
        line = text.find("\n", line, end) + 1
        if not line:
            return found


def verdict(
    source: Source,
    lead: Lead | None,
    people: tuple[Participant, ...],
    *,
    title_at: Span | None = None,
    speech_from: int | None = None,
    told: int = 0,
    pages: Sequence[Paragraph] = (),
) -> Verdict:
    """Judge a text whose lead has been looked for; ``told`` is how much is told before a transcript."""
    text = source.text
    end = min(len(text), _LOOK_AT)
    if lead is None:
        return Verdict(False, _reason_without_lead(source, end))
    if _announced(source, lead):
        return Verdict(False, _reason_without_lead(source, end))
    if len(people) < 2 and not with_a_group(source, lead):
        return Verdict(False, "Only one party is named in the sentence that tells of a meeting.")
    news = source.phrases("facts", "meeting", "news").search(text, lead.sentence.start, lead.sentence.end)
    news = news or source.phrases("facts", "meeting", "news_marks").search(text, 0, end)
    if news:
        return Verdict(False, f"It reads like a news report: “{news.group()}”.")
    opening = Span(lead.sentence.start, min(lead.sentence.end, lead.sentence.start + _OPENING))
    told_in = title_at or opening
    other = source.phrases("facts", "meeting", "not_titles").search(text, told_in.start, told_in.end)
    if other is None and not source.pattern("facts", "meeting", "title").search(
        text, told_in.start, told_in.end
    ):
        joint = source.phrases("facts", "kinds", "joint_text").search(text, told_in.start, told_in.end)
        weak = source.phrases("facts", "meeting", "weak_not_titles")
        other = None if joint else weak.search(text, told_in.start, told_in.end)
    if other:
        return Verdict(False, f"By its title it is something else: “{other.group()}”.")
    if told < _TOLD_AT_LEAST and _answers(text, end) > 1:
        return Verdict(False, "It is told in questions and answers: a press conference or an interview.")
    if _many_openings(source, lead, pages):
        return Verdict(False, "Several releases of several people stand here: an index or a digest.")
    sides = {mention.code for mention in lead.mentions}  # as printed: what is inferred proves nothing
    if len(sides) == 1 and None not in sides:
        return Verdict(False, "All who met are of one side: no meeting between two.")
    if speech_from is not None:
        if told < _TOLD_AT_LEAST:
            return Verdict(False, "After one sentence the text is a transcript of what was said.")
        return Verdict(True)
    speech = len(source.pattern("facts", "meeting", "first_person").findall(text, lead.sentence.end, end))
    if speech > _FIRST_PERSON_AT_MOST:
        return Verdict(False, "The text speaks in the first person: remarks or an interview.")
    return Verdict(True)


def _announced(source: Source, lead: Lead) -> bool:
    """Whether the lead only goes on announcing: "Minister Roe will visit Japan. She will hold talks, hosted by …"."""
    preview, sentence = source.pattern("facts", "meeting", "preview"), lead.sentence
    return bool(
        preview.search(source.text, sentence.start, lead.verb.start)
        and preview.search(source.text, 0, sentence.start)
    )


def with_a_group(source: Source, lead: Lead) -> bool:
    """Whether the other party of the lead is a group nobody of which is named: "his five Nordic counterparts"."""
    group = source.pattern("facts", "meeting", "groups")
    return bool(lead.mentions and group.search(source.text, lead.verb.start, lead.sentence.end))


def _many_openings(source: Source, lead: Lead, pages: Sequence[Paragraph]) -> bool:
    """Whether paragraph after paragraph introduces another person in full: "The Honourable Ada Roe, Minister of …"."""
    named: list[str] = []
    met = _names_of(source, lead.mentions)
    others = False
    for paragraph in pages[:_OPENINGS_AT_MOST]:
        if paragraph.label or len(paragraph.span) < _INTRODUCED_IN_AT_LEAST:
            continue
        first, _ = source.tokens.range(paragraph.span)
        opening = Span(paragraph.span.start, min(paragraph.span.end, paragraph.span.start + 160))
        mention = next(iter(source.mentions(opening)), None)
        if mention is None or mention.name is None or not mention.honorific or mention.whole[0] > first + 3:
            continue
        if mention.name[1] > mention.name[0]:
            named.append(source.tokens.lows[mention.name[1]])
            others = others or met.isdisjoint(_names_of(source, (mention,)))
    return len(named) > 2 and len(set(named)) > 1 and others


def _names_of(source: Source, mentions: Sequence[Mention]) -> set[str]:
    """Return every word of the names of ``mentions``, in small letters."""
    return {
        low
        for mention in mentions
        if mention.name
        for low in source.tokens.lows[mention.name[0] : mention.name[1] + 1]
    }


def _reason_without_lead(source: Source, end: int) -> str:
    text = source.text
    if source.pattern("facts", "meeting", "preview").search(text, 0, end):
        return "It announces a meeting; none is told of that has taken place."
    if source.phrases("facts", "meeting", "message_words").search(text, 0, end):
        return "Messages were exchanged; no meeting took place."
    return "No sentence tells of a meeting or call that took place between named parties."


def kind_of(
    source: Source, facts: Facts, people: tuple[Participant, ...], title_at: Span | None, lead: Span
) -> Kind:
    """Return the kind of the meeting from its mode and the offices of its principals."""
    spans = [lead] + ([title_at] if title_at else [])
    courtesy = source.phrases("facts", "kinds", "courtesy_call")
    if any(courtesy.search(source.text, span.start, span.end) for span in spans):
        return "courtesy_call"
    if any(
        source.phrases("facts", "kinds", "joint_text").search(source.text, span.start, span.end)
        for span in spans[1:]
    ):
        return "joint_text"
    if facts.mode == "phone":
        return "call"
    offices = [person.office or "" for person in people if person.role == "principal"]
    heads = source.phrases("facts", "kinds", "heads")
    ministers = source.phrases("facts", "kinds", "ministers")
    if len(offices) > 1 and all(ministers.search(office) for office in offices):
        return "ministerial"
    if len(offices) > 1 and all(heads.search(office) for office in offices):
        return "summit"
    return "call" if facts.mode == "video" else "other"
