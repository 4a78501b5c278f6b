"""The agreements register: every joint statement of outcome in a selection, oldest first."""

from __future__ import annotations

from collections.abc import Mapping

from app.brief.parts import period, source
from app.brief.several import agreement_table, by_date
from app.brief.words import counted
from app.model.brief import Block, Brief, Paper, Paragraph, Run, Section, SourceList
from app.model.page import Page


def register(pages: tuple[Page, ...], names: Mapping[str, str], paper: Paper, made_on: str) -> Brief:
    """Compose the register of ``pages``."""
    del names  # a register prints no country of its own
    ordered = tuple(enumerate(by_date(pages), start=1))
    table = agreement_table(ordered)
    none = Paragraph((Run("The readings find no joint statement of outcome.", "inferred"),))
    block: Block = table if table.rows else none
    return Brief(
        template="register",
        paper=paper,
        kind="Register of agreements",
        title=f"{counted(len(table.rows), 'agreement')} in {counted(len(pages), 'readout')}",
        subtitle=period(by_date(pages)),
        language="en-GB",
        made_on=made_on,
        sections=(
            Section("agreements", "Agreements", (block,)),
            Section("source", "Sources", (SourceList(tuple(source(page, at) for at, page in ordered)),)),
        ),
    )
