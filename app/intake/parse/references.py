"""References: other meetings, documents and events that the text mentions, with dates it can resolve."""

from __future__ import annotations

import re
from functools import cache

from app.intake.parse.dates import days
from app.intake.parse.lexicon import lexicon
from app.intake.parse.source import Source
from app.model.reading import Block, Facts, Reference, ReferenceKind
from app.model.span import Span

_BODY = frozenset({"lead", "point", "paragraph"})
_NEAR = 40  # code points after a mention in which its date may follow


@cache
def _heads(language: str) -> tuple[re.Pattern[str], dict[str, ReferenceKind], re.Pattern[str]]:
    entry = lexicon(language, "facts").table("references")
    kinds: dict[str, ReferenceKind] = {}
    keys: tuple[ReferenceKind, ...] = ("meeting", "event", "document")
    for kind in keys:
        for word in entry.words(kind):
            kinds.setdefault(word, kind)
    heads = "|".join(
        r"\s+".join(map(re.escape, word.split())) for word in sorted(kinds, key=len, reverse=True)
    )
    part = r"(?:[A-ZÀ-Þ0-9][\w.’'\-‐‑&]{0,40}\s+(?:(?:of|for|on)\s+(?:the\s+)?|and\s+(?!the\b))?)"
    named = re.compile(rf"(?<![\w\-])(?P<name>{part}{{1,9}})(?P<head>{heads})(?![\w\-])")
    commons = "|".join(
        r"\s+".join(map(re.escape, word.split()))
        for word in sorted(entry.words("document_common"), key=len, reverse=True)
    )
    links = "|".join(map(re.escape, entry.words("document_links")))
    no_word = r"(?!(?:is|was|were|are|has|have|had|would|will|that|which|and\s+(?:that|to|stated))\b)"
    word = r"[\w.’'\-‐‑]{1,40}\s*"
    common = re.compile(
        rf"\bthe\s+(?P<label>(?:{commons})\s+(?:{links})\s+(?:{no_word}{word}){{1,14}})",
    )
    return named, kinds, common


def references(source: Source, blocks: tuple[Block, ...], facts: Facts) -> tuple[Reference, ...]:
    """Return the references in the order of the text, each event once."""
    named, kinds, common = _heads(source.language)
    found: dict[str, Reference] = {}
    for block in blocks:
        if block.kind not in _BODY:
            continue
        for match in named.finditer(source.text, block.span.start, block.span.end):
            span = _name_span(source, match)
            if span is None or _is_this_meeting(source, block, span):
                continue
            kind = kinds[" ".join(match["head"].split())]
            if kind == "meeting" and _is_event(source, span):
                kind = "event"
            _add(found, _reference(source, span, kind, facts))
        for match in common.finditer(source.text, block.span.start, block.span.end):
            span = Span(match.start("label"), match.start("label") + len(match["label"].rstrip()))
            if _is_named_issue(span.cut(source.text)):
                _add(found, _reference(source, span, "document", facts))
    return tuple(sorted(found.values(), key=lambda item: item.span))


def _add(found: dict[str, Reference], reference: Reference) -> None:
    key = reference.label.lower()
    if not any(reference.span.overlaps(other.span) for other in found.values()):
        found.setdefault(key, reference)


def _is_named_issue(label: str) -> bool:
    """Tell a document from an outcome: an "agreement to do" is no document; one "on" or "between" is."""
    return len(label.split()) >= 3


def _name_span(source: Source, match: re.Match[str]) -> Span | None:
    """Drop articles, months and sentence openers from the front of a name."""
    first, last = source.tokens.range(Span(match.start(), match.end()))
    while first < last and (
        (source.tags[first] in "tafM0" and not source.tokens.words[first].isdigit())
        or (source.tags[first] == "l" and source.tokens.words[first].isalpha())
        or (source.tags[first] == "0" and len(source.tokens.words[first]) < 3)
    ):
        first += 1
    if last - first < 2:
        return None
    return source.tokens.span(first, last - 1)


def _is_this_meeting(source: Source, block: Block, span: Span) -> bool:
    """In the lead, "held a … Summit Meeting" is the meeting itself."""
    if block.kind != "lead":
        return False
    at = source.tokens.at(span.start)
    for left in range(at - 1, max(0, at - 6), -1):
        if source.tokens.lows[left] in {"a", "an"}:
            return True
        if source.tags[left] not in "CEKND().-p":
            return source.tokens.lows[left] in {"held", "this"}
    return False


def _is_event(source: Source, span: Span) -> bool:
    """Tell an event from a meeting of the parties: a summit of a body ("G20 Summit")."""
    bodies = source.words("facts", "references", "bodies_are_events")
    return span.cut(source.text).split()[0].lower().strip("’'s") in bodies


def _reference(source: Source, span: Span, kind: ReferenceKind, facts: Facts) -> Reference:
    label = " ".join(span.cut(source.text).split())
    return Reference(label, kind, _dated(source, span, label, facts), span)


def _month_before(source: Source, span: Span, after: Span, facts: Facts) -> str | None:
    """Return the month of "the meeting last March" or "last month's meeting", counted from this meeting."""
    if facts.date is None:
        return None
    year, month = int(facts.date[:4]), int(facts.date[5:7])
    near = source.text[max(0, span.start - 20) : span.start] + "|" + source.text[span.end : after.end]
    months = source.lexicon("facts").words("months")
    found = re.search(rf"\blast\s+({'|'.join(months)})\b", near, re.IGNORECASE)
    if found:
        number = [word.lower() for word in months].index(found.group(1).lower()) + 1
        return f"{year if number < month else year - 1}-{number:02}"
    if re.search(r"\blast month\b", near, re.IGNORECASE):
        return f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-12"
    if re.search(r"\bnext month\b", near, re.IGNORECASE):
        return f"{year}-{month + 1:02}" if month < 12 else f"{year + 1}-01"
    return None


def _dated(source: Source, span: Span, label: str, facts: Facts) -> str | None:
    """Return the date of a mention: printed in or after it, or counted from the meeting's year."""
    year = re.search(r"\b(?:19|20)\d\d\b", label)
    if year:
        return year.group()
    after = Span(span.end, min(len(source.text), span.end + _NEAR))
    meeting_year = int(facts.date[:4]) if facts.date else None
    for day in days(source.text, after, language=source.language):
        between = source.text[span.end : day.span.start].split()
        if len(between) > 3 or any(mark in source.text[span.end : day.span.start] for mark in ".;"):
            break
        known = day.year or meeting_year
        if known is None:
            return None
        return day.iso(known) or (f"{known}-{day.month:02}" if day.day is None else None)
    month = _month_before(source, span, after, facts)
    if month:
        return month
    before = source.text[max(0, span.start - 24) : span.start].lower()
    for phrase, offset in (("next year", 1), ("last year", -1), ("this year", 0)):
        if meeting_year and re.search(rf"\b{phrase}(?:['’]s)?\s+(?:the\s+)?$", before):
            return str(meeting_year + offset)
    return None
