"""Which side each principal is on, in another language than English.

Most texts name no country for the publisher's own side. It is inferred, and said so, from what is surest
first: the publisher, institutions that only one side has, the language's one country; the other side's from
the pair of countries in the title.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from app.intake.parse.elsewhere.lead import Lead
from app.intake.parse.elsewhere.mentions import Person, persons, sentences, side_at
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Finding, Participant
from app.model.record import Provenance
from app.model.span import Span

_TWO = 2
_READ = 6000  # code points in which a name is looked for in full
_NATIVE = 5  # code points of the longest name whose parts stand together
_BETWEEN = re.compile(r"[\s・·]")  # the parts of a name


@dataclass(frozen=True, slots=True)
class _Sided:
    person: Person
    side: str | None
    because: str | None = None  # why, where it was not printed


def own_side(words: Words, text: str, provenance: Provenance) -> tuple[str | None, str]:
    """Return the publisher's own side, and what it rests on."""
    if provenance.publisher_country:
        return provenance.publisher_country, "the publisher's"
    for code, pattern in words.homes:
        if pattern.search(text, 0, 8000):
            return code, "that of the institutions the text names"
    return words.home, "the one this language is written for"


def parties(
    words: Words, lead: Lead, text: str, title: Span | None, provenance: Provenance
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return the principals with their sides, and what is doubtful about them."""
    people: list[Participant] = []
    findings: list[Finding] = []
    for sided in _with_sides(words, lead, text, title, provenance):
        person = _in_full(words, text, sided.person)
        name = person.named(text)
        if person is not sided.person:
            message = f"{name} is named in full elsewhere than in the lead."
            findings.append(Finding("participants", "note", message, person.name))
        office = person.office.cut(text) if person.office else None
        if sided.side is None:
            message = f"The side of {name} is not known."
            findings.append(Finding("participants", "review", message, person.name))
        elif sided.because:
            message = f"{name} is taken for {sided.side}, {sided.because}: no country is named."
            findings.append(Finding("participants", "note", message, person.name))
        if words.part_name.fullmatch(name):
            message = f"Only one part of the name {name} is printed in the lead."
            findings.append(Finding("participants", "note", message, person.name))
        if sided.person.office == sided.person.name:
            message = f"The {name} is not named in the text."
            findings.append(Finding("participants", "review", message, person.name))
        elif office is None:
            findings.append(
                Finding("participants", "note", f"No office is printed with {name}.", person.name)
            )
        elif person.doubtful:
            message = f"The office of {name} begins with a word that is not known."
            findings.append(Finding("participants", "note", message, person.whole))
        people.append(Participant(name, office, sided.side, "principal", person.name, person.office))
    return tuple(people), tuple(findings)


def _in_full(words: Words, text: str, person: Person) -> Person:
    """Return a person of whose name the lead prints a part with the full name, where the text prints it."""
    part = person.named(text)
    if words.part_name.fullmatch(part) is None:
        return person
    for sentence in sentences(words, text, Span(0, min(len(text), _READ))):
        for other in persons(words, text, sentence):
            name = other.name.cut(text)
            apart = _BETWEEN.split(name)
            holds = part in apart if len(apart) > 1 else name.startswith(part) and len(name) <= _NATIVE
            same_side = person.side is None or other.side is None or person.side == other.side
            if len(name) > len(part) and holds and same_side and _same_rank(text, person, other):
                return replace(person, name=other.name)
    return person


def _same_rank(text: str, person: Person, other: Person) -> bool:
    """Whether two offices end alike: "foreign minister" and "minister"."""
    if person.office is None or other.office is None:
        return True
    return person.office.cut(text)[-2:] == other.office.cut(text)[-2:]


def _with_sides(
    words: Words, lead: Lead, text: str, title: Span | None, provenance: Provenance
) -> list[_Sided]:
    found = [_Sided(person, person.side) for person in lead.parties]
    own, why = own_side(words, text, provenance)
    language = "the one this language is written for"
    for side, because in ((own, why), (words.home, language)):
        if side is None or side in {item.side for item in found}:
            continue
        if side != own and not provenance.publisher_country:
            continue  # whose page it is was told by its words: the other side is not guessed too
        open_ones = [at for at, item in enumerate(found) if item.side is None]
        here = side == words.home or side in {code for code, _ in words.homes}
        alike = [at for at in open_ones if _looks_foreign(words, text, found[at].person) != here]
        taken = alike or (open_ones if side == own else [])
        # Of two there is one for each side; of more, those who stand together are of one.
        for at in taken if len(found) > 2 else taken[:1]:
            if at - taken[0] == taken.index(at) or (alike and here and words.verb_last):
                found[at] = replace(found[at], side=side, because=because)
    found = _with_neighbours(words, text, found)
    open_ones = [at for at, item in enumerate(found) if item.side is None]
    if len(open_ones) == 1 and not _of_a_body(words, text, found[open_ones[0]].person):
        known = {own, *(item.side for item in found)}
        other = _other_in_title(words, text, title, known)
        if other:
            found[open_ones[0]] = replace(found[open_ones[0]], side=other, because="the title's")
        elif other := _visited(words, text, lead.sentence, known):
            found[open_ones[0]] = replace(found[open_ones[0]], side=other, because="the country visited")
        elif other := _other_in_text(words, text, known):
            because = "the country most often named"
            found[open_ones[0]] = replace(found[open_ones[0]], side=other, because=because)
    return found


def _with_neighbours(words: Words, text: str, found: list[_Sided]) -> list[_Sided]:
    """Return ``found`` with the side of the one named right before for who has none, where more than two met.

    "The ministers A and B met with the Australian minister C and the minister D": D is of C's side.
    """
    if len(found) <= _TWO:
        return found
    for at in range(1, len(found)):
        before, one = found[at - 1], found[at]
        if one.side is None and before.side and not _of_a_body(words, text, one.person):
            gap = before.person.whole.end, one.person.whole.start
            if words.joins.fullmatch(text, *gap):
                found[at] = replace(one, side=before.side, because="that of the one named together")
    return found


def _of_a_body(words: Words, text: str, person: Person) -> bool:
    """Whether an office is one of a body of several countries."""
    if words.titles is None or person.office is None:
        return False
    return words.titles.bodies.search(person.office.cut(text)) is not None


def _looks_foreign(words: Words, text: str, person: Person) -> bool:
    """Whether a name is printed as those of other countries are in this language."""
    return words.foreign.search(person.name.cut(text)) is not None


def _visited(words: Words, text: str, lead: Span, known: set[str | None]) -> str | None:
    """Return the one country that the lead tells was gone to."""
    codes = {
        words.countries.get(country.cut(text))
        for match in words.visited.finditer(text, lead.start, lead.end)
        if (country := picked(match, "country"))
    } - known
    return codes.pop() if len(codes) == 1 else None


def _other_in_text(words: Words, text: str, known: set[str | None]) -> str | None:
    """Return the country that the text names most, if it names no other nearly as often."""
    if words.titles is None:
        return None
    counted = Counter(
        named[0]
        for match in words.side_marks.finditer(text, 0, 8000)
        if (named := side_at(words, text, match))
    )
    if not set(counted) - known:
        counted.update(
            code
            for match in words.pair.finditer(text, 0, 8000)
            if (country := picked(match, "country")) and (code := words.countries.get(country.cut(text)))
        )
    others = [(count, code) for code, count in counted.most_common() if code not in known]
    if not others or (len(others) > 1 and others[0][0] < 2 * others[1][0]):
        return None
    return others[0][1]


def _other_in_title(words: Words, text: str, title: Span | None, known: set[str | None]) -> str | None:
    if title is None:
        return None
    codes = {
        words.short.get(country.cut(text)) or words.countries.get(country.cut(text))
        for match in words.pair.finditer(text, title.start, title.end)
        if (country := picked(match, "country"))
    } - known
    return codes.pop() if len(codes) == 1 else None
