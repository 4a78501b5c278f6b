"""On whose side a principal stands where the words around the name do not say.

In this order: the same person elsewhere in the text with a country ("US President Roe"), an office that
only one country has, the publisher's own country, and at last the page itself: pairs such as "Japan-Kenya
relations", "the Chinese side", a dateline, a script, institutions. What is inferred says so; what has too
little for it stays open.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache

from app.intake.parse.countries import Place
from app.intake.parse.holders import side_of_holder
from app.intake.parse.home import beside, of_a_body, weigh_home, weigh_host
from app.intake.parse.lead import Lead
from app.intake.parse.lexicon import lexicon
from app.intake.parse.mentions import Mention
from app.intake.parse.pairs import NO_COUNTRIES, pairs, weigh_pairs
from app.intake.parse.source import Source
from app.model.reading import Finding, Participant, Severity
from app.model.span import Span

_ENOUGH = 2.5  # of evidence for a country to be taken at all
_ENOUGH_ALONE = 1.5  # where no third country is named
_PLAIN = 6.0  # of evidence that needs no person's eye
_LOOK_AT = 6_000  # code points
_TITLE_WITHIN = 300  # code points


_HOLDERS = frozenset(
    {"ministers", "presidents", "leaders", "ambassadors", "chancellors", "counterparts", "representatives"}
)


@dataclass(frozen=True, slots=True)
class _Page:
    """A text with its lead, the mentions of persons in it, and what does not depend on whose side is asked for."""

    source: Source
    lead: Lead
    mentions: tuple[Mention, ...]
    offices: dict[int, str]
    marked: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Weighed:
    code: str
    weight: float
    margin: float


def with_sides(
    source: Source, lead: Lead, people: list[Participant]
) -> tuple[list[Participant], list[Finding]]:
    """Return the principals with the sides that can be told or inferred, and how each was found."""
    if all(person.side for person in people):
        return people, []
    every = source.mentions(Span(0, min(len(source.text), _LOOK_AT)))
    page = _Page(source, lead, tuple(every), _offices(source, every), _weigh_marks(source))
    found = [
        replace(
            person,
            side=_own_office(source, person, people)
            or _told_elsewhere(page, person, people)
            or _by_office(source, person, people),
        )
        if person.side is None
        else person
        for person in people
    ]
    findings: list[Finding] = []
    for index, code in _titled_pair(page, found):
        findings.append(
            _told(found[index], "review", f"the side {code} by the pair of countries in the title")
        )
        found[index] = replace(found[index], side=code)
    for index, person in enumerate(found):
        holder = side_of_holder(person, language=source.language) if person.side is None else None
        if holder and all(holder != other.side for other in found):
            found[index] = replace(person, side=holder)
            what = f"the side {holder} by name and office, which are widely known; the text names no country"
            findings.append(_told(person, "review", what))
    printed = [person.side is not None for person in people]
    groups = {at: int(person.span.start >= lead.verb.end) for at, person in enumerate(found)}
    for index, person in _order(found):
        if person.side is None and (same := beside(found, index, groups, printed)):
            found[index] = replace(person, side=same)
            findings.append(_told(person, "note", f"the side {same}, as the colleague named beside"))
        elif person.side is None:
            side, finding = _inferred(page, person, found)
            found[index] = replace(person, side=side)
            findings.append(finding)
    return found, findings


def home_side(source: Source, people: tuple[Participant, ...], unsided: list[str]) -> str | None:
    """Return the publisher's own side: its country, else that of the one party printed without a country."""
    own = source.provenance.publisher_country
    if own and any(person.side == own for person in people):
        return own
    inferred = [person.side for person in people if person.name in unsided and person.side]
    return inferred[0] if len(inferred) == 1 else None


def _order(people: list[Participant]) -> list[tuple[int, Participant]]:
    """Return those without a side, an office without a name first: it is the publisher's own."""
    sideless = [(index, person) for index, person in enumerate(people) if person.side is None]
    return sorted(sideless, key=lambda item: (item[1].name != item[1].office, item[0]))


def _inferred(
    page: _Page,
    person: Participant,
    people: list[Participant],
) -> tuple[str | None, Finding]:
    taken = {other.side for other in people if other.side}
    own = page.source.provenance.publisher_country
    if own and own not in taken and not _of_a_body(page.source, person):
        return own, _told(person, "note", f"the publisher's side ({own}): the text names no country")
    weighed = _weighed(page, person, taken)
    if weighed is None and taken == {own} and any(item.code == own for item in page.lead.mentions):
        return own, _told(person, "review", f"the publisher's side ({own}), as all the others")
    if weighed is None:
        return None, Finding(
            "participants", "review", f"The side of {person.name} is not known.", person.span
        )
    severity: Severity = "note" if weighed.weight >= _PLAIN and weighed.margin >= 2 else "review"
    return weighed.code, _told(
        person, severity, f"the side {weighed.code} by what the page says of that country"
    )


def _told(person: Participant, severity: Severity, what: str) -> Finding:
    return Finding("participants", severity, f"{person.name} is taken for {what}.", person.span)


def _told_elsewhere(page: _Page, person: Participant, people: list[Participant]) -> str | None:
    """Return the one country that stands with the same name elsewhere: "US President Roe"."""
    if person.name == person.office:
        return None
    last = person.name.split()[-1].lower()
    codes = {
        mention.code
        for mention in page.mentions
        if mention.code and mention.name and page.source.tokens.lows[mention.name[1]] == last
    }
    codes -= {other.side for other in people}
    return codes.pop() if len(codes) == 1 else None


def _own_office(source: Source, person: Participant, people: list[Participant]) -> str | None:
    """Return the publisher's country where the office is one that it alone has."""
    code = _by_office(source, person, people)
    return code if code and code == source.provenance.publisher_country else None


def _by_office(source: Source, person: Participant, people: list[Participant]) -> str | None:
    """Return the country or body that alone has an office of this name, unless another is on its side."""
    if person.office is None:
        return None
    taken = {other.side for other in people}
    body = of_a_body(source, person.office)
    if body and body not in taken:
        return body
    for code in source.lexicon("sides").table("offices").names():
        if code not in taken and source.pattern("sides", "offices", code).search(person.office):
            return code
    return None


def _weighed(page: _Page, person: Participant, taken: set[str]) -> _Weighed | None:
    """Return the country the page speaks for, those of the others left out; None without enough for one."""
    weights: dict[str, float] = defaultdict(float)
    source = page.source
    if _of_a_body(source, person):
        return None
    _weigh_words(page, taken, weights)
    for code in source.lexicon("sides").table("hints").names():
        hints = source.lexicon("sides").table("hints").words(code)
        if person.office and any(
            person.office == one or person.office.endswith(f" and {one}") for one in hints
        ):
            weights[code] += 2.5
    if person.name == person.office and source.tags[source.tokens.at(person.span.start) - 1 :][:1] == "t":
        for code in source.lexicon("sides").table("unnamed").names():
            if person.office in source.lexicon("sides").table("unnamed").words(code):
                weights[code] += 3.0
    for code in source.lexicon("sides").table("letters").names():
        letters = source.lexicon("sides").table("letters").text(code) or ""
        if any(letter in letters for letter in person.name):
            weights[code] += 2.0
    shapes = source.lexicon("sides").table("shapes").names()
    shaped = {code for code in shapes if source.pattern("sides", "shapes", code).search(person.name)}
    for code in shaped:
        weights[code] += 2.0
    weigh_host(source, page.lead, person, weights)
    _weigh_embassies(source, page.lead, weights)
    weigh_pairs(source, taken, weights)
    weigh_home(source, page.lead, taken, weights, shaped=shaped)
    for code, weight in page.marked.items():
        weights[code] += weight
    for code in taken | NO_COUNTRIES:
        weights.pop(code, None)
    ranked = sorted(weights.items(), key=lambda item: -item[1])[:2]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    if not ranked or ranked[0][1] < (_ENOUGH if second else _ENOUGH_ALONE):
        return None
    if ranked[0][1] <= second:
        return None
    return _Weighed(ranked[0][0], ranked[0][1], ranked[0][1] / second if second else 99.0)


def _of_a_body(source: Source, person: Participant) -> bool:
    """Whether somebody speaks for a body without a code of its own, such as the OSCE: no country's side."""
    if person.office_at is None:
        return False
    around = source.text[max(0, person.office_at.start - 30) : person.office_at.start].rpartition("\n")[2]
    return bool(source.phrases("sides", "bodies").search(f"{around}{person.office}"))


def _weigh_words(page: _Page, taken: set[str], weights: dict[str, float]) -> None:
    """Weigh each country by how it is spoken of: "the Chinese side", "Japan would", a city of a dateline."""
    source, tokens = page.source, page.source.tokens
    sides = source.words("actors", "side_nouns") | source.words("actors", "person_nouns")
    speaks = source.words("sides", "speaks")
    crossroads = source.words("sides", "crossroads")
    end = tokens.at(_LOOK_AT)
    of_people = page.offices
    for at, (place, length) in source.tagged.places.items():
        if at >= end:
            continue
        after = at + length
        low = tokens.lows[after] if after < len(tokens) else ""
        if place.sort == "city" and " ".join(tokens.lows[at:after]) in crossroads:
            weight = 0.1
        elif low in sides or of_people.get(at) == "bare":
            weight = 4.0
        elif of_people.get(at) == "named":
            weight = 0.3
        elif place.sort != "demonym" and _in_dateline(source, at, after, page.lead):
            weight = 4.0
        elif _joined_with(source, at, after, taken):
            weight = 3.0
        elif low in speaks and place.sort == "name":
            weight = 2.5
        else:
            weight = _passing(source, place, at, after)
        weights[place.code] += weight


def _passing(source: Source, place: Place, at: int, after: int) -> float:
    """Weigh a country that neither acts nor stands beside a party: those talked about are named so too."""
    tokens = source.tokens
    low = tokens.lows[after] if after < len(tokens) else ""
    before = tokens.lows[at - 1] if at else ""
    if before == "the" and at > 1:
        before = tokens.lows[at - 2]
    ends = tokens.ends[after - 1]
    if low in source.words("sides", "talked_about_by"):
        return 0.0
    if low in source.words("sides", "stands_for"):
        return 2.5  # "Canada's support", "U.S. assistance"
    if place.sort != "demonym" and source.text[ends : ends + 1] in {"'", "’"}:
        return 2.0 if before not in source.words("sides", "topic_before") else 0.3
    if before in source.words("sides", "addressed_by") and place.sort == "name":
        return 2.0  # "thanked Pakistan for its support": so speaks the other party
    if place.sort == "city" and before in {"to", "visit"} and not source.text.startswith(",", ends):
        return 1.5  # "invited him to Islamabad"
    if before in source.words("sides", "topic_before"):
        return 0.2
    if place.sort == "name" and before == "that" and source.tags[after : after + 1] == "l":
        return 1.5  # "asked that Japan send"
    return {"name": 0.7, "demonym": 0.5, "city": 0.3}[place.sort]


def _offices(source: Source, mentions: list[Mention]) -> dict[int, str]:
    """Return for each country before an office whether its holder is named: others than the parties may be."""
    found: dict[int, str] = {}
    for mention in mentions:
        if mention.code is None or mention.office is None:
            continue
        for at in range(mention.whole[0], mention.whole[1] + 1):
            if at in source.tagged.places:
                found[at] = "bare" if mention.bare else "named"
    return found


def _weigh_embassies(source: Source, lead: Lead, weights: dict[str, float]) -> None:
    """Weigh the country a party is ambassador to: the host's page tells of "the Ambassador of Japan to Latvia"."""
    for mention in lead.mentions:
        if mention.office is None:
            continue
        for at in range(mention.office[0] + 1, mention.whole[1] + 1):
            before = at - 2 if source.tags[at - 1] == "t" else at - 1
            if source.tags[at] == "C" and at in source.tagged.places and source.tokens.lows[before] == "to":
                weights[source.tagged.places[at][0].code] += 6.0


def _in_dateline(source: Source, at: int, after: int, lead: Lead) -> bool:
    """Whether a place opens a line as "Islamabad, October 21:" or "CANADA, May 3 –" does."""
    start = source.tokens.starts[at]
    if start > lead.sentence.start or source.text[max(0, start - 1) : start].strip():
        return False
    line_opens = not source.text[source.text.rfind("\n", 0, start) + 1 : start].strip()
    return line_opens and source.tags[after : after + 1] in {",", "-", "("}


def _joined_with(source: Source, at: int, after: int, taken: set[str]) -> bool:
    """Whether a country stands with that of another party: "China and Croatia"."""
    before = at - 2 if at and source.tags[at - 1] == "t" else at - 1
    if before > 0 and source.tokens.lows[before] == "of" and source.tokens.lows[before - 1] in _HOLDERS:
        return False  # "the Foreign Ministers of France and Germany" are two other parties
    following = after + 1
    if source.tags[following : following + 1] == "t":
        following += 1
    if source.tags[after : after + 1] in {"a", "-"} and source.tagged.code_at(following) in taken:
        return True
    if before < 2 or source.tags[before] not in "a-" or source.tagged.code_at(before - 1) not in taken:
        return False
    other = source.tokens.lows[max(0, before - 4) : before - 1]
    return not _HOLDERS.intersection(other)


def _titled_pair(page: _Page, people: list[Participant]) -> list[tuple[int, str]]:
    """Return the sides of two parties of whom none is known, by the pair of countries in a title: own side first."""
    if len(people) != 2 or any(person.side for person in people):
        return []
    if any(_of_a_body(page.source, person) for person in people):
        return []
    found = set(pairs(page.source, min(_TITLE_WITHIN, page.lead.sentence.start)))
    return list(enumerate(next(iter(found)))) if len(found) == 1 else []


def _weigh_marks(source: Source) -> dict[str, float]:
    """Weigh what only pages of one country hold: an institution, a time zone, a script."""
    text = source.text[:_LOOK_AT]
    weights: dict[str, float] = defaultdict(float)
    for code in {code for mark, code in _marks(source.language) if mark in text}:
        weights[code] += 5.0
    if not text.isascii():
        for code, letters in _scripts(source.language):
            if letters.search(text):
                weights[code] += 5.0
    return weights


@cache
def _marks(language: str) -> tuple[tuple[str, str], ...]:
    table = lexicon(language, "sides").table("marks")
    return tuple((mark, code) for code in table.names() for mark in table.words(code))


@cache
def _scripts(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = lexicon(language, "sides").table("scripts")
    found = []
    for code in table.names():
        ends = table.words(code)
        if len(ends) != 2 or not len(ends[0]) == len(ends[1]) == 1 or ends[0] > ends[1]:
            raise table.broken(code, "the first and the last letter are wanted")
        found.append((code, re.compile(f"[{re.escape(ends[0])}-{re.escape(ends[1])}]")))
    return tuple(found)
