from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from app.errors import DiskFull
from app.model.anchor import describe
from app.model.annotation import Annotation
from app.model.span import Span
from app.notebook.writer import Notebook, connection_of
from tests.notebook.stepping import Stepping

TEXT = "Both sides stressed that fisheries matter."


def at_time(second: int) -> str:
    return f"2031-05-04T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.000Z"


def made(uid: str = "u1", note: str = "", tags: tuple[str, ...] = ()) -> Annotation:
    anchor = describe("r", "0" * 64, TEXT, Span(0, 10))
    return Annotation(uid, anchor, "yellow", note, tags, "ada", at_time(0), at_time(0))


@pytest.fixture
def notebook(tmp_path):
    notebook = Notebook(tmp_path / "notebook.db")
    yield notebook
    notebook.close()


def test_what_is_written_is_there_at_the_next_opening(notebook):
    one = made(note="see ¶2 🤝 <b>", tags=("fish", "漁業"))
    notebook.write(one, label="annotation", now=at_time(0))
    again = Notebook(notebook.path)
    assert again.annotation("u1") == one
    again.close()


def test_removing_is_a_trash_and_undo_takes_out_of_it(notebook):
    one = made(note="kept", tags=("a", "b"))
    notebook.write(one, label="annotation", now=at_time(0))
    notebook.remove("u1", label="deletion", now=at_time(1))
    assert notebook.annotation("u1") is None
    rows = connection_of(notebook).execute("select note, trashed_at from annotation").fetchall()
    assert rows == [("kept", at_time(1))]
    notebook.undo(now=at_time(2))
    assert notebook.annotation("u1") == one


def test_undo_and_redo_go_on_after_a_restart(notebook):
    notebook.write(made(), label="annotation", now=at_time(0))
    notebook.write(made(tags=("x",)), label="tags", now=at_time(100))
    again = Notebook(notebook.path)
    again.undo(now=at_time(200))
    assert again.annotation("u1") == made()
    again.close()
    third = Notebook(notebook.path)
    third.redo(now=at_time(300))
    assert third.annotation("u1") == made(tags=("x",))
    assert third.redo(now=at_time(301)) is None
    third.close()


def test_typing_without_a_pause_is_one_step(notebook):
    notebook.write(made(), label="annotation", now=at_time(0))
    for second, typed in enumerate(["f", "fi", "fish"], start=1):
        notebook.write(made(note=typed), label="note", now=at_time(second))
    notebook.undo(now=at_time(10))
    assert notebook.annotation("u1") == made()
    notebook.redo(now=at_time(11))
    assert notebook.annotation("u1") == made(note="fish")


def test_typing_after_a_pause_is_another_step(notebook):
    notebook.write(made(), label="annotation", now=at_time(0))
    notebook.write(made(note="one"), label="note", now=at_time(1))
    notebook.write(made(note="one two"), label="note", now=at_time(120))
    notebook.undo(now=at_time(130))
    assert notebook.annotation("u1") == made(note="one")


def test_a_full_disk_loses_nothing_that_was_saved(notebook):
    notebook.write(made(note="saved"), label="annotation", now=at_time(0))
    db = connection_of(notebook)
    db.execute(f"pragma max_page_count = {db.execute('pragma page_count').fetchone()[0]}")
    with pytest.raises(DiskFull, match="not saved yet"):
        notebook.write(made(note="x" * 200_000), label="note", now=at_time(1))
    assert notebook.annotation("u1") == made(note="saved")
    db.execute("pragma max_page_count = 100000")
    notebook.write(made(note="x" * 200_000), label="note", now=at_time(2))
    assert notebook.annotation("u1") == made(note="x" * 200_000)


class Undoing(Stepping):
    """However one writes, removes, undoes and redoes, the notebook is in the state the steps say."""

    @rule(
        uid=st.sampled_from("abc"), note=st.text(max_size=5), tags=st.sampled_from([(), ("x",), ("x", "y")])
    )
    def write(self, uid, note, tags):
        note = note.encode("utf-8", "ignore").decode().replace("\x00", "")
        one = made(uid, note, tags)
        if self.past[-1].get(uid) == one:
            one = replace(one, colour="green")
        self.notebook.write(one, label="annotation", now=self.tick())
        self.took({**self.past[-1], uid: one})

    @precondition(lambda self: self.past[-1])
    @rule(data=st.data())
    def remove(self, data):
        uid = data.draw(st.sampled_from(sorted(self.past[-1])))
        self.notebook.remove(uid, label="deletion", now=self.tick())
        self.took({key: value for key, value in self.past[-1].items() if key != uid})

    @invariant()
    def it_is_in_the_state_the_steps_say(self):
        held = {uid: self.notebook.annotation(uid) for uid in "abc"}
        assert {uid: one for uid, one in held.items() if one} == self.past[-1]


Undoing.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestUndoing = Undoing.TestCase
