"""A concordance as a plain file: TOML for hands, CSV (one thing a row, one name a cell) for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections.abc import Iterable, Sequence

from app.errors import InputRefused
from app.exchange.table import as_csv_rows, without_guard
from app.model.alike import tidy_names

_HEAD = """# Different names for one thing: a search for one of them also looks for the others.
"""
_KEPT = "The concordance is as it was."


def as_toml(entries: Iterable[Sequence[str]]) -> str:
    """Return the entries as TOML; strings are written as JSON, which TOML reads alike."""
    parts = [_HEAD]
    for names in entries:
        listed = ", ".join(json.dumps(name, ensure_ascii=False) for name in names)
        parts.append(f"\n[[same]]\nnames = [{listed}]\n")
    return "".join(parts)


def as_csv(entries: Iterable[Sequence[str]]) -> str:
    """Return the entries as CSV; no cell of it is a formula."""
    return as_csv_rows(entries)


def from_file(data: bytes, *, name: str) -> list[tuple[str, ...]]:
    """Return the entries of a TOML or CSV file; those of fewer than two names are passed over.

    InputRefused where it is neither; the sentence says where it cannot be read.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputRefused(
            f"{name} is not written in UTF-8.", kept=_KEPT, to_do="Save it as UTF-8 and try again."
        ) from error
    rows = _from_toml(text, name) if name.lower().endswith(".toml") else _from_csv(text, name)
    found = [tidy_names(list(row)) for row in rows]
    return [names for names in found if len(names) > 1]


def _from_toml(text: str, name: str) -> list[list[str]]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputRefused(f"{name} cannot be read as TOML: {error}.", kept=_KEPT) from error
    entries = table.get("same", [])
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        raise InputRefused(f"{name} holds no [[same]] entries with names.", kept=_KEPT)
    rows = [one.get("names", []) for one in entries]
    if not all(isinstance(row, list) and all(isinstance(cell, str) for cell in row) for row in rows):
        raise InputRefused(f"{name}: names must be a list of texts.", kept=_KEPT)
    return rows


def _from_csv(text: str, name: str) -> list[list[str]]:
    try:
        # only what parts the cells: how it guesses quotation marks loses those that stand in a cell
        parted = csv.Sniffer().sniff(text[:4096], delimiters=",;\t").delimiter
    except csv.Error:
        parted = ","
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=parted))
    except csv.Error as error:
        raise InputRefused(f"{name} cannot be read as CSV: {error}.", kept=_KEPT) from error
    return [[without_guard(cell) for cell in row] for row in rows]
