"""Review: what is doubtful, one by one, and what a person makes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.archive.writer import writing
from app.errors import BugError
from app.library import readings, readouts
from app.library.findings import doubted
from app.library.library import Library
from app.model.annotation import Change
from app.model.correction import Correction, corrected
from app.model.page import Page
from app.model.reading import Finding, Reading
from app.services.annotating import author
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Doubt:
    """One finding that waits for a person: in which readout, and at which index of its reading."""

    uid: str
    title: str
    date: str | None
    index: int
    finding: Finding


def waiting(session: Session) -> list[str]:
    """Return the uids of the readouts in which something waits for a person, the newest received first."""
    return doubted(session.library)


def number_waiting(archive: Path) -> int:
    """Return in how many readouts of ``archive`` something waits for a person: for another thread, half a second."""
    library = Library(archive)
    try:
        return len(doubted(library))
    finally:
        library.close()


def queue(session: Session) -> list[Doubt]:
    """Return what waits for review, the newest received first; within a text in the order of the text."""
    doubtful = waiting(session)
    listed = {
        item.uid: item
        for item in readouts.listing(session.library, wanted=readouts.Wanted(not_readouts=True))
        if item.uid in doubtful
    }
    found = []
    for uid in doubtful:
        reading = readings.reading(session.library, uid)
        doubts = [
            Doubt(uid, listed[uid].title, listed[uid].date, index, finding)
            for index, finding in enumerate(reading.findings)
            if finding.severity == "review"
        ]
        found.extend(sorted(doubts, key=_order))
    return found


def _order(doubt: Doubt) -> tuple[bool, int]:
    span = doubt.finding.span
    return (span is None, 0 if span is None else span.start)


def correct(session: Session, page: Page, correction: Correction, *, finding: int | None = None) -> Change:
    """Write the reading that a person makes of the page's: who and when are kept, the old one stays.

    ``finding`` is the index of the finding that this settles.
    """
    new = corrected(page.reading, correction, by=author(), finding=finding)
    _assert_within(new, len(page.readout.text))
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    with writing(session.archive_path) as archive:
        return archive.add_reading(page.readout.uid, new, made_at=now)


def put_back(session: Session, page: Page, before: Reading) -> Change:
    """Let the reading stand again that stood ``before``: as a new reading of this person's; every other stays."""
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    new = replace(before, made_by=author(), made_at=None, confirmed=True)
    with writing(session.archive_path) as archive:
        return archive.add_reading(page.readout.uid, new, made_at=now)


def restore(session: Session, page: Page) -> Change:
    """Let the parser's newest reading stand again, as a new reading of this person's; every other stays.

    What the parser doubts waits for review again.
    """
    parsers = readings.reading(session.library, page.readout.uid, by_parser=True)
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    new = replace(parsers, made_by=author(), made_at=None, confirmed=True)
    with writing(session.archive_path) as archive:
        return archive.add_reading(page.readout.uid, new, made_at=now)


def _assert_within(reading: Reading, length: int) -> None:
    spans = [one.span for one in reading.participants]
    spans += [one.span for one in reading.statements]
    spans += [one.span for one in reading.agreements]
    for span in spans:
        if span.end > length:
            raise BugError(f"a correction points past the text: {span}")
