"""The path language of SVG (SVG 2, chapter 9): its commands as moves, lines and cubic curves."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

Step = tuple[str, tuple[float, ...]]  # m x y | l x y | c x1 y1 x2 y2 x y | h (close)

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAGGED = re.compile(r"[\s,]*([01])")
_TAKES = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
_MOST = 50_000  # steps of one path


def steps(data: str) -> Iterator[Step]:
    """Yield the steps of a path's ``d``, in absolute coordinates; ``ValueError`` where it is no path."""
    x = y = start_x = start_y = 0.0
    curve = quad = None  # the last control point, which S and T reflect
    for count, (command, given) in enumerate(_commands(data)):
        if count > _MOST:
            raise ValueError("too many steps")
        kind, relative = command.lower(), command.islower()
        dx, dy = (x, y) if relative else (0.0, 0.0)
        last_curve, last_quad, curve, quad = curve, quad, None, None
        if kind == "z":
            x, y = start_x, start_y
            yield "h", ()
        elif kind in {"m", "l"}:
            x, y = given[0] + dx, given[1] + dy
            if kind == "m":
                start_x, start_y = x, y
            yield kind, (x, y)
        elif kind in {"h", "v"}:
            x, y = (given[0] + dx, y) if kind == "h" else (x, given[0] + dy)
            yield "l", (x, y)
        elif kind == "a":
            end = (given[5] + dx, given[6] + dy)
            yield from _arc((x, y), given, end)
            x, y = end
        else:
            points = [(given[at] + dx, given[at + 1] + dy) for at in range(0, len(given), 2)]
            if kind == "s":
                points.insert(0, _mirrored(last_curve, x, y))
            elif kind == "t":
                points.insert(0, _mirrored(last_quad, x, y))
            if kind in {"q", "t"}:
                quad, end = points
                first = (x + 2 / 3 * (quad[0] - x), y + 2 / 3 * (quad[1] - y))
                second = (end[0] + 2 / 3 * (quad[0] - end[0]), end[1] + 2 / 3 * (quad[1] - end[1]))
            else:
                first, second, end = points
                curve = second
            yield "c", (*first, *second, *end)
            x, y = end


def _mirrored(point: tuple[float, float] | None, x: float, y: float) -> tuple[float, float]:
    return (2 * x - point[0], 2 * y - point[1]) if point else (x, y)


def _commands(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Yield each command with the numbers of one round; what follows a move is a line."""
    at, command = 0, ""
    while True:
        match = _TOKEN.search(data, at)
        if match is None:
            return
        if match[1]:
            command, at = match[1], match.end()
            if command in "Zz":
                yield command, ()
            continue
        if not command or command in "Zz":
            raise ValueError("numbers without a command")
        numbers: list[float] = []
        while len(numbers) < _TAKES[command.lower()]:
            flag = command in "Aa" and len(numbers) in {3, 4}
            match = (_FLAGGED.match if flag else _TOKEN.search)(data, at)
            if match is None or (not flag and match[1]):
                raise ValueError("a command lacks numbers")
            numbers.append(float(match[1] if flag else match[2]))
            at = match.end()
        yield command, tuple(numbers)
        command = {"M": "L", "m": "l"}.get(command, command)


def _arc(start: tuple[float, float], given: tuple[float, ...], end: tuple[float, float]) -> Iterator[Step]:
    """Yield an elliptical arc as curves (SVG 2, appendix B.2.4)."""
    rx, ry, turn, large, sweep = abs(given[0]), abs(given[1]), math.radians(given[2]), given[3], given[4]
    if not rx or not ry or start == end:
        yield "l", end
        return
    cos, sin = math.cos(turn), math.sin(turn)
    half_x, half_y = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    px, py = cos * half_x + sin * half_y, -sin * half_x + cos * half_y
    grow = max(1.0, math.sqrt(px * px / (rx * rx) + py * py / (ry * ry)))
    rx, ry = rx * grow, ry * grow
    under = rx * rx * py * py + ry * ry * px * px
    root = math.sqrt(max(0.0, (rx * rx * ry * ry - under) / under)) if under else 0.0
    if large == sweep:
        root = -root
    cx, cy = root * rx * py / ry, -root * ry * px / rx
    middle_x = cos * cx - sin * cy + (start[0] + end[0]) / 2
    middle_y = sin * cx + cos * cy + (start[1] + end[1]) / 2
    first = math.atan2((py - cy) / ry, (px - cx) / rx)
    span = math.atan2((-py - cy) / ry, (-px - cx) / rx) - first
    if sweep and span < 0:
        span += 2 * math.pi
    elif not sweep and span > 0:
        span -= 2 * math.pi
    count = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    reach = 4 / 3 * math.tan(span / count / 4)

    def at(angle: float, along: float) -> tuple[float, float]:
        ux = rx * (math.cos(angle) - along * math.sin(angle))
        uy = ry * (math.sin(angle) + along * math.cos(angle))
        return cos * ux - sin * uy + middle_x, sin * ux + cos * uy + middle_y

    for number in range(count):
        one, two = first + span * number / count, first + span * (number + 1) / count
        yield "c", (*at(one, reach), *at(two, -reach), *at(two, 0.0))
