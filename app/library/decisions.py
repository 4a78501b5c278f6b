"""What persons decided about identities and meetings."""

from __future__ import annotations

from app.library.library import Library
from app.model.people import Decision, Joined, in_force


def decisions(library: Library) -> list[Decision]:
    """Return every decision, those taken back too, in the order they were made."""
    rows = library.rows(
        "select id, kind, subject, object, made_by, made_at from archive.decision order by id"
    )
    return [Decision(*row) for row in rows]


def meetings_joined(library: Library) -> Joined:
    """Return which meetings were decided to be one."""
    return Joined(
        (one.subject, one.object) for one in in_force(decisions(library)) if one.kind == "same_meeting"
    )
