"""The form in which words are put into the index and asked for."""

import json

import pytest
import tantivy
from hypothesis import given
from hypothesis import strategies as st

from app.index.fields import UNPLACED, indexable, schema, set_apart, terms


@given(st.text())
def test_setting_apart_adds_spaces_and_nothing_else(text):
    assert set_apart(text).replace(" ", "") == text.replace(" ", "")


def test_each_character_of_the_east_is_a_term_of_its_own():
    assert terms("합의 Vereinbarung 合意Ōno") == ["합", "의", "vereinbarung", "合", "意", "ono"]


def test_what_is_asked_for_is_what_was_put_in():
    assert indexable("Đức and ÉLYSÉE") == "duc and elysee"


@pytest.mark.parametrize("statements", [False, True])
def test_lengths_are_kept_of_the_fields_that_are_weighed_by_them_and_of_no_other(tmp_path, statements):
    tantivy.Index(schema(statements=statements), path=str(tmp_path))
    made = json.loads((tmp_path / "meta.json").read_text(encoding="utf-8"))["schema"]
    lengths = {one["name"]: one["options"]["indexing"]["fieldnorms"] for one in made if one["type"] == "text"}
    assert {name for name, kept in lengths.items() if kept} == (
        {"text"} if statements else {"title", "text", "people"}
    )
    assert not UNPLACED & {name for name, kept in lengths.items() if kept}
