"""Where and on what occasion: the place of meeting against the sidelines of what."""

from __future__ import annotations

from dataclasses import dataclass

from app.intake.parse.countries import Place, places
from app.intake.parse.source import Source
from app.model.reading import Block
from app.model.span import Span

_VENUE_AT_MOST = 9  # tokens of a house's name
_TOWN_AT_MOST = 3  # tokens of a town's name
_DETERMINERS = frozenset({"a", "an", "his", "her", "their"})


@dataclass(frozen=True, slots=True)
class Where:
    """A place as printed, and the code of its country where known."""

    name: str
    country: str | None
    span: Span


def place_at(source: Source, sentence: Span, blocks: tuple[Block, ...]) -> Where | None:
    """Return the place named in the lead, else a city that stands on a line beside the date."""
    found = place_in(source, sentence)
    if found is not None and source.tags[source.tokens.at(found.span.start)] != "C":
        return found
    if found is None:
        found = _dateline(source, sentence)
    dated = [index for index, block in enumerate(blocks) if block.kind == "date_line"]
    offices = source.words("facts", "place", "office_places")
    for index in dated:
        for block in blocks[max(0, index - 2) : index + 4]:
            if (
                block.kind not in {"heading", "date_line", "paragraph", "navigation", "title"}
                or len(block.span) > 60
            ):
                continue
            first, last = source.tokens.range(block.span)
            if block.kind == "heading" and _is_name_alone(source, first, last):
                span = source.tokens.span(first, last - 1)
                return Where(span.cut(source.text), None, span)
            city = next(
                (at for at in range(first, last) if source.tags[at] == "K" and at in source.tagged.places),
                None,
            )
            if (
                city is None
                or "l" in source.tags[first:last]
                or block.span.cut(source.text).lower() in offices
            ):
                continue
            return _known(source, city)
    return found


def _dateline(source: Source, sentence: Span) -> Where | None:
    """Return the city that opens the lead's line, "JAKARTA, 9 February –", unless it is the publisher's own."""
    line = Span(source.text.rfind("\n", 0, sentence.start) + 1, sentence.end)
    first, last = source.tokens.range(line)
    if first + 2 >= last:
        return None
    place = source.tagged.places.get(first)
    length = place[1] if place else 1
    known = place[0] if place else _in_capitals(source, first)
    if known is None or known.sort != "city" or source.tags[first + length] not in ",-(:":
        return None
    span = source.tokens.span(first, first + length - 1)
    name = span.cut(source.text)
    offices = {office.lower() for office in source.words("facts", "place", "office_places")}
    if known.code in {source.provenance.publisher_country, "US"} or name.lower() in offices:
        return None
    return Where(name, known.code, span)


def _in_capitals(source: Source, at: int) -> Place | None:
    """Return the city that a word in capitals names: "JAKARTA"."""
    word = source.tokens.words[at]
    if not word.isupper() or len(word) < 4:
        return None
    table = places(source.language).get(word.title(), ())
    return next((place for place in table if len(place.words) == 1), None)


def _is_name_alone(source: Source, first: int, last: int) -> bool:
    """Whether a line is one unknown name: the place where the publisher prints it below date and time."""
    return 0 < last - first <= 2 and set(source.tags[first:last]) == {"N"}


def place_in(source: Source, sentence: Span) -> Where | None:
    """Return the place named in the lead: a city before a region, a region before a country."""
    before = source.phrases("facts", "place", "before")
    country: Where | None = None
    venue = _venue(source, sentence)
    for match in before.finditer(source.text, sentence.start, sentence.end):
        at = source.tokens.at(match.end())
        if at < len(source.tokens) and source.tags[at] == "t":
            at += 1
        if at >= len(source.tokens) or source.tokens.starts[at] >= sentence.end:
            continue
        tag = source.tags[at]
        if tag == "K":
            return _known(source, at)
        if tag == "N":
            found = _unknown(source, at)
            if found:
                return found
        elif tag == "C" and country is None and not _is_party(source, at):
            country = _known(source, at)
    return venue or country


def _venue(source: Source, sentence: Span) -> Where | None:
    """Return the house they met in: "at the Prime Minister's Office", "to NATO Headquarters"."""
    nouns = source.words("facts", "place", "venues")
    tags, words = source.tags, source.tokens.words
    for match in source.phrases("facts", "place", "venue_before").finditer(
        source.text, sentence.start, sentence.end
    ):
        first = source.tokens.at(match.end())
        if first < len(tags) and tags[first] == "t":
            first += 1
        last = None
        for at in range(first, min(first + _VENUE_AT_MOST, len(tags))):
            if source.tokens.starts[at] >= sentence.end:
                break
            if words[at].lower() in nouns and words[at][:1].isupper():
                last = at
            elif not (words[at][:1].isupper() or words[at] in {"of", "the", "'", "’", "s", "'s", "’s", "/"}):
                break
        if last is not None and (
            last > first or words[last].lower() in source.words("facts", "place", "houses")
        ):
            span = source.tokens.span(first, last)
            return Where(span.cut(source.text), None, span)
    return None


def _known(source: Source, at: int) -> Where | None:
    place = source.tagged.places.get(at)
    if place is None:
        return None
    span = source.tokens.span(at, at + place[1] - 1)
    return Where(span.cut(source.text), place[0].code, span)


def _unknown(source: Source, at: int) -> Where | None:
    """Return a capitalised place that is not known, only where its country or the day follows: "Foo, Japan"."""
    last = at
    while last + 1 < len(source.tags) and source.tags[last + 1] == "N":
        last += 1
    following = last + 1
    if last - at < _TOWN_AT_MOST and _dated(source, following):
        span = source.tokens.span(at, last)
        return Where(span.cut(source.text), None, span)
    if source.tags[following : following + 1] != ",":
        return None
    following += 1
    if source.tags[following : following + 1] == "t":
        following += 1
    if source.tags[following : following + 1] != "C":
        return None
    span = source.tokens.span(at, last)
    return Where(span.cut(source.text), source.tagged.code_at(following), span)


def _dated(source: Source, at: int) -> bool:
    """Whether the day follows at once: "met in Foo on May 3", "in Foo today"."""
    low = source.tokens.lows[at] if at < len(source.tags) else ""
    return low in source.words("facts", "today") or (
        low == "on" and source.tags[at + 1 : at + 2] != "" and source.tags[at + 1] in "M0"
    )


def _is_party(source: Source, at: int) -> bool:
    """Whether a country after "in" or "at" is followed by a word that makes it no place."""
    following = source.tokens.lows[at + 1 : at + 2]
    return following in (["'s"], ["relations"])


def occasion_in(source: Source, sentence: Span) -> Span | None:
    """Return the event on whose sidelines, or to attend which, they met."""
    opens = source.phrases("facts", "place", "occasion_before")
    inner = source.words("facts", "place", "occasion_words")
    for match in opens.finditer(source.text, sentence.start, sentence.end):
        at = source.tokens.at(match.end())
        while at < len(source.tags) and (source.tags[at] == "t" or source.tokens.lows[at] in _DETERMINERS):
            at += 1
        first, last = at, at - 1
        capital = False
        while at < len(source.tags) and source.tokens.starts[at] < sentence.end:
            tag, word = source.tags[at], source.tokens.words[at]
            if word in "'’" and at > first:
                at += 1
                continue
            if tag in "NDCEKPO0" or (tag == "l" and (word[:1].isupper() or word.lower() in inner)):
                last = at
                capital = capital or word[:1].isupper() or word[:1].isdigit()
            elif not (tag in "ta" or source.tokens.lows[at] in {"of", "for", "on"}):
                break
            at += 1
        if capital and last >= first:
            return source.tokens.span(first, last)
    return None
