"""Whether a text in another language than English is a readout, and what speaks against it."""

from __future__ import annotations

from typing import Final

from app.intake.parse.elsewhere.lead import Lead
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.layout import Paragraph
from app.intake.parse.opening import NEVER
from app.model.reading import Finding
from app.model.span import Span

# What a near-miss of the lexicon is, by its key.
_REASONS: Final = {
    "press": "The text is of questions and answers: a press conference or an interview.",
    "message": "The text tells of messages that were sent, not of a meeting or call.",
    "preview": "The text tells of a meeting or visit that is still to come.",
    "statement": "The text is a statement or a speech by one side.",
    "news": "The text is a news report about a meeting, not a side's own account.",
    "told": "The text reports what a spokesperson said of a meeting.",
    "index": "The text is a list of pages, not an account of one meeting.",
}
_IN_LEAD: Final = {"message", "told"}  # what the sentence of the lead itself may be
_FIRST = 6  # paragraphs that tell what a page without a lead is about
_TITLE = 10  # code points of the shortest title
_SPEECHES = 4  # first-person turns that a readout may quote


def against(words: Words, text: str, lead: Lead | None, pages: list[Paragraph]) -> str | None:
    """Return why ``text`` is taken for no readout; None where nothing speaks against it."""
    for name, pattern in words.signs:
        if pattern.search(text):
            return _REASONS[name]
    lines = _headlines(lead, pages)
    for name, pattern in words.near_misses:
        if lead and name == "preview":
            continue  # what took place may announce what is to come
        spans = [*lines, lead.sentence] if lead and name in _IN_LEAD else lines
        if any(pattern.search(text, span.start, span.end) for span in spans):
            return _REASONS[name]
    if lead is None:
        return "No sentence tells of a meeting or call that took place between named parties."
    if len(lead.parties) < 2:
        return "Only one party is named in the sentence that tells of a meeting."
    if not words.quotes_itself and len(words.speech.findall(text)) > _SPEECHES:
        return "The text speaks in the first person: remarks or an interview."
    return None


def _headlines(lead: Lead | None, pages: list[Paragraph]) -> list[Span]:
    """Return the lines above the lead that may be a title: no short ones, which are links, but the last two."""
    above = [page.span for page in (pages[: lead.paragraph] if lead else pages[:_FIRST])]
    return [span for at, span in enumerate(above) if len(span) >= _TITLE or at >= len(above) - 2]


def doubts(words: Words, text: str, lead: Lead) -> tuple[Finding, ...]:
    """Tell of a text that is taken for a readout on thin evidence."""
    sentence = lead.sentence
    if words.happened.pattern == NEVER or words.happened.search(text, sentence.start, sentence.end):
        return ()
    message = "The sentence that tells of the meeting does not clearly tell that it took place."
    return (Finding("is_readout", "review", message, sentence),)
