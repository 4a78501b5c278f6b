"""What was dropped on the window: files and folders that lie on this machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped(data: QMimeData) -> list[Path]:
    """Return the paths in ``data``; an address elsewhere is none, nothing is ever fetched."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
