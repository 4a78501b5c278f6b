"""One reading held against one truth.

The figures: what is right of what was asked, and for lists precision, recall and F1. A list is also asked
to be free of what is not there. A person is found when name and side are right; a principal is right
when the office is as well. A statement is found when its verb is, by position; the speakers of those found
are compared as people, so that "He" and "Prime Minister Abe" are one. "With a finding" tells how many of
the misses the reading itself had marked for a person's eye, on that field and, where there is one, at that
place. What is not held up to a target is in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from app.model.reading import Agreement, Participant, Reading, Statement
from app.model.record import Draft
from app.model.span import Span
from scripts.scoring.figures import speaks_of
from scripts.scoring.likeness import CJK, folded, name_key, right_office, same_person
from scripts.scoring.tally import Miss, Score
from scripts.scoring.truth import Clause, Person, Truth

Item = TypeVar("Item", Statement, Agreement)


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
        flagged = flagged or any(speaks_of(finding, figure, at) for finding in self.reading.findings)
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
        offered = any(speaks_of(finding, "several events", None) for finding in self.reading.findings)
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
    pattern = words if CJK.search(verb) else rf"(?<!\w){words}(?!\w)"
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
    if CJK.search(name):
        return name_key(part)[0] in name_key(name)[0]
    return set(name_key(part)) <= set(name_key(name))


def _label(label: str) -> str:
    return label.strip("().[]（）． ")


def _shown(value: object) -> str:
    return "none" if value in {None, ""} else str(value)


def _at(clause: Clause) -> str:
    return f"{clause.verb} ({clause.occurrence})"


def _mark(reported: bool) -> str:
    return "taken as reported" if reported else "not marked as reported"
