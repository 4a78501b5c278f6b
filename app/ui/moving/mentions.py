"""What the text mentions and which texts mention it: go there where it is held, and say so where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from app.analysis.matching import best
from app.model.folding import folded_name
from app.model.record import Listed
from app.model.span import Span
from app.services.mentions import Mention, Mentioner
from app.ui import names
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines
from app.ui.leaves.which import PageRow
from app.ui.models.rows import Row
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class MentionRow(NamedTuple):
    """One way: from a mention to a held text, from a text that mentions this one, or to nothing that is held."""

    label: str
    about: str
    date: str
    held: Listed | None
    span: Span | None  # where in the held text; None from its beginning
    place: Span | None  # where the mention stands in the text that is open

    @property
    def icon(self) -> str:
        """Whether it leads on, back, or nowhere."""
        return "next" if self.held and self.place else "previous" if self.held else "search"

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.label, self.about, self.icon, self.date)

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.label, self.date, self.about) if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


def mention_rows(found: Sequence[Mention], by: Sequence[Mentioner]) -> list[MentionRow]:
    """Return the mentions in the order of the text, each held text that may be meant a row, then who mentions it."""
    rows: list[MentionRow] = []
    for one in found:
        reference = one.reference
        label, day = " ".join(reference.label.split()), names.day(reference.date)
        rows += [
            MentionRow(
                label,
                tr("{told}  ·  found {by}", told=_told(held), by=told(one.by)),
                day,
                held,
                None,
                reference.span,
            )
            for held in one.held
        ]
        if not one.held:
            what = (
                tr("Not held in this archive")
                if reference.date
                else tr("No other held text answers to this name")
            )
            rows.append(MentionRow(label, what, day, None, None, reference.span))
    for mentioner in by:
        words = tr("mentions this meeting: “{words}”", words=" ".join(mentioner.label.split()))
        listed = mentioner.listed
        rows.append(MentionRow(listed.title, words, names.day(listed.date), listed, mentioner.span, None))
    return rows


def _told(held: Listed) -> str:
    return f"{held.title}, {held.publisher}" if held.publisher else held.title


class Mentions(Chooser):
    """The ways there and back, and the pages of the people and countries of the text.

    Signals: ``wished(object, bool)`` the MentionRow to follow, and whether beside; ``pointed_at(object)`` the
    MentionRow that leads nowhere: its words are shown in the text instead; ``page_wished(object)`` a PageRow.
    """

    wished = Signal(object, bool)
    pointed_at = Signal(object)
    page_wished = Signal(object)

    def __init__(
        self, parent: QWidget, *, rows: Sequence[MentionRow], caret: int, pages: Sequence[PageRow] = ()
    ) -> None:
        super().__init__(
            parent,
            name=tr("What this text mentions, and what mentions it"),
            hint=tr("Which mention?"),
            card=TwoLineCard,
            foot=tr(
                "Enter  goes there, or to the words where nothing is held   ·   Ctrl+Enter  opens beside"
            ),
            icon="goal",
        )
        self._rows: list[MentionRow | PageRow] = [*rows, *pages]
        self._caret = caret

    def filled(self, typed: str) -> Sequence[Row]:
        return best(
            typed,
            self._rows,
            lambda row: (
                folded_name(row.lines.name),
                folded_name(f"{row.lines.name} {row.lines.about} {row.lines.right}"),
            ),
        )

    def empty(self, typed: str) -> str:
        return super().empty(typed) or tr(
            "This text mentions no other meeting, and no held text mentions this one."
        )

    def fill(self) -> None:
        super().fill()
        if not self.field.text():
            self._point_at_caret()
            if not any(isinstance(row, MentionRow) for row in self._rows):
                self.nothing.setText(self.empty(""))
                self.nothing.show()

    def _point_at_caret(self) -> None:
        """Begin with the mention at the caret, or the next one after it."""
        for place, row in enumerate(self.list.rows):
            if isinstance(row, MentionRow) and row.place is not None and row.place.end > self._caret:
                self.list.setCurrentIndex(self.list.rows.index(place))
                return

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, PageRow):
            self.accept()
            self.page_wished.emit(row)
        if not isinstance(row, MentionRow):
            return
        self.accept()
        if row.held is not None:
            self.wished.emit(row, other)
        elif row.place is not None:
            self.pointed_at.emit(row)
