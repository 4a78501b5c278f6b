"""Cite a readout or a passage of it, from the record."""

from __future__ import annotations

import json

from app.errors import WrongUsage
from app.exchange.bibliography import as_bibtex, as_csl, as_ris
from app.exchange.citation import Citation, as_text
from app.exchange.source import source_of
from app.model.page import Page
from app.model.span import Span

STYLES = ("text", "bibtex", "ris", "csl")


def citation_text(page: Page, *, span: Span | None = None) -> str:
    """Return the line to paste: the passage in quotes where one is given, then where it stands."""
    return as_text(_cited(page, span))


def citation(page: Page, *, span: Span | None = None, style: str = "text") -> str:
    """Return the citation in one of ``STYLES``; WrongUsage for another."""
    cited = _cited(page, span)
    if style == "text":
        return as_text(cited) + "\n"
    if style == "bibtex":
        return as_bibtex(cited)
    if style == "ris":
        return as_ris(cited)
    if style == "csl":
        return json.dumps(as_csl(cited), ensure_ascii=False, indent=2) + "\n"
    raise WrongUsage(f"There is no style '{style}'.", to_do=f"Choose one of {', '.join(STYLES)}.")


def _cited(page: Page, span: Span | None) -> Citation:
    return Citation(source_of(page), span or None, _point(page, span) if span else None)


def _point(page: Page, span: Span) -> str | None:
    """Return the label of the innermost point the passage lies in; None where it is in no one point."""
    around = [point for point in page.reading.points if point.span.contains(span)]
    return min(around, key=lambda point: len(point.span)).label if around else None
