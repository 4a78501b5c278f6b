"""The statements of a text, and what they can be narrowed to."""

import pytest

from app.ui.models.statement_rows import JOINT, NOBODY, Narrowed, choices, statement_rows
from tests.ui.showing.test_fading import page


def contents(**narrowed):
    return [row.content for row in statement_rows(page(), Narrowed(**narrowed))]


FISH, AGAIN, REPORTED = "that fisheries matter", "to meet again", "両国は漁業協力で合意した"


@pytest.mark.parametrize(
    ("narrowed", "left"),
    [
        ({}, [FISH, AGAIN, REPORTED]),
        ({"speaker": "Ada Lindqvist"}, [FISH, AGAIN]),
        ({"speaker": "Ōno Tarō"}, [AGAIN]),
        ({"speaker": NOBODY}, [REPORTED]),
        ({"side": "NO"}, [FISH]),
        ({"side": JOINT}, [AGAIN]),
        ({"act": "joint"}, [AGAIN]),
        ({"reported": "reported"}, [REPORTED]),
        ({"reported": "here", "act": "claim"}, [FISH]),
        ({"side": "SE"}, []),
    ],
)
def test_each_filter_lets_through_what_it_says(narrowed, left):
    assert contents(**narrowed) == left


def test_choices_are_what_the_text_has_with_numbers():
    reading = page().reading
    assert choices(reading, "speaker") == [
        ("Ada Lindqvist", "Ada Lindqvist", 2),
        ("Ōno Tarō", "Ōno Tarō", 1),
        (NOBODY, "Nobody named", 1),
    ]
    assert choices(reading, "side") == [("NO", "Norway", 1), (JOINT, "Both sides together", 1)]
    assert choices(reading, "act") == [("claim", "Claims", 2), ("joint", "Joint outcomes", 1)]
    assert choices(reading, "reported") == [("here", "Made here", 2), ("reported", "Reported", 1)]


def test_rows_say_who_and_where():
    first, second, third = statement_rows(page(), Narrowed())
    assert first.spoken == "Ada Lindqvist stressed: that fisheries matter, point 1  ·  claim"
    assert second.who == "Both sides"
    assert (third.who, third.foot) == ("Nobody named", "claim  ·  reported")
