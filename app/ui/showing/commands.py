"""What the actions for showing do: panes, filters of statements, fading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.arrangement import ALONE, Name
from app.ui.linking import statement_at
from app.ui.models.delegation_rows import PersonRow
from app.ui.models.statement_rows import StatementRow
from app.ui.showing.fading import Fade, kept
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_PANES = {
    "library": noop("Library"),
    "attendees": noop("Attendees"),
    "agreements": noop("Agreements"),
    "statements": noop("Statements"),
}
_ASKED = {
    "speaker": noop("Statements of which speaker?"),
    "side": noop("Statements of which side?"),
    "act": noop("Which kind of statement?"),
    "reported": noop("Made here, or reported from elsewhere?"),
}
_ALL = {
    "speaker": noop("Every speaker"),
    "side": noop("Every side"),
    "act": noop("Every act"),
    "reported": noop("Here and reported"),
}


class Showing(QObject):
    """Slots of the action table: ``showing.…``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.statements.asked.connect(self._filter)

    # --- panes -----------------------------------------------------------------------------------

    def library(self) -> None:
        self._go_to("library")

    def attendees(self) -> None:
        self._go_to("attendees")

    def agreements(self) -> None:
        self._go_to("agreements")

    def statements(self) -> None:
        self._go_to("statements")

    def _go_to(self, name: Name) -> None:
        self._window.commands.read()
        self._window.arrangement.show_pane(name)
        self._window.timeline.stand_aside(False, by=ALONE)
        getattr(self._window, name).list.take_focus()

    def toggle_library(self) -> None:
        self._toggle("library", "L")

    def toggle_attendees(self) -> None:
        self._toggle("attendees", "A")

    def toggle_agreements(self) -> None:
        self._toggle("agreements", "G")

    def toggle_statements(self) -> None:
        self._toggle("statements", "S")

    def _toggle(self, name: Name, key: str) -> None:
        self._window.commands.leaves.put_aside()
        shown = self._window.arrangement.toggle(name)
        self._window.timeline.stand_aside(False, by=ALONE)
        if not shown:
            self._window.desk.said.emit(
                tr("{pane} hidden. {key} shows and goes there.", pane=tr(_PANES[name]), key=key)
            )

    def text_alone(self) -> None:
        alone = self._window.arrangement.toggle_alone()
        self._window.timeline.stand_aside(alone, by=ALONE)
        if alone:
            self._window.commands.text()
        self._window.desk.said.emit(tr("The text alone. Shift+R brings the panes back.") if alone else "")

    # --- statements ------------------------------------------------------------------------------

    def filter_speaker(self) -> None:
        self._filter("speaker")

    def filter_side(self) -> None:
        self._filter("side")

    def filter_act(self) -> None:
        self._filter("act")

    def filter_reported(self) -> None:
        self._filter("reported")

    def filter_none(self) -> None:
        self._window.arrangement.show_pane("statements")
        self._window.statements.widen()

    def _filter(self, field: str) -> None:
        from app.ui.showing.choice import Choice, ChoiceRow

        window = self._window
        window.arrangement.show_pane("statements")
        page = window.texts.desk.page
        total = len(page.reading.statements) if page else 0
        rows = [ChoiceRow(None, tr(_ALL[field]), total)]
        rows += [ChoiceRow(*one) for one in window.statements.choices(field)]
        choice = Choice(window, name=tr(_ASKED[field]), rows=rows)
        choice.taken.connect(lambda value: self._narrow(field, value))
        choice.show_over(window)

    def _narrow(self, field: str, value: str | None) -> None:
        statements = self._window.statements
        statements.narrow(field, value)
        if statements.list.isVisible():
            statements.list.take_focus()

    # --- fading ----------------------------------------------------------------------------------

    def fade_untagged(self) -> None:
        self._fade(Fade("untagged"))

    def fade_others(self) -> None:
        """Fade everything but the speaker at hand: of the card that has the keyboard, else at the caret."""
        fade = self._window.texts.at_hand.fade
        if fade is not None and fade.kind == "others" and self._pointed() in {"", fade.speaker}:
            self._fade(fade)
            return
        speaker = self._pointed() or self._at_caret()
        if speaker:
            self._fade(Fade("others", speaker))
        else:
            self._window.desk.said.emit(
                tr("Whose words? Go to an attendee (A) or into a statement (J), then press F.")
            )

    def _pointed(self) -> str:
        """Return the speaker of the card that has the keyboard."""
        window = self._window
        for cards in (window.attendees.list, window.statements.list):
            row = cards.rows.row(cards.currentIndex()) if cards.hasFocus() else None
            if isinstance(row, PersonRow):
                return row.person.name
            if isinstance(row, StatementRow) and row.statement.speakers:
                return row.statement.speakers[0]
        return ""

    def _at_caret(self) -> str:
        reading = self._window.texts.at_hand
        page = reading.desk.page
        statement = statement_at(page.reading, reading.view.caret) if page else None
        return statement.speakers[0] if statement and statement.speakers else ""

    def _fade(self, wanted: Fade) -> None:
        reading = self._window.texts.at_hand
        page = reading.desk.page
        if page is None:
            return
        if reading.fade == wanted:
            reading.show_fade(None)
            self._window.desk.said.emit(tr("Everything is shown again."))
        elif not kept(page, wanted):
            self._window.desk.said.emit(
                tr("Nothing in this text is tagged. T tags a passage.")
                if wanted.kind == "untagged"
                else tr("{speaker} makes no statement in this text.", speaker=wanted.speaker)
            )
        else:
            reading.show_fade(wanted)
            stay = kept(page, wanted)
            if not any(span.overlaps(reading.view.seen) for span in stay):
                reading.view.reveal(stay[0])
