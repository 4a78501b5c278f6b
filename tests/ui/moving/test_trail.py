"""Back and forward, as in a browser."""

from app.ui.moving.trail import Place, Trail

A, B, C = Place("a", 1, 10), Place("b", 2, 20), Place("c", 3, 30)


def test_back_and_forward_lead_through_the_same_places():
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    assert trail.back(C) == B
    assert trail.back(B) == A
    assert not trail.can_go_back
    assert trail.back(A) is None
    assert trail.forward(A) == B
    assert trail.forward(B) == C
    assert trail.forward(C) is None


def test_going_elsewhere_gives_up_what_lay_ahead():
    trail = Trail()
    trail.leave(A)
    assert trail.back(B) == A
    trail.leave(A)
    assert not trail.can_go_forward
    assert trail.back(C) == A


def test_where_one_stands_already_is_nowhere_to_go():
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    assert trail.back(Place("b", 2, 999)) == A
