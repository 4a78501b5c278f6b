"""Where the user's own files lie by default."""

from __future__ import annotations

import os
from pathlib import Path

from app.errors import NotWritable
from app.model.shipped import shipped
from app.storage.faults import explained

ENVIRONMENT = "CHANCERY_HOME"  # for those who keep their data elsewhere: a folder


def data_folder() -> Path:
    """Return the user's data folder; it need not exist yet."""
    chosen = os.environ.get(ENVIRONMENT)
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("chancery", appauthor=False)


def default_archive() -> Path:
    """Return the user's archive; on first use it is copied from the shipped one, whole or not at all."""
    path = data_folder() / "archive.db"
    if not path.exists():
        source = shipped("archive.db")
        if not source.is_file():
            raise NotWritable(
                "The archive that ships with Chancery is missing.",
                to_do="Run scripts/build_archive.py, or name an archive with --archive.",
            )
        partial = path.with_name("archive.db.part")
        with explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                partial.write_bytes(source.read_bytes())
                partial.replace(path)
            finally:
                partial.unlink(missing_ok=True)
    return path


def default_notebook() -> Path:
    """Return the user's notebook; it need not exist yet."""
    return data_folder() / "notebook.db"
