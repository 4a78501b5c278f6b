from PySide6.QtCore import Qt

from app.services.importing import Imported
from app.ui.importing.table import FILE, OUTCOME, SENTENCE, Narrowed, Results, file_name

ROWS = (
    Imported("/in/b.txt", "refused", None, "b.txt is empty."),
    Imported("/in/a.txt", "review", "2", "a.txt waits."),
    Imported("/in/c.zip: inner/d.html", "added", "1", "“D” was added."),
)


def column(shown, number):
    return [shown.index(row, number).data() for row in range(shown.rowCount())]


def table(qtbot):
    from PySide6.QtCore import QObject

    parent = QObject()
    results = Results(parent)
    results.add(ROWS[:2])
    results.add(ROWS[2:])
    return parent, Narrowed(results)


def test_rows_come_in_batches_and_keep_their_order(qtbot):
    parent, shown = table(qtbot)
    assert column(shown, OUTCOME) == ["Refused", "For review", "Added"]
    assert column(shown, FILE) == ["b.txt", "a.txt", "c.zip: inner/d.html"]
    assert column(shown, SENTENCE)[0] == "b.txt is empty."
    assert shown.headerData(FILE, Qt.Orientation.Horizontal) == "File"
    parent.deleteLater()


def test_outcomes_sort_by_weight_not_by_letter(qtbot):
    parent, shown = table(qtbot)
    shown.sort(OUTCOME, Qt.SortOrder.AscendingOrder)
    assert column(shown, OUTCOME) == ["Added", "For review", "Refused"]
    shown.sort(FILE, Qt.SortOrder.DescendingOrder)
    assert column(shown, FILE) == ["c.zip: inner/d.html", "b.txt", "a.txt"]
    parent.deleteLater()


def test_one_outcome_alone(qtbot):
    parent, shown = table(qtbot)
    shown.narrow("review")
    assert column(shown, FILE) == ["a.txt"]
    assert shown.result(shown.index(0, 0)) == ROWS[1]
    shown.narrow("")
    assert shown.rowCount() == 3
    parent.deleteLater()


def test_a_member_of_an_archive_is_named_with_it():
    assert file_name(ROWS[2]) == "c.zip: inner/d.html"
