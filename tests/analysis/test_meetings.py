import pytest

from app.analysis.meetings import Told, same_events


def told(readout, **changes):
    values = {
        "meeting": f"m-{readout}",
        "day": "2031-05-03",
        "mode": "in_person",
        "sides": ("NO", "SE"),
        "principals": ("Ada Lindqvist", "Taro Ono"),
        "publisher": f"publisher {readout}",
        "language": "en",
    }
    return Told(readout, **(values | changes))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"day": "2031-05-04"},
        {"mode": None},
        {"sides": ("SE", "NO")},
        {"principals": ("LINDQVIST Ada",)},
        {"principals": ("小野太郎",), "language": "ja"},
        {"principals": ()},
        {"publisher": "publisher a", "language": "ja"},
    ],
)
def test_two_sides_telling_of_one_event_are_proposed(changes):
    (proposal,) = same_events([told("a"), told("b", **changes)])
    assert {proposal.first, proposal.second} == {"m-a", "m-b"}


@pytest.mark.parametrize(
    "changes",
    [
        {"day": "2031-05-05"},
        {"day": None},
        {"day": "2031-05"},
        {"mode": "phone"},
        {"sides": ("NO", "DK")},
        {"sides": ("NO",)},
        {"principals": ("Berta Holm", "Jens Krag")},
        {"publisher": "publisher a"},
        {"meeting": "m-a"},
    ],
)
def test_what_speaks_against_it_keeps_them_apart(changes):
    assert same_events([told("a"), told("b", **changes)]) == []
