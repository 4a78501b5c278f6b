"""Several met at once: "mit seinen spanischen und polnischen Amtskollegen, A und B".

The countries stand in one list, the names in the next. Where a country stands in brackets behind each name it is
told; else the names are taken in the order of the countries, and said so.
"""

from __future__ import annotations

from app.intake.parse.elsewhere.west.lexis import Titled, Titles
from app.intake.parse.elsewhere.west.titled import Reader
from app.model.span import Span

_MOST = 8  # in one list
_NEAR = 3  # words between the list of countries and the office


def listed(titles: Titles, text: str, sentence: Span) -> tuple[Titled, ...]:
    """Return the persons of the first pair of lists in ``sentence``; none where there are no lists."""
    reader = Reader(titles, text, sentence)
    if each := _each_by_name(reader):
        return each
    at = 0
    while at < len(reader.words):
        codes, after = _countries(reader, at)
        if len(codes) < 2:
            at += 1
            continue
        head = _office(reader, at, after)
        start = max(after, reader.heads[head]) if head is not None else after
        found = _names(reader, start, len(codes)) if head is not None else None
        if head is None or found is None:
            at = after
            continue
        office = Span(reader.starts[head], reader.ends[reader.heads[head] - 1])
        counterpart = titles.counterparts.search(office.cut(text)) is not None
        return tuple(
            Titled(
                name,
                name,
                None if counterpart else office,
                told or code,
                by_order=told is None,
                counterpart=counterpart,
            )
            for (name, told), code in zip(found, codes, strict=True)
        )
    return ()


def _each_by_name(reader: Reader) -> tuple[Titled, ...]:
    """Return those of a list in which each name follows its country: "ses homologues allemand, A, et grec, B"."""
    for head, after in reader.heads.items():
        office = Span(reader.starts[head], reader.ends[after - 1])
        counterpart = reader.titles.counterparts.search(office.cut(reader.text)) is not None
        found: list[Titled] = []
        while len(found) < _MOST:
            while _is_between(reader, after) or reader.low(after) in reader.titles.links:
                after += 1  # noqa: PLW2901
            country = reader.country(after)
            if country is None:
                break
            comma = after + country[0]
            name = reader.name(reader.honorifics(comma + 1)) if reader.word(comma) == "," else None
            if name is None:
                break
            at = Span(reader.starts[name[0]], reader.ends[name[1] - 1])
            found.append(Titled(at, at, None if counterpart else office, country[1], counterpart=counterpart))
            after = name[1]  # noqa: PLW2901
        if len(found) > 1:
            return tuple(found)
    return ()


def _is_between(reader: Reader, at: int) -> bool:
    titles, low = reader.titles, reader.low(at)
    return (
        low in {",", "sowie", "aus"}
        or low in titles.joins
        or low in titles.articles
        or low in titles.determiners
    )


def _countries(reader: Reader, at: int) -> tuple[list[str], int]:
    """Return the codes of a list of countries that opens at ``at``, and the token after it."""
    codes: list[str] = []
    after = at
    while len(codes) < _MOST and after < len(reader.words):
        found = reader.country(after)
        if found is None or found[1] in codes:
            break
        codes.append(found[1])
        after += found[0]
        beyond = after
        while _is_between(reader, beyond):
            beyond += 1
        if beyond == after or beyond >= len(reader.words) or reader.country(beyond) is None:
            break
        after = beyond
    return codes, after


def _office(reader: Reader, at: int, after: int) -> int | None:
    """Return where the office of all of them opens: right behind the countries, or a little before them."""
    if after in reader.heads:
        return after
    for head in range(at - 1, max(-1, at - 1 - 2 * _NEAR), -1):
        if head in reader.heads and at - reader.heads[head] <= _NEAR:
            return head
    return None


def _names(reader: Reader, at: int, count: int) -> list[tuple[Span, str | None]] | None:
    """Return ``count`` names that follow each other from ``at``, each with the country in brackets behind it."""
    found: list[tuple[Span, str | None]] = []
    after = at
    while len(found) < count:
        while reader.word(after) in {",", "(", ":", "–"} or reader.low(after) in reader.titles.joins:
            after += 1
        name = reader.name(reader.honorifics(after))
        if name is None:
            return None
        after = name[1]
        told = None
        if reader.word(after) == "(":
            closes = next((one for one in range(after, after + 6) if reader.word(one) == ")"), None)
            country = reader.country(after + 1)
            if closes is None:
                return None
            told, after = (country[1] if country else None), closes + 1
        found.append((Span(reader.starts[name[0]], reader.ends[name[1] - 1]), told))
    return found
