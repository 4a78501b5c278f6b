"""Sentences of a paragraph, as spans; abbreviations and initials do not end one."""

from __future__ import annotations

import re
from functools import lru_cache

from app.model.span import Span

_AT_MOST = 4000  # code points
_END = re.compile(
    r"[.!?…]+[\"”’')\]]*(?=[\s\u00a0]+[\"“‘'(\[]*[A-Z0-9À-ÞА-ЯΑ-Ω•*#])"  # before a capital or a figure
    r"|[.!?…]+[\"”’')\]]*(?=[\s\u00a0]+[\u2190-\u2bff\U0001f000-\U0001faff])"  # before a sign that opens an item
    r"|[.!?]+[\"”’')\]]*(?=[\s\u00a0]*\Z)"
    r"|[.][”\"](?=[A-Z])"
    r"|\.(?<=[a-z][a-z][a-z]\.)(?=[A-Z][a-z])"  # a space was lost
    r"|[。！？][」』）]*"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|Gen|Hon|Lt|Col|Sen|Rep|Gov|Amb|Messrs|Smt|Smti|Mme|Mlle|"
    r"Sra|Dra|Ing|Mag|Engr|Eng|Adv|Rev|Capt|Cdr|Cmdr|Cdre|Sgt|Supt|Rt|Ret|No|Nos|Art|Maj|Adm|Brig|Ma|Md|Mohd|Muhd|Abd|Sec|Pres|Fr|Ven|Mt|Ft|vs|cf|i\.e|e\.g|H\.E|H\.R\.H|Ph\.D|approx)"
    r"|\b[A-Z])\.$"
)
_TITLE_IN_BRACKETS = re.compile(
    r"\((?:Mr|Mrs|Ms|Dr|Prof|Eng|Engr|Gen|Lt|Col|Hon|Ret|Amb|Adv|Brig|Maj|Capt)\.$"
)
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$")
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}$")
_OPENS = re.compile(
    r"[\s\u00a0]+[\"“‘'(]*(?:The|This|These|They|He|She|It|In|On|At|Both|With|During|As|For|We|After|Following|Regarding)\b"
)


def sentences(text: str, span: Span) -> list[Span]:
    """Return the sentences within ``span``, in order, without the white space between them."""
    return list(_sentences(text, span))


@lru_cache(maxsize=512)  # a text or a few: every room asks for the sentences of the same paragraphs
def _sentences(text: str, span: Span) -> tuple[Span, ...]:
    found: list[Span] = []
    start = span.start
    for match in _END.finditer(text, span.start, span.end):
        if _within_abbreviation(text, match, span.end):
            continue
        end = match.end()
        if end > start:
            found.append(Span(start, end))
        start = end
        while start < span.end and text[start].isspace():
            start += 1
    if start < span.end:
        found.append(Span(start, span.end))
    return tuple(part for sentence in found for part in _bounded(sentence))


def _bounded(sentence: Span) -> list[Span]:
    """Cut what is far too long for a sentence, so that work on one stays bounded."""
    if len(sentence) <= _AT_MOST:
        return [sentence]
    return [
        Span(at, min(sentence.end, at + _AT_MOST)) for at in range(sentence.start, sentence.end, _AT_MOST)
    ]


def _within_abbreviation(text: str, match: re.Match[str], end: int) -> bool:
    if match.group() not in {".", ".)"} or match.end() >= end:
        return False
    before = text[max(0, match.start() - 12) : match.start() + 1]
    if match.group() == ".)":
        return bool(_TITLE_IN_BRACKETS.search(before))  # "Amb. (Dr.) Roe"
    if before.endswith("D.C."):
        return False  # this place ends sentences more often than it opens names
    if _DOTTED.search(before):
        return not _OPENS.match(text, match.end(), end)
    if text[match.end() : match.end() + 2].strip().isdigit() and _MONTH.search(before):
        return True
    return bool(_ABBREVIATED.search(before))
