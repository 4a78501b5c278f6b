"""What was decided in this stay at the desk: written as readings, and walked back and forth by new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.model.annotation import Change
from app.model.correction import Correction
from app.model.page import Page
from app.model.reading import Reading
from app.model.span import Span
from app.services import reading, reviewing, splitting
from app.services.reviewing import Doubt
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """Where the walk stood: its findings, the one at hand, and how many were settled."""

    doubts: tuple[Doubt, ...]
    at: int
    settled: int


@dataclass(frozen=True, slots=True)
class Step:
    """One decision about one text: what was shown of it before and after, and where the walk stood.

    ``pieces`` are the places it was split at, ``number`` the decision that did so.
    """

    uid: str
    before: Reading
    after: Reading | None
    place: Place
    pieces: tuple[Span, ...] = ()
    number: int = 0


class Steps:
    """The decisions of this stay. Nothing is ever removed: taking one back writes another row.

    ``tell`` is called with every Change.
    """

    def __init__(self, session: Session, tell: Callable[[Change], None]) -> None:
        self._session = session
        self._tell = tell
        self._taken: list[Step] = []
        self._undone: list[Step] = []

    def __len__(self) -> int:
        return len(self._taken)

    def correct(self, page: Page, corrections: Sequence[Correction], doubt: Doubt, place: Place) -> Page:
        """Write one reading for each correction, the last settles the finding; return the page as it is then."""
        uid, before = doubt.uid, page.reading
        try:
            for number, correction in enumerate(corrections, start=1):
                last = number == len(corrections)
                settles = last and doubt.finding in page.reading.findings
                finding = page.reading.findings.index(doubt.finding) if settles else None
                change = reviewing.correct(self._session, page, correction, finding=finding)
                page = reading.page(self._session, uid)
                self._tell(change)
        finally:
            if page.reading != before:  # also where the second of two could not be written
                self._took(Step(uid, before, page.reading, place))
        return page

    def back_to_parser(self, page: Page, place: Place) -> Page:
        """Let the parser's reading stand again."""
        before = page.reading
        self._tell(reviewing.restore(self._session, page))
        page = reading.page(self._session, page.readout.uid)
        self._took(Step(page.readout.uid, before, page.reading, place))
        return page

    def split(self, page: Page, pieces: tuple[Span, ...], place: Place) -> Change:
        """Split the page; return what changed, the page first, then its pieces."""
        number, change = splitting.split(self._session, page.readout.uid, pieces)
        self._tell(change)
        self._took(Step(page.readout.uid, page.reading, None, place, pieces, number))
        return change

    def undo(self) -> Step | None:
        """Take the last decision back; None where there is none."""
        return self._walk(self._taken, self._undone, back=True)

    def redo(self) -> Step | None:
        """Decide again what was last taken back; None where there is nothing."""
        return self._walk(self._undone, self._taken, back=False)

    def _took(self, step: Step) -> None:
        self._taken.append(step)
        self._undone.clear()

    def _walk(self, taken: list[Step], kept: list[Step], *, back: bool) -> Step | None:
        if not taken:
            return None
        step = taken[-1]
        page = reading.page(self._session, step.uid)
        if step.pieces and back:
            change = splitting.take_back(self._session, step.number)
        elif step.pieces:
            number, change = splitting.split(self._session, step.uid, step.pieces)
            step = replace(step, number=number)
        else:
            wanted = step.before if back or step.after is None else step.after
            change = reviewing.put_back(self._session, page, wanted)
        taken.pop()
        kept.append(step)
        self._tell(change)
        return step
