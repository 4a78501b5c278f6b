"""Those present besides the principals, from the sentences and brackets that list them.

A list opens with words such as "accompanied by" or "attended on the Japanese side by"; where it names
sides, each part runs to the next side. Brackets within a longer sentence are a list of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.intake.parse.people import participant
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.model.reading import Finding, Participant
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Present:
    """The attendees in printed order, the spans of the lists that name them, and what is doubtful."""

    participants: tuple[Participant, ...]
    attendance: tuple[Span, ...]
    findings: tuple[Finding, ...]


def attendees(
    source: Source, body: list[Span], known: tuple[Participant, ...], *, home: str | None
) -> Present:
    """Return those present besides the principals ``known``; ``home`` is the publisher's own side."""
    opens = source.phrases("offices", "attendance")
    also = source.phrases("offices", "also_present")
    people: list[Participant] = []
    zones: list[Span] = []
    findings: list[Finding] = []
    for paragraph in body:
        if not opens.search(source.text, paragraph.start, paragraph.end):
            continue
        for sentence in sentences(source.text, paragraph):
            match = opens.search(source.text, sentence.start, sentence.end)
            if match is None:
                continue
            zone = _bracketed(source.text, match.start(), sentence) or sentence
            zones.append(zone)
            before = also.search(source.text, zone.start, zone.end)
            parts = _by_marks(source, zone)
            if before and not parts:
                found = _listed(source, Span(zone.start, before.start()), None, known + tuple(people))
                people.extend(replace(person, side=person.side or home) for person in found)
                if found:
                    findings.extend(_doubts(zone, home, found))
                    continue
            for part, side in parts or [
                (Span(match.end(), zone.end), _of_subject(source, zone, match.end(), known, home))
            ]:
                found = _listed(source, part, side, known + tuple(people))
                people.extend(found)
                findings.extend(_doubts(part, side, found))
                finding = _others(source, part, side)
                if finding:
                    findings.append(finding)
    return Present(tuple(people), tuple(zones), tuple(findings))


def _bracketed(text: str, position: int, sentence: Span) -> Span | None:
    """Return the inside of the brackets around ``position``; None where there are none or they are the sentence."""
    opened = text.rfind("(", sentence.start, position)
    if opened < 0 or (text.find(")", opened, position) >= 0 and text.count("(", opened, position) < 2):
        return None
    depth = 0
    for at in range(opened, sentence.end):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return Span(opened + 1, at) if opened > sentence.start else None
    return Span(opened + 1, sentence.end)


def _by_marks(source: Source, zone: Span) -> list[tuple[Span, str | None]]:
    """Cut a list at its side markers ("on the ROK side"); empty without any."""
    first, last = source.tokens.range(zone)
    nouns = source.words("actors", "side_nouns")
    marks = [
        (source.tokens.ends[at + 1], source.tagged.code_at(at))
        for at in range(first, last - 1)
        if source.tags[at] in "CE" and source.tokens.lows[at + 1] in nouns
    ]
    if not marks:
        return []
    ends = [mark[0] for mark in marks[1:]] + [zone.end]
    return [(Span(start, end), side) for (start, side), end in zip(marks, ends, strict=True)]


def _of_subject(
    source: Source, zone: Span, opened: int, known: tuple[Participant, ...], home: str | None
) -> str | None:
    """Return the side of the subject of a list without side markers: "Minister Roe was accompanied by"."""
    told = source.text[zone.start : opened]
    for person in known:
        if person.name.split()[-1] in told:
            return person.side
    first, _ = source.tokens.range(zone)
    if source.tokens.lows[first : first + 1] and source.tokens.lows[first] in source.words(
        "actors", "pronouns"
    ):
        return home or (known[0].side if known else None)
    return None


def _listed(
    source: Source, part: Span, side: str | None, known: tuple[Participant, ...]
) -> list[Participant]:
    found: list[Participant] = []
    names = {person.name for person in known}
    for mention in source.mentions(part):
        if mention.name is None or not (mention.office or mention.honorific):
            continue
        person = participant(source, mention, role="attendee", side=side)
        if person and person.name not in names:
            names.add(person.name)
            found.append(
                Participant(
                    person.name,
                    person.office,
                    side or person.side,
                    person.role,
                    person.span,
                    person.office_at,
                )
            )
    return found


def _doubts(part: Span, side: str | None, found: list[Participant]) -> list[Finding]:
    if not found:
        return [
            Finding(
                "participants", "review", "A list of those present is announced; nobody in it is read.", part
            )
        ]
    if side is None:
        names = ", ".join(person.name for person in found if person.side is None)
        if names:
            return [Finding("participants", "review", f"On which side they were is not told: {names}.", part)]
    bare = [person for person in found if person.office is None]
    return [
        Finding("participants", "note", f"No office is read for {person.name}.", person.span)
        for person in bare
    ]


def _others(source: Source, part: Span, side: str | None) -> Finding | None:
    match = source.phrases("offices", "others").search(source.text, part.start, part.end)
    if match is None:
        return None
    whom = f"on the side {side}" if side else "in the list"
    return Finding(
        "participants",
        "note",
        f"Others {whom} were present and are not named.",
        Span(match.start(), match.end()),
    )
