"""The page of a keyword in its contexts: lines aligned at it, sorted by what stands beside it, with counts."""

from __future__ import annotations

import json
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence

from app.analysis.kwic import ORDERS, Line, Order, arranged, by_side, by_year
from app.errors import KnownError
from app.model.text import single_line
from app.services import kwic as contexts
from app.services import marking
from app.services.holdings import Wish
from app.services.saved import wish_document, wish_from
from app.ui import fonts, names
from app.ui.leaves.kwic_marking import MarkLines
from app.ui.leaves.kwic_rows import BarRow, KwicCard, KwicRow, bar_rows
from app.ui.leaves.listing import ListLeaf, Section
from app.ui.leaves.rows import TextPlace
from app.ui.leaves.saving import ask_where
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.model.annotation import Change, Colour
    from app.model.span import Span
    from app.services.kwic import Concordance, Counts
    from app.services.session import Session
    from app.ui.leaves.laying import Leaves
    from app.ui.leaves.leaf import Leaf
    from app.ui.main_window import MainWindow

KIND = "kwic"
_EVERY = 0.15  # seconds between two words on how far it is
_ORDERS: dict[Order, str] = {
    "text": noop("as they come in the texts"),
    "before": noop("sorted by the words before"),
    "after": noop("sorted by the words after"),
    "date": noop("the newest first"),
    "speaker": noop("sorted by who speaks"),
}


class KwicLeaf(ListLeaf):
    """The page of the search whose JSON document is ``key``. It is gathered once; orders are made of it.

    Gathering and counting go on only while the page is looked at, and Esc stops them.

    Signals: ``went_on(object, int, int, int)`` a Going, and so many lines in so many of so many texts.
    """

    went_on = Signal(object, int, int, int)

    def __init__(self, leaves: Leaves, key: str) -> None:
        self.wish = wish_from(key)
        super().__init__(
            leaves, KIND, key, name=tr("In context: {words}", words=single_line(self.wish.typed))
        )
        self.found: Concordance | None = None
        self.counts: Counts | None = None  # of all that is found, where that is more than what is gathered
        self._going: Going | None = None
        self.order: Order = "before"
        self.only: tuple[str, str] | None = None  # the year or side whose lines alone are shown
        self.left_out: set[tuple[str, Span]] = set()
        self._rows: list[KwicRow] = []
        self.list.setItemDelegate(KwicCard(self.list))
        self.act(tr("Words before"), "B", lambda: self.arrange("before"))
        self.act(tr("Words after"), "A", lambda: self.arrange("after"))
        self.act(tr("By date"), "D", lambda: self.arrange("date"))
        self.act(tr("By speaker"), "S", lambda: self.arrange("speaker"))
        self.act(tr("As in the texts"), "T", lambda: self.arrange("text"))
        self.act(tr("Mark all…"), "H", self.mark, icon="highlight")
        self.act(tr("Leave out"), QKeySequence(Qt.Key.Key_Space).toString(), self._toggle)
        self.act(tr("Export as CSV"), "X", self._export)
        self.on_key("O", self._next_order)
        self.on_key("C", self.count_all)
        self.went_on.connect(self._tell)
        leaves.finishing.connect(self.stop)

    def refresh(self) -> None:
        if self.found is None:
            self.say_loading()
        wish, going = self.wish, self._begin()
        most = contexts.LINES_AT_MOST
        self.ask(
            lambda session: contexts.gathered(
                session.searching, wish, most=most, unfinished=True, tell=going.tell
            ),
            self._show_found,
        )

    # --- what takes a while ----------------------------------------------------------------------

    def count_all(self) -> None:
        """Count the lines in all texts that are found; those that are shown stay what they are."""
        found = self.found
        if found is None or self.counts is not None or self._going is not None:
            return
        if found.whole:
            self.leaves.window.desk.said.emit(tr("All lines are here, and counted."))
            return
        wish, going = self.wish, self._begin()
        self.ask(
            lambda session: contexts.counted(session.searching, wish, unfinished=True, tell=going.tell),
            self._show_counts,
        )

    def stop(self) -> None:
        """Let be what is under way; what was there before stays."""
        if self._going is not None:
            self._going.stopped = True
            self._going = None
            self.forget()
            self.stale = self.found is None  # gathered when it is looked at again
            self._show_subtitle()

    def escape(self) -> None:
        if self._going is not None and self.found is not None:
            self.stop()
        else:
            super().escape()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # a window that is made small goes on
            self.stop()
        super().hideEvent(event)

    def _begin(self) -> Going:
        self.stop()
        self._going = Going(self)
        return self._going

    def _tell(self, going: Going, lines: int, texts: int, total: int) -> None:
        if going is self._going:
            words = tr(
                "{lines} lines in {texts} of {total} texts  ·  Esc stops",
                lines=f"{lines:,}",
                texts=f"{texts:,}",
                total=f"{total:,}",
            )
            self.set_title(self.title, words)

    def _show_counts(self, counts: Counts) -> None:
        self._going = None
        self.counts = counts
        self._show_subtitle()
        self._show()

    def _show_subtitle(self) -> None:
        if self.found is not None:
            self.set_title(self.title, _told(self.found, self.counts))

    def arrange(self, order: Order) -> None:
        """Show the lines in another order, from its first."""
        self.order = order
        self._show()
        self.go_to_section(0)

    def _next_order(self) -> None:
        self.arrange(ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)])

    def _show_found(self, found: Concordance) -> None:
        self._going = None
        self.found, self.counts = found, None
        fonts.cover("".join(line.keyword for line in found.lines[:50]))
        self._show_subtitle()
        self._show()

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        counts = self.counts
        years = [
            (year, year or tr("No date"), count)
            for year, count in (counts.by_year if counts else by_year(found.lines))
        ]
        sides = [
            (side, names.country_short(side) if side else tr("Nobody: the text itself"), count)
            for side, count in (counts.by_side if counts else by_side(found.lines))
        ]
        shown = [line for line in arranged(found.lines, self.order) if _is_of(line, self.only)]
        self._rows = [KwicRow(line, (line.uid, line.span) in self.left_out) for line in shown]
        order = tr(_ORDERS[self.order])
        if self.only is not None:
            called = next(name for value, name, _ in (*years, *sides) if value == self.only[1])
            order = tr("only {value}  ·  {order}", value=called, order=order)
        nothing = tr("Nothing in these texts.")
        self.show_sections(
            [
                Section(
                    tr("Lines"),
                    self._rows,
                    about=order,
                    nothing=nothing
                    if found.words
                    else tr("What is asked for is no word that could stand in a text."),
                ),
                Section(
                    tr("By year"),
                    bar_rows("year", years, only=self.only),
                    about=tr("Enter shows the lines of one alone, and again all"),
                    nothing=nothing,
                    number="",
                ),
                Section(
                    tr("By side"),
                    bar_rows("side", sides, only=self.only),
                    about=tr("what several say together counts for each"),
                    nothing=nothing,
                    number="",
                ),
            ]
        )

    def _follow(self, row: object, beside: bool) -> None:
        if isinstance(row, KwicRow):
            self.followed.emit(TextPlace(row.line.uid, row.line.span), beside)
        elif isinstance(row, BarRow):
            self.only = None if row.chosen else (row.field, row.value)
            self._show()
            self.go_to_section(0)

    # --- marking ---------------------------------------------------------------------------------

    def _toggle(self) -> None:
        """Leave the current line out of what is marked, or take it in again, and go to the next."""
        row, at = self.current, self.row - 1
        if not isinstance(row, KwicRow):
            return
        self.left_out ^= {(row.line.uid, row.line.span)}
        self._rows[at] = row._replace(out=not row.out)
        self.list.viewport().update()
        self.list.step(1)

    def mark(self) -> None:
        """Ask for colour and tags, and mark every line that is shown and not left out."""
        lines = [row.line for row in self._rows if not row.out]
        window = self.leaves.window
        if not lines:
            window.desk.said.emit(tr("There is no line to mark."))
            return
        chooser = MarkLines(window, window.desk, lines)
        chooser.wished.connect(lambda colour, tags: self.mark_lines(lines, colour, tags))
        chooser.show_over(window)

    def mark_lines(self, lines: list[Line], colour: Colour, tags: tuple[str, ...]) -> None:
        """Mark ``lines`` in one step, without stopping the window."""
        window = self.leaves.window
        if not window.texts.save():
            return  # what could not be saved is told already
        window.desk.colour = colour
        places = [(line.uid, line.span) for line in lines]

        def told(change: Change) -> None:
            window.desk.absorb(change)
            window.commands.refresh()
            marked, texts = len(change.annotations), len(change.annotated)
            already = len(lines) - marked
            window.status.say(
                tr(
                    "Marked: {places} in {texts}.",
                    places=names.counted(marked, "place"),
                    texts=names.counted(texts, "text"),
                )
                + (tr(" {number} were marked already.", number=f"{already:,}") if already else ""),
                offer=tr("Undo") if marked else "",
                wish=window.commands.undo,
            )

        def failed(error: KnownError) -> None:
            window.desk.failed.emit(error, lambda: self.mark_lines(lines, colour, tags))

        self.leaves.ask(lambda session: marking.mark(session, places, colour=colour, tags=tags), told, failed)

    def _export(self) -> None:
        found, order = self.found, self.order
        if found is None:
            return

        def work(_: Session) -> bytes:
            return contexts.as_csv(found, order).encode("utf-8")

        ask_where(self, work, name=self.wish.typed, kind=tr("Table (CSV)"))


def _is_of(line: Line, only: tuple[str, str] | None) -> bool:
    if only is None:
        return True
    field, value = only
    return line.date[:4] == value if field == "year" else value in (line.sides or ("",))


class Going:
    """Something that is gathered or counted; ``tell`` is called by the thread that does it."""

    def __init__(self, leaf: KwicLeaf) -> None:
        self.stopped = False
        self._leaf = leaf
        self._last = monotonic()

    def tell(self, lines: int, texts: int, total: int) -> None:
        """Say how far it is, some times a second; KnownError where nobody waits for it any more."""
        if self.stopped:
            raise KnownError(tr("Stopped."))
        if monotonic() - self._last > _EVERY:
            self._last = monotonic()
            self._leaf.went_on.emit(self, lines, texts, total)


def _told(found: Concordance, counts: Counts | None) -> str:
    """Return what the lines were gathered from; where it is not all, that they are sorted among themselves."""
    lines, texts, total = f"{len(found.lines):,}", f"{found.texts:,}", f"{found.total:,}"
    if not found.words:
        return ""
    if found.whole:
        return tr("Lines: {lines}, from all the texts that are found ({texts})", lines=lines, texts=texts)
    if counts is not None:
        words = (
            noop("The first {lines} of {all} lines, in the oldest {texts} of {total} texts; counted are all")
            if found.oldest
            else noop(
                "The first {lines} of {all} lines, in the newest {texts} of {total} texts; counted are all"
            )
        )
        return tr(words, lines=lines, all=f"{counts.lines:,}", texts=texts, total=total)
    words = (
        noop(
            "The first {lines} lines, in the oldest {texts} of the {total} texts found: sorted and counted among these"
        )
        if found.oldest
        else noop(
            "The first {lines} lines, in the newest {texts} of the {total} texts found: sorted and counted among these"
        )
    )
    return tr(words, lines=lines, texts=texts, total=total) + tr("  ·  C counts all")


def lay_kwic(window: MainWindow) -> Leaf | None:
    """Show what is searched in its contexts; the words selected in the text where that is where one is."""
    wish = window.catalogue.wish
    reading = window.texts.at_hand
    selected, page = reading.view.selection, reading.desk.page
    if reading.view.hasFocus() and selected and page is not None:
        wish = Wish(f'"{single_line(selected.cut(page.readout.text))}"'.replace('""', '"'))
    if not wish.typed.strip():
        window.desk.said.emit(tr("Which word? Ctrl+K searches for one; or select words in the text."))
        return None
    key = json.dumps(wish_document(wish), ensure_ascii=False, sort_keys=True)
    window.commands.read()
    return window.commands.leaves.lay(LeafPlace(KIND, key))
