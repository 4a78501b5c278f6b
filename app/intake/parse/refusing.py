"""What a reading says where a text is not taken for a readout."""

from __future__ import annotations

from dataclasses import replace

from app.model.reading import Finding, Reading


def refused(reading: Reading, reason: str) -> Reading:
    """Return ``reading`` as that of a text that is no readout, and why."""
    finding = Finding("is_readout", "review", reason)
    return replace(reading, is_readout=False, reason=reason, findings=(finding, *reading.findings))


def not_read() -> tuple[Finding, ...]:
    """Tell field by field what is left open in a text without a lead: a person may still find it there."""
    message = "Not read, for the text is not taken for a readout."
    fields = ("meeting.date", "meeting.mode", "participants", "statements", "agreements")
    return tuple(Finding(field, "note", message) for field in fields)
