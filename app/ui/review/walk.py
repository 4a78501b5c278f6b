"""Where one is among the findings, and what became of those that were passed."""

from __future__ import annotations

from collections.abc import Callable

from app.model.page import Page
from app.services.reviewing import Doubt
from app.ui.review.steps import Place
from app.ui.tongue import tr


class Walk:
    """The findings in order, the one at hand, and those that were put off.

    What is settled leaves the walk; the next one takes its place. In a walk through all that is read of one
    text (``whole`` says what that is) everything stays, and what was seen is remembered.
    """

    def __init__(self, doubts: list[Doubt], *, whole: Callable[[Page], list[Doubt]] | None = None) -> None:
        self.doubts = list(doubts)
        self.at = 0
        self.settled = 0
        self.whole = whole
        self._put_off: set[tuple[str, str, object]] = set()
        self._seen: set[tuple[str, str, object]] = set()

    def __bool__(self) -> bool:
        return bool(self.doubts)

    @property
    def current(self) -> Doubt | None:
        """The finding at hand; None where none is left."""
        return self.doubts[self.at] if self.at < len(self.doubts) else None

    def step(self, by: int) -> bool:
        """Go ``by`` findings on; return whether that led anywhere."""
        target = max(0, min(len(self.doubts) - 1, self.at + by))
        moved = target != self.at
        self.at = max(0, target)
        return moved

    def go_to(self, number: int) -> None:
        """Make finding ``number`` the one at hand."""
        self.at = max(0, min(len(self.doubts) - 1, number))

    def put_off(self) -> bool:
        """Leave the one at hand for later and go on; return whether another follows."""
        current = self.current
        if current is None:
            return False
        self._put_off.add(key_of(current))
        return self.step(1)

    def is_put_off(self, doubt: Doubt) -> bool:
        """Whether ``doubt`` was left for later."""
        return key_of(doubt) in self._put_off

    def see(self) -> bool:
        """Say that the one at hand is right, and go to the next that was not seen; return whether there is one."""
        current = self.current
        if current is not None:
            self._seen.add(key_of(current))
        places = [*range(self.at + 1, len(self.doubts)), *range(self.at)]
        unseen = next((number for number in places if not self.is_seen(self.doubts[number])), None)
        if unseen is not None:
            self.at = unseen
        return unseen is not None

    def is_seen(self, doubt: Doubt) -> bool:
        """Whether a person has said in this walk that ``doubt`` is right as it is."""
        return key_of(doubt) in self._seen

    @property
    def seen_count(self) -> int:
        """How many of those in the walk were seen."""
        return sum(1 for one in self.doubts if self.is_seen(one))

    def drop(self) -> None:
        """Take the one at hand out of the walk."""
        del self.doubts[self.at]
        self.at = max(0, min(self.at, len(self.doubts) - 1))

    @property
    def put_off_count(self) -> int:
        """How many of those that are left were put off."""
        return sum(1 for one in self.doubts if self.is_put_off(one))

    @property
    def told(self) -> str:
        """Where one is, how much was seen and settled, and how much is left for later."""
        parts = [tr("{number} of {count}", number=self.at + 1, count=len(self.doubts))]
        if self.seen_count:
            parts.append(tr("{seen} seen", seen=self.seen_count))
        if self.settled:
            parts.append(tr("{settled} settled", settled=self.settled))
        if self.put_off_count:
            parts.append(tr("{put_off_count} for later", put_off_count=self.put_off_count))
        return "  ·  ".join(parts)

    @property
    def place(self) -> Place:
        """Where the walk stands, to come back to."""
        return Place(tuple(self.doubts), self.at, self.settled)

    def return_to(self, place: Place) -> None:
        """Stand again where the walk stood."""
        self.doubts, self.at, self.settled = list(place.doubts), place.at, place.settled

    def add(self, doubts: list[Doubt]) -> None:
        """Take in more findings, to be met next."""
        self.doubts[self.at : self.at] = doubts

    def reread(self, page: Page) -> None:
        """Take in a new reading of one readout: its findings as they are now, in the place of the old ones."""
        uid = page.readout.uid
        places = [number for number, one in enumerate(self.doubts) if one.uid == uid]
        if not places:
            return
        old, first = self.doubts[self.at], places[0]
        fresh = self.whole(page) if self.whole else doubts_of(page, old)
        self.settled += max(0, len(places) - len(fresh))
        self.doubts[first : places[-1] + 1] = fresh
        self.at = max(0, min(self.at, len(self.doubts) - 1))


def doubts_of(page: Page, like: Doubt) -> list[Doubt]:
    """Return what in ``page`` waits for a person, in the order of the text; what has no place comes last."""
    doubts = [
        Doubt(page.readout.uid, page.title, page.reading.facts.date, index, finding)
        for index, finding in enumerate(page.reading.findings)
        if finding.severity == "review"
    ]
    return sorted(doubts, key=lambda one: (one.finding.span is None, getattr(one.finding.span, "start", 0)))


def key_of(doubt: Doubt) -> tuple[str, str, object]:
    """Return what stays the same of a finding when others of its readout are settled."""
    finding = doubt.finding
    return (doubt.uid, finding.field + finding.message, finding.span)
