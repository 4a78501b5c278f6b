"""Sentences in which something seems to be said, but nobody is named who says it: told of, never read."""

from __future__ import annotations

from functools import cache

from app.intake.parse.source import Source
from app.intake.parse.verbs import verbs
from app.model.reading import Finding
from app.model.span import Span

_SHORTEST = 25  # code points of quoted words worth a word


@cache
def _past(language: str) -> frozenset[str]:
    """Return the verbs of one word that tell more than what was talked about."""
    return frozenset(
        low
        for low, items in verbs(language).items()
        if any(verb.form == "past" and verb.tail is None and verb.act != "topic" for verb in items)
    )


def silent(source: Source, sentence: Span, lead: Span) -> list[Finding]:
    """Return the doubt about "The need for rules was stressed" or about quoted words without a speaker."""
    if sentence.overlaps(lead):
        return []
    tags, lows = source.tags, source.tokens.lows
    first, last = source.tokens.range(sentence)
    if tags[first : first + 1] == '"' and len(sentence) >= _SHORTEST:
        return [
            Finding(
                "statements", "note", "These words are quoted, and nobody is named who said them.", sentence
            )
        ]
    past = _past(source.language)
    for at in range(first + 1, last - 1):
        if lows[at] not in {"was", "were"}:
            continue
        verb = at + 1
        while verb < last - 1 and (lows[verb] in {"also", "again", "further"} or lows[verb].endswith("ly")):
            verb += 1
        if lows[verb] in past:
            message = "Something is said here without a word on who said it: it is not read."
            return [Finding("statements", "note", message, sentence)]
    return []
