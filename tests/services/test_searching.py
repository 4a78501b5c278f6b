import os
import threading
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.archive.writer import writing
from app.errors import IndexDamaged
from app.index import store
from app.index.store import made_anew, state_of
from app.library.library import Library
from app.services import index_upkeep
from app.services.holdings import Wish
from app.services.searching import Searching
from scripts.make_corpus import write_archive
from tests.making import TEXT, made_archive, made_draft, made_reading
from tests.naughty import naughty_strings

NOW = "2026-01-01T00:00:00Z"


@pytest.fixture(scope="module")
def searching(tmp_path_factory):
    library = Library(made_archive(tmp_path_factory.mktemp("search") / "archive.db"))
    yield Searching(library)
    library.close()


@pytest.fixture
def path(tmp_path):
    return made_archive(tmp_path / "archive.db")


def titles(searching, query):
    return [hit.title for hit in searching.search(query).hits]


FOUND = [
    *(
        "fisheries",
        "FISHERIES",
        "fishery",
        "fish*",
        "Ono",
        "ōno",
        "合意",
        "漁業",
        "両",
        "minister",
        '"fisheries matter"',
    ),
    *("fisheries agreed", "tariffs OR fisheries", "fisheries -tariffs", "NEAR(ministers again, 5)"),
    *(
        "NEAR(again ministers, 5)",
        "person:lindqvist",
        "country:NO",
        "country:Norway",
        "country:ノルウェー",
        "lang:en",
    ),
    *("lang:English", "kind:ministerial", "date:2031", "date:2031-05..", "title:meeting", '"Ōno Tarō"'),
    *(
        "speaker:Ono",
        "speaker:lindqvist fisheries",
        "verb:stressed",
        "act:claim",
        "side:Sweden",
        "agreement:agreed",
    ),
    *(
        "agreement:again",
        'agreement:"meet again"',
        "verb:stress country:NO",
        "(act:claim OR act:joint) fisheries",
    ),
]
NOT_FOUND = [
    *(
        "tariffs",
        "意合",
        "fisheriesx",
        "漁協",
        '"matter fisheries"',
        '"fishery"',
        "fisheries -agreed",
        "date:..2030",
    ),
    *("country:JP", "NEAR(stressed again, 3)", "speaker:Ono fisheries", "act:request", "agreement:fisheries"),
    *("kind:summit", "lang:ja", "person:nobody", "tag:fish", "note:fish", "country:Nowhere"),
]


@pytest.mark.parametrize("query", FOUND)
def test_what_is_there_is_found(searching, query):
    results = searching.search(query)
    assert results.total >= 1, results
    assert results.query.mistakes == ()


@pytest.mark.parametrize("query", NOT_FOUND)
def test_what_is_not_there_is_not_found(searching, query):
    assert searching.search(query).total == 0


@pytest.mark.parametrize(
    ("query", "words", "speaker"),
    [
        ("fisheries", "fisheries", "Ada Lindqvist"),
        ("agree", "agreed", "Ada Lindqvist, Ōno Tarō"),
        ("合意", "合意", ""),
        ('"meet again"', "meet again", "Ada Lindqvist, Ōno Tarō"),
        ("taro", "Tarō", ""),
        ("speaker:Lindqvist matter", "matter", "Ada Lindqvist"),
    ],
)
def test_a_hit_says_where_in_the_record_it_stands_and_who_speaks(searching, query, words, speaker):
    hit = searching.search(query).hits[0]
    assert TEXT[hit.start : hit.end] == words
    assert hit.speaker == speaker
    start, end = hit.marks[0]
    assert hit.snippet[start:end] == words


def test_a_word_that_is_being_typed_finds_what_begins_so(searching):
    assert searching.page(Wish("fishe"), 0, 9).total == 1
    assert searching.search("fishe").total == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_an_error(searching, query):
    searching.search(query)
    searching.search(query, kind="statements")


def test_naughty_strings_are_words_like_any_other(searching):
    for query in naughty_strings():
        searching.search(query)


def test_what_is_imported_or_read_again_is_found_at_once(path):
    library = Library(path)
    searching = Searching(library)
    assert searching.search("herring").total == 0
    with writing(path) as archive:
        archive.add_readout(made_draft("Herring and cod. " * 9), received_at=NOW)
    assert searching.search("herring").total == 1
    assert "Borg talks" not in titles(searching, "talks")
    with writing(path) as archive:
        renamed = replace(made_reading(), title="Borg talks", confirmed=True, made_by="Ada")
        archive.add_reading(made_draft().uid, renamed, made_at=NOW)
    assert titles(searching, "title:talks") == ["Borg talks"]
    assert searching.search("fisheries").total == 1  # not twice
    library.close()


def test_a_damaged_index_is_made_anew_and_the_record_is_not_touched(path):
    library = Library(path)
    assert Searching(library).search("fisheries").total == 1
    before = path.read_bytes()
    folder = index_upkeep.index_folder(path)
    for file in folder.rglob("*"):
        if file.is_file() and file.name != "current.json":
            file.write_bytes(b"no index")
    assert Searching(library).search("fisheries").total == 1
    (folder / "current.json").write_text("{", encoding="utf-8")
    assert Searching(library).search("fisheries").total == 1
    assert path.read_bytes() == before
    library.close()


def test_the_old_index_answers_until_the_new_one_is_whole(path):
    library = Library(path)
    assert Searching(library).search("fisheries").total == 1
    folder = index_upkeep.index_folder(path)
    before = state_of(folder)

    class Stop(Exception):
        pass

    def stop(_done):
        raise Stop

    with pytest.raises(Stop):
        index_upkeep.make_anew(path, tell=stop)
    assert state_of(folder) == before
    assert [entry.name for entry in folder.iterdir() if entry.is_dir()] == [before.generation]
    assert index_upkeep.make_anew(path) == 1
    assert state_of(folder).generation != before.generation
    assert Searching(library).search("fisheries").total == 1
    library.close()


def test_an_index_of_an_older_form_gives_way(path):
    library = Library(path)
    assert Searching(library).search("fisheries").total == 1
    folder = index_upkeep.index_folder(path)
    current = folder / "current.json"
    current.write_text(
        current.read_text(encoding="utf-8").replace('"format": ', '"format": 9'), encoding="utf-8"
    )
    assert state_of(folder) is None
    assert Searching(library).search("fisheries").total == 1
    assert len([entry for entry in folder.iterdir() if entry.is_dir()]) == 1
    library.close()


def test_an_index_of_another_archive_is_not_believed(path):
    library = Library(path)
    made_anew(index_upkeep.index_folder(path), [], archive="another")
    assert Searching(library).search("fisheries").total == 1
    library.close()


def test_two_who_search_at_once_do_not_stand_in_each_others_way(path):
    found = []

    def look():
        library = Library(path)
        found.append([Searching(library).search("fisheries").total for _ in range(5)])
        library.close()

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert found == [[1] * 5] * 4


def test_many_who_finish_at_once_leave_one_that_is_whole(path):
    failed = []

    def make():
        try:
            for _ in range(8):
                index_upkeep.make_anew(path)
        except Exception as error:  # told below: a thread's own failure is not a test's
            failed.append(error)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=100)
    assert failed == []
    library = Library(path)
    assert Searching(library).search("fisheries").total == 1
    library.close()
    assert not list(index_upkeep.index_folder(path).glob("current.json.*"))


def test_an_index_that_is_cut_off_while_it_is_in_use_is_told_and_made_anew(path, monkeypatch):
    library = Library(path)
    searching = Searching(library)
    assert searching.search("fisheries").total == 1
    for file in index_upkeep.index_folder(path).rglob("*.idx"):
        os.truncate(file, 10)
    monkeypatch.setattr("app.index.answering._LOOK_EVERY", 0)
    for ask in (searching.search, searching.counts):
        with pytest.raises(IndexDamaged):
            ask("fisheries" if ask == searching.search else Wish("fisheries"))
    searching.forget_index()
    assert searching.search("fisheries").total == 1
    library.close()


def test_a_large_index_is_one_piece_when_it_is_made(tmp_path, monkeypatch):
    path = tmp_path / "archive.db"
    write_archive(path, 48, seed=2)
    monkeypatch.setattr(store, "_PART_AT_MOST", 6)
    told = []
    assert index_upkeep.make_anew(path, tell=told.append) == 48
    library = Library(path)
    answering = index_upkeep.answering(library)
    assert [one.num_segments for one in (answering._texts, answering._statements)] == [1, 1]
    assert answering.held == told[-1] == 48
    library.close()


def test_an_index_that_is_stopped_while_it_is_tidied_up_leaves_the_one_in_use(path):
    library = Library(path)
    assert Searching(library).search("fisheries").total == 1
    before = state_of(index_upkeep.index_folder(path))

    def stop_at_the_end(done):
        if done == 1:  # all of it is in
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index_upkeep.make_anew(path, tell=stop_at_the_end)
    assert state_of(index_upkeep.index_folder(path)) == before
    assert Searching(library).search("fisheries").total == 1
    library.close()
