"""The words of ours that a brief prints, in the language of its headings: ``resources/briefs/*.toml``.

What is quoted stays in its own language. Dates and counts are not left to the locale of the machine: the
same brief must come out everywhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from app.brief.handling import Level, levels
from app.errors import WrongUsage
from app.model.brief import Note, Related
from app.model.shipped import shipped

_FOLDER = ("resources", "briefs")
_OWN_MARKS = "\"'“‘«「『"
_PLAIN_MARKS = ("“", "”")  # around words in an alphabet, whatever the language of the headings


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. ``names`` gives the names of countries and bodies by code."""

    language: str  # BCP 47
    texts: Mapping[str, str]
    counts: Mapping[str, tuple[str, str]]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    marks: tuple[str, str]
    names: Mapping[str, str]
    levels: tuple[Level, ...] = ()

    def named(self, names: Mapping[str, str]) -> Words:
        """Return these words with ``names`` for countries, under those that official texts write otherwise."""
        return replace(self, names={**names, **self.names})

    def level(self, key: str) -> Level | None:
        """Return the handling level ``key``; None for none, or one that is not configured."""
        return next((level for level in self.levels if level.key == key), None)

    def level_name(self, key: str) -> str:
        """Return the level's name as printed; a key that is not configured stands for itself."""
        found = self.level(key)
        return found.name(self.language) if found else key

    def portion(self, key: str) -> str:
        """Return the mark before a note of level ``key``, as ``(C) ``; nothing where it has no level."""
        if not key:
            return ""
        found = self.level(key)
        return f"({found.mark if found else key}) "

    def __call__(self, key: str, **values: object) -> str:
        """Return the text ``key`` (as in ``label.date``) with ``values`` filled in."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def counted(self, count: int, what: str) -> str:
        """Return ``1 note`` or ``3 notes``; ``what`` is a key of the table ``count``."""
        one, many = self.counts[f"count.{what}"]
        return (one if count == 1 else many).format(count=count)

    def country(self, code: str | None) -> str:
        """Return the name of a country or body, or its code where there is none."""
        return self.names.get(code, code) if code else self("text.side_unknown")

    def long_date(self, iso: str | None) -> str | None:
        """Return ``2017-07-07`` as ``7 July 2017``; ``2017-07`` and ``2017`` likewise; else as given."""
        return self._date(iso, self.months, "date.day")

    def short_date(self, iso: str | None) -> str:
        """Return ``2017-12-24`` as ``24 Dec 2017``, for tables; ``not known`` where there is none."""
        return self._date(iso, self.short_months, "date.short") or self("date.unknown")

    def _date(self, iso: str | None, months: tuple[str, ...], form: str) -> str | None:
        if not iso:
            return None
        parts = iso[:10].split("-")
        try:
            if len(parts) == 3:
                day = date.fromisoformat(iso[:10])
                month = months[day.month - 1]
                return self(form, day=day.day, month=month, year=day.year, number=day.month)
            if len(parts) == 2:
                return self("date.month", month=months[int(parts[1]) - 1], year=int(parts[0]))
        except (ValueError, IndexError):
            return iso
        return iso

    def period(self, first: str, last: str) -> str:
        """Return the time between two ISO dates, or the one date where they are the same."""
        if first == last:
            return self.long_date(first) or ""
        return self("date.period", first=self.long_date(first), last=self.long_date(last))

    def minutes(self, count: int) -> str:
        """Return a duration in words: ``35 minutes``, ``1 h 20 min``."""
        if count < 60:
            return self._length("minutes", count)
        hours, rest = divmod(count, 60)
        if rest:
            return self("length.both", hours=hours, minutes=f"{rest:02d}")
        return self._length("hours", hours)

    def _length(self, what: str, count: int) -> str:
        one, many = self.counts[f"length.{what}"]
        return (one if count == 1 else many).format(count=count)

    def quoted(self, text: str) -> str:
        """Return ``text`` in quotation marks, with a thin space where it brings its own."""
        opening, closing = self.marks if max(text, default="") > "\u2e80" else _PLAIN_MARKS
        before = "\u202f" if text[:1] in _OWN_MARKS and text else ""
        after = "\u202f" if text[-1:] in "\"'”’»」』" and text else ""
        return f"{opening}{before}{text}{after}{closing}"


@cache
def languages() -> Mapping[str, str]:
    """Return the languages of headings by code, each by its own name."""
    files = sorted(shipped(*_FOLDER).glob("??.toml"))
    return MappingProxyType({file.stem: str(_table(file.stem)["name"]) for file in files})


@cache
def words(language: str) -> Words:
    """Return the words of ``language`` (``ja``, ``en-GB`` …); ``WrongUsage`` where there are none."""
    code = language.lower().partition("-")[0]
    if code not in languages():
        known = ", ".join(languages())
        raise WrongUsage(f"Briefs have no headings in “{language}”.", to_do=f"There are: {known}.")
    raw = _table(code)
    texts: dict[str, str] = {}
    counts: dict[str, tuple[str, str]] = {}
    for group, entries in raw.items():
        if isinstance(entries, dict) and group != "country":
            for key, value in entries.items():
                if isinstance(value, str):
                    texts[f"{group}.{key}"] = value
                elif len(value) == 2:
                    counts[f"{group}.{key}"] = (value[0], value[1])
    return Words(
        language=raw["language"],
        texts=MappingProxyType(texts),
        counts=MappingProxyType(counts),
        months=tuple(raw["date"]["months"]),
        short_months=tuple(raw["date"]["short_months"]),
        marks=(raw["quotes"][0], raw["quotes"][1]),
        names=MappingProxyType(raw["country"]),
        levels=levels(),
    )


@cache
def _table(code: str) -> dict[str, Any]:
    return tomllib.loads(shipped(*_FOLDER, f"{code}.toml").read_text(encoding="utf-8"))


def named(related: Related, ours: Words) -> str:
    """Return what names the other note of a link: its number, or its words and where they stand."""
    if related.number is not None:
        return related.name
    return joined((others_words(related, ours), related.where), ", ")


def said(note: Note, ours: Words) -> tuple[str, ...]:
    """Return how ``note`` stands to others, in a line of plain words for each."""
    return tuple(f"{one.before}{named(one, ours)}{one.after}" for one in note.related)


def others_words(related: Related, ours: Words) -> str:
    """Return the words of a note elsewhere in quotation marks; a sign tells where they are cut short."""
    text = related.quote.text if related.quote else related.exact
    return ours.quoted(text + ("…" if related.cut_short else ""))


def joined(parts: tuple[str | None, ...], mark: str = " · ") -> str:
    """Return the parts that are there, with ``mark`` between them."""
    return mark.join(part for part in parts if part)
