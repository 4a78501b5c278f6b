"""The principals: names as fully as printed, offices, and whose side each is on."""

from __future__ import annotations

import re
from dataclasses import replace

from app.intake.parse.elsewhere.west.cases import cases
from app.intake.parse.elsewhere.west.lead import Meeting, alike, are_together, same_surname
from app.intake.parse.elsewhere.west.lexis import Titled, Titles
from app.intake.parse.elsewhere.west.sides import sided, sides_of
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Finding, Participant
from app.model.record import Provenance
from app.model.span import Span

_BEFORE = 20  # code points before a name that may tell its case
_TWO = 2
_BESIDE = 10  # code points between an office and the name whose case it tells


def principals(
    titles: Titles, words: Words, text: str, meeting: Meeting, every: list[Titled], provenance: Provenance
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return those who met, and what of them is inferred or missing; ``every`` are all whom the page names."""
    findings: list[Finding] = []
    if meeting.by_title:
        message = "No sentence tells of the meeting itself; its parties are taken from the title."
        findings.append(Finding("participants", "review", message, meeting.sentence))
    listed = [_told_elsewhere(text, one, every) for one in meeting.parties]
    full = [_fuller(titles, text, one, every, meeting.parties) for one in listed]
    own = provenance.publisher_country
    full = [sided(titles, text, one, every, full, own if at == 0 else None) for at, one in enumerate(full)]
    full = _each_a_name_of_its_own(
        full, [_by_speaking(words, text, one, full, every, findings) for one in full]
    )
    full = [_as_colleague(titles, text, one, full, every) for one in full]
    full = [_by_heading(words, text, one, full, every, meeting, findings) for one in full]
    elsewhere = "This party is named elsewhere than in the lead."
    findings.extend(Finding("participants", "review", elsewhere, one.whole) for one in meeting.borrowed)
    people: list[Participant] = []
    together = len(full) > _TWO and are_together(words, text, meeting.parties)
    sides = sides_of(titles, text, full, provenance, findings, together=together)
    for one, side in zip(full, sides, strict=True):
        if one.name and one.office is None and sides.count(side) == 1:
            one = _by_bare_office(words, text, one, side, every, findings)  # noqa: PLW2901
        name_at = one.name or one.office
        if name_at is None:
            continue
        if titles.inflected and one.name:
            name_at = _as_subject(words, text, one.name)
        office = one.office.cut(text) if one.office else None
        name = name_at.cut(text)
        if one.counterpart and one.office and one.name:
            office = _of_colleague(titles, text, one)
            message = f"{name} is called a counterpart: the office of the other is taken, {office}."
            findings.append(Finding("participants", "note", message, name_at))
        if forms := cases(titles.language):
            printed, named = name, one.name is not None
            beside = one.office is not None and 0 < name_at.start - one.office.end < _BESIDE
            if not named:
                name = forms.office(name)
            elif beside:  # elsewhere it does not stand in the case of this office
                name = forms.name(name, office)
            else:
                name = forms.name_after(name, text[max(0, name_at.start - _BEFORE) : name_at.start])
            office = forms.office(office) if office else None
            if named and name != printed:
                message = f"{printed} is printed in another case; {name} is its plain form."
                findings.append(Finding("participants", "note", message, name_at))
        if one.by_order:
            message = f"{name} is put on the side {side} by the order of two lists: names and countries."
            findings.append(Finding("participants", "review", message, name_at))
        office_at = None if one.counterpart else one.office
        person = Participant(name, _plain(office), side, "principal", name_at, office_at)
        findings.extend(_doubts(one, person))
        people.append(person)
    return tuple(people), tuple(findings)


def _doubts(one: Titled, person: Participant) -> list[Finding]:
    if one.name is None:
        return [
            Finding("participants", "review", f"The {person.name} is not named in the text.", person.span)
        ]
    found = []
    if person.office is None:
        message = f"No office is printed with {person.name}."
        found.append(Finding("participants", "note", message, person.span))
    if len(re.split(r"[\s.]+", person.name)) < 2:
        message = f"Only one word of the name {person.name} is printed."
        found.append(Finding("participants", "note", message, person.span))
    return found


def _plain(office: str | None) -> str | None:
    return " ".join(office.split()) if office else None


def _fuller(
    titles: Titles, text: str, one: Titled, every: list[Titled], parties: tuple[Titled, ...]
) -> Titled:
    """Return ``one`` with the fullest name the text prints, and an office or side where it has none."""
    others = [party for party in parties if party is not one]
    if one.name is None or _words_of(text, one) < 2:
        fuller = [
            other
            for other in every
            if other.name
            and not other.weak
            and (
                not any(alike(text, other, party) for party in others)
                or (one.name and alike(text, one, other))
            )
            and (alike(text, one, other) if one.name else _same_office(titles, text, one, other))
        ]
        other = next((item for item in fuller if _words_of(text, item) > 1), None)
        if other is None and one.name is None:
            other = next(iter(fuller), None)
        if other is not None:
            one = replace(
                one, name=other.name, office=one.office or other.office, side=one.side or other.side
            )
    if one.name and (one.office is None or one.side is None):
        for other in every:
            if other.name and alike(text, one, other) and other.office and not other.counterpart:
                if one.side is None and other.side:
                    one = replace(one, side=other.side)
                if one.office is None and (not one.weak or _in_full_with_office(text, one, other)):
                    one = replace(one, office=other.office)
    return one


def _in_full_with_office(text: str, one: Titled, other: Titled) -> bool:
    """Whether a name of several words is printed in full with its office elsewhere: in the title above it."""
    if one.name is None or other.name is None or _words_of(text, one) < 2:
        return False
    return other.whole.end <= one.whole.start and one.name.cut(text) == other.name.cut(text)


def _told_elsewhere(text: str, one: Titled, every: list[Titled]) -> Titled:
    """Return one of a list with the side that the text gives elsewhere to that name, where it does."""
    if not one.by_order or one.name is None:
        return one
    for other in every:
        if other.side is None or other.name is None or other.whole.overlaps(one.whole):
            continue
        if same_surname(one.name.cut(text), other.name.cut(text)):
            return replace(one, side=other.side, by_order=False)
    return one


def _words_of(text: str, one: Titled) -> int:
    """Return of how many words the name is, initials counted."""
    return len(re.split(r"[\s.]+", one.name.cut(text))) if one.name else 0


def _by_speaking(
    words: Words, text: str, one: Titled, parties: list[Titled], every: list[Titled], findings: list[Finding]
) -> Titled:
    """Return ``one``, an office alone, with the only name of a stranger who says something in the text."""
    if one.name is not None:
        return one
    names: dict[str, Span] = {}
    for other in every:
        if other.name is None or not other.weak or any(alike(text, other, party) for party in parties):
            continue
        end = next(
            (
                more.whole.end
                for more in every
                if words.joins.fullmatch(text, other.whole.end, more.whole.start)
                and any(alike(text, more, party) for party in parties)
            ),
            other.whole.end,  # "X and the Chancellor underlined": the two of them met
        )
        gap = words.between.match(text, end)
        if gap and words.verbs.match(text, gap.end()):
            names.setdefault(other.name.cut(text), other.name)
    if len(names) != 1:
        return one
    name = next(iter(names.values()))
    message = f"{name.cut(text)} is taken for the {(one.office or one.whole).cut(text)}."
    findings.append(Finding("participants", "review", message, name))
    return replace(one, name=name)


def _by_heading(
    words: Words,
    text: str,
    one: Titled,
    parties: list[Titled],
    every: list[Titled],
    meeting: Meeting,
    findings: list[Finding],
) -> Titled:
    """Return ``one``, an office alone ("Le ministre"), with the only other name that a line above tells of.

    The line must tell of a meeting itself; the head of state is what a page calls its own, never a name's.
    """
    if one.name is not None or one.office is None or meeting.by_title:
        return one
    names: dict[str, Span] = {}
    for other in every:
        if other.name is None or other.whole.end > meeting.sentence.start:
            continue
        start = text.rfind("\n", 0, other.whole.start) + 1
        end = text.find("\n", other.whole.end)
        line = Span(start, end if end >= 0 else len(text))
        if not any(pattern.search(text, line.start, line.end) for _, pattern in words.modes):
            continue
        if any(alike(text, other, party) for party in parties if party.name):
            continue
        last = other.name.cut(text).split()[-1]
        names.setdefault(last, other.name)
    if len(names) != 1:
        return one
    name = next(iter(names.values()))
    message = f"{name.cut(text)}, named in a line above, is taken for the {one.office.cut(text)}."
    findings.append(Finding("participants", "review", message, name))
    return replace(one, name=name)


def _by_bare_office(
    words: Words, text: str, one: Titled, side: str | None, every: list[Titled], findings: list[Finding]
) -> Titled:
    """Return ``one``, whose office stands nowhere beside the name, with the only office of that side that speaks.

    "The head of the Russian state thanked", where nobody else is of that side.
    """
    offices: dict[str, Span] = {}
    for other in every:
        if other.name or other.office is None or other.counterpart or side is None or other.side != side:
            continue
        if " " not in other.office.cut(text):
            continue  # "the Russian leader" is no office
        gap = words.between.match(text, other.whole.end)
        if gap and words.verbs.match(text, gap.end()):
            offices.setdefault(other.office.cut(text).lower(), other.office)
    if len(offices) != 1:
        return one
    office = next(iter(offices.values()))
    name = one.name.cut(text) if one.name else ""
    message = f"{name} is taken for the {office.cut(text)}, who speaks in the text."
    findings.append(Finding("participants", "note", message, one.name))
    return replace(one, office=office)


def _as_colleague(
    titles: Titles, text: str, one: Titled, parties: list[Titled], every: list[Titled]
) -> Titled:
    """Return a counterpart with the office of the one whose counterpart it is, where that has one word for all.

    Else it stays what it is called, if the words for it may stand for an office: "homologue croate".
    """
    if one.name is None or one.office is not None or not one.counterpart:
        return one if one.office is None else replace(one, counterpart=False)
    for other in every:  # the title: "receives the Slovak Foreign Minister"
        told = other.name is None and other.office is not None and not other.counterpart
        if told and one.side is not None and other.side == one.side:
            return replace(one, office=other.office, counterpart=False)
    office = next((party.office for party in parties if party.office and not party.counterpart), None)
    if office is None or titles.colleagues.search(office.cut(text)) is None:
        called = one.called if one.called and titles.peers.search(one.called.cut(text)) else None
        return replace(one, counterpart=False, office=called)
    return replace(one, office=office)


def _of_colleague(titles: Titles, text: str, one: Titled) -> str | None:
    """Return the office of a counterpart, for a woman or a man as the word for it says."""
    match = titles.colleagues.search(one.office.cut(text)) if one.office else None
    if match is None or one.name is None:
        return None
    office = match["office"]
    female = titles.female.search(text, one.whole.start, one.name.start) is not None
    return office[:1].upper() + office[1:] + ("in" if female else "")


def _each_a_name_of_its_own(before: list[Titled], found: list[Titled]) -> list[Titled]:
    """Return ``found`` but for a name that was found for more than one: whose it is, nobody can tell."""
    names = [one.name for one in found]
    return [
        was if one.name is not None and names.count(one.name) > 1 else one
        for was, one in zip(before, found, strict=True)
    ]


def _same_office(titles: Titles, text: str, bare: Titled, named: Titled) -> bool:
    if bare.office is None or named.office is None:
        return False
    if bare.side and named.side and bare.side != named.side:
        return False
    one, other = (titles.families_of(item.cut(text)) for item in (bare.office, named.office))
    return bool(one & other) and (named.side is None or bare.side == named.side)


def _as_subject(words: Words, text: str, name: Span) -> Span:
    """Return where the name stands as a subject, in its plain form; ``name`` itself where it never does."""
    pattern = inflected_name(name.cut(text))
    for match in pattern.finditer(text):
        gap = words.between.match(text, match.end())
        if (
            gap
            and words.verbs.match(text, gap.end())
            and match.group().count(" ") >= name.cut(text).count(" ")
        ):
            return Span(*match.span())
    return name


def inflected_name(name: str) -> re.Pattern[str]:
    """Return an expression for ``name`` in any case."""
    parts = []
    for part in re.findall(r"\w+\.?", name):
        stem = part if part.endswith(".") else part[: max(2, len(part) - 2)] if len(part) > 3 else part
        parts.append(re.escape(stem) + ("" if part.endswith(".") else r"\w{0,4}"))
    whole = r"[\s\-]*".join(parts)
    if not name[:1].isalpha():
        return re.compile(rf"(?<!\w){whole}(?!\w)")
    return re.compile(
        rf"{name[0]}(?<!\w{name[0]}){whole[1:]}(?!\w)"
    )  # a letter in front: a search leaps to it
