"""Build ``archive.db``, the shipped record, from ``resources/readouts``: the same input, the same bytes.

    python3 scripts/build_archive.py [TARGET]

A test builds it again and compares, so the shipped file cannot drift from its sources.
"""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from app.archive.writer import writing  # noqa: E402
from app.intake.drafting import drafts  # noqa: E402
from app.model.record import Draft  # noqa: E402

SOURCES = ROOT / "resources" / "readouts"
NOT_READOUTS = {"LICENCE.txt"}
# The header of an SQLite file names the library that last wrote it (bytes 96 to 99, a number); which one
# did is no part of the record, so a fixed number stands there. https://www.sqlite.org/fileformat2.html
WRITER_AT = 96
WRITER = 3_040_001


def build(target: Path) -> None:
    """Build the archive at ``target``, whole or not at all."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".build-") as folder:
        work = Path(folder) / "archive.db"
        _fill(work, _sources())
        _vacuum(work)
        _name_no_writer(work)
        work.replace(target)


def _sources() -> list[Draft]:
    files = sorted(
        path
        for path in SOURCES.iterdir()
        if path.is_file() and path.suffix != ".toml" and path.name not in NOT_READOUTS
    )
    return [draft for path in files for draft in drafts(path)]


def _fill(path: Path, sources: list[Draft]) -> None:
    uids = "".join(draft.uid for draft in sources)
    with writing(path) as archive:
        archive.set_uid(hashlib.sha256(f"archive:{uids}".encode()).hexdigest()[:20])
        for draft in sources:
            # The time of receipt is the day the text was retrieved: the clock of the build is no provenance.
            archive.add_readout(draft, received_at=f"{draft.provenance.retrieved_on}T00:00:00Z")


def _vacuum(path: Path) -> None:
    from sqlite_utils import Database

    connection = sqlite3.connect(path, isolation_level=None)
    try:
        database = Database(connection)
        database.vacuum()
    finally:
        connection.close()


def _name_no_writer(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(WRITER_AT)
        file.write(WRITER.to_bytes(4, "big"))


if __name__ == "__main__":
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "archive.db"
    build(chosen)
    print(f"{chosen}: {chosen.stat().st_size} bytes")
