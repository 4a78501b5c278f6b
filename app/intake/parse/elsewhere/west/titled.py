"""Persons and bare offices as these languages print them: office, country and name in either order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.intake.parse.elsewhere.west.lexis import Titled, Titles, plain
from app.intake.parse.elsewhere.west.named import Named
from app.model.span import Span

_LONGEST_OFFICE = 24
_DASHES = {"–", "—", "-"}


@dataclass(frozen=True, slots=True)
class _Office:
    start: int
    end: int  # the token after it
    last: int  # the code point after its last word
    side: str | None


class Reader(Named):
    """Persons and offices of one stretch of text, read from left to right."""

    def _field(self, at: int) -> bool:
        """Whether the word at ``at`` may belong to an office: "affaires", "étrangères"."""
        if at >= len(self.words):
            return False
        word = self.words[at]
        return self._known_field(word) or (
            word[0].islower() and bool(self.titles.office_words.fullmatch(word))
        )

    def _known_field(self, word: str) -> bool:
        bare, fields = plain(word), self.titles.fields
        if word.endswith("-") and len(word) > 1:
            return True  # "Außen- und Sicherheitspolitik"
        return bare in fields or (self.titles.chained and bare.endswith("s") and bare[:-1] in fields)

    def all(self) -> list[Titled]:
        """Return every person and every bare office, in order, none overlapping."""
        found: list[Titled] = []
        at = 0
        while at < len(self.words):
            if not (
                self.words[at][0].isupper()
                or at in self.heads
                or at + 1 in self.heads
                or self.lows[at] in self.titles.honorifics
            ):
                at += 1
                continue
            person, after = self._at(at)
            if person:
                found.append(person)
            at = max(after, at + 1)
        return found

    def _at(self, at: int) -> tuple[Titled | None, int]:
        adjective = self.country(at)
        if adjective and at + adjective[0] in self.heads:
            return self._by_office(at, at + adjective[0], adjective[1])
        if at in self.heads:
            return self._by_office(at, at, None)
        return self._by_name(at)

    def _by_office(self, first: int, at: int, side: str | None) -> tuple[Titled | None, int]:
        office = self._office(at, side)
        after = self.honorifics(self._comma(office.end))
        comma = self.word(office.end) == ","
        name = self.name(after, least=2 if comma and after == office.end + 1 else 1)
        printed = Span(self.starts[office.start], office.last)
        counterpart = bool(self.titles.counterparts.search(printed.cut(self.text)))
        called = Span(self.starts[first], office.last) if counterpart else None
        if counterpart:
            printed = Span(printed.start, self.ends[self.heads[office.start] - 1])
        if name is None:
            if also := self._called_also(first, office):
                return also
            whole = Span(self.starts[first], office.last)
            return Titled(whole, None, printed, office.side, counterpart=counterpart), office.end
        end = self._apposition(name[1])
        side = office.side or (end[1].side if end[1] else None)
        named = Span(self.starts[name[0]], self.ends[name[1] - 1])
        whole = Span(self.starts[first], self.ends[name[1] - 1])
        if counterpart and end[1]:
            printed, counterpart, called = Span(self.starts[end[1].start], end[1].last), False, None
        office_at = None if counterpart else printed
        return Titled(whole, named, office_at, side, counterpart=counterpart, called=called), end[0]

    def _called_also(self, first: int, office: _Office) -> tuple[Titled, int] | None:
        """Return who has two offices before the name: "Le chef du DFAE, le conseiller fédéral Favre, a reçu"."""
        at = office.end + 1
        while self.low(at) in self.titles.articles:
            at += 1
        if self.word(office.end) != "," or at == office.end + 1 or at not in self.heads:
            return None
        further = self._office(at, None)
        name = self.name(self.honorifics(further.end))
        if name is None or self.word(name[1]) != "," or self.low(name[1] + 1) in self.titles.joins:
            return None
        if further.side is not None and further.side != office.side:
            return None  # another's: "the President, the Prime Minister of Norway Ada Roe, …"
        named = Span(self.starts[name[0]], self.ends[name[1] - 1])
        printed = Span(self.starts[office.start], office.last)
        return Titled(Span(self.starts[first], named.end), named, printed, office.side), name[1]

    def _by_name(self, at: int) -> tuple[Titled | None, int]:
        start = self.honorifics(at)
        name = self.name(start, least=1 if start > at else 2)
        if name is None:
            return None, at + 1
        named = Span(self.starts[name[0]], self.ends[name[1] - 1])
        after, office = self._apposition(name[1])
        whole = Span(self.starts[at], named.end)
        if office is None:
            return Titled(whole, named, None, None, weak=start == at), after
        printed = Span(self.starts[office.start], office.last)
        return Titled(Span(whole.start, printed.end), named, printed, office.side), after

    def _apposition(self, at: int) -> tuple[int, _Office | None]:
        """Return the office that stands behind a name and a comma, and the token after it."""
        if self.word(at) == "(" and self.word(at + 2) == ")":
            at += 3  # the party: "Lang (CSU)"
        if self.word(at) != ",":
            return at, None
        after = at + 1
        while self.low(after) in self.titles.articles:
            after += 1
        adjective = self.country(after)
        side = None
        if adjective and after + adjective[0] in self.heads:
            after, side = after + adjective[0], adjective[1]
        if after not in self.heads:
            return at, None
        office = self._and_further(self._office(after, side))
        if self.name(self.honorifics(office.end), least=1) is not None:
            return at, None  # the office belongs to the next name
        if self.word(office.end) == "," and self.name(self.honorifics(office.end + 1), least=2):
            stop = self.word(self.name(self.honorifics(office.end + 1), least=2)[1])  # type: ignore[index]
            if stop in {",", "."} and self.low(after - 1) in self.titles.articles:
                return at, None
        return office.end, office

    def _and_further(self, office: _Office) -> _Office:
        """Return an office behind a name with those that follow it: "Ministre d'État, Ministre de la Défense,"."""
        while office.side is None and self.word(office.end) == "," and office.end + 1 in self.heads:
            more = self._office(office.end + 1, None)
            if self.name(self.honorifics(self._comma(more.end)), least=1) is not None:
                break
            office = _Office(office.start, more.end, more.last, office.side or more.side)
        return office

    def _office(self, at: int, side: str | None) -> _Office:
        """Return the office whose head stands at ``at``, with what belongs to it."""
        titles = self.titles
        after = self.heads[at]
        side = side or next(
            (code for one in range(at, after) if (code := titles.side_of(self.words[one]))), None
        )
        end = after
        while end - at < _LONGEST_OFFICE and end < len(self.words):
            found = self._country_here(end)
            if found:
                side, end = side or found[1], end + found[0]
                continue
            if self.word(end) == "(" and self.word(end + 2) == ")" and self.word(end + 1).isupper():
                end += 3
                continue
            if titles.inflected and end in self.heads:
                end = self.heads[end]  # "помощник Президента": the second in the case of belonging
                continue
            if self._field(end):
                end += 1
                continue
            if (
                titles.inflected
                and len(self.word(end)) > 1
                and self.word(end).isalpha()
                and self.word(end).isupper()
            ):
                end += 1  # "Генеральным секретарём ОБСЕ": no preposition tells that it belongs to the office
                continue
            if titles.inflected and titles.of_places.fullmatch(self.word(end)) and self._field(end + 1):
                end += 1  # "губернатор Омской области"
                continue
            step = self._linked(end)
            if step is None:
                break
            end = step
        if side is None:
            side = next((code for one in range(after, end) if (code := self._side_here(one))), None)
        last = end
        while (
            self.words[last - 1] in {",", "("}
            or self.low(last - 1) in titles.links
            or self._unopened(at, last)
        ):
            last -= 1
        return _Office(at, end, self.ends[last - 1], side)

    def _unopened(self, at: int, last: int) -> bool:
        """Whether the token before ``last`` closes a bracket that did not open since ``at``."""
        return self.words[last - 1] == ")" and "(" not in self.words[at:last]

    def _side_here(self, at: int) -> str | None:
        """Return the side a word within an office names, whole or by its first part: "UNO-Generalversammlung"."""
        found = self._country_here(at)
        if found or "-" not in self.words[at]:
            return found[1] if found else None
        return self.titles.side_of(self.words[at])

    def _country_here(self, at: int) -> tuple[int, str] | None:
        """Return the country at ``at`` unless its one word is rather a field: "affaires européennes"."""
        found = self.country(at)
        return found if found and (found[0] > 1 or not self._known_field(self.words[at])) else None

    def _linked(self, at: int) -> int | None:
        """Return the token after "of foreign affairs", "and of cooperation", "for Europe"; None without."""
        titles = self.titles
        first = at
        if self.word(at) == ",":
            first = at + 1
            if first in self.heads:  # "Premier ministre, ministre d'État, X"
                behind = self.heads[first]
                leads = self._leads_to_name(behind) or (titles.inflected and self._name_near(behind))
                return behind if leads else None
            if self.low(first) in titles.joins:
                return None
            if not self._goes_on_with_fields(first) and not self._leads_to_name(first):
                return None
        if titles.inflected and self.word(at) in _DASHES and at + 1 in self.heads:
            behind = self.heads[at + 1]  # "вице-премьер – министр иностранных дел X"
            return behind if self._name_near(behind) else None
        after = first
        while self.low(after) in titles.links:
            after += 1
        more = first > at and titles.inflected and self._field(first)  # "…, international cooperation and"
        if after == first and not more:
            return None
        joined, linked = self.low(first) in titles.joins, after
        while self.low(after) in titles.articles:
            after += 1
        if after in self.heads:
            alone = after == first + 1 and titles.chained
            return self.heads[after] if not joined or alone else None
        found = self._country_here(after)
        if found:
            alone = joined and (linked == first + 1 or not titles.chained)
            return None if alone else after + found[0]
        if not self._field(after):
            word = self.word(after)
            if word[:1].islower() and len(word) > 3 and titles.chained and self._leads_to_name(after):
                return after + 1  # "Directeur de cabinet, X Y": whatever it is, a name follows
            if not word[:1].isupper() or word.endswith(".") or self.low(after) in titles.honorifics:
                return None
            if joined and linked == first + 1 and self.name(after + 1, least=2) is None:
                return None
        after += 1
        while self._field(after) and not self._country_here(after):
            after += 1
        return after

    def _goes_on_with_fields(self, at: int) -> bool:
        """Whether a list of fields goes on: "ministre des affaires étrangères, de la coopération et du culte"."""
        after = at
        while self.low(after) in self.titles.links or self.low(after) in self.titles.articles:
            after += 1
        return self.titles.chained and after > at and (self._field(after) or self.country(after) is not None)

    def _leads_to_name(self, at: int) -> bool:
        """Whether a comma and a name of two words follow within the same office."""
        for one in range(at, min(at + _LONGEST_OFFICE, len(self.words) - 1)):
            word = self.word(one)
            if word in {".", ";", ":", "»", "«"}:
                return False
            if self.titles.inflected and word.endswith(".") and self.name(one, least=2):
                return True  # initials open a name: no comma stands before it
            name = self.name(self.honorifics(one + 1), least=2) if word == "," else None
            if name is not None:
                return True
            if word == "," and self.low(one + 1) not in self.titles.links and one + 1 not in self.heads:
                return False
        return False

    def _name_near(self, at: int) -> bool:
        """Whether a name follows an office that opens before ``at``, no clause between."""
        for one in range(at, min(at + _LONGEST_OFFICE, len(self.words))):
            if self.word(one) in {",", ";", ":", "»", "«", "("}:
                return False
            if self.name(one, least=2) is not None:
                return True
        return False

    def _comma(self, at: int) -> int:
        return at + 1 if self.word(at) == "," else at


def titled(titles: Titles, text: str, span: Span) -> list[Titled]:
    """Return every person and every bare office in ``span``, in order, none overlapping."""
    key = (span.start, span.end)
    if key not in titles.found:
        titles.found[key] = Reader(titles, text, span).all()
    return titles.found[key]


def titled_in(titles: Titles, text: str, spans: Iterable[Span], *, most: int) -> list[Titled]:
    """Return those in ``spans`` (paragraphs: a name ends with its own) until ``most`` code points are read."""
    found: list[Titled] = []
    for span in spans:
        if span.start >= most:
            break
        found.extend(titled(titles, text, Span(span.start, min(span.end, span.start + most))))
    return found
