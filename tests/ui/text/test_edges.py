import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from app.model.span import Span
from app.ui.text.edges import moved

FAMILY = "👩\u200d👩\u200d👧"
TEXT = f"Ms Ōno {FAMILY} met e\u0301tude. 両国は合意した אבג"


def walk(span, **how):
    while (further := moved(TEXT, span, **how)) is not None:
        span = further
        yield span


def test_a_letter_is_what_a_reader_takes_for_one():
    ends = [span.cut(TEXT) for span in walk(Span(0, 1), edge="end", unit="letter", forwards=True)]
    assert f"Ms Ōno {FAMILY}" in ends
    assert f"Ms Ōno {FAMILY[:-1]}" not in ends
    assert f"Ms Ōno {FAMILY} met e" not in ends
    assert ends[-1] == TEXT


def test_words_end_and_begin_at_words():
    ends = [span.cut(TEXT) for span in walk(Span(0, 1), edge="end", unit="word", forwards=True)]
    assert ends[:2] == ["Ms", "Ms Ōno"]
    assert "Ms Ōno " not in ends
    starts = [span.cut(TEXT) for span in walk(Span(0, len(TEXT)), edge="start", unit="word", forwards=True)]
    assert starts[0].startswith("Ōno")


def test_each_sign_of_a_script_without_spaces_is_a_word():
    span = Span(TEXT.index("両"), TEXT.index("両") + 1)
    ends = [each.cut(TEXT) for each in walk(span, edge="end", unit="word", forwards=True)]
    assert ends[:3] == ["両国", "両国は", "両国は合"]


@given(data=st.data())
def test_there_and_back_is_the_same_place_and_never_empty(data):
    start = data.draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(TEXT))))
    how = {
        "edge": data.draw(st.sampled_from(["start", "end"])),
        "unit": data.draw(st.sampled_from(["letter", "word"])),
    }
    forth = moved(TEXT, span, forwards=data.draw(st.booleans()), **how)
    if forth is None:
        return
    assert forth
    edge = forth.end if how["edge"] == "end" else forth.start
    if 0 < edge < len(TEXT):
        assert not unicodedata.combining(TEXT[edge])
        assert TEXT[edge] != "\u200d"
