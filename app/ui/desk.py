"""The open readout and every wish concerning it: the one place of the window that speaks to services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import IndexDamaged, KnownError
from app.model.annotation import Change, Colour, Kind, Placed
from app.model.page import Page
from app.model.span import Span
from app.services import annotating, reading
from app.services.holdings import Holdings, Listing, Wish
from app.services.session import Session
from app.ui import tongue
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.index.answering import Sorting
    from app.model.codebook import Linked
    from app.services import searching
    from app.ui.searching.seeker import Seeker


class Desk(QObject):
    """Holds what is open and tells the panes what has changed.

    Signals: ``listing_changed()``; ``pages_fetched(object, object)`` Holdings and pages of them that were lacking;
    ``located(str, int)`` where a readout stands in the list; ``kinds_counted(object)`` how many there are of each kind,
    ``groups_found(object)`` what is found beside texts,
    ``facets_counted(object)`` how many have what in common, ``courses_counted(object)`` how many of those
    in each year; ``recounted(str,
    int)`` a readout has so many annotations now; ``leaving()`` the page that is open is about to give way to another;
    ``page_opened(object)`` a Page; ``page_refreshed(object)`` the same readout with other annotations;
    ``said(str)`` a short message; ``failed(object, object)`` a KnownError and what to call to try again,
    or None; ``indexing(str)`` how far the search index is, which can be stopped;
    ``retraced(str, object)`` the annotation that undo or redo changed, and its Span in the open text, or None.
    """

    listing_changed = Signal()
    pages_fetched = Signal(object, object)
    located = Signal(str, int)
    kinds_counted = Signal(object)
    facets_counted = Signal(object)
    groups_found = Signal(object)
    courses_counted = Signal(object)
    recounted = Signal(str, int)
    leaving = Signal()
    page_opened = Signal(object)
    page_refreshed = Signal(object)
    said = Signal(str)
    failed = Signal(object, object)
    retraced = Signal(str, object)
    indexing = Signal(str)

    def __init__(
        self, session: Session, parent: QObject | None = None, *, companion: Desk | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.companion = companion  # the desk of the text beside this one
        if companion is not None:
            companion.companion = self
        self.page: Page | None = None
        self.holdings: Holdings = Listing((), held=0)
        self.held = 0
        self.large = False  # whether the archive is listed by another thread, a page at a time
        self._unlisted = False  # whether that has not begun yet
        self.query = ""
        self.wish = Wish()
        self._seeker: Seeker | None = None
        self.facets_wanted = False
        self._narrowed = False
        self.colour: Colour = "yellow"

    @property
    def both(self) -> tuple[Desk, ...]:
        """Return this desk, and the one beside it."""
        return (self,) if self.companion is None else (self, self.companion)

    # --- opening ---------------------------------------------------------------------------------

    def start(self, uid: str = "") -> None:
        """List the archive and open readout ``uid``, or the newest where that is not held.

        Of a large archive only the text is shown at once; ``go_on`` lists it when that has been painted.
        """
        from app.services.holdings import expected_holdings, first_holdings, is_large

        self.large = self._unlisted = is_large(self.session)
        self.holdings = (expected_holdings if self.large else first_holdings)(self.session)
        self.held = self.holdings.held
        self.listing_changed.emit()
        if not uid or not reading.is_held(self.session, uid):
            first = None if self.large else self.holdings.entry(0)
            uid = first.listed.uid if first else reading.newest(self.session) or "" if self.large else ""
        if uid:
            self.open(uid)

    def go_on(self) -> None:
        """Begin with what a large archive keeps until the first paint is over."""
        if self._unlisted:
            self._list()
            self.seeker.look_after_index()

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

    def search(self, query: str) -> None:
        """Show what ``query`` finds; nothing typed means everything."""
        if query.strip() != self.query:
            self.query = query.strip()
            # what narrows stays, as filters do, and so does the order; the kind is what the question asks for
            self.wish = self.wish._replace(typed=self.query, kind=None)
            self._list()

    def choose_kind(self, kind: searching.Kind) -> None:
        """Show what is found as whole texts, statements or agreements."""
        from app.services.narrowing import fitting

        self.wish = fitting(self.wish, kind)
        self._list()

    def narrow(self, field: str, value: str, *, out: bool = False) -> None:
        """Ask for a value of a facet, or leave it out; the second time take that back."""
        from app.services.narrowing import toggled

        self.wish = toggled(self.wish, field, value, out=out)
        self._list()

    def switch_name(self, key: str) -> None:
        """Search no longer by other names, or by them again."""
        switched = self.wish.switched
        self.wish = self.wish._replace(
            switched=tuple(one for one in switched if one != key) if key in switched else (*switched, key)
        )
        self._list()

    def narrow_dates(self, dates: str) -> None:
        """Keep to these dates, as in ``2015..2018``; "" takes that back."""
        from app.services.narrowing import dated

        self.wish = dated(self.wish, dates)
        self._list()

    def use(self, wish: Wish) -> None:
        """Show what ``wish`` asks for, as it was kept."""
        self.query = wish.typed.strip()
        self.wish = wish
        self._list()

    def sort(self, sorting: Sorting) -> None:
        """Show the list in another order."""
        self.wish = self.wish._replace(sorting=sorting)
        self._list()

    def take_back(self) -> None:
        """Take back what the list was narrowed by last."""
        if not self.wish.choices:
            self.said.emit(tr("The list is not narrowed by anything."))
            return
        last = self.wish.choices[-1]
        kept = last._replace(values=last.values[:-1])
        self.wish = self.wish._replace(choices=(*self.wish.choices[:-1], *((kept,) if kept.values else ())))
        self._list()

    def widen(self) -> None:
        """Take back all narrowing by facets."""
        self.wish = self.wish._replace(choices=())
        self._list()

    def relist(self) -> None:
        """Show the list anew: what is known of meetings without a text has changed."""
        self._list()

    def _list(self) -> None:
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
            self.failed.emit(error, self._list)
        except KnownError as error:
            self.failed.emit(error, None)

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

    def _show(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.listing_changed.emit()

    def _show_found(self, holdings: Holdings) -> None:
        """Show what another thread found; where nothing is open yet, the first of it."""
        self.held = max(holdings.held, holdings.behind)
        self._show(holdings)
        first = holdings.held_entry(0)
        if self.page is None and first is not None:
            self.open(first.listed.uid)

    @property
    def seeker(self) -> Seeker:
        """Who looks on another thread, made when it is first needed."""
        if self._seeker is None:
            from app.ui.searching.seeker import Seeker

            self._seeker = Seeker(self.session.archive_path, self.session.notebook_path, self)
            self._seeker.found.connect(self._show_found)
            self._seeker.fetched.connect(self.pages_fetched)
            self._seeker.located.connect(self._tell_located)
            self._seeker.counted.connect(lambda wish, counts: self.kinds_counted.emit(counts))
            self._seeker.facets.connect(self.facets_counted)
            self._seeker.courses.connect(self.courses_counted)
            self._seeker.failed.connect(lambda error: self.failed.emit(error, None))
            self._seeker.indexing.connect(self._tell_of_index)
        return self._seeker

    def _tell_of_index(self, done: int, total: int) -> None:
        if done < total:
            self.indexing.emit(
                tr("Search index: {done} of {total} readouts", done=f"{done:,}", total=f"{total:,}")
            )
        else:
            self.said.emit(tr("The search index is complete."))
            self._list()

    def make_index(self) -> None:
        """Make the search index anew, while the one there is goes on answering."""
        self.seeker.make_anew()

    def stop_indexing(self) -> None:
        """Let the making of the index be."""
        self.seeker.stop_indexing()

    def finish(self) -> None:
        """Let go of what runs on other threads: the window closes."""
        if self._seeker is not None:
            self._seeker.finish()

    def open(self, uid: str) -> None:
        """Open a readout; the one that is open stays where it cannot be read."""
        try:
            page = reading.page(self.session, uid)
        except KnownError as error:
            self.failed.emit(error, lambda: self.open(uid))
            return
        if self.page is not None and self.page.readout.uid != uid:
            self.leaving.emit()
        self.page = page
        self.page_opened.emit(self.page)

    def placed(self, uid: str) -> Placed | None:
        """Return an annotation of the open page."""
        found = self.page.placed if self.page else ()
        return next((one for one in found if one.annotation.uid == uid), None)

    # --- annotating ------------------------------------------------------------------------------

    def annotate(self, span: Span, *, colour: Colour | None = None, kind: Kind = "passage") -> str:
        """Mark ``span``; return the new annotation's uid, or "" where it could not be saved."""
        page = self.page
        if page is None:
            return ""
        self.colour = colour or self.colour
        chosen = self.colour
        change = self._attempt(
            lambda: annotating.annotate(self.session, page, span, colour=chosen, kind=kind),
            again=lambda: self.annotate(span, colour=chosen, kind=kind),
        )
        return change.annotations[0] if change and change.annotations else ""

    def recolour(self, uid: str, colour: Colour) -> None:
        """Give an annotation another colour."""
        self.colour = colour
        self._attempt(
            lambda: annotating.revise(self.session, uid, colour=colour),
            again=lambda: self.recolour(uid, colour),
        )

    def move_edges(self, uid: str, span: Span, *, kind: Kind = "passage") -> bool:
        """Let an annotation span other words; return whether it does."""
        page = self.page
        if page is None:
            return False
        change = self._attempt(
            lambda: annotating.move_edges(self.session, page, uid, span, kind=kind),
            again=lambda: self.move_edges(uid, span, kind=kind),
        )
        return bool(change and change.annotations)

    def step_handling(self, uid: str) -> None:
        """Give an annotation the next handling level, after the highest none, and say which it has."""
        from app.services.briefing import levels

        placed = self.placed(uid)
        if placed is None:
            return
        keys = ["", *(level.key for level in levels())]
        now = placed.annotation.handling
        wanted = keys[(keys.index(now) + 1) % len(keys)] if now in keys else ""
        change = self._attempt(
            lambda: annotating.revise(self.session, uid, handling=wanted),
            again=lambda: self.step_handling(uid),
        )
        if change:
            name = next((level.name(tongue.now()) for level in levels() if level.key == wanted), tr("none"))
            self.said.emit(tr("Handling level of this note: {name}. V gives it the next one.", name=name))

    def annotate_all(self, spans: Sequence[Span], *, colour: Colour, tags: tuple[str, ...]) -> int:
        """Mark every one of ``spans`` in one step; return how many were marked."""
        page = self.page
        if page is None:
            return 0
        self.colour = colour
        change = self._attempt(
            lambda: annotating.annotate_all(self.session, page, spans, colour=colour, tags=tags),
            again=lambda: self.annotate_all(spans, colour=colour, tags=tags),
        )
        return len(change.annotations) if change else 0

    def attempt(self, work: Callable[[Session], Change]) -> Change | None:
        """Do something that changes the notebook and show it; None where it could not be done, which is told."""
        return self._attempt(lambda: work(self.session), again=lambda: self.attempt(work))

    def linked(self) -> list[Linked]:
        """Return the links of the annotations in the open text; none where the notebook cannot be read now."""
        if self.page is None or not self.page.placed:
            return []
        from app.services import coding

        try:
            return coding.linked(self.session, readout_uid=self.page.readout.uid)
        except KnownError:
            return []

    def remove(self, uid: str) -> None:
        """Put an annotation into the trash."""
        change = self._attempt(lambda: annotating.remove(self.session, uid), again=lambda: self.remove(uid))
        if change:
            self.said.emit(tr("Annotation deleted. Ctrl+Z brings it back."))

    def undo(self) -> None:
        """Take back the newest step and show what it changed."""
        self._retrace(annotating.undo, tr("Undone"), again=self.undo)

    def redo(self) -> None:
        """Do again what was last undone and show what it changed."""
        self._retrace(annotating.redo, tr("Done again"), again=self.redo)

    def undo_label(self) -> str:
        """Return what undo would take back, or ""."""
        return self._label(annotating.undo_label)

    def redo_label(self) -> str:
        """Return what redo would do again, or ""."""
        return self._label(annotating.redo_label)

    def tags(self) -> tuple[str, ...]:
        """Return the tags in use; none where the notebook cannot be read now."""
        try:
            return annotating.tags(self.session)
        except KnownError:
            return ()

    def absorb(self, change: Change) -> None:
        """Show what ``change`` touched, here and in the text beside."""
        for desk in self.both:
            desk.take_up(change)

    def take_up(self, change: Change) -> None:
        """Show here what ``change`` touched: the list, if it is asked by other names now, and the page that is open."""
        if change.concordance and self.query:
            self._list()
        page = self.page
        if page is None or page.readout.uid not in change.annotated:
            return
        try:
            self.page = reading.page(self.session, page.readout.uid)
        except KnownError as error:
            self.failed.emit(error, lambda: self.absorb(change))
            return
        for desk in self.both:
            desk.recount(self.page)
        self.page_refreshed.emit(self.page)

    def absorb_readouts(self, change: Change) -> None:
        """Show what has come into the archive, or is read otherwise, since it was listed."""
        if not change.readouts:
            return
        from app.services.holdings import first_holdings, is_large

        try:
            self.large = is_large(self.session)
            if not self.large:
                self.held = first_holdings(self.session).held
        except KnownError as error:
            self.failed.emit(error, lambda: self.absorb_readouts(change))
            return
        self._list()
        if self.page is None and not self.large and (first := self.holdings.entry(0)):
            self.open(first.listed.uid)
        for desk in self.both:
            if desk.page is not None and desk.page.readout.uid in change.readouts:
                desk.open(desk.page.readout.uid)

    # --- inner work ------------------------------------------------------------------------------

    def _retrace(
        self, step: Callable[[Session], Change | None], word: str, *, again: Callable[[], object]
    ) -> None:
        change = self._attempt(lambda: step(self.session), again=again)
        if not change:
            return
        desk = self._showing(change)
        elsewhere = desk is not self or self._open_annotated(change)
        spans = self._spans(change)
        for uid in change.annotations[:1]:
            desk.retraced.emit(uid, spans.get(uid))
        where = tr(" in “{title}”", title=desk.page.title) if elsewhere and desk.page else ""
        self.said.emit(f"{word}: {told(change.message)}{where}")

    def _showing(self, change: Change) -> Desk:
        """Return the desk that shows what ``change`` touched: this one, or the one beside it."""
        for desk in self.both:
            if desk.page is not None and desk.page.readout.uid in change.annotated:
                return desk
        return self

    def _open_annotated(self, change: Change) -> bool:
        """Open the readout that ``change`` touched; return whether it was another one."""
        here = self.page.readout.uid if self.page else ""
        many = bool(change.tags) and len(change.annotated) > 1  # the codebook: it is in no one place
        if (
            not change.annotated
            or not (change.annotations or change.links)
            or here in change.annotated
            or many
        ):
            return False
        self.open(change.annotated[0])
        return self.page is not None and self.page.readout.uid == change.annotated[0]

    def _spans(self, change: Change) -> dict[str, Span]:
        """Return where what ``change`` touched stands; one that is taken back is shown by its place alone."""
        spans = dict(zip(change.annotations, change.spans, strict=True))
        pages = [desk.page for desk in self.both if desk.page is not None]
        placed = [one for page in pages for one in page.placed]
        return spans | {one.annotation.uid: one.span for one in placed if one.span}

    def _attempt(self, work: Callable[[], Change | None], *, again: Callable[[], object]) -> Change | None:
        try:
            change = work()
        except KnownError as error:
            self.failed.emit(error, again)
            return None
        if change is not None:
            self.absorb(change)
        return change

    def _label(self, ask: Callable[[Session], str]) -> str:
        try:
            return ask(self.session)
        except KnownError:
            return ""  # a locked notebook is told of when something is saved, not when a menu is drawn

    def recount(self, page: Page) -> None:
        """Let the list show how many annotations ``page`` has now."""
        self.recounted.emit(page.readout.uid, len(page.placed))
