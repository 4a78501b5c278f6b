"""Who made the reading: "confirmed" is said only where nothing waits any more."""

from dataclasses import replace

from app.model.reading import Finding
from tests.ui.windows import page_of


def test_confirmed_is_said_only_where_nothing_waits(window):
    page = page_of(window)
    waits = Finding("title", "review", "The title stands twice.")
    told = replace(waits, severity="note")
    for findings, confirmed, words in (
        ((waits, told), False, "Inferred, not confirmed"),
        ((waits, told), True, "Partly reviewed by Ada · 1 to review"),
        ((told,), True, "Confirmed by Ada"),
    ):
        reading = replace(page.reading, findings=findings, confirmed=confirmed, made_by="Ada")
        window.reading.made_by.show_page(replace(page, reading=reading))
        assert window.reading.made_by.accessibleName() == words
        window.reading.made_by.grab()
        assert "Ctrl+" in window.reading.made_by.toolTip()  # what a click does has a key, and it is told
