"""Read the archive again with the parser as it is now. A person's work is never overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from app.analysis.rereading import Difference, differences
from app.library import readings, readouts
from app.library.readouts import Wanted
from app.model.reading import Reading
from app.services.session import Session
from app.services.splitting import read_again


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading one text again gives. ``confirmed``: a person's reading is shown, and stays shown."""

    uid: str
    title: str
    confirmed: bool
    differences: tuple[Difference, ...]
    written: bool


def reread(session: Session, *, write: bool = False) -> Iterator[Reread]:
    """Yield what a new reading of each text would change; ``write`` adds the readings that differ.

    The new reading is compared with the parser's own earlier one, also where a person has corrected it: the
    correction is shown as before, and the parser's newer view stands beside it.
    """
    from app.intake.parse import read

    everything = readouts.listing(session.library, wanted=Wanted(not_readouts=True))
    for item in everything:
        held = readouts.readout(session.library, item.uid)
        before = readings.reading(session.library, item.uid, by_parser=True)
        shown = readings.reading(session.library, item.uid)
        after = read_again(session, item.uid) or read(held.text, provenance=held.provenance)
        found = differences(before, after, held.text)
        if found and write:
            _write(session, item.uid, after)
        yield Reread(item.uid, item.title, shown.confirmed, found, bool(found) and write)


def _write(session: Session, uid: str, reading: Reading) -> None:
    from app.archive.writer import writing

    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    with writing(session.archive_path) as archive:
        archive.add_reading(uid, reading, made_at=now)
