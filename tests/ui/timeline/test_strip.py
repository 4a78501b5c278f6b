"""The timeline of the real window, by keyboard and by mouse."""

from datetime import date
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.analysis.timeline.calendar import number_of
from app.analysis.timeline.tally import tally_of
from app.model.known import Known
from app.services import knowing
from app.services.timeline import Line, chosen_dates
from app.ui.timeline.line import LineView
from app.ui.timeline.rows import BinRow, MarkRow
from app.ui.timeline.scene import scale_top
from tests.ui.windows import opened

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def day(year, month=1, day_of_month=1):
    return date(year, month, day_of_month).toordinal()


def press(line, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(line, key, modifiers)


def near(line, wanted):
    """Zoom in until meetings are shown."""
    for _ in range(12):
        if line.is_near:
            break
        press(line, KEY.Key_Plus)
    assert line.is_near is wanted


def test_it_shows_what_the_list_shows_and_against_what(window):
    strip = window.timeline.strip
    assert strip.scope.text() == "66 of 66 readouts  ·  3 undated"
    assert sum(row.bin.count for row in strip.line.rows) == 63 if not strip.line.is_near else True
    assert sum(len(row.mark.moments) for row in strip.line.rows if isinstance(row, MarkRow)) == 63


def test_it_follows_the_search(window):
    strip = window.timeline.strip
    window.bar.search.setText("country:IS")
    assert strip.scope.text().startswith("16 of 66 readouts")
    assert strip.shown.tally.total == len(window.catalogue.holdings)
    window.bar.search.setText("verb:stressed")
    assert strip.scope.text().startswith("66 statements")


def test_a_key_goes_there_and_back_and_another_hides_it_for_good(window, tmp_path, qtbot):
    QTest.keyClick(window.reading.view, "z")
    assert window.timeline.strip.line.hasFocus()
    QTest.keyClick(window.timeline.strip.line, "z")
    assert window.reading.view.hasFocus()
    QTest.keyClick(window.reading.view, "z", SHIFT)
    assert window.timeline.isHidden()
    again = opened(tmp_path / "home")
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.timeline.isHidden()
    assert again.timeline.strip is None  # nobody asks for what nobody sees
    again.activateWindow()
    QTest.keyClick(again.reading.view, "z")
    assert again.timeline.isVisible()
    assert again.timeline.strip.line.hasFocus()
    again.desk.session.close()


def test_a_low_window_leaves_the_room_to_the_text_until_it_is_asked_for(window):
    window.resize(1024, 640)
    assert window.timeline.isHidden()
    before = window.reading.view.height()
    QTest.keyClick(window.reading.view, "z")
    assert window.timeline.isVisible()
    assert window.reading.view.height() >= before - 96 > 180
    window.resize(1440, 900)
    assert window.timeline.isVisible()


def test_a_few_readouts_are_no_line_unless_somebody_asks(made):
    window = made(["2017-07-07", "2018-01-02"])
    assert window.timeline.isHidden()
    QTest.keyClick(window.reading.view, "z")
    assert [row.mark.moments[0].date for row in window.timeline.strip.line.rows] == [
        "2017-07-07",
        "2018-01-02",
    ]


def test_meetings_are_walked_and_opened_by_keyboard(window, line):
    press(line, KEY.Key_Home)
    first = line.current
    assert isinstance(first, MarkRow)
    assert first.mark.moments[0].date == "1990-02-03"
    press(line, KEY.Key_Right)
    assert line.current.mark.moments[0].date == "1990-07-09"
    assert window.timeline.strip.telling.text() == "9 July 1990  ·  Norway – Finland  ·  Meeting 1"
    press(line, KEY.Key_Return)
    assert window.desk.page.title == "Meeting 1"
    press(line, KEY.Key_End)
    assert line.current.mark.moments[0].date == "2019-07-09"
    press(line, KEY.Key_Escape)
    assert window.reading.view.hasFocus()


def test_the_open_readout_is_where_the_keyboard_begins(window):
    window.desk.open(
        next(
            e for e in map(window.catalogue.holdings.entry, range(20)) if e.listed.date == "2016-02-03"
        ).listed.uid
    )
    QTest.keyClick(window.reading.view, "z")
    line = window.timeline.strip.line
    assert line.current.mark.moments[0].date == "2016-02-03"
    assert line.scene.opened == (day(2016, 2, 3), day(2016, 2, 4))


def test_zooming_keeps_what_is_current_and_everything_is_a_key_away(line):
    press(line, KEY.Key_Home, *[KEY.Key_Right] * 10)
    kept = line.current
    press(line, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Plus)
    assert line.current == kept
    assert line.days.end - line.days.start < 5 * 365
    press(line, *[KEY.Key_Right] * 9)  # walking on brings what follows into view
    assert line.days.start < line.current.reach[0] < line.days.end
    press(line, KEY.Key_0)
    assert line.days.is_whole


def test_brushing_by_keyboard_narrows_the_list_and_esc_takes_it_back(window, line, qtbot):
    press(line, KEY.Key_Home)
    press(line, KEY.Key_Right, modifiers=SHIFT)
    press(line, KEY.Key_Right, modifiers=SHIFT)
    assert line.brush.span is not None
    qtbot.waitUntil(lambda: chosen_dates(window.catalogue.wish) == line.brush.span)
    assert 0 < len(window.catalogue.holdings) < 66
    assert line.line.tally.within(*line.brush.span) == len(window.catalogue.holdings)
    assert window.timeline.strip.scope.text().startswith("66 of 66")  # the line is what is chosen from
    press(line, KEY.Key_Escape)
    assert chosen_dates(window.catalogue.wish) is None
    assert len(window.catalogue.holdings) == 66
    assert line.hasFocus()
    press(line, KEY.Key_Escape)
    assert window.reading.view.hasFocus()


def test_space_narrows_to_what_is_current_and_again_takes_it_back(window, line):
    press(line, KEY.Key_Home, KEY.Key_Space)
    assert chosen_dates(window.catalogue.wish) == line.brush.span
    assert len(window.catalogue.holdings) == 1
    press(line, KEY.Key_Space)
    assert len(window.catalogue.holdings) == 66


def test_what_is_chosen_stands_above_the_list_and_can_be_taken_back_there(window, line):
    press(line, KEY.Key_Home, KEY.Key_Space)
    window.catalogue.count_facets(wanted=True)
    chips = window.library.narrowing.findChildren(type(window.library.kinds.chips["readouts"]).__mro__[1])
    words = [chip.accessibleName() for chip in chips if chip.isVisible()]
    assert any("1990" in one and "take back" in one for one in words)
    window.catalogue.narrow("date", window.catalogue.wish.choices[0].values[0])
    assert line.brush.span is None
    assert len(window.catalogue.holdings) == 66


def test_typed_dates_and_the_line_agree(window):
    window.bar.search.setText("date:1995..1999")
    strip = window.timeline.strip
    assert strip.shown.tally.total == 10
    assert strip.line.days.whole == (day(1995), day(1999, 10))


def test_brushing_and_panning_by_mouse(window, line):
    viewport, plot = line.viewport(), line.plot
    y = int(plot.center().y())
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(int(plot.left()) + 200, y))
    QTest.mouseMove(viewport, QPoint(int(plot.left()) + 300, y))
    QTest.mouseMove(viewport, QPoint(int(plot.left()) + 400, y))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(int(plot.left()) + 400, y))
    start, end = chosen_dates(window.catalogue.wish)
    assert start <= line.days.day(200) < line.days.day(400) <= end + 1
    assert len(window.catalogue.holdings) == line.line.tally.within(start, end)
    press(line, KEY.Key_Escape, KEY.Key_Plus, KEY.Key_Plus)
    before = line.days.start
    axis = int(plot.bottom()) + 8
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(int(plot.left()) + 400, axis))
    QTest.mouseMove(viewport, QPoint(int(plot.left()) + 200, axis))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(int(plot.left()) + 200, axis))
    assert line.days.start > before
    assert chosen_dates(window.catalogue.wish) is None


def test_the_wheel_zooms_at_the_mouse(line):
    place = QPointF(line.plot.left() + 700, 30)
    held = line.days.day(700)
    line.wheelEvent(
        QWheelEvent(
            place, line.mapToGlobal(place), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )
    )  # fmt: skip
    assert line.days.end - line.days.start < 30 * 365 * 0.6
    assert line.days.x(held) == pytest.approx(700, abs=1)


def test_a_click_opens_a_meeting(window, line):
    mark = next(row for row in line.rows if row.mark.moments[0].date == "2010-07-09")
    index = line.rows.index(list(line.rows).index(mark))
    corner = line.visualRect(index).topLeft() + QPoint(4, 4)
    QTest.mouseClick(line.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert window.desk.page.readout.uid == mark.mark.moments[0].uid


def test_many_are_counted_in_bins_of_which_each_is_heard(made):
    window = made([f"{year}-{month:02}-11" for year in range(1990, 2020) for month in range(1, 13)])
    QTest.keyClick(window.reading.view, "z")
    line = window.timeline.strip.line
    assert not line.is_near
    assert {row.bin.unit for row in line.rows} == {"quarter"}
    assert [row.spoken for row in line.rows][:2] == ["Q1 1990: 3 readouts", "Q2 1990: 3 readouts"]
    assert sum(row.bin.count for row in line.rows) == 360
    interface = QAccessible.queryAccessibleInterface(line)
    assert interface.text(QAccessible.Text.Name) == "Timeline"
    assert interface.childCount() == 120
    assert interface.child(1).text(QAccessible.Text.Name) == "Q2 1990: 3 readouts"
    press(line, KEY.Key_Home, KEY.Key_Return)  # from nearer
    near(line, wanted=True)
    assert line.current.mark.moments[0].date == "1990-01-11"
    press(line, KEY.Key_0)
    assert isinstance(line.current, BinRow)
    assert line.current.reach == (day(1990), day(1990, 4))


def test_what_is_known_to_a_year_only_is_told_so(made):
    dates = [f"{year}-{month:02}-11" for year in range(1990, 2020) for month in range(1, 13)]
    window = made([*dates, "2003", "2003", "2004-05"])
    QTest.keyClick(window.reading.view, "z")
    line = window.timeline.strip.line
    assert [row.spoken for row in line.rows if row.bin.loose] == ["2003, month not known: 2 readouts"]
    assert sum(row.bin.count for row in line.rows) == 363
    press(line, KEY.Key_Home, *[KEY.Key_Plus] * 2, KEY.Key_End)
    rows = [row for row in line.rows if isinstance(row, BinRow)]
    assert line.is_near or {row.bin.unit for row in rows} <= {"month", "year"}


def test_other_languages_write_dates_in_their_manner(made, qapp):
    from app.ui import tongue

    tongue.use("ja")
    try:
        window = made()
        QTest.keyClick(window.reading.view, "z")
        line = window.timeline.strip.line
        press(line, KEY.Key_Home)
        assert window.timeline.strip.telling.text().startswith("1990年2月3日")
    finally:
        tongue.use("en")


def test_hidden_while_the_list_changes_it_knows_when_it_is_shown_again(window):
    QTest.keyClick(window.reading.view, "z", SHIFT)
    window.bar.search.setText("country:IS")
    window.reading.view.setFocus()
    QTest.keyClick(window.reading.view, "z")
    assert window.timeline.strip.scope.text().startswith("16 of 66")


def test_an_archive_that_came_without_its_index_gets_one_when_somebody_looks(made, qtbot):
    window = made(index=False)
    window.bar.search.setText("country:IS")
    qtbot.waitUntil(lambda: len(window.catalogue.holdings) == 16, timeout=20_000)
    assert window.timeline.strip.scope.text().startswith("16 of 66")


def test_meetings_without_a_text_are_shown_hollow_and_told_so(made):
    window = made()
    known = [
        Known(date=date, sides=("NO", "SE"), known_from="a list of visits", title="A visit")
        for date in ("1995-03-20", "2024-05")  # the second after everything that is held
    ]
    knowing.record(window.desk.session, known)
    strip = window.commands.timeline.strip
    window.catalogue.listing_changed.emit()
    assert strip.scope.text() == "66 of 66 readouts  ·  2 known without a text  ·  3 undated"
    row, later = (row for row in strip.line.rows if not row.mark.held)
    assert later.spoken.startswith("May 2024  ·  ")
    assert row.spoken == "20 March 1995  ·  Norway – Sweden  ·  A visit  ·  no text held"
    before = window.desk.page.readout.uid
    QTest.keyClick(window.reading.view, "z")
    strip.line.setCurrentIndex(strip.line.rows.index(list(strip.line.rows).index(row)))
    press(strip.line, KEY.Key_Return)
    assert window.desk.page.readout.uid == before
    window.bar.search.setText("fisheries")  # only a text can tell
    assert "known without" not in strip.scope.text()


def test_bars_stand_below_what_is_known_without_a_text(made):
    window = made([f"{year}-{month:02}-11" for year in range(1990, 2020) for month in range(1, 13)])
    visits = [Known(date=f"1995-02-{n:02}", sides=("DK", "SE"), known_from="a list") for n in range(1, 21)]
    knowing.record(window.desk.session, visits)
    line = window.commands.timeline.strip.line
    window.catalogue.listing_changed.emit()
    assert "Q1 1995: 3 readouts, 20 known without a text" in [row.spoken for row in line.rows]
    assert line.scene.highest == 25
    assert not line.grab().isNull()


def test_the_review_desk_has_the_window_to_itself(window):
    assert window.timeline.isVisible()
    window.doable["review"].trigger()
    assert window.timeline.isHidden()
    window.resize(1440, 880)
    window.catalogue.listing_changed.emit()
    assert window.timeline.isHidden()
    window.doable["review"].trigger()
    assert window.timeline.isVisible()


def test_a_hundred_thousand_are_walked_and_zoomed_within_a_frame(qtbot):
    first = day(1990)
    tally = tally_of((number_of(date.fromordinal(first + n).isoformat()), 8) for n in range(12_500))
    line = LineView(None)
    qtbot.addWidget(line)
    line.resize(1440, 100)
    line.show()
    line.show_line(Line(tally, "readouts", 100_000))
    took = []
    for work in (
        lambda: line.steps.zoom(0.5),
        lambda: line.steps.pan(-30),
        lambda: line.steps.go(forwards=True),
        line.steps.fit,
    ) * 5:
        begun = perf_counter()
        work()
        line.viewport().repaint()
        took.append(perf_counter() - begun)
    assert sum(row.bin.count for row in line.rows) == 100_000
    assert median(took) < 1 / 60


@pytest.mark.parametrize(
    ("most", "top"), [(0, 1), (1, 1), (7, 7), (11, 12), (23, 25), (101, 120), (99_999, 100_000)]
)
def test_the_scale_ends_at_a_round_number_a_little_above(most, top):
    assert scale_top(most) == top


def test_every_theme_paints_it(window):
    strip = window.timeline.strip
    light = strip.grab().toImage()
    window.doable["scheme"].trigger()
    QApplication.processEvents()
    assert strip.grab().toImage() != light
    window.doable["scheme"].trigger()
