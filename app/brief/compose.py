"""Composing a brief: pages in, a tree of values out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from app.brief.annotated import annotated
from app.brief.arranging import arranged
from app.brief.counterpart import counterpart
from app.brief.dossier import dossier
from app.brief.handling import Level
from app.brief.one_page import one_page
from app.brief.register import register
from app.brief.words import Words, words
from app.errors import WrongUsage
from app.model.brief import PAPERS, Brief, Paper
from app.model.page import Page

Template = Callable[[tuple[Page, ...], Words, Paper, str], Brief]
TEMPLATES: Mapping[str, Template] = MappingProxyType(
    {
        "annotated": annotated,
        "one-page": one_page,
        "register": register,
        "dossier": dossier,
        "counterpart": counterpart,
    }
)
_EARLIEST = "1970-01-01"  # only where a record carries no date of any kind


def compose(
    pages: Sequence[Page],
    *,
    template: str = "annotated",
    paper: str = "a4",
    made_on: str | None = None,
    names: Mapping[str, str] = MappingProxyType({}),
    language: str = "en",
    levels: tuple[Level, ...] = (),
    subject: str = "",
    cut: int = 0,
) -> Brief:
    """Compose a brief on ``pages``.

    ``made_on`` is an ISO 8601 date or UTC time, by default the newest date of the annotations and
    the record: no clock is read, so that the same input gives the same brief. ``names`` gives the
    names of country codes in ``language``, the one our own words are in; ``levels`` are a house's own
    handling levels; ``subject`` is whom the
    counterpart brief is on; ``cut`` shortens the one-page brief. ``WrongUsage`` for an unknown
    template, paper or language, or no pages.
    """
    if template not in TEMPLATES:
        known = ", ".join(TEMPLATES)
        raise WrongUsage(f"There is no brief template called “{template}”.", to_do=f"There are: {known}.")
    size = next((known for known in PAPERS if known == paper.lower()), None)
    if size is None:
        raise WrongUsage(f"There is no paper called “{paper}”.", to_do=f"There are: {', '.join(PAPERS)}.")
    if not pages:
        raise WrongUsage("A brief needs at least one readout.")
    ours = words(language).named(names)
    ours = replace(ours, levels=levels) if levels else ours
    day = made_on or newest_date(pages)
    if template == "one-page":
        return one_page(tuple(pages), ours, size, day, cut=cut)
    if template == "counterpart":
        return counterpart(tuple(pages), ours, size, day, subject=subject)
    return arranged(TEMPLATES[template](tuple(pages), ours, size, day), ())


def newest_date(pages: Sequence[Page]) -> str:
    """Return the newest date that the annotations and records of ``pages`` carry."""
    dates: list[str | None] = []
    for page in pages:
        dates += [page.readout.provenance.retrieved_on, page.readout.provenance.published_on]
        dates += [placed.annotation.modified_at for placed in page.placed]
    return max((date for date in dates if date), default=_EARLIEST)
