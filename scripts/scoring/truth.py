"""What a person read from a page, one TOML file per document.

A truth is one TOML file per document, written by a person from the page, never from what the parser made
of it. It holds facts, names, verbs and counts, no sentences. Half of the truths (``tune``) may be looked
at while working on the parser; the other half (``held``) only tells whether what was learned holds.
A TOML file without ``half`` (a sidecar) is no truth and is passed over. Keys of a truth::

    source = "../shared/data/kremlin/63333.html"   # beside the truth, or from the checkout's root
    document = "d114"            # in a file of many texts: the last part of the draft's address
    half = "tune"                # or "held"
    language = "en"
    is_readout = true            # false: nothing further is scored
    date = "2020-05-10"          # at the precision that is known: 2020-05-10, 2020-05, 2020; absent: unknown
    date_precision = "day"       # for the reader of the truth; must agree with the date
    mode = "phone"               # in_person, phone, video; absent: not scored
    start_time = "09:40"         # absent: the text does not say, and a reading that says is wrong
    duration_minutes = 35        # likewise
    place = "Moscow"             # or a list of right forms; absent: not scored
    points = ["1", "2"]          # labels as printed, without brackets and full stop
    events = 2                   # meetings or calls on this page: more than one needs a finding on "events"
    unscored = ["statements"]    # figures on which nothing was written down or readers may differ
    remark = "…"                 # for the reader of the truth

    listed = true                # the text tells no principals from the others: all are [[attendees]] here

    [[principals]]               # [[attendees]] likewise
    name = "Fumio Kishida"       # or a list of right spellings; the order of its parts is free
    office = "Prime Minister"    # or a list of right forms; "" among them: none is right too; absent: none
    side = "JP"                  # absent: none; "any": the text leaves it to the reader, not scored

    [[statements]]               # all of them, in the text's order
    verb = "stressed"            # as printed
    occurrence = 2               # the n-th time these words stand in the canonical text; absent: the first
    speakers = ["Fumio Kishida"] # names, or codes of sides; empty: nobody is named
    joint = true                 # both sides together; speakers may then be left out
    reported = true              # said elsewhere or earlier; only its mark is scored
    optional = true              # a matter of taste: neither asked for nor held against a reading

    [[agreements]]               # of this meeting
    verb = "agreed"
    occurrence = 1
    kind = "agreed"              # optional
    optional = true
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scripts.scoring.figures import FIGURES

ROOT: Final = Path(__file__).resolve().parent.parent.parent
HALVES: Final = ("tune", "held")


class BadTruth(Exception):
    """A truth that cannot be used: the message names the file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part, with every right spelling of the name and every right form of the office."""

    names: tuple[str, ...]
    offices: tuple[str, ...]
    side: str | None


@dataclass(frozen=True, slots=True)
class Clause:
    """The verb of a statement or an agreement, and what is known of it."""

    verb: str
    occurrence: int
    speakers: tuple[str, ...] = ()
    joint: bool = False
    reported: bool = False
    optional: bool = False
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """What a person read from one page."""

    path: Path
    source: Path
    half: str
    language: str
    is_readout: bool
    document: str | None = None
    date: str | None = None
    mode: str | None = None
    start_time: str | None = None
    duration_minutes: int | None = None
    places: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    unscored: frozenset[str] = frozenset()
    listed: bool = False
    events: int = 1
    principals: tuple[Person, ...] = ()
    attendees: tuple[Person, ...] = ()
    statements: tuple[Clause, ...] = ()
    agreements: tuple[Clause, ...] = ()

    @property
    def name(self) -> str:
        """The name misses are listed under."""
        return f"{self.path.parent.name}/{self.path.name.removesuffix('.toml').removesuffix('.truth')}"


def truths(folders: Iterable[Path]) -> list[Truth]:
    """Return every truth in ``folders`` (files are taken too), by path; ``BadTruth`` for a broken one."""
    found = []
    for folder in folders:
        if not folder.exists():
            raise BadTruth(f"{folder}: there is no such folder")
        paths = sorted(folder.rglob("*.toml")) if folder.is_dir() else [folder]
        found += [truth for path in paths if (truth := _truth(path)) is not None]
    return found


def _truth(path: Path) -> Truth | None:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadTruth(f"{path}: {error}") from error
    if "half" not in values:
        return None
    unknown = values.keys() - _KEYS
    if unknown:
        raise BadTruth(f"{path}: unknown keys {', '.join(sorted(unknown))}")
    half = str(values["half"])
    if half not in HALVES or "is_readout" not in values:
        raise BadTruth(f"{path}: half must be one of {', '.join(HALVES)}, is_readout true or false")
    _check_date(path, values.get("date"), values.get("date_precision"))
    return Truth(
        path=path,
        source=_source(path, str(values.get("source", ""))),
        half=half,
        language=str(values.get("language", "en")),
        is_readout=bool(values["is_readout"]),
        document=values.get("document"),
        date=values.get("date"),
        mode=values.get("mode"),
        start_time=values.get("start_time"),
        duration_minutes=values.get("duration_minutes"),
        places=_several(values.get("place")),
        points=_several(values.get("points")),
        unscored=_unscored(path, values.get("unscored")),
        listed=bool(values.get("listed", False)),
        events=values.get("events", 1),
        principals=tuple(map(_person, values.get("principals", ()))),
        attendees=tuple(map(_person, values.get("attendees", ()))),
        statements=tuple(map(_clause, values.get("statements", ()))),
        agreements=tuple(map(_clause, values.get("agreements", ()))),
    )


_KEYS: Final = {
    *("source", "document", "half", "language", "is_readout", "date", "date_precision", "mode", "start_time"),
    *("duration_minutes", "place", "points", "unscored", "listed", "principals", "attendees", "statements"),
    *("agreements", "remark", "events"),
}
_PRECISIONS: Final = {4: "year", 7: "month", 10: "day"}


def _check_date(path: Path, date: object, precision: object) -> None:
    if date is None:
        return
    if not isinstance(date, str) or not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date):
        raise BadTruth(f"{path}: {date!r} is no ISO 8601 date in quotation marks")
    if precision is not None and precision != _PRECISIONS[len(date)]:
        raise BadTruth(f"{path}: {date} has not the precision of a {precision}")


def _unscored(path: Path, value: object) -> frozenset[str]:
    figures = frozenset(_several(value))
    if figures - FIGURES.keys():
        raise BadTruth(f"{path}: there are no such figures: {', '.join(sorted(figures - FIGURES.keys()))}")
    return figures


def _source(path: Path, source: str) -> Path:
    for base in (path.parent, ROOT):
        if source and (base / source).is_file():
            return base / source
    raise BadTruth(f"{path}: its source {source!r} is neither beside it nor under {ROOT}")


def _several(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(map(str, value))


def _person(values: dict[str, Any]) -> Person:
    return Person(_several(values["name"]), _several(values.get("office")), values.get("side"))


def _clause(values: dict[str, Any]) -> Clause:
    return Clause(
        verb=values["verb"],
        occurrence=values.get("occurrence", 1),
        speakers=_several(values.get("speakers")),
        joint=values.get("joint", False),
        reported=values.get("reported", False),
        optional=values.get("optional", False),
        kind=values.get("kind"),
    )
