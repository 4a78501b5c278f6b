"""Files that belong to a saved page and are no texts of their own."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePosixPath

# Folders that browsers write beside "page.html": "page_files", "page-Dateien", "page.files" and the like.
_FOLDER = re.compile(
    r"(?P<stem>.+)[_\-. ](?:files|file|fichiers|dateien|filer|archivos|arquivos|bestanden|tiedostot|soubory|pliki|"
    r"elemei|dosyalar|датотеке|файлы|data|assets)",
    re.IGNORECASE,
)
_PARTS = frozenset({
    ".css", ".js", ".mjs", ".json", ".map", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico",
    ".bmp", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".ogg", ".swf", ".download",
})  # fmt: skip


def is_companion(name: str, names: Collection[str]) -> bool:
    """Whether the file ``name`` only serves another of ``names`` (relative paths with slashes).

    True for hidden files, for pictures, scripts and style sheets, and for whatever lies in the folder a browser
    wrote beside a saved page.
    """
    path = PurePosixPath(name.replace("\\", "/"))
    if any((part.startswith(".") and part not in {".", ".."}) or part == "__MACOSX" for part in path.parts):
        return True
    if path.suffix.lower() in _PARTS:
        return True
    for folder in path.parents:
        match = _FOLDER.fullmatch(folder.name)
        if match and any(
            str(folder.with_name(match["stem"] + end)) in names for end in (".html", ".htm", ".xhtml")
        ):
            return True
    return False
