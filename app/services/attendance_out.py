"""The attendee matrix as a file: CSV that no spreadsheet executes, and a PDF on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.exchange.table import as_csv
from app.model.matrix import CellState, Matrix
from app.model.text import single_line
from app.services import coverage
from app.services.attendance import Shown, short_office

# What stands in a cell where nobody is named, in words that can be filtered by.
WORDS: dict[CellState, str] = {
    "present": "",
    "recorded": "recorded, no text",
    "absent": "absent",
    "unlisted": "no list",
    "gap": "no text",
    "outside": "",
}
_COLUMNS = ("side", "name", "also", "office", "meetings", "led", "first seen", "last seen")


def as_table(shown: Shown) -> bytes:
    """Return the matrix as CSV in UTF-8 with a mark, so that spreadsheets read every script.

    A cell is the place in the order and the office as printed: "2. Foreign Minister", with "[new]", "[back]" or
    "[was …]" behind it; "absent", "no list" (the text does not say) and "no text" are told apart.
    """
    whole = shown.matrix
    headings = [_heading(whole, at) for at in range(len(whole.gatherings))]
    rows: list[tuple[str | int, ...]] = [
        (
            one.side or "", one.name, "; ".join(one.aliases), one.office or "", one.meetings, one.led,
            whole.gatherings[one.first].day, whole.gatherings[one.last].day,
            *(cell_words(whole, row, at) for at in range(len(whole.gatherings))),
        )
        for row, one in enumerate(whole.sitters)
    ]  # fmt: skip
    return ("\ufeff" + as_csv(rows, (*_COLUMNS, *headings))).encode("utf-8")


def _heading(whole: Matrix, column: int) -> str:
    one = whole.gatherings[column]
    return single_line(
        " ".join(part for part in (one.day or "no date", one.title, "(no text)" if one.gap else "") if part)
    )


def cell_words(whole: Matrix, row: int, column: int) -> str:
    """Return what stands in a cell, in words."""
    seat = whole.seat(row, column)
    if seat is None:
        return WORDS[whole.state(row, column)]
    parts = [f"{seat.place}. {seat.office}" if seat.office else f"{seat.place}."]
    parts += ["[new]"] if seat.new else []
    parts += ["[back]"] if seat.back else []
    parts += [f"[was {seat.before}]"] if seat.before else []
    return single_line(" ".join(parts))


def as_record(shown: Shown) -> dict[str, Any]:
    """Return the matrix as JSON: meetings oldest first, people with the cells in which something is known."""
    whole = shown.matrix
    return {
        "texts": shown.texts,
        "left_out": shown.left_out,
        "meetings": [
            {
                "uid": one.key,
                "date": one.day or None,
                "title": one.title,
                "place": one.place,
                "sides": list(one.sides),
                "readouts": list(one.readouts),
                "listed_sides": sorted(one.listed),
                "inferred": one.inferred,
            }
            for one in whole.gatherings
        ],
        "people": [
            {
                "uid": one.person,
                "name": one.name,
                "aliases": list(one.aliases),
                "side": one.side,
                "office": one.office,
                "meetings": one.meetings,
                "first_seen": whole.gatherings[one.first].day or None,
                "last_seen": whole.gatherings[one.last].day or None,
                "cells": [
                    _cell(whole, row, at)
                    for at in range(len(whole.gatherings))
                    if whole.state(row, at) != "outside"
                ],
            }
            for row, one in enumerate(whole.sitters)
        ],
    }


def _cell(whole: Matrix, row: int, column: int) -> dict[str, Any]:
    seat = whole.seat(row, column)
    return {
        "meeting": column,
        "state": whole.state(row, column),
        "office": seat.office if seat else None,
        "place": seat.place if seat else None,
        "principal": seat.principal if seat else None,
        "new": bool(seat and seat.new),
        "back": bool(seat and seat.back),
        "office_before": seat.before if seat else None,
        "readout": seat.readout if seat else None,
    }


def as_pdf(shown: Shown, *, title: str, language: str = "en", paper: str = "a4") -> bytes:
    """Return the matrix as PDF; WrongUsage for an unknown language or paper, CheckFailed for letters no font has."""
    from app.brief.matrix import matrix_brief
    from app.brief.render.pdf import render
    from app.brief.words import words
    from app.errors import WrongUsage
    from app.model.brief import PAPERS
    from app.services.briefing import country_names

    size = next((known for known in PAPERS if known == paper.lower()), None)
    if size is None:
        raise WrongUsage(f"There is no paper called “{paper}”.", to_do=f"There are: {', '.join(PAPERS)}.")
    ours = words(language).named(country_names(language))
    whole = shown.matrix
    days = sorted(one.day for one in whole.gatherings if one.day)
    brief = matrix_brief(
        whole,
        ours,
        title=title,
        texts=shown.texts,
        left_out=shown.left_out,
        made_on=days[-1] if days else "1970-01-01",
        paper=size,
        short=short_office,
    )
    return render(brief).data


def remarks(shown: Shown, *, day: Callable[[str], str] = str) -> tuple[str, ...]:
    """Return against what the matrix stands, and what was left out of it; ``day`` writes a date for the reader."""
    base = coverage.sentences(coverage.of_matrix(shown.matrix, texts=shown.texts), day=day)
    taken = sum(one.inferred for one in shown.matrix.gatherings)
    found = [*base, _taken_sentence(taken)] if taken else [*base]
    return tuple([*found, _left_out_sentence(shown.left_out)] if shown.left_out else found)


def _taken_sentence(number: int) -> str:
    count = f"{number:,}"
    return f"Meetings of which several texts are taken for one by day, sides and persons, not confirmed: {count}."


def _left_out_sentence(number: int) -> str:
    count = f"{number:,}"
    return f"The newest meetings are shown; older texts left out: {count}."
