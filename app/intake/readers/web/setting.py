"""A page written out line by line: what a browser shows, in the page's order.

Blocks stand apart by an empty line, list items, table rows and ``<br>`` by a line end. Numbers and bullets that a
browser draws are written out, each level of a list four spaces further in; cells of a table are set
apart by a tab. White space is collapsed as CSS does; no-break spaces stay.
"""

from __future__ import annotations

import re

from lxml import etree

from app.intake.readers.web.lists import Lists
from app.intake.readers.web.tables import is_data
from app.intake.readers.web.tree import BLOCKS, Element, plain

_SPACE = re.compile(r"[ \t\n\r\f]+")
_LABEL = re.compile(r"[（(\[]?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[)）\].．、]|[①-⑳•●○◦・‣▪■□◆◇\-–]")
_LINES = frozenset({"li", "tr", "dt", "dd", "option", "legend", "summary"})
_QUOTES = ("“", "”")


class Page:
    """The lines written so far."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._line: list[str] = []
        self._before = ""
        self._gap = 0

    def text(self, text: str | None, *, kept: bool = False) -> None:
        """Add ``text`` to the line; ``kept`` keeps its line ends and spaces (``<pre>``)."""
        if not text:
            return
        if kept:
            first, *rest = text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").split("\n")
            self._add(first)
            for line in rest:
                self.end_line()
                self._add(line)
            return
        collapsed = _SPACE.sub(" ", text)
        if collapsed.startswith(" ") and (not self._line or self._line[-1].endswith((" ", "\t"))):
            collapsed = collapsed[1:]
        self._add(collapsed)

    def _add(self, text: str) -> None:
        if text:
            self._line.append(text)

    def tab(self) -> None:
        """Set the next cell of a table apart."""
        if self._line:
            self._line[-1] = self._line[-1].rstrip(" ")
            self._line.append("\t")

    def mark(self, mark: str) -> None:
        """Put ``mark`` before the next text, at the start of its line."""
        self._before = mark

    def only_label(self) -> bool:
        """Whether nothing but a number or a bullet stands on the line."""
        return bool(_LABEL.fullmatch("".join(self._line).strip()))

    def end_line(self, *, gap: int = 0) -> None:
        """End the line; ``gap`` is how many empty lines follow at least."""
        line = "".join(self._line).strip(" \t")
        self._line = []
        if line.strip():
            if self._done:
                self._done.append("\n" * (1 + self._gap))
            self._done.append(self._before + line)
            self._before = ""
            self._gap = 0
        self._gap = max(self._gap, gap)

    def line_break(self) -> None:
        """End the line as ``<br>`` does: a second one in a row leaves an empty line."""
        self.end_line(gap=0 if "".join(self._line).strip() else 1)

    def whole(self) -> str:
        """Return everything written."""
        self.end_line()
        return "".join(self._done)


def set_out(region: Element) -> str:
    """Return the text of ``region`` as a browser shows it."""
    page = Page()
    lists = Lists()
    preformatted = 0
    walker = etree.iterwalk(region, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag == "table" and is_data(element):
                page.end_line(gap=1)
                _rows(page, element)
                walker.skip_subtree()
                continue
            preformatted += tag == "pre"
            _open(page, lists, element, tag)
            if tag:
                page.text(element.text, kept=preformatted > 0)
            continue
        _close(page, lists, element, tag)
        preformatted -= tag == "pre"
        if element is not region:
            page.text(element.tail, kept=preformatted > 0)
    return page.whole()


def _open(page: Page, lists: Lists, element: Element, tag: str) -> None:
    if tag == "br":
        page.line_break()
    elif tag == "q":
        page.text(_QUOTES[0])
    elif tag in {"ul", "ol", "menu", "dir"}:
        page.end_line(gap=0 if lists.depth else 1)
        lists.enter(element)
    elif tag == "li":
        page.end_line()
        page.mark(lists.mark(element))
    elif lists.depth and page.only_label():
        page.text(" ")  # a number set in a box of its own beside its point
    elif tag in BLOCKS:
        page.end_line(gap=0 if tag in _LINES else 1)


def _close(page: Page, lists: Lists, element: Element, tag: str) -> None:
    if tag == "q":
        page.text(_QUOTES[1])
    elif tag in {"ul", "ol", "menu", "dir"}:
        page.end_line()
        lists.leave()
        page.end_line(gap=0 if lists.depth else 1)
    elif tag in BLOCKS and tag != "li" and lists.depth and page.only_label():
        page.text(" ")
    elif tag in BLOCKS:
        page.end_line(gap=0 if tag in _LINES else 1)
        if tag == "li":
            page.mark("")


def _rows(page: Page, table: Element) -> None:
    """Write a table of data: one line a row, a caption before it."""
    for caption in table.iterfind(".//caption"):
        page.text(plain(caption))
        page.end_line()
    for row in table.iterfind(".//tr"):
        for number, cell in enumerate(cell for cell in row if cell.tag in {"td", "th"}):
            if number:
                page.tab()
            page.text(plain(cell).replace("\n", " "))
        page.end_line()
    page.end_line(gap=1)
