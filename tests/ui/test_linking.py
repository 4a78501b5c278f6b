from app.ui import linking
from tests.ui.windows import page_of, where


def test_a_statement_inside_a_statement_wins(window):
    reading = page_of(window).reading
    inner = linking.statement_at(reading, where(window, "the three countries will work closely").start)
    assert inner is not None
    assert inner.reported


def test_a_name_in_the_list_of_those_present_lights_that_person(window):
    reading = page_of(window).reading
    assert linking.at(reading, where(window, "Kang Kyung-wha").start).names == {"Kang Kyung-wha"}


def test_nothing_lights_where_nothing_is_said(window):
    assert not linking.at(page_of(window).reading, 0)


def test_makers_are_the_speakers_of_the_joint_statement(window):
    reading = page_of(window).reading
    for agreement in reading.agreements:
        assert linking.agreement_makers(reading, agreement) == ("Shinzo Abe", "Moon Jae-in")


def test_next_start():
    from app.model.span import Span

    spans = [Span(5, 9), Span(1, 3), Span(7, 8)]
    assert linking.next_start(spans, 1, forwards=True) == Span(5, 9)
    assert linking.next_start(spans, 5, forwards=False) == Span(1, 3)
    assert linking.next_start(spans, 7, forwards=True) is None
