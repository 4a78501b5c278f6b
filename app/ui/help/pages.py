"""The help pages: their order, their titles, what they say, and where a word stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from app.model.folding import folded
from app.ui.help.markdown import Block, blocks
from app.ui.resources import ROOT

FOLDER = ROOT / "help"
ORDER = (
    "reading",
    "annotating",
    "searching",
    "people",
    "importing",
    "meetings",
    "briefs",
    "keys",
    "cli",
)  # others follow by name
_NAME = re.compile(r"[a-z0-9-]+")
_AROUND = 40  # letters before a word that was found


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page."""

    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a page: section, block (counted from 0), and the words there; without words, where a part begins."""

    page: str
    title: str
    section: str
    block: int
    words: str


@cache
def pages() -> tuple[Leaf, ...]:
    """Return every page, in the order one would read them."""
    names = sorted(
        (path.stem for path in FOLDER.glob("*.md") if _NAME.fullmatch(path.stem)),
        key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name),
    )
    return tuple(_leaf(name) for name in names)


def page(name: str) -> Leaf | None:
    """Return the page of this name."""
    return next((one for one in pages() if one.name == name), None)


def _leaf(name: str) -> Leaf:
    found = blocks((FOLDER / f"{name}.md").read_text(encoding="utf-8"))
    title = next((one.words for one in found if one.kind == "heading"), name)
    return Leaf(name, title, found)


def target(link: str) -> tuple[str, str] | None:
    """Return the page and the section that a link within the help names; None for any other address."""
    file, _, section = link.partition("#")
    name = file.removesuffix(".md")
    if file and (not file.endswith(".md") or page(name) is None):
        return None
    return name, section


def anchor(heading: str) -> str:
    """Return the name by which links call a heading, as forges make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def contents() -> tuple[Place, ...]:
    """Return each page and each of its sections."""
    found: list[Place] = []
    for leaf in pages():
        for number, block in enumerate(leaf.blocks):
            if block.kind == "heading":
                section = "" if block.depth == 1 else block.words
                found.append(Place(leaf.name, leaf.title, section, number, ""))
    return tuple(found)


def looked_for(typed: str, *, most: int = 60) -> tuple[Place, ...]:
    """Return where all words of ``typed`` stand: headings first, then blocks; case and diacritics do not matter."""
    wanted = folded(typed).split()
    if not wanted:
        return contents()
    heads: list[Place] = []
    bodies: list[Place] = []
    for leaf in pages():
        section = ""
        for number, block in enumerate(leaf.blocks):
            if block.kind == "heading":
                section = "" if block.depth == 1 else block.words
            for words in block.words.split("\n") if block.kind == "table" else [block.words]:
                if not _has(words, wanted):
                    continue
                into = heads if block.kind == "heading" else bodies
                into.append(Place(leaf.name, leaf.title, section, number, _around(words, wanted)))
    return tuple((*heads, *bodies)[:most])


def _has(words: str, wanted: Sequence[str]) -> bool:
    plain = folded(words)
    return all(one in plain for one in wanted)


def _around(words: str, wanted: Sequence[str]) -> str:
    """Return the part of ``words`` that a row of results shows, begun at a word."""
    line = " ".join(words.split())
    plain = folded(line)
    at = min((plain.find(one) for one in wanted if one in plain), default=0)
    if at <= _AROUND or len(plain) != len(line):
        return line
    edges = [0, *(one.end() for one in re.finditer(r"\s+", line))]
    start = next((low for low, high in pairwise([*edges, len(line)]) if high > at - _AROUND), 0)
    return f"… {line[start:]}" if start else line
