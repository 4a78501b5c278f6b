"""Whether a text in another language than English is a readout, and what speaks against it."""

from __future__ import annotations

from typing import Final

from app.intake.parse.elsewhere.lead import Lead
from app.intake.parse.elsewhere.patterns import NEVER
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Finding
from app.model.span import Span

# What a near-miss of the lexicon is, by its key.
_REASONS: Final = {
    "press": "The text is of questions and answers: a press conference or an interview.",
    "message": "The text tells of messages that were sent, not of a meeting or call.",
    "preview": "The text tells of a meeting or visit that is still to come.",
    "statement": "The text is a statement or a speech by one side.",
    "news": "The text is a news report about a meeting, not a side's own account.",
    "index": "The text is a list of pages, not an account of one meeting.",
}
_SPEECHES = 4  # first-person turns that a readout may quote


def against(words: Words, text: str, lead: Lead | None, opening: Span) -> str | None:
    """Return why ``text`` is taken for no readout; None where nothing speaks against it.

    ``opening`` reaches from the top to the end of the lead's sentence, or of the first paragraphs.
    """
    for name, pattern in words.signs:
        if pattern.search(text):
            return _REASONS.get(name, _REASONS["statement"])
    for name, pattern in words.near_misses:
        if pattern.search(text, opening.start, opening.end) and (lead is None or name != "preview"):
            return _REASONS.get(name, _REASONS["statement"])
    if lead is None:
        return "No sentence tells of a meeting or call that took place between named parties."
    if len(lead.parties) < 2:
        return "Only one party is named in the sentence that tells of a meeting."
    if not words.quotes_itself and len(words.speech.findall(text)) > _SPEECHES:
        return "The text speaks in the first person: remarks or an interview."
    return None


def doubts(words: Words, text: str, lead: Lead) -> tuple[Finding, ...]:
    """Tell of a text that is taken for a readout on thin evidence."""
    sentence = lead.sentence
    if words.happened.pattern == NEVER or words.happened.search(text, sentence.start, sentence.end):
        return ()
    message = "The sentence that tells of the meeting does not clearly tell that it took place."
    return (Finding("is_readout", "review", message, sentence),)
