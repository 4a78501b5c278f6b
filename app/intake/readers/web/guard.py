"""A look at markup before a parser sees it: size, entities and depth.

The parser's own limits lose text without a word (libxml2 returns nothing for a page nested deeper than
2,048 elements), and its time grows with the square of an element's attributes, so that both are counted
here, in one pass and in time linear in the length.
"""

from __future__ import annotations

import re

from app.intake.readers.found import refusal

MARKUP_LIMIT = 16 * 1024 * 1024  # code points
DEPTH_LIMIT = 500  # of elements whose end tag is not optional; a saved page has about 40

TAGS_LIMIT = 250_000  # start and end tags; a saved page has some thousands
_LONG_TAG = 2000  # code points; shorter ones hold too few attributes to matter
_ATTRIBUTE_COST = 2_000_000_000  # the parser compares each attribute with all before: about two seconds

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:\-]{0,40})")
_PICTURES = re.compile(
    r"data:[\w/+.\-]{1,60};base64,[A-Za-z0-9+/=%]{100,}"
)  # as "save as one file" makes them
_DOCTYPE = re.compile("<!DOCTYPE", re.IGNORECASE)
_SUBSET = re.compile(r"<!DOCTYPE[^>\[]{0,2000}\[", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_RAW = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "xmp")}
# No content at all, or closed by the next of their kind (HTML Living Standard, 13.1.2 and 13.1.2.4).
_UNCOUNTED = frozenset({
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param",
    "source", "track", "wbr", "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup",
    "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip


def checked(markup: str, *, name: str) -> str:
    """Return ``markup`` without the pictures written into it, fit to be parsed.

    ``InputRefused`` for what is then still too long, is too deep or declares entities.
    """
    markup = _PICTURES.sub("data:,", markup)
    if len(markup) > MARKUP_LIMIT:
        raise refusal(
            f"{name} has {len(markup) / 1_048_576:.0f} million characters; a page of more than 16 is not taken.",
            to_do="Cut the readout out of the page and import that.",
        )
    doctype = _DOCTYPE.search(markup)  # only the first one counts for any parser
    if (doctype and _SUBSET.match(markup, doctype.start())) or _ENTITY.search(markup):
        raise refusal(
            f"{name} declares entities of its own (a DOCTYPE with an internal subset), which can hide or "
            "multiply text.",
            to_do="Open the page in a browser, save it again and import that.",
        )
    excess = _excess(markup)
    if excess:
        raise refusal(
            f"{name} {excess}, which no page needs.",
            to_do="Copy the readout out of the page into a plain text file and import that.",
        )
    return markup


def breaks_off(markup: str) -> bool:
    """Whether a page that opens ``<html>`` ends without closing it: it may have been cut short."""
    lower = markup.lower()
    return "<html" in lower and "</html" not in lower[-20_000:] and "</body" not in lower[-20_000:]


def _excess(markup: str) -> str:
    """Return what ``markup`` has too much of: open elements, or attributes; empty if nothing."""
    opened: dict[str, int] = {}
    depth = cost = tags = 0
    at = markup.find("<")
    while at >= 0:
        comment = markup.startswith("<!--", at)
        end = markup.find("-->" if comment else ">", at + 2 * comment)
        last = end if end >= 0 else len(markup)
        if not comment and last - at > _LONG_TAG:
            cost += len(markup[at:last].split()) ** 2
            if cost > _ATTRIBUTE_COST:
                return "gives an element thousands of attributes"
        match = _TAG.match(markup, at)
        if end < 0:
            return ""
        if match:
            tags += 1
            if tags > TAGS_LIMIT:
                return f"has more than {TAGS_LIMIT:,} tags"
            tag = match[2].lower()
            if tag in _RAW and not match[1]:
                closing = _RAW[tag].search(markup, end)
                if closing is None:
                    return ""
                end = closing.start() - 1
            elif tag not in _UNCOUNTED:
                step = _step(opened, tag, closing=bool(match[1]), empty=markup[end - 1] == "/")
                depth += step
                if depth > DEPTH_LIMIT:
                    return f"nests its elements more than {DEPTH_LIMIT} deep"
        at = markup.find("<", end + 1)
    return ""


def _step(opened: dict[str, int], tag: str, *, closing: bool, empty: bool) -> int:
    """Count ``tag`` in ``opened`` and return by how much the depth changes."""
    if not closing:
        opened[tag] = opened.get(tag, 0) + (not empty)
        return not empty
    if not opened.get(tag):
        return 0
    opened[tag] -= 1
    return -1
