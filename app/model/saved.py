"""A search that is kept under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saved:
    """What is asked and how it is shown stands in ``wish``, a JSON document. Times are ISO 8601 in UTC.

    ``looked_at`` is when its results were last looked at; None where nobody has since it was kept.
    """

    uid: str
    name: str
    wish: str
    created_at: str = ""
    modified_at: str = ""
    looked_at: str | None = None
