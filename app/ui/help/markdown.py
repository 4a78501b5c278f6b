"""The few forms of Markdown that our own help pages use, as values. No HTML, no addresses, no Qt.

What is not one of these forms is text and is shown as it stands: nothing in a page can become markup that this
module does not know.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Look = Literal["plain", "strong", "emphasis", "code", "key", "link"]
Kind = Literal["heading", "paragraph", "item", "code", "table", "picture"]

_INLINE = re.compile(
    r"`(?P<code>[^`]+)`|<kbd>(?P<key>.+?)</kbd>|\*\*(?P<strong>.+?)\*\*"
    r"|(?<![\w*])\*(?P<emphasis>[^*\s][^*]*)\*|(?<!!)\[(?P<link>[^\]]+)\]\((?P<target>[^)\s]+)\)"
)
_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<name>[^)\s]+)\)")
_HEADING = re.compile(r"(?P<depth>#{1,3}) +(?P<words>.+)")
_ITEM = re.compile(r"(?:[-*]|\d+\.) +(?P<words>.+)")
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look; ``target`` is what a link names."""

    words: str
    look: Look = "plain"
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``rows`` are a table's cells, its head first; ``name`` a picture's file; ``depth`` a heading's."""

    kind: Kind
    runs: tuple[Run, ...] = ()
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    name: str = ""
    depth: int = 0

    @property
    def words(self) -> str:
        """What is read, without looks; the cells of a table with a tab between, its rows on lines."""
        if self.kind == "table":
            return "\n".join("\t".join(_plain(cell) for cell in row) for row in self.rows)
        return _plain(self.runs)


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a page."""
    found: list[Block] = []
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        for take in (_code, _table, _heading, _pictures, _item):
            made, after = take(lines, at)
            if after > at:
                found.extend(made)
                at = after
                break
        else:
            end = _end_of_paragraph(lines, at)
            found.append(Block("paragraph", runs(" ".join(one.strip() for one in lines[at:end]))))
            at = end
    return tuple(found)


def runs(text: str) -> tuple[Run, ...]:
    """Return ``text`` cut where its look changes."""
    found: list[Run] = []
    at = 0
    for one in _INLINE.finditer(text):
        if one.start() > at:
            found.append(Run(text[at : one.start()]))
        look = str(one.lastgroup if one.lastgroup != "target" else "link")
        for known in ("code", "key", "strong", "emphasis", "link"):
            if look == known:
                found.extend(_looked(one, known))
        at = one.end()
    if at < len(text):
        found.append(Run(text[at:]))
    return tuple(found)


def _looked(
    one: re.Match[str], look: Literal["code", "key", "strong", "emphasis", "link"]
) -> tuple[Run, ...]:
    """Return what stands in one look; keys and code within strong words keep their own."""
    words = one[look]
    if look in {"strong", "emphasis"}:
        return tuple(Run(run.words, look) if run.look == "plain" else run for run in runs(words))
    return (Run(words, look, one["target"] or "" if look == "link" else ""),)


def _plain(these: tuple[Run, ...]) -> str:
    return "".join(run.words for run in these)


def _end_of_paragraph(lines: list[str], at: int) -> int:
    end = at + 1
    while end < len(lines) and lines[end].strip() and not _begins_other(lines[end]):
        end += 1
    return end


def _begins_other(line: str) -> bool:
    return bool(
        line.startswith(("```", "| "))
        or _HEADING.fullmatch(line)
        or _ITEM.fullmatch(line)
        or _PICTURE.match(line)
    )


def _code(lines: list[str], at: int) -> tuple[list[Block], int]:
    if lines[at].startswith("```"):
        end = next((n for n in range(at + 1, len(lines)) if lines[n].startswith("```")), len(lines))
        return [Block("code", (Run("\n".join(lines[at + 1 : end]), "code"),))], end + 1
    end = at
    while end < len(lines) and lines[end].startswith("    "):
        end += 1
    return [
        Block("code", (Run("\n".join(one[4:] for one in lines[at:end]), "code"),))
    ] if end > at else [], end


def _table(lines: list[str], at: int) -> tuple[list[Block], int]:
    if at + 1 >= len(lines) or not lines[at].startswith("|") or not _RULE.fullmatch(lines[at + 1].strip()):
        return [], at
    end = at + 2
    while end < len(lines) and lines[end].startswith("|"):
        end += 1
    rows = [_cells(line) for line in (lines[at], *lines[at + 2 : end])]
    width = len(rows[0])
    return [Block("table", rows=tuple((*row, *((),) * width)[:width] for row in rows))], end


def _cells(line: str) -> tuple[tuple[Run, ...], ...]:
    return tuple(
        runs(cell.strip().replace(r"\|", "|")) for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]
    )


def _heading(lines: list[str], at: int) -> tuple[list[Block], int]:
    one = _HEADING.fullmatch(lines[at])
    return ([Block("heading", runs(one["words"]), depth=len(one["depth"]))], at + 1) if one else ([], at)


def _pictures(lines: list[str], at: int) -> tuple[list[Block], int]:
    found = list(_PICTURE.finditer(lines[at]))
    if not found or _PICTURE.sub("", lines[at]).strip():
        return [], at
    return [Block("picture", (Run(one["words"]),), name=one["name"]) for one in found], at + 1


def _item(lines: list[str], at: int) -> tuple[list[Block], int]:
    one = _ITEM.fullmatch(lines[at])
    if one is None:
        return [], at
    end = at + 1
    while end < len(lines) and lines[end].startswith("  ") and lines[end].strip():
        end += 1
    words = " ".join((one["words"], *(line.strip() for line in lines[at + 1 : end])))
    return [Block("item", runs(words))], end
