"""What was copied elsewhere: files that lie on this machine, or a text, which is written down to be read as a file."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from app.services.exchange import save
from app.ui.importing.drops import dropped
from app.ui.tongue import tr

# Under these names browsers say where the words were copied from, the second in UTF-16.
_ADDRESSES = (("chromium/x-source-url", "utf-8"), ("text/x-moz-url-priv", "utf-16-le"))


def written(data: QMimeData, folder: Path, *, now: datetime) -> list[Path]:
    """Return the files that were copied; else the copied text as a file in ``folder``; nothing where there is none.

    The file bears the time in its name. Beside it stands the day as the day it was retrieved, and the address of
    the page, where the browser told it. KnownError where it cannot be written.
    """
    paths = dropped(data)
    if paths:
        return paths
    text = data.text() if data.hasText() else ""
    if not text.strip():
        return []
    name = tr("Copied {when}", when=f"{now:%Y-%m-%d %H.%M.%S}")
    path = folder / f"{name}.txt"
    save(text.encode("utf-8", "replace"), path)
    known = {"retrieved": f"{now:%Y-%m-%d}", "url": _address(data)}
    told = "".join(f"{key} = {json.dumps(value)}\n" for key, value in known.items() if value)
    save(told.encode(), path.with_name(f"{path.name}.toml"))
    return [path]


def _address(data: QMimeData) -> str:
    for kind, encoding in _ADDRESSES:
        if data.hasFormat(kind):
            words = bytes(data.data(kind).data()).decode(encoding, "replace").strip("\0 \r\n")
            if words.startswith(("https://", "http://")) and words.isprintable():
                return words
    return ""
