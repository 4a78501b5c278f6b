"""Lines into paragraphs, without what each page repeats.

The rules, which a finding reports wherever they could have changed a word:

- Running heads, feet and page numbers are left out: a line at a page's edge that stands on most pages with at
  most its figures changed, or that is a number and nothing else.
- Lines of one paragraph are joined with a space; between Chinese or Japanese characters with none.
- A hyphen at a line's end stays and the next line follows it directly: "co-" and "operation" give "co-operation".
  Whether the hyphen is the word's or the printer's is for a person to say.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from app.intake.readers.pdf.lines import Line, lines
from app.intake.readers.pdf.process import Sheet
from app.model.span import Span

_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|стр\.)?\s*\d{1,4}\s*(?:(?:of|/|von|из)\s*\d{1,4})?\W*", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?:[（(\[]?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[)）\].．、]|[•●○◦◯・‣▪▸►□■◆◇⁃∙①-⑳])\s|[-–—―]\s|[①-⑳]"
)
_ENDS = (".", "!", "?", ":", ";", "。", "”", '"', "」", ")", "）")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_EDGE = 2  # lines at the top and at the bottom that can be running heads or feet
_HYPHEN = re.compile(r"\w[-‐]\Z")


@dataclass(slots=True)
class Laid:
    """The text; the places of hyphens at line ends; the lines left out; the pages without text."""

    text: str = ""
    hyphens: list[Span] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Measure:
    """The usual distance of two lines of a page, and where its longest line ends (points)."""

    pitch: float
    right: float


def laid_out(sheets: tuple[Sheet, ...]) -> Laid:
    """Return the text of all pages."""
    pages = [lines(sheet) for sheet in sheets]
    found = Laid(bare=[number for number, page in enumerate(pages, start=1) if not page])
    repeated = _repeated(pages)
    before: Line | None = None
    for sheet, page in zip(sheets, pages, strict=True):
        kept = _without_edges(page, sheet, repeated, found)
        measure = _Measure(_pitch(kept), max((line.right for line in kept), default=0.0))
        for number, line in enumerate(kept):
            if before is None:
                found.text = line.text
            elif number == 0:
                _add(found, line, joined=_runs_on(before, line))
            else:
                near = _nearest(kept, number)
                _add(found, line, joined=_continues(before, line, measure=measure, near=near))
            before = line
    return found


def _repeated(pages: list[list[Line]]) -> set[str]:
    """Return the edge lines, figures set to zero, that stand on most pages and on two at least."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_folded(line.text) for line in (*page[:_EDGE], *page[-_EDGE:])})
    return {text for text, count in counts.items() if count > 1 and 2 * count > len(pages)}


def _folded(text: str) -> str:
    return re.sub(r"\d+", "0", text.casefold())


def _without_edges(page: list[Line], sheet: Sheet, repeated: set[str], found: Laid) -> list[Line]:
    kept = []
    for number, line in enumerate(page):
        edge = number < _EDGE or number >= len(page) - _EDGE
        outer = line.top < 0.12 * sheet.height or line.bottom > 0.88 * sheet.height
        if edge and (_folded(line.text) in repeated or (outer and _PAGE_NUMBER.fullmatch(line.text))):
            found.dropped.append(line.text)
        else:
            kept.append(line)
    return kept


def _pitch(page: list[Line]) -> float:
    """Return the usual distance between two lines of a page."""
    steps = [
        before.top - line.top
        for before, line in pairwise(page)
        if before.column == line.column and 0 < before.top - line.top < 4 * line.size
    ]
    return median(steps) if steps else 0.0


def _nearest(page: list[Line], number: int) -> float:
    """Return the smaller of the distances beside the one above line ``number``; 0 where there is none."""
    around = [
        page[at - 1].top - page[at].top
        for at in (number - 1, number + 1)
        if 0 < at < len(page) and page[at].column == page[at - 1].column and page[at].top < page[at - 1].top
    ]
    return min(around, default=0.0)


def _continues(before: Line, line: Line, *, measure: _Measure, near: float) -> bool:
    """Whether ``line`` goes on with the paragraph of the line before."""
    if before.column != line.column or "\t" in before.text or "\t" in line.text:
        return False
    if _LABEL.match(line.text) or abs(before.size - line.size) > 0.15 * before.size:
        return False
    full = before.right > measure.right - 0.12 * (measure.right - before.left)
    step = before.top - line.top
    loose = full and step <= min(1.1 * near, 3 * line.size)  # set wider than the page's other text
    if step <= 0 or (step > 1.35 * min(measure.pitch, 1.7 * line.size) and not loose):
        return False
    ended = before.text.endswith(_ENDS)
    if line.left > before.left + 1.2 * line.size and not _LABEL.match(before.text):
        return full and not ended  # below a label set apart; otherwise the indent of a new paragraph
    short = before.right < measure.right - 0.2 * (measure.right - before.left)
    return not (short and (ended or line.text[:1].isupper()))


def _runs_on(before: Line, line: Line) -> bool:
    """Whether a page begins in the middle of a sentence."""
    return not before.text.endswith(_ENDS) and line.text[:1].islower() and not _LABEL.match(line.text)


def _add(found: Laid, line: Line, *, joined: bool) -> None:
    if not joined:
        listed = bool(_LABEL.match(line.text)) or "\t" in line.text
        found.text += ("\n" if listed and _last_is_item(found.text) else "\n\n") + line.text
        return
    if _HYPHEN.search(found.text[-2:]) and line.text[:1].isalpha():
        start = max(found.text.rfind(" "), found.text.rfind("\n")) + 1
        word = len(found.text) + len(line.text.split(" ")[0])
        found.hyphens.append(Span(start, word))
        found.text += line.text
        return
    wide = _WIDE.match(found.text[-1:]) and _WIDE.match(line.text)
    found.text += ("" if wide else " ") + line.text


def _last_is_item(text: str) -> bool:
    last = text[text.rfind("\n") + 1 :]
    return bool(_LABEL.match(last)) or "\t" in last
