"""A window smaller than the one everything is made for: nothing is cut, nothing lies over another."""

from itertools import combinations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.panes.find_bar import FindBar


def test_in_a_low_window_the_text_has_the_room_of_the_head(window, qapp):
    window.resize(1280, 800)
    qapp.processEvents()
    reading = window.reading
    high = reading.title.font().pixelSize()
    assert reading.voices.isVisible()
    assert reading.made_by.isVisible()
    window.resize(720, 440)
    qapp.processEvents()
    assert not reading.voices.isVisible()
    assert not reading.made_by.isVisible()
    assert reading.title.font().pixelSize() < high
    assert reading.view.height() > reading.height() / 2
    window.resize(1280, 800)
    qapp.processEvents()
    assert reading.voices.isVisible()
    assert reading.title.font().pixelSize() == high


def test_the_find_bar_has_room_for_each_of_its_parts(window, qapp):
    window.resize(720, 440)
    window.doable["find"].trigger()
    bar = window.findChild(FindBar)
    QTest.keyClicks(bar.field, "relation")
    qapp.processEvents()
    parts = [one for one in bar.findChildren(QWidget) if one.parent() is bar and one.isVisible()]
    assert len(parts) >= 6
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry())
    assert all(bar.rect().contains(one.geometry()) for one in parts)
    assert bar.mark.width() >= bar.mark.sizeHint().width()
    assert bar.mark.accessibleName()
    window.resize(1280, 800)
    qapp.processEvents()
    assert bar.mark.text()
