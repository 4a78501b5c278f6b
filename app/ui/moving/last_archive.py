"""Which archive was open last: a start without a name opens it again, where it is still there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from app.services.places import data_folder

if TYPE_CHECKING:
    from app.services.session import Session

Files = tuple[Path | None, Path | None]  # archive and notebook; None stands for the user's own
OWN: Files = (None, None)


def remember(session: Session) -> None:
    """Keep which files are open; the user's own are kept as none."""
    settings = _settings()
    own = data_folder() / "archive.db"
    if session.archive_path == own:
        settings.clear()
    else:
        settings.setValue("session/archive", str(session.archive_path))
        settings.setValue("session/notebook", str(session.notebook_path))
    settings.sync()


def last() -> Files:
    """Return the files that were open last, or the user's own where those are gone."""
    settings = _settings()
    archive, notebook = (settings.value(f"session/{name}") for name in ("archive", "notebook"))
    if not isinstance(archive, str) or not isinstance(notebook, str):
        return OWN
    return (Path(archive), Path(notebook)) if Path(archive).is_file() else OWN


def _settings() -> QSettings:
    return QSettings(str(data_folder() / "session.ini"), QSettings.Format.IniFormat)
