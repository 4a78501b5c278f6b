"""One text of these languages through their rooms."""

from __future__ import annotations

import re
from dataclasses import replace

from app.intake.parse.elsewhere.common import doubts_of_several, kind_of
from app.intake.parse.elsewhere.dates import dated
from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.west.facts import facts
from app.intake.parse.elsewhere.west.lead import Meeting, find_meeting, last_word, meeting_parties
from app.intake.parse.elsewhere.west.lexis import Titles
from app.intake.parse.elsewhere.west.parties import inflected_name, principals
from app.intake.parse.elsewhere.west.present import present
from app.intake.parse.elsewhere.west.said import said
from app.intake.parse.elsewhere.west.subjects import cast_of
from app.intake.parse.elsewhere.west.titled import titled, titled_in
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.layout import BULLETS, Paragraph, paragraphs
from app.intake.parse.refusing import not_read, refused
from app.model.reading import Block, Finding, Participant, Point, Reading
from app.model.record import Provenance
from app.model.span import Span

_HEAD = 700  # code points in which a page says what it is
_NAMED = 12_000  # in which a fuller form of a name is looked for
_NEWS = 4000  # and in which an agency names itself
_OWN_WORDS = 4  # more words in the first person than these, outside quotations, make it somebody's speech
_LINK = 120  # code points of the longest line that is only a link
_QUOTED = re.compile(r"«[^»\n]{0,600}»|„[^“”\"\n]{0,600}[“”\"]|“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"")
_REASONS = {
    "speech": "The text is a speech or a statement, not a readout.",
    "interview": "The text is an interview: questions and answers.",
    "press": "The text is a press conference or briefing.",
    "message": "Messages were exchanged; no meeting took place.",
    "preview": "The text announces a meeting; none has taken place.",
    "news": "The text is a report of the news, not of one of the parties.",
    "index": "The page lists texts; it is none itself.",
}
_NO_MEETING = "No sentence tells of a meeting or call that took place between named parties."


def read_west(titles: Titles, words: Words, text: str, known: Reading, *, provenance: Provenance) -> Reading:
    """Return the reading of ``text`` by the lexicon of its language."""
    titles = titles.for_text()
    pages = paragraphs(text)
    meeting = find_meeting(titles, words, text, pages)
    kind = _refusal(words, text, meeting)
    if meeting is None:
        reading = replace(known, blocks=_blocks(titles, words, text, pages, None), findings=not_read())
        return refused(reading, _REASONS.get(kind or "", _NO_MEETING))
    blocks = _blocks(titles, words, text, pages, meeting)
    title = next((block.span for block in blocks if block.kind == "title"), None)
    told = (
        sentence
        for block in blocks
        if block.kind != "boilerplate"
        for sentence in sentences(words, text, block.span)
    )
    every = titled_in(titles, text, told, most=_NAMED)
    people, findings = principals(titles, words, text, meeting, every, provenance)
    known_facts, doubts = facts(titles, words, text, meeting, pages, provenance)
    others, unread = present(titles, words, text, blocks, people)
    cast = cast_of(titles, text, people, others, every)
    spoken = said(titles, words, text, cast, blocks, meeting.sentence, meeting.verb)
    reading = replace(
        known,
        is_readout=True,
        title=" ".join(title.cut(text).split()) if title else None,
        title_at=title,
        kind=kind_of(words, known_facts, people),
        facts=known_facts,
        participants=people + others,
        points=tuple(
            Point(block.label, block.span, block.level)
            for block in blocks
            if block.label and block.label not in BULLETS and block.kind in {"point", "lead"}
        ),
        statements=spoken.statements,
        agreements=spoken.agreements,
        findings=(
            *findings,
            *doubts_of_several(people),
            *unread,
            *doubts,
            *_other_events(titles, words, text, blocks, people + others, meeting),
            *spoken.findings,
        ),
        blocks=blocks,
    )
    if kind is not None:
        return refused(reading, _REASONS[kind])
    if len(people) < 2:
        return refused(reading, "Only one party is named in the sentence that tells of a meeting.")
    if len(words.speech.findall(_QUOTED.sub(" ", text))) > _OWN_WORDS:
        return refused(reading, "The text speaks in the first person: remarks or an interview.")
    if meeting.by_title or (not spoken.statements and len(text) < 400):
        message = "There is little that shows this to be a readout."
        reading = replace(reading, findings=(Finding("is_readout", "note", message), *reading.findings))
    return reading


def _refusal(words: Words, text: str, meeting: Meeting | None) -> str | None:
    """Return why a text is no readout by what its head or its source says; None where nothing does."""
    for kind, pattern in words.near_misses:
        if kind in {"preview", "message"}:
            if meeting is not None and not _later(meeting, text, pattern):
                continue
            if pattern.search(text, 0, _HEAD * 2):
                return kind
        elif kind == "interview":
            hits = list(pattern.finditer(text, 0, _NEWS))
            if len(hits) > 1 or any(hit.start() < _HEAD for hit in hits):
                return kind
        elif pattern.search(text, 0, _NEWS if kind == "news" else _HEAD):
            return kind
    return None


def _later(meeting: Meeting, text: str, pattern: re.Pattern[str]) -> bool:
    """Whether what is announced or sent opens the text, and a meeting is told of only further down."""
    match = pattern.search(text, 0, _HEAD)
    if match is None:
        return False
    before = text[match.start() : meeting.sentence.start]
    return meeting.sentence.start > match.end() and len(before) > 250


def _other_events(
    titles: Titles,
    words: Words,
    text: str,
    blocks: tuple[Block, ...],
    people: tuple[Participant, ...],
    meeting: Meeting,
) -> tuple[Finding, ...]:
    """Tell of each later sentence in which somebody meets a stranger with an office."""
    found: list[Finding] = []
    for block in blocks:
        if block.kind not in {"lead", "paragraph", "point"} or block.span.end <= meeting.sentence.end:
            continue
        for sentence in sentences(words, text, block.span)[:4]:
            if sentence.start < meeting.sentence.end or not any(
                one.name and one.office and not _known(one.name.cut(text), people)
                for one in titled(titles, text, sentence)
            ):
                continue
            match = words.meeting.search(text, sentence.start, sentence.end)
            if match is None:
                continue
            ahead = words.preview.search(text, sentence.start, sentence.end)
            if (ahead and ahead.start() < match.start()) or words.present.search(text, *_ends(sentence)):
                continue
            parties = meeting_parties(titles, words, text, sentence, Span(*match.span()))
            strangers = [
                one for one in parties if one.name and one.office and not _known(one.name.cut(text), people)
            ]
            if strangers:
                message = "This seems to tell of another meeting: one page may hold several events."
                found.append(Finding("events", "review", message, sentence))
    return tuple(found)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _known(name: str, people: tuple[Participant, ...]) -> bool:
    last = inflected_name(last_word(name))
    return any(last.search(person.name) for person in people)


def _blocks(
    titles: Titles, words: Words, text: str, pages: list[Paragraph], meeting: Meeting | None
) -> tuple[Block, ...]:
    found: list[Block] = []
    titled_by = below = False  # below the first line that is no part of the text, short ones are none either
    for index, page in enumerate(pages):
        label = page.label.text if page.label else None
        line = page.span.cut(text) if len(page.span) < 300 else ""
        above = meeting is None or index < meeting.paragraph
        days = dated(words, text, page.span) if line and len(line) < 60 else []
        if meeting is not None and index == meeting.paragraph:
            found.append(Block("title" if meeting.by_title else "lead", page.span, label))
            titled_by = titled_by or meeting.by_title
        elif line and (words.foot.search(line) or (below and _is_link(words, line))):
            found.append(Block("boilerplate", page.span))
            below = not above
        elif days and len(line) - len(days[0][3]) < 25:
            found.append(Block("date_line", page.span))
        elif above:
            telling = line and not titled_by and _is_title(titles, words, text, page.span)
            found.append(Block("title" if telling else "navigation" if line else "paragraph", page.span))
            titled_by = titled_by or bool(telling)
        elif label:
            found.append(Block("point", page.span, label))
        else:
            found.append(Block("paragraph", page.span))
    return tuple(found)


def _is_link(words: Words, line: str) -> bool:
    return len(line) < _LINK and not words.verbs.search(line)


def _is_title(titles: Titles, words: Words, text: str, span: Span) -> bool:
    if len(span) < 25 or text[span.end - 1] == ":":
        return False
    line = span.cut(text)
    if words.meeting.search(line) or any(pattern.search(line) for _, pattern in words.modes):
        return True
    return any(one.name or one.side for one in titled(titles, text, span) if not one.weak)
