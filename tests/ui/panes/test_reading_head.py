"""The line between head and text: one, wherever the head ends."""

from PySide6.QtCore import QPoint

from app.ui import theme


def lines(window):
    """Return at which heights the hairline stands on the screen, at the left edge of the reading pane."""
    reading = window.reading
    corner = reading.mapTo(window, QPoint(0, 0))
    picture = window.screen().grabWindow(window.winId()).toImage()
    scale = picture.width() / window.width()
    hairline = theme.now()["hairline"].rgb()
    x = round((corner.x() + 4) * scale)
    return [
        y
        for y in range(reading.height())
        if picture.pixelColor(x, round((corner.y() + y) * scale)).rgb() == hairline
    ]


def test_the_line_moves_with_the_head_and_leaves_none_behind(window, qtbot):
    reading = window.reading
    qtbot.waitUntil(lambda: lines(window) == [reading.view.y() - 1])
    before = reading.view.y()
    reading.title.setText("A title so long that it takes a second line wherever it is printed, " * 2)
    qtbot.waitUntil(lambda: reading.view.y() > before)
    qtbot.waitUntil(lambda: reading.view.y() - 1 in lines(window))
    assert lines(window) == [reading.view.y() - 1]
