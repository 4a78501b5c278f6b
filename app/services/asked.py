"""One question to one state of the index: however far one reads on, the answer stays the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from app.model.query import All, Dated, Node, Query
from app.services.holdings import Wish
from app.services.ordering import Place

if TYPE_CHECKING:
    from app.index.answering import Answer, Answering, Choice
    from app.index.asking import Resolving, Unit
    from app.index.places import Wanted

Kind = Literal["readouts", "statements", "agreements"]
UNITS: dict[Kind, Unit] = {"readouts": "texts", "statements": "statements", "agreements": "statements"}
_AT_ONCE = 5_000  # places of an answer that is gone through to its end


class Asked:
    """What a wish asks for, of one state of the index."""

    def __init__(self, wish: Wish, query: Query, *, resolving: Resolving, answering: Answering) -> None:
        self.wish = wish
        self.query = query
        self.kind: Kind = wish.kind or kind_of(query)
        self.answering = answering
        self._choices = narrowed(query, self.kind, wish.choices)
        self._resolving = resolving
        self._wanted: Wanted | None = None

    def places(self, offset: int, limit: int, *, within: Node | None = None) -> tuple[int, list[Place]]:
        """Return how many there are, and those from ``offset`` on; ``within`` narrows what is asked for."""
        asks = self.query.asks
        if within is not None:
            asks = within if asks is None else All((asks, within))
        answer = self._answer(asks, offset, limit)
        return answer.total, [Place(*one) for one in answer.found]

    def every(self) -> Iterator[Place]:
        """Yield all of the answer in its order, asked for a part at a time."""
        at, total = 0, 1
        while at < total:
            total, places = self.places(at, _AT_ONCE)
            if not places:
                return
            yield from places
            at += len(places)

    def _answer(self, asks: Node | None, offset: int, limit: int) -> Answer:
        return self.answering.answer(
            asks,
            unit=UNITS[self.kind],
            resolving=self._resolving,
            choices=self._choices,
            sorting=self.wish.sorting,
            limit=limit,
            offset=offset,
        )

    @property
    def total(self) -> int:
        """How many there are."""
        return self._answer(self.query.asks, 0, 1).total

    def rows(self, most: int) -> list[int]:
        """Return the rows of the first ``most`` readouts, the newest meeting first, each once."""
        return self.answering.rows(
            self.query.asks,
            unit=UNITS[self.kind],
            resolving=self._resolving,
            choices=self._choices,
            most=most,
        )

    @property
    def readouts(self) -> int:
        """How many readouts they are of."""
        return self.answering.readouts(
            self.query.asks, unit=UNITS[self.kind], resolving=self._resolving, choices=self._choices
        )

    @property
    def wanted(self) -> Wanted:
        """What of the question is to be shown in a text."""
        if self._wanted is None:
            self._wanted = self.answering.wanted(self.query.asks)
        return self._wanted

    @property
    def tells(self) -> bool:
        """Whether there is something to show of what is found: words that were looked for, or a statement."""
        return self.query.asks is not None or UNITS[self.kind] == "statements"

    @property
    def by_day(self) -> bool:
        """Whether the newest meeting comes first."""
        return self.query.asks is None or self.wish.sorting == "newest"

    def up_to(self, day: str | None) -> int:
        """Return how many meetings are not before ``day``; all of them where no day is known."""
        return self.places(0, 1, within=Dated(day, None) if day else None)[0]


def kind_of(query: Query) -> Kind:
    """Return what a question is about: statements where it asks who said what, else readouts."""
    from app.index.asking import unit_of

    return "statements" if unit_of(query.asks) == "statements" else "readouts"


def narrowed(query: Query, kind: Kind, choices: Sequence[Choice]) -> list[Choice]:
    """Leave out what is no readout, as the list does, where nobody asks for it; agreements are statements."""
    from app.index.answering import Choice
    from app.index.asking import AGREEMENT_KINDS

    found = list(choices)
    asked = "kind:" in query.typed.lower() or any(choice.field == "kind" for choice in choices)
    if kind == "readouts" and not asked:
        found.append(Choice("kind", ("none",), out=True))
    if kind == "agreements":
        found.append(Choice("agreement", AGREEMENT_KINDS))
    return found
