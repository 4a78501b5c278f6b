"""Reading an SVG logo: shapes only. What would need a browser is refused by name, never half drawn.

The file is hostile until it is read: no entities, nothing fetched, limits on size, depth and number.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.brief.svg_path import Step, steps

Matrix = tuple[float, float, float, float, float, float]
_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)
_MOST_ELEMENTS, _MOST_DEPTH = 5_000, 40
_SILENT = {"title", "desc", "metadata", "style", "defs"}
_NAMES = {"g", "svg", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
_RULE = re.compile(r"\.([\w-]+)\s*\{([^{}]*)\}")
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_REFUSED = ("filter", "mask", "clip-path")
_HANDLE = 0.5522847498  # of the radius: where the handles of a quarter circle stand


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape in points of the picture, from its upper left corner down; colours are red, green, blue in 0–1."""

    steps: tuple[Step, ...]
    fill: tuple[float, float, float] | None
    stroke: tuple[float, float, float] | None
    width: float
    even_odd: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of shapes and its size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def drawing(data: bytes) -> Drawing:
    """Return the shapes of an SVG file; ``ValueError`` says why it cannot be drawn."""
    from lxml import etree

    if b"<!ENTITY" in data:
        raise ValueError("it defines entities")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("it is no well-formed XML") from error
    if etree.QName(root).localname != "svg":
        raise ValueError("it is no SVG")
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise ValueError(f"it has more than {_MOST_ELEMENTS} elements")
    left, top, width, height = _box(root)
    rules = dict(pair for style in root.iter("{*}style") for pair in _RULE.findall("".join(style.itertext())))
    shapes = tuple(_shapes(root, (1, 0, 0, 1, -left, -top), {}, rules, 0))
    if not shapes:
        raise ValueError("it holds no shape")
    return Drawing(width, height, shapes)


def _box(root: Any) -> tuple[float, float, float, float]:
    box = _numbers(root.get("viewBox", ""))
    if len(box) != 4:
        box = [
            0.0,
            0.0,
            *(_numbers(root.get("width", "")) or [0])[:1],
            *(_numbers(root.get("height", "")) or [0])[:1],
        ]
    if not (0 < box[2] < 1e6 and 0 < box[3] < 1e6):
        raise ValueError("it does not say how large it is")
    return box[0], box[1], box[2], box[3]


def _shapes(
    element: Any, above: Matrix, inherited: dict[str, str], rules: dict[str, str], depth: int
) -> Iterator[Shape]:
    from lxml import etree

    name = etree.QName(element).localname
    if name in _SILENT or etree.QName(element).namespace not in {None, "http://www.w3.org/2000/svg"}:
        return
    if name not in _NAMES:
        raise ValueError(f"it uses <{name}>")
    if depth > _MOST_DEPTH:
        raise ValueError("its groups are nested too deeply")
    style = inherited | _style(element, rules)
    for key in _REFUSED:
        if style.pop(key, "none") != "none":
            raise ValueError(f"it uses {key}")
    if style.get("display") == "none" or style.get("visibility") == "hidden":
        return
    matrix = _times(above, _matrix(element.get("transform", "")))
    if name in {"g", "svg"}:
        if name == "svg" and depth:
            raise ValueError("it holds another <svg>")
        for child in element:
            yield from _shapes(child, matrix, style, rules, depth + 1)
        return
    made = tuple(_moved(step, matrix) for step in _steps(name, element))
    fill, stroke = _colour(style.get("fill", "black"), style), _colour(style.get("stroke", "none"), style)
    scale = math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    width = (_numbers(style.get("stroke-width", "1")) or [1.0])[0] * scale
    if made and (fill or stroke):
        yield Shape(made, fill, stroke, width, style.get("fill-rule") == "evenodd")


def _style(element: Any, rules: dict[str, str]) -> dict[str, str]:
    """Return what an element says of its paint: attributes, then its classes, then its own style."""
    found = {
        key: str(value).strip()
        for key, value in element.attrib.items()
        if key in {"fill", "stroke", "stroke-width", "fill-rule", "color", "display", "visibility", *_REFUSED}
    }
    written = [rules.get(one, "") for one in element.get("class", "").split()] + [element.get("style", "")]
    for text in written:
        for part in text.split(";"):
            key, _, value = part.partition(":")
            if value:
                found[key.strip()] = value.replace("!important", "").strip()
    return found


def _colour(text: str, style: dict[str, str]) -> tuple[float, float, float] | None:
    from PIL import ImageColor

    if text == "currentColor":
        text = style.get("color", "black")
    if text in {"none", "transparent", ""}:
        return None
    if "url(" in text:
        raise ValueError("it uses gradients or patterns")
    try:
        red, green, blue = ImageColor.getrgb(text)[:3]
    except ValueError as error:
        raise ValueError(f"it uses the colour “{text[:30]}”") from error
    return red / 255, green / 255, blue / 255


def _numbers(text: str) -> list[float]:
    found = [float(number) for number in _NUMBER.findall(text)]
    if not all(map(math.isfinite, found)):
        raise ValueError("it holds a number without end")
    return found


def _steps(name: str, element: Any) -> Iterator[Step]:
    def given(key: str) -> float:
        return (_numbers(element.get(key, "0")) or [0.0])[0]

    if name == "path":
        yield from steps(element.get("d", ""))
    elif name == "line":
        yield "m", (given("x1"), given("y1"))
        yield "l", (given("x2"), given("y2"))
    elif name in {"polyline", "polygon"}:
        points = _numbers(element.get("points", ""))
        for at in range(0, len(points) - 1, 2):
            yield "l" if at else "m", (points[at], points[at + 1])
        if name == "polygon" and points:
            yield "h", ()
    elif name == "rect":
        yield from _rectangle(
            given("x"), given("y"), given("width"), given("height"), given("rx") or given("ry")
        )
    else:
        rx, ry = (given("r"), given("r")) if name == "circle" else (given("rx"), given("ry"))
        if rx > 0 and ry > 0:
            yield from _ellipse(given("cx"), given("cy"), rx, ry)


def _rectangle(x: float, y: float, width: float, height: float, radius: float) -> Iterator[Step]:
    if width <= 0 or height <= 0:
        return
    r = min(radius, width / 2, height / 2)
    if r <= 0:
        yield "m", (x, y)
        for corner in ((x + width, y), (x + width, y + height), (x, y + height)):
            yield "l", corner
        yield "h", ()
        return
    k = r * (1 - _HANDLE)
    right, low = x + width, y + height
    yield "m", (x + r, y)
    yield "l", (right - r, y)
    yield "c", (right - k, y, right, y + k, right, y + r)
    yield "l", (right, low - r)
    yield "c", (right, low - k, right - k, low, right - r, low)
    yield "l", (x + r, low)
    yield "c", (x + k, low, x, low - k, x, low - r)
    yield "l", (x, y + r)
    yield "c", (x, y + k, x + k, y, x + r, y)
    yield "h", ()


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> Iterator[Step]:
    hx, hy = rx * _HANDLE, ry * _HANDLE
    yield "m", (cx + rx, cy)
    yield "c", (cx + rx, cy + hy, cx + hx, cy + ry, cx, cy + ry)
    yield "c", (cx - hx, cy + ry, cx - rx, cy + hy, cx - rx, cy)
    yield "c", (cx - rx, cy - hy, cx - hx, cy - ry, cx, cy - ry)
    yield "c", (cx + hx, cy - ry, cx + rx, cy - hy, cx + rx, cy)
    yield "h", ()


def _matrix(text: str) -> Matrix:
    """Return the matrix of a ``transform``."""
    made = _PLAIN
    for name, given in _TRANSFORM.findall(text):
        n = _numbers(given)
        if name == "matrix" and len(n) == 6:
            one: Matrix = (n[0], n[1], n[2], n[3], n[4], n[5])
        elif name == "translate" and n:
            one = (1, 0, 0, 1, n[0], n[1] if len(n) > 1 else 0)
        elif name == "scale" and n:
            one = (n[0], 0, 0, n[1] if len(n) > 1 else n[0], 0, 0)
        elif name == "rotate" and n:
            cos, sin = math.cos(math.radians(n[0])), math.sin(math.radians(n[0]))
            x, y = (n[1], n[2]) if len(n) == 3 else (0.0, 0.0)
            one = (cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
        elif name in {"skewX", "skewY"} and n:
            lean = math.tan(math.radians(n[0]))
            one = (1, 0, lean, 1, 0, 0) if name == "skewX" else (1, lean, 0, 1, 0, 0)
        else:
            raise ValueError(f"its {name}() cannot be read")
        made = _times(made, one)
    return made


def _times(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f


def _moved(step: Step, matrix: Matrix) -> Step:
    a, b, c, d, e, f = matrix
    kind, n = step
    return kind, tuple(
        value
        for at in range(0, len(n), 2)
        for value in (a * n[at] + c * n[at + 1] + e, b * n[at] + d * n[at + 1] + f)
    )
