"""The page of the meetings that are recorded: the gaps first, then what may have a text, and what has one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtWidgets import QFileDialog

from app.analysis.gaps import Closing
from app.errors import KnownError
from app.model.known import Known
from app.model.text import single_line
from app.services import coverage, curating, knowing
from app.services.knowing import Standing, State
from app.services.visits import Meaning
from app.ui import names
from app.ui.gaps.words import about, heading, typed
from app.ui.leaves.listing import ListLeaf, Section
from app.ui.leaves.rows import EntryRow, TextPlace
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.leaves.laying import Leaves

_FOLDER = "visits/folder"
Made = TypeVar("Made")


class Shown(NamedTuple):
    """What the page shows: the meetings, and against what their gaps stand."""

    standings: list[Standing]
    base: coverage.Coverage


class Entry(NamedTuple):
    """What a row keeps: the meeting, and the text that may tell of it, where the row is of one."""

    standing: Standing
    closing: Closing | None = None


class MeetingsLeaf(ListLeaf):
    """Its key is the uid of the meeting that one comes for, or empty."""

    def __init__(self, leaves: Leaves, key: str) -> None:
        super().__init__(leaves, "meetings", key, name=tr("Recorded meetings and gaps"))
        self._steps: list[tuple[str, Callable[[Session], object]]] = []  # what takes each step back
        self._first = key
        self.act(tr("Record"), "N", self.record_one, icon="note")
        self.act(tr("Table of visits"), "V", self.choose_table, icon="import")
        self.act(tr("Correct"), "E", self.correct)
        self.act(tr("Withdraw or restore"), "W", self.withdraw)
        self.act(tr("All of this table"), "Shift+W", self.withdraw_batch)
        self.act(tr("The same"), "A", lambda: self.decide(same=True))
        self.act(tr("Not the same"), "X", lambda: self.decide(same=False))
        self.act(tr("Take back"), "U", self.take_back)

    # --- what it shows ------------------------------------------------------------------------------

    def refresh(self) -> None:
        if not len(self.list.rows):
            self.say_loading()

        def work(session: Session) -> Shown:
            standings = knowing.known_meetings(session.library, withdrawn=True)
            base = replace(coverage.of_archive(session.library), unindexed=0)  # no search has a part in it
            return Shown(standings, base)

        self.ask(work, self.show_meetings)

    def show_meetings(self, shown: Shown) -> None:
        """Show the meetings."""
        by: dict[State, list[Standing]] = {"gap": [], "likely": [], "text": [], "withdrawn": []}
        for one in shown.standings:
            by[one.state].append(one)
        likely = [_likely(one, each) for one in by["likely"] for each in _of_meetings(one.closings)]
        sections = [
            Section(
                tr("Without a text"),
                [_row(one) for one in by["gap"]],
                nothing=tr("None is recorded. N records one, V takes in a table of visits."),
            ),
            Section(
                tr("Perhaps with a text"),
                likely,
                about=tr("A the same, X not the same"),
                nothing=tr("Nothing is doubtful."),
                number=f"{len(by['likely']):,}",
            ),
            Section(tr("With a text"), [_row(one) for one in by["text"]], nothing=tr("None.")),
        ]
        if by["withdrawn"]:
            sections.append(Section(tr("Withdrawn"), [_row(one) for one in by["withdrawn"]]))
        self.set_title(
            tr("Recorded meetings and gaps"),
            " ".join(told(one) for one in coverage.sentences(shown.base, day=names.day)),
        )
        self.show_sections(sections)
        self._come_to(self._first)
        self._first = ""

    def _come_to(self, uid: str) -> None:
        for number, row in enumerate(self.list.rows):
            if (
                uid
                and isinstance(row, EntryRow)
                and isinstance(row.data, Entry)
                and row.data.standing.uid == uid
            ):
                self.list.step_to(number)
                return

    @property
    def _entry(self) -> Entry | None:
        row = self.current
        return row.data if isinstance(row, EntryRow) and isinstance(row.data, Entry) else None

    # --- wishes -------------------------------------------------------------------------------------

    def record_one(self) -> None:
        """Ask for a meeting, and record it."""
        self._ask_for({}, "", self._record)

    def correct(self) -> None:
        """Ask for what is to stand in place of the current meeting."""
        entry = self._entry
        if entry is None or entry.standing.state == "withdrawn":
            return
        uid, before = entry.standing.uid, entry.standing.recorded.known
        self._ask_for(typed(before), uid, lambda known: self._replace(uid, known))

    def _ask_for(self, words: dict[Meaning, str], uid: str, do: Callable[[Known], None]) -> None:
        from app.ui.gaps.form import MeetingForm

        window = self.leaves.window
        form = MeetingForm(window.desk.session, window, typed=words, replacing=uid)
        form.wished.connect(do)
        form.open()

    def _record(self, known: Known) -> None:
        made = self._attempt(lambda session: knowing.record(session, [known]), lambda: self._record(known))
        if made:
            self._done(
                tr("Recorded. U takes it back."),
                lambda session: knowing.withdraw(session, made),
                come_to=made[0],
            )

    def _replace(self, uid: str, known: Known) -> None:
        new = self._attempt(
            lambda session: knowing.replace(session, uid, known), lambda: self._replace(uid, known)
        )
        if new:

            def back(session: Session) -> None:
                knowing.withdraw(session, [new])
                knowing.put_back(session, [uid])

            self._done(tr("Corrected. U takes it back."), back, come_to=new)

    def withdraw(self) -> None:
        """Withdraw the current meeting, or let it stand again where it was withdrawn."""
        if (entry := self._entry) is not None:
            self._let_stand([entry.standing.uid], stands=entry.standing.state == "withdrawn")

    def withdraw_batch(self) -> None:
        """Withdraw all that was recorded together with the current meeting."""
        entry = self._entry
        if entry is not None and entry.standing.state != "withdrawn":
            uid = entry.standing.uid
            its = self._attempt(lambda session: knowing.batch_of(session, uid), self.withdraw_batch)
            if its:
                self._let_stand(list(its), stands=False)

    def _let_stand(self, uids: list[str], *, stands: bool) -> None:
        do, undo = (knowing.put_back, knowing.withdraw) if stands else (knowing.withdraw, knowing.put_back)
        changed = self._attempt(
            lambda session: do(session, uids), lambda: self._let_stand(uids, stands=stands)
        )
        if changed:
            count = names.counted(len(changed), "meeting")
            said = tr("Restored: {count}.", count=count) if stands else tr("Withdrawn: {count}.", count=count)
            self._done(said + " " + tr("U takes it back."), lambda session: undo(session, changed))

    def decide(self, *, same: bool) -> None:
        """Say whether the text of the current row tells of the meeting."""
        entry = self._entry
        if entry is None or entry.closing is None:
            return
        uid, meeting = entry.standing.uid, entry.closing.held.meeting
        number = self._attempt(
            lambda session: knowing.decide(session, uid, meeting, same=same), lambda: self.decide(same=same)
        )
        if number is not None:
            said = tr("The text tells of this meeting.") if same else tr("The text tells of another meeting.")
            self._done(
                said + " " + tr("U takes it back."), lambda session: curating.take_back(session, number)
            )

    def take_back(self) -> None:
        """Take the last step of this page back."""
        if not self._steps:
            self.leaves.window.status.say(tr("Nothing was changed here yet."))
            return
        said, undo = self._steps[-1]
        if self._attempt(lambda session: (undo(session),), self.take_back):
            self._steps.pop()
            self.leaves.window.status.say(
                tr("Taken back: {step}", step=said.split(". ", maxsplit=1)[0] + ".")
            )
            self._changed()

    def choose_table(self) -> None:
        """Ask for a table of visits, and show what its rows become."""
        choose_table(self.leaves)

    # --- inner work ---------------------------------------------------------------------------------

    def _attempt(self, work: Callable[[Session], Made], again: Callable[[], object]) -> Made | None:
        self.banner.hide()
        try:
            return work(self.leaves.window.desk.session)
        except KnownError as error:
            self.banner.show_error(told(error), again)
            return None

    def _done(self, said: str, undo: Callable[[Session], object], *, come_to: str = "") -> None:
        self._steps.append((said, undo))
        self._first = come_to
        self.leaves.window.status.say(said)
        self._changed()

    def _changed(self) -> None:
        self.leaves.window.catalogue.relist()
        self.refresh()


def choose_table(leaves: Leaves) -> None:
    """Ask for a table of visits, and lay the page of what its rows become."""
    window = leaves.window
    folder = str(window.settings.value(_FOLDER) or "")
    kinds = tr("Tables of visits ({endings})", endings="*.csv *.tsv *.txt")
    dialog = QFileDialog(window, tr("Take in a table of visits"), folder, kinds)
    dialog.setObjectName("visits_choice")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def lay(path: str) -> None:
        window.settings.setValue(_FOLDER, str(Path(path).parent))
        leaves.lay(LeafPlace("visits", path))

    dialog.fileSelected.connect(lay)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _of_meetings(closings: tuple[Closing, ...]) -> list[Closing]:
    """Return one text for each meeting."""
    return list({one.held.meeting: one for one in reversed(closings)}.values())[::-1]


def _row(one: Standing) -> EntryRow:
    known, recorded = one.recorded.known, one.recorded
    texts = [each for each in one.closings if each.certainty != "doubtful"]
    right = tr("no text") if one.state == "gap" else ""
    if texts:
        right = single_line(texts[0].held.title)
    note = tr("{author}, {day}", author=recorded.made_by, day=names.day(recorded.made_at[:10]))
    if recorded.withdrawn is not None:
        gone = recorded.withdrawn
        day = names.day(gone.made_at[:10])
        note = tr("withdrawn by {author}, {day}", author=gone.made_by, day=day)
        right = single_line(told(gone.why)) if gone.why else ""
    return EntryRow(
        title=heading(known),
        lead=names.stretch(known.date, known.until),
        about=about(known),
        right=right,
        note=note,
        inferred=any(each.certainty == "inferred" for each in texts),
        target=TextPlace(texts[0].held.readout) if texts else None,
        data=Entry(one),
    )


def _likely(one: Standing, closing: Closing) -> EntryRow:
    known = one.recorded.known
    return EntryRow(
        title=heading(known),
        lead=names.stretch(known.date, known.until),
        about=told(closing.reason),
        right=single_line(closing.held.title),
        note=names.day(closing.held.day),
        inferred=True,
        target=TextPlace(closing.held.readout),
        data=Entry(one, closing),
    )
