"""Who is spoken of in a sentence: names, bare offices, pronouns, both together, a side."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from app.intake.parse.elsewhere.west.lead import last_word, same_surname
from app.intake.parse.elsewhere.west.lexis import Titled, Titles
from app.intake.parse.elsewhere.west.parties import inflected_name
from app.intake.parse.elsewhere.west.titled import titled
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Participant
from app.model.span import Span

_TWO = 2  # countries of two who met
_FAR = 40  # code points between a name and its office
_COUNTRY = 24  # code points of a country's name of one word
_WORD_BEFORE = re.compile(r"[\w\-]+\Z")
_WORD_BEHIND = re.compile(r"[\w\-]+")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who may be the subject of a verb; ``people`` is empty for a stranger, and for a side.

    ``plural`` is None where the word leaves it open (German "sie"); ``doubt`` says what was inferred.
    """

    span: Span
    people: tuple[Participant, ...]
    sides: tuple[str, ...] = ()
    plural: bool | None = False
    pronoun: bool = False
    counterpart: bool = False
    doubt: str | None = None


@dataclass(slots=True)
class Cast:
    """Those who took part, and who spoke last; ``home`` is the side whose page it is."""

    principals: tuple[Participant, ...]
    everyone: tuple[Participant, ...]
    home: str | None
    women: frozenset[str] = frozenset()
    last: tuple[Participant, ...] = ()
    named: dict[str, Participant] = field(default_factory=dict)


def cast_of(
    titles: Titles,
    text: str,
    principals: tuple[Participant, ...],
    others: tuple[Participant, ...],
    every: list[Titled],
) -> Cast:
    """Return the cast of a text; the first principal's side is taken for that of the page."""
    women = set()
    for one in every:
        if one.name is None:
            continue
        printed = text[max(0, one.whole.start - 4) : one.whole.end]
        if titles.female.search(printed):
            surname = last_word(one.name.cut(text))
            women |= {person.name for person in principals if last_word(person.name)[:-1] == surname[:-1]}
    home = principals[0].side if principals else None
    for one in every:  # "La ministre", where one of them only is a minister
        if (
            one.name is None
            and one.office
            and titles.female.search(text[max(0, one.whole.start - 4) : one.whole.end])
        ):
            wanted = titles.families_of(one.office.cut(text))
            held = [
                person.name
                for person in principals
                if person.office
                and wanted & titles.families_of(person.office)
                and _side_fits(one.side, person.side)
            ]
            women |= set(held) if len(held) == 1 else set()
    return Cast(principals, (*principals, *others), home, frozenset(women))


def subjects_in(titles: Titles, words: Words, text: str, cast: Cast, sentence: Span) -> list[Subject]:
    """Return the possible subjects of ``sentence`` in their order, none overlapping."""
    found: list[Subject] = [
        Subject(Span(*match.span()), cast.principals, plural=True)
        for match in words.joint.finditer(text, sentence.start, sentence.end)
    ]
    for match in titles.sides.finditer(text, sentence.start, sentence.end):
        word = next((value for value in match.groupdict().values() if value), "")
        code = titles.side_of(word) or titles.side_of(word + "ий")
        if code:
            found.append(Subject(Span(*match.span()), (), (code,)))
    found.extend(_pairs_of_countries(titles, words, text, cast, sentence))
    for one in titled(titles, text, sentence):
        subject = _mentioned(titles, text, cast, one)
        if subject and not _taken(subject.span, found):
            found.append(subject)
    for person in cast.everyone:
        for match in _surname(person.name, inflected=titles.inflected).finditer(
            text, sentence.start, sentence.end
        ):
            span = Span(*match.span())
            if not _taken(span, found):
                found.append(Subject(span, (person,)))
    for match in words.pronouns.finditer(text, sentence.start, sentence.end):
        span = Span(*match.span())
        if not _taken(span, found):
            found.append(pronoun(titles, text, cast, span))
    found.sort(key=lambda subject: subject.span)
    return _joined(words, text, _others_than(cast, found))


def _pairs_of_countries(titles: Titles, words: Words, text: str, cast: Cast, sentence: Span) -> list[Subject]:
    """Return the countries of the two who met where they are named together: "la France et l’Inde"."""
    sides = {person.side for person in cast.principals if person.side}
    if len(sides) != _TWO:
        return []
    found = []
    for match in words.joins.finditer(text, sentence.start, sentence.end):
        one = _WORD_BEFORE.search(text, max(sentence.start, match.start() - _COUNTRY), match.start())
        other = _WORD_BEHIND.match(text, match.end(), sentence.end)
        if one is None or other is None or not one.group()[0].isupper() or not other.group()[0].isupper():
            continue
        if {titles.side_of(one.group()), titles.side_of(other.group())} == sides:
            doubt = "The two countries are named; those who met are taken for them."
            span = Span(one.start(), other.end())
            found.append(Subject(span, cast.principals, plural=True, doubt=doubt))
    return found


def _others_than(cast: Cast, found: list[Subject]) -> list[Subject]:
    """Let "his counterpart" mean the other one than the last named before it in the sentence."""
    settled: list[Subject] = []
    for subject in found:
        before = next((one for one in reversed(settled) if len(one.people) == 1), None)
        others: tuple[Participant, ...] = ()
        if subject.counterpart and before:
            others = tuple(person for person in cast.principals if person not in before.people)
        settled.append(replace(subject, people=others) if len(others) == 1 else subject)
    return settled


def _taken(span: Span, found: list[Subject]) -> bool:
    return any(span.overlaps(subject.span) for subject in found)


@lru_cache(maxsize=512)
def _surname(name: str, *, inflected: bool) -> re.Pattern[str]:
    last = last_word(name)
    if len(last) < 3:
        last = name
    if inflected or not last[:1].isalpha():
        return inflected_name(last)
    return re.compile(rf"{last[0]}(?<![\w\-]{last[0]}){re.escape(last[1:])}(?![\w\-])")


def _mentioned(titles: Titles, text: str, cast: Cast, one: Titled) -> Subject | None:
    if one.name is not None:
        people = _by_name(cast, one.name.cut(text), inflected=titles.inflected)
        if not people and one.weak and not titles.inflected:
            return None
        return Subject(one.whole, people)
    if one.office is None:
        return None
    if one.counterpart:
        others = tuple(person for person in cast.principals if person not in cast.last)
        if one.side:
            others = tuple(person for person in cast.principals if person.side == one.side) or others
        doubt = "Whom “counterpart” means is inferred."
        people = others if len(others) == 1 else ()
        return Subject(one.whole, people, counterpart=one.side is None, doubt=doubt)
    return _holder(titles, text, cast, one)


def _by_name(cast: Cast, name: str, *, inflected: bool) -> tuple[Participant, ...]:
    last = last_word(name).lower()
    fitting = [
        person
        for person in cast.everyone
        if last_word(person.name).lower() == last
        or (inflected and same_surname(name, person.name))
        or name.lower() in person.name.lower()
    ]
    if len(fitting) > 1:
        first = name.split(maxsplit=1)[0].lower()
        fitting = [person for person in fitting if person.name.lower().startswith(first[:4])] or fitting
    return (fitting[0],) if len(fitting) == 1 else ()


def _holder(titles: Titles, text: str, cast: Cast, one: Titled) -> Subject:
    """Return the one who holds the office a bare title names: the page's own where two do."""
    office = one.office.cut(text) if one.office else ""
    wanted = titles.families_of(office)
    fitting = [
        person
        for person in cast.principals
        if person.office and wanted & titles.families_of(person.office) and _side_fits(one.side, person.side)
    ]
    most = max((len(wanted & titles.families_of(person.office or "")) for person in fitting), default=0)
    fitting = [person for person in fitting if len(wanted & titles.families_of(person.office or "")) == most]
    if len(fitting) == 1:
        alone = one.side is not None or len(cast.principals) < 2
        doubt = None if alone or _exact(office, fitting[0]) else f"“{office}” is read as {fitting[0].name}."
        return Subject(one.whole, (fitting[0],), doubt=doubt)
    if len(fitting) > 1:
        fitting = [person for person in fitting if _exact(office, person) and _beside(person)] or fitting
        before = text[max(0, one.whole.start - 4) : one.whole.end]
        women = bool(titles.female.search(before))
        same = [person for person in fitting if (person.name in cast.women) == women] if cast.women else []
        if len(same) == 1 or (same and len(fitting) > 1):
            fitting = same
        if len(fitting) == 1:
            doubt = f"“{office}” is read as {fitting[0].name}."
            return Subject(one.whole, tuple(fitting), doubt=doubt)
        own = [person for person in fitting if person.side == cast.home]
        doubt = f"More than one holds this office; “{office}” is read as {(own or fitting)[0].name}."
        return Subject(one.whole, tuple(own[:1]) or tuple(fitting[:1]), doubt=doubt)
    bare = [
        person
        for person in cast.principals
        if (person.office is None or titles.peers.search(person.office)) and _side_fits(one.side, person.side)
    ]
    if len(bare) == 1 and wanted:
        return Subject(one.whole, tuple(bare), doubt=f"“{office}” is read as {bare[0].name}.")
    if (
        "envoy" in wanted
        and len(strangers := [person for person in cast.principals if person.side != cast.home]) == 1
    ):
        return Subject(one.whole, tuple(strangers), doubt=f"“{office}” is read as {strangers[0].name}.")
    if one.side:
        same = [person for person in cast.principals if person.side == one.side]
        if len(same) == 1 and wanted:
            return Subject(one.whole, tuple(same), doubt=f"“{office}” is read as {same[0].name}.")
    return Subject(one.whole, ())


def _side_fits(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _beside(person: Participant) -> bool:
    """Whether somebody's office is printed near the name: one taken from elsewhere tells less."""
    if person.office_at is None:
        return True
    first, last = sorted((person.office_at, person.span))
    return last.start - first.end < _FAR


def _exact(office: str, person: Participant) -> bool:
    return office.lower()[:7] in (person.office or "").lower()


def pronoun(titles: Titles, text: str, cast: Cast, span: Span) -> Subject:
    """Return whom a pronoun means: the one woman or man among the principals, else who spoke last."""
    she = bool(titles.she.search(span.cut(text)))
    plural = None if she and titles.language == "de" else False
    women = [person for person in cast.principals if person.name in cast.women]
    men = [person for person in cast.principals if person.name not in cast.women]
    people, doubt = cast.last, None
    if cast.women and len(women) == len(men) == 1:
        people = tuple(women if she else men)
    elif people:
        doubt = f"The pronoun is read as {people[0].name}."
    else:
        doubt = "Whom the pronoun means is not clear."
    return Subject(span, people if len(people) == 1 else (), plural=plural, pronoun=True, doubt=doubt)


def _joined(words: Words, text: str, found: list[Subject]) -> list[Subject]:
    """Make one subject of two with only "and" between them, beside the two themselves."""
    merged: list[Subject] = []
    for subject in found:
        before = merged[-1] if merged else None
        if before and before.span.overlaps(subject.span):
            continue
        if (
            before
            and before.people
            and len(subject.people) == 1
            and subject.people[0] not in before.people
            and before.plural is not None
            and words.joins.fullmatch(text, before.span.end, subject.span.start)
        ):
            span = Span(before.span.start, subject.span.end)
            merged[-1] = replace(before, span=span, people=before.people + subject.people, plural=True)
            continue
        merged.append(subject)
    return merged
