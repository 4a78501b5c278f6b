"""What the actions for going about do: back and forward, the switcher, bookmarks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.model.span import Span
from app.services import bookmarking
from app.ui import memory
from app.ui.linking import of_person
from app.ui.moving.recent import Recent
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.model.bookmark import Bookmark
    from app.model.page import Page
    from app.services.going import Goal, Stop
    from app.ui.main_window import MainWindow
    from app.ui.moving.mentions import MentionRow
    from app.ui.panes.reading import Reading


class Moving(QObject):
    """Slots of the action table: ``moving.…``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.recent = Recent(window.settings, memory.of_archive(window, "recent"))
        window.kept_at_pauses.append(self.recent.keep)
        window.texts.shown.connect(self._shown)
        window.texts.mention_followed.connect(self.follow_mention)
        for pane in window.texts.all:
            self._shown(pane)

    # --- back and forward ------------------------------------------------------------------------

    def back(self) -> None:
        if not self._window.texts.at_hand.back():
            self._window.desk.said.emit(tr("There is nothing further back."))

    def forward(self) -> None:
        if not self._window.texts.at_hand.forward():
            self._window.desk.said.emit(tr("There is nothing further on."))

    # --- the switcher ----------------------------------------------------------------------------

    def switch(self) -> None:
        self.ask(beside=False)

    def switch_to(self, typed: str) -> None:
        """Show the switcher with what is typed in it already."""
        self.switch()
        from app.ui.moving.switcher import Switcher

        for switcher in self._window.findChildren(Switcher)[-1:]:
            switcher.field.setText(typed)

    def ask(self, *, beside: bool, first: Mapping[str, str] | None = None, only: bool = False) -> None:
        """Show the switcher: ``first`` are the other texts of the meeting, ``only`` these are shown at first."""
        from app.ui.moving.goals import AskedGoals, Goals
        from app.ui.moving.switcher import Switcher

        window = self._window
        session, page = window.desk.session, window.texts.desk.page
        goals = (
            AskedGoals(session, window.worker, window, seeker=window.catalogue.seeker)
            if window.catalogue.large
            else Goals(session, window.worker, window)
        )
        switcher = Switcher(
            window,
            session=session,
            goals=goals,
            recent=self.recent.names,
            open_uid=page.readout.uid if page else "",
            beside=beside,
            first=first,
            only=only,
        )
        switcher.wished.connect(self._go)
        switcher.page_wished.connect(self._go_to_page)
        switcher.search_wished.connect(self._show_search)
        switcher.show_over(window)

    def _show_search(self, uid: str) -> None:
        from app.services import saved
        from app.ui.searching.saved import show_saved

        desk = self._window.desk
        try:
            show_saved(self._window, saved.named(desk.session, uid))
        except KnownError as error:
            desk.failed.emit(error, None)

    def _go(self, stop: Stop, goal: Goal | None, beside: bool) -> None:
        self._window.commands.read()
        page = self.open(stop.uid, beside=beside)
        if page is None:
            return
        span = stop.span or (_first_of(page, goal) if goal and goal.kind == "person" else None)
        if span is not None:
            self._window.texts.at_hand.jump(span, select=stop.span is not None)

    def _go_to_page(self, goal: Goal) -> None:
        pages = self._window.commands.pages
        if goal.kind == "pair":
            pages.open_pair(*goal.sides)
        elif goal.kind == "gap":
            self._window.commands.gatherings.gap(goal.key)
        else:
            pages.open_person(goal.key, name=goal.name)

    def open(self, uid: str, *, beside: bool = False) -> Page | None:
        """Open a readout and return its page; None where it cannot be read, which is then told."""
        if beside:
            return self._window.texts.open_beside(uid)
        desk = self._window.texts.desk
        if desk.page is None or desk.page.readout.uid != uid:
            desk.open(uid)
        self._window.commands.text()
        return desk.page if desk.page is not None and desk.page.readout.uid == uid else None

    # --- what is mentioned -----------------------------------------------------------------------

    def mentions(self) -> None:
        """Show what the text mentions and which texts mention it."""
        self._mentions(at_once=False)

    def follow_mention(self) -> None:
        """Go to the text that is mentioned at the caret; where several may be meant, or none is held, show what is."""
        self._mentions(at_once=True)

    def _mentions(self, *, at_once: bool) -> None:
        from app.services import mentions
        from app.ui.moving.mentions import Mentions, mention_rows

        pane = self._window.texts.at_hand
        page, session = pane.desk.page, pane.desk.session
        if page is None:
            return
        try:
            rows = mention_rows(mentions.mentions(session, page), mentions.mentioned_by(session, page))
        except KnownError as error:
            pane.desk.failed.emit(error, self.mentions)
            return
        here = [row for row in rows if row.place is not None and row.place.holds(pane.view.caret)]
        if at_once and len(here) == 1 and here[0].held is not None:
            self._follow(here[0], beside=False)
            return
        pages = self._window.commands.pages
        chooser = Mentions(self._window, rows=rows, caret=pane.view.caret, pages=pages.rows_of(page))
        chooser.page_wished.connect(pages.open_row)
        chooser.wished.connect(self._follow)
        chooser.pointed_at.connect(self._not_held)
        chooser.show_over(self._window)

    def _follow(self, row: MentionRow, beside: bool) -> None:
        if row.held is None:
            return
        if row.place is not None:
            self._window.texts.at_hand.jump(row.place)  # so that back leads to the words one came from
        if self.open(row.held.uid, beside=beside) is not None and row.span is not None:
            self._window.texts.at_hand.jump(row.span, select=True)

    def _not_held(self, row: MentionRow) -> None:
        if row.place is not None:
            self._window.texts.at_hand.jump(row.place, select=True)
        when = f" ({row.date})" if row.date else ""
        self._window.desk.said.emit(
            tr("The archive holds no text of {label}{when}. Ctrl+I imports one.", label=row.label, when=when)
        )

    # --- bookmarks -------------------------------------------------------------------------------

    def toggle_bookmark(self) -> None:
        window = self._window
        desk = window.texts.desk
        page = desk.page
        if page is None:
            return
        try:
            bookmark, there = bookmarking.toggle(desk.session, page, window.texts.at_hand.view.caret)
        except KnownError as error:
            desk.failed.emit(error, self.toggle_bookmark)
            return
        self.show_bookmarks()
        if there:
            desk.said.emit(
                tr("Bookmark set at “{words}”. Shift+B lists all of them.", words=_brief(bookmark.words))
            )
        else:
            self._offer_back(bookmark)

    def bookmarks(self) -> None:
        from app.ui.moving.bookmarks import Bookmarks

        desk = self._window.desk
        try:
            chooser = Bookmarks(self._window, session=desk.session)
        except KnownError as error:
            desk.failed.emit(error, self.bookmarks)
            return
        chooser.wished.connect(self._go_to_bookmark)
        chooser.taken_away.connect(self._taken_away)
        chooser.show_over(self._window)

    def show_bookmarks(self) -> None:
        """Show the bookmarks of every open text in its gutter."""
        for pane in self._window.texts.all:
            self._show_in(pane)

    def _show_in(self, pane: Reading) -> None:
        page = pane.desk.page
        if page is None:
            return
        try:
            found = bookmarking.bookmark_list(pane.desk.session, readout_uid=page.readout.uid)
        except KnownError:
            return  # what cannot be read is told by whoever asked for it
        pane.view.show_bookmarks(tuple(one.start for one in found))

    def _go_to_bookmark(self, bookmark: Bookmark, beside: bool) -> None:
        self._window.commands.read()
        page = self.open(bookmark.readout_uid, beside=beside)
        if page is not None and bookmark.start < len(page.readout.text):
            self._window.texts.at_hand.jump(Span(bookmark.start, bookmark.start + 1))

    def _taken_away(self, bookmark: Bookmark) -> None:
        self.show_bookmarks()
        self._offer_back(bookmark)

    def _offer_back(self, bookmark: Bookmark) -> None:
        self._window.status.say(
            tr("Bookmark taken away: “{words}”.", words=_brief(bookmark.words)),
            offer=tr("Put back"),
            wish=lambda: self._put_back(bookmark),
        )

    def _put_back(self, bookmark: Bookmark) -> None:
        try:
            bookmarking.put_back(self._window.desk.session, bookmark)
        except KnownError as error:
            self._window.desk.failed.emit(error, lambda: self._put_back(bookmark))
            return
        self.show_bookmarks()
        self._window.status.say(tr("The bookmark is back."))

    def _shown(self, pane: Reading) -> None:
        if pane.desk.page is not None:
            self.recent.add(pane.desk.page.readout.uid)
        self._show_in(pane)


def _first_of(page: Page, goal: Goal) -> Span | None:
    """Return the first passage of the person ``goal`` is: the first statement, else the printed name."""
    printed = {goal.name, *goal.others}
    for person in page.reading.participants:
        if person.name in printed:
            spans = of_person(page.reading, person.name).spans
            return spans[0] if spans else None
    return None


def _brief(words: str) -> str:
    return words if len(words) <= 48 else f"{words[:47].rstrip()}…"
