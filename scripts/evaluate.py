"""Score the parser: ``python -m scripts.evaluate [--json] [--misses] [--check] [FOLDER…]`` (default: tests/truth).

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
    occurrence = 2               # the n-th time these words stand in the canonical text, from 1
    speakers = ["Fumio Kishida"] # names, or codes of sides; empty: nobody is named
    joint = true                 # both sides together; speakers may then be left out
    reported = true              # said elsewhere or earlier; only its mark is scored
    optional = true              # a matter of taste: neither asked for nor held against a reading

    [[agreements]]               # of this meeting
    verb = "agreed"
    occurrence = 1
    kind = "agreed"              # optional
    optional = true

The figures: what is right of what was asked, and for lists precision, recall and F1. A list is also asked
to be free of what is not there. A person is found when name and side are right; a principal is right
when the office is as well. A statement is found when its verb is, by position; the speakers of those found
are compared as people, so that "He" and "Prime Minister Abe" are one. "With a finding" tells how many of
the misses the reading itself had marked for a person's eye, on that field and, where there is one, at that
place. What is not held up to a target is in brackets.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, TypeVar

ROOT: Final = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from app.errors import KnownError  # noqa: E402
from app.intake.drafting import drafts  # noqa: E402
from app.model.reading import Agreement, Finding, Participant, Reading, Statement  # noqa: E402
from app.model.record import Draft  # noqa: E402
from app.model.span import Span  # noqa: E402

Item = TypeVar("Item", Statement, Agreement)

TRUTH: Final = ROOT / "tests" / "truth"
HALVES: Final = ("tune", "held")

# Each figure, whether it is one of a list (precision and recall), and the target where one is set.
FIGURES: Final[dict[str, tuple[bool, float | None]]] = {
    "is a readout": (False, 0.99),
    "date": (False, 0.98),
    "mode": (False, 0.98),
    "principals": (False, 0.98),
    "attendees": (True, 0.97),
    "start time": (False, 0.98),
    "duration": (False, 0.98),
    "points": (True, 0.97),
    "statements": (True, 0.95),
    "speakers": (False, 0.98),
    "agreements": (True, 0.93),
    "place": (False, None),
    "attendee offices": (False, None),
    "reported marks": (False, None),
    "agreement kinds": (False, None),
    "several events": (False, None),
}
# The fields of findings that speak of a figure: the whole field or its beginning up to a dot or a bracket.
_FINDING_FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "is a readout": ("is_readout", "readout", "kind", "reason", "text", "events"),
    "date": ("meeting.date", "date", "published_on"),
    "mode": ("meeting.mode", "mode"),
    "principals": ("participants", "principals", "people", "publisher", "publisher_country"),
    "attendees": ("participants", "attendees", "people"),
    "start time": ("meeting.start_time", "start_time"),
    "duration": ("meeting.duration_minutes", "meeting.duration", "duration"),
    "points": ("points",),
    "statements": ("statements",),
    "speakers": ("statements",),
    "agreements": ("agreements", "statements"),
    "place": ("meeting.place", "place"),
    "attendee offices": ("participants", "attendees", "people"),
    "reported marks": ("statements",),
    "agreement kinds": ("agreements",),
    "several events": ("events",),
}


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


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, of how many asked for, of how many the reading gave."""

    right: int = 0
    asked: int = 0
    given: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.asked + other.asked, self.given + other.given)

    @property
    def precision(self) -> float | None:
        """What is right of what the reading gave; None where it gave nothing."""
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """What is right of what was asked for; None where nothing was."""
        return self.right / self.asked if self.asked else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there was neither question nor answer."""
        both = self.asked + self.given
        return 2 * self.right / both if both else None


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that is wrong, and whether the reading itself had marked it for a person's eye."""

    document: str
    half: str
    language: str
    figure: str
    message: str
    flagged: bool = False


@dataclass(slots=True)
class Score:
    """The tallies and the misses of one document, or of many together."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)
    documents: int = 0
    wrong_years: int = 0
    refused: int = 0

    def count(self, figure: str, right: int, asked: int, given: int | None = None) -> None:
        """Add to the tally of ``figure``; without ``given`` an answer is counted for every question."""
        tally = Tally(right, asked, asked if given is None else given)
        self.tallies[figure] = self.tallies.get(figure, Tally()) + tally

    def add(self, other: Score) -> None:
        """Take in another document's score."""
        for figure, tally in other.tallies.items():
            self.tallies[figure] = self.tallies.get(figure, Tally()) + tally
        self.misses.extend(other.misses)
        self.documents += other.documents
        self.wrong_years += other.wrong_years
        self.refused += other.refused


# ---------------------------------------------------------------------------------------------- truth


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
        occurrence=values["occurrence"],
        speakers=_several(values.get("speakers")),
        joint=values.get("joint", False),
        reported=values.get("reported", False),
        optional=values.get("optional", False),
        kind=values.get("kind"),
    )


# ------------------------------------------------------------------------------- comparing names and words

_HONORIFICS: Final = frozenset({
    *("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "shri", "smt", "hon", "honourable"),
    *("honorable", "the", "he", "hrh", "hm", "h", "e", "m", "mme", "herr", "frau", "senator", "prof"),
    *("professor", "sheikh", "shaikh", "his", "her", "excellency", "majesty", "highness"),
})  # fmt: skip
_CJK_HONORIFIC: Final = re.compile("(?:先生|女士|閣下|阁下|さん|様|氏|님|씨)$")
_STROKES: Final = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ß": "ss", "æ": "ae"})
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def folded(words: str) -> str:
    """Return ``words`` without case, diacritics and punctuation."""
    bare = unicodedata.normalize("NFKD", words.casefold().replace("’", "'").translate(_STROKES))
    kept = "".join(char for char in bare if not unicodedata.combining(char))
    spaced = re.sub(r"[^\w]+", " ", unicodedata.normalize("NFC", kept).replace("_", " "))
    return " ".join(spaced.split())


def name_key(name: str) -> tuple[str, ...]:
    """Return what makes two spellings of a name one: its parts without honorifics, in any order."""
    if _CJK.search(name):
        return (_CJK_HONORIFIC.sub("", re.sub(r"[\s・·･]+", "", name)),)
    parts = folded(name).split()
    return tuple(sorted([part for part in parts if part not in _HONORIFICS] or parts))


def office_key(office: str | None) -> str:
    """Return what makes two forms of an office one: without case, articles and punctuation."""
    if _CJK.search(office or ""):
        return re.sub(r"\s+", "", office or "")
    return " ".join(word for word in folded(office or "").split() if word not in {"the", "his", "her"})


def same_person(person: Person, name: str) -> bool:
    """Whether ``name`` is a spelling of ``person``."""
    return name_key(name) in {name_key(spelling) for spelling in person.names}


def right_office(person: Person, office: str | None) -> bool:
    """Whether ``office`` is one of the right forms; without any, whether it is left empty."""
    return office_key(office) in {office_key(form) for form in person.offices or ("",)}


# --------------------------------------------------------------------------------------------- scoring


def score(truth: Truth, draft: Draft | None) -> Score:
    """Return how far the draft of a document is as the truth says; None is a file that was refused."""
    result = Score(documents=1, refused=int(draft is None))
    judge = _Judge(truth, draft.reading if draft else Reading(""), draft.text if draft else "", result)
    judge.verdict(refused=draft is None)
    if truth.is_readout:
        judge.events()
        judge.facts()
        judge.principals()
        judge.attendees()
        judge.points()
        judge.statements()
        judge.agreements()
    if draft is None:
        result.misses = result.misses[:1]  # one sentence told the user that, and why
    return result


@dataclass(slots=True)
class _Judge:
    truth: Truth
    reading: Reading
    text: str
    result: Score

    def count(self, figure: str, right: int, asked: int, given: int | None = None) -> None:
        if figure not in self.truth.unscored:
            self.result.count(figure, right, asked, given)

    def miss(self, figure: str, message: str, at: Span | None = None, *, flagged: bool = False) -> None:
        if figure in self.truth.unscored:
            return
        flagged = flagged or any(_speaks_of(finding, figure, at) for finding in self.reading.findings)
        truth = self.truth
        self.result.misses.append(Miss(truth.name, truth.half, truth.language, figure, message, flagged))

    def same(self, figure: str, expected: object, given: object) -> None:
        """Count one answer, right when it is the expected one."""
        self.count(figure, int(expected == given), 1)
        if expected != given:
            self.miss(figure, f"{_shown(given)}, should be {_shown(expected)}")

    def verdict(self, *, refused: bool) -> None:
        right = not refused and self.reading.is_readout == self.truth.is_readout
        self.count("is a readout", int(right), 1)
        if not right:
            held = not self.reading.is_readout  # said so, with the reason: held for review
            reason = f"held: {self.reading.reason}" if held else "taken"
            self.miss("is a readout", "refused" if refused else reason, flagged=refused or held)

    def events(self) -> None:
        """Ask for a finding where a page tells of several events, and for none where it tells of one."""
        offered = any(_speaks_of(finding, "several events", None) for finding in self.reading.findings)
        if self.truth.events > 1 or offered:
            self.same("several events", self.truth.events > 1, offered)

    def facts(self) -> None:
        truth, facts = self.truth, self.reading.facts
        self.same("date", truth.date, facts.date)
        if truth.date and facts.date and truth.date[:4] != facts.date[:4]:
            self.result.wrong_years += 1
        if truth.mode:
            self.same("mode", truth.mode, facts.mode)
        self.same("start time", truth.start_time, facts.start_time)
        self.same("duration", truth.duration_minutes, facts.duration_minutes)
        if truth.places:
            right = folded(facts.place or "") in map(folded, truth.places)
            self.same("place", truth.places[0], truth.places[0] if right else facts.place)

    def principals(self) -> None:
        """Ask for every principal's name, office and side; one too many is wrong as well."""
        if self.truth.listed:
            return
        given = [person for person in self.reading.participants if person.role == "principal"]
        pairs, extra = _paired(self.truth.principals, given)
        right = 0
        for person, found in pairs:
            wrong = _wrongs(person, found)
            right += not wrong
            if wrong:
                self.miss("principals", f"{person.names[0]}: {wrong}", found.span if found else None)
        for unasked in extra:
            self.miss("principals", f"{unasked.name}: not a principal here", unasked.span)
        self.count("principals", right, len(pairs) + len(extra))

    def attendees(self) -> None:
        """Ask for every attendee's name and side; the office is counted apart."""
        everybody = self.reading.participants
        given = [person for person in everybody if self.truth.listed or person.role == "attendee"]
        pairs, extra = _paired(self.truth.attendees, given)
        hits = [(person, found) for person, found in pairs if found and _same_side(person, found)]
        self.count("attendees", len(hits), len(pairs), len(given))
        for person, found in pairs:
            if found is None:
                self.miss("attendees", f"{person.names[0]}: missing")
            elif not _same_side(person, found):
                self.miss("attendees", f"{person.names[0]}: side {found.side}, not {person.side}", found.span)
        for unasked in extra:
            self.miss("attendees", f"{unasked.name}: not an attendee here", unasked.span)
        for person, found in hits:
            right = right_office(person, found.office)
            self.count("attendee offices", int(right), 1)
            if not right:
                self.miss("attendee offices", f"{person.names[0]}: {_shown(found.office)}", found.span)

    def points(self) -> None:
        """Compare the labels in their order."""
        asked = [_label(label) for label in self.truth.points]
        given = [_label(point.label) for point in self.reading.points]
        blocks = SequenceMatcher(None, asked, given, autojunk=False).get_matching_blocks()
        self.count("points", sum(block.size for block in blocks), len(asked), len(given))
        if asked != given:
            self.miss("points", f"{' '.join(given) or 'none'}, should be {' '.join(asked) or 'none'}")

    def statements(self) -> None:
        """Compare the statements made here by the place of their verbs, then their speakers and marks."""
        pairs, extra = self._matched(self.truth.statements, list(self.reading.statements), "statements")
        hits = asked = wrong = 0
        for clause, at, found in pairs:
            if clause.optional:
                continue
            if found:
                right = found.reported == clause.reported
                self.count("reported marks", int(right), 1)
                if not right:
                    self.miss("reported marks", f"{_at(clause)}: {_mark(found.reported)}", at)
            if clause.reported:
                wrong += bool(found and not found.reported)
                continue
            asked += 1
            if found is None or found.reported:
                self.miss("statements", f"{_at(clause)}: {'taken as reported' if found else 'missing'}", at)
                continue
            hits += 1
            self._speakers(clause, found, at)
        made_here = [found for found in extra if not found.reported]
        for unasked in made_here:
            self.miss("statements", f"{unasked.verb}: not a statement here", unasked.span)
        self.count("statements", hits, asked, hits + wrong + len(made_here))

    def _speakers(self, clause: Clause, found: Statement, at: Span | None) -> None:
        expected = self._voices(clause.speakers, (), joint=clause.joint)
        given = self._voices(found.speakers, found.sides, joint=False)
        self.count("speakers", int(expected == given), 1)
        if expected != given:
            names = " + ".join(found.speakers or found.sides) or "nobody"
            wanted = "all" if clause.joint else " + ".join(clause.speakers) or "nobody"
            self.miss("speakers", f"{_at(clause)}: {names}, should be {wanted}", at)

    def agreements(self) -> None:
        """Compare the agreements by the place of their verbs, then their kinds."""
        pairs, extra = self._matched(self.truth.agreements, list(self.reading.agreements), "agreements")
        asked = [(clause, at, found) for clause, at, found in pairs if not clause.optional]
        hits = sum(found is not None for _, _, found in asked)
        self.count("agreements", hits, len(asked), hits + len(extra))
        for clause, at, found in asked:
            if found is None:
                self.miss("agreements", f"{_at(clause)}: missing", at)
            elif clause.kind:
                right = found.kind == clause.kind
                self.count("agreement kinds", int(right), 1)
                if not right:
                    self.miss("agreement kinds", f"{_at(clause)}: {found.kind}, should be {clause.kind}", at)
        for unasked in extra:
            self.miss("agreements", f"{unasked.verb}: no agreement of this meeting", unasked.span)

    def _matched(
        self, clauses: Sequence[Clause], given: list[Item], figure: str
    ) -> tuple[list[tuple[Clause, Span | None, Item | None]], list[Item]]:
        """Return each clause with its place and the one that was read there, and what was read elsewhere."""
        left = [(item, verb_place(item, self.text)) for item in given]
        pairs: list[tuple[Clause, Span | None, Item | None]] = []
        for clause in clauses:
            at = occurrence(self.text, clause.verb, clause.occurrence)
            hit = next((entry for entry in left if at and entry[1].overlaps(at)), None)
            if hit:
                left.remove(hit)
            pairs.append((clause, at, hit[0] if hit else None))
        return pairs, [item for item, _ in left]

    def _voices(self, speakers: Sequence[str], sides: Sequence[str], *, joint: bool) -> frozenset[str]:
        """Return who speaks, as people of the truth; a side without a name speaks through its principals."""
        truth = self.truth
        if joint:
            return frozenset(person.names[0] for person in truth.principals)
        named: set[str] = set()
        for speaker in speakers or sides:
            people = [person for person in truth.principals if person.side == speaker]
            people = people or _nearest(speaker, (*truth.principals, *truth.attendees))
            named.update(person.names[0] for person in people)
            if not people:
                named.add(" ".join(name_key(speaker)))
        return frozenset(named)


def occurrence(text: str, verb: str, number: int) -> Span | None:
    """Return the place of the ``number``-th time that ``verb`` stands in ``text`` as words of its own."""
    words = r"\s+".join(map(re.escape, verb.split()))
    pattern = words if _CJK.search(verb) else rf"(?<!\w){words}(?!\w)"
    for count, match in enumerate(re.finditer(pattern, text), start=1):
        if count == number:
            return Span(*match.span())
    return None


def verb_place(item: Statement | Agreement, text: str) -> Span:
    """Return where the verb of a statement or an agreement stands; at worst the whole clause."""
    if item.verb_at:
        return item.verb_at
    start = text.find(item.verb, item.span.start, item.span.end)
    return Span(start, start + len(item.verb)) if item.verb and start >= 0 else item.span


def _paired(
    asked: Sequence[Person], given: Sequence[Participant]
) -> tuple[list[tuple[Person, Participant | None]], list[Participant]]:
    left = list(given)
    pairs: list[tuple[Person, Participant | None]] = []
    for person in asked:
        alike = [found for found in left if same_person(person, found.name)]
        hit = next((found for found in alike if _same_side(person, found)), alike[0] if alike else None)
        if hit:
            left.remove(hit)
        pairs.append((person, hit))
    return pairs, left


def _same_side(person: Person, found: Participant) -> bool:
    return person.side in {"any", found.side}


def _wrongs(person: Person, found: Participant | None) -> str:
    if found is None:
        return "missing"
    wrong = []
    if not right_office(person, found.office):
        wrong.append(f"office {_shown(found.office)}, not {_shown(' / '.join(person.offices))}")
    if not _same_side(person, found):
        wrong.append(f"side {_shown(found.side)}, not {_shown(person.side)}")
    return "; ".join(wrong)


def _nearest(name: str, people: Sequence[Person]) -> list[Person]:
    """Return the one person of that name, or the one whose name holds every part of it."""
    exact = [person for person in people if same_person(person, name)]
    if exact:
        return exact[:1]
    near = [person for person in people if any(_within(name, spelling) for spelling in person.names)]
    return near if len(near) == 1 else []


def _within(part: str, name: str) -> bool:
    """Whether ``part`` is a piece of ``name``: some of its words, or of its signs where none are spaced."""
    if _CJK.search(name):
        return name_key(part)[0] in name_key(name)[0]
    return set(name_key(part)) <= set(name_key(name))


def _speaks_of(finding: Finding, figure: str, at: Span | None) -> bool:
    fields = _FINDING_FIELDS[figure]
    named = any(finding.field == one or finding.field.startswith((f"{one}.", f"{one}[")) for one in fields)
    return named and (at is None or finding.span is None or finding.span.overlaps(at))


def _label(label: str) -> str:
    return label.strip("().[]（）． ")


def _shown(value: object) -> str:
    return "none" if value in {None, ""} else str(value)


def _at(clause: Clause) -> str:
    return f"{clause.verb} ({clause.occurrence})"


def _mark(reported: bool) -> str:
    return "taken as reported" if reported else "not marked as reported"


# ------------------------------------------------------------------------------------------- the whole run


@lru_cache(maxsize=4)
def _drafts(source: Path) -> tuple[Draft, ...]:
    try:
        return drafts(source)
    except KnownError:
        return ()


def draft_of(truth: Truth) -> Draft | None:
    """Return the draft the truth speaks of; None where the file was refused or has no such document."""
    found = _drafts(truth.source)
    if truth.document is None:
        return found[0] if found else None
    end = re.compile(rf"[/#]{re.escape(truth.document)}$")
    return next((draft for draft in found if end.search(draft.provenance.url or "")), None)


def evaluate(
    asked: Sequence[Truth], find: Callable[[Truth], Draft | None] = draft_of
) -> dict[tuple[str, str], Score]:
    """Return the scores by half and language."""
    scores: dict[tuple[str, str], Score] = {}
    for truth in sorted(asked, key=lambda truth: truth.source):  # drafts of one file in one go
        scores.setdefault((truth.half, truth.language), Score()).add(score(truth, find(truth)))
    return scores


def misplaced(asked: Iterable[Truth], find: Callable[[Truth], Draft | None] = draft_of) -> list[str]:
    """Return the verbs that do not stand in their texts: either the truth or the reader is to be mended."""
    wrong = []
    for truth in asked:
        draft = find(truth)
        if draft:
            clauses = [*truth.statements, *truth.agreements]
            lost = [one for one in clauses if not occurrence(draft.text, one.verb, one.occurrence)]
            wrong += [f"{truth.name}: {_at(clause)}" for clause in lost]
    return wrong


def total(scores: Iterable[Score]) -> Score:
    """Return all of ``scores`` as one."""
    result = Score()
    for one in scores:
        result.add(one)
    return result


def table(scores: dict[tuple[str, str], Score]) -> str:
    """Return the figures for people: both halves side by side, all together, then by language."""
    languages = sorted({language for _, language in scores})
    parts = []
    for name in ["all", *languages] if len(languages) > 1 else languages:
        chosen = [
            total(
                one
                for (half, language), one in scores.items()
                if half == wanted and name in {language, "all"}
            )
            for wanted in HALVES
        ]
        parts.append("\n".join(_lines(name, chosen)))
    return "\n\n".join(parts)


def _lines(name: str, halves: Sequence[Score]) -> Iterable[str]:
    heads = [f"{half}, {one.documents} documents" for half, one in zip(HALVES, halves, strict=True)]
    yield _line(name, "target", heads)
    for figure, (is_list, target) in FIGURES.items():
        tallies = [one.tallies.get(figure, Tally()) for one in halves]
        if any(tally.asked or tally.given for tally in tallies):
            cells = [_cell(tally, is_list=is_list) for tally in tallies]
            yield _line(figure if target else f"({figure})", f"{target:.0%}" if target else "", cells)
    yield _line("wrong years", "0", [f"{one.wrong_years:>6}" for one in halves])
    yield _line("with a finding", "90%", [_cell(_flagged(one), is_list=False) for one in halves])
    if any(one.refused for one in halves):
        yield _line("refused files", "", [f"{one.refused:>6}" for one in halves])


def _line(name: str, target: str, cells: Sequence[str]) -> str:
    return f"{name:<18} {target:>6}   {cells[0]:<38} {cells[1]}".rstrip()


def _flagged(one: Score) -> Tally:
    counted = [miss for miss in one.misses if FIGURES[miss.figure][1]]
    return Tally(sum(miss.flagged for miss in counted), len(counted), len(counted))


def _cell(tally: Tally, *, is_list: bool) -> str:
    if not is_list:
        return f"{_percent(tally.recall)}  {tally.right}/{tally.asked}"
    precision, recall = f"P {tally.right}/{tally.given}", f"R {tally.right}/{tally.asked}"
    return f"{_percent(tally.f1)}  {precision}, {recall}"


def _percent(value: float | None) -> str:
    return "     –" if value is None else f"{value:6.1%}"


def as_json(scores: dict[tuple[str, str], Score]) -> dict[str, Any]:
    """Return the figures for programs."""
    result: dict[str, Any] = {}
    for half in HALVES:
        mine = {language: one for (own, language), one in sorted(scores.items()) if own == half}
        result[half] = {"all": _values(total(mine.values()))}
        result[half] |= {language: _values(one) for language, one in mine.items()}
    return result


def _values(one: Score) -> dict[str, Any]:
    figures = {
        figure: {"right": tally.right, "asked": tally.asked, "given": tally.given, "f1": tally.f1}
        for figure, tally in one.tallies.items()
    }
    misses = [
        {"document": miss.document, "figure": miss.figure, "message": miss.message, "flagged": miss.flagged}
        for miss in one.misses
    ]
    flagged = _flagged(one)
    return {
        "documents": one.documents,
        "refused": one.refused,
        "wrong_years": one.wrong_years,
        "figures": figures,
        "wrong": flagged.asked,
        "wrong_with_a_finding": flagged.right,
        "misses": misses,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; returns 0, or 1 where ``--check`` finds a target missed, or 2 for a broken truth."""
    parser = argparse.ArgumentParser(prog="evaluate", description="Score the parser against the truths.")
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path, default=[TRUTH])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--misses", action="store_true", help="list what is wrong (! marks what has a finding)"
    )
    parser.add_argument("--half", choices=HALVES, help="list the misses of this half only")
    parser.add_argument("--check", action="store_true", help="exit 1 where a half misses a target")
    chosen = parser.parse_args(arguments)
    try:
        asked = truths(chosen.folders)
    except BadTruth as error:
        print(error, file=sys.stderr)
        return 2
    if not asked:
        print("There is no truth in these folders.", file=sys.stderr)
        return 2
    scores = evaluate(asked)
    if chosen.json:
        print(json.dumps(as_json(scores), ensure_ascii=False, indent=1))
    else:
        print(table(scores))
        if chosen.misses:
            print("\n".join(["", *_miss_lines(total(scores.values()).misses, chosen.half)]))
    for line in misplaced(asked):
        print(f"not in the text: {line}", file=sys.stderr)
    return 1 if chosen.check and not reached(scores) else 0


def _miss_lines(misses: Iterable[Miss], half: str | None) -> Iterable[str]:
    order = list(FIGURES)
    for miss in sorted(misses, key=lambda miss: (order.index(miss.figure), miss.half, miss.document)):
        if half in {None, miss.half}:
            mark = "!" if miss.flagged else " "
            yield f"{mark} {miss.half} {miss.figure}: {miss.document}: {miss.message}"


def reached(scores: dict[tuple[str, str], Score]) -> bool:
    """Whether both halves reach every target, with no wrong year."""
    for half in HALVES:
        one = total(mine for (own, _), mine in scores.items() if own == half)
        missed = [
            figure
            for figure, (_, target) in FIGURES.items()
            if target and (value := one.tallies.get(figure, Tally()).f1) is not None and value < target
        ]
        if one.wrong_years or missed:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
