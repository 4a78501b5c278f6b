"""How much prose and how much linked text each element of a page holds.

Each text counts for the block it stands in; a block's ancestors get a share that shrinks with their
distance, as in the Readability algorithm (Arc90, 2010), so that the element closest around the prose wins.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.intake.readers.web.tree import BLOCKS, Element, elements, tag_of

_PARAGRAPHS = frozenset({
    "p", "li", "dd", "dt", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "pre", "figcaption",
    "caption", "summary",
})  # fmt: skip
_MARKS = ",.;。、，．"
_SHORT = 25  # code points; a block with less own prose is a label


@dataclass(slots=True)
class Weight:
    """Code points of prose and of linked text under an element, links in number, and its score."""

    prose: int = 0
    linked: int = 0
    links: int = 0
    score: float = 0.0

    @property
    def density(self) -> float:
        """The linked share of the text, 0 to 1."""
        total = self.prose + self.linked
        return self.linked / total if total else 0.0


def weights(body: Element) -> dict[Element, Weight]:
    """Return the weight of every element under ``body`` and of itself."""
    found: dict[Element, Weight] = {}
    own: dict[Element, Weight] = {}
    marks: dict[Element, int] = {}
    above: dict[Element, tuple[Element, bool]] = {}  # nearest block, and whether inside a link
    for element in elements(body):
        parent = element.getparent()
        block, linked = above.get(parent, (body, False)) if parent is not None else (body, False)
        around = (block, linked)
        tag = tag_of(element)
        if tag in BLOCKS:
            block = element
        linked = linked or tag == "a"
        above[element] = (block, linked)
        found[element] = Weight(links=1 if tag == "a" else 0)
        _count(own, marks, block, linked, element.text)
        if element is not body:
            _count(own, marks, *around, element.tail)
    _sum_up(found, own)
    _score(body, found, own, marks)
    return found


def _count(
    own: dict[Element, Weight], marks: dict[Element, int], block: Element, linked: bool, text: str | None
) -> None:
    if not text or text.isspace():
        return
    length = len(" ".join(text.split()))
    weight = own.setdefault(block, Weight())
    if linked:
        weight.linked += length
    else:
        weight.prose += length
        marks[block] = marks.get(block, 0) + sum(text.count(mark) for mark in _MARKS)


def _sum_up(found: dict[Element, Weight], own: dict[Element, Weight]) -> None:
    """Add each element's text and links to its parent's, from the leaves up."""
    for element in reversed(found):
        weight = found[element]
        text = own.get(element)
        if text:
            weight.prose += text.prose
            weight.linked += text.linked
        parent = element.getparent()
        if parent is not None and parent in found:
            above = found[parent]
            above.prose += weight.prose
            above.linked += weight.linked
            above.links += weight.links


def _score(
    body: Element, found: dict[Element, Weight], own: dict[Element, Weight], marks: dict[Element, int]
) -> None:
    for block, text in own.items():
        if text.prose < _SHORT:
            continue
        points = min(text.prose, 3000) + 20 * min(marks.get(block, 0), 100)
        at: Element | None = (
            block.getparent() if tag_of(block) in _PARAGRAPHS and block is not body else block
        )
        level = 1
        while at is not None and at in found and level <= 8:
            found[at].score += points / level
            level += 1
            at = at.getparent()
    for weight in found.values():
        weight.score *= 1 - weight.density
