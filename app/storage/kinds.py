"""The two kinds of file Chancery keeps, told apart by SQLite's ``application_id``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of SQLite file: its name for people, its application id, its numbered migrations.

    ``busy_ms`` is how long to wait, in milliseconds, for another program's transaction.
    """

    name: str
    application_id: int
    migrations: Path
    busy_ms: int = 2000

    @property
    def version(self) -> int:
        """The newest ``user_version`` this Chancery understands."""
        return max(number for number, _ in self.steps())

    def steps(self) -> list[tuple[int, Path]]:
        """Return the migrations as (number, file), in order; a file's name begins with its number."""
        return sorted(
            (int(path.name[:4]), path) for path in self.migrations.glob("[0-9][0-9][0-9][0-9]_*.sql")
        )


_ROOMS = Path(__file__).resolve().parent.parent

# Application ids are four ASCII letters: "ChAr" and "ChNb". They are for ever.
ARCHIVE = FileKind("archive", 0x43684172, _ROOMS / "archive" / "migrations")
# Somebody is typing: better a sentence soon than a window that stands still.
NOTEBOOK = FileKind("notebook", 0x43684E62, _ROOMS / "notebook" / "migrations", busy_ms=300)
