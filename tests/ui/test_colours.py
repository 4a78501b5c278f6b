"""Nothing is told by colour alone, and the colours that help stay apart for every eye and on every ground."""

import itertools
import re
from pathlib import Path

import pytest

import app.ui
from app.model.annotation import COLOURS
from app.ui import theme
from tests.ui.test_theme import TEXT_ON, contrast

# What colours look like to people without one of the three cones, on linear sRGB:
# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for simulation of color
# vision deficiency", IEEE TVCG 15 (2009), severity 1.0.
EYES = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 12.0  # CIE76; 2.3 is just to be noticed, side by side
GREYS_APART = 3.0  # of L*, from one to the next
# What is painted on a ground beside text: rings, dots, strokes, icons, bars. WCAG 2.2, 1.4.11: 3 to 1.
SIGNS_ON = {
    "paper": ["focus", "accent", "side_1", "side_2", "side_3", "side_4", "joint", "danger", "positive"],
    "surface": ["focus", "accent", "side_1", "side_2", "side_3", "side_4", "joint", "secondary"],
    "raised": ["focus", "accent", "danger", "secondary", "muted", *(f"{colour}_line" for colour in COLOURS)],
    "wash": ["focus", "accent", "secondary"],
    "sunken": ["secondary", "accent"],
}
# Words that are shown in a colour on the cards of panes, on sheets, in pop-overs and on chips.
MORE_TEXT_ON = {
    "paper": ["accent", "positive"],
    "surface": ["accent", "danger", "positive"],
    "sunken": ["accent", "side_1", "side_2", "side_3", "side_4", "joint"],
    "raised": ["side_1", "side_2", "side_3", "side_4", "joint", "positive"],
    "wash": ["side_3", "side_4", "danger", "positive"],
    "lit": ["side_3", "side_4", "accent"],
    "accent_hover": ["on_accent"],
}


def linear(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def seen(colour, eye):
    """CIE L*a*b* (D65) of ``colour`` as this eye sees it."""
    rgb = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear(colour), strict=True)))) for row in EYES[eye]
    ]
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(a * b for a, b in zip(row, rgb, strict=True)) for row in to_xyz]
    x, y, z = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (xyz[0] / 0.9505, xyz[1], xyz[2] / 1.089)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, two, eye):
    return sum((a - b) ** 2 for a, b in zip(seen(one, eye), seen(two, eye), strict=True)) ** 0.5


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_highlights_stay_apart_for_every_eye(name, eye):
    tokens = theme.named(name)
    near = {
        f"{one} and {two}": round(distance(tokens[one], tokens[two], eye), 1)
        for one, two in itertools.combinations(COLOURS, 2)
        if distance(tokens[one], tokens[two], eye) < APART
    }
    assert near == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_highlights_stay_apart_in_greyscale_and_from_the_page(name):
    tokens = theme.named(name)
    greys = sorted(seen(tokens[one], "usual")[0] for one in (*COLOURS, "paper"))
    assert min(high - low for low, high in itertools.pairwise(greys)) >= GREYS_APART


@pytest.mark.parametrize("name", ["light", "dark"])
def test_signs_stand_out_from_their_ground(name):
    tokens = theme.named(name)
    poor = {
        f"{sign} on {ground}": round(contrast(tokens[sign], tokens[ground]), 2)
        for ground, signs in SIGNS_ON.items()
        for sign in signs
        if contrast(tokens[sign], tokens[ground]) < 3
    }
    assert poor == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_other_coloured_word_reaches_wcag_aa(name):
    tokens = theme.named(name)
    poor = {
        f"{ink} on {ground}": round(contrast(tokens[ink], tokens[ground]), 2)
        for ground, inks in MORE_TEXT_ON.items()
        for ink in inks
        if contrast(tokens[ink], tokens[ground]) < 4.5
    }
    assert poor == {}


def test_no_colour_of_words_goes_unmeasured():
    """Every token that the window's code takes for a label stands in one of the lists, on every usual ground."""
    used = set()
    for path in Path(app.ui.__path__[0]).rglob("*.py"):
        used |= set(re.findall(r'colour="(\w+)"', path.read_text(encoding="utf-8")))
    used &= set(theme.named("light")._colours)
    for ground in ("paper", "surface", "raised"):
        measured = {*TEXT_ON[ground], *MORE_TEXT_ON[ground]}
        assert used - set(COLOURS) - measured == set(), ground


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_cannot_be_done_now_is_pale_but_can_be_read(name):
    tokens = theme.named(name)
    for ground in ("paper", "surface", "raised"):
        assert contrast(tokens["outline"], tokens[ground]) >= 1.8  # WCAG asks nothing of what is disabled
        assert contrast(tokens["faded"], tokens["paper"]) >= 1.8
