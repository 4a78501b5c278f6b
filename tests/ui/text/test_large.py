"""A text of 300,000 characters with 2,000 marks opens whole and scrolls without a jerk."""

import random
import time
from dataclasses import replace
from statistics import median

import pytest

from app.model.anchor import describe
from app.model.annotation import COLOURS, Annotation, Placed
from app.model.page import Page
from app.model.span import Span
from tests.ui.windows import page_of

LENGTH = 300_000
MARKS = 2_000


def large(page):
    """The founding readout over and over, with marks strewn over it."""
    base = page.readout.text
    text = (base * (LENGTH // len(base) + 1))[:LENGTH]
    chance = random.Random(7)
    placed = []
    for number in range(MARKS):
        start = chance.randrange(LENGTH - 300)
        span = Span(start, start + chance.randrange(20, 300))
        anchor = describe("u", page.readout.text_sha256, text, span)
        note = f"Note {number}, of some words." if number % 2 else ""
        colour = COLOURS[number % len(COLOURS)]
        placed.append(Placed(Annotation(str(number), anchor, colour, note, (), "a", "t", "t"), "found", span))
    placed.sort(key=lambda one: (one.span.start, -one.span.end))
    return Page(replace(page.readout, text=text), page.reading, tuple(placed), True)


@pytest.mark.slow
def test_it_opens_and_scrolls(window, qapp):
    page = large(page_of(window))
    window.desk.page = page
    begun = time.perf_counter()
    window.reading.show_page(page)
    qapp.processEvents()
    assert time.perf_counter() - begun < 10
    assert window.reading.view.document().characterCount() - 1 == LENGTH
    bar = window.reading.view.verticalScrollBar()
    steps = []
    for _ in range(25):
        begun = time.perf_counter()
        bar.setValue(bar.value() + 300)
        qapp.processEvents()
        steps.append((time.perf_counter() - begun) * 1000)
    assert median(steps) < 100
