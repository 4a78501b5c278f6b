"""Mixed content as running text: white space collapsed, notes and page breaks left out, names kept in sight.

Files are pretty-printed in the middle of sentences, and notes and page breaks stand inside them; positions
only mean something in the text that remains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from app.model.span import Span
from app.model.text import canonical

Element: TypeAlias = Any  # lxml brings no types of its own

_SPACE = re.compile(r"[ \t\n\r\f]+")
_LEFT_OUT = frozenset({"note", "pb", "figure", "graphic", "fw"})


@dataclass(frozen=True, slots=True)
class Running:
    """A line of text; ``names`` are the tagged persons in it, ``notes`` the notes that hang on it."""

    text: str
    names: tuple[tuple[Span, str], ...] = ()  # place in ``text``, and the identity it refers to
    notes: tuple[Element, ...] = ()


def local(element: Element) -> str:
    """Return an element's name without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class _Line:
    def __init__(self) -> None:
        self.text = ""
        self.names: list[tuple[Span, str]] = []
        self.notes: list[Element] = []

    def add(self, piece: str | None) -> None:
        if not piece:
            return
        collapsed = _SPACE.sub(" ", canonical(piece))
        if collapsed.startswith(" ") and (not self.text or self.text[-1] in " \n"):
            collapsed = collapsed[1:]
        self.text += collapsed

    def end_line(self) -> None:
        self.text = self.text.rstrip(" ") + "\n"


def running(element: Element, *, without: frozenset[str] = frozenset()) -> Running:
    """Return the text of ``element``; child elements named in ``without`` (and their text) are left out."""
    line = _Line()
    opened: list[tuple[Element, int]] = []
    stack: list[tuple[Element, bool]] = [(element, False)]
    while stack:
        item, closing = stack.pop()
        name = local(item)
        if closing:
            if name == "persName" and opened:
                _close_name(line, *opened.pop())
            if item is not element:
                line.add(item.tail)
            continue
        if item is not element and (not name or name in _LEFT_OUT or name in without):
            if name == "note":
                line.notes.append(item)
            line.add(item.tail)
            continue
        if name == "lb":
            line.end_line()
        if name == "persName":
            opened.append((item, len(line.text)))
        line.add(item.text)
        stack.append((item, True))
        stack.extend((child, False) for child in reversed(item))
    return _stripped(line)


def _close_name(line: _Line, element: Element, start: int) -> None:
    while start < len(line.text) and line.text[start].isspace():
        start += 1
    end = len(line.text.rstrip())
    if end > start:
        line.names.append((Span(start, end), element.get("corresp") or ""))


def _stripped(line: _Line) -> Running:
    lead = len(line.text) - len(line.text.lstrip())
    text = line.text.strip()
    names = tuple(
        (Span(span.start - lead, min(span.end - lead, len(text))), ref)
        for span, ref in line.names
        if span.start >= lead and span.start - lead < len(text)
    )
    return Running(text, names, tuple(line.notes))
