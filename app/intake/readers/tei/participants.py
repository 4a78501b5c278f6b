"""Participants as an edition lists them: one item, one participant, printed words kept.

Sides are stated in two ways: a list of its own under a heading (``item/list/head``), or an item that is
nothing but a heading in italics. An item can be an office without a name, carry a remark, or hold only a
page break. A list can be mistyped: one whose heading is a sentence is no list of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.intake.readers.tei.habits import habits, office_side, side_code
from app.intake.readers.tei.running import Element, Running, local, running
from app.model.reading import Participant
from app.model.span import Span

_AFTER_NAME = re.compile(r",\s+|\s*[—–]\s*|\s+-\s+|\s*\(")
_MARKS = re.compile(r"[A-Z][A-Za-z]?[A-Z0-9/\-&.]*\.?")  # a bureau's letters: EUR/SE, S/S, H
_GENERATION = re.compile(r",\s+(?:Jr|Sr|II|III|IV)\b\.?")


@dataclass(frozen=True, slots=True)
class Listed:
    """One item of a list of participants. ``label`` is set where the item only heads a side."""

    line: Running
    element: Element
    side: str | None
    label: str | None = None
    first: bool = False


def is_list(element: Element) -> bool:
    """Whether a ``list`` names the participants, by its type and its heading or by its heading alone."""
    kind = (element.get("type") or "").strip()
    head = next((running(item).text for item in element if local(item) == "head"), "")
    headed = bool(habits().participants.match(head))
    return (kind == "participants" and (headed or not head)) or (kind != "participants" and headed)


def is_mistyped(element: Element) -> bool:
    """Whether a ``list`` is typed as participants although its heading says something else."""
    return (element.get("type") or "").strip() == "participants" and not is_list(element)


def items(element: Element) -> Iterator[Listed]:
    """Yield the lines of a participants list in order, with the side that holds where they stand."""
    side: str | None = None
    first = True
    for item in element:
        name = local(item)
        if name == "head":
            yield Listed(running(item), item, None, running(item).text)
        if name != "item":
            continue
        nested = [child for child in item if local(child) == "list"]
        line = running(item, without=frozenset({"list"}))
        if line.text and _is_heading(item, line):
            side, first = side_code(line.text), True
            yield Listed(line, item, side, line.text)
        elif line.text:
            yield Listed(line, item, side, first=first)
            first = False
        for inner in nested:
            head = next((child for child in inner if local(child) == "head"), None)
            inner_side = side_code(running(head).text) if head is not None else side_code(line.text)
            at_first = True
            for found in items(inner):
                if found.label is not None:
                    yield found
                    continue
                yield Listed(found.line, found.element, found.side or inner_side or side, first=at_first)
                at_first = False


def _is_heading(item: Element, line: Running) -> bool:
    """Whether an item is a side's heading: all of it highlighted, and nobody tagged in it."""
    marked = [child for child in item if local(child) == "hi"]
    return bool(marked) and not line.names and running(marked[0]).text == line.text


def participant(listed: Listed, *, at: int, principal: bool) -> Participant:
    """Return the participant of an item whose text stands at ``at``."""
    line = listed.line
    name, office = _parts(line)
    stated = listed.side or (office_side(office.cut(line.text)) if office else None)
    return Participant(
        name=" ".join(name.cut(line.text).split()),
        office=" ".join(office.cut(line.text).split()) if office else None,
        side=stated,
        role="principal" if principal else "attendee",
        span=name.shifted(at),
        office_at=office.shifted(at) if office else None,
    )


def _parts(line: Running) -> tuple[Span, Span | None]:
    """Return the places of name and office: "Ambassador Roe", "Roe, Director of Cyprus Affairs", "The President"."""
    text = line.text
    stop = _stop(line)
    tagged = next((span for span, _ in line.names if span.start < stop), None)
    if tagged is None:
        start = _past_honorific(text, 0)
        return Span(start, stop), _after(text, stop)
    before = Span(min(_past_honorific(text, 0), tagged.start), tagged.start)
    office = before if before.cut(text).strip() else None
    if office:
        office = Span(office.start, office.start + len(office.cut(text).rstrip(" ,")))
    after = _after(text, max(stop, tagged.end))
    if after and names_several(line):
        after = None
    # Letters of a bureau after the name say less than the words before it.
    if after and (office is None or not _MARKS.fullmatch(after.cut(text))):
        office = after
    return Span(_past_honorific(text, tagged.start), tagged.end), office or None


def names_several(line: Running) -> bool:
    """Whether an item names more than one person: a second honorific, or a second tagged name that is no office's."""
    pieces = re.split(r",\s+|;\s+|\s+and\s+", line.text)
    titled = sum(1 for piece in pieces if piece.split(" ")[0] in habits().honorifics)
    return titled > 1 or (
        titled == 1 and len(line.names) > 1 and not line.text.startswith(habits().honorifics)
    )


def _stop(line: Running) -> int:
    """Return where the name ends: before the first comma, dash or bracket that is no part of a tagged name."""
    for match in _AFTER_NAME.finditer(line.text):
        if match.start() == 0 or _GENERATION.match(line.text, match.start()):
            continue
        if any(span.start < match.start() < span.end for span, _ in line.names):
            continue
        return match.start()
    return len(line.text)


def _past_honorific(text: str, start: int) -> int:
    for word in habits().honorifics:
        if text.startswith(word + " ", start):
            return start + len(word) + 1
    return start


def _after(text: str, stop: int) -> Span | None:
    """Return the office after a name: what follows the comma, up to a remark in brackets."""
    match = _AFTER_NAME.match(text, stop)
    if match is None or "(" in match[0]:
        return None
    end = text.find(" (", match.end())
    found = Span(match.end(), end if end >= 0 else len(text))
    trimmed = found.cut(text).rstrip(" ,;.")
    return Span(found.start, found.start + len(trimmed)) if trimmed else None
