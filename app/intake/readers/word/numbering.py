"""The numbers and bullets that a word processor draws before paragraphs (ECMA-376, part 1, 17.9).

They stand nowhere in the text: a paragraph names a list and a level, by itself or by its style, and the list's
definition says how the level counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.intake.readers.web.lists import counter
from app.intake.readers.xml import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STYLES = {
    "lowerLetter": "lower-alpha",
    "upperLetter": "upper-alpha",
    "lowerRoman": "lower-roman",
    "upperRoman": "upper-roman",
    "decimalZero": "decimal-leading-zero",
}
_ROWS = {
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "ganada": "가나다라마바사아자차카타파하",
    "aiueo": "アイウエオカキクケコサシスセソタチツテト",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
}
_HAN = "〇一二三四五六七八九"
_HAN_FORMATS = (
    "japaneseCounting",
    "chineseCounting",
    "chineseCountingThousand",
    "taiwaneseCounting",
    "ideographDigital",
)
# Characters of the fonts Symbol and Wingdings that stand for common bullets.
_BULLETS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "▸",
    "\uf0fc": "✓",
    "\uf02d": "-",
    "\uf0a8": "□",
    "o": "◦",
    "": "•",
}
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts: format, text with ``%1`` for the first level's number, and start."""

    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """The lists of a document while it is read from its start to its end."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)  # by abstract list
    lists: dict[str, tuple[str, dict[int, int]]] = field(
        default_factory=dict
    )  # abstract list, starts of its own
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def mark(self, list_id: str, level: int) -> str:
        """Count one paragraph on and return what is drawn before it, indented; empty for no such list."""
        if list_id not in self.lists:
            return ""
        abstract, starts = self.lists[list_id]
        levels = self.levels.get(abstract, {})
        here = levels.get(level)
        if here is None:
            return ""
        counts = self.counts.setdefault(abstract, {})
        if list_id not in self.begun:
            self.begun.add(list_id)
            for changed in starts:
                counts.pop(changed, None)
        first = starts.get(level, here.start)
        counts[level] = counts[level] + 1 if level in counts else first
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        return _INDENT * min(level, 8) + _drawn(here, levels, counts)


def _drawn(here: Level, levels: dict[int, Level], counts: dict[int, int]) -> str:
    if here.form == "none":
        return ""
    if here.form == "bullet":
        shown = _BULLETS.get(here.text, here.text)
        return ("•" if "\ue000" <= shown[:1] <= "\uf8ff" else shown) + " "

    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        level = levels.get(at, Level())
        return written(counts.get(at, level.start), level.form)

    text = re.sub(r"%([1-9])", number, here.text)
    return f"{text} " if text.strip() else ""


def written(number: int, form: str) -> str:
    """Return ``number`` in a format of the standard; in figures where the format is not known here."""
    if form in _ROWS and 0 < number <= len(_ROWS[form]):
        return _ROWS[form][number - 1]
    if form in _HAN_FORMATS and 0 < number < 100:
        tens, ones = divmod(number, 10)
        ten = "" if not tens else ("十" if tens == 1 else _HAN[tens] + "十")
        return ten + (_HAN[ones] if ones or not tens else "")
    return counter(number, _STYLES.get(form, "decimal"))


def numbering(root: Element | None) -> Numbering:
    """Return the lists that ``word/numbering.xml`` defines."""
    found = Numbering()
    if root is None:
        return found
    for abstract in root.iter(f"{W}abstractNum"):
        levels = {_number(item.get(f"{W}ilvl")): _level(item) for item in abstract.iter(f"{W}lvl")}
        found.levels[abstract.get(f"{W}abstractNumId") or ""] = levels
    for item in root.iter(f"{W}num"):
        abstract_id = value(item, "abstractNumId") or ""
        starts = {
            _number(change.get(f"{W}ilvl")): _number(value(change, "startOverride"), 1)
            for change in item.iter(f"{W}lvlOverride")
            if change.find(f"{W}startOverride") is not None
        }
        found.lists[item.get(f"{W}numId") or ""] = (abstract_id, starts)
    return found


def _level(item: Element) -> Level:
    return Level(
        value(item, "numFmt") or "decimal", value(item, "lvlText") or "", _number(value(item, "start"), 1)
    )


def value(element: Element, name: str) -> str | None:
    """Return the ``w:val`` of the child ``name``; None without it."""
    child = element.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def _number(text: str | None, otherwise: int = 0) -> int:
    try:
        return int((text or "")[:9])
    except ValueError:
        return otherwise


def place(properties: Element | None, styles: dict[str, tuple[str, int]]) -> tuple[str, int] | None:
    """Return list and level of a paragraph by its properties or its style; None where it is in no list."""
    if properties is None:
        return None
    styled = styles.get(value(properties, "pStyle") or "")
    own = properties.find(f"{W}numPr")
    if own is None:
        return styled
    list_id = value(own, "numId") or (styled[0] if styled else "")
    level = _number(value(own, "ilvl"), styled[1] if styled else 0)
    return None if list_id in {"", "0"} else (list_id, level)


def styled_lists(root: Element | None) -> dict[str, tuple[str, int]]:
    """Return the list and level of each paragraph style that has one, by itself or by what it is based on."""
    own: dict[str, tuple[str, int]] = {}
    based: dict[str, str] = {}
    for style in root.iter(f"{W}style") if root is not None else ():
        name = style.get(f"{W}styleId") or ""
        based[name] = value(style, "basedOn") or ""
        properties = style.find(f"{W}pPr/{W}numPr")
        if properties is not None:
            own[name] = (value(properties, "numId") or "", _number(value(properties, "ilvl")))
    found = {}
    for name in based:
        at, steps = name, 0
        while at and at not in own and steps < 20:
            at, steps = based.get(at, ""), steps + 1
        if at in own and own[at][0] not in {"", "0"}:
            found[name] = own[at]
    return found
