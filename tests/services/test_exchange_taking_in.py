import itertools
import json
import shutil
import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Damaged, DiskFull, FileLocked, InputRefused, NotOurFile, TooNew, WrongUsage
from app.model.anchor import describe
from app.model.annotation import COLOURS, KINDS, Annotation
from app.model.record import Provenance
from app.model.span import Span
from app.notebook.writer import Notebook, connection_of
from app.services import annotating, coding, exchange
from app.services.annotating import annotation_list
from app.services.reading import page
from app.services.session import Session
from tests.making import TEXT, at, made_archive, made_draft

URL = "https://www.example.org/readout"
DRAFT = made_draft(provenance=Provenance(publisher="Norland MFA", url=URL, language="en"))
OTHER = made_draft("Another text. The two ministers agreed to meet again.\n", provenance=Provenance(url=URL))
NOW = "2031-05-04T00:00:00.000Z"


def one(uid="a1", words="fisheries matter", note="why?", tags=("fish",), author="bea", **other):
    anchor = describe(DRAFT.uid, DRAFT.text_sha256, TEXT, at(words))
    return Annotation(uid, anchor, other.get("colour", "green"), note, tags, author, NOW, NOW)


@pytest.fixture
def session(tmp_path):
    archive = made_archive(tmp_path / "archive.db", DRAFT)
    with Session.open(archive, tmp_path / "notebook.db") as session:
        yield session


@pytest.fixture
def theirs(tmp_path):
    """Write a colleague's notebook that holds these annotations."""

    def write(*annotations, name="theirs.db"):
        notebook = Notebook(tmp_path / name)
        for each in annotations:
            notebook.write(each, label="annotation", now=NOW)
        notebook.close()
        return tmp_path / name

    return write


def held(session):
    return {each.uid: each for each in annotation_list(session)}


def told(session):
    """The codebook and the links, as a person sees them."""
    tags = {
        (code.tag.path, code.tag.definition, code.tag.colour, code.all) for code in coding.codebook(session)
    }
    return tags, set(coding.links(session))


def json_file(tmp_path, document):
    path = tmp_path / "in.jsonld"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


# --- a colleague's notebook ----------------------------------------------------------------------


def test_a_notebook_is_taken_in_whole_and_authors_are_kept(session, theirs):
    came = [one("a1"), one("a2", "Ōno Tarō 🤝", note="", tags=()), one("a3", "agreed", author="cem")]
    taken = exchange.take_in(session, theirs(*came))
    assert held(session) == {each.uid: each for each in came}
    assert taken.change.annotations == ("a1", "a2", "a3")
    assert taken.change.annotated == (DRAFT.uid,)


def test_taking_in_is_one_step_that_undo_takes_back_also_after_a_restart(session, theirs):
    mine = one("m1", "agreed", author="ada")
    session.notebook.write(mine, label="annotation", now=NOW)
    exchange.take_in(session, theirs(one("a1"), one("a2", "stressed")))
    assert annotating.undo_label(session) == "taking in"
    session.close()
    with Session.open(session.archive_path, session.notebook_path) as again:
        change = annotating.undo(again)
        assert held(again) == {"m1": mine}
        assert set(change.annotations) == {"a1", "a2"}
        annotating.redo(again)
        assert set(held(again)) == {"m1", "a1", "a2"}


def test_what_is_held_already_is_not_written_again(session, theirs):
    path = theirs(one("a1"), one("a2", "agreed"))
    exchange.take_in(session, path)
    before = session.notebook_path.read_bytes()
    taken = exchange.take_in(session, path)
    assert [each.uid for each in taken.merge.held] == ["a1", "a2"]
    assert taken.change.annotations == ()
    assert session.notebook_path.read_bytes() == before


@pytest.mark.parametrize(
    "changed",
    [{"note": "otherwise"}, {"tags": ("fish", "sea")}, {"colour": "blue"}, {"author": "eve"}],
    ids=lambda changed: next(iter(changed)),
)
def test_the_same_uid_with_other_content_is_a_disagreement_and_mine_stays(session, theirs, changed):
    session.notebook.write(one("a1"), label="annotation", now=NOW)
    different = replace(one("a1"), **changed)
    taken = exchange.take_in(session, theirs(different, one("a2", "agreed")))
    (pair,) = taken.merge.disagreements
    assert (pair.mine, pair.theirs) == (one("a1"), different)
    assert held(session) == {"a1": one("a1"), "a2": one("a2", "agreed")}


def test_the_time_of_a_change_and_the_case_of_a_tag_are_no_disagreement(session, theirs):
    session.notebook.write(one("a1"), label="annotation", now=NOW)
    later = replace(one("a1"), modified_at="2032-01-01T00:00:00.000Z", tags=("FISH",))
    assert [each.uid for each in exchange.take_in(session, theirs(later)).merge.held] == ["a1"]


def test_the_same_note_on_the_same_place_is_a_duplicate_taken_only_on_request(session, theirs):
    session.notebook.write(one("m1"), label="annotation", now=NOW)
    path = theirs(one("a1", tags=("other",)), one("a2", note="another note"))
    taken = exchange.take_in(session, path)
    (pair,) = taken.merge.duplicates
    assert (pair.mine.uid, pair.theirs.uid) == ("m1", "a1")
    assert set(held(session)) == {"m1", "a2"}
    exchange.take_in(session, path, keep_all=True)
    assert set(held(session)) == {"m1", "a1", "a2"}


def test_what_i_put_into_the_trash_does_not_come_back_by_itself(session, theirs):
    path = theirs(one("a1"))
    exchange.take_in(session, path)
    annotating.remove(session, "a1")
    (pair,) = exchange.take_in(session, path).merge.disagreements
    assert pair.trashed
    assert held(session) == {}
    exchange.take_in(session, path, keep_all=True)
    assert held(session) == {"a1": one("a1")}
    annotating.undo(session)
    assert held(session) == {}


def test_a_preview_tells_the_same_and_writes_nothing(session, theirs):
    path = theirs(one("a1"), one("a2", "agreed"))
    session.notebook.write(one("a2", "agreed", note="mine"), label="annotation", now=NOW)
    before = session.notebook_path.read_bytes()
    told = exchange.preview(session, path)
    assert session.notebook_path.read_bytes() == before
    assert told.merge == exchange.take_in(session, path).merge


@pytest.mark.parametrize("room", [0, 3, 20, 60])
def test_a_disk_that_fills_up_half_way_leaves_the_notebook_as_it_was(session, theirs, room):
    path = theirs(*(one(f"a{n}", note=f"{n} " * 2000) for n in range(60)))
    session.notebook.write(one("m1", "agreed"), label="annotation", now=NOW)
    db = connection_of(session.notebook)
    pages = db.execute("pragma page_count").fetchone()[0]
    db.execute(f"pragma max_page_count = {pages + room}")  # sixty notes need about a hundred pages
    with pytest.raises(DiskFull, match="not saved yet"):
        exchange.take_in(session, path)
    assert set(held(session)) == {"m1"}
    assert db.execute("select count(*) from annotation").fetchone() == (1,)
    assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    assert annotating.undo_label(session) == "annotation"
    db.execute("pragma max_page_count = 100000")
    assert len(exchange.take_in(session, path).merge.added) == 60


def test_a_foreign_notebook_is_not_touched_and_leaves_nothing_beside_it(session, theirs, tmp_path):
    path = theirs(one())
    lone = tmp_path / "alone"
    lone.mkdir()
    path = shutil.copy(path, lone / "theirs.db")
    before = path.read_bytes()
    exchange.take_in(session, path)
    assert path.read_bytes() == before
    assert [each.name for each in lone.iterdir()] == ["theirs.db"]


def broken(path, *statements):
    db = sqlite3.connect(path, isolation_level=None)
    for each in statements:
        db.execute(each)
    db.close()
    return path


@pytest.mark.parametrize(
    ("statements", "error"),
    [
        (["pragma application_id = 7"], NotOurFile),
        (["pragma user_version = 999"], TooNew),
        (["create table extra (x)"], NotOurFile),
        (["drop index annotation_of_readout"], NotOurFile),
        (
            [
                "create trigger t after insert on annotation begin delete from annotation; end",
            ],
            NotOurFile,
        ),
        (["create view v as select * from annotation"], NotOurFile),
        (["pragma ignore_check_constraints = on", "update annotation set colour = 'mauve'"], Damaged),
        (["pragma ignore_check_constraints = on", 'update annotation set "end" = start'], Damaged),
        (["pragma ignore_check_constraints = on", "update annotation set start = -4"], Damaged),
        (["update annotation set exact = 'longer than its span is, by far'"], Damaged),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_and_nothing_is_taken(session, theirs, statements, error):
    path = broken(theirs(one("a1"), one("a2", "agreed")), *statements)
    before = path.read_bytes()
    with pytest.raises(error):
        exchange.take_in(session, path)
    assert held(session) == {}
    assert path.read_bytes() == before


def test_bytes_that_are_no_text_are_read_as_replacement_characters(session, theirs):
    path = broken(theirs(one("a1")), "update annotation set note = cast(x'6162ff' as text)")
    exchange.take_in(session, path)
    assert held(session)["a1"].note == "ab\ufffd"


def test_a_torn_file_is_refused_with_a_sentence(session, theirs):
    path = theirs(*(one(f"a{n}", note="x" * 3000) for n in range(20)))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises((Damaged, NotOurFile)):
        exchange.take_in(session, path)
    assert held(session) == {}


def test_a_notebook_somebody_is_writing_is_a_sentence(session, theirs):
    path = theirs(one())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("begin exclusive")
    try:
        with pytest.raises(FileLocked, match=r"theirs\.db is in use"):
            exchange.take_in(session, path)
    finally:
        other.execute("rollback")
        other.close()
    assert len(exchange.take_in(session, path).merge.added) == 1


def test_a_notebook_left_half_written_is_a_sentence_and_stays(session, theirs, tmp_path):
    path = theirs(one(note="whole"))
    writing = sqlite3.connect(path, isolation_level=None)
    writing.execute("pragma cache_size = 1")  # so that pages reach the file before the end
    writing.execute("begin")
    writing.execute("update annotation set note = 'half'")
    for number in range(50):
        writing.execute("insert into tag (uid, path) values (?1, ?1)", (f"{number}{'y' * 3000}",))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("theirs.db", "theirs.db-journal"):
        shutil.copy(tmp_path / name, crashed)
    writing.execute("rollback")
    writing.close()
    before = {each.name: each.read_bytes() for each in crashed.iterdir()}
    with pytest.raises(FileLocked, match="half written"):
        exchange.take_in(session, crashed / "theirs.db")
    assert held(session) == {}
    assert {each.name: each.read_bytes() for each in crashed.iterdir()} == before


def test_a_file_kept_otherwise_than_ours_is_refused_and_nothing_appears_beside_it(session, theirs, tmp_path):
    path = broken(theirs(one()), "pragma journal_mode = wal")
    lone = tmp_path / "alone"
    lone.mkdir()
    shutil.copy(path, lone)
    with pytest.raises(NotOurFile, match="not kept as one"):
        exchange.take_in(session, lone / "theirs.db")
    assert [each.name for each in lone.iterdir()] == ["theirs.db"]


def test_my_own_notebook_and_a_missing_file_are_wrong(session, tmp_path):
    session.notebook.write(one(), label="annotation", now=NOW)
    with pytest.raises(WrongUsage, match="open"):
        exchange.take_in(session, session.notebook_path)
    with pytest.raises(Exception, match="cannot be used"):
        exchange.take_in(session, tmp_path / "nowhere.db")


def test_an_archive_is_no_notebook(session):
    with pytest.raises(NotOurFile):
        exchange.take_in(session, session.archive_path)


# --- JSON-LD -------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_exported_and_taken_in_elsewhere_is_the_same(tmp_path_factory, data):
    words = st.text(max_size=30).map(annotating.storable)
    spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 40))
    made = []
    for number in range(data.draw(st.integers(1, 4))):
        start, length = data.draw(spans)
        span = Span(start, min(start + length, len(TEXT)))
        made.append(
            Annotation(
                uid=data.draw(
                    st.sampled_from([f"u {number}/ü", f"8d2b1b4e-0000-4000-8000-00000000000{number}"])
                ),
                anchor=describe(DRAFT.uid, DRAFT.text_sha256, TEXT, span),
                colour=data.draw(st.sampled_from(COLOURS)),
                note=f"{number}{data.draw(words)}",
                tags=annotating.tidy_tags(tuple(data.draw(st.lists(words, max_size=4)))),
                author=f"b{data.draw(words)}",
                created_at=NOW,
                modified_at=data.draw(st.sampled_from([NOW, "2033-01-01T23:59:59.999Z"])),
                kind=data.draw(st.sampled_from(KINDS)),
            )
        )
    # Tags that differ in their case alone are one tag in a notebook; each keeps the first spelling.
    spelt = {}
    made = [
        replace(each, tags=tuple(spelt.setdefault(tag.casefold(), tag) for tag in each.tags)) for each in made
    ]
    folder = tmp_path_factory.mktemp("round")
    archive = made_archive(folder / "archive.db", DRAFT)
    with Session.open(archive, folder / "one.db") as session:
        for each in made:
            session.notebook.write(each, label="annotation", now=NOW)
        for path in spelt.values():
            coding.define(
                session, path, definition=data.draw(words), colour=data.draw(st.sampled_from(["", *COLOURS]))
            )
        for ends in itertools.pairwise(made):
            if ends[0].uid != ends[1].uid:
                coding.link(session, ends[0].uid, ends[1].uid, f"x{data.draw(words)}")
        (folder / "out.jsonld").write_bytes(
            exchange.export(session, annotation_list(session), form="jsonld").data
        )
        first, before = held(session), told(session)
    with Session.open(archive, folder / "two.db") as session:
        taken = exchange.take_in(session, folder / "out.jsonld", keep_all=True)
        assert taken.unplaced == ()
        assert held(session) == first == {each.uid: each for each in made}
        assert told(session) == before


def foreign(**other):
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://elsewhere.example/a/1",
        "type": "Annotation",
        "created": "2030-01-01T12:00:00+09:00",
        "creator": {"type": "Person", "nickname": "bea", "x": [1, {"y": None}]},
        "body": [{"type": "TextualBody", "value": "see <b>"}, {"value": "sea", "purpose": "tagging"}],
        "unknown": {"field": [1, 2]},
        "target": {
            "source": URL,
            "selector": [{"type": "TextQuoteSelector", "exact": "fisheries matter", "prefix": "that "}],
        },
    } | other


def test_a_foreign_annotation_is_placed_by_its_quotation(session, tmp_path):
    taken = exchange.take_in(session, json_file(tmp_path, foreign()))
    (made,) = taken.merge.added
    assert made.anchor == describe(DRAFT.uid, DRAFT.text_sha256, TEXT, at("fisheries matter"))
    assert (made.note, made.tags, made.author) == ("see <b>", ("sea",), "bea")
    assert made.created_at == "2030-01-01T03:00:00.000Z"
    assert exchange.take_in(session, json_file(tmp_path, foreign())).merge.held == (made,)


def quote(exact, start=None, **other):
    selectors = [{"type": "TextQuoteSelector", "exact": exact, **other}]
    if start is not None:
        selectors.append({"type": "TextPositionSelector", "start": start, "end": start + len(exact)})
    return {"source": URL, "selector": selectors}


def refined(target):
    """Return ``target`` with its selectors inside another's passage, where positions count from there."""
    inner = target["selector"]
    return {"source": URL, "selector": {"type": "FragmentSelector", "value": "p3", "refinedBy": inner}}


def test_a_quotation_inside_another_selector_is_still_found(session, tmp_path):
    path = json_file(tmp_path, foreign(target=refined(quote("fisheries matter", 0))))
    assert exchange.take_in(session, path).merge.added[0].anchor.span == at("fisheries matter")


def test_words_that_stand_there_twice_are_placed_by_position_only(session, tmp_path):
    second = TEXT.index("Minister", TEXT.index("Minister") + 1)
    (lost,) = exchange.take_in(session, json_file(tmp_path, foreign(target=quote("Minister")))).unplaced
    assert "exactly once" in lost.reason
    assert lost.quotation == "Minister"
    assert held(session) == {}
    taken = exchange.take_in(session, json_file(tmp_path, foreign(target=quote("Minister", second))))
    assert taken.merge.added[0].anchor.span == Span(second, second + len("Minister"))


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"target": quote("never said")}, "exactly once"),
        ({"target": quote("Minister", 3)}, "exactly once"),
        ({"target": quote("Foreign")}, "exactly once"),  # also where a text begins
        ({"target": refined(quote("Minister", TEXT.index("Minister Lindqvist stressed")))}, "exactly once"),
        ({"target": {"source": "https://other.example/", "selector": quote("fisheries")["selector"]}}, "no readout"),
        ({"target": URL}, "whole page"),
        ({"target": {"source": URL}}, "quotes no words"),
        ({"target": [quote("fisheries"), quote("agreed")]}, "2 targets"),
        ({"target": {"selector": quote("fisheries")["selector"]}}, "names no page"),
        ({"target": None}, "no target"),
        ({"type": "Note"}, "not Annotation"),
        ({"body": {"value": "x" * 1_000_001}}, "longer than"),
    ],
)  # fmt: skip
def test_what_has_no_certain_place_is_listed_with_its_reason(session, tmp_path, changed, reason):
    taken = exchange.take_in(session, json_file(tmp_path, foreign(**changed)))
    assert [reason in each.reason for each in taken.unplaced] == [True]
    assert held(session) == {}


def test_words_that_stand_in_two_readouts_of_one_address_are_listed(tmp_path):
    archive = made_archive(tmp_path / "archive.db", DRAFT, OTHER)
    with Session.open(archive, tmp_path / "notebook.db") as session:
        both = foreign(target=quote("The two ministers agreed to meet again"))
        (lost,) = exchange.take_in(session, json_file(tmp_path, both)).unplaced
        assert "2 of the readouts" in lost.reason
        only = exchange.take_in(session, json_file(tmp_path, foreign())).merge.added
        assert [each.anchor.readout_uid for each in only] == [DRAFT.uid]


@pytest.mark.parametrize("shape", ["list", "graph", "page", "collection"])
def test_every_way_to_hold_several_is_read(session, tmp_path, shape):
    several = [
        foreign(),
        foreign(id="urn:uuid:8d2b1b4e-0000-4000-8000-000000000001", target=quote("stressed")),
    ]
    page_ = {"type": "AnnotationPage", "items": several, "next": "https://elsewhere.example/2"}
    document = {
        "list": several,
        "graph": {"@graph": several},
        "page": page_,
        "collection": {"type": "AnnotationCollection", "first": page_},
    }[shape]
    taken = exchange.take_in(session, json_file(tmp_path, document))
    assert len(taken.merge.added) == 2
    assert len(taken.unplaced) == (1 if shape in {"page", "collection"} else 0)


@pytest.mark.parametrize(
    "data",
    [b"", b"not json", b"[" * 100_000, b'{"a": ' * 50_000, b"\xff\xfe{}", b"1" * 5000, b'"\xed\xa0\x80"'],
    ids=["empty", "words", "deep", "deep objects", "utf-16", "digits", "surrogate"],
)
def test_what_is_no_json_is_refused_with_a_sentence(session, tmp_path, data):
    path = tmp_path / "in.json"
    path.write_bytes(data)
    with pytest.raises(InputRefused, match="neither a notebook nor"):
        exchange.take_in(session, path)


def test_a_file_beyond_the_limit_is_refused(session, tmp_path, monkeypatch):
    from app.services.exchange import taking_in

    monkeypatch.setattr(taking_in, "MAX_BYTES", 1000)
    with pytest.raises(InputRefused, match="larger"):
        exchange.take_in(session, json_file(tmp_path, [foreign()] * 20))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from([URL, "Annotation", "fisheries"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["type", "id", "target", "source", "selector", "exact", "start", "end", "body", "value", "creator",
             "items", "first", "scope", "purpose", "refinedBy", "styleClass", "@graph"]
        ), inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    document=JSON, key=st.sampled_from(["type", "id", "target", "body", "creator", "created", "motivation"])
)
def test_whatever_the_document_holds_it_is_read_or_listed(session, tmp_path, document, key):
    for whole in (document, foreign(**{key: document})):
        exchange.preview(session, json_file(tmp_path, whole))


def test_the_record_is_not_touched_by_taking_in(session, tmp_path):
    before = session.archive_path.read_bytes()
    exchange.take_in(session, json_file(tmp_path, foreign()))
    assert session.archive_path.read_bytes() == before
    (placed,) = page(session, DRAFT.uid).placed
    assert placed.status == "found"


def test_a_colleague_s_codebook_and_links_come_along_and_mine_is_never_overwritten(session, tmp_path):
    with Session.open(session.archive_path, tmp_path / "theirs.db") as colleague:
        for uid, words in (("a1", "fisheries matter"), ("a2", "agreed"), ("a3", "Norland")):
            colleague.notebook.write(one(uid, words, tags=("Sea/Fish",)), label="annotation", now=NOW)
        coding.define(colleague, "Sea", definition="their sea", colour="blue")
        coding.define(colleague, "Sea/Fish", definition="their fish")
        coding.define(colleague, "Land")
        coding.link(colleague, "a1", "a2", "supports")
        coding.link(colleague, "a2", "a3", "follows")
        exchange.save(
            exchange.export(colleague, annotation_list(colleague), form="jsonld").data,
            tmp_path / "out.jsonld",
        )
    session.notebook.write(one("mine", "Norland", tags=()), label="annotation", now=NOW)  # a3 is its twin
    coding.define(session, "sea", definition="my sea")
    before = told(session)
    for name in ("theirs.db", "out.jsonld"):
        taken = exchange.take_in(session, tmp_path / name).merge
        assert {tag.path for tag in taken.tags} == {"Sea/Fish", "Land"}
        assert [(tag.definition, tag.colour) for tag in taken.completed] == [("my sea", "blue")]
        assert [(pair.mine.definition, pair.theirs.definition) for pair in taken.differing] == [
            ("my sea", "their sea")
        ]
        assert {(link.source_uid, link.target_uid) for link in taken.links} == {("a1", "a2"), ("a2", "mine")}
        assert {code.tag.path: code.all for code in coding.codebook(session)} == {
            "sea": 2,
            "Sea/Fish": 2,
            "Land": 0,
        }
        annotating.undo(session)
        assert told(session) == before


def test_what_i_threw_away_of_the_codebook_and_the_links_does_not_come_back_by_itself(session, tmp_path):
    for uid, words in (("a1", "fisheries matter"), ("a2", "agreed")):
        session.notebook.write(one(uid, words, tags=("sea",)), label="annotation", now=NOW)
    coding.link(session, "a1", "a2", "supports")
    shutil.copy(session.notebook_path, tmp_path / "theirs.db")
    coding.unlink(session, coding.links(session)[0].uid)
    coding.remove(session, session.notebook.tag_at("sea").uid)
    taken = exchange.take_in(session, tmp_path / "theirs.db").merge
    assert [tag.path for tag in taken.tags] == ["sea"]
    assert taken.links == ()
    assert coding.links(session) == []
    assert [(code.tag.path, code.all) for code in coding.codebook(session)] == [("sea", 0)]
    assert {thing.kind for thing in coding.trash(session)} == {"link", "tag"}
