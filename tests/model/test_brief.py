from app.model.brief import Brief, MarkedRun, Note, NoteList, Paragraph, Quote, Run, Section, notes, quotes
from app.model.span import Span

CUT = Quote("r", Span(0, 3), "one")


def note(uid: str, number: int | None = 1) -> Note:
    return Note(uid, number, CUT, "one", "text", (), "yellow", "A", "2026-01-01", "2026-01-01", "found")


def brief(*sections: Section) -> Brief:
    return Brief("annotated", "a4", "Readout", "Title", "", "en-GB", "2026-01-01", sections)


def test_quotes_are_found_however_deep_and_in_order():
    other = Quote("r", Span(4, 7), "two")
    run = Run("one", quote=CUT)
    made = brief(Section("k", "K", (Paragraph((run,)), NoteList((note("n"),)))))
    assert list(quotes(made)) == [CUT, CUT]
    assert list(quotes((MarkedRun(other), run))) == [other, CUT]


def test_text_and_types_hold_no_quotes():
    assert list(quotes(("words", 1, None, Quote, ("more",)))) == []


def test_each_note_is_listed_once_in_the_order_of_the_tree():
    first, second = note("a"), note("b", 2)
    made = brief(Section("x", "X", (NoteList((first, second)),)), Section("y", "Y", (NoteList((first,)),)))
    assert notes(made) == (first, second)
