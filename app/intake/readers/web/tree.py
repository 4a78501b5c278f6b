"""Markup as a tree, and the few questions the other rooms of this reader ask of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

from lxml import etree

from app.intake.readers.found import refusal

Element: TypeAlias = Any  # lxml brings no types of its own

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def parsed(markup: str, *, name: str) -> Element:
    """Return the root of ``markup``; ``InputRefused`` where no element can be found in it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    fit = fitting(markup.replace("\f", " "))
    try:
        root = etree.fromstring(fit.encode("utf-8"), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        raise refusal(
            f"{name} holds no page that can be read.",
            to_do="Open it in a browser, save it again and import that.",
        )
    return root


def elements(root: Element) -> Iterator[Element]:
    """Yield the elements under ``root`` and itself, in the page's order."""
    for element in root.iter():
        if isinstance(element.tag, str):
            yield element


def fitting(text: str) -> str:
    """Return ``text`` with U+FFFD for what no document may hold: control characters and half characters."""
    return _UNFIT.sub("\ufffd", text)


def tag_of(element: Element) -> str:
    """Return the tag; empty for what is no element."""
    return element.tag if isinstance(element.tag, str) else ""


def tokens(element: Element) -> list[str]:
    """Return the class names and the id, in lower case."""
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower().split()


def words(element: Element) -> frozenset[str]:
    """Return the words that class names and id are made of: ``read__topMenu`` has read, top and menu."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return _words(names) if names != " " else frozenset()


@lru_cache(maxsize=4096)
def _words(names: str) -> frozenset[str]:
    found = {word.lower() for word in _WORD.findall(names[:2000])}
    found.update(
        name.replace("-", "").replace("_", "").lower() for name in names[:2000].split()
    )  # "side-bar"
    return frozenset(found)


def plain(element: Element) -> str:
    """Return the text under ``element``, white space collapsed, its tail left out."""
    return " ".join("".join(element.itertext()).split())


def brief(element: Element, limit: int) -> str:
    """Return at least the first ``limit`` code points of ``plain``, read from 1,000 pieces of text at most."""
    pieces: list[str] = []
    length = 0
    for piece in islice(element.itertext(), 1000):
        pieces.append(piece)
        length += len(piece) if piece.strip() else 0
        if length > 2 * limit + 100:
            break
    return " ".join("".join(pieces).split())


def remove(element: Element) -> None:
    """Take ``element`` out of its tree; the text that follows it stays."""
    parent = element.getparent()
    if parent is None:
        return
    tail = fitting(element.tail or "")  # a numeric reference can stand for anything
    if tag_of(element) in BLOCKS or tag_of(element) == "br":
        tail = f" {tail}"
    before = element.getprevious()
    if before is not None:
        before.tail = fitting(before.tail or "") + tail
    else:
        parent.text = fitting(parent.text or "") + tail
    parent.remove(element)


def common(first: Element, second: Element) -> Element:
    """Return the lowest element that holds both."""
    above = {first, *first.iterancestors()}
    if second in above:
        return second
    return next((element for element in second.iterancestors() if element in above), first)
