"""Whose page it is, where nothing names its country: the line it was issued from, an address in it, where they met.

Each is evidence, weighed with what else the page says of a country; cities where the world meets tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from functools import cache

from app.intake.parse.lead import Lead
from app.intake.parse.publishers import country_of_host
from app.intake.parse.source import Source
from app.model.reading import Participant

_ISSUED_FROM = 4.0
_ADDRESS = 4.0
_RECEIVED_IN = 2.5  # "met in Riga": the one who has no country in a text is mostly at home
_MANNER = 3.0
_GUEST_OF = 4.0  # "who was visiting Japan"
_HOST = 3.0
_LINE_AT_MOST = 40  # code points
_HEAD_AT_MOST = 90  # code points
_LOOK_AT = 6_000
_DOMAIN = re.compile(r"(?<![\w.-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}(?![\w.-])")


def weigh_home(
    source: Source, lead: Lead, taken: set[str], weights: dict[str, float], *, shaped: Set[str] = frozenset()
) -> None:
    """Add to ``weights`` what tells of the publisher's own country; ``taken`` are sides others are on.

    Whoever's name has the shape of some countries' (``shaped``) is not told by the manner of another.
    """
    _weigh_lines(source, lead, weights)
    for code in hosts(source):
        weights[code] += _ADDRESS
    _weigh_letterhead(source, lead, weights)
    table = source.lexicon("sides").table("manners")
    for code in table.names():
        if shaped and code not in shaped:
            continue
        manner = source.pattern("sides", "manners", code)
        if manner.search(source.text, lead.sentence.start, lead.sentence.end):
            weights[code] += _MANNER
    if taken:
        _weigh_meeting(source, lead, weights)
        _weigh_guest(source, lead, weights)


def _weigh_lines(source: Source, lead: Lead, weights: dict[str, float]) -> None:
    """Weigh the city that stands on a line of its own or beside a date, or opens the lead: "Muscat: …"."""
    crossroads = source.words("sides", "crossroads")
    text = source.text
    told: set[str] = set()
    for at, (place, length) in source.tagged.places.items():
        start = source.tokens.starts[at]
        if place.sort != "city" or start > _LOOK_AT:
            continue
        before = text[max(0, start - 1) : start]
        if (
            before == "("
            and start < lead.sentence.start
            and source.tags[at + length : at + length + 2] == ",0"
        ):
            weights[place.code] += _RECEIVED_IN  # "Meeting with Minister Roe (Athens, 4 May)"
        if before.strip("\n"):
            continue
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        after = source.tags[at + length : at + length + 1]
        rest = set(source.tags[at : source.tokens.at(start + len(line))]) - set("K,M0.-()")
        agency = rest == {"N"} and line.rstrip("). ")[-3:].isupper()  # "Riyadh, 4 May 2021, SPA"
        alone = len(line) <= _LINE_AT_MOST and (not rest or agency)
        opens = after == ":" and start <= lead.sentence.start
        if (alone or opens) and line[: source.tokens.ends[at + length - 1] - start].lower() not in crossroads:
            told.add(place.code)
    for code in told:
        weights[code] += _ISSUED_FROM


def _weigh_letterhead(source: Source, lead: Lead, weights: dict[str, float]) -> None:
    """Weigh the country of the house that a line is headed with: "Israel Ministry of Foreign Affairs"."""
    text, letterhead = source.text, source.pattern("sides", "letterhead")
    told: set[str] = set()
    for at, (place, _) in source.tagged.places.items():
        start = source.tokens.starts[at]
        if place.sort == "city" or start > _LOOK_AT or lead.sentence.start <= start < lead.sentence.end:
            continue
        first = text.rfind("\n", 0, start) + 1
        end = text.find("\n", start)
        line = text[first : end if end >= 0 else len(text)].strip()
        tags = set(source.tags[source.tokens.at(first) : source.tokens.at(first + len(line))])
        if len(line) <= _HEAD_AT_MOST and not tags - set("CEDOPfta") and letterhead.search(line):
            told.add(place.code)
    if len(told) == 1:
        weights[told.pop()] += _ISSUED_FROM


def hosts(source: Source) -> tuple[str, ...]:
    """Return the countries of the governments whose addresses the page prints: "press@mfa.gov.lv"."""
    text = source.text
    if "." not in text:
        return ()
    ends = text[:2_000], text[-2_000:] if len(text) > 2_000 else ""
    found = {country_of_host(match.group()) for end in ends for match in _DOMAIN.finditer(end)}
    return tuple(sorted(code for code in found if code))


def _weigh_meeting(source: Source, lead: Lead, weights: dict[str, float]) -> None:
    """Weigh the capital they met in: "Foreign Minister Kalns met in Riga with …", on no larger occasion."""
    text, sentence = source.text, lead.sentence
    if source.pattern("sides", "larger_occasion").search(text, sentence.start, sentence.end):
        return
    first, last = source.tokens.range(sentence)
    crossroads = source.words("sides", "crossroads")
    for at, (place, length) in source.tagged.places.items():
        if not first < at < last or place.sort == "demonym" or source.tokens.lows[at - 1] != "in":
            continue
        if source.tokens.span(at, at + length - 1).cut(text).lower() not in crossroads:
            weights[place.code] += _RECEIVED_IN
        return


def _weigh_guest(source: Source, lead: Lead, weights: dict[str, float]) -> None:
    """Weigh the country a partner is the guest of: "…, who was visiting Japan"."""
    guest = source.pattern("sides", "guest").search(source.text, lead.sentence.start, lead.sentence.end)
    if guest is None:
        return
    at = source.tokens.at(guest.end())
    code = source.tagged.code_at(at) if at < len(source.tags) and source.tags[at] in "CK" else None
    if code:
        weights[code] += _GUEST_OF


def weigh_host(source: Source, lead: Lead, person: Participant, weights: dict[str, float]) -> None:
    """Weigh the country where a party came to see somebody: "Ms Roe visited Oman, where she met Minister Ali"."""
    if person.span.start < lead.verb.end:
        return
    start = source.text.rfind("\n", 0, lead.sentence.start) + 1
    for went in source.pattern("facts", "meeting", "went").finditer(source.text, start, person.span.start):
        at = source.tokens.at(went.end())
        code = source.tagged.code_at(at) if at < len(source.tags) and source.tags[at] in "CK" else None
        if code:
            weights[code] += _HOST


@cache
def _bodies(
    language_marks: tuple[tuple[str, str, str], ...],
) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (code, re.compile(office, re.IGNORECASE), re.compile(words)) for code, office, words in language_marks
    )


def of_a_body(source: Source, office: str) -> str | None:
    """Return the body whose officer is meant where the page is of it: "the Secretary General" of NATO."""
    table = source.lexicon("sides").table("body_offices")
    told = tuple((code, *table.words(code)[:2]) for code in table.names())
    for code, held, words in _bodies(told):
        if held.search(office) and words.search(source.text, 0, _LOOK_AT):
            return code
    return None


def beside(
    people: Sequence[Participant], index: int, groups: Mapping[int, int], printed: Sequence[bool]
) -> str | None:
    """Return the side of the colleague before somebody: "Minister Carr of Australia and Defence Minister Reed met …".

    Only where others, of another country, stand on the other side of the verb, or come after in pairs. The colleague
    after him tells it too, where nobody's country is ``printed``.
    """
    person = people[index]
    before = people[index - 1] if index else None
    after = people[index + 1] if index + 1 < len(people) and not printed[index + 1] else None
    others = {other.side for at, other in enumerate(people) if groups[at] != groups[index] and other.side}
    for at, colleague in ((index - 1, before), (index + 1, after)):
        if colleague is None or colleague.side is None or None in {person.office, colleague.office}:
            continue
        if person.office == colleague.office or groups[index] != groups[at]:
            continue
        if others and colleague.side not in others:
            return colleague.side
    if before is None or before.side is None or person.office in {None, before.office}:
        return None
    if len(people) == 4 and len(set(groups.values())) == 1:  # A and B of one, and C and D of the other
        partner = people[2 if index == 1 else 0]
        if index in {1, 3} and partner.side and partner.side != before.side:
            return before.side
    return None
