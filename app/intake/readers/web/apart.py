"""What stands on a page beside its readout: menus, cookie bars, share buttons, lists of links.

Told by the element, by its role, by the words of its class name (lexicon data) and by how much of it is links. What
holds much of the page's prose, or its heading, is none of these, whatever it is called.
"""

from __future__ import annotations

from app.intake.readers.web.habits import habits
from app.intake.readers.web.tree import HEADINGS, Element, brief, elements, remove, tag_of, words
from app.intake.readers.web.weight import Weight, weights

_PROSE = 120  # code points of text beside links: a box with as much says something
_MAJORITY = 0.4  # of the page's prose: what holds more is no menu, whatever its class name says


def strip_apart(body: Element, heading: Element | None) -> tuple[str, ...]:
    """Remove menus, cookie bars, share buttons, lists of links and the headings that are left over them.

    Return the beginnings of those that held prose within the text.
    """
    left_out: list[str] = []
    weight = weights(body)
    limit = weight[body].prose * _MAJORITY
    kept = {body}
    if heading is not None:
        kept |= {heading, *heading.iterancestors()}
    for element in list(elements(body)):
        if (
            element in kept
            or element.getparent() is None
            or _in_text(element)
            or weight[element].prose > limit
        ):
            continue
        if _named_apart(element) or _is_link_list(element, weight[element]):
            before = element.getprevious()
            if weight[element].prose >= _PROSE and weight[element].density < 0.3 and _is_within_text(element):
                left_out.append(brief(element, 80)[:80])
            remove(element)
            _drop_left_over(before, kept)
    return tuple(left_out)


def _is_within_text(element: Element) -> bool:
    """Whether ``element`` stands inside an article or what is stated to be the text."""
    around = element.iterancestors()
    return any(
        tag_of(item) == "article" or "articlebody" in (item.get("itemprop") or "").lower() for item in around
    )


def _in_text(element: Element) -> bool:
    """Whether an element is stated to be the page's text."""
    if tag_of(element) in {"article", "main", "html", "body"} or element.get("role") == "main":
        return True
    return "articlebody" in (element.get("itemprop") or "").lower()


def _named_apart(element: Element) -> bool:
    tag = tag_of(element)
    if tag in {"nav", "aside", "footer", "form", "menu", "dialog", "address"} or _leads_within_page(element):
        return True
    known = habits()
    if (element.get("role") or "").lower() in known.apart_roles:
        return True
    if not (element.get("class") or element.get("id")) or tag in {"p", "time", "td", "tr", "table", "tbody"}:
        return False
    return not known.apart_words.isdisjoint(words(element))


def _leads_within_page(element: Element) -> bool:
    """Whether a block is nothing but a link to another place of the page: "Back to top", "Skip to content"."""
    if tag_of(element) not in {"p", "div", "li"} or len(element) != 1 or (element.text or "").strip():
        return False
    link = element[0]
    return tag_of(link) == "a" and (link.get("href") or "").startswith("#") and not (link.tail or "").strip()


def _is_link_list(element: Element, weight: Weight) -> bool:
    """Whether an element is a list of links: three or more, and little text beside them."""
    if tag_of(element) not in {"ul", "ol", "div", "section", "table", "dl", "header"}:
        return False
    return weight.links >= 3 and weight.density > 0.6


def _drop_left_over(before: Element | None, kept: set[Element]) -> None:
    """Remove a heading such as "See also" whose stretch is gone."""
    if before is None or before in kept or tag_of(before) not in (*HEADINGS, "p", "div", "strong", "b"):
        return
    if (before.tail or "").strip():
        return
    if habits().apart_headings.match(brief(before, 200)):
        remove(before)
