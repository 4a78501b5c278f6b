"""The brief trip: pages -> tree -> every quotation compared with the record -> PDF, whole or not at all.

Importing this module costs next to nothing; the libraries that make a PDF are loaded by ``export``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.brief.compose import TEMPLATES
from app.brief.compose import compose as _compose
from app.brief.file import write_whole
from app.brief.fitting import fitted
from app.brief.one_page import LAST_CUT
from app.brief.quotations import verify
from app.model.brief import Brief, notes
from app.model.page import Page

if TYPE_CHECKING:
    from app.brief.render.pdf import Rendered

__all__ = ["TEMPLATES", "Exported", "compose", "export", "rendered"]

# Where official usage differs from the library's everyday name, and the bodies it does not hold.
_OFFICIAL = {
    "KR": "Republic of Korea",
    "KP": "North Korea",
    "CN": "China",
    "RU": "Russia",
    "US": "United States",
    "GB": "United Kingdom",
    "EU": "European Union",
    "UN": "United Nations",
    "NATO": "NATO",
    "SU": "Soviet Union",
    "DD": "German Democratic Republic",
    "YU": "Yugoslavia",
    "CS": "Czechoslovakia",
    "QM": "Velmara (fictional)",  # of the specimen collection
    "QN": "Kellora (fictional)",
}


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: ``quotations_verified`` of ``quotations`` were compared letter for letter."""

    path: Path
    pages: int
    quotations: int
    quotations_verified: int
    annotations: int


def compose(
    pages: Sequence[Page], *, template: str = "annotated", paper: str = "a4", made_on: str | None = None
) -> Brief:
    """Compose a brief on ``pages`` as ``app.brief.compose`` does, with countries by their names.

    The one-page brief is shortened until it is one page; that alone loads the libraries that set it.
    """
    if template != "one-page":
        return _compose(pages, template=template, paper=paper, made_on=made_on, names=_names())
    return fitted(
        lambda cut: _compose(pages, template=template, paper=paper, made_on=made_on, names=_names(), cut=cut),
        LAST_CUT,
    )


def rendered(
    pages: Sequence[Page], *, template: str = "annotated", paper: str = "a4", made_on: str | None = None
) -> bytes:
    """Return the PDF without writing a file, for preview and printing; raises as ``export`` does."""
    return _made(pages, template=template, paper=paper, made_on=made_on)[2].data


def export(
    pages: Sequence[Page],
    path: Path,
    *,
    template: str = "annotated",
    paper: str = "a4",
    made_on: str | None = None,
    progress: Callable[[float], None] | None = None,
) -> Exported:
    """Write a brief on ``pages`` to ``path``, replacing what stands there only once all is well.

    The brief is a PDF, or Markdown or a Word document where ``path`` ends in ``.md`` or ``.docx``;
    those have no pages to count.
    ``WrongUsage`` for an unknown template or paper; ``CheckFailed`` where a quotation differs from
    the record or a letter cannot be set; ``DiskFull``, ``NotWritable`` or ``FileLocked`` where the
    file cannot be written. After any of them the earlier file is as it was. ``progress`` is told the
    share done, 0 to 1; whatever it raises cancels the export, and nothing is left behind.
    """
    if Path(path).suffix.lower() in {".md", ".docx"}:
        return _export_editable(compose(pages, template=template, paper=paper, made_on=made_on), pages, path)
    brief, count, done = _made(pages, template=template, paper=paper, made_on=made_on, progress=progress)
    write_whole(done.data, Path(path))
    return Exported(Path(path), done.pages, count, count, len(notes(brief)))


def _export_editable(brief: Brief, pages: Sequence[Page], path: Path) -> Exported:
    from app.brief.docx import as_docx
    from app.brief.markdown import as_markdown

    count = verify(brief, pages)
    word = Path(path).suffix.lower() == ".docx"
    write_whole(as_docx(brief) if word else as_markdown(brief).encode("utf-8", "replace"), Path(path))
    return Exported(Path(path), 0, count, count, len(notes(brief)))


def _made(
    pages: Sequence[Page],
    *,
    template: str,
    paper: str,
    made_on: str | None,
    progress: Callable[[float], None] | None = None,
) -> tuple[Brief, int, Rendered]:
    """Compose, compare every quotation with the record, and render."""
    from app.brief.render.pdf import render

    brief = compose(pages, template=template, paper=paper, made_on=made_on)
    count = verify(brief, pages)
    return brief, count, render(brief, progress=progress) if progress else render(brief)


@cache
def _names() -> Mapping[str, str]:
    """Return English names by code: CLDR's, but for those that official texts write otherwise."""
    try:
        from babel import Locale
    except ImportError:  # without the library a code is printed as a code
        return _OFFICIAL
    return {**Locale("en").territories, **_OFFICIAL}
