"""The figures, their targets, and the findings that speak of each."""

from __future__ import annotations

from typing import Final

from app.model.reading import Finding
from app.model.span import Span

# Each figure, whether it is one of a list (precision and recall), and the target where one is set.
FIGURES: Final[dict[str, tuple[bool, float | None]]] = {
    "is a readout": (False, 0.99),
    "date": (False, 0.98),
    "mode": (False, 0.98),
    "principals": (False, 0.98),
    "attendees": (True, 0.97),
    "start time": (False, 0.98),
    "duration": (False, 0.98),
    "points": (True, 0.97),
    "statements": (True, 0.95),
    "speakers": (False, 0.98),
    "agreements": (True, 0.93),
    "place": (False, None),
    "attendee offices": (False, None),
    "reported marks": (False, None),
    "agreement kinds": (False, None),
    "several events": (False, None),
}
# The fields of findings that speak of a figure: the whole field or its beginning up to a dot or a bracket.
_FINDING_FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "is a readout": ("is_readout", "readout", "kind", "reason", "text", "events"),
    "date": ("meeting.date", "date", "published_on"),
    "mode": ("meeting.mode", "mode"),
    "principals": ("participants", "principals", "people", "publisher", "publisher_country"),
    "attendees": ("participants", "attendees", "people"),
    "start time": ("meeting.start_time", "start_time"),
    "duration": ("meeting.duration_minutes", "meeting.duration", "duration"),
    "points": ("points",),
    "statements": ("statements",),
    "speakers": ("statements",),
    "agreements": ("agreements", "statements"),
    "place": ("meeting.place", "place"),
    "attendee offices": ("participants", "attendees", "people"),
    "reported marks": ("statements",),
    "agreement kinds": ("agreements",),
    "several events": ("events",),
}


def speaks_of(finding: Finding, figure: str, at: Span | None) -> bool:
    """Whether a finding speaks of ``figure``, and of the place ``at`` where there is one."""
    fields = _FINDING_FIELDS[figure]
    named = any(finding.field == one or finding.field.startswith((f"{one}.", f"{one}[")) for one in fields)
    return named and (at is None or finding.span is None or finding.span.overlaps(at))
