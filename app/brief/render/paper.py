"""The sheet: paper sizes, the grid, the inks and the type. All lengths are PDF points (1/72 inch)."""

from __future__ import annotations

from dataclasses import dataclass, replace
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

    ``language`` is given where it decides between forms of the same letter: ``ja``, else empty.
    """

    family: Family
    cut: Cut
    size: float
    leading: float
    ink: Rgb = INK
    rise: float = 0.0
    language: str = ""


BODY = Type("reading", "regular", 10.2, 14.0)
KIND = Type("interface", "semibold", 8.4, 12.0, ACCENT)
TITLE = Type("reading", "semibold", 22.0, 26.0)
SUBTITLE = Type("reading", "regular", 11.0, 15.0, QUIET)
HEADING = Type("interface", "semibold", 11.0, 14.4, ACCENT)
PART = Type("reading", "semibold", 15.0, 19.0)
LABEL = Type("interface", "regular", 8.0, 12.0, QUIET)
LABEL_STRONG = Type("interface", "semibold", 8.0, 12.0, INK)
LABEL_INFERRED = Type("interface", "italic", 8.0, 12.0, QUIET)
VALUE = Type("reading", "regular", 10.0, 13.2)
VALUE_STRONG = Type("reading", "semibold", 10.0, 13.2)
VALUE_QUIET = Type("reading", "italic", 10.0, 13.2, QUIET)
FIGURES = Type("interface", "regular", 8.6, 13.2)
POINT = Type("interface", "semibold", 8.6, 14.0, ACCENT)
CAPTION = Type("interface", "regular", 8.2, 11.6, QUIET)
CITED = Type("interface", "regular", 8.2, 11.6)
TEXT_HEAD = Type("reading", "semibold", 11.4, 15.0)
MARK = Type("interface", "semibold", 6.6, 14.0, ACCENT, 3.6)
MARGIN = Type("interface", "regular", 7.6, 10.2)
MARGIN_STRONG = Type("interface", "semibold", 7.6, 10.2, ACCENT)
NOTE_TAGS = Type("interface", "italic", 8.0, 12.0, INK)
MARGIN_QUIET = Type("interface", "italic", 7.4, 10.2, QUIET)
NOTE_QUOTE = Type("reading", "italic", 9.6, 13.0)
NOTE_TEXT = Type("interface", "regular", 8.8, 12.4)
NOTE_NUMBER = Type("interface", "semibold", 8.8, 13.0, ACCENT)
RUNNING = Type("interface", "regular", 7.4, 10.0, QUIET)


def in_language(kind: Type, language: str | None) -> Type:
    """Return ``kind`` with the forms of letters that ``language`` (BCP 47) wants."""
    return replace(kind, language="ja") if language and language.lower().startswith("ja") else kind


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


def grid(paper: Paper) -> Grid:
    """Return the grid of a paper size."""
    width, height = SIZES[paper]
    left, right = 24 * MM, 16 * MM
    side = 43 * MM
    text = width - left - right - side - GUTTER
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
