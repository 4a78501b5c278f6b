"""The view speaks in spans, keeps its place, and lets nothing be fetched."""

from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from app.model.span import Span
from tests.making import TEXT, at, made_archive
from tests.ui.windows import opened, page_of, select_by_keyboard, where


def test_no_resource_is_ever_loaded(window, tmp_path):
    picture = tmp_path / "secret.png"
    QImage(9, 9, QImage.Format.Format_ARGB32).save(str(picture))
    for name in (QUrl.fromLocalFile(str(picture)), QUrl("http://localhost/x.png"), QUrl("secret.png")):
        loaded = window.reading.view.loadResource(QTextDocument.ResourceType.ImageResource, name)
        assert isinstance(loaded, QImage)
        assert loaded.width() == 1


def test_the_caret_and_the_place_survive_zoom(window, qtbot):
    view = window.reading.view
    span = select_by_keyboard(window, "Japan and the ROK will coordinate")
    window.reading.set_zoom(1.6)
    assert view.selection == span
    window.reading.set_zoom(1.0)
    assert view.selection == span


def test_selections_are_trimmed_to_words(window):
    view = window.reading.view
    span = where(window, " stated ")
    view.go_to(span.start, select=span)
    assert view.selection == Span(span.start + 1, span.end - 1)


def test_rects_stand_where_the_cursor_is(window):
    view = window.reading.view
    span = where(window, "shuttle diplomacy")
    view.reveal(span)
    rect = view.on_viewport(view.rects(span)[0])
    assert view.position_at(QPointF(rect.left() + 1, rect.center().y())) == span.start


def test_emoji_and_cjk_are_marked_on_their_own_characters(qtbot, qapp, tmp_path, window):
    other = opened(tmp_path / "made", made_archive(tmp_path / "source.db"))
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    for words in ("Ōno Tarō 🤝", "両国は漁業協力で合意した", "of Sudmark"):
        span = select_by_keyboard(other, words)
        assert span == at(words)
        assert other.reading.view.selection == span
        uid = other.reading.marking.highlight("green")
        assert other.desk.placed(uid).annotation.anchor.exact == words
    assert page_of(other).readout.text == TEXT
    other.desk.session.close()


def test_escape_closes_the_popover_first(window, qtbot):
    select_by_keyboard(window, "shuttle diplomacy")
    popover = window.reading.marking._popover
    assert popover.isVisible()
    assert window.reading.view.hasFocus()
    QTest.keyClick(window.reading.view, Qt.Key.Key_Tab)
    assert popover.swatches.buttons[0].hasFocus()
    QTest.keyClick(popover.swatches.buttons[0], Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert window.reading.view.hasFocus()
