"""Tokens: both themes complete, text readable, highlights apart without colour."""

import tomllib

import pytest
from PySide6.QtGui import QColor

from app.model.annotation import COLOURS
from app.ui import theme
from app.ui.resources import ROOT, flat_toml
from app.ui.text.marks import STROKES
from tests.ui.windows import page_of, where

FILES = [ROOT / "themes" / "light.toml", ROOT / "themes" / "dark.toml", ROOT / "fonts" / "fonts.toml"]
TEXT_ON = {
    "paper": [
        "ink",
        "secondary",
        "muted",
        "faint",
        "side_1",
        "side_2",
        "side_3",
        "side_4",
        "joint",
        "danger",
    ],
    "sunken": ["ink", "secondary", "muted"],
    "surface": ["ink", "secondary", "muted", "side_1", "side_2", "side_3", "side_4", "joint"],
    "raised": ["ink", "secondary", "muted", "accent", "danger"],
    "wash": ["ink", "secondary", "muted", "accent", "side_1", "side_2", "joint"],
    "lit": ["ink", "secondary", "muted", "side_1", "side_2", "joint"],
    "accent": ["on_accent"],
    "danger_wash": ["ink", "danger"],
    "found": ["ink"],
    "selection": ["ink"],
    **{colour: ["ink"] for colour in COLOURS},
}


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, two: QColor) -> float:
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_quick_reader_agrees_with_tomllib(path):
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    wanted = {name: {key: str(value) for key, value in table.items()} for name, table in tables.items()}
    found = {name: table for name, table in flat_toml(path).items() if table}
    assert found == wanted


def test_both_themes_have_the_same_tokens():
    light, dark = (flat_toml(path) for path in FILES[:2])
    assert {name: set(table) for name, table in light.items()} == {
        name: set(table) for name, table in dark.items()
    }


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_reaches_wcag_aa(name):
    tokens = theme.named(name)
    poor = {
        f"{ink} on {ground}": round(contrast(tokens[ink], tokens[ground]), 2)
        for ground, inks in TEXT_ON.items()
        for ink in inks
        if contrast(tokens[ink], tokens[ground]) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_marked_words_reach_wcag_aa_whoever_speaks(window, name):
    window.commands.use_scheme(name)
    tokens, view = theme.named(name), window.reading.view
    first, second = page_of(window).reading.statements[:2]
    pale = [where(window, words) for words in ("Prime Minister Abe stated", "The two sides confirmed")]
    assert {colour_at(view, span.start).name() for span in pale} == {
        tokens["side_1"].name(),
        tokens["joint"].name(),
    }
    for colour in COLOURS:
        for span in (first.span, second.span, *pale):
            window.desk.annotate(span, colour=colour)
            poor = {
                round(contrast(colour_at(view, at), tokens[colour]), 2) for at in range(span.start, span.end)
            }
            assert min(poor) >= 4.5
            window.desk.undo()
    view.show_found(tuple(pale))
    for span in pale:
        assert contrast(colour_at(view, span.start), tokens["found"]) >= 4.5
    window.commands.use_scheme("light")


def colour_at(view, position):
    """The colour in which the character at ``position`` is painted."""
    for one in view.extraSelections():
        if one.cursor.selectionStart() <= position < one.cursor.selectionEnd():
            return one.format.foreground().color()
    cursor = view.textCursor()
    cursor.setPosition(position + 1)
    return cursor.charFormat().foreground().color()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_strokes_stand_out_from_paper_and_from_their_own_ground(name):
    tokens = theme.named(name)
    for colour in COLOURS:
        assert contrast(tokens[f"{colour}_line"], tokens["paper"]) >= 3


def test_each_colour_has_its_own_stroke():
    # yellow and orange are both drawn through; orange is drawn double
    assert len({(style, colour == "orange") for colour, style in STROKES.items()}) == len(COLOURS)
