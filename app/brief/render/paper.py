"""The sheet: paper sizes, the grid, the inks and the type. All lengths are PDF points (1/72 inch)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Literal

from app.model.annotation import Colour
from app.model.brief import Paper

MM = 72 / 25.4
SIZES: dict[Paper, tuple[float, float]] = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}

Rgb = tuple[float, float, float]
INK: Rgb = (0.09, 0.10, 0.12)
ACCENT: Rgb = (0.11, 0.23, 0.39)  # prints as a dark grey
QUIET: Rgb = (0.33, 0.37, 0.41)  # 7:1 on white: small labels stay readable
RULE: Rgb = (0.72, 0.75, 0.79)

# Pale enough that text keeps 12:1 on all of them; each has its own underline besides, so that they
# are told apart in grey and by colour-blind readers.
TINTS: dict[Colour, Rgb] = {
    "yellow": (1.0, 0.91, 0.52),
    "green": (0.77, 0.90, 0.72),
    "blue": (0.74, 0.87, 0.96),
    "pink": (0.97, 0.78, 0.86),
    "orange": (1.0, 0.82, 0.64),
}
TINTED = 2  # passages over the same words that have a ground; text keeps 7:1 on two of them
LINED = 3  # that have an underline each; more would reach into the next line, and begin with a bar
LINES: dict[Colour, Rgb] = {
    "yellow": (0.60, 0.47, 0.0),
    "green": (0.16, 0.43, 0.16),
    "blue": (0.05, 0.34, 0.58),
    "pink": (0.66, 0.12, 0.38),
    "orange": (0.72, 0.33, 0.02),
}
DASHES: dict[Colour, tuple[float, ...]] = {
    "yellow": (),
    "green": (4.0, 1.6),
    "blue": (0.9, 1.5),
    "pink": (4.0, 1.4, 0.9, 1.4),
    "orange": (1.8, 1.8),
}

Family = Literal["reading", "interface"]
Cut = Literal["regular", "italic", "semibold", "bold", "bold_italic"]


@dataclass(frozen=True, slots=True)
class Type:
    """How a run of text is set: face, size, leading, ink and how far it is raised, in points.

    ``language`` is given where it decides between forms of the same letter: see ``forms``.
    """

    family: Family
    cut: Cut
    size: float
    leading: float
    ink: Rgb = INK
    rise: float = 0.0
    language: str = ""


@dataclass(frozen=True, slots=True)
class Styles:
    """The types of a brief. ``scale`` is what all of them, and what depends on them, are enlarged by."""

    body: Type = Type("reading", "regular", 10.2, 14.0)
    kind: Type = Type("interface", "semibold", 8.4, 12.0, ACCENT)
    title: Type = Type("reading", "semibold", 22.0, 26.0)
    subtitle: Type = Type("reading", "regular", 11.0, 15.0, QUIET)
    heading: Type = Type("interface", "semibold", 11.0, 14.4, ACCENT)
    part: Type = Type("reading", "semibold", 15.0, 19.0)
    label: Type = Type("interface", "regular", 8.0, 12.0, QUIET)
    label_strong: Type = Type("interface", "semibold", 8.0, 12.0, INK)
    label_inferred: Type = Type("interface", "italic", 8.0, 12.0, QUIET)
    value: Type = Type("reading", "regular", 10.0, 13.2)
    value_strong: Type = Type("reading", "semibold", 10.0, 13.2)
    value_quiet: Type = Type("reading", "italic", 10.0, 13.2, QUIET)
    figures: Type = Type("interface", "regular", 8.6, 13.2)
    point: Type = Type("interface", "semibold", 8.6, 14.0, ACCENT)
    caption: Type = Type("interface", "regular", 8.2, 11.6, QUIET)
    cited: Type = Type("interface", "regular", 8.2, 11.6)
    text_head: Type = Type("reading", "semibold", 11.4, 15.0)
    mark: Type = Type("interface", "semibold", 6.6, 14.0, ACCENT, 3.6)
    margin: Type = Type("interface", "regular", 7.6, 10.2)
    margin_strong: Type = Type("interface", "semibold", 7.6, 10.2, ACCENT)
    note_tags: Type = Type("interface", "italic", 8.0, 12.0, INK)
    margin_quiet: Type = Type("interface", "italic", 7.4, 10.2, QUIET)
    note_quote: Type = Type("reading", "italic", 9.6, 13.0)
    note_text: Type = Type("interface", "regular", 8.8, 12.4)
    note_number: Type = Type("interface", "semibold", 8.8, 13.0, ACCENT)
    running: Type = Type("interface", "regular", 7.4, 10.0, QUIET)
    cell: Type = Type("reading", "regular", 9.2, 12.2)
    marking: Type = Type("interface", "semibold", 8.0, 10.0, INK)
    scale: float = 1.0


@cache
def styles(percent: int = 100, language: str = "en") -> Styles:
    """Return the types at ``percent`` of their ordinary size, with the forms of letters of ``language``."""
    scale, plain = percent / 100, Styles()
    if scale == 1.0 and not forms(language):
        return plain
    made = {
        field.name: replace(
            kind,
            size=round(kind.size * scale, 2),
            leading=round(kind.leading * scale, 2),
            rise=round(kind.rise * scale, 2),
            language=forms(language),
        )
        for field in fields(Styles)
        if isinstance(kind := getattr(plain, field.name), Type)
    }
    return Styles(**made, scale=scale)


def forms(language: str | None) -> str:
    """Return which forms of Han letters ``language`` (BCP 47) wants: ja, ko, hant or hans; empty for none."""
    code = (language or "").lower().replace("_", "-")
    first, _, rest = code.partition("-")
    if first in {"ja", "ko"}:
        return first
    if first in {"zh", "yue"}:
        return "hant" if set(rest.split("-")) & {"hant", "tw", "hk", "mo"} or first == "yue" else "hans"
    return ""


def in_language(kind: Type, language: str | None) -> Type:
    """Return ``kind`` with the forms of letters that ``language`` (BCP 47) wants; unknown, those of the headings."""
    if not language:
        return kind
    wanted = forms(language)
    return kind if kind.language == wanted else replace(kind, language=wanted)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on a sheet: a text column of about 66 letters, and a column for notes.

    ``top`` and ``bottom`` bound the frame, measured from the lower edge. ``width`` is both columns
    and the gutter between them.
    """

    page_width: float
    page_height: float
    left: float
    width: float
    text_width: float
    side_left: float
    side_width: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """The height of the frame."""
        return self.top - self.bottom


HANG = 17.0  # the column in which point numbers hang, left of the text's edge
GUTTER = 18.0


_LONGEST = 430.0  # a line of text on paper that lies across


def grid(paper: Paper, percent: int = 100, *, landscape: bool = False) -> Grid:
    """Return the grid of a paper size; larger type gives the notes' column a little of the text's."""
    width, height = SIZES[paper][::-1] if landscape else SIZES[paper]
    left, right = 24 * MM, 16 * MM
    side = 43 * MM * max(1.0, min(1.15, percent / 100))
    text = min(width - left - right - side - GUTTER, _LONGEST)
    return Grid(
        page_width=width,
        page_height=height,
        left=left,
        width=width - left - right,
        text_width=text,
        side_left=left + text + GUTTER,
        side_width=side,
        top=height - 23 * MM,
        bottom=21 * MM,
    )
