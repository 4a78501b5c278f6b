"""Lines of a keyword: what stands beside it, how they are sorted, how they are counted."""

from hypothesis import given
from hypothesis import strategies as st

from app.analysis.kwic import Line, arranged, by_side, by_year, contexts, words_after, words_before
from app.model.span import Span


def line(before="", after="", *, date="2020-01-01", speaker="", sides=()):
    return Line("u", Span(0, 1), before, "word", after, "Title", date, speaker, sides)


def test_words_are_taken_from_the_keyword_outwards():
    assert words_before("to the very North Sea ") == ("sea", "north", "very")
    assert words_after(", and THE Côte d’Azur") == ("and", "the", "cote")
    assert words_before("両国は漁業") == ("業", "漁", "は")
    assert words_after("に合意した") == ("に", "合", "意")
    assert words_before(" – ") == ()


def test_lines_are_sorted_by_either_side_and_those_without_come_last():
    lines = [
        line("by sea ", " zebra"),
        line("", ""),
        line("a air ", " apple"),
        line("the Sea ", " apple pie"),
    ]
    assert [one.before for one in arranged(lines, "before")] == ["a air ", "by sea ", "the Sea ", ""]
    assert [one.after for one in arranged(lines, "after")] == [" apple", " apple pie", " zebra", ""]


def test_lines_are_sorted_by_day_and_by_speaker_and_stay_as_they_came():
    lines = [line(date="2019", speaker="Øst"), line(date=""), line(date="2021-02", speaker="Abel")]
    assert [one.date for one in arranged(lines, "date")] == ["2021-02", "2019", ""]
    assert [one.speaker for one in arranged(lines, "speaker")] == ["Abel", "Øst", ""]
    assert arranged(lines, "text") == lines


def test_years_without_a_line_stand_among_them():
    lines = [line(date="2019-05"), line(date="2021"), line(date=""), line(date="2021-01-01")]
    assert by_year(lines) == [("2019", 1), ("2020", 0), ("2021", 2), ("", 1)]
    assert by_year([]) == []


def test_what_several_say_counts_for_each_and_what_nobody_says_is_last():
    lines = [line(sides=("JP", "KR")), line(sides=("KR",)), line(), line(), line()]
    assert by_side(lines) == [("KR", 2), ("JP", 1), ("", 3)]


@given(st.text(max_size=300), st.data())
def test_contexts_are_the_texts_own_words_on_one_line(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    parts = contexts(text, Span(start, end))
    assert all("\n" not in part and "\r" not in part for part in parts)
    whole = "".join("".join(parts).split())
    assert whole in "".join(text.split())
