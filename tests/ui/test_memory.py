"""What the window had when it was closed it has again."""

from PySide6.QtCore import QTimer

from tests.ui.windows import opened, where


def test_readout_place_panes_and_zoom_come_back(qtbot, window, tmp_path):
    window.reading.set_zoom(1.3)
    place = where(window, "shuttle diplomacy").start
    window.reading.view.go_to(place)
    scroll = window.reading.view.verticalScrollBar().value()
    window.panes.setSizes([260, 700, 480])
    sizes = window.panes.sizes()
    window.close()
    again = opened(tmp_path)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.reading.zoom == 1.3
    assert again.reading.view.caret == place
    assert abs(again.reading.view.verticalScrollBar().value() - scroll) < 60
    assert again.panes.sizes() == sizes
    again.desk.session.close()


def test_a_spoilt_settings_file_does_not_stop_the_start(qtbot, qapp, tmp_path, window):
    folder = tmp_path / "spoilt"
    folder.mkdir()
    (folder / "window.ini").write_text("[window]\nzoom=big\ngeometry=@ByteArray(nonsense)\nscheme=purple\n")
    spoilt = opened(folder)
    qtbot.addWidget(spoilt)
    with qtbot.waitExposed(spoilt):
        spoilt.show()
    assert spoilt.reading.zoom == 1.0
    assert spoilt.desk.page is not None
    spoilt.desk.session.close()


def test_a_chosen_scheme_is_kept(qtbot, window, tmp_path):
    window.doable["scheme"].trigger()
    again = opened(tmp_path)
    qtbot.addWidget(again)
    assert again.reading.view.formats is not None
    assert window.settings.value("window/scheme") == "dark"
    window.doable["scheme"].trigger()
    assert window.settings.value("window/scheme") == ""
    again.desk.session.close()


def test_the_place_is_kept_while_the_window_is_open(qtbot, window, tmp_path):
    place = where(window, "shuttle diplomacy").start
    window.reading.view.go_to(place)
    kept = tmp_path / "window.ini"
    qtbot.waitUntil(lambda: kept.exists() and "caret" in kept.read_text(), timeout=10_000)
    again = opened(tmp_path)  # the first was neither closed nor told to keep anything
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.reading.view.caret == place
    again.desk.session.close()


def test_a_window_that_was_closed_writes_nothing_more(qtbot, window, tmp_path):
    window.reading.view.go_to(where(window, "shuttle diplomacy").start)
    window.close()
    assert not window.findChild(QTimer, "place_keeper").isActive()
