"""A few letters find the name that was meant, and letters that stand for nothing find nothing."""

import pytest

from app.analysis.matching import Wanted, best
from app.model.folding import folded_name

NAMES = (
    "Japan-ROK Summit Meeting",
    "Japan-France Foreign Ministers' Meeting",
    "Ōno Tarō",
    "Trần Đức Lương",
    "Ada Lindqvist",
    "Export a brief",
    "安倍晋三",
)


def found(typed):
    return best(typed, NAMES, lambda name: (folded_name(name),))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("summit", "Japan-ROK Summit Meeting"),
        ("meeting rok", "Japan-ROK Summit Meeting"),
        ("jrsm", "Japan-ROK Summit Meeting"),
        ("expbr", "Export a brief"),
        ("ono", "Ōno Tarō"),
        ("taro ono", "Ōno Tarō"),
        ("duc luong", "Trần Đức Lương"),
        ("Lindkvist", "Ada Lindqvist"),
        ("安倍", "安倍晋三"),
    ],
)
def test_what_is_meant_comes_first(typed, first):
    assert found(typed)[0] == first


def test_nothing_typed_keeps_all_in_order():
    assert found(" ") == list(NAMES)


@pytest.mark.parametrize("typed", ["xq", "zzzzzz", "摂津", "(((", "\x00"])
def test_what_stands_for_nothing_finds_nothing(typed):
    assert found(typed) == []


def test_a_beginning_is_worth_more_than_a_middle_and_a_word_more_than_letters():
    wanted = Wanted("nor")
    assert wanted.score("norland") > wanted.score("sundnorth") > wanted.score("new open road") > 0
