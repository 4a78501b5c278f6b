"""One readout, or one meeting without a text, as a timeline shows it."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """When a meeting was, as far as is known, and who met. ``date`` is ISO 8601 at the precision known.

    ``held`` is False for a meeting that is known to have taken place and of which no text is held.
    """

    uid: str
    meeting_uid: str
    title: str
    date: str | None
    sides: tuple[str, ...]
    held: bool = True
