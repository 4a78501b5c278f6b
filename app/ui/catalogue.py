"""What of the archive is listed and sought. A large archive is listed by another thread, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import IndexDamaged, KnownError
from app.model.page import Page
from app.services.holdings import Holdings, Listing, Wish
from app.services.session import Session
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.index.answering import Sorting
    from app.services.asked import Kind
    from app.ui.searching.seeker import Seeker


class Catalogue(QObject):
    """Holds what is wished for and what was found, and tells who shows it. It opens no readout.

    Signals: ``listing_changed()``; ``arrived()`` another thread has brought the list that now is shown;
    ``pages_fetched(object, object)`` Holdings and pages of them that were lacking;
    ``located(str, int)`` where a readout stands in the list; ``kinds_counted(object)`` how many there are of each kind,
    ``groups_found(object)`` what is found beside texts, ``facets_counted(object)`` how many have what in common,
    ``courses_counted(object)`` how many of those in each year; ``recounted(str, int)`` a readout has so many
    annotations now; ``indexing(str)`` how far the search index is, which can be stopped;
    ``said(str)`` a short message; ``failed(object, object)`` a KnownError and what to call to try again, or None.
    """

    listing_changed = Signal()
    arrived = Signal()
    pages_fetched = Signal(object, object)
    located = Signal(str, int)
    kinds_counted = Signal(object)
    groups_found = Signal(object)
    facets_counted = Signal(object)
    courses_counted = Signal(object)
    recounted = Signal(str, int)
    indexing = Signal(str)
    said = Signal(str)
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.holdings: Holdings = Listing((), held=0)
        self.held = 0  # readouts in the archive
        self.large = False  # whether another thread lists it
        self.query = ""
        self.wish = Wish()
        self.facets_wanted = False  # whether somebody looks at them
        self._unlisted = False  # whether a large archive has not been listed yet
        self._narrowed = False  # whether the list was narrowed when the facets were counted last
        self._seeker: Seeker | None = None

    @property
    def seeker(self) -> Seeker:
        """Who looks on another thread, made when it is first needed."""
        if self._seeker is None:
            from app.ui.searching.seeker import Seeker

            self._seeker = Seeker(self.session.archive_path, self.session.notebook_path, self)
            self._seeker.found.connect(self._show_arrived)
            self._seeker.fetched.connect(self.pages_fetched)
            self._seeker.located.connect(self._tell_located)
            self._seeker.counted.connect(lambda wish, counts: self.kinds_counted.emit(counts))
            self._seeker.facets.connect(self.facets_counted)
            self._seeker.courses.connect(self.courses_counted)
            self._seeker.failed.connect(lambda error: self.failed.emit(error, None))
            self._seeker.indexing.connect(self._tell_of_index)
        return self._seeker

    # --- the list --------------------------------------------------------------------------------

    def begin(self) -> None:
        """List the archive. Of a large one only the length is known before ``go_on``."""
        from app.services.holdings import expected_holdings, first_holdings, is_large

        self.large = self._unlisted = is_large(self.session)
        holdings = (expected_holdings if self.large else first_holdings)(self.session)
        self.held = holdings.held
        self._show(holdings)

    def go_on(self) -> None:
        """Begin with what a large archive keeps until the first paint is over."""
        if self._unlisted:
            self.relist()
            self.seeker.look_after_index()
        elif self._seeker is None:
            self.seeker.warm()

    def take_stock(self) -> None:
        """List anew what the archive holds now: readouts have come into it, or are read otherwise."""
        from app.services.holdings import first_holdings, is_large

        self.large = is_large(self.session)
        if not self.large:
            self.held = first_holdings(self.session).held
        self.relist()

    def relist(self) -> None:
        """Show what is wished for: at once in a small archive, in a large one as soon as it is found."""
        if self.large:
            self._unlisted = False
            self.seeker.seek(self.wish)
            self.count_facets()
            self._find_groups()
            return
        from app.services.holdings import first_holdings, sought

        try:
            if not self.query and not self.wish.choices and self.wish.sorting == "best":
                self._show(first_holdings(self.session))
                self.groups_found.emit(())
                self.count_facets()
                return
            self._show(sought(self.session.searching, self.wish))
            if self.holdings.behind:  # an archive that came without its index
                self.seeker.bring_up(self.holdings.behind)
            self.kinds_counted.emit(self.session.searching.counts(self.wish))
            self._find_groups()
            self.count_facets()
        except IndexDamaged as error:
            self.session.searching.forget_index()
            self.failed.emit(error, self.relist)
        except KnownError as error:
            self.failed.emit(error, None)

    def _show(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.listing_changed.emit()

    def _show_arrived(self, holdings: Holdings) -> None:
        self.held = max(holdings.held, holdings.behind)
        self._show(holdings)
        self.arrived.emit()

    def fetch(self, holdings: Holdings, pages: Sequence[int]) -> None:
        """Fetch pages of a long list that are looked at."""
        if self.large and not holdings.expected:
            self.seeker.fetching.want(holdings, pages)

    def locate(self, uid: str) -> None:
        """Find out where a readout stands in a long list."""
        if self.large and not self.holdings.expected:
            self.seeker.locate(self.holdings, uid)

    def _tell_located(self, holdings: Holdings, uid: str, number: int) -> None:
        if holdings is self.holdings:
            self.located.emit(uid, number)

    def recount(self, page: Page) -> None:
        """Let the list show how many annotations ``page`` has now."""
        self.recounted.emit(page.readout.uid, len(page.placed))

    # --- what is wished for ----------------------------------------------------------------------

    def search(self, query: str) -> None:
        """Show what ``query`` finds; nothing typed means everything."""
        if query.strip() != self.query:
            self.query = query.strip()
            # what narrows stays, as filters do, and so does the order; the kind is what the question asks for
            self._wish(self.wish._replace(typed=self.query, kind=None))

    def choose_kind(self, kind: Kind) -> None:
        """Show what is found as whole texts, statements or agreements."""
        from app.services.narrowing import fitting

        self._wish(fitting(self.wish, kind))

    def sort(self, sorting: Sorting) -> None:
        """Show the list in another order."""
        self._wish(self.wish._replace(sorting=sorting))

    def switch_name(self, key: str) -> None:
        """Search no longer by other names, or by them again."""
        switched = self.wish.switched
        others = tuple(one for one in switched if one != key)
        self._wish(self.wish._replace(switched=others if key in switched else (*switched, key)))

    def use(self, wish: Wish) -> None:
        """Show what ``wish`` asks for, as it was kept."""
        self.query = wish.typed.strip()
        self._wish(wish)

    def narrow(self, field: str, value: str, *, out: bool = False) -> None:
        """Ask for a value of a facet, or leave it out; the second time take that back."""
        from app.services.narrowing import toggled

        self._wish(toggled(self.wish, field, value, out=out))

    def narrow_dates(self, dates: str) -> None:
        """Keep to these dates, as in ``2015..2018``; "" takes that back."""
        from app.services.narrowing import dated

        self._wish(dated(self.wish, dates))

    def take_back(self) -> None:
        """Take back what the list was narrowed by last."""
        if not self.wish.choices:
            self.said.emit(tr("The list is not narrowed by anything."))
            return
        last = self.wish.choices[-1]
        kept = last._replace(values=last.values[:-1])
        self._wish(self.wish._replace(choices=(*self.wish.choices[:-1], *((kept,) if kept.values else ()))))

    def widen(self) -> None:
        """Take back all narrowing by facets."""
        self._wish(self.wish._replace(choices=()))

    def _wish(self, wish: Wish) -> None:
        self.wish = wish
        self.relist()

    # --- beside the list -------------------------------------------------------------------------

    def _find_groups(self) -> None:
        """Find people, tags, notes and titles beside the texts; in a large archive after the list is painted."""
        from app.services.groups import groups

        wish = self.wish
        if not self.query:
            self.groups_found.emit(())
        elif self.large:
            self.seeker.ask(
                lambda searching: groups(searching, wish), self.groups_found.emit, lambda: self.wish is wish
            )
        else:
            self.groups_found.emit(groups(self.session.searching, wish))

    def count_facets(self, *, wanted: bool | None = None) -> None:
        """Count the facets of the list where somebody looks at them, or the list is narrowed by them."""
        self.facets_wanted = self.facets_wanted if wanted is None else wanted
        if not self.facets_wanted and not self.wish.choices and not self._narrowed:
            return
        self._narrowed = bool(self.wish.choices)
        if self.large:
            self.seeker.count_facets(self.wish)
            return
        from app.services.narrowing import courses, facets

        found = facets(self.session.searching, self.wish)
        self.facets_counted.emit(found)
        if self.facets_wanted:
            self.courses_counted.emit(courses(self.session.searching, self.wish, found))

    # --- the index -------------------------------------------------------------------------------

    def make_index(self) -> None:
        """Make the search index anew, while the one there is goes on answering."""
        self.seeker.make_anew()

    def stop_indexing(self) -> None:
        """Let the making of the index be."""
        self.seeker.stop_indexing()

    def _tell_of_index(self, done: int, total: int) -> None:
        if done < total:
            self.indexing.emit(
                tr("Search index: {done} of {total} readouts", done=f"{done:,}", total=f"{total:,}")
            )
        else:
            self.said.emit(tr("The search index is complete."))
            self.relist()

    def finish(self) -> None:
        """Let go of what runs on other threads: the window closes."""
        if self._seeker is not None:
            self._seeker.finish()
