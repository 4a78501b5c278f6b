"""What belongs together on a page: pure functions from a reading to what should light up."""

from __future__ import annotations

from operator import attrgetter

from app.model.reading import Agreement, Reading, Statement
from app.model.span import Span


class Lit:
    """What lights up: passages in the text, people by name, agreements by place in the reading."""

    __slots__ = ("agreements", "names", "spans")

    def __init__(
        self,
        spans: tuple[Span, ...] = (),
        *,
        names: frozenset[str] = frozenset(),
        agreements: frozenset[int] = frozenset(),
    ) -> None:
        self.spans = spans
        self.names = names
        self.agreements = agreements

    def __bool__(self) -> bool:
        return bool(self.spans or self.names or self.agreements)


NOTHING = Lit()
_made: list[tuple[Reading, list[Statement]]] = []  # of the reading asked of last: it is asked of many times
_PLACE = attrgetter("span.start", "span.end")


def made_here(reading: Reading) -> list[Statement]:
    """Return the statements made at this meeting, in the order of the text."""
    if not _made or _made[0][0] is not reading:
        _made[:] = [(reading, _in_order(reading))]
    return _made[0][1]


def _in_order(reading: Reading) -> list[Statement]:
    return sorted((item for item in reading.statements if not item.reported), key=_PLACE)


def of_person(reading: Reading, name: str) -> Lit:
    """Return the statements of ``name``, alone and jointly, or the name itself where there are none."""
    spans = tuple(item.span for item in made_here(reading) if name in item.speakers)
    printed = tuple(person.span for person in reading.participants if person.name == name)
    return Lit(spans or printed, names=frozenset({name}))


def of_agreement(reading: Reading, place: int) -> Lit:
    """Return the sentence of one agreement and the people who made it."""
    agreement = reading.agreements[place]
    return Lit(
        (agreement.span,),
        names=frozenset(agreement_makers(reading, agreement)),
        agreements=frozenset({place}),
    )


def at(reading: Reading, position: int) -> Lit:
    """Return the statement around ``position``, its speakers and the agreement it makes."""
    statement = statement_at(reading, position)
    agreements = frozenset(
        place for place, item in enumerate(reading.agreements) if item.span.holds(position)
    )
    if statement is None and not agreements:
        return person_at(reading, position)
    names = frozenset(statement.speakers) if statement and not statement.reported else frozenset[str]()
    spans = (statement.span,) if statement else tuple(reading.agreements[place].span for place in agreements)
    return Lit(spans, names=names, agreements=agreements)


def person_at(reading: Reading, position: int) -> Lit:
    """Return the participant whose printed name or office stands at ``position``."""
    for person in reading.participants:
        if person.span.holds(position) or (person.office_at and person.office_at.holds(position)):
            return Lit((person.span,), names=frozenset({person.name}))
    return NOTHING


def statement_at(reading: Reading, position: int) -> Statement | None:
    """Return the innermost statement around ``position``: reported words inside a statement win."""
    around = [item for item in reading.statements if item.span.holds(position)]
    return min(around, key=lambda item: len(item.span), default=None)


def agreement_makers(reading: Reading, agreement: Agreement) -> tuple[str, ...]:
    """Return who made ``agreement``: the speakers of the statement it overlaps most, else all principals."""
    best: Statement | None = None
    most = 0
    start, end = agreement.span.start, agreement.span.end
    for item in made_here(reading):
        if item.span.start >= end:
            break  # they are in order
        if item.span.end <= start or len(item.speakers) < 2:
            continue
        shared = min(item.span.end, end) - max(item.span.start, start)
        if shared > most:
            best, most = item, shared
    return best.speakers if best else tuple(person.name for person in reading.principals)


def next_start(spans: list[Span], position: int, *, forwards: bool) -> Span | None:
    """Return the span that begins next after ``position``, or last before it; None at the end."""
    if forwards:
        return min((span for span in spans if span.start > position), default=None)
    return max((span for span in spans if span.start < position), default=None)
