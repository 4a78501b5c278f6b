"""What pages about people and countries do alike: a brief, a search, a citation, the other text of a meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.errors import KnownError
from app.model.portraits import MeetingFacts
from app.ui.leaves.meeting_rows import other_text
from app.ui.leaves.rows import EntryRow, TextPlace
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.ui.leaves.listing import ListLeaf

MOST_OF_A_BRIEF = 60  # texts; nobody hands up a brief on more


def brief_on(leaf: ListLeaf, name: str, uids: tuple[str, ...], *, subject: str) -> None:
    """Compose a counterpart brief on ``subject`` from these texts, the newest first."""
    from app.model.plan import BriefDraft
    from app.services import reading
    from app.ui.composing import preset
    from app.ui.composing.sheet import BriefSheet

    window = leaf.leaves.window
    if not uids or not window.texts.save():
        return
    chosen = uids[:MOST_OF_A_BRIEF]
    try:
        page = reading.page(window.desk.session, chosen[0])
    except KnownError as error:
        leaf.banner.show_error(told(error), None)
        return
    plan = replace(preset.last(window.settings), template="counterpart", subject=subject)
    BriefSheet(window, page, BriefDraft("", "", chosen, plan, "", "", "")).open()
    if len(uids) > len(chosen):
        window.status.say(
            tr(
                "The brief is on the newest {number} of {all} texts.",
                number=len(chosen),
                all=f"{len(uids):,}",
            )
        )


def search_for(leaf: ListLeaf, query: str) -> None:
    """Begin a search within what the page is about: the field is ready for the next word."""
    window = leaf.leaves.window
    window.commands.search()
    window.bar.search.setText(query)
    window.bar.search.end(False)


def cite(leaf: ListLeaf) -> None:
    """Copy what the row stands for with its citation."""
    from app.services import reading
    from app.services.exchange import citation_text

    row, window = leaf.current, leaf.leaves.window
    target = row.target if isinstance(row, EntryRow) else None
    if not isinstance(target, TextPlace):
        window.status.say(tr("Go to a row that stands for a text or a passage: its citation is copied."))
        return
    try:
        page = reading.page(window.desk.session, target.uid)
    except KnownError as error:
        leaf.banner.show_error(told(error), None)
        return
    QGuiApplication.clipboard().setText(citation_text(page, span=target.span))
    window.status.say(tr("Copied with its citation."))


def follow_other(leaf: ListLeaf) -> None:
    """Go to another text of the meeting in the row."""
    row, window = leaf.current, leaf.leaves.window
    if not isinstance(row, EntryRow) or not isinstance(row.data, MeetingFacts):
        return
    target = row.target
    other = other_text(row.data, target.uid) if isinstance(target, TextPlace) else None
    if other is None:
        window.status.say(tr("No other text of this meeting is held."))
        return
    leaf.followed.emit(TextPlace(other.uid), False)
