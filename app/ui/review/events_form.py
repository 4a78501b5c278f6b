"""Several events on one page as something to change: the pieces, each with its day and its parties."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import KnownError, WrongUsage
from app.model.correction import Accepted, Correction
from app.model.page import Page
from app.model.reading import Finding, Reading
from app.model.span import Span
from app.model.splitting import Piece, checked_pieces
from app.model.text import trimmed
from app.services import splitting
from app.ui import names
from app.ui.kit.label import Label
from app.ui.review.form import Form
from app.ui.review.span_field import SpanField
from app.ui.tongue import noop, told, tr


class EventsForm(Form):
    """The pieces of a page. What is drawn in the text moves the edges of the piece in hand."""

    accept_word = noop("Split")
    reject_word = noop("Keep whole")

    def __init__(self, page: Page, finding: Finding, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        proposed = splitting.proposed_in(page.readout)
        self._told: list[Label] = []
        self.say(
            tr("Splitting makes one readout of each piece. The page stays as it is, out of the lists.")
            if proposed
            else tr("No pieces can be proposed. Select in the text what tells of each meeting."),
        )
        whys = {one.span: one.why for one in proposed}
        spans: list[Span | None] = [one.span for one in proposed] or [None, None]
        for number, span in enumerate([*spans, None], start=1):
            label = (
                tr("Piece {number}", number=number)
                if number <= len(spans)
                else tr("Another piece, if there is one")
            )
            self.add_span(label, span)
            told = self.say(whys.get(span, "") if span else "", colour="muted")
            self._told.append(told)
        self._whys = whys
        self._tell()
        self.changed.connect(self._tell)
        self.ready()

    @property
    def aim(self) -> Span | None:
        """The piece in hand; one that is empty has no words yet."""
        return self.in_hand.span if self.in_hand else self.finding.span

    def value(self) -> object:
        return tuple(one.span for one in self.spans)

    def pieces(self) -> tuple[Span, ...]:
        spans = [one.span for one in self.spans if one.span]
        return checked_pieces(self.page.readout.text, spans)

    def corrections(self, page: Page) -> list[Correction]:
        raise WrongUsage(tr("The pieces are split, not corrected."))

    def rejection(self, page: Page) -> Correction | None:
        """Keep the page whole: the finding is settled, nothing else changes."""
        return Accepted()

    def drawn(self, field: SpanField) -> None:
        """Let the pieces beside the one in hand give way, so that none overlap."""
        mine = field.span
        for other in self.spans:
            span = other.span
            if other is field or span is None or mine is None or not span.overlaps(mine):
                continue
            if mine.contains(span):
                other.show_span(None)
            elif span.start < mine.start:
                other.show_span(Span(span.start, mine.start))
            else:
                other.show_span(Span(mine.end, span.end))

    def restored(self) -> None:
        self._tell()

    def _tell(self) -> None:
        """Say of each piece what it would be read as, or what stands in its way."""
        filled = [(field, label) for field, label in zip(self.spans, self._told, strict=True) if field.span]
        pieces = [Piece(field.span, "") for field, _ in filled if field.span]
        words: list[str]
        try:
            read = splitting.told_in(self.page.readout, pieces) if len(pieces) > 1 else ()
            readings = {one.piece.span: one.reading for one in read}
            words = [self._words(one.span, readings) for one in pieces]
        except KnownError as error:
            words = [told(error.happened)] * len(pieces)
        for label in self._told:
            label.setText("")
        for (_, label), line in zip(filled, words, strict=True):
            label.setText(line)
        for label in self._told:
            label.setVisible(bool(label.text()))

    def _words(self, span: Span, readings: dict[Span, Reading]) -> str:
        reading = readings.get(trimmed(self.page.readout.text, span))
        why = self._whys.get(span, tr("As you drew it."))
        return f"{told_shortly(reading)}\n{why}" if reading else why


def told_shortly(reading: Reading) -> str:
    """Return when, who with whom and how, on one line."""
    facts = reading.facts
    people = " – ".join(" ".join(one.name.split()) for one in reading.principals)
    parts = (
        names.day(facts.date) or tr("No date"),
        people or tr("nobody named"),
        names.mode(facts.mode),
    )
    return "  ·  ".join(part for part in parts if part)
