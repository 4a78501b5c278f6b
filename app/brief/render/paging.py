"""Paging: boxes in, pages out, in one walk.

A run of boxes that keep together goes on one page. Notes stand beside the line that bears their
number, pushed down where the one before reaches into them, up where the page ends. Where the margin
is crowded its notes are cut short; what it cannot hold even so falls to the foot of the text, and what
the foot cannot hold is left to the list of notes at the end, which is always complete.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from app.brief.render.boxes import Box, SideNote

SIDE_GAP = 5.0  # between two notes in the margin
FOOT_GAP = 3.0
FOOT_ABOVE = 10.0  # above the notes at a page's foot, with their rule


@dataclass(frozen=True, slots=True)
class Put:
    """A box on a page; ``y`` is its upper edge below the frame's."""

    box: Box
    y: float
    decoration: bool = False


@dataclass(slots=True)
class Sheet:
    """One page: boxes of the body, notes beside it, notes at its foot (``foot_y`` is where they begin)."""

    body: list[Put] = field(default_factory=list)
    side: list[Put] = field(default_factory=list)
    foot: list[Put] = field(default_factory=list)
    foot_y: float | None = None


def fitted_pages(boxes: list[Box], height: float) -> list[Sheet]:
    """Return the pages, set closer where that saves a last page which would hold little."""
    sheets = paginate(boxes, height)
    if 1 < len(sheets) <= _FEW and _filled(sheets[-1]) < _LITTLE * height:
        closer = paginate([replace(box, above=box.above * _CLOSER) for box in boxes], height)
        if len(closer) < len(sheets):
            return closer
    return sheets


_FEW, _LITTLE, _CLOSER = 8, 0.25, 0.62  # pages; of a page; of the space between parts


def _filled(sheet: Sheet) -> float:
    return max((put.y + put.box.height for put in (*sheet.body, *sheet.side)), default=0.0)


def paginate(boxes: Iterable[Box], height: float) -> list[Sheet]:
    """Return the pages; ``height`` is that of the frame in points."""
    walk = _Walk(height)
    for group in _kept_together(boxes):
        walk.place(group)
    walk.finish()
    return walk.sheets


def _kept_together(boxes: Iterable[Box]) -> Iterator[list[Box]]:
    group: list[Box] = []
    for box in boxes:
        if group and group[-1].narrow and not box.narrow:  # what follows stands below the notes
            yield group
            group = []
        group.append(box)
        if not box.keep:
            yield group
            group = []
    if group:
        yield group


class _Walk:
    """Where the walk stands: the page being filled, and the region of notes open on it."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.sheets: list[Sheet] = [Sheet()]
        self.y = 0.0
        self.below: list[Box] = []
        self.below_height = 0.0
        self.region: list[tuple[float, SideNote, Box]] = []  # the line it belongs to, and its box
        self.crowded = False  # the region's notes are cut short
        self.region_from: float | None = None
        self.region_height = 0.0

    def place(self, group: list[Box]) -> None:
        """Put ``group`` on this page or the next; one taller than a page is put box by box."""
        if not group[0].narrow and self.region_from is not None:
            self._close_region()
        if self._fits(group):
            self._put(group)
        elif self.sheets[-1].body:
            self._turn(group[0])
            self.place(group) if self._fits(group) else self._one_by_one(group)
        else:
            self._one_by_one(group)

    def finish(self) -> None:
        """Settle the notes of the last page."""
        self._close_region()
        self._settle_foot()

    def _one_by_one(self, group: list[Box]) -> None:
        for box in group:
            if not self._fits([box]) and self.sheets[-1].body:
                self._turn(box)
            self._put([box])

    def _fits(self, group: list[Box]) -> bool:
        needed = sum(box.height + box.above for box in group)
        if not self.sheets[-1].body:
            needed -= group[0].above
        return self.y + needed <= self.height - self.below_height + 0.01

    def _put(self, group: list[Box]) -> None:
        above = group[0].above if self.sheets[-1].body else 0.0
        end = self.y + above + group[0].height + sum(box.above + box.height for box in group[1:])
        for box in group:
            if self.sheets[-1].body:
                self.y += box.above
            if box.narrow and self.region_from is None:
                self.region_from, self.region_height = self.y, 0.0
            self.sheets[-1].body.append(Put(box, self.y))
            for note in box.notes:
                self._take(note, self.y, end)
            self.y += box.height

    def _take(self, note: SideNote, line_y: float, used: float) -> None:
        """Find a place for ``note``: the margin, the margin with all its notes cut short, or the foot."""
        if self.region_from is None:
            self.region_from = line_y
        box = note.cut_short() if self.crowded else note.beside
        if self._has_room(box.height):
            self._put_beside(note, box, line_y)
            return
        if not self.crowded:
            self._cut_short()
            box = note.cut_short()
            if self._has_room(box.height):
                self._put_beside(note, box, line_y)
                return
        below = note.at_foot()
        more = below.height + FOOT_GAP + (0.0 if self.below else FOOT_ABOVE)
        if used <= self.height - self.below_height - more:
            self.below.append(below)
            self.below_height += more

    def _has_room(self, more: float) -> bool:
        """Whether ``more`` points of notes still fit beside the region's lines on this page."""
        start = self.region_from or 0.0
        return self.region_height + more <= self.height - start + 0.01

    def _put_beside(self, note: SideNote, box: Box, line_y: float) -> None:
        self.region.append((line_y, note, box))
        self.region_height += box.height + SIDE_GAP

    def _cut_short(self) -> None:
        self.crowded = True
        self.region = [(line_y, note, note.cut_short()) for line_y, note, _ in self.region]
        self.region_height = sum(box.height + SIDE_GAP for _, _, box in self.region)

    def _close_region(self) -> None:
        """Set the notes of the region between its beginning and the end of the page."""
        if self.region_from is None:
            return
        tops: list[float] = []
        free = self.region_from
        for line_y, _, box in self.region:
            tops.append(max(free, line_y))
            free = tops[-1] + box.height + SIDE_GAP
        last = self.height
        for at in range(len(tops) - 1, -1, -1):
            tops[at] = min(tops[at], last - self.region[at][2].height)
            last = tops[at] - SIDE_GAP
        side = self.sheets[-1].side
        side += [Put(box, top) for top, (_, _, box) in zip(tops, self.region, strict=True)]
        if tops:
            self.y = max(self.y, tops[-1] + self.region[-1][2].height)
        self.region, self.region_from, self.region_height, self.crowded = [], None, 0.0, False

    def _settle_foot(self) -> None:
        if self.below:
            y = self.height - self.below_height + FOOT_ABOVE
            self.sheets[-1].foot_y = y - FOOT_GAP
            for box in self.below:
                self.sheets[-1].foot.append(Put(box, y))
                y += box.height + FOOT_GAP
        self.below, self.below_height = [], 0.0

    def _turn(self, following: Box) -> None:
        """Begin a new page; a table that goes on there has its header set again."""
        self._close_region()
        self._settle_foot()
        self.sheets.append(Sheet())
        self.y = 0.0
        if following.header is not None:
            self.sheets[-1].body.append(Put(following.header, 0.0, decoration=True))
            self.y = following.header.height
