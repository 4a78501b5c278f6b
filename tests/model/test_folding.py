import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.folding import folded


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Préfet", "prefet"),
        ("ŁÓDŹ", "lodz"),
        ("Đức", "duc"),
        ("Straße", "straße"),
        ("합의", "합의"),
        ("ＡＢ", "ab"),
    ],
)
def test_case_and_diacritics_fall_away(text, form):
    assert folded(text) == form


@given(st.text())
def test_positions_stay(text):
    assert len(folded(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)
