"""The agreements register: every joint statement of outcome in a selection, oldest first."""

from __future__ import annotations

from app.brief.parts import period, source
from app.brief.several import agreement_table, by_date
from app.brief.words import Words
from app.model.brief import Block, Brief, Paper, Paragraph, Run, Section, SourceList
from app.model.page import Page


def register(pages: tuple[Page, ...], words: Words, paper: Paper, made_on: str) -> Brief:
    """Compose the register of ``pages``."""
    ordered = tuple(enumerate(by_date(pages), start=1))
    table = agreement_table(ordered, words, exact=True)
    none = Paragraph((Run(words("text.no_outcomes"), "inferred"),))
    block: Block = table if table.rows else none
    return Brief(
        template="register",
        paper=paper,
        kind=words("kind.register"),
        title=words(
            "text.register_title",
            agreements=words.counted(len(table.rows), "agreement"),
            readouts=words.counted(len(pages), "readout"),
        ),
        subtitle=period(by_date(pages), words),
        language=words.language,
        made_on=made_on,
        sections=(
            Section("agreements", words("heading.agreements"), (block,)),
            Section(
                "source",
                words("heading.sources"),
                (SourceList(tuple(source(page, at, words) for at, page in ordered)),),
            ),
        ),
    )
