"""The numbers and bullets that a browser draws before list items (HTML Living Standard, 4.4.5 to 4.4.8)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.intake.readers.web.habits import habits
from app.intake.readers.web.tree import Element, brief, tag_of, tokens

_BULLETS = ("•", "◦", "▪")
_INDENT = "    "
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z\-]+)", re.IGNORECASE)
_PRINTED = re.compile(
    r"\s*(?:[（(\[]?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4}|[０-９]{1,2})[)）\].．、]|[①-⑳•●○◦◯・‣▪▸►□■◆◇⁃∙°\-–—―－])(?=\D)"
)
_TYPES = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    "lower-latin": "lower-alpha",
    "upper-latin": "upper-alpha",
}
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(slots=True)
class _List:
    style: str
    next: int
    step: int


class Lists:
    """The lists that are open at a place of the page."""

    def __init__(self) -> None:
        self._open: list[_List] = []

    @property
    def depth(self) -> int:
        """How many lists are open."""
        return len(self._open)

    def enter(self, element: Element) -> None:
        """Open the list ``element``."""
        ordered = tag_of(element) == "ol"
        backwards = ordered and element.get("reversed") is not None
        count = sum(1 for item in element if tag_of(item) == "li") if backwards else 1
        first = _number(element.get("start")) if ordered else None
        self._open.append(
            _List(
                _style(element, ordered, len(self._open)),
                count if first is None else first,
                -1 if backwards else 1,
            )
        )

    def leave(self) -> None:
        """Close the innermost list."""
        if self._open:
            self._open.pop()

    def mark(self, item: Element) -> str:
        """Return indent and mark for the list item ``item``; no mark where the item prints its own."""
        if not self._open:
            return ""
        here = self._open[-1]
        indent = _INDENT * min(len(self._open) - 1, 8)
        value = _number(item.get("value"))
        number = here.next if value is None else value
        here.next = number + here.step
        style = _item_style(item) or here.style
        printed = brief(item, 12)[:12]
        if style == "none" or _PRINTED.match(printed) or printed.startswith(f"{number} "):
            return indent
        return f"{indent}{style if style in _BULLETS else f'{counter(number, style)}.'} "


def counter(number: int, style: str) -> str:
    """Return ``number`` as a CSS counter style writes it; in figures where the style has no sign for it."""
    if style.endswith("alpha") and 0 < number < 18_279:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("a") + rest) + letters
        return letters.upper() if style.startswith("upper") else letters
    if style.endswith("roman") and 0 < number < 4000:
        signs = ""
        for value, sign in _ROMAN:
            times, number = divmod(number, value)
            signs += sign * times
        return signs.upper() if style.startswith("upper") else signs
    return f"{number:02d}" if style == "decimal-leading-zero" else str(number)


def _style(element: Element, ordered: bool, depth: int) -> str:
    declared = _item_style(element)
    if declared == "none" or not habits().plain_lists.isdisjoint(tokens(element)):
        return "none"
    bullet = _BULLETS[min(depth, 2)]
    if not ordered:
        return bullet
    return declared if declared and declared not in _BULLETS else "decimal"


def _item_style(element: Element) -> str | None:
    """Return the style that ``type`` or an inline style declares; None without one."""
    match = _STYLE.search((element.get("style") or "")[:2000])
    if match:
        found = match[1].lower()
        named = {"disc": "•", "circle": "◦", "square": "▪"}.get(found, _TYPES.get(found, found))
        return None if named in {"inherit", "inside", "outside", "initial"} else named
    kind = element.get("type") or ""
    return {"disc": "•", "circle": "◦", "square": "▪"}.get(kind.lower(), _TYPES.get(kind))


def _number(text: str | None) -> int | None:
    try:
        number = int((text or "").strip()[:9])
    except ValueError:
        return None
    return number
