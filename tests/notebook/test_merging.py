import shutil

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.errors import NotOurFile
from app.model.anchor import describe
from app.model.annotation import Annotation
from app.model.merging import Parcel
from app.model.span import Span
from app.notebook.foreign import foreign_notebook
from app.notebook.writer import Notebook
from app.storage.kinds import NOTEBOOK, FileKind
from tests.notebook.stepping import Stepping

TEXT = "Both sides stressed that fisheries matter."
NOW = "2031-05-04T00:00:00.000Z"


def made(uid="u1", note="", tags=(), start=0) -> Annotation:
    anchor = describe("r", "0" * 64, TEXT, Span(start, start + 5))
    return Annotation(uid, anchor, "yellow", note, tags, "ada", NOW, NOW)


class Merging(Stepping):
    """However one writes, removes, merges, undoes and redoes, every step goes back and forth as a whole."""

    @rule(uid=st.sampled_from("abcd"), note=st.text("xyz", max_size=2))
    def write(self, uid, note):
        one = made(uid, note)
        if self.past[-1].get(uid) != one:
            self.notebook.write(one, label="annotation", now=self.tick())
            self.took({**self.past[-1], uid: one})

    @rule(uid=st.sampled_from("abcd"))
    def remove(self, uid):
        if uid in self.past[-1]:
            self.notebook.remove(uid, label="deletion", now=self.tick())
            self.took({key: value for key, value in self.past[-1].items() if key != uid})

    @rule(
        uids=st.lists(st.sampled_from("abcdef"), max_size=5),
        note=st.sampled_from(["", "x", "other"]),
        keep_all=st.booleans(),
    )
    def merge(self, uids, note, keep_all):
        came = [made(uid, note, start=number % 3) for number, uid in enumerate(uids)]
        told = self.notebook.compared(Parcel(tuple(came)), keep_all=keep_all)
        found, change = self.notebook.merge(
            Parcel(tuple(came)), label="taking in", now=self.tick(), keep_all=keep_all
        )
        assert found == told
        parts = [*found.added, *found.held]
        parts += [pair.theirs for pair in (*found.duplicates, *found.disagreements)]
        assert sorted(map(repr, parts)) == sorted(map(repr, came))  # each is told of once, none is lost
        assert change.annotations == tuple(one.uid for one in found.added)
        if found.added:
            self.took(self.past[-1] | {one.uid: one for one in found.added})

    @invariant()
    def it_is_in_the_state_the_steps_say(self):
        held = {uid: self.notebook.annotation(uid) for uid in "abcdef"}
        assert {uid: one for uid, one in held.items() if one} == self.past[-1]


Merging.TestCase.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)
TestMerging = Merging.TestCase


@pytest.fixture
def later_kind(tmp_path):
    """Return the notebook as a later version might know it: with one more step."""
    folder = tmp_path / "migrations"
    shutil.copytree(NOTEBOOK.migrations, folder)
    number = NOTEBOOK.version + 1
    (folder / f"{number:04}_later.sql").write_text("create table later (id integer primary key) strict;\n")
    return FileKind(NOTEBOOK.name, NOTEBOOK.application_id, folder)


def test_an_earlier_version_is_read_from_a_copy_and_stays_as_it_is(tmp_path, later_kind):
    lone = tmp_path / "alone"
    notebook = Notebook(lone / "old.db")
    notebook.write(made(note="kept", tags=("a", "b")), label="annotation", now=NOW)
    notebook.write(made("u2", start=3), label="annotation", now=NOW)
    notebook.remove("u2", label="deletion", now=NOW)
    notebook.close()
    before = notebook.path.read_bytes()
    assert foreign_notebook(notebook.path, kind=later_kind).annotations == (
        made(note="kept", tags=("a", "b")),
    )
    assert notebook.path.read_bytes() == before
    assert [each.name for each in lone.iterdir()] == ["old.db"]


def test_an_earlier_version_must_be_built_as_one_too(tmp_path, later_kind):
    import sqlite3

    notebook = Notebook(tmp_path / "old.db")
    notebook.close()
    db = sqlite3.connect(notebook.path)
    db.execute("create table later (id integer primary key) strict")
    db.close()
    with pytest.raises(NotOurFile):
        foreign_notebook(notebook.path, kind=later_kind)
