"""Open and read, by keyboard and mouse, in the real window over the shipped archive."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.services.holdings import Entry, Listing
from app.services.ordering import Order
from app.ui.finding import found_in
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


def test_the_hit_that_is_shown_is_framed_unlike_the_others(window):
    view = window.reading.view
    QTest.keyClick(view, "/")
    field = focused()
    QTest.keyClicks(field, "abe")
    first, second = found_in(page_of(window).readout.text, "abe")[:2]
    assert view.found_here == first
    assert has_edge(view, first)
    assert not has_edge(view, second)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.found_here == second
    assert has_edge(view, second)
    assert not has_edge(view, first)


def has_edge(view, span):
    """Whether a line of the text's own colour runs above the words of ``span``."""
    rect = view.on_viewport(view.rects(span)[0])
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    x = round(rect.center().x() * ratio)
    seen = [
        picture.pixelColor(x, round(y * ratio)).lightness()
        for y in (rect.top() - 4, rect.top() - 3, rect.top() - 2, rect.top() - 1)
    ]
    return min(seen) < 80


def test_esc_after_finding_nothing_stays_where_one_was(window):
    view = window.reading.view
    view.go_to(where(window, "shuttle diplomacy").start)
    before = (view.caret, view.verticalScrollBar().value())
    QTest.keyClick(view, "/")
    QTest.keyClicks(focused(), "axyzzy")
    assert focused().parent().count.text() == "not found"
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert (view.caret, view.verticalScrollBar().value()) == before
    assert view.selection is None


def test_enter_in_the_search_field_goes_to_the_words(window):
    search = window.bar.search
    for typed, words in (("shuttle diplo", "shuttle diplomacy"), ("pyeongchang korea", "Korea")):
        search.setFocus()
        search.setText(typed)
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert window.reading.view.hasFocus()
        selected = window.reading.view.selection.cut(page_of(window).readout.text)
        assert selected.casefold().startswith(words.casefold())


def test_in_a_large_archive_another_thread_looks(window, qtbot):
    window.catalogue.large = True
    rows = window.library.list.rows
    QTest.keyClicks(window.bar.search, "xyzzy")
    qtbot.waitUntil(lambda: rows.rowCount() == 0)
    window.bar.search.setText("shut")
    window.bar.search.setText("shuttle")
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    assert window.catalogue.holdings.wish.typed == "shuttle"
    QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    assert window.reading.view.selection == where(window, "shuttle")


def test_a_long_list_is_fetched_a_page_at_a_time_and_laid_out_without_measuring_each_row(window):
    listed = window.catalogue.holdings.entry(0).listed
    fetched = []

    class Endless(Listing):
        def entry(self, number):
            fetched.append(number)
            return Entry(replace(listed, uid=str(number), title="long " * (number % 9)))

    many = Endless((), held=100_000)
    many.order = Order(100_000, lambda _offset, _limit: ())
    window.library.show_holdings(many)
    rows = window.library.list
    assert rows.uniformItemSizes()
    assert (
        rows.visualRect(rows.rows.index(99_999, 0)).height()
        == rows.visualRect(rows.rows.index(7, 0)).height()
    )
    rows.grab()
    assert 0 < len(set(fetched)) < 100
    rows.scrollToBottom()
    rows.grab()
    assert max(fetched) == 99_999
    assert len(set(fetched)) < 200


def test_what_is_found_is_shown_with_its_speaker_and_as_texts_statements_or_agreements(window):
    window.bar.search.setText("shuttle")
    row = next(iter(window.library.list.rows))
    assert row.hit.snippet[slice(*row.hit.marks[0])] == "shuttle"
    assert "Shinzo Abe" in row.spoken
    chips = window.library.kinds.chips
    assert [chip.text() for chip in chips.values()] == ["Texts 1", "Said 1", "Agreed 1"]
    chips["agreements"].click()
    (row,) = window.library.list.rows
    assert row.hit.snippet.startswith("agreed to resume")
    window.bar.search.setText("speaker:Abe North")
    assert not chips["readouts"].isEnabled()
    assert chips["statements"].isChecked()
    assert window.library.list.rows.rowCount() > 1


def test_a_mistake_is_told_under_the_field_and_the_rest_is_found(window):
    window.bar.search.setText("speeker:Abe")
    assert "no field" in window.library.kinds.mistake.text()
    assert window.library.kinds.mistake.isVisible()
    window.bar.search.setText("shuttle")
    assert not window.library.kinds.mistake.isVisible()


def test_what_is_lit_follows_the_caret_after_a_card_was_chosen(window):
    view = window.reading.view
    view.go_to(where(window, "35 minutes").start)
    QTest.keyClick(view, "g")
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    row = list(window.agreements.list.rows)[1]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert window.agreements.list.lit == (row,)
    assert shown_grounds(window.agreements.list) == [1]
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert window.agreements.list.lit == ()
    assert view.lit_spans == ()
    assert shown_grounds(window.agreements.list) == []
    QTest.keyClick(view, "g")
    QTest.keyClick(view, "r")
    assert view.lit_spans == ()
    assert shown_grounds(window.agreements.list) == []


def shown_grounds(card_list):
    """The rows that are painted on another ground than the pane's."""
    picture = card_list.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    found = []
    for number in range(card_list.rows.rowCount()):
        rect = card_list.visualRect(card_list.rows.index(number))
        ground = picture.pixelColor(round(4 * ratio), round((rect.top() + 6) * ratio))
        card = picture.pixelColor(round(13 * ratio), round((rect.top() + 6) * ratio))
        if ground != card:
            found.append(number)
    return found


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
