import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.ui.text.stacking import Wanted, stacked

cards = st.lists(st.tuples(st.floats(0, 5000), st.floats(10, 300)), min_size=1, max_size=30).map(
    lambda made: [Wanted(str(number), top, height) for number, (top, height) in enumerate(sorted(made))]
)


@given(cards, st.integers(-1, 29))
def test_no_card_covers_another_and_order_is_kept(wanted, current):
    found = stacked(wanted, current=str(current))
    placed = [found[card.uid] for card in wanted]
    for (top, height), (below, _) in itertools.pairwise(placed):
        assert top + height <= below + 1e-6


@given(cards, st.integers(0, 29))
def test_the_current_card_stands_beside_its_line(wanted, current):
    number = current % len(wanted)
    found = stacked(wanted, current=str(number))
    assert found[str(number)][0] == wanted[number].top


def test_cards_with_room_stay_where_they_want_to_be():
    wanted = [Wanted("a", 0, 20), Wanted("b", 100, 20)]
    assert stacked(wanted) == {"a": (0, 20), "b": (100, 20)}
