"""The open readout and every wish concerning it: what is read, marked, undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import KnownError
from app.model.annotation import Change, Colour, Kind, Placed
from app.model.page import Page
from app.model.span import Span
from app.services import annotating, reading
from app.services.session import Session
from app.ui import tongue
from app.ui.catalogue import Catalogue
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.model.codebook import Linked


class Desk(QObject):
    """Holds what is open, over the catalogue of the archive, and tells the panes what has changed.

    Signals: ``leaving()`` the page that is open is about to give way to another; ``page_opened(object)`` a Page;
    ``page_refreshed(object)`` the same readout with other annotations; ``said(str)`` a short message;
    ``failed(object, object)`` a KnownError and what to call to try again, or None;
    ``retraced(str, object)`` the annotation that undo or redo changed, and its Span in the open text, or None.
    """

    leaving = Signal()
    page_opened = Signal(object)
    page_refreshed = Signal(object)
    said = Signal(str)
    failed = Signal(object, object)
    retraced = Signal(str, object)

    def __init__(
        self, session: Session, parent: QObject | None = None, *, companion: Desk | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.companion = companion  # the desk of the text beside this one
        self.page: Page | None = None
        self.colour: Colour = "yellow"
        if companion is None:
            self.catalogue = Catalogue(session, self)
            self.catalogue.arrived.connect(self._open_first)
            self.catalogue.said.connect(self.said)
            self.catalogue.failed.connect(self.failed)
        else:
            self.catalogue = companion.catalogue
            companion.companion = self

    @property
    def both(self) -> tuple[Desk, ...]:
        """Return this desk, and the one beside it."""
        return (self,) if self.companion is None else (self, self.companion)

    # --- opening ---------------------------------------------------------------------------------

    def start(self, uid: str = "") -> None:
        """List the archive and open readout ``uid``, or the newest where that is not held.

        Of a large archive only the text is shown at once; the catalogue goes on when that has been painted.
        """
        self.catalogue.begin()
        if uid and reading.is_held(self.session, uid):
            self.open(uid)
        elif self.catalogue.large and (newest := reading.newest(self.session)):
            self.open(newest)
        else:
            self._open_first()

    def _open_first(self) -> None:
        """Open the first readout of the list where none is open."""
        first = self.catalogue.holdings.held_entry(0)
        if self.page is None and first is not None:
            self.open(first.listed.uid)

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

    # --- what has changed ------------------------------------------------------------------------

    def absorb(self, change: Change) -> None:
        """Show what ``change`` touched: here, in the text beside, and in a list that is asked by other names now."""
        if change.concordance and self.catalogue.query:
            self.catalogue.relist()
        for desk in self.both:
            desk.take_up(change)

    def take_up(self, change: Change) -> None:
        """Show here what ``change`` touched of the page that is open."""
        page = self.page
        if page is None or page.readout.uid not in change.annotated:
            return
        try:
            self.page = reading.remarked(self.session, page, change)
        except KnownError as error:
            self.failed.emit(error, lambda: self.absorb(change))
            return
        self.catalogue.recount(self.page)
        self.page_refreshed.emit(self.page)

    def absorb_readouts(self, change: Change) -> None:
        """Show what has come into the archive, or is read otherwise, since it was listed."""
        if not change.readouts:
            return
        try:
            self.catalogue.take_stock()
        except KnownError as error:
            self.failed.emit(error, lambda: self.absorb_readouts(change))
            return
        self._open_first()
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
