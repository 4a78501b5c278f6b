"""The brief trip: pages -> tree -> every quotation compared with the record -> PDF, whole or not at all.

Importing this module costs next to nothing; the libraries that make a PDF are loaded by ``export``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.brief.arranging import READOUTS, arranged, parts_of
from app.brief.compose import TEMPLATES
from app.brief.compose import compose as _compose
from app.brief.file import write_whole
from app.brief.fitting import fitted
from app.brief.handling import Level, Withheld, known, withhold
from app.brief.handling import levels as _levels
from app.brief.one_page import LAST_CUT
from app.brief.quotations import verify
from app.brief.words import languages, words
from app.errors import WrongUsage
from app.model.brief import Brief, notes
from app.model.page import Page
from app.model.plan import SIZES, Logo, Part, Plan
from app.services.places import data_folder

if TYPE_CHECKING:
    from app.brief.render.pdf import Rendered

__all__ = [
    "READOUTS",
    "TEMPLATES",
    "Exported",
    "Withheld",
    "compose",
    "country_names",
    "export",
    "languages",
    "level_key",
    "level_name",
    "levels",
    "logo",
    "parts",
    "rendered",
    "withheld",
]

_UNMARKED = frozenset(
    {"annotated", "dossier"}
)  # where switching the notes off takes the marks out of the text


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: ``quotations_verified`` of ``quotations`` were compared letter for letter.

    ``withheld`` are the notes above the brief's handling level, which do not stand in it.
    """

    path: Path
    pages: int
    quotations: int
    quotations_verified: int
    annotations: int
    withheld: tuple[Withheld, ...] = ()


def levels() -> tuple[Level, ...]:
    """Return the handling levels, lowest first: the user's own, or the shipped ones."""
    own = data_folder() / "handling.toml"
    return _levels(own if own.is_file() else None)


def level_key(name: str) -> str:
    """Return the key of the handling level called ``name``; empty for none; ``WrongUsage`` for an unknown one."""
    found = known(name, levels())
    return found.key if found else ""


def level_name(key: str, *, language: str = "en") -> str:
    """Return the name of the handling level ``key``; a key that is not configured stands for itself."""
    return next((level.name(language) for level in levels() if level.key == key), key)


def logo(path: Path, *, alternative: str = "") -> Logo:
    """Return the house logo in the file ``path``; ``InputRefused`` where it is no picture we may draw."""
    from app.brief.logo import read_logo

    return read_logo(path, alternative=alternative)


def parts(pages: Sequence[Page], plan: Plan) -> tuple[Part, ...]:
    """Return the parts of the brief ``plan`` makes of ``pages``, all of them, as the template has them."""
    bare = replace(plan, parts=())
    return parts_of(_tree(_shown(pages, bare), bare, made_on=None, cut=0))


def withheld(pages: Sequence[Page], plan: Plan) -> tuple[Withheld, ...]:
    """Return the notes of ``pages`` that are above the level of ``plan``."""
    return withhold(pages, plan.level, levels())[1]


def compose(
    pages: Sequence[Page],
    *,
    template: str = "annotated",
    paper: str = "a4",
    made_on: str | None = None,
    plan: Plan | None = None,
) -> Brief:
    """Compose the brief ``plan`` makes of ``pages``; without a plan, the plain ``template`` on ``paper``.

    The one-page brief is shortened until it is one page; that alone loads the libraries that set it.
    ``WrongUsage`` for an unknown template, paper, language, level or size.
    """
    plan = plan or Plan(template=template, paper=paper)
    shown = _shown(pages, plan)
    if plan.template != "one-page":
        return _tree(shown, plan, made_on=made_on, cut=0)
    return fitted(lambda cut: _tree(shown, plan, made_on=made_on, cut=cut), LAST_CUT)


def _shown(pages: Sequence[Page], plan: Plan) -> tuple[Page, ...]:
    """Return ``pages`` with the notes that may stand in the brief."""
    shown, _ = withhold(pages, plan.level, levels())
    off = any(part.kind == "notes" and not part.shown for part in plan.parts)
    if off and plan.template in _UNMARKED:
        return tuple(replace(page, placed=(), ties=()) for page in shown)
    return shown


def _tree(shown: tuple[Page, ...], plan: Plan, *, made_on: str | None, cut: int) -> Brief:
    if not SIZES[0] <= plan.size <= SIZES[1]:
        raise WrongUsage(f"Type can be set at {SIZES[0]} to {SIZES[1]} percent, not at {plan.size}.")
    ours = words(plan.language)
    level = known(plan.level, levels())
    brief = _compose(
        shown,
        template=plan.template,
        paper=plan.paper,
        made_on=made_on,
        names=country_names(plan.language),
        language=plan.language,
        levels=levels(),
        subject=plan.subject,
        cut=cut,
    )
    brief = arranged(brief, plan.parts)
    return replace(
        brief,
        title=plan.title.strip() or brief.title,
        size=plan.size,
        cover=plan.cover and plan.template != "one-page",
        logo=plan.logo,
        level=level.name(ours.language) if level else "",
    )


def rendered(
    pages: Sequence[Page],
    *,
    template: str = "annotated",
    paper: str = "a4",
    made_on: str | None = None,
    plan: Plan | None = None,
    progress: Callable[[float], None] | None = None,
) -> bytes:
    """Return the PDF without writing a file, for preview and printing; raises as ``export`` does."""
    plan = plan or Plan(template=template, paper=paper)
    return _made(pages, plan=plan, made_on=made_on, progress=progress)[2].data


def export(
    pages: Sequence[Page],
    path: Path,
    *,
    template: str = "annotated",
    paper: str = "a4",
    made_on: str | None = None,
    plan: Plan | None = None,
    progress: Callable[[float], None] | None = None,
) -> Exported:
    """Write a brief on ``pages`` to ``path``, replacing what stands there only once all is well.

    The brief is a PDF, or Markdown or a Word document where ``path`` ends in ``.md`` or ``.docx``;
    those have no pages to count.
    ``WrongUsage`` for a choice that cannot be made; ``CheckFailed`` where a quotation differs from
    the record or a letter cannot be set; ``DiskFull``, ``NotWritable`` or ``FileLocked`` where the
    file cannot be written. After any of them the earlier file is as it was. ``progress`` is told the
    share done, 0 to 1; whatever it raises cancels the export, and nothing is left behind.
    """
    plan = plan or Plan(template=template, paper=paper)
    data, exported = written(pages, Path(path), plan=plan, made_on=made_on, progress=progress)
    write_whole(data, Path(path))
    return exported


def written(
    pages: Sequence[Page],
    path: Path,
    *,
    plan: Plan,
    made_on: str | None = None,
    progress: Callable[[float], None] | None = None,
) -> tuple[bytes, Exported]:
    """Return what ``export`` writes to ``path``, and what is told of it; nothing is written here."""
    _assert_written_so(Path(path))
    left_out = withheld(pages, plan)
    kind = Path(path).suffix.lower()
    if kind in {".md", ".docx"}:
        brief = compose(pages, plan=plan, made_on=made_on)
        count = verify(brief, pages)
        return _editable(brief, word=kind == ".docx"), Exported(
            path, 0, count, count, len(notes(brief)), left_out
        )
    brief, count, done = _made(pages, plan=plan, made_on=made_on, progress=progress)
    return done.data, Exported(path, done.pages, count, count, len(notes(brief)), left_out)


def _assert_written_so(path: Path) -> None:
    """Refuse a file name that promises what a brief is not; what is no ending, as in "U.S. talks", is let be."""
    ending = path.suffix.lower()
    if ending.removeprefix(".").isalpha() and len(ending) < 6 and ending not in {".pdf", ".docx", ".md"}:
        raise WrongUsage(
            f"A brief is a PDF, a Word document or Markdown; a file that ends in {ending} is none.",
            kept="Nothing was written.",
            to_do="Let the name end in .pdf, .docx or .md.",
        )


def _editable(brief: Brief, *, word: bool) -> bytes:
    from app.brief.docx import as_docx
    from app.brief.markdown import as_markdown

    return as_docx(brief) if word else as_markdown(brief).encode("utf-8", "replace")


def _made(
    pages: Sequence[Page],
    *,
    plan: Plan,
    made_on: str | None,
    progress: Callable[[float], None] | None = None,
) -> tuple[Brief, int, Rendered]:
    """Compose, compare every quotation with the record, and render."""
    from app.brief.render.pdf import render

    brief = compose(pages, plan=plan, made_on=made_on)
    count = verify(brief, pages)
    return brief, count, render(brief, progress=progress) if progress else render(brief)


@cache
def country_names(language: str) -> Mapping[str, str]:
    """Return the names of countries by code, as the Unicode CLDR has them in ``language``."""
    try:
        from babel import Locale
    except ImportError:  # without the library a code is printed as a code
        return {}
    return dict(Locale(language.partition("-")[0]).territories)
