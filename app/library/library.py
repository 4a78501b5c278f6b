"""The two files, attached read-only to one connection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.storage.connect import connect, file_uri, identify
from app.storage.faults import explained
from app.storage.kinds import ARCHIVE, NOTEBOOK


class Library:
    """Reads ``archive.db`` and, where given, the notebook; KnownError for files that are not ours."""

    def __init__(self, archive: Path, notebook: Path | None = None) -> None:
        self.archive_path = archive
        self.notebook_path = notebook
        identify(archive, ARCHIVE)
        if notebook is not None:
            identify(notebook, NOTEBOOK)
        self._connection = connect(":memory:", busy_ms=ARCHIVE.busy_ms)
        with explained(archive):
            self._connection.execute("attach ? as archive", (file_uri(archive, mode="ro"),))
        if notebook is not None:
            with explained(notebook):
                self._connection.execute("attach ? as notebook", (file_uri(notebook, mode="ro"),))

    def close(self) -> None:
        """Let go of both files."""
        self._connection.close()

    def versions(self) -> tuple[int, int]:
        """Return a number for the archive and one for the notebook, each another after anybody wrote the file.

        Source: https://www.sqlite.org/pragma.html#pragma_data_version
        """
        archive = self.row("pragma archive.data_version")
        notebook = self.row("pragma notebook.data_version") if self.notebook_path else None
        return (archive or (0,))[0], (notebook or (0,))[0]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of both files through several queries; each file is locked once instead of once a query."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("begin")
        try:
            yield
        finally:
            self._connection.execute("rollback")  # nothing was written

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return every row of a query of ours, read to the end."""
        # A sentence about a file must name the right one; whoever asks the notebook says so in the query.
        asked = self.notebook_path if self.notebook_path and "notebook." in sql else self.archive_path
        with explained(asked):
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query of ours, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None
