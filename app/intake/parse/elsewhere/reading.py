"""One text in another language than English through the small engine."""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.elsewhere.common import doubts_of_several, kind_of
from app.intake.parse.elsewhere.dates import dated
from app.intake.parse.elsewhere.facts import Around, facts
from app.intake.parse.elsewhere.lead import Lead, find_lead
from app.intake.parse.elsewhere.mentions import persons, sentences
from app.intake.parse.elsewhere.present import present
from app.intake.parse.elsewhere.sides import own_side, parties
from app.intake.parse.elsewhere.verdict import against
from app.intake.parse.elsewhere.verdict import doubts as doubts_of_it
from app.intake.parse.elsewhere.voiced import voiced
from app.intake.parse.elsewhere.west.lexis import titles
from app.intake.parse.elsewhere.west.reading import read_west
from app.intake.parse.elsewhere.words import Words, words
from app.intake.parse.layout import BULLETS, Paragraph, paragraphs
from app.intake.parse.refusing import refused
from app.model.reading import Block, Facts, Finding, Kind, Participant, Point, Reading
from app.model.record import Provenance
from app.model.span import Span

_HEADING = 40  # code points below which a line that ends no sentence is a heading
_ENDS = ".。!！?？)）」』”:：다함임음됨"


def read_elsewhere(text: str, known: Reading, *, language: str, provenance: Provenance) -> Reading:
    """Return the reading of ``text`` by the lexicon of ``language``."""
    lexicon = words(language)
    table = titles(language)
    if table is not None:
        return read_west(table, lexicon, text, known, provenance=provenance)
    pages = paragraphs(text)
    lead = find_lead(lexicon, text, pages)
    reason = against(lexicon, text, lead, pages)
    if lead is None:
        return refused(replace(known, blocks=_blocks(lexicon, text, pages, None)), reason or "")
    blocks = _blocks(lexicon, text, pages, lead)
    title = _title(lexicon, text, blocks)
    paragraph = pages[lead.paragraph].span
    around = Around(Span(0, paragraph.start), title, paragraph, Span(lead.sentence.end, len(text)))
    people, findings = parties(lexicon, lead, text, title, provenance)
    told, doubts = facts(lexicon, text, lead, around, provenance)
    own, _ = own_side(lexicon, text, provenance)
    others, unread = present(lexicon, text, blocks, people, lead=lead.sentence, own=own)
    events = _other_events(lexicon, text, blocks, people + others, lead)
    later = (event.span.start for event in events if event.span and event.span != lead.sentence)
    until = min(later, default=len(text))
    told_here = tuple(block for block in blocks if block.span.start < until)
    spoken = voiced(lexicon, text, people, told_here, lead.sentence, others=others)
    points, unnumbered = _points(blocks)
    reading = replace(
        known,
        is_readout=True,
        title=" ".join(title.cut(text).split()) if title else None,
        title_at=title,
        kind=_kind(lexicon, text, lead.sentence.end, told, people),
        facts=told,
        participants=people + others,
        points=points,
        statements=spoken.statements,
        agreements=spoken.agreements,
        findings=doubts_of_it(lexicon, text, lead)
        + findings
        + doubts_of_several(people)
        + unread
        + doubts
        + unnumbered
        + events
        + spoken.findings
        + _not_heard(until, len(text)),
        blocks=blocks,
    )
    return refused(reading, reason) if reason else reading


def _other_events(
    lexicon: Words, text: str, blocks: tuple[Block, ...], people: tuple[Participant, ...], lead: Lead
) -> tuple[Finding, ...]:
    """Tell of each later paragraph that opens with two persons who meet, one of them no principal."""
    found: list[Finding] = []
    apart = lexicon.each.search(text, lead.sentence.start, lead.sentence.end)
    if apart and len(people) > 2:
        message = "One seems to have met several, each by themselves: these are several events."
        found.append(Finding("events", "review", message, lead.sentence))
    for block in blocks:
        if block.kind not in {"paragraph", "point"} or block.span.start < lead.sentence.end:
            continue
        first = sentences(lexicon, text, block.span)[0]
        if not lexicon.meeting.search(text, first.start, first.end) or _says(lexicon, text, first):
            continue
        named = [person for person in persons(lexicon, text, first) if person.office]
        known = " ".join(person.name for person in people)
        strangers = [person for person in named if not _known(person.named(text), known)]
        if len(named) > 1 and strangers and not lexicon.preview.search(text, first.start, first.end):
            message = "This seems to tell of another meeting: one page may hold several events."
            found.append(Finding("events", "review", message, first))
    return tuple(found)


def _not_heard(start: int, end: int) -> tuple[Finding, ...]:
    """Tell that what stands behind another meeting's lead is not read: its "both" are others."""
    if start >= end:
        return ()
    message = "From here on it seems to tell of another meeting; who said what in it is not read."
    return (Finding("statements", "note", message, Span(start, end)),)


def _says(lexicon: Words, text: str, sentence: Span) -> bool:
    """Whether somebody says something in a sentence: it may recall another meeting."""
    acts = {
        lexicon.meanings[match.lastgroup or "claim"].act
        for match in lexicon.verbs.finditer(text, sentence.start, sentence.end)
    }
    return bool(acts & {"claim", "request", "evaluative"})


def _known(name: str, known: str) -> bool:
    return any(part[: max(2, len(part) - 2)] in known for part in name.split())


def _kind(lexicon: Words, text: str, until: int, told: Facts, people: tuple[Participant, ...]) -> Kind:
    if told.mode == "in_person" and lexicon.courtesy.search(text, 0, until):
        return "courtesy_call"
    return kind_of(lexicon, told, people)


def _blocks(lexicon: Words, text: str, pages: list[Paragraph], lead: Lead | None) -> tuple[Block, ...]:
    found: list[Block] = []
    titled = False
    for index, page in enumerate(pages):
        label = page.label.text if page.label else None
        line = page.span.cut(text) if len(page.span) < 200 else ""
        above = lead is None or index < lead.paragraph
        if lead is not None and index == lead.paragraph:
            found.append(Block("lead", page.span, label))
        elif line and lexicon.foot.search(line):
            found.append(Block("boilerplate", page.span))
        elif line and len(line) < (40 if above else 24) and dated(lexicon, text, page.span):
            found.append(Block("date_line", page.span))
        elif above:
            kind_title = line and not titled and (lexicon.meeting.search(line) or _mode_word(lexicon, line))
            found.append(Block("title" if kind_title else "navigation" if line else "paragraph", page.span))
            titled = titled or bool(kind_title)
        elif label:
            found.append(Block("point", page.span, label))
        elif lexicon.titles and _is_heading(lexicon, line):
            found.append(Block("heading", page.span))
        else:
            found.append(Block("paragraph", page.span))
    return tuple(found)


def _title(lexicon: Words, text: str, blocks: tuple[Block, ...]) -> Span | None:
    """Return the title without the word that says it is one."""
    span = next((block.span for block in blocks if block.kind == "title"), None)
    label = lexicon.title_label.match(text, span.start, span.end) if span else None
    return Span(label.end(), span.end) if span and label and label.end() < span.end else span


def _points(blocks: tuple[Block, ...]) -> tuple[tuple[Point, ...], tuple[Finding, ...]]:
    """Return the numbered points; bullets number nothing, and a page that has no others is told of."""
    labelled = [block for block in blocks if block.label and block.kind in {"point", "lead"}]
    numbered = [block for block in labelled if block.label not in BULLETS]
    if labelled and not numbered:
        message = "These are bullets, no numbers: they are kept as paragraphs, not as points."
        return (), (Finding("points", "note", message, labelled[0].span),)
    return tuple(Point(block.label or "", block.span, block.level) for block in numbered), ()


def _is_heading(lexicon: Words, line: str) -> bool:
    return 0 < len(line) < _HEADING and line[-1] not in _ENDS and not lexicon.verbs.search(line)


def _mode_word(lexicon: Words, line: str) -> bool:
    return any(pattern.search(line) for _, pattern in lexicon.modes)
