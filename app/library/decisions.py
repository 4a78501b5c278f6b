"""What persons decided about identities and meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library.library import Library

if TYPE_CHECKING:
    from app.model.people import Decision


def decisions(library: Library) -> list[Decision]:
    """Return every decision, those taken back too, in the order they were made."""
    from app.model.people import Decision

    rows = library.rows(
        "select id, kind, subject, object, made_by, made_at from archive.decision order by id"
    )
    return [Decision(*row) for row in rows]


def meetings_joined(library: Library) -> dict[str, str]:
    """Return, for each meeting decided to be one with another, the meeting that speaks for both."""
    rows = library.rows("select subject, object from archive.decision where kind = 'same_meeting'")
    if not rows:  # as in most archives: a start should not pay for what nobody has decided
        return {}
    from app.model.people import Joined, in_force

    joined = Joined(
        (one.subject, one.object) for one in in_force(decisions(library)) if one.kind == "same_meeting"
    )
    return {uid: joined.of(uid) for pair in rows for uid in pair}
