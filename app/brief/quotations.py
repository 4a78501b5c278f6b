"""Comparing every quotation of a brief with the record, letter for letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from app.errors import CheckFailed
from app.model.brief import Brief, FullText, Quote, quotes
from app.model.page import Page
from app.model.record import Readout
from app.model.text import text_sha256

_SHOWN = 60  # code points of a quotation shown in a complaint


def verify(brief: Brief, pages: Sequence[Page]) -> int:
    """Compare every quotation of ``brief`` with the record of ``pages``; return how many there are.

    ``CheckFailed`` lists each that differs by a letter, each record whose text no longer has its
    hash, and each full text that leaves something out.
    """
    found = list(quotes(brief.sections))
    pages = [*pages, *_linked(pages, {quote.readout_uid for quote in found})]
    records = {page.readout.uid: page.readout for page in pages}
    problems = list(_changed_records(pages))
    problems += [problem for quote in found if (problem := _differs(quote, records))]
    problems += [
        problem
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, FullText) and (problem := _incomplete(block, records))
    ]
    if problems:
        raise CheckFailed(
            "The brief was not written: " + " ".join(problems),
            kept="The record, your notes and any earlier brief are untouched.",
            to_do="Run the check of both files (chancery check) to see more.",
        )
    return len(found)


def _linked(pages: Sequence[Page], quoted: Set[str]) -> list[Page]:
    """Return the pages of notes elsewhere that notes in the brief are linked with, as far as they are quoted."""
    own = {page.readout.uid for page in pages}
    elsewhere = {tie.page.readout.uid: tie.page for page in pages for tie in page.ties if tie.page}
    return [page for uid, page in elsewhere.items() if uid in quoted and uid not in own]


def _changed_records(pages: Sequence[Page]) -> Iterator[str]:
    for page in pages:
        readout = page.readout
        if not page.verified or text_sha256(readout.text) != readout.text_sha256:
            yield f"The text of “{page.title}” ({readout.uid}) does not have the hash it was received with."


def _differs(quote: Quote, records: Mapping[str, Readout]) -> str | None:
    readout = records.get(quote.readout_uid)
    if readout is None:
        return f"“{_short(quote.text)}” quotes a readout that is not in the selection ({quote.readout_uid})."
    if quote.span.end > len(readout.text):
        return f"“{_short(quote.text)}” is said to stand past the end of the record {readout.uid}."
    stands = quote.span.cut(readout.text)
    if stands == quote.text:
        return None
    place = f"{quote.span.start}–{quote.span.end}"
    return f"“{_short(quote.text)}” differs from the record {readout.uid} at {place}: “{_short(stands)}”."


def _incomplete(block: FullText, records: Mapping[str, Readout]) -> str | None:
    """Say what a full text leaves out: between its runs only white space may lie."""
    readout = records.get(block.readout_uid)
    if readout is None:
        return f"A full text of {block.readout_uid} is not in the selection."
    at = 0
    spans = sorted(quote.span for quote in quotes(block))
    for span in spans:
        if span.start < at or readout.text[at : span.start].strip():
            return f"The full text of {readout.uid} is not whole at {at}–{span.start}."
        at = span.end
    return f"The full text of {readout.uid} is not whole after {at}." if readout.text[at:].strip() else None


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
