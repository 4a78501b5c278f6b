"""A lead by offices alone: "the foreign ministers of Finland and Moldova spoke by telephone"; the names stand below.

Every country needs a person of its own: named with it somewhere on the page, or the one left over. Where that does
not come out even, nobody is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.intake.parse.lead import Lead, is_future
from app.intake.parse.mentions import Mention
from app.intake.parse.respective import countries_of_holders
from app.intake.parse.source import Source
from app.model.span import Span

_LOOK_AT = 6_000  # code points
_WITHIN = 6  # tokens from a name to the country of "who is also Moldova's Minister"


def named_below(source: Source, prose: Sequence[tuple[int, Span]]) -> Lead | None:
    """Return the first sentence that tells of holders of one office by their countries, with those who hold it."""
    past = source.pattern("facts", "meeting", "past")
    for index, sentence in prose:
        first, last = source.tokens.range(sentence)
        codes = countries_of_holders(source.tagged, first, last, language=source.language)
        if len(codes) < 2:
            continue
        for match in past.finditer(source.text, sentence.start, sentence.end):
            verb = Span(*match.span())
            people = () if is_future(source, sentence, verb) else _people(source, sentence, codes)
            if people:
                return Lead(index, sentence, verb, people)
    return None


def _people(source: Source, sentence: Span, codes: Sequence[str]) -> tuple[Mention, ...]:
    """Return one person for each country, in the countries' order; none where that does not come out even."""
    told: dict[str, Mention] = {}
    for item in source.mentions(Span(0, min(len(source.text), _LOOK_AT))):
        if item.name is None or not (item.office or item.honorific):
            continue
        if sentence.contains(source.whole(item)):
            return ()
        code = item.code or _also(source, item)
        surname = source.tokens.lows[item.name[1]]
        known = told.get(surname)
        fuller = known is None or known.name is None or _length(item) > _length(known)
        if fuller:
            told[surname] = replace(item, code=code or (known.code if known else None))
        elif known is not None and known.code is None and code:
            told[surname] = replace(known, code=code)
    fitting = [item for item in told.values() if item.code is None or item.code in codes]
    coded = {item.code: item for item in reversed(fitting) if item.code}
    left = [item for item in fitting if item.code is None]
    wanting = [code for code in codes if code not in coded]
    if len(wanting) == 1 and len(left) == 1:
        coded[wanting[0]] = replace(left[0], code=wanting[0])
        wanting = []
    return () if wanting else tuple(coded[code] for code in codes)


def _length(item: Mention) -> int:
    return item.name[1] - item.name[0] if item.name else -1


def _also(source: Source, item: Mention) -> str | None:
    """Return the country of "Deputy Prime Minister Mihai Rusu, who is also Moldova's Minister of Foreign Affairs"."""
    at = item.whole[1] + 1
    if source.tags[at : at + 1] != "," or source.tokens.lows[at + 1 : at + 2] != ["who"]:
        return None
    for place in range(at + 2, min(len(source.tags), at + _WITHIN)):
        if source.tags[place] in "CE" and place in source.tagged.places:
            return source.tagged.places[place][0].code
    return None
