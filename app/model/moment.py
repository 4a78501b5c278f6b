"""One readout as a timeline shows it."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """When a meeting was, as far as the readout tells, and who met. ``date`` is ISO 8601 at the precision known."""

    uid: str
    meeting_uid: str
    title: str
    date: str | None
    sides: tuple[str, ...]
