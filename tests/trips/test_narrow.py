"""The list is narrowed by facets, by keyboard, in the real window over the sample archive."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import annotating
from app.ui import theme


@pytest.fixture
def archive(sample_archive):
    return sample_archive


def facet(window, field, value):
    rows = window.library.narrowing.list.rows
    return next(
        number
        for number, row in enumerate(rows)
        if row.valued and (row.valued.field, row.valued.value) == (field, value)
    )


def test_facets_count_include_exclude_and_are_taken_back(window):
    every = window.library.list.rows.rowCount()
    QTest.keyClick(
        window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    facets = window.library.narrowing.list
    assert facets.hasFocus()
    calls = facets.rows.row(facets.rows.index(facet(window, "kind", "call"))).valued.number
    facets.choose(facet(window, "kind", "call"))
    QTest.keyClick(facets, Qt.Key.Key_Return)
    assert window.library.list.rows.rowCount() == calls
    assert 0 < calls < every
    chips = window.library.narrowing._chips.children()
    assert any("Calls" in getattr(chip, "text", str)() for chip in chips if hasattr(chip, "text"))
    facets.choose(facet(window, "kind", "call"))
    QTest.keyClick(facets, Qt.Key.Key_Return)
    assert window.library.list.rows.rowCount() == every
    facets.choose(facet(window, "kind", "call"))
    QTest.keyClick(facets, Qt.Key.Key_X)
    assert window.library.list.rows.rowCount() == every - calls
    QTest.keyClick(facets, Qt.Key.Key_Escape)
    assert window.library.list.hasFocus()
    assert not window.library.narrowing.opened
    assert window.library.narrowing.isVisible()  # what narrows the list stays in sight


def test_what_narrows_stays_while_one_types_and_counts_follow(window):
    window.catalogue.count_facets(wanted=True)
    window.library.open_facets(True)
    window.catalogue.narrow("lang", "fr")
    assert window.library.list.rows.rowCount() == 1
    window.bar.search.setText("herring")
    assert window.library.list.rows.rowCount() == 0
    window.catalogue.narrow("lang", "fr")
    found = window.library.list.rows.rowCount()
    assert found > 1
    shown = [
        row.valued.number
        for row in window.library.narrowing.list.rows
        if row.valued and row.valued.field == "year"
    ]
    assert sum(shown) == found


def test_two_values_of_one_facet_are_alternatives(window):
    window.catalogue.count_facets(wanted=True)
    window.catalogue.narrow("lang", "fr")
    window.catalogue.narrow("lang", "en")
    both = window.library.list.rows.rowCount()
    window.catalogue.widen()
    assert window.library.list.rows.rowCount() == both


def labels(window, field):
    rows = window.library.narrowing.list.rows
    return {row.valued.value: row for row in rows if row.valued and row.valued.field == field}


def test_topics_are_found_by_their_words_and_asked_for(window):
    window.catalogue.count_facets(wanted=True)
    window.library.open_facets(True)
    sea = labels(window, "topic")["sea"]
    assert "fish" in sea.spoken.casefold() or "sea" in sea.spoken.casefold()
    window.catalogue.narrow("topic", "sea")
    assert window.library.list.rows.rowCount() == sea.valued.number
    window.catalogue.narrow("topic", "sea")
    every = window.library.list.rows.rowCount()
    window.catalogue.narrow("topic", "sea", out=True)
    assert window.library.list.rows.rowCount() == every - sea.valued.number


def test_your_tags_are_counted_with_those_below_them(window, qtbot):
    page = window.desk.page
    uid = window.desk.annotate(page.reading.statements[0].span)
    window.desk.attempt(lambda session: annotating.revise(session, uid, tags=("Sea/Herring",)))
    window.catalogue.count_facets(wanted=True)
    window.library.open_facets(True)
    assert {name: row.valued.number for name, row in labels(window, "tag").items()} == {
        "Sea": 1,
        "Sea/Herring": 1,
    }
    window.catalogue.narrow("tag", "Sea")
    (row,) = window.library.list.rows
    assert row.listed.uid == page.readout.uid


def test_a_course_through_the_years_stands_beside_each_value_and_is_said(window):
    window.catalogue.count_facets(wanted=True)
    window.library.open_facets(True)
    found = [
        row for row in window.library.narrowing.list.rows if row.valued and row.valued.field == "country"
    ]
    assert all(row.spark for row in found)
    first = found[0]
    assert sum(number for _, number in first.spark.course) == first.valued.number
    assert sum(first.spark.bars) == first.valued.number
    assert ", most in " in first.spoken
    window.library.narrowing.list.choose(facet(window, "country", first.valued.value))
    image = window.library.narrowing.list.grab().toImage()
    bars = theme.now()["outline"].rgb()
    assert any(
        image.pixel(x, y) == bars
        for x in range(image.width() // 2, image.width())
        for y in range(image.height())
    )


def test_what_was_chosen_last_is_taken_back_first(window):
    every = window.library.list.rows.rowCount()
    window.catalogue.count_facets(wanted=True)
    window.library.open_facets(True)
    window.catalogue.narrow("kind", "call")
    calls = window.library.list.rows.rowCount()
    window.catalogue.narrow("lang", "fr", out=True)
    window.catalogue.narrow("kind", "summit")
    QTest.keyClick(window.library.narrowing.list, Qt.Key.Key_Backspace)
    assert [one.values for one in window.catalogue.wish.choices] == [("fr",), ("call",)]
    window.doable["take_back"].trigger()
    window.doable["take_back"].trigger()
    assert window.library.list.rows.rowCount() == every
    assert not window.catalogue.wish.choices
    window.doable["take_back"].trigger()
    assert "not narrowed" in window.status.message.text()
    assert calls < every
