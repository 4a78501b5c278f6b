"""What a reader of the page never saw is taken out before anything is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.intake.readers.web.habits import habits
from app.intake.readers.web.tree import Element, elements, remove, tag_of, tokens, words

_NEVER_SHOWN = frozenset({
    "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "iframe", "frame",
    "frameset", "noframes", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video", "map",
    "area", "datalist", "progress", "meter", "button", "select", "input", "textarea", "option",
})  # fmt: skip
# A page that hides nearly all of itself until its scripts have run was shown all the same.
_NEARLY_ALL = 0.85
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def strip_unseen(body: Element) -> None:
    """Remove scripts, controls and hidden elements under ``body``; text around them stays."""
    _remove(element for element in elements(body) if tag_of(element) in _NEVER_SHOWN)
    limit = _NEARLY_ALL * _length(body)
    _remove(element for element in elements(body) if _unseen(element) and _length(element) <= limit)


def _remove(doomed: Iterator[Element]) -> None:
    for element in list(doomed):
        if element.getparent() is not None:
            remove(element)


def _length(element: Element) -> int:
    """Return the length of the text under ``element``."""
    return sum(len(piece) for piece in element.itertext() if not piece.isspace())


def _unseen(element: Element) -> bool:
    if element.get("hidden") is not None:
        return True
    if (element.get("aria-hidden") or "").lower() == "true" or element.get("role") == "tooltip":
        return True
    style = element.get("style")
    if style and _HIDING.search(style[:2000]):
        return True
    if not element.get("class") and not element.get("id"):
        return False
    known = habits()
    return not known.hidden_tokens.isdisjoint(tokens(element)) or _tip(element)


def _tip(element: Element) -> bool:
    """Whether a class name says tooltip or the like, unless it only says that the element has one."""
    said = words(element)
    tips = habits().hidden_words
    if tips.isdisjoint(said) or said & {"with", "has", "trigger", "wrapper"}:
        return False
    # A name with its tip inside: the element has a tip, it is none.
    return all(tips.isdisjoint(words(inner)) for inner in element.iterdescendants("span", "div"))
