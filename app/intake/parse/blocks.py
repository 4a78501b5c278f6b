"""Blocks: what each stretch of the page is, from navigation to numbered points."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.intake.parse.dates import days
from app.intake.parse.layout import Paragraph
from app.intake.parse.lead import Lead
from app.intake.parse.source import Source
from app.model.reading import Block, BlockKind
from app.model.span import Span
from app.model.text import trimmed

_LINE_AT_MOST = 200  # a longer line is prose, whatever it opens with


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks, and the title with its place."""

    blocks: tuple[Block, ...]
    title: str | None
    title_at: Span | None


def outline(source: Source, paragraphs: list[Paragraph], lead: Lead | None) -> Outline:
    """Return the blocks of a page whose lead is known."""
    lead_at = lead.paragraph if lead else len(paragraphs)
    last = _last_prose(source, paragraphs, lead_at)
    blocks: list[Block] = []
    for index, paragraph in enumerate(paragraphs):
        if index == lead_at:
            label = paragraph.label.text if paragraph.label else None
            blocks.append(Block("lead", paragraph.span, label))
        elif lead_at < index <= last:
            blocks.append(_body_block(source, paragraph))
        else:
            blocks.append(_outer_block(source, paragraph, above=index < lead_at))
    return _with_title(source, blocks)


def _last_prose(source: Source, paragraphs: list[Paragraph], lead_at: int) -> int:
    """Return the last paragraph that is a sentence or a point; what follows is the page's foot."""
    last = lead_at
    opened = -1  # the last line of a list under a line that ends with a colon
    for index in range(lead_at + 1, len(paragraphs)):
        paragraph = paragraphs[index]
        line = paragraph.span.cut(source.text)
        if line.endswith(":") or (opened == index - 1 and paragraph.label and paragraph.label.bullet):
            opened = last = index
            continue
        if _fixed_kind(source, line):
            continue
        if (
            line.endswith((".", ".”", '."', "。", "!", "?", ")", ":"))
            or len(line) > 120
            or _is_prose(line)
            or (paragraph.label and not paragraph.label.bullet and len(line) > 40)
        ):
            last = index
    return last


def _is_prose(line: str) -> bool:
    """Whether a line without a full stop is a sentence cut off rather than a link: mostly small words."""
    words = line.split()
    return len(words) >= 8 and sum(1 for word in words if word[0].islower()) * 2 > len(words)


def _fixed_kind(source: Source, line: str) -> BlockKind | None:
    if len(line) > _LINE_AT_MOST:
        return None
    if source.pattern("page", "boilerplate", whole=True).match(line):
        return "boilerplate"
    if source.pattern("page", "navigation", whole=True).match(line):
        return "navigation"
    return None


def _body_block(source: Source, paragraph: Paragraph) -> Block:
    line = paragraph.span.cut(source.text)
    caption = _caption(source, paragraph.span)
    if caption:
        return caption
    fixed = _fixed_kind(source, line)
    if fixed:
        return Block(fixed, paragraph.span)
    if is_date_line(source, paragraph.span):
        return Block("date_line", paragraph.span)
    if paragraph.label:
        return Block("point", paragraph.span, paragraph.label.text, _level(paragraph))
    if (
        len(line) <= 90
        and not _is_prose(line)
        and not line.endswith((".", ":", ";", "”", '"', ")", ",", "!", "?", "。"))
    ):
        return Block("heading", paragraph.span)
    return Block("paragraph", paragraph.span)


def _level(paragraph: Paragraph) -> int:
    """Return the depth a label's shape stands for: 1. before (1) before (A) and bullets."""
    label = paragraph.label
    if label is None:
        return 0
    if label.bullet:
        return 1 if label.text in {"o", "○", "◦", "-", "–", "·"} and paragraph.indent > 2 else 0
    return {"1.": 0, "1．": 0, "1、": 0, "(1)": 1, "（1）": 1, "1)": 1, "①": 2, "(A)": 2, "(a)": 2}.get(
        label.shape, 0
    )


def _outer_block(source: Source, paragraph: Paragraph, *, above: bool) -> Block:
    span = paragraph.span
    line = span.cut(source.text)
    caption = _caption(source, span)
    if caption:
        return caption
    if is_date_line(source, span):
        return Block("date_line", span)
    fixed = _fixed_kind(source, line)
    if fixed:
        return Block(fixed, span)
    if len(line) <= _LINE_AT_MOST and source.pattern("page", "navigation_top", whole=True).match(line):
        return Block("navigation", span)
    if not above and not _is_prose(line) and (len(line) <= 100 and not line.endswith(".")):
        return Block("navigation", span)
    return Block("paragraph", span)


def is_date_line(source: Source, span: Span) -> bool:
    """Whether a line is a date with at most a place, a weekday or a time beside it."""
    if len(span) > 90:
        return False
    found = [day for day in days(source.text, span, language=source.language) if day.day and day.year]
    if not found:
        return False
    rest = span.cut(source.text)
    for day in found:
        rest = rest.replace(day.span.cut(source.text), " ")
    rest = source.phrases("page", "date_words").sub(" ", rest)
    words = re.findall(r"[^\W\d_]{2,}", rest)
    return len(words) <= 4 or (len(words) <= 9 and all(word[0].isupper() for word in words))


def _caption(source: Source, span: Span) -> Block | None:
    if len(span) > 400:
        return None
    if source.pattern("page", "caption_opens").match(source.text, span.start, span.end):
        return Block("caption", span)
    match = source.pattern("page", "caption_credit").search(source.text, span.start, span.end)
    if match is None or match.end() < span.end:
        return None
    return Block("caption", span, credit=trimmed(source.text, Span(match.start(), match.end())))


def _with_title(source: Source, blocks: list[Block]) -> Outline:
    """Name the title: the first line above the lead that is nothing else, else a caption's words."""
    found: list[Block] = []
    title_at: Span | None = None
    lines: list[Span] = []
    for block in blocks:
        if block.kind == "lead":
            break
        if block.kind == "paragraph" and len(block.span) <= 300:
            lines.append(block.span)
    telling = source.pattern("page", "title_words")
    told = [line for line in lines if telling.search(source.text, line.start, line.end)]
    if told or lines:
        title_at = (told or lines)[0]
    for block in blocks:
        is_title = title_at is not None and block.span == title_at
        found.append(Block("title", block.span) if is_title else block)
    if title_at is None:
        title_at = _caption_title(source, blocks)
    if title_at is not None:
        title_at = _without_number(source, title_at, lines)
    title = " ".join(title_at.cut(source.text).split()) if title_at else None
    return Outline(tuple(found), title, title_at)


def _without_number(source: Source, title: Span, lines: list[Span]) -> Span:
    """Drop "(1)" from a title that stands there again with "(2)": they are captions without a credit."""
    numbering = re.compile(source.lexicon("page").text("caption_numbering") or r"\Z")
    match = numbering.search(source.text, title.start, title.end)
    if match is None or match.start() <= title.start:
        return title
    stem = source.text[title.start : match.start()].strip()
    again = sum(1 for line in lines if line.cut(source.text).startswith(stem))
    return trimmed(source.text, Span(title.start, match.start())) if again > 1 else title


def _caption_title(source: Source, blocks: list[Block]) -> Span | None:
    numbering = re.compile(source.lexicon("page").text("caption_numbering") or r"\Z")
    for block in blocks:
        if block.kind != "caption" or block.credit is None:
            continue
        span = trimmed(source.text, Span(block.span.start, block.credit.start))
        match = numbering.search(source.text, span.start, span.end)
        if match:
            span = trimmed(source.text, Span(span.start, match.start()))
        if len(span) >= 8:
            return span
    return None
