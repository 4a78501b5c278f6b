"""Those present besides the principals, from the sentences and brackets that list them.

A list opens with words such as "accompanied by" or "attended on the Japanese side by"; where it names
sides, each part runs to the next side. Brackets within a longer sentence are a list of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.intake.parse.cast import cast_of, resolved
from app.intake.parse.people import participant
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.intake.parse.speakers import actors
from app.model.reading import Finding, Participant
from app.model.span import Span

# An ambassador at a meeting may be the guest's or the host's, and where nothing else is told it is nobody's guess.
_ON_EITHER_SIDE = frozenset({"Ambassador", "ambassador", "Ambassadors"})


@dataclass(frozen=True, slots=True)
class Present:
    """The attendees in printed order, the spans of the lists that name them, and what is doubtful."""

    participants: tuple[Participant, ...]
    attendance: tuple[Span, ...]
    findings: tuple[Finding, ...]


def attendees(
    source: Source,
    body: list[Span],
    known: tuple[Participant, ...],
    *,
    home: str | None,
    headings: Sequence[Span] = (),
) -> Present:
    """Return those present besides the principals ``known``; ``home`` is the publisher's own side.

    Of ``headings`` only those are looked at that open with a side: "Japan side: …".
    """
    also = source.phrases("offices", "also_present")
    behind = source.pattern("offices", "attendance_behind")
    people: list[Participant] = []
    zones: list[Span] = []
    findings: list[Finding] = []
    for paragraph in sorted((*body, *headings), key=lambda span: span.start):
        labelled = _labelled(source, paragraph)
        if labelled:
            zone, side = labelled
            found = _listed(source, zone, side, known + tuple(people))
            if found:
                zones.append(paragraph)
                people += found
                findings += [*_doubts(zone, side, found), *_passed_over(source, zone, known + tuple(people))]
                continue
        if paragraph in headings or not _opening(source, paragraph):
            continue
        for sentence in sentences(source.text, paragraph):
            match = _opening(source, sentence)
            if match is None:
                continue
            zone = _bracketed(source.text, match.start(), sentence) or sentence
            told = known + tuple(people)
            if match.re is behind:
                found, doubts = _before(source, Span(zone.start, match.start()), told, home, known)
                if not found:
                    continue  # "Minister Roe joined the call" of one who is known to have met
            else:
                named_before = bool(also.search(source.text, zone.start, zone.end))
                found, doubts = _of_list(source, zone, match, named_before, home, told, known)
            zones.append(zone)
            people.extend(found)
            findings.extend(doubts)
    return Present(tuple(people), tuple(zones), tuple(findings))


def _opening(source: Source, part: Span) -> re.Match[str] | None:
    """Return the words that open a list in a paragraph or sentence, or that stand behind it."""
    text, start, end = source.text, part.start, part.end
    return (
        source.phrases("offices", "attendance").search(text, start, end)
        or source.pattern("offices", "attendance_forms").search(text, start, end)
        or source.pattern("offices", "attendance_behind").search(text, start, end)
    )


def _labelled(source: Source, paragraph: Span) -> tuple[Span, str | None] | None:
    """Return the list after a label such as "Japan side:" or "Norwegian participants:", and its side."""
    first, last = source.tokens.range(paragraph)
    at = first
    while at < last and source.tags[at] in "(-.t":
        at += 1
    place = source.tagged.places.get(at)
    if place is None or place[0].sort == "city":
        return None
    after = at + place[1]
    if source.tags[after : after + 1] == ")":
        after += 1
    if source.tokens.lows[after : after + 1] and source.tokens.lows[after] in source.words(
        "offices", "list_labels"
    ):
        after += 1
    elif place[0].sort != "name":
        return None
    if after >= last or source.tags[after] != ":":
        return None
    return Span(source.tokens.ends[after], paragraph.end), place[0].code


def _of_list(
    source: Source,
    zone: Span,
    opened: re.Match[str],
    active: bool,
    home: str | None,
    told: tuple[Participant, ...],
    known: tuple[Participant, ...],
) -> tuple[list[Participant], list[Finding]]:
    """Return whom one list names, and its doubts; ``active`` lists may name them before their verb."""
    parts = _by_marks(source, zone, opened.end())
    if parts:
        people: list[Participant] = []
        doubts: list[Finding] = []
        for part, side in parts:
            found = _listed(source, part, side, told + tuple(people))
            people += found
            doubts += _doubts(part, side, found)
            other = _others(source, part, side)
            doubts += [other] if other else []
        return people, doubts
    before = Span(zone.start, opened.start())
    if active:
        after = Span(opened.start(), zone.end)
        led = (
            _of_subject(source, after, known, home) if opened.group().lower().startswith("accompan") else None
        )
        home = led or home
        found, doubts = _before(source, before, told, home, known)
        if found:
            return found, doubts
    later = source.phrases("offices", "attendance").search(source.text, opened.end(), zone.end)
    part, rest = _until(source, Span(opened.end(), zone.end), later)
    side = _of_subject(source, before, known, home)
    found = _listed(source, part, side, told)
    if side is None and found and not _whose(source, before, known):
        found, doubts = _at_home(part, found, home or _first_side(known))
    else:
        doubts = _doubts(part, side, found)
    other = _others(source, part, side)
    doubts = [*doubts, *_passed_over(source, part, told + tuple(found))]
    doubts += [other] if other else []
    if rest and later:
        more, further = _of_list(source, rest, later, False, home, told + tuple(found), known)
        return found + more, doubts + further
    return found, doubts


def _before(
    source: Source,
    part: Span,
    told: tuple[Participant, ...],
    home: str | None,
    known: tuple[Participant, ...],
) -> tuple[list[Participant], list[Finding]]:
    """Return whom a list names that stands before its verb, and what is doubtful: "Minister Roe also took part"."""
    found = _listed(source, part, None, told) or _names_alone(source, part, told)
    return _at_home(part, found, home or _first_side(known)) if found else ([], [])


def _at_home(
    part: Span, found: list[Participant], home: str | None
) -> tuple[list[Participant], list[Finding]]:
    """Return those of a list, who has no side of his own as one of ``home``, and what is doubtful of that."""
    guessed = [
        person for person in found if person.side is None and home and person.office not in _ON_EITHER_SIDE
    ]
    people = [replace(person, side=home) if person in guessed else person for person in found]
    doubts = _doubts(part, home, people)
    if home and (left := [person for person in people if person.side is None]):
        doubts += _doubts(part, None, left)
    if guessed:
        names = ", ".join(person.name for person in guessed)
        message = f"Taken for the publisher's side ({home}), for no other is told: {names}."
        doubts.append(Finding("participants", "review", message, part))
    return people, doubts


def _first_side(known: tuple[Participant, ...]) -> str | None:
    """Return the side of whoever is named first: who publishes mostly names its own before others."""
    return known[0].side if known else None


def _whose(source: Source, told: Span, known: tuple[Participant, ...]) -> bool:
    """Whether somebody who took part, or both of them, is the subject before a list opens."""
    return any(actor.people or actor.sort == "joint" for actor in actors(source, cast_of(known), told))


def _names_alone(source: Source, before: Span, known: tuple[Participant, ...]) -> list[Participant]:
    """Return those who are named without an office, where nothing but names stands there: "Wu Lan and Li Bo attended".

    A name has two words at least.
    """
    first, last = source.tokens.range(before)
    filling = source.words("offices", "list_fillers")
    if not first < last or any(
        tag not in "N,a" and low not in filling
        for tag, low in zip(source.tags[first:last], source.tokens.lows[first:last], strict=True)
    ):
        return []
    names = {person.name for person in known}
    found = []
    for mention in source.mentions(before):
        if mention.name is None or mention.name[0] == mention.name[1] or mention.office:
            continue
        person = participant(source, mention, role="attendee", side=None)
        if person and person.name not in names:
            found.append(person)
    return found


def _until(source: Source, part: Span, later: re.Match[str] | None) -> tuple[Span, Span | None]:
    """Cut a list where another begins: "by Minister Roe, and President Lund was joined by Minister Berg"."""
    if later is None:
        return part, None
    subjects = source.mentions(Span(part.start, later.start()))
    if len(subjects) < 2:
        return part, None
    cut = source.tokens.starts[subjects[-1].whole[0]]
    return Span(part.start, cut), Span(cut, part.end)


def _passed_over(source: Source, part: Span, taken: tuple[Participant, ...]) -> list[Finding]:
    """Tell of offices without a name and names without an office in a list, which are not taken."""
    doubts = []
    for mention in source.mentions(part):
        span = source.whole(mention)
        if any(person.span.overlaps(span) or (person.office_at or span) == span for person in taken):
            continue
        if mention.bare or (mention.name and mention.name[1] > mention.name[0] and not mention.honorific):
            message = "Named among those present, but not with office and name: not taken."
            doubts.append(Finding("participants", "note", message, span))
    return doubts


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


def _by_marks(source: Source, zone: Span, opened: int) -> list[tuple[Span, str | None]]:
    """Cut a list at its side markers ("on the ROK side"); empty without any.

    A part follows its marker, or stands before it: "Ambassador Roe and Mr. Lund from the Japanese side".
    """
    first, last = source.tokens.range(zone)
    nouns = source.words("actors", "side_nouns")
    ends = source.tokens.ends
    marks = [
        (source.tokens.starts[at], ends[at + 1], source.tagged.code_at(at))
        for at in range(first, last - 1)
        if source.tags[at] in "CE" and source.tokens.lows[at + 1] in nouns
    ]
    if not marks:
        return []
    if _names(source, Span(marks[-1][1], zone.end)):
        cuts = [mark[1] for mark in marks[1:]] + [zone.end]
        return [(Span(start, end), side) for (_, start, side), end in zip(marks, cuts, strict=True)]
    start = opened if opened <= marks[0][0] and _names(source, Span(opened, marks[0][0])) else zone.start
    starts = [start] + [mark[1] for mark in marks[:-1]]
    return [(Span(at, max(at, mark[0])), mark[2]) for at, mark in zip(starts, marks, strict=True)]


def _names(source: Source, part: Span) -> bool:
    """Whether somebody is named with an office or an honorific in ``part``."""
    return any(item.name and (item.office or item.honorific) for item in source.mentions(part))


def _of_subject(source: Source, told: Span, known: tuple[Participant, ...], home: str | None) -> str | None:
    """Return the side of whoever is said to have others with him: "Minister Roe was accompanied by".

    The nearest principal before the opening counts, by surname, or by an office that he alone holds.
    """
    cast = cast_of(known)
    for actor in reversed(actors(source, cast, told)):
        if len(actor.people) == 1 and actor.people[0].role == "principal" and not actor.shared:
            return actor.people[0].side
        if actor.sort == "side" and len(actor.sides) == 1:
            return actor.sides[0]
        if actor.sort == "pronoun":
            return home or (known[0].side if known else None)
        if actor.people or actor.sort == "joint":
            return None
    return None


def _listed(
    source: Source, part: Span, side: str | None, known: tuple[Participant, ...]
) -> list[Participant]:
    found: list[Participant] = []
    cast = cast_of(known)
    names = {person.name for person in known}
    sides = {person.side for person in known if person.role == "principal" and person.side} - {side}
    for mention in source.mentions(part):
        if mention.name is None or not (mention.office or mention.honorific):
            continue
        if mention.name[0] == mention.name[1] and resolved(source, cast, mention):
            continue  # the surname of somebody who is told of already
        person = participant(source, mention, role="attendee", side=side)
        if person and person.side is None:
            person = replace(person, side=_in_brackets(source, mention.whole[1] + 1))
        if person and person.name not in names:
            names.add(person.name)
            found.append(
                Participant(
                    person.name,
                    person.office,
                    person.side if person.side in sides else side or person.side,
                    person.role,
                    person.span,
                    person.office_at,
                )
            )
    return found


def _in_brackets(source: Source, at: int) -> str | None:
    """Return the country in brackets after a name: "Minister Roe (Norway)"."""
    close = source.tags.find(")", at, at + 6)
    if source.tags[at : at + 1] != "(" or close < 0 or source.tags[at + 1] not in "CE":
        return None
    return source.tagged.code_at(at + 1)


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
