"""The structure tree of the document (ISO 32000-1, 14.7), built in reading order while laying out.

Elements are made in reading order; the content of each is filled in when it is drawn, which may be
elsewhere and on several pages: a ``Slot`` keeps its place among its parent's children meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Slot:
    """A place for drawn content: (page index, marked-content number) of each stretch."""

    owner: Element
    content: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Annotated:
    """A place for an annotation among an element's children: ``index`` is filled in when drawn."""

    owner: Element
    annotations: list[int] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Element:
    """A structure element: its standard type, attributes, and children in reading order."""

    tag: str
    kids: list[Element | Slot | Annotated] = field(default_factory=list)
    scope: str | None = None  # of a table header: Column or Row
    column_span: int = 1
    language: str | None = None
    alternative: str | None = None  # what is read aloud instead of a figure
    key: str | None = None  # a unique id, which notes must have

    def add(self, tag: str, **given: str | None) -> Element:
        """Append a child and return it."""
        child = Element(tag, scope=given.get("scope"), language=given.get("language"), key=given.get("key"))
        self.kids.append(child)
        return child

    def slot(self) -> Slot:
        """Append a place for drawn content and return it."""
        place = Slot(self)
        self.kids.append(place)
        return place

    def annotated(self) -> Annotated:
        """Append a place for annotations and return it."""
        place = Annotated(self)
        self.kids.append(place)
        return place

    def last(self, tag: str) -> Element:
        """Return the last child with ``tag``; there is one."""
        return next(kid for kid in reversed(self.kids) if isinstance(kid, Element) and kid.tag == tag)

    def kids_first(self, tag: str) -> Element:
        """Insert a child before the others and return it."""
        child = Element(tag)
        self.kids.insert(0, child)
        return child
