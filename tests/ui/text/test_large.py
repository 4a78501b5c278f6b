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
    while window.reading.view.page is None:
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


def test_the_first_screen_is_there_at_once_and_the_rest_follows(window, qapp):
    page = large(page_of(window))
    view = window.reading.view
    window.desk.page = page
    window.reading.show_page(page)
    begun = view.document().toRawText().replace("\u2029", "\n")
    assert 10_000 < len(begun) < LENGTH / 4  # more than a screen, and the window answers again
    assert page.readout.text.startswith(begun)
    turns = 0
    while view.page is None:
        qapp.processEvents()
        turns += 1
    assert turns > 4
    assert view.document().characterCount() - 1 == LENGTH
    assert view.caret == 0
    assert view.selection is None
    assert view.extraSelections()  # marked words have their ink


def test_what_is_asked_for_beyond_the_first_screen_is_set_for_it(window):
    page = large(page_of(window))
    view = window.reading.view
    window.desk.page = page
    window.reading.show_page(page)
    view.go_to(LENGTH - 400)
    assert view.page is page
    assert view.caret == LENGTH - 400
    assert view.seen.holds(LENGTH - 400)


def test_another_text_takes_the_place_of_one_that_is_still_being_set(window, qapp):
    short = page_of(window)
    page = large(short)
    view = window.reading.view
    window.desk.page = page
    window.reading.show_page(page)
    window.desk.page = short
    window.reading.show_page(short)
    assert view.page is short
    for _ in range(30):
        qapp.processEvents()
    assert view.document().characterCount() - 1 == len(short.readout.text)


def test_another_size_is_given_to_all_of_a_text_that_is_still_being_set(window):
    page = large(page_of(window))
    window.desk.page = page
    window.reading.show_page(page)
    window.reading.set_zoom(1.4)
    assert window.reading.view.page is page
    assert window.reading.view.document().characterCount() - 1 == LENGTH
