"""The page of two countries: meetings by year, who met whom, agreements on record, whose texts are held."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from app.model.portraits import Agreed, Counterpart, Encounter, Gap, HeldFrom, MeetingFacts, Pair, PairMet
from app.services import pairs
from app.ui import names
from app.ui.leaves.about import brief_on, cite, follow_other, search_for
from app.ui.leaves.listing import Fetched, ListLeaf, Section
from app.ui.leaves.meeting_rows import (
    against,
    gap_section,
    held_from,
    meeting_row,
    taken_together,
    together_count,
)
from app.ui.leaves.person import counterpart_row
from app.ui.leaves.rows import EntryRow, SubheadingRow, TextPlace
from app.ui.models.rows import Row
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.leaves.laying import Leaves

KIND = "pair"
AGREED = {
    "agreed": noop("agreed"),
    "shared_view": noop("shared view"),
    "confirmed": noop("confirmed"),
    "decided": noop("decided"),
    "concurred": noop("concurred"),
}
Part = tuple[str, list[PairMet]]  # meetings under a heading
_STATES: tuple[HeldFrom, ...] = ("both", "first", "second", "others")


class PairLeaf(ListLeaf):
    """The page about two sides; ``key`` is their codes with a blank between."""

    def __init__(self, leaves: Leaves, key: str) -> None:
        first, second = key.split(" ")
        self.sides = (first, second)
        name = " – ".join(names.country(code) for code in self.sides)
        super().__init__(leaves, KIND, key, name=name)
        self.pair: Pair | None = None
        self.met: tuple[list[Encounter], dict[str, Counterpart]] | None = None
        self.agreed: list[Agreed] | None = None
        self.gaps: list[Gap] | None = None
        self._years: list[Part] = []
        self.act(tr("Brief"), "B", self._brief, icon="brief")
        self.act(tr("Search in these texts"), "S", self._search, icon="search")
        self.act(tr("Who met whom, as a table"), "T", self._table, icon="people")
        self.act(tr("Copy citation"), "Y", lambda: cite(self))
        self.act(tr("Export as CSV"), "X", self._export)
        self.on_key("O", lambda: follow_other(self))
        self.on_key("P", lambda: self._follow_person(1))

    # --- what it asks ----------------------------------------------------------------------------

    def refresh(self) -> None:
        if self.pair is None:
            self.say_loading()
        first, second = self.sides
        self.ask(lambda session: pairs.pair(session, first, second), self._show_pair)

    def _show_pair(self, found: Pair) -> None:
        self.pair = found
        years = groupby(found.meetings, key=lambda one: (one.day or "")[:4])
        self._years = [(year or tr("No date"), list(its)) for year, its in years]
        self.set_title(self.title, self._subtitle(found))
        self._show()
        self.ask_more(lambda session: pairs.gaps(session, found), self._show_gaps, after_paint=True)
        self.ask_more(lambda session: pairs.encounters(session, found), self._show_met, after_paint=True)
        self.ask_more(
            lambda session: pairs.agreed(session, found.meetings), self._show_agreed, after_paint=True
        )

    def _show_gaps(self, found: list[Gap]) -> None:
        self.gaps = found
        if self.pair is not None:
            self.set_title(self.title, self._subtitle(self.pair))
        self._show()

    def _show_met(self, found: tuple[list[Encounter], dict[str, Counterpart]]) -> None:
        self.met = found
        self._show()

    def _show_agreed(self, found: list[Agreed]) -> None:
        self.agreed = found
        self._show()

    # --- what it shows ---------------------------------------------------------------------------

    def _show(self) -> None:
        found = self.pair
        if found is None:
            return
        self.show_sections(
            [
                Section(
                    tr("Chronology"),
                    self._parted(self._years),
                    about=tr("newest first; meetings of which a text names people of both sides"),
                    nothing=tr("No text held names people of both sides at one meeting."),
                    number=f"{len(found.meetings):,}",
                ),
                self._encounters(),
                self._agreements(),
                self._held(found),
                gap_section(self.gaps),
                *self._people(),
            ]
        )

    def _fetch(self, parts: Sequence[Part], start: int, stop: int) -> Sequence[Row]:
        """Return rows of ``parts``: the heading of each, and its meetings."""
        starts = [0, *accumulate(1 + len(its) for _, its in parts)]
        found: list[PairMet | Part] = []
        at = bisect_right(starts, start) - 1
        while len(found) < stop - start and at < len(parts):
            its: list[PairMet | Part] = [parts[at], *parts[at][1]]
            skipped = max(0, start - starts[at])
            found += its[skipped : skipped + stop - start - len(found)]
            at += 1
        facts = pairs.facts(
            self.leaves.window.desk.session, [one for one in found if isinstance(one, PairMet)]
        )
        return [
            self._meeting(one, facts.get(one.meeting))
            if isinstance(one, PairMet)
            else SubheadingRow(one[0], names.counted(len(one[1]), "meeting"))
            for one in found
        ]

    def _meeting(self, one: PairMet, facts: MeetingFacts | None) -> EntryRow:
        return meeting_row(
            facts,
            day=one.day,
            uid=one.texts[0][1],
            held=held_from(one.held_from, *self.sides),
            note=taken_together(one),
        )

    def _parted(self, parts: Sequence[Part]) -> Fetched:
        length = sum(1 + len(its) for _, its in parts)
        return Fetched(length, lambda start, stop: self._fetch(parts, start, stop))

    def _encounters(self) -> Section:
        name = tr("Who met whom")
        about = tr("by the number of meetings; P goes to the person of the second side")
        if self.met is None:
            return Section(name, (), about=about, nothing=tr("Looking …"), number="…")
        met, people = self.met
        rows = [
            EntryRow(
                f"{people[one.first].name} – {people[one.second].name}",
                lead=names.counted(one.meetings, "meeting"),
                about="  –  ".join(
                    office or tr("office not printed")
                    for office in (people[one.first].office, people[one.second].office)
                ),
                right=tr("last {day}", day=names.day(one.until)) if one.until else "",
                note=tr("{led} as principals", led=one.led) if one.led else "",
                target=LeafPlace("person", one.first),
                data=one,
            )
            for one in met
        ]
        return Section(name, rows, about=about, nothing=tr("Nobody of both sides is named in one text."))

    def _agreements(self) -> Section:
        name = tr("Agreements on record")
        about = tr("newest first; whether one still stands is for a person to say: tag a note on it “lapsed”")
        if self.agreed is None:
            return Section(name, (), about=about, nothing=tr("Looking …"), number="…")
        standing = [one for one in self.agreed if not one.lapsed]
        lapsed = [one for one in self.agreed if one.lapsed]
        rows: list[Row] = [agreed_row(one) for one in standing]
        if lapsed:
            rows.append(SubheadingRow(tr("Lapsed, by your tag"), f"{len(lapsed):,}"))
            rows += [agreed_row(one) for one in lapsed]
        nothing = tr("No text of these meetings states an agreement.")
        return Section(name, rows, about=about, nothing=nothing, number=f"{len(standing):,}")

    def _held(self, found: Pair) -> Section:
        """Return the meetings by whose texts are held, those with a gap before those without."""
        order: tuple[HeldFrom, ...] = ("first", "second", "others", "both")
        parts: list[Part] = [
            (held_from(state, *self.sides), its)
            for state in order
            if (its := [one for one in found.meetings if one.held_from == state])
        ]
        gaps = len(found.meetings) - found.held.get("both", 0)
        return Section(
            tr("Texts held from each side"),
            self._parted(parts),
            about=tr("{gaps} of {all} without the text of one side", gaps=gaps, all=len(found.meetings)),
            nothing=tr("No text held names people of both sides at one meeting."),
            number=f"{found.held.get('both', 0):,}/{len(found.meetings):,}",
        )

    def _people(self) -> list[Section]:
        if self.met is None:
            return []
        people = sorted(self.met[1].values(), key=lambda one: (-one.meetings, one.name))
        return [
            Section(
                names.country(code),
                [counterpart_row(one) for one in people if one.side == code],
                about=tr("everybody of this side at these meetings"),
            )
            for code in self.sides
        ]

    def _subtitle(self, found: Pair) -> str:
        if not found.meetings:
            return tr("No text held names people of both sides at one meeting.")
        held = (
            f"{names.counted(found.held[state], 'meeting')}: {held_from(state, *self.sides)}"
            for state in _STATES
            if found.held.get(state)
        )
        known = tr(
            "first {first}, last {last}",
            first=names.day(found.first_day) or tr("on no known day"),
            last=names.day(found.last_day) or tr("on no known day"),
        )
        parts = (known, against(len(found.meetings), self.gaps), together_count(found.meetings))
        known = "  ·  ".join(part for part in parts if part)
        return known + "\n" + "  ·  ".join(held)

    # --- what is done ----------------------------------------------------------------------------

    def _follow_person(self, place: int) -> None:
        row = self.current
        if isinstance(row, EntryRow) and isinstance(row.data, Encounter):
            uid = (row.data.first, row.data.second)[place]
            self.followed.emit(LeafPlace("person", uid), False)

    def _table(self) -> None:
        self.followed.emit(LeafPlace("encounters", self.key), False)

    def _brief(self) -> None:
        if self.pair is not None:
            uids = dict.fromkeys(uid for met in self.pair.meetings for _, uid in met.texts)
            brief_on(self, self.title, tuple(uids), subject=self.sides[1])

    def _search(self) -> None:
        search_for(self, pairs.within(*self.sides))

    def _export(self) -> None:
        from app.ui.leaves.saving import ask_where

        found = self.pair
        if found is None:
            return

        def work(session: Session) -> bytes:
            from app.services.exchange.pages import pair_csv

            return pair_csv(session, found).encode("utf-8-sig")

        ask_where(self, work, name="-".join(self.sides), kind=tr("Table (CSV)"))


def agreed_row(one: Agreed) -> EntryRow:
    """Return the row of an agreement; it leads to its sentence."""
    return EntryRow(
        " ".join(one.words.split()),
        lead=names.day(one.day) or tr("No date"),
        right=tr(AGREED[one.kind]) if one.kind in AGREED else one.verb,
        note=tr("lapsed, by your tag") if one.lapsed else "",
        target=TextPlace(one.readout, one.span),
        data=one,
    )
