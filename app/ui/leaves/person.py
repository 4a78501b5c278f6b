"""The page of a person: offices, meetings, counterparts, what was said, names and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.model.portraits import Counterpart, Gap, MeetingFacts, Met, Portrait, Printed, Said, Sayings
from app.model.text import single_line
from app.services import persons
from app.ui import fonts, names, tongue
from app.ui.leaves.about import brief_on, cite, search_for
from app.ui.leaves.deciding import Who, identity_section, join, part, take_back
from app.ui.leaves.listing import Fetched, ListLeaf, Section
from app.ui.leaves.meeting_rows import (
    against,
    gap_section,
    held_of,
    meeting_row,
    span_of_days,
    taken_together,
    together_count,
)
from app.ui.leaves.rows import EntryRow, SubheadingRow, TextPlace
from app.ui.models.rows import Row
from app.ui.models.statement_rows import ACT
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.leaves.laying import Leaves

KIND = "person"
_SCRIPTS = {
    "LATIN": noop("Latin"),
    "CJK": noop("Chinese characters"),
    "HIRAGANA": noop("Kana"),
    "KATAKANA": noop("Kana"),
    "HANGUL": noop("Hangul"),
    "CYRILLIC": noop("Cyrillic"),
    "GREEK": noop("Greek"),
    "ARABIC": noop("Arabic"),
    "HEBREW": noop("Hebrew"),
    "THAI": noop("Thai"),
    "DEVANAGARI": noop("Devanagari"),
}
MORE = "more"


class PersonLeaf(ListLeaf):
    """The page about the person with the uid ``key``.

    The meetings and offices are shown as soon as they are known; counterparts and statements follow.
    """

    def __init__(self, leaves: Leaves, key: str) -> None:
        super().__init__(leaves, KIND, key, name=tr("Person"))
        self.portrait: Portrait | None = None
        self.beside: tuple[list[Counterpart], list[Counterpart]] | None = None
        self.sayings: Sayings | None = None
        self.gaps: list[Gap] | None = None
        self.who: Who | None = None
        self._texts = persons.AT_ONCE
        self.act(tr("Brief"), "B", self._brief, icon="brief")
        self.act(tr("Search in these texts"), "S", self._search, icon="search")
        self.act(tr("Copy citation"), "Y", self._cite)
        self.act(tr("Export as CSV"), "X", self._export)
        self.on_key("F", self._follow_first)
        self.on_key("M", lambda: join(self))
        self.on_key("N", lambda: part(self))
        self.on_key(QKeySequence(Qt.Key.Key_Delete).toString(), lambda: take_back(self))
        self.on_key("O", self._follow_other)

    # --- what it asks ----------------------------------------------------------------------------

    def refresh(self) -> None:
        key = self.key
        if self.portrait is None:
            self.say_loading()
            self.ask(lambda session: persons.glimpse(session, key), self._show_glimpse)
        else:
            self.ask(lambda session: persons.portrait(session, key), self._show_portrait)

    def _show_glimpse(self, found: Portrait | None) -> None:
        """Show the newest meetings of somebody who was at thousands, while all of them are looked for."""
        key = self.key
        if found is None:
            self.say_loading()
            self.ask_more(lambda session: persons.portrait(session, key), self._show_portrait)
            return
        self.portrait = found
        self.set_title(single_line(found.name), tr("Looking …"))
        self.show_sections(
            [
                Section(tr("Offices"), (), nothing=tr("Looking …"), number="…"),
                Section(tr("Meetings"), Fetched(len(found.meetings), self._meetings), number="…"),
            ]
        )
        self.ask_more(lambda session: persons.portrait(session, key), self._show_portrait, after_paint=True)

    def _show_portrait(self, found: Portrait) -> None:
        self.portrait = found
        fonts.cover("".join(one.words for one in (*found.names, *found.offices)))
        self.set_title(single_line(found.name), self._subtitle(found))
        self._show()
        texts = self._texts

        def later(work: Callable[[Session], object], show: Callable[..., None]) -> None:
            self.ask_more(work, show, after_paint=True)

        later(lambda session: persons.gaps(session, found), self._show_gaps)
        later(lambda session: persons.beside(session, found), self._show_beside)
        later(lambda session: persons.sayings(session, found, texts=texts), self._show_sayings)
        later(
            lambda session: (persons.decisions_about(session, found), persons.likely(session, found)),
            self._show_who,
        )

    def _show_who(self, found: Who) -> None:
        self.who = found
        self._show()

    def _show_gaps(self, found: list[Gap]) -> None:
        self.gaps = found
        if self.portrait is not None:
            self.set_title(self.title, self._subtitle(self.portrait))
        self._show()

    def _show_beside(self, found: tuple[list[Counterpart], list[Counterpart]]) -> None:
        self.beside = found
        self._show()

    def _show_sayings(self, found: Sayings) -> None:
        self.sayings = found
        self._show()

    # --- what it shows ---------------------------------------------------------------------------

    def _show(self) -> None:
        found = self.portrait
        if found is None:
            return
        looking = tr("Looking …")
        theirs, own = self.beside or ([], [])
        self.show_sections(
            [
                Section(
                    tr("Offices"),
                    [_office_row(one) for one in found.offices],
                    about=tr("as printed, the last seen first"),
                    nothing=tr("No text prints an office of this person."),
                ),
                Section(
                    tr("Meetings"),
                    Fetched(len(found.meetings), self._meetings),
                    about=tr("newest first; a meeting counts once, however many texts tell of it"),
                ),
                gap_section(self.gaps),
                Section(
                    tr("Counterparts"),
                    [counterpart_row(one) for one in theirs],
                    about=tr("people of other sides at the same meetings"),
                    nothing=tr("The texts name nobody of another side.") if self.beside else looking,
                    number=None if self.beside else "…",
                ),
                Section(
                    tr("Own side"),
                    [counterpart_row(one) for one in own],
                    about=tr("people of the same side at the same meetings"),
                    nothing=tr("The texts name nobody else of this side.") if self.beside else looking,
                    number=None if self.beside else "…",
                ),
                *self._said(),
                Section(
                    tr("Names"),
                    [_name_row(one) for one in found.names],
                    about=tr("in every spelling and script, with where each is printed"),
                ),
                identity_section(self.who),
            ]
        )

    def _said(self) -> list[Section]:
        sayings = self.sayings
        about = tr("statements made alone or jointly; not what is only reported")
        if sayings is None:
            return [Section(tr("Statements by topic"), (), about=about, nothing=tr("Looking …"), number="…")]
        rows: list[Row] = []
        for tag, its in persons.by_tag(sayings.statements):
            rows.append(SubheadingRow(tag, f"{len(its):,}", tr("your tag")))
            rows += [_said_row(one) for one in its]
        for key, its in persons.by_topic(sayings.statements):
            name = persons.topic_name(key, tongue.now()) or tr("No topic found by its words")
            rows.append(
                SubheadingRow(name, f"{len(its):,}", tr("by its words") if key else "", inferred=bool(key))
            )
            rows += [_said_row(one) for one in its]
        left = sayings.texts - sayings.looked_through
        if left > 0:
            rows.append(
                EntryRow(
                    tr("Look through the older texts too: {number}", number=f"{left:,}"),
                    about=tr(
                        "Above are the statements of the newest {number} texts.",
                        number=f"{sayings.looked_through:,}",
                    ),
                    data=MORE,
                )
            )
        return [
            Section(
                tr("Statements by topic"),
                rows,
                about=about,
                nothing=tr("No text gives this person a statement."),
                number=f"{len(sayings.statements):,}" + ("+" if left > 0 else ""),
            )
        ]

    def _meetings(self, start: int, stop: int) -> Sequence[Row]:
        found = self.portrait
        if found is None:
            return []
        met = found.meetings[start:stop]
        facts = persons.facts(self.leaves.window.desk.session, met)
        return [self._meeting(one, found, facts.get(one.meeting)) for one in met]

    def _meeting(self, one: Met, found: Portrait, known: MeetingFacts | None) -> EntryRow:
        seen = one.seen[0]
        role = tr("principal") if one.principal else tr("attendee")
        office = next((each.office for each in one.seen if each.office), None)
        words = f"{single_line(office)} ({role})" if office else role
        return meeting_row(
            known,
            day=one.day,
            uid=seen.readout,
            role=words,
            speaker=seen.name,
            held=held_of(known.texts, found.sides) if known else "",
            note=taken_together(one),
        )

    def _subtitle(self, found: Portrait) -> str:
        first, last = found.first_seen, found.last_seen
        office = found.offices[0].words if found.offices else ""
        seen = span_of_days(first.day if first else None, last.day if last else None)
        lines = (
            (names.joined(map(names.country, found.sides)) or tr("Side not known"), single_line(office)),
            (
                tr("seen {days}", days=seen) if first else tr("no text is dated"),
                against(len(found.meetings), self.gaps),
                names.counted(found.texts, "text"),
                together_count(found.meetings),
            ),
        )
        return "\n".join("  ·  ".join(part for part in line if part) for line in lines)

    # --- what is done ----------------------------------------------------------------------------

    def follow_row(self, row: EntryRow, *, beside: bool) -> None:
        if row.data == MORE and self.portrait is not None:
            self._texts = self.portrait.texts
            found = self.portrait
            self.leaves.window.status.say(tr("Looking through every text …"))
            self.ask_more(
                lambda session: persons.sayings(session, found, texts=found.texts), self._show_sayings
            )
            return
        super().follow_row(row, beside=beside)

    def _follow_first(self) -> None:
        """Go to where what stands in the row was seen first, as Enter goes to where it was seen last."""
        row = self.current
        if isinstance(row, EntryRow) and isinstance(row.data, TextPlace):
            self.followed.emit(row.data, False)

    def _follow_other(self) -> None:
        """Go to the other text of the meeting."""
        from app.ui.leaves.about import follow_other

        follow_other(self)

    def _brief(self) -> None:
        found = self.portrait
        if found is not None and found.whole:
            uids = dict.fromkeys(one.readout for met in found.meetings for one in met.seen)
            brief_on(self, found.name, tuple(uids), subject=found.name)

    def _search(self) -> None:
        if self.portrait is not None:
            search_for(self, persons.within(self.portrait))

    def _cite(self) -> None:
        cite(self)

    def _export(self) -> None:
        from app.ui.leaves.saving import ask_where

        found = self.portrait
        if found is None or not found.whole:
            return

        def work(session: Session) -> bytes:
            from app.services.exchange.pages import person_csv

            return person_csv(session, found).encode("utf-8-sig")

        ask_where(self, work, name=single_line(found.name), kind=tr("Table (CSV)"))


def counterpart_row(one: Counterpart) -> EntryRow:
    """Return the row of somebody who was at the same meetings; it leads to their own page."""
    parts = (names.country(one.side) if one.side else tr("Side not known"), single_line(one.office or ""))
    return EntryRow(
        single_line(one.name),
        lead=names.counted(one.meetings, "meeting"),
        about="  ·  ".join(part for part in parts if part),
        right=tr("last {day}", day=names.day(one.last)) if one.last else "",
        note=tr("{led} as principals", led=one.led) if one.led else "",
        target=LeafPlace(KIND, one.uid),
        data=one,
    )


def _office_row(one: Printed) -> EntryRow:
    return _printed_row(one, "office", span_of_days(one.first.day, one.last.day))


def _name_row(one: Printed) -> EntryRow:
    from app.model.names import script

    written = script(one.words)
    return _printed_row(one, "name", tr(_SCRIPTS[written]) if written in _SCRIPTS else written.capitalize())


def _printed_row(one: Printed, printed: str, lead: str) -> EntryRow:
    which = "office" if printed == "office" else "name"
    same = one.first.readout == one.last.readout
    days = (
        tr("printed {day}", day=names.day(one.last.day) or tr("on no known day"))
        if same
        else tr(
            "first printed {first}, last {last}",
            first=names.day(one.first.day) or tr("on no known day"),
            last=names.day(one.last.day) or tr("on no known day"),
        )
    )
    return EntryRow(
        single_line(one.words),
        lead=lead,
        about=days,
        right=names.counted(one.times, "text"),
        target=TextPlace(one.last.readout, speaker=one.last.name, printed=which),  # type: ignore[arg-type]
        data=TextPlace(one.first.readout, speaker=one.first.name, printed=which),  # type: ignore[arg-type]
    )


def _said_row(one: Said) -> EntryRow:
    marks = (
        tr("speaker inferred") if one.inferred else "",
        tr("jointly") if one.jointly else "",
        tr(ACT.get(one.act, "")),
    )
    return EntryRow(
        " ".join(one.words.split()),
        lead=names.day(one.day) or tr("No date"),
        right="  ·  ".join(mark for mark in marks if mark),
        note=names.listed(one.tags),
        target=TextPlace(one.readout, one.span),
        data=one,
    )
