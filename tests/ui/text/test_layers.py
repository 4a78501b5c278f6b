import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.model.span import Span
from app.ui.text.layers import Role, flattened, roles
from tests.ui.windows import page_of

spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))


@given(st.lists(st.tuples(spans, st.sampled_from([Role("verb", 0), Role("subject", 1), Role("reported")]))))
def test_every_place_has_the_roles_that_cover_it(layers):
    found = flattened(layers)
    for one, two in itertools.pairwise(found):
        assert one[0].end <= two[0].start
    for at in range(61):
        wanted = {role for span, role in layers if span.holds(at)}
        held = next((held for span, held in found if span.holds(at)), frozenset())
        assert held == wanted


def test_the_founding_readout_has_sides_joint_words_and_inferred_speakers(window):
    found = roles(page_of(window).reading)
    verbs = [role for _, role in found if role.name == "verb"]
    assert [role.voice for role in verbs].count(0) == 13
    assert [role.voice for role in verbs].count(-1) == 4
    assert sum(role.inferred for role in verbs) >= 2
    assert sum(role.name == "reported" for _, role in found) == 1
