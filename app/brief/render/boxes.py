"""Boxes: what paging moves about. A box is never broken; paragraphs are a box for each line.

Lines and boxes are made by the ten thousand and stay in these rooms: not frozen, which takes twice the time.
Lengths are points; ``y`` grows downwards from a box's upper edge, ``x`` from the frame's left edge.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.brief.render.paper import RULE, Rgb, Type
from app.brief.render.pictures import Picture
from app.brief.render.setting import Line, Piece, set_balanced, set_lines


@dataclass(slots=True, eq=False)
class SetLine:
    """A line of text at its place in a box; ``y`` is that of the baseline."""

    x: float
    y: float
    line: Line


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline, decoration only."""

    x: float
    y: float
    width: float
    weight: float = 0.5
    ink: Rgb = RULE
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class SideNote:
    """A note for the margin; the same cut short for a crowded one; the same for the page's foot.

    The last two are seldom wanted and set only then.
    """

    number: int
    beside: Box
    cut_short: Callable[[], Box]
    at_foot: Callable[[], Box]


@dataclass(frozen=True, slots=True)
class Outlined:
    """A line of the document outline."""

    title: str
    level: int


@dataclass(slots=True, eq=False)
class Box:
    """An unbreakable piece of a page.

    ``above`` is the space before it, dropped at the top of a page. ``keep`` holds it on the page of
    the box that follows. ``narrow`` boxes leave the side column free for notes. ``header`` is set
    again, as decoration, where a table goes on on another page.
    """

    height: float
    lines: tuple[SetLine, ...] = ()
    rules: tuple[Rule, ...] = ()
    above: float = 0.0
    keep: bool = False
    narrow: bool = False
    notes: tuple[SideNote, ...] = ()
    header: Box | None = None
    keys: tuple[str, ...] = ()
    outlined: Outlined | None = None
    picture: Picture | None = None


def baseline(kind: Type) -> float:
    """Return how far below a line's upper edge its baseline stands."""
    return kind.leading / 2 + kind.size * 0.33


def paragraph(
    pieces: list[Piece],
    *,
    measure: float,
    kind: Type,
    x: float = 0.0,
    above: float = 0.0,
    keep: bool = False,
    narrow: bool = False,
    balanced: bool = False,
) -> list[Box]:
    """Set ``pieces`` as a box for each line; first and last two lines stay together.

    ``balanced`` lines are about equally long, as those of a title should be.
    """
    lines = set_balanced(pieces, measure) if balanced else set_lines(pieces, measure)
    last = len(lines) - 1
    return [
        Box(
            kind.leading,
            (SetLine(x, baseline(kind), line),),
            above=above if at == 0 else 0.0,
            keep=keep if at == last else at == 0 or at == last - 1,
            narrow=narrow,
        )
        for at, line in enumerate(lines)
    ]


def column(
    pieces: list[Piece], *, measure: float, kind: Type, x: float, y: float = 0.0
) -> tuple[tuple[SetLine, ...], float]:
    """Set ``pieces`` as a column within a row; return its lines and its height."""
    lines = set_lines(pieces, measure)
    placed = tuple(SetLine(x, y + baseline(kind) + at * kind.leading, line) for at, line in enumerate(lines))
    return placed, len(lines) * kind.leading


def stacked(boxes: list[Box]) -> Box:
    """Return ``boxes`` one below the other as one box."""
    lines: list[SetLine] = []
    rules: list[Rule] = []
    y = 0.0
    for at, box in enumerate(boxes):
        y += box.above if at else 0.0
        lines += [SetLine(item.x, item.y + y, item.line) for item in box.lines]
        rules += [replace(item, y=item.y + y) for item in box.rules]
        y += box.height
    keys = tuple(key for box in boxes for key in box.keys)
    return Box(y, tuple(lines), tuple(rules), keys=keys)
