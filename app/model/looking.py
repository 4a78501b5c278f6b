"""What one looks for among annotations, and what is found: enough to sort and group many thousands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.model.annotation import Colour
from app.model.codebook import key

Grouping = Literal["text", "tag", "colour", "author", "day"]
GROUPINGS: tuple[Grouping, ...] = ("text", "tag", "colour", "author", "day")


@dataclass(frozen=True, slots=True)
class Sought:
    """What annotations are narrowed to; all of it must hold, an empty part asks nothing.

    ``words`` stand in note, quotation, tags or author, in any case; a tag finds those below it; an author is meant
    by the beginning of a name. ``since`` and ``until`` are ISO 8601 days, months or years, both included.
    """

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    colours: frozenset[Colour] = frozenset()
    since: str = ""
    until: str = ""
    readout_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One annotation that answers. ``row_id`` fetches the rest of it; ``title`` and ``date`` are its readout's."""

    row_id: int
    uid: str
    readout_uid: str
    colour: Colour
    author: str
    day: str
    tags: tuple[str, ...]
    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations under one heading; ``name`` is "" for those that have none."""

    name: str
    date: str
    found: tuple[Found, ...]


def sought(typed: str) -> Sought:
    """Read what was typed: words, ``#tag``, ``@author``, ``after:2026-11``, ``before:2027``.

    Quotation marks hold words together: ``#"North Korea"``.
    """
    words, tags, authors = [], [], []
    since = until = ""
    for sign, quoted, plain in re.findall(r'(#|@|after:|before:)?(?:"([^"]*)"?|(\S+))', typed):
        value = (quoted or plain).strip()
        if not value or value in {"#", "@"}:
            continue
        if sign == "#":
            tags.append(value)
        elif sign == "@":
            authors.append(value)
        elif sign == "after:":
            since = value
        elif sign == "before:":
            until = value
        else:
            words.append(value)
    return Sought(tuple(words), tuple(tags), tuple(authors), since=since, until=until)


def grouped(found: Sequence[Found], by: Grouping) -> list[Group]:
    """Return ``found`` under headings, each in the order it came; what has no heading comes last."""
    groups: dict[str, list[Found]] = {}
    names: dict[str, tuple[str, str]] = {}
    for one in found:
        for name, shown, date in _headings(one, by):
            groups.setdefault(name, []).append(one)
            names.setdefault(name, (shown, date))
    order = list(groups)
    if by in {"tag", "author"}:
        order.sort(key=lambda name: (name == "", key(name).split("/")))
    elif by == "day":
        order.sort(reverse=True)
    elif by == "colour":
        order.sort()
    return [Group(*names[name], tuple(groups[name])) for name in order]


def _headings(one: Found, by: Grouping) -> list[tuple[str, str, str]]:
    if by == "text":
        return [(one.readout_uid, one.title, one.date)]
    if by == "tag":
        return [(key(tag), tag, "") for tag in one.tags] or [("", "", "")]
    value = {"colour": one.colour, "author": one.author, "day": one.day}[by]
    return [(value, value, "")]
