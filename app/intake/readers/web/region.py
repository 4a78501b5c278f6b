"""The readout on the page: its heading, its printed date and its text, with what stands between them.

No publisher is known here. What pages state by their markup (``articleBody``, ``article``, ``main``) is
preferred, then names of classes that are lexicon data, then the weight of the prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from app.intake.readers.web.apart import strip_apart
from app.intake.readers.web.habits import habits
from app.intake.readers.web.titles import Titles, folded
from app.intake.readers.web.tree import (
    HEADINGS,
    Element,
    brief,
    common,
    elements,
    plain,
    remove,
    tag_of,
    tokens,
    words,
)
from app.intake.readers.web.weight import Weight, weights

_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|(?<!\d)\d{1,2}\s?[./\-]\s?\d{1,2}\s?[./\-]\s?\d{2,4}(?!\d)|\d\s?[年년]|[1-9]\d{0,2}年"
)
_SITE_WORDS = frozenset({"logo", "brand", "branding", "masthead", "sitename", "sitetitle"})
_ENDS = (".", "!", "?", "。", "”", '"', "’", "」", ")", "…", ":")
_DATE_AT_MOST = 120  # code points of a line that is a date


@dataclass(frozen=True, slots=True)
class Region:
    """The element around the readout, and its heading; ``named``: the page calls itself by that heading.

    ``left_out`` are the beginnings of boxes with prose that stood within the text and were taken for no part of it.
    """

    element: Element
    heading: Element | None
    named: bool
    left_out: tuple[str, ...] = ()


def isolate(body: Element, *, titles: Titles) -> Region:
    """Strip ``body`` down to the readout and return where it is."""
    heading, named = _heading(body, titles)
    left_out = strip_apart(body, heading)
    weight = weights(body)
    text = _text_element(body, weight)
    region = common(text, heading) if heading is not None else text
    region = _with_date(region, text, body)
    if region is not text:
        _strip_around(region, text, heading, weight)
    return Region(region, heading, named, left_out)


def _heading(body: Element, titles: Titles) -> tuple[Element | None, bool]:
    """Return the heading that says what the page calls itself, else the first ``h1`` that is no logo."""
    best: tuple[float, int] = (0.0, 0)
    found: Element | None = None
    first: Element | None = None
    for element in elements(body):
        tag = tag_of(element)
        named = (element.get("itemprop") or "").lower() in {"headline", "name"} and tag in {
            "div",
            "span",
            "p",
        }
        if tag not in HEADINGS and not named:
            continue
        said = folded(brief(element, 500))
        if len(said) < 8 or said in titles.sites or _is_logo(element):
            continue
        worth = titles.worth(said) - (0.6 if _is_of_site(element) else 0.0)
        if worth > 0 and (worth, len(said)) > best:
            best, found = (worth, len(said)), element
        if tag == "h1" and first is None:
            first = element
    return (found, True) if found is not None else (first, False)


def _is_of_site(element: Element) -> bool:
    """Whether a heading stands in what names the site or leads through it: a banner, a logo, a side bar."""
    apart = _SITE_WORDS | habits().apart_words
    around = (element, *element.iterancestors())
    return any(item.get("role") == "banner" or not apart.isdisjoint(words(item)) for item in around)


def _is_logo(element: Element) -> bool:
    """Whether a heading is nothing but a link home."""
    links = [item for item in elements(element) if tag_of(item) == "a"]
    return any(
        (item.get("href") or "").rstrip("/").count("/") <= 2 and brief(item, 200) == brief(element, 200)
        for item in links
    )


def _text_element(body: Element, weight: dict[Element, Weight]) -> Element:
    """Return the element around the page's text."""
    total = weight[body].prose
    stated = [
        element
        for element in weight
        if "articlebody" in (element.get("itemprop") or "").lower() and weight[element].prose >= 25
    ]
    if stated:
        found = stated[0]
        for element in stated[1:]:
            found = common(found, element)
        return found
    top = max(weight, key=lambda element: weight[element].score)
    if not weight[top].score:
        return body
    named = _named_around(top, weight)
    return named if named is not None else _with_siblings(top, body, weight, total)


def _named_around(top: Element, weight: dict[Element, Weight]) -> Element | None:
    """Return the nearest element around ``top`` that is named as the text, else the ``article`` or ``main``."""
    known = habits().text_tokens
    around = [top, *top.iterancestors()]
    for element in around:
        if element in weight and not known.isdisjoint(tokens(element)) and weight[element].density < 0.5:
            return element
    for element in around:
        if element in weight and tag_of(element) == "article":
            return _with_equals(element, weight)
        if element in weight and (tag_of(element) == "main" or element.get("role") == "main"):
            return element
    return None


def _with_equals(article: Element, weight: dict[Element, Weight]) -> Element:
    """Return the element around ``article`` and all that weigh half as much: a page of several is read whole."""
    found = article
    lineage = {article, *article.iterancestors(), *article.iterdescendants()}
    for other, own in weight.items():
        if tag_of(other) != "article" or other in lineage or own.density > 0.4:
            continue
        if 2 * own.prose >= weight[article].prose:
            found = common(found, other)
    return found


def _with_siblings(top: Element, body: Element, weight: dict[Element, Weight], total: int) -> Element:
    """Climb while the parent holds more prose that belongs: a text cut into several boxes."""
    found = top
    parent = found.getparent()
    while parent is not None and parent in weight and parent is not body:
        gain = weight[parent].prose - weight[found].prose
        if gain > 40 and weight[parent].density < 0.4 and _goes_on(found, weight):
            found = parent
        elif weight[found].prose > 0.9 * total:
            break
        parent = parent.getparent()
    return found


def _goes_on(element: Element, weight: dict[Element, Weight]) -> bool:
    """Whether a neighbour of ``element`` holds sentences of the same text."""
    for sibling in (*element.itersiblings(), *element.itersiblings(preceding=True)):
        own = weight.get(sibling)
        if own and own.prose >= 60 and own.score >= 0.15 * weight[element].score and own.density < 0.3:
            return True
    return False


def is_date(element: Element) -> bool:
    """Whether an element is a printed date: short, with a year or a date in figures."""
    text = brief(element, _DATE_AT_MOST)
    if not text or len(text) > _DATE_AT_MOST or not _DATE.search(text):
        return False
    if tag_of(element) == "time" or "date" in (element.get("itemprop") or "").lower():
        return True
    return not habits().date_words.isdisjoint(words(element)) or len(text) <= 40


def _holds_date(element: Element) -> bool:
    """Whether a printed date stands inside ``element``, beside other things."""
    return any(
        item is not element and is_date(item)
        for item in islice(elements(element), 200)
        if tag_of(item) != "a"
    )


def _with_date(region: Element, text: Element, body: Element) -> Element:
    """Widen ``region`` by up to three parents to take in a date printed above, where it holds none itself."""
    if any(is_date(element) for element in elements(region) if tag_of(element) not in HEADINGS):
        return region
    around = region
    for _ in range(3):
        parent = around.getparent()
        if parent is None or around is body:
            return region
        before = around.itersiblings(preceding=True)
        if any(is_date(item) for sibling in before for item in elements(sibling) if tag_of(item) != "a"):
            return parent
        around = parent
    return region


def _strip_around(
    region: Element, text: Element, heading: Element | None, weight: dict[Element, Weight]
) -> None:
    """Remove what stands around heading and text and is neither a date nor prose that belongs to them."""
    path = {text, *text.iterancestors()}
    after_heading = heading is None
    if heading is not None:
        path |= {heading, *heading.iterancestors()}
    after_text = False
    stack: list[Element] = [region]
    while stack:
        element = stack.pop()
        if element is heading:
            after_heading = True
        elif element is text:
            after_heading = after_text = True
        elif element in path or element is region:
            stack.extend(child for child in reversed(element) if isinstance(child.tag, str))
        elif not _belongs(element, weight, before=not after_heading, after=after_text):
            if _holds_date(element):
                stack.extend(child for child in reversed(element) if isinstance(child.tag, str))
            else:
                remove(element)


def _belongs(element: Element, weight: dict[Element, Weight], *, before: bool, after: bool) -> bool:
    if tag_of(element) in {"br", "hr", "img"}:
        return True
    if is_date(element):
        return True
    own = weight.get(element)
    if own is None or own.density > 0.5:
        return False
    if before:
        return False
    if after:
        return own.prose >= 40 and own.density < 0.3 and plain(element).endswith(_ENDS)
    return True
