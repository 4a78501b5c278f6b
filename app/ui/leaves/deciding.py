"""Who a person is, decided on their page: joined with another name, parted from a text, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.model.annotation import Change
from app.model.people import Decision
from app.model.portraits import Counterpart, Likely
from app.model.text import single_line
from app.services import curating, persons
from app.ui import names
from app.ui.leaves.listing import Section
from app.ui.leaves.rows import EntryRow, SubheadingRow, TextPlace
from app.ui.models.rows import Row
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.leaves.person import PersonLeaf

Who = tuple[list[Decision], list[Likely]]
_DECIDED = {
    "same_person": noop("Decided: the same person"),
    "other_person": noop("Decided: another person in one text"),
}


def identity_section(found: Who | None) -> Section:
    """Return the section of what was decided about an identity, and of who may be the same."""
    name = tr("Who this is")
    about = tr("M joins the person of the row, N says it is another, Del takes a decision back")
    if found is None:
        return Section(name, (), about=about, nothing=tr("Looking …"), number="…")
    decisions, likely = found
    rows: list[Row] = [_decision_row(one) for one in decisions]
    if likely:
        rows.append(SubheadingRow(tr("May be the same person"), f"{len(likely):,}", inferred=True))
        rows += [_likely_row(one) for one in likely]
    nothing = tr(
        "By the names alone: nothing was decided, and nobody else of this side has a name like this."
    )
    return Section(name, rows, about=about, nothing=nothing)


def _decision_row(one: Decision) -> EntryRow:
    return EntryRow(
        tr(_DECIDED.get(one.kind, "")) or one.kind,
        lead=names.day(one.made_at[:10]),
        about=tr("by {who}, decision {number}", who=one.made_by, number=one.number),
        target=TextPlace(one.object) if one.kind == "other_person" else None,
        data=one,
    )


def _likely_row(one: Likely) -> EntryRow:
    return EntryRow(
        single_line(one.name),
        about=told(one.reason),
        inferred=True,
        target=LeafPlace("person", one.uid),
        data=one,
    )


def join(leaf: PersonLeaf) -> None:
    """Decide that the person in the row is the one of the page."""
    row = leaf.current
    one = row.data if isinstance(row, EntryRow) else None
    if not isinstance(one, Likely | Counterpart) or leaf.portrait is None:
        leaf.leaves.window.status.say(tr("Go to the row of somebody who may be the same person."))
        return
    subject, uid = leaf.portrait.uid, one.uid
    words = tr("“{name}” is the same person.", name=single_line(one.name))
    _decide(leaf, lambda session: curating.decide(session, "same_person", subject, uid), words)


def part(leaf: PersonLeaf) -> None:
    """Decide that somebody who may be the same is another, or that one text speaks of another person."""
    row, found = leaf.current, leaf.portrait
    if not isinstance(row, EntryRow) or found is None:
        return
    data, target = row.data, row.target
    if isinstance(data, Likely):
        uid, subject = data.uid, found.uid
        words = tr("“{name}” is another person.", name=single_line(data.name))
        _decide(leaf, lambda session: curating.decide(session, "not_same", subject, uid), words)
    elif isinstance(target, TextPlace) and target.speaker:
        readout, name = target.uid, target.speaker
        words = tr("That text speaks of another person.")
        _decide(leaf, lambda session: persons.part(session, readout, name), words)
    else:
        leaf.leaves.window.status.say(
            tr("Go to the row of a meeting, or of somebody who may be the same person.")
        )


def take_back(leaf: PersonLeaf) -> None:
    """Take back the decision in the row."""
    row = leaf.current
    one = row.data if isinstance(row, EntryRow) else None
    if isinstance(one, Decision):
        _take_back(leaf, one.number)


def _decide(leaf: PersonLeaf, work: Callable[[Session], int], words: str) -> None:
    def decided(number: int) -> None:
        _changed(leaf)
        leaf.leaves.window.status.say(words, offer=tr("Take back"), wish=lambda: _take_back(leaf, number))

    leaf.leaves.ask(work, decided, lambda error: leaf.banner.show_error(told(error), None))


def _take_back(leaf: PersonLeaf, number: int) -> None:
    def back(_: object) -> None:
        _changed(leaf)
        leaf.leaves.window.status.say(tr("The decision is taken back."))

    leaf.leaves.ask(
        lambda session: curating.take_back(session, number),
        back,
        lambda error: leaf.banner.show_error(told(error), None),
    )


def _changed(leaf: PersonLeaf) -> None:
    """Let the page, and the list with its facets, be asked for anew; the text beneath is not read otherwise."""
    page = leaf.leaves.window.texts.desk.page
    beneath = page.readout.uid if page else ""
    seen = leaf.portrait.meetings if leaf.portrait else ()
    elsewhere = (one.readout for met in seen for one in met.seen if one.readout != beneath)
    leaf.leaves.window.desk.absorb_readouts(Change(readouts=tuple(elsewhere)[:1]))
    leaf.refresh()
