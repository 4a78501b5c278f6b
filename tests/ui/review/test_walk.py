from dataclasses import replace

from app.model.page import Page
from app.model.record import Provenance
from app.services.reviewing import Doubt
from app.ui.review.walk import Walk, doubts_of
from tests.making import TEXT, made_reading
from tests.ui.review.made import FINDINGS


class Readout:
    """As much of a readout as the walk looks at."""

    uid, source_name, text = "one", "made.txt", TEXT
    provenance = Provenance()


def page(*findings):
    return Page(Readout(), replace(made_reading(), findings=findings), (), verified=True)


def walk():
    return Walk(doubts_of(page(*FINDINGS), Doubt("one", "", None, 0, FINDINGS[0])))


def test_in_the_order_of_the_text_and_what_has_no_place_last():
    assert [one.finding.field for one in walk().doubts] == [
        "title",
        "meeting.date",
        "participants",
        "statements",
        "statements",
        "is_readout",
        "encoding",
    ]


def test_steps_end_at_both_ends():
    steps = walk()
    assert not steps.step(-1)
    assert steps.step(1)
    steps.go_to(99)
    assert steps.at == 6
    assert not steps.step(1)


def test_what_is_settled_gives_its_place_to_the_next():
    steps = walk()
    steps.step(1)
    steps.reread(page(*(one for one in FINDINGS if one.field != "meeting.date")))
    assert steps.current.finding.field == "participants"
    assert (steps.settled, len(steps.doubts)) == (1, 6)


def test_what_is_put_off_stays_and_is_counted():
    steps = walk()
    assert steps.put_off()
    assert steps.put_off_count == 1
    assert steps.is_put_off(steps.doubts[0])
    steps.reread(page(*FINDINGS[1:]))
    assert steps.put_off_count == 0


def test_the_last_one_settled_leaves_nothing():
    steps = walk()
    steps.reread(page())
    assert steps.current is None
    assert not steps
