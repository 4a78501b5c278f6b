"""Open and read, by keyboard and mouse, in the real window over the shipped archive."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.models.agreement_rows import AgreementRow
from app.ui.models.delegation_rows import PersonRow
from tests.ui.windows import focused, page_of, point_at, where


def person(window, name):
    return next(
        row for row in window.attendees.list.rows if isinstance(row, PersonRow) and row.person.name == name
    )


def index_of(card_list, row):
    return card_list.rows.index(list(card_list.rows).index(row))


def hover(card_list, row):
    centre = card_list.visualRect(index_of(card_list, row)).center()
    QTest.mouseMove(card_list.viewport(), centre + QPoint(1, 0))
    QTest.mouseMove(card_list.viewport(), centre)


def click(card_list, row):
    centre = card_list.visualRect(index_of(card_list, row)).center()
    QTest.mouseClick(card_list.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def test_the_first_thing_shown_is_the_newest_readout(window):
    assert window.reading.title.text() == "Japan-ROK Summit Meeting"
    assert window.windowTitle() == "Japan-ROK Summit Meeting – Chancery"
    assert [fact.words for fact in facts_shown(window)] == [
        "7 July 2017",
        "Hamburg, Germany",
        "09:40 local time",
        "35 minutes",
        "In person",
        "G20 Summit",
    ]
    assert window.reading.voices.accessibleName() == "Whose voice: Japan 13 · ROK 0 · joint 4"
    assert window.status.state.text() == "1 of 1 readouts  ·  record verified  ·  0 annotations saved"
    assert "Ministry of Foreign Affairs of Japan" in window.reading.publisher.text()


def facts_shown(window):
    from app.ui.panes.facts import FactButton

    return [button.fact for button in window.reading.facts.findChildren(FactButton)]


def test_attendees_stand_by_delegation_with_their_statements(window):
    spoken = [row.spoken for row in window.attendees.list.rows]
    assert spoken[0] == "Japan, 4 named"
    assert spoken[1] == "Shinzo Abe, Prime Minister of Japan, 13 statements, 4 jointly"
    assert spoken[2].startswith("Kotaro Nogami, Deputy Chief Cabinet Secretary, 0 statements")
    assert spoken[5].startswith("Others were present, not named in the text")
    assert spoken[6] == "Republic of Korea, 3 named"
    assert spoken[7] == "Moon Jae-in, President of the ROK, 0 statements, 4 jointly"


def test_agreements_stand_with_verb_content_and_point(window):
    rows = list(window.agreements.list.rows)
    assert [(row.agreement.verb, row.where) for row in rows] == [
        ("shared the view", "¶2"),
        ("confirmed", "¶3"),
        ("shared the view", "¶5"),
        ("agreed", "¶5"),
    ]
    assert rows[3].content == 'to resume "shuttle diplomacy."'
    assert rows[3].makers == ("Shinzo Abe", "Moon Jae-in")


def test_hovering_a_person_lights_that_persons_statements(window):
    hover(window.attendees.list, person(window, "Shinzo Abe"))
    lit = window.reading.view.lit_spans
    assert len(lit) == 17
    assert all(
        statement.span in lit for statement in page_of(window).reading.statements if not statement.reported
    )
    QTest.mouseMove(window.bar, QPoint(5, 5))
    window.attendees.list.pointed.emit(None)
    assert window.reading.view.lit_spans == ()


def test_hovering_an_agreement_lights_its_sentence_and_its_makers(window):
    row = next(row for row in window.agreements.list.rows if isinstance(row, AgreementRow))
    hover(window.agreements.list, row)
    assert window.reading.view.lit_spans == (row.agreement.span,)
    assert {lit.person.name for lit in window.attendees.list.lit} == {"Shinzo Abe", "Moon Jae-in"}


def test_hovering_the_text_lights_the_card_of_who_speaks(window):
    span = where(window, "The two sides confirmed")
    point = point_at(window, span)
    QTest.mouseMove(window.reading.view.viewport(), point)
    assert {row.person.name for row in window.attendees.list.lit} == {"Shinzo Abe", "Moon Jae-in"}
    assert [row.agreement.verb for row in window.agreements.list.lit] == ["confirmed"]


def test_the_caret_lights_the_card_too(window):
    window.reading.view.go_to(where(window, "Prime Minister Abe stressed").start)
    assert [row.person.name for row in window.attendees.list.lit] == ["Shinzo Abe"]
    assert window.agreements.list.lit == ()


def test_words_reported_from_elsewhere_light_nobody(window):
    window.reading.view.go_to(where(window, "the leaders shared the view that 1)").start + 5)
    assert window.attendees.list.lit == ()
    assert window.agreements.list.lit == ()


def test_clicking_a_card_goes_to_the_passage_and_esc_comes_back(window):
    view = window.reading.view
    view.go_to(where(window, "35 minutes").start)
    before = view.caret
    row = list(window.agreements.list.rows)[3]
    click(window.agreements.list, row)
    assert view.caret == row.agreement.span.start
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.caret == before


def test_choosing_a_person_again_goes_to_the_next_statement(window):
    row = person(window, "Shinzo Abe")
    first, second = [item.span.start for item in page_of(window).reading.statements][:2]
    click(window.attendees.list, row)
    assert window.reading.view.caret == first
    click(window.attendees.list, row)
    assert window.reading.view.caret == second


def test_the_keyboard_alone_goes_everywhere(window, qtbot):
    view = window.reading.view
    assert view.hasFocus()
    QTest.keyClick(view, "j")
    first = page_of(window).reading.statements[0].span.start
    assert view.caret == first
    QTest.keyClick(view, "j")
    assert view.caret > first
    QTest.keyClick(view, "k")
    assert view.caret == first
    QTest.keyClick(view, "g")
    assert focused() is window.agreements.list
    QTest.keyClick(window.agreements.list, Qt.Key.Key_Down)
    assert window.reading.view.lit_spans == (page_of(window).reading.agreements[1].span,)
    QTest.keyClick(window.agreements.list, Qt.Key.Key_Return)
    assert view.hasFocus()
    assert view.caret == page_of(window).reading.agreements[1].span.start
    QTest.keyClick(view, "a")
    assert focused() is window.attendees.list
    QTest.keyClick(window.attendees.list, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_search_as_you_type_narrows_the_list_and_never_fails(window):
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = window.bar.search
    assert search.hasFocus()
    QTest.keyClicks(search, "shuttle diplo")
    assert window.library.list.rows.rowCount() == 1
    QTest.keyClicks(search, "xyzzy")
    assert window.library.list.rows.rowCount() == 0
    for odd in ('"', "AND", "NEAR(", "*", "a:b", "(((", "-", "'; --", "\x00", "半岛"):
        search.setText(odd)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert window.library.list.rows.rowCount() == 1
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert window.reading.view.hasFocus()


def test_find_in_this_text(window):
    view = window.reading.view
    QTest.keyClick(view, "/")
    field = focused()
    QTest.keyClicks(field, "comfort women")
    bar = field.parent()
    assert bar.count.text() == "1 of 1"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert view.selection == where(window, "comfort women")


def test_a_fact_leads_to_the_words_that_say_so(window):
    from app.ui.panes.facts import FactButton

    duration = next(
        button
        for button in window.reading.facts.findChildren(FactButton)
        if button.fact.words == "35 minutes"
    )
    QTest.mouseClick(duration, Qt.MouseButton.LeftButton)
    assert window.reading.view.selection == page_of(window).reading.facts.duration_at
    QTest.keyClick(window.reading.view, Qt.Key.Key_Escape)
    QTest.keyClick(window.reading.view, Qt.Key.Key_Escape)
    assert window.reading.view.caret == 0


def test_zoom_full_screen_and_scheme(window, qtbot):
    view = window.reading.view
    before = view.formats.pixels
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.formats.pixels > before
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.formats.pixels == before
    window.doable["scheme"].trigger()
    assert view.formats.theme.dark
    window.doable["scheme"].trigger()
    assert not view.formats.theme.dark
    window.doable["full_screen"].trigger()
    assert window.isFullScreen()
    window.doable["full_screen"].trigger()
    assert not window.isFullScreen()


def test_narrow_and_wide(window, qtbot):
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.sides.orientation() == Qt.Orientation.Vertical)
    assert window.reading.view.viewport().width() > 300
    window.resize(3000, 1600)
    qtbot.waitUntil(lambda: window.sides.orientation() == Qt.Orientation.Horizontal)
    column = window.reading.view.viewport().width() - window.reading.view.text_left
    assert column <= window.reading.view.formats.measure
