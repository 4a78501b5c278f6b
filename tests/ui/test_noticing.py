"""What another window, or a command, writes into the files is shown when the window comes to the front."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.model.span import Span
from app.services import annotating, importing, reading
from app.services.session import Session
from tests.making import made_archive
from tests.services.test_mentions import made
from tests.ui.windows import complete, page_of

TEXT = """Foreign Minister Aila Restel met Foreign Secretary Maud Quillan in Seriport on 20 February 2024.
Minister Restel stated that the talks would go on. The two ministers agreed to meet again in May.
"""


@pytest.fixture
def archive(tmp_path):
    return made_archive(tmp_path / "made.db", made(1, title="Opening Talks"))


@pytest.fixture
def window(qtbot, window):
    return complete(qtbot, window)


def brought_to_the_front(window):
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_a_mark_of_another_program_is_shown(window):
    desk = window.desk
    with Session.open(desk.session.archive_path, desk.session.notebook_path) as other:
        annotating.annotate_all(
            other, reading.page(other, desk.page.readout.uid), [Span(0, 9)], colour="green"
        )
    assert not page_of(window).placed
    brought_to_the_front(window)
    assert [one.span for one in page_of(window).placed] == [Span(0, 9)]
    assert "1 annotation" in window.status.state.text()


def test_a_text_that_another_program_took_in_is_listed(window, tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(TEXT)
    session = window.desk.session
    with Session.open(session.archive_path, session.notebook_path) as other:
        assert [one.outcome for one in importing.import_all(other, [path])] == ["added"]
    assert window.catalogue.held == 1
    brought_to_the_front(window)
    assert window.catalogue.held == 2
    assert "of 2 readouts" in window.status.state.text()


def test_where_nothing_changed_nothing_is_shown_anew(window, qtbot):
    brought_to_the_front(window)
    with (
        qtbot.assertNotEmitted(window.desk.page_refreshed),
        qtbot.assertNotEmitted(window.catalogue.listing_changed),
    ):
        brought_to_the_front(window)
