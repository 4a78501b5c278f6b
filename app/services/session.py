"""What is open: one archive, one notebook, and the library over both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.library.library import Library
from app.services.places import default_archive, default_notebook
from app.storage.connect import identify, open_writer
from app.storage.kinds import ARCHIVE, NOTEBOOK, FileKind

if TYPE_CHECKING:
    from app.notebook.writer import Notebook
    from app.services.searching import Searching


class Session:
    """One archive and one notebook, open. Close it, or use it as a context manager."""

    def __init__(self, archive_path: Path, notebook_path: Path) -> None:
        self.archive_path = archive_path
        self.notebook_path = notebook_path
        self.is_open = True
        self._notebook: Notebook | None = None
        self._searching: Searching | None = None
        _made_ready(archive_path, ARCHIVE, may_make=False)
        if _made_ready(notebook_path, NOTEBOOK, may_make=True):
            from uuid import uuid4

            self.notebook.set_uid(uuid4().hex)
        self.library = Library(archive_path, notebook_path)

    @classmethod
    def open(cls, archive: Path | None = None, notebook: Path | None = None) -> Session:
        """Open these files; None stands for the user's own, made on first use. Raises KnownError."""
        return cls(archive or default_archive(), notebook or default_notebook())

    def again(self) -> Session:
        """Open the same files once more, for another thread."""
        return Session(self.archive_path, self.notebook_path)

    @property
    def notebook(self) -> Notebook:
        """The notebook's writer; opened when first needed, so that reading needs no right to write."""
        if self._notebook is None:
            from app.notebook.writer import Notebook

            self._notebook = Notebook(self.notebook_path)
        return self._notebook

    @property
    def searching(self) -> Searching:
        """What answers searches; opened when first needed."""
        if self._searching is None:
            from app.services.searching import Searching

            self._searching = Searching(self.library)
        return self._searching

    def close(self) -> None:
        """Let go of both files."""
        self.is_open = False
        self.library.close()
        if self._notebook is not None:
            self._notebook.close()
            self._notebook = None

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _made_ready(path: Path, kind: FileKind, *, may_make: bool) -> bool:
    """Bring a file to the newest schema and finish what a crash left; return whether it was made now.

    A transaction that was cut off leaves its journal beside the file; only a writer can roll it back.
    """
    if not path.exists() and may_make:
        open_writer(path, kind).close()
        return True
    if identify(path, kind) < kind.version or path.with_name(path.name + "-journal").exists():
        open_writer(path, kind).close()
    return False
