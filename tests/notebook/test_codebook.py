"""Tags, links and the trash: whatever is done to them, each change is one step back and forth."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.model.anchor import describe
from app.model.annotation import Annotation
from app.model.codebook import Link, Tag, is_within, key, moved
from app.model.span import Span
from app.notebook.writer import Notebook, connection_of
from app.storage.kinds import NOTEBOOK
from tests.notebook.stepping import Stepping

TEXT = "Both sides stressed that fisheries matter."
NOW = "2031-05-04T00:00:00.000Z"


def made(uid="u1", tags=(), note="", start=0) -> Annotation:
    anchor = describe("r", "0" * 64, TEXT, Span(start, start + 5))
    return Annotation(uid, anchor, "yellow", note, tags, "ada", NOW, NOW)


@pytest.fixture
def notebook(tmp_path):
    notebook = Notebook(tmp_path / "notebook.db")
    yield notebook
    notebook.close()


def everything(notebook):
    """Every row of the three tables as a step would keep it; row ids do not count."""
    db = connection_of(notebook)
    tags = db.execute("select uid, path, definition, colour, trashed_at from tag order by uid").fetchall()
    links = db.execute(
        "select uid, source_uid, target_uid, relation, trashed_at from link order by uid"
    ).fetchall()
    marks = db.execute(
        'select uid, start, "end", note, kind, trashed_at from annotation order by uid'
    ).fetchall()
    worn = db.execute(
        "select annotation.uid, tag.uid from annotation_tag join annotation on annotation.id = annotation_id"
        " join tag on tag.id = tag_id order by annotation.uid, position"
    ).fetchall()
    return tags, links, marks, worn


class Coding(Stepping):
    """However the codebook is turned about, undo and redo walk every step as a whole."""

    paths = st.sampled_from(["A", "a/b", "A/b/c", "B", "b/B", "C/d", "ß", "ẞ/x"])
    uids = st.sampled_from("abc")

    def first_state(self):
        return everything(self.notebook)

    def took(self):
        now = everything(self.notebook)
        if now != self.past[-1]:
            super().took(now)

    def tag(self, path):
        return self.notebook.tag_at(path)

    @rule(uid=uids, tags=st.lists(paths, max_size=3, unique_by=key), note=st.sampled_from(["", "x"]))
    def write(self, uid, tags, note):
        self.notebook.write(made(uid, tuple(tags), note), label="annotation", now=self.tick())
        self.took()

    @rule(uid=uids)
    def remove(self, uid):
        self.notebook.remove(uid, label="deletion", now=self.tick())
        self.took()

    @rule(path=paths, new=paths)
    def call(self, path, new):
        tag = self.tag(path)
        if tag is None:
            return
        before = everything(self.notebook)
        try:
            self.notebook.write_tag(replace(tag, path=new), label="tag name", now=self.tick())
        except ValueError:
            assert everything(self.notebook) == before
        self.took()

    @rule(path=paths, into=paths)
    def merge(self, path, into):
        old, new = self.tag(path), self.tag(into)
        if old is None or new is None or is_within(new.path, old.path):
            return
        db = connection_of(self.notebook)
        worn = (
            "select count(distinct annotation_id) from annotation_tag join tag on tag.id = tag_id"
            " where tag.uid in (?, ?)"
        )
        before = db.execute(worn, (old.uid, new.uid)).fetchone()
        self.notebook.merge_tags(old.uid, into=new.uid, label="tag merge", now=self.tick())
        assert self.notebook.tag(old.uid) is None
        assert db.execute(worn, (old.uid, new.uid)).fetchone() == before
        self.took()

    @rule(path=paths)
    def remove_tag(self, path):
        tag = self.tag(path)
        if tag is not None:
            self.notebook.remove_tag(tag.uid, label="tag deletion", now=self.tick())
            assert self.tag(path) is None
            self.took()

    @rule(data=st.data())
    def restore(self, data):
        db = connection_of(self.notebook)
        lying = [
            (kind, uid)
            for kind in ("annotation", "tag", "link")
            for (uid,) in db.execute(f"select uid from {kind} where trashed_at is not null order by uid")
        ]
        if lying:
            self.notebook.restore(*data.draw(st.sampled_from(lying)), label="restoring", now=self.tick())
            self.took()

    @rule(source=uids, end=uids, uid=st.sampled_from("xy"))
    def link(self, source, end, uid):
        if source != end and self.notebook.annotation(source) and self.notebook.annotation(end):
            self.notebook.write_link(
                Link(uid, source, end, "supports", "ada", NOW), label="link", now=self.tick()
            )
            self.took()

    @rule(uid=st.sampled_from("xy"))
    def unlink(self, uid):
        self.notebook.remove_link(uid, label="link deletion", now=self.tick())
        self.took()

    @invariant()
    def it_is_in_the_state_the_steps_say(self):
        assert everything(self.notebook) == self.past[-1]

    @invariant()
    def what_stands_above_a_tag_is_a_tag(self):
        paths = {
            key(path)
            for (path,) in connection_of(self.notebook).execute(
                "select path from tag where trashed_at is null"
            )
        }
        assert all(path.rpartition("/")[0] in {"", *paths} for path in paths)


Coding.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestCoding = Coding.TestCase


def test_a_parent_that_moves_takes_along_what_lies_below(notebook):
    notebook.write(made(tags=("Asia/Korea/North",)), label="annotation", now=NOW)
    korea = notebook.tag_at("asia/korea")
    notebook.write_tag(replace(korea, path="Security/Korea"), label="tag move", now=NOW)
    assert notebook.annotation("u1").tags == ("Security/Korea/North",)
    assert notebook.tag_at("Asia") is not None
    notebook.undo(now=NOW)
    assert notebook.annotation("u1").tags == ("Asia/Korea/North",)


def test_merging_keeps_both_definitions_and_every_annotation_also_in_the_trash(notebook):
    notebook.write(made("u1", tags=("fish", "sea")), label="annotation", now=NOW)
    notebook.write(made("u2", tags=("fish",)), label="annotation", now=NOW)
    notebook.remove("u2", label="deletion", now=NOW)
    fish, sea = notebook.tag_at("fish"), notebook.tag_at("sea")
    notebook.write_tag(replace(fish, definition="what swims", colour="blue"), label="definition", now=NOW)
    notebook.write_tag(replace(sea, definition="salt water"), label="definition", now=NOW)
    notebook.merge_tags(fish.uid, into=sea.uid, label="tag merge", now=NOW)
    assert notebook.annotation("u1").tags == ("sea",)
    assert notebook.tag(sea.uid) == Tag(sea.uid, "sea", "salt water\n\nwhat swims", "blue")
    notebook.restore("annotation", "u2", label="restoring", now=NOW)
    assert notebook.annotation("u2").tags == ("sea",)


def test_a_deleted_tag_comes_back_to_its_annotations_and_joins_one_that_took_its_name(notebook):
    notebook.write(made("u1", tags=("sea/fish",)), label="annotation", now=NOW)
    sea = notebook.tag_at("sea")
    notebook.remove_tag(sea.uid, label="tag deletion", now=NOW)
    assert notebook.annotation("u1").tags == ()
    notebook.write(made("u1", tags=("Sea",), note="edited since"), label="note", now=NOW)
    notebook.restore("tag", sea.uid, label="restoring", now=NOW)
    assert set(notebook.annotation("u1").tags) == {"Sea", "sea/fish"}
    assert notebook.annotation("u1").note == "edited since"


def test_emptying_the_trash_is_for_good_and_leaves_the_other_steps(notebook):
    for uid in ("u1", "u2"):
        notebook.write(made(uid, tags=("secret",), note=f"words of {uid}"), label="annotation", now=NOW)
    notebook.write_link(Link("l", "u1", "u2", "supports", "ada", NOW), label="link", now=NOW)
    notebook.remove("u1", label="deletion", now=NOW)
    assert notebook.empty_trash() == 2  # the annotation, and the link that hung on it
    assert "words of u1" not in "".join(map(str, connection_of(notebook).execute("select changes from step")))
    notebook.undo(now=NOW)
    assert notebook.annotation("u2") is None  # the step before the link: u2 was made
    notebook.redo(now=NOW)
    assert notebook.annotation("u2").note == "words of u2"
    assert notebook.annotation("u1") is None


def test_what_was_undone_and_left_behind_is_kept(notebook):
    notebook.write(made(note="a long thought"), label="annotation", now=NOW)
    notebook.undo(now=NOW)
    notebook.write(made("u2"), label="annotation", now=NOW)
    assert notebook.redo(now=NOW) is None
    left = connection_of(notebook).execute("select changes from step where undone = 2").fetchall()
    assert "a long thought" in left[0][0]


def test_two_spellings_of_one_parent_may_differ_in_length():
    assert moved("STRASSE/x", old="Straße", new="Weg") == "Weg/x"


# --- files of the first version --------------------------------------------------------------------

FIRST = {"uid": "u1", "note": "", "tags": ["US/China", "fish"]}
THIRD = {"uid": "u3", "note": "three", "tags": ["FISH"]}
_OLD = [
    ("annotation", "u1", None, FIRST),
    ("note", "u1", FIRST, FIRST | {"note": "kept 🤝"}),
    ("taking in", "*", {}, {"u2": {"uid": "u2", "note": "two", "tags": []}, "u3": THIRD}),
    ("deletion", "u3", THIRD | {"tags": ["fish"]}, None),
]


def old_row(given):
    anchor = describe("r", "0" * 64, TEXT, Span(0, 5))
    rest = {
        "readout_uid": "r", "text_sha256": "0" * 64, "start": 0, "end": 5, "exact": anchor.exact, "prefix": "",
        "suffix": anchor.suffix, "colour": "yellow", "author": "ada", "created_at": NOW, "modified_at": NOW,
    }  # fmt: skip
    return rest | given


def old_notebook(path):
    """Write a notebook as the first version did."""
    import json

    db = sqlite3.connect(path)
    db.executescript((NOTEBOOK.migrations / "0001_notebook.sql").read_text())
    db.execute(f"pragma application_id = {NOTEBOOK.application_id}")
    db.execute("pragma user_version = 1")
    db.execute("insert into notebook values ('n')")
    for number, name in enumerate(["US/China", "fish", "unused"], start=1):
        db.execute("insert into tag values (?, ?)", (number, name))
    for number, (note, trashed) in enumerate([("kept 🤝", None), ("two", None), ("three", NOW)], start=1):
        row = old_row({"uid": f"u{number}", "note": note, "trashed_at": trashed})
        names = ", ".join(f'"{name}"' for name in row)
        db.execute(
            f"insert into annotation ({names}) values ({', '.join('?' * len(row))})", list(row.values())
        )
    db.executemany("insert into annotation_tag values (?, ?, ?)", [(1, 0, 1), (1, 1, 2), (3, 0, 2)])
    for label, uid, before, after in _OLD:
        many = uid == "*"
        kept = [
            None
            if value is None
            else json.dumps({name: old_row(each) for name, each in value.items()} if many else old_row(value))
            for value in (before, after)
        ]
        db.execute(
            "insert into step (label, annotation_uid, before, after, taken_at) values (?, ?, ?, ?, ?)",
            (label, uid, *kept, NOW),
        )
    db.commit()
    db.close()


def test_a_notebook_of_the_first_version_is_taken_over_whole_with_a_backup_and_its_steps(tmp_path):
    path = tmp_path / "notebook.db"
    old_notebook(path)
    old = path.read_bytes()
    notebook = Notebook(path)
    assert path.with_name("notebook.db.v1.bak").read_bytes()[96:] == old[96:]
    first = notebook.annotation("u1")
    assert (first.note, first.tags, first.kind) == ("kept 🤝", ("US/China", "fish"), "passage")
    assert {tag for tag in ("US", "US/China", "fish", "unused") if notebook.tag_at(tag)} == {
        "US",
        "US/China",
        "fish",
        "unused",
    }
    assert notebook.annotation("u3") is None
    notebook.undo(now=NOW)
    assert notebook.annotation("u3").tags == ("fish",)
    notebook.redo(now=NOW)
    assert notebook.annotation("u3") is None
    notebook.restore("annotation", "u3", label="restoring", now=NOW)
    assert notebook.annotation("u3").note == "three"
    for _ in range(2):
        notebook.undo(now=NOW)
    assert notebook.undo(now=NOW).annotations == ("u2", "u3")
    assert notebook.annotation("u2") is None
    assert notebook.undo(now=NOW).message == "note"
    assert notebook.annotation("u1").tags == ("US/China", "fish")
    assert notebook.undo(now=NOW).message == "annotation"
    assert notebook.annotation("u1") is None
    while notebook.redo(now=NOW):
        pass
    assert notebook.annotation("u1") == first
    notebook.close()
