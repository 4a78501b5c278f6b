"""Finding the lead of a page: in one sentence, in two, or between title and text.

Mostly one sentence names both parties. Where it does not, the next may go on about the first ("During the visit, she
met with …"), or tell who led the delegations; or the title alone names them.
"""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.below import named_below
from app.intake.parse.layout import Paragraph
from app.intake.parse.lead import Lead, is_person, parties_in
from app.intake.parse.mentions import Mention
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.intake.parse.speech import is_spoken
from app.model.span import Span

_SHORTEST = 30
_TITLE_AT_MOST = 200
_LOOK_AT = 40  # paragraphs with ink before the page counts as having no lead
_SCATTERED = 8  # paragraphs in which parties may stand apart


def find_lead(source: Source, paragraphs: list[Paragraph]) -> Lead | None:
    """Return the lead of the page; None where no sentence tells of a meeting that took place."""
    fallback: Lead | None = None
    seen = 0
    for index, paragraph in enumerate(paragraphs):
        if len(paragraph.span) < _SHORTEST:
            continue
        seen += 1
        if seen > _LOOK_AT:
            break
        if source.pattern("page", "footnote").match(source.text, paragraph.span.start, paragraph.span.end):
            continue
        if is_spoken(source, paragraph.span):
            break
        body = Span(paragraph.label.body, paragraph.span.end) if paragraph.label else paragraph.span
        for sentence in sentences(source.text, body)[:4]:
            lead = parties_in(source, sentence, index)
            if lead is None:
                continue
            if len(lead.mentions) >= 2 and source.text[sentence.end - 1] in '.)”"':
                return lead
            if fallback is None or (len(lead.mentions) > len(fallback.mentions)):
                fallback = lead
    if fallback is not None and len(fallback.mentions) > 1:
        return fallback
    return (
        _invited(source, paragraphs)
        or named_below(source, _prose(source, paragraphs))
        or _goes_on(source, paragraphs)
        or _led(source, paragraphs)
        or fallback
        or _lead_by_title(source, paragraphs)
        or _told_by_title(source, paragraphs)
    )


def _lead_by_title(source: Source, paragraphs: list[Paragraph]) -> Lead | None:
    """Return the first sentence that names another person than a title such as "Call with President Roe"."""
    telling = source.pattern("facts", "meeting", "title")
    future = source.pattern("facts", "meeting", "preview")
    for index, paragraph in enumerate(paragraphs[:12]):
        title = telling.search(source.text, paragraph.span.start, paragraph.span.end)
        if title is None or len(paragraph.span) > _TITLE_AT_MOST:
            continue
        partner = next((item for item in source.mentions(paragraph.span) if is_person(source, item)), None)
        if partner is None or partner.name is None:
            continue
        for later in range(index + 1, min(len(paragraphs), index + 8)):
            if is_spoken(source, paragraphs[later].span):
                return None
            for sentence in sentences(source.text, paragraphs[later].span)[:3]:
                if len(sentence) < _SHORTEST or future.search(source.text, sentence.start, sentence.end):
                    continue
                lead = _told_with(source, sentence, later, partner)
                if lead:
                    return lead
    return None


def _told_with(source: Source, sentence: Span, index: int, partner: Mention) -> Lead | None:
    if source.text[sentence.end - 1] not in '.!?”")':
        return None
    words = source.tokens.lows
    named = set(words[partner.name[0] : partner.name[1] + 1]) if partner.name else set()
    for item in source.mentions(sentence):
        if not is_person(source, item) or item.name is None:
            continue
        if named.isdisjoint(words[item.name[0] : item.name[1] + 1]):
            return Lead(index, sentence, Span(sentence.start, sentence.start), (item, partner), by_title=True)
    return None


def _told_by_title(source: Source, paragraphs: list[Paragraph]) -> Lead | None:
    """Return the first sentence below a title that names both: "Telephone conversation between A and B"."""
    telling = source.pattern("facts", "meeting", "title_of_two")
    future = source.pattern("facts", "meeting", "preview")
    for index, paragraph in enumerate(paragraphs[:_SCATTERED]):
        span = paragraph.span
        if len(span) > _TITLE_AT_MOST or source.text[span.end - 1] == ".":
            continue
        if not telling.search(source.text, span.start, span.end):
            continue
        if future.search(source.text, span.start, span.end):
            return None
        named = [item for item in source.mentions(span) if is_person(source, item)]
        if len(named) != 2 or not all(item.name and (item.office or item.honorific) for item in named):
            continue
        for later in range(index + 1, min(len(paragraphs), index + 6)):
            below = paragraphs[later].span
            if is_spoken(source, below):
                return None
            for sentence in sentences(source.text, below)[:1]:
                if len(sentence) >= _SHORTEST and source.text[sentence.end - 1] in '.!”")':
                    at = Span(sentence.start, sentence.start)
                    return Lead(later, sentence, at, tuple(named), by_title=True)
    return None


def _prose(source: Source, paragraphs: list[Paragraph]) -> list[tuple[int, Span]]:
    """Return the first sentences of a page with their paragraphs, up to where somebody speaks."""
    found: list[tuple[int, Span]] = []
    for index, paragraph in enumerate(paragraphs[:_LOOK_AT]):
        if len(paragraph.span) < _SHORTEST:
            continue
        if is_spoken(source, paragraph.span) or len(found) > _SCATTERED:
            break
        body = Span(paragraph.label.body, paragraph.span.end) if paragraph.label else paragraph.span
        found += [(index, sentence) for sentence in sentences(source.text, body)[:5]]
    return found


def _goes_on(source: Source, paragraphs: list[Paragraph]) -> Lead | None:
    """Return "During the visit, she met with Minister Roe", the subject being the one told of before."""
    told: Mention | None = None
    past = source.pattern("facts", "meeting", "past")
    for index, sentence in _prose(source, paragraphs):
        for match in past.finditer(source.text, sentence.start, sentence.end) if told else ():
            verb = Span(match.start(), match.end())
            partner = _partner(source, sentence, verb) if _of_pronoun(source, sentence, verb) else None
            if partner is not None and told is not None and partner.name != told.name:
                return Lead(index, sentence, verb, (told, partner))
        opener = next((item for item in source.mentions(sentence) if is_person(source, item)), None)
        if opener is not None and opener.name and (opener.office or opener.honorific):
            told = opener
    return None


def _invited(source: Source, paragraphs: list[Paragraph]) -> Lead | None:
    """Return "At the invitation of Minister Roe, Minister Neri visited Norway", the guest first."""
    invitation = source.pattern("facts", "meeting", "invited")
    came = source.pattern("facts", "meeting", "came")
    future = source.pattern("facts", "meeting", "preview")
    for index, sentence in _prose(source, paragraphs):
        asked = invitation.search(source.text, sentence.start, sentence.end)
        verb = came.search(source.text, sentence.start, sentence.end) if asked else None
        if asked is None or verb is None or future.search(source.text, sentence.start, sentence.end):
            continue
        named = [item for item in source.mentions(sentence) if is_person(source, item)]
        hosts = [item for item in named if source.tokens.starts[item.whole[0]] >= asked.end()]
        guests = [
            item
            for item in named
            if source.tokens.ends[item.whole[1]] <= verb.start() and item not in hosts[:1]
        ]
        if hosts and guests:
            return Lead(
                index,
                sentence,
                Span(*verb.span()),
                (guests[-1] if asked.start() < verb.start() else guests[0], hosts[0]),
            )
    return None


def _of_pronoun(source: Source, sentence: Span, verb: Span) -> bool:
    """Whether a verb has "he" or "she" for its subject, and tells of no meeting to come."""
    if source.pattern("facts", "meeting", "preview").search(source.text, sentence.start, sentence.end):
        return False
    first, _ = source.tokens.range(sentence)
    at = source.tokens.at(verb.start) - 1
    lows = source.tokens.lows
    while at > first and (lows[at] in {"also", "then", "later", "has"} or lows[at].endswith("ly")):
        at -= 1
    return at >= first and lows[at] in source.words("actors", "pronouns")


def _partner(source: Source, sentence: Span, verb: Span) -> Mention | None:
    """Return who stands right after a verb of meeting, with an office or an honorific."""
    item = next(iter(source.mentions(Span(verb.end, sentence.end))), None)
    if item is None or item.name is None or not (item.office or item.honorific):
        return None
    between = source.tokens.lows[source.tokens.at(verb.end) : item.whole[0]]
    near = len(between) < 4 and source.words("facts", "meeting", "links").issuperset(
        set(between) - {"the", "his", "her"}
    )
    return item if near else None


def _led(source: Source, paragraphs: list[Paragraph]) -> Lead | None:
    """Return "The Norwegian side was led by Ms. Roe and the Indian side by …" after consultations were told of."""
    past = source.pattern("facts", "meeting", "past")
    future = source.pattern("facts", "meeting", "preview")
    opens = source.pattern("facts", "meeting", "led")
    held = False
    for index, sentence in _prose(source, paragraphs):
        if future.search(source.text, sentence.start, sentence.end):
            continue
        held = held or past.search(source.text, sentence.start, sentence.end) is not None
        verb = opens.search(source.text, sentence.start, sentence.end)
        if not held or verb is None:
            continue
        people = _heads(source, sentence)
        if len(people) > 1:
            return Lead(index, sentence, Span(verb.start(), verb.start()), tuple(people))
    return None


def _heads(source: Source, sentence: Span) -> list[Mention]:
    """Return those who led, each with the country of the side before him where his office names none."""
    nouns = source.words("actors", "side_nouns")
    tags, lows = source.tags, source.tokens.lows
    first, _ = source.tokens.range(sentence)
    found: list[Mention] = []
    for item in source.mentions(sentence):
        if not item.name or not (item.office or item.honorific):
            continue
        code = item.code
        floor = found[-1].whole[1] if found else first
        for at in range(item.whole[0] - 1, floor, -1):
            if code is None and lows[at] in nouns and tags[at - 1] in "CE":
                code = source.tagged.code_at(at - 1)
        found.append(replace(item, code=code))
    return found[:2]
