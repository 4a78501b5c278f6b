"""Links between annotations: make one by keyboard, see where the ones there are lead, follow them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter

from app.analysis.matching import best
from app.errors import KnownError
from app.model.annotation import Annotation
from app.model.codebook import Linked, key
from app.model.folding import folded_name
from app.model.looking import sought
from app.model.text import single_line
from app.services import coding, looking, reading
from app.ui import names
from app.ui.coding.list_rows import AnnotationCard, AnnotationRow
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import HEIGHT, TwoLines, answering, draw_two_lines
from app.ui.models.rows import Row
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.desk import Desk

_MOST = 200  # annotations offered at once; what is typed narrows them


class RelationRow(NamedTuple):
    """How the one may stand to the other; ``new`` where nobody has said it so before."""

    relation: str
    target: str
    new: bool = False

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        said = tr("your own word") if self.new else ""
        return TwoLines(names.relation(self.relation), f"“{self.target}”", "link", said)

    @property
    def spoken(self) -> str:
        return f"{names.relation(self.relation)} “{self.target}”"

    @property
    def can_be_chosen(self) -> bool:
        return True


class LinkRow(NamedTuple):
    """A link as it is seen from one of its ends."""

    linked: Linked
    uid: str
    title: str

    @property
    def name(self) -> str:
        """Where it leads: an arrow to, or from, the other end's words."""
        arrow = "→" if self.linked.link.source_uid == self.uid else "←"
        return f"{arrow} {names.relation(self.linked.link.relation)} “{single_line(self.linked.other(self.uid)[2])}”"

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        link = self.linked.link
        return TwoLines(self.name, self.title, "link", f"{link.author}  ·  {names.day(link.created_at[:10])}")

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.title}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class LinkCard(AnnotationCard):
    """Paints what a link chooser shows: annotations, relations, or links."""

    def height(self, row: Row, width: int) -> int:
        return super().height(row, width) if isinstance(row, AnnotationRow) else HEIGHT

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if isinstance(row, RelationRow | LinkRow):
            draw_two_lines(painter, frame, row.lines)
        else:
            super().draw(painter, row, frame)


class NewLink(Chooser):
    """First the annotation to link to, then how the one stands to the other. Signals: ``made()``."""

    made = Signal()

    def __init__(self, parent: QWidget, desk: Desk, source: Annotation) -> None:
        super().__init__(
            parent,
            name=tr("Link to another annotation"),
            hint=tr("Link to which annotation? Words, #tag, @author"),
            card=LinkCard,
            foot=tr("Enter  chooses   ·   Backspace  goes back   ·   Esc  closes"),
            icon="link",
        )
        self._desk = desk
        self._source = source
        self._target: Annotation | None = None

    def filled(self, typed: str) -> Sequence[Row]:
        try:
            return self._relations(typed) if self._target is not None else self._annotations(typed)
        except KnownError as error:
            self.nothing.setText(told(error))
            return []

    def empty(self, typed: str) -> str:
        return super().empty(typed) or tr(
            "There is no other annotation yet. Mark the passage to link to first."
        )

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, AnnotationRow):
            self._target = row.annotation
            self._ask(
                tr(
                    "“{words}” … how does it stand to it? Choose, or type",
                    words=single_line(self._source.anchor.exact)[:40],
                )
            )
        elif isinstance(row, RelationRow) and self._target is not None:
            source, target, relation = self._source.uid, self._target.uid, row.relation
            change = self._desk.attempt(lambda session: coding.link(session, source, target, relation))
            if change is not None:
                words = f"{relation} “{row.target}”"
                self._desk.said.emit(
                    tr("Linked: {words}", words=words)
                    if change.links
                    else tr("It was linked so already: {words}", words=words)
                )
                self.made.emit()
            self.accept()

    def erased(self) -> None:
        if self._target is not None:
            self._target = None
            self._ask(tr("Link to which annotation? Words, #tag, @author"))

    def _ask(self, hint: str) -> None:
        self.field.setPlaceholderText(hint)
        self.field.clear()
        self.fill()

    def _annotations(self, typed: str) -> list[Row]:
        found = [
            one for one in looking.look(self._desk.session, sought(typed)) if one.uid != self._source.uid
        ]
        here = self._source.anchor.readout_uid
        found.sort(key=lambda one: one.readout_uid != here)  # those of this text stand first
        fetched = looking.fetched(self._desk.session, found[:_MOST])
        rows: list[Row] = []
        for one in found[:_MOST]:
            if one.row_id in fetched:
                where = "  ·  ".join(part for part in (one.title, names.day(one.date)) if part)
                rows.append(AnnotationRow(one, fetched[one.row_id], where))
        return rows

    def _relations(self, typed: str) -> list[Row]:
        assert self._target is not None  # noqa: S101 - the only caller has just asked
        target = single_line(self._target.anchor.exact)
        known = coding.relations(self._desk.session)
        found = best(typed, known, lambda name: (folded_name(name),))
        rows = [RelationRow(name, target) for name in found]
        own = single_line(typed)
        if own and key(own) not in {key(name) for name in known}:
            rows.append(RelationRow(own, target, new=True))
        return list(rows)


class Links(Chooser):
    """The links of one annotation. Signals: ``wished(str, str)`` readout and uid of the annotation to go to."""

    wished = Signal(str, str)

    def __init__(self, parent: QWidget, desk: Desk, uid: str) -> None:
        super().__init__(
            parent,
            name=tr("Links of this annotation"),
            hint=tr("Which link?"),
            card=LinkCard,
            foot=tr("Enter  follows it   ·   Del  takes it away   ·   Esc  closes"),
            icon="link",
        )
        self._desk = desk
        self._uid = uid
        ends = [
            each.other(uid)[1]
            for each in desk.linked()
            if uid in {each.link.source_uid, each.link.target_uid}
        ]
        self._titles = reading.titles(desk.session, ends)

    def filled(self, typed: str) -> Sequence[Row]:
        rows = [
            LinkRow(each, self._uid, self._titles.get(each.other(self._uid)[1], ""))
            for each in self._desk.linked()
            if self._uid in {each.link.source_uid, each.link.target_uid}
        ]
        return answering(typed, rows)

    def empty(self, typed: str) -> str:
        return super().empty(typed) or tr("No link leads from here or to here.  C makes one.")

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, LinkRow):
            uid, readout_uid, _ = row.linked.other(self._uid)
            self.accept()
            self.wished.emit(readout_uid, uid)

    def delete(self, row: Row) -> None:
        if isinstance(row, LinkRow):
            uid = row.linked.link.uid
            if self._desk.attempt(lambda session: coding.unlink(session, uid)) is not None:
                self._desk.said.emit(tr("Link taken away. Ctrl+Z brings it back."))
            self.fill()
