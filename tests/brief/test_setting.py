import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.brief.render.faces import missing, printable, runs
from app.brief.render.paper import in_language, styles
from app.brief.render.setting import Piece, set_balanced, set_lines, width_of
from app.brief.render.structure import Element

BODY = styles().body


def piece(text, kind=BODY, **given_):
    return Piece(text, kind, Element("P").slot(), **given_)


def lines(text, measure, kind=BODY):
    return [
        "".join(segment.text for segment in line.segments) for line in set_lines([piece(text, kind)], measure)
    ]


def test_lines_end_after_spaces_which_are_kept_but_not_measured():
    text = "one two three four"
    set_ = set_lines([piece(text)], width_of("one two", styles().body) + 0.1)
    assert ["".join(part.text for part in line.segments) for line in set_] == ["one two ", "three ", "four"]
    assert set_[0].width == pytest.approx(width_of("one two", styles().body))


def test_a_hyphen_lets_go_only_where_three_letters_follow():
    measure = width_of("Moon Jae-", styles().body) + 1
    assert lines("Moon Jae-in", measure) == ["Moon ", "Jae-in"]
    assert lines("Kim Dong-yeon", width_of("Kim Dong-", styles().body) + 1) == ["Kim Dong-", "yeon"]
    assert lines("during 2017-2018", width_of("during 2017-", styles().body) + 1) == ["during ", "2017-2018"]


def test_a_number_stays_with_what_it_counts():
    assert lines("on 9 September", width_of("9 September", BODY)) == ["on ", "9 September"]
    assert lines("of 35 minutes", width_of("35 minutes", BODY) + 1) == ["of ", "35 minutes"]
    assert lines("共同声明2025年", width_of("共同声明2025", BODY) + 1) == ["共同声明", "2025年"]
    assert lines("in 2025 they", width_of("in 2025 ", BODY) + 1) == ["in 2025 ", "they"]


def test_an_address_is_not_broken_after_its_slashes():
    found = lines(
        "at https://www.mfa.example/readouts/2019", width_of("at https://www.mfa.example/", BODY) + 1
    )
    assert found == ["at https://www.mfa.example/", "readouts/2019"]
    found = lines("see https://mfa.example", width_of("https://mfa.example", BODY) + 1)
    assert found == ["see ", "https://mfa.example"]


def test_the_lines_of_a_title_are_about_equally_long():
    words = "Specimen: Velmara-Kellora Foreign Ministers' Meeting, 9 September 2021"
    measure = width_of(words, BODY) - 20
    plain, even = set_lines([piece(words)], measure), set_balanced([piece(words)], measure)
    assert len(plain) == len(even) == 2
    assert "".join(segment.text for line in even for segment in line.segments) == words
    assert abs(even[0].width - even[1].width) < abs(plain[0].width - plain[1].width)


def test_a_no_break_space_holds():
    assert lines("a point\u00a05", width_of("a point ", styles().body)) == ["a ", "point\u00a05"]


def test_a_word_too_long_is_broken_where_it_must():
    found = lines("x" * 100, 50)
    assert "".join(found) == "x" * 100
    assert all(width_of(line, styles().body) <= 50 for line in found)


def test_han_and_kana_break_anywhere_but_before_closing_and_after_opening_marks():
    measure = width_of("両首脳", styles().body) + 1
    for line in lines("両首脳「シャトル」、再開。", measure):
        assert line[0] not in "、。」"
        assert line[-1] != "「"


def test_line_ends_of_the_text_are_kept():
    assert lines("one\ntwo\n\nthree", 500) == ["one", "two", "", "three"]


def test_a_glued_piece_stays_with_what_it_numbers():
    body = piece("word " * 3 + "last")
    mark = piece("12", styles().mark, glued=True, number=12)
    set_ = set_lines([body, mark], width_of("word word word last", styles().body) + 1)
    assert [part.text for part in set_[-1].segments][-2:] == ["last", "12"]


def test_a_passage_may_end_within_a_word():
    first, second = piece("Prime Min"), piece("ister Abe")
    set_ = set_lines([first, second], width_of("Prime Mini", styles().body))
    assert ["".join(part.text for part in line.segments) for line in set_] == ["Prime ", "Minister ", "Abe"]


def test_each_letter_from_a_face_that_has_it():
    names = [one.name for one, _ in runs("a ἀ 韓", "reading", "regular")]
    assert names[0].startswith("SourceSerif4")
    assert "DejaVuSans" in names
    assert names[-1].startswith("WenQuanYi")
    assert runs("韓", "reading", "regular", "ja")[0][0].name.startswith("BIZUDMincho")
    assert in_language(styles().body, "ja-JP").language == "ja"
    assert in_language(styles().body, "en") == styles().body
    assert [in_language(styles().body, tag).language for tag in ("ko", "zh-TW", "zh")] == [
        "ko",
        "hant",
        "hans",
    ]


def test_control_characters_are_seen_and_zero_width_ones_are_not():
    assert printable("a\x00b\u200bc\td\x1ce\ud800") == "a\ufffdbc d e\ufffd"


def test_missing_letters_are_named_once():
    assert missing("fine") == []
    assert missing("\U00012000\U00012000") == ["U+12000 CUNEIFORM SIGN A"]
    assert missing("\U0001f91d") == []


@settings(max_examples=150, deadline=None)
@given(
    st.text(st.characters(max_codepoint=0x17F, exclude_categories=("Cs", "Cc")), max_size=200),
    st.integers(30, 400),
)
def test_no_letter_is_lost_and_no_line_too_long(text, measure):
    if missing(text):
        return
    set_ = set_lines([piece(text)], measure)
    assert "".join(part.text for line in set_ for part in line.segments) == printable(text)
    assert all(line.width <= measure + 0.01 for line in set_)
