"""Persons by their offices, where name, country and office stand together without a space between.

Japanese and Korean print the name first ("name (reading) country office"), Chinese the office ("country office
name"), and its second mention turns round. So an office is looked for by its last word ("minister"), followed
to the left over the words an office is made of and over a country with its form of state; the name stands on
the one side or on the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass
from itertools import islice

from app.model.span import Span

_MOST = 60  # offices read in one sentence: no prose names more
_LONGEST_WORD = 14
_LONGEST_NAME = 50  # code points looked at for a name
_LONGEST_BRACKET = 200
_SHORT_FORM = 12  # code points of a short form with its brackets
_OWN_OFFICE = 4  # code points of an office that stands before another of the same person's
_FULL_NAME = 3  # code points of a name that needs no surname before its office
_OPENS, _CLOSES = "（(", "）)"
_ACRONYM = re.compile(r"[A-ZＡ-Ｚ][A-ZＡ-Ｚ/&-]{1,9}")
_QUOTES = {"」": "「", "』": "『"}  # in which Korean prints names of other countries


@dataclass(frozen=True, slots=True)
class Titles:
    """What a lexicon knows of offices and names that stand together."""

    heads: re.Pattern[str]  # the last word of an office, where it ends one
    words: frozenset[str]  # what an office is made of, heads among it
    joins: tuple[str, ...]  # between two words or two offices of one person
    forms: frozenset[str]  # forms of state: "Federal Republic"
    spaced: bool  # whether words stand apart
    unknown: re.Pattern[str]  # a word that is not known but may belong to an office, up to its end
    people: tuple[str, ...]  # after a country: those who belong to it
    of: str  # between a country and the name after it
    envoy: re.Pattern[str]  # an office that names the country it is sent from
    sent: re.Pattern[str]  # before that country, where it stands apart: "駐日" of "駐日ヨルダン大使"
    posted: re.Pattern[str]  # right before the country somebody is sent to: it tells no side
    implied: tuple[tuple[str, re.Pattern[str]], ...]  # offices that tell a side: "European Commission"
    bodies: re.Pattern[str]  # in an office: of no country at all
    passed: re.Pattern[str]  # a word between name and country that belongs to neither: "new", "visiting"
    before: re.Pattern[str]  # a name up to its end
    after: re.Pattern[str]  # a name from its beginning
    no_name: re.Pattern[str]  # what looks like a name and is none: "both", "the same"
    no_part: re.Pattern[str]  # a word before a name that is no part of it
    surname: re.Pattern[str] | None  # one before the office, the given name behind it


@dataclass(frozen=True, slots=True)
class Titled:
    """A name with the office beside it; ``doubtful`` where the office was cut at a word not known."""

    whole: Span
    name: Span
    office: Span
    side: str | None
    doubtful: bool


def titled(titles: Titles, countries: dict[str, str], text: str, span: Span) -> list[Titled]:
    """Return the persons within ``span`` whose office is printed, in order."""
    found: list[Titled] = []
    heads = list(islice(titles.heads.finditer(text, span.start, span.end), _MOST))
    ends = [head.end() for head in heads]
    limit = span.end
    for head in reversed(heads):
        if head.end() > limit:
            continue  # inside the office that was read last: "adviser to the president"
        at = Span(head.start(), head.end())
        person = _person(titles, countries, text, Span(span.start, limit), at, ends)
        if person:
            found.append(person)
            limit = min(person.whole.start, head.start())
        else:
            limit = (
                _words(titles, countries, text, span.start, head.start()) if limit > head.start() else limit
            )
    return found[::-1]


def _person(
    titles: Titles, countries: dict[str, str], text: str, within: Span, head: Span, ends: list[int]
) -> Titled | None:
    """Return the person whose office ends with ``head``; ``ends`` are the ends of all heads."""
    start = _words(titles, countries, text, within.start, head.start)
    place = _country(titles, countries, text, within.start, _passed(titles, text, within.start, start))
    doubtful = False
    if place is None:
        further = _unknown(titles, countries, text, within.start, start)
        if further is not None:
            start, place = further
            doubtful = True
    if place is None and titles.spaced:
        whole = _whole_word(text, within.start, start)
        start, doubtful = whole, doubtful or whole < start
    side = place[1] if place else None
    left = place[0] if place else start
    if place and not titles.spaced:
        start, left, side = _before_country(titles, countries, text, within.start, ends, (start, left, side))
    start = _past_form(titles, text, start, head.start) if place else start
    if place and (posted := titles.posted.search(text, max(within.start, left - 2), left)):
        start, left, side = posted.start(), posted.start(), None
    elif place and (sent := titles.sent.search(text[max(within.start, left - _LONGEST_WORD) : left])):
        start = left = left - len(sent.group())
    office = Span(start, head.end)
    named = _name_after(titles, text, head.end, within.end)
    earlier = bisect_right(ends, left)
    floor = ends[earlier - 1] if earlier else within.start  # another's office ends there
    named = named or _name_before(titles, text, floor, left)
    if named is None:
        return None
    if side is None and named.start < left:
        before = named.start - len(titles.of) if text.endswith(titles.of, 0, named.start) else named.start
        other = _country(titles, countries, text, within.start, before) if before > within.start else None
        side = other[1] if other and (titles.of == "" or before < named.start) else None
    if side is None:
        printed = office.cut(text)
        envoy = titles.envoy.search(printed)
        side = countries.get(envoy["country"]) if envoy else None
    if side is None:
        side = next((code for code, pattern in titles.implied if pattern.search(printed)), None)
    surname = titles.surname.search(text[max(within.start, left - 3) : left]) if titles.surname else None
    if surname and named.start == head.end and len(named) < _FULL_NAME:
        named = Span(left - len(surname.group()), named.end)  # "Lin President Wen-hsiung"
    first = min(named.start, left)
    quoted = titles.spaced and text[first - 1 : first] in _QUOTES.values()
    return Titled(Span(first - quoted, max(named.end, head.end)), named, office, side, doubtful)


def _before_country(
    titles: Titles,
    countries: dict[str, str],
    text: str,
    low: int,
    ends: list[int],
    found: tuple[int, int, str | None],
) -> tuple[int, int, str | None]:
    """Return start, left and side of an office, with one of the same person before its country taken in.

    "First secretary of the party, president of Cuba": a comma joins them, and no name stands between.
    """
    _, left, side = found
    join = next((join for join in titles.joins if text.endswith(join, low, left)), None)
    at = left - len(join) if join else low
    if join is None or at not in ends:
        return found
    first = _words(titles, countries, text, low, at)
    place = _country(titles, countries, text, low, first)
    if at - first < _OWN_OFFICE or (place and place[1] != side):
        return found
    return first, place[0] if place else first, side


def _words(titles: Titles, countries: dict[str, str], text: str, low: int, end: int) -> int:
    """Return where the office begins whose last word begins at ``end``."""
    start = end
    while start > low:
        at = _word_before(titles.words, text, low, start)
        if at is not None and not titles.spaced:
            country = _word_before(countries.keys(), text, low, start)
            if country is not None and country < at:
                break  # "South Africa" ends in a word of offices
        if at is None and titles.spaced and text[start - 1].isspace():
            at = _word_before(titles.words, text, low, start - 1)
        if at is None:
            join = next((join for join in titles.joins if text.endswith(join, low, start)), None)
            at = _word_before(titles.words, text, low, start - len(join)) if join else None
            if at is None and join and not titles.spaced:
                at = _body_within(titles, countries, text, low, start - len(join))
        for people in titles.people:  # "Tunisians abroad" is in an office
            if at is None and text.endswith(people, low, start):
                at = _word_before(countries.keys(), text, low, start - len(people))
        closes = start - 1 if titles.spaced and text[start - 1].isspace() else start
        if at is None and closes > low and text[closes - 1] in _CLOSES:
            at = _before_short_form(titles, countries, text, low, closes)
        if at is None and titles.spaced:
            match = titles.unknown.search(text[max(low, start - _LONGEST_NAME) : start])
            unknown = match.group().strip() if match else ""
            at = start - len(match.group()) if match and unknown not in countries else None
        if at is None or at == start:
            break
        start = at
    return start


def _whole_word(text: str, low: int, start: int) -> int:
    """Return where the word begins in whose midst an office seemed to begin; ``start`` where it is no such."""
    at = start
    while at > low and text[at - 1].isalpha():
        at -= 1
    return at


def _before_short_form(
    titles: Titles, countries: dict[str, str], text: str, low: int, end: int
) -> int | None:
    """Return where a body begins whose short form in brackets ends at ``end``: "Agency (IAEA)"."""
    opens = max(text.rfind(sign, max(low, end - _SHORT_FORM), end) for sign in _OPENS)
    if opens < 0 or not text[opens + 1 : end - 1].isascii():
        return None
    at = _word_before(titles.words, text, low, opens)
    if at is not None and text[at:opens] in countries:
        return None
    if at is None and _word_before(countries.keys(), text, low, opens) is None:
        return _body_of(titles, text, low, opens, text[opens + 1 : end - 1])
    return at


def _body_of(titles: Titles, text: str, low: int, end: int, short: str) -> int | None:
    """Return where the name of a body begins that is not known, but has its short form in brackets behind it."""
    if not _ACRONYM.fullmatch(short):
        return None
    at = end
    if titles.spaced:
        at = _whole_word(text, low, end)
        return at if end - at > 2 else None
    while at > low and "一" <= text[at - 1] <= "龯":
        at -= 1
    apart = at > low and (_is_kana(text[at - 1]) or text[at - 1] in _CLOSES + "・の")
    return at if apart and end - at > 2 else None


def _cut_in_two(titles: Titles, text: str, at: int) -> bool:
    """Whether a word of offices goes across ``at``: "international" where "…nation" was cut off."""
    return any(
        text[at - back : at + on] in titles.words for back in range(1, 4) for on in range(1, 4) if at >= back
    )


def _body_within(titles: Titles, countries: dict[str, str], text: str, low: int, end: int) -> int | None:
    """Return where a country in a list of fields begins: "foreign affairs, European Union and cooperation"."""
    start = _word_before(countries.keys(), text, low, end)
    if start is None or not any(text.endswith(join, low, start) for join in titles.joins):
        return None
    before = max(len(join) for join in titles.joins if text.endswith(join, low, start))
    return start if _word_before(titles.words, text, low, start - before) is not None else None


def _word_before(words: Set[str], text: str, low: int, end: int) -> int | None:
    """Return where the longest of ``words`` that ends at ``end`` begins."""
    for length in range(min(_LONGEST_WORD, end - low), 0, -1):
        if text[end - length : end] in words:
            return end - length
    return None


def _country(
    titles: Titles, countries: dict[str, str], text: str, low: int, end: int
) -> tuple[int, str] | None:
    """Return where the country that ends at ``end`` begins, and its code."""
    at = end
    while at > low and text[at - 1] in "・ \u00a0":
        at -= 1
    if at > low and text[at - 1] in _CLOSES:  # a short form: "European Union (EU)"
        opens = max(text.rfind(sign, max(low, at - 12), at) for sign in _OPENS)
        short = titles.spaced or text[opens + 1 : at - 1].isascii()
        at = opens if opens > low and short else at
    while at >= low:
        start = _word_before(countries.keys(), text, low, at)
        if start is not None and _apart(titles, text, low, start, at):
            return start, countries[text[start:at]]
        form = _word_before(titles.forms, text, low, at)
        if form is None:
            return None
        at = form
        while at > low and text[at - 1] in "・ ":
            at -= 1
    return None


def _past_form(titles: Titles, text: str, start: int, end: int) -> int:
    """Return where an office begins that seemed to open with the form of state of the country before it."""
    for length in range(min(10, end - start), 0, -1):
        at = start + length
        if titles.spaced and not text[at].isspace():
            continue  # glued to what follows it is a part of the office: "federal chancellor"
        at += titles.spaced
        if text[start : at - titles.spaced] in titles.forms and any(
            text[at : at + more] in titles.words for more in range(1, _LONGEST_WORD)
        ):
            return at
    return start


def _apart(titles: Titles, text: str, low: int, start: int, end: int) -> bool:
    """Whether a country's name is not the tail of a longer word."""
    if start == low:
        return True
    before, first = text[start - 1], text[start]
    if titles.spaced:
        return not before.isalnum()
    if end - start == 1:  # "US" in one sign, only where a foreign name or a bracket stands before it
        return _is_kana(before) or before in _CLOSES
    return not (_is_kana(before) and _is_kana(first))


def _is_kana(sign: str) -> bool:
    return sign != "" and ("ァ" <= sign <= "ヴ" or sign == "ー")


def _unknown(
    titles: Titles, countries: dict[str, str], text: str, low: int, end: int
) -> tuple[int, tuple[int, str] | None] | None:
    """Return where an office begins that opens with a word not known, and the country before it, if any.

    Without a country the sign before must end a name: a closing bracket or another script.
    """
    if titles.spaced:
        return None
    match = titles.unknown.search(text[max(low, end - 16) : end])
    if match is None:
        return None
    head = titles.heads.search(text, end - len(match.group()), end)
    if head and "、" in text[head.end() : end]:
        return None  # an office with its name stands before a comma: another begins behind it
    for at in range(end - 1, end - len(match.group()) - 1, -1):
        place = None if _cut_in_two(titles, text, at) else _country(titles, countries, text, low, at)
        if place and place[0] < at and text[at] not in "・、":
            return at, place
    begins = end - len(match.group())
    join = next((join for join in titles.joins if text.endswith(join, low, begins)), None)
    if join:  # "deputy prime minister and minister of the economy and of what is not known"
        further = _words(titles, countries, text, low, begins - len(join))
        place = _country(titles, countries, text, low, further)
        if further < begins - len(join) and place:
            return further, place
    before = text[begins - 1] if begins - 1 > low else ""
    ends_name = _is_kana(before) or (before and before in _CLOSES and text[begins - 2].isalpha())
    return (begins, None) if ends_name else None


def _name_after(titles: Titles, text: str, start: int, high: int) -> Span | None:
    match = titles.after.match(text, start, high)
    if match is None or titles.no_name.fullmatch(match.group()):
        return None
    return Span(match.start(), match.end())


def _name_before(titles: Titles, text: str, low: int, end: int) -> Span | None:
    at = _passed(titles, text, low, end)
    if titles.spaced and at > low and text[at - 1] in _QUOTES:
        low = max(low, text.rfind(_QUOTES[text[at - 1]], low, at) + 1)
        at -= 1
    if at > low and text[at - 1] in _CLOSES:
        opens = max(text.rfind(sign, max(low, at - _LONGEST_BRACKET), at) for sign in _OPENS)
        if opens < 0:
            return None
        at = opens
        while at > low and text[at - 1] in "・ \u00a0":
            at -= 1
    window = max(low, at - _LONGEST_NAME)
    match = titles.before.search(text[window:at])
    if match is None or not match.group():
        return None
    start = window + match.start()
    while True:
        part = titles.no_part.match(text, start, at)
        if part is None or part.end() == part.start():
            break
        start = part.end()
    if start >= at or titles.no_name.fullmatch(text[start:at]):
        return None
    return Span(start, at)


def _passed(titles: Titles, text: str, low: int, end: int) -> int:
    at = end
    while True:
        while at > low and text[at - 1] in "・ \u00a0,":
            at -= 1
        match = titles.passed.search(text[max(low, at - 12) : at])
        if match is None or not match.group():
            return at
        at -= len(match.group())
