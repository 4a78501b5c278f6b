"""What fades and what stays add up to the whole text, and to nothing twice."""

from hypothesis import given
from hypothesis import strategies as st

from app.model.page import Page
from app.model.span import Span
from app.ui.showing.fading import Fade, gone, kept, shown
from tests.making import TEXT, at, made_draft, made_reading

spans = st.builds(lambda start, long: Span(start, start + long), st.integers(0, 90), st.integers(1, 9))


@given(st.integers(0, 99), st.lists(spans))
def test_every_character_stays_or_goes_once(length, stay):
    stay = [Span(one.start, min(one.end, length)) for one in stay if one.start < length]
    pale = gone(length, stay)
    for position in range(length):
        stays = any(span.holds(position) for span in stay)
        assert sum(span.holds(position) for span in pale) == (0 if stays else 1)


def page() -> Page:
    from app.model.record import Readout

    draft = made_draft()
    readout = Readout(
        "u", "m", TEXT, draft.text_sha256, "", "made.txt", "text/plain", None, draft.provenance, ""
    )
    return Page(readout, made_reading(), (), verified=True)


def test_a_speakers_words_stay_alone_and_jointly_with_the_stop_behind_them():
    stay = kept(page(), Fade("others", "Ada Lindqvist"))
    assert [span.cut(TEXT) for span in stay] == [
        "Minister Lindqvist stressed that fisheries matter.",
        "The two ministers agreed to meet again.",
    ]
    assert shown(page(), Fade("others", "Ōno Tarō")) == "Only Ōno Tarō: 1 of 2 statements"
    assert kept(page(), Fade("others", "Nobody")) == ()


def test_nothing_is_tagged():
    assert kept(page(), Fade("untagged")) == ()
    assert at("fisheries")
