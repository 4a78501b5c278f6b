"""The attendees of one reading as rows: each side's heading, its people, and who stayed unnamed."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from app.model.reading import Finding, Participant, Reading
from app.ui import names
from app.ui.linking import made_here
from app.ui.models.rows import Row
from app.ui.tongue import tr


class SideRow(NamedTuple):
    """The heading of a delegation; ``place`` chooses its colour."""

    code: str
    place: int
    people: int

    @property
    def spoken(self) -> str:
        return tr(
            "{side}, {people} named",
            side=names.country(self.code) or tr("Side not known"),
            people=self.people,
        )

    @property
    def can_be_chosen(self) -> bool:
        return False


class PersonRow(NamedTuple):
    """One participant with the number of statements made alone and jointly."""

    person: Participant
    place: int
    alone: int
    joint: int

    @property
    def spoken(self) -> str:
        parts = [self.person.name, self.person.office or "", names.counted(self.alone, "statement")]
        if self.joint:
            parts.append(tr("{joint} jointly", joint=self.joint))
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class OthersRow(NamedTuple):
    """People who were there and are not named, as a finding says."""

    finding: Finding
    place: int

    @property
    def spoken(self) -> str:
        return tr(
            "Others were present, not named in the text. {message}",
            message=names.finding(self.finding.message),
        )

    @property
    def can_be_chosen(self) -> bool:
        return self.finding.span is not None


def delegation_rows(reading: Reading) -> list[Row]:
    """Return the rows side by side: principals before attendees, each in printed order."""
    rows: list[Row] = []
    others = _others_by_side(reading)
    codes = [*reading.sides, *([""] if any(not person.side for person in reading.participants) else [])]
    said = Counter(
        (name, len(item.speakers) > 1) for item in made_here(reading) for name in set(item.speakers)
    )
    for place, code in enumerate(codes):
        people = [person for person in reading.participants if (person.side or "") == code]
        people.sort(key=lambda person: person.role != "principal")
        rows.append(SideRow(code, place, len(people)))
        rows.extend(
            PersonRow(person, place, said[person.name, False], said[person.name, True]) for person in people
        )
        rows.extend(OthersRow(finding, place) for finding in others.get(code, ()))
    return rows


def _others_by_side(reading: Reading) -> dict[str, list[Finding]]:
    """Sort the findings about unnamed people to the side of the person printed last before them."""
    found: dict[str, list[Finding]] = {}
    for finding in reading.findings:
        if not finding.tells_of_unnamed or finding.span is None:
            continue
        at = finding.span.start
        before = [person for person in reading.participants if person.span.start <= at]
        last = max(before, key=lambda person: person.span.start, default=None)
        if last is not None:
            found.setdefault(last.side or "", []).append(finding)
    return found
