"""Who looks while somebody types: the list first, then what is counted beside it, and only for the newest wish."""

import pytest
from PySide6.QtCore import QObject

from app.errors import IndexDamaged
from app.services import index_upkeep
from app.services.holdings import Wish
from app.ui.searching.seeker import Seeker
from tests.making import made_archive


@pytest.fixture
def seeker(qtbot, tmp_path):
    made_archive(tmp_path / "archive.db")
    index_upkeep.make_anew(tmp_path / "archive.db")
    parent = QObject()
    seeker = Seeker(tmp_path / "archive.db", None, parent)
    yield seeker
    seeker.finish()


def test_what_is_counted_waits_until_the_list_has_been_told(seeker, qtbot):
    told = []
    seeker.found.connect(lambda holdings: told.append(("found", len(holdings))))
    seeker.counted.connect(lambda wish, counts: told.append(("counted", wish.typed)))
    seeker.seek(Wish("fisheries"))
    seeker.ask(
        lambda searching: searching.total(Wish("fisheries")),
        lambda n: told.append(("asked", n)),
        lambda: True,
    )
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[0] == ("found", 1)
    assert set(told[1:]) == {("asked", 1), ("counted", "fisheries")}
    seeker.ask(lambda _searching: "at once", lambda n: told.append(n), lambda: True)
    qtbot.waitUntil(lambda: told[-1] == "at once")


def test_of_what_is_typed_quickly_only_the_last_is_told_and_counted(seeker, qtbot):
    found, counted, asked = [], [], []
    seeker.found.connect(lambda holdings: found.append(holdings.wish.typed))
    seeker.counted.connect(lambda wish, counts: counted.append(wish.typed))
    for typed in ("f", "fi", "fish", "fisheries"):
        wish = Wish(typed)
        seeker.seek(wish)
        seeker.ask(
            lambda _searching, wish=wish: wish.typed,
            asked.append,
            lambda wish=wish: wish.typed == "fisheries",
        )
    seeker.ask(lambda _searching: "for another reason", asked.append, lambda: True)
    qtbot.waitUntil(lambda: counted == ["fisheries"])
    qtbot.waitUntil(lambda: asked == ["fisheries", "for another reason"])
    assert found[-1] == "fisheries"


def test_what_waits_for_a_list_that_fails_is_done_all_the_same(seeker, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("app.index.answering._LOOK_EVERY", 0)
    failed, asked = [], []
    seeker.failed.connect(failed.append)
    with qtbot.waitSignal(seeker.found):
        seeker.seek(Wish("fisheries"))
    for file in index_upkeep.index_folder(tmp_path / "archive.db").rglob("*.idx"):
        file.write_bytes(b"")
    seeker.seek(Wish("again"))
    seeker.ask(lambda _searching: True, asked.append, lambda: True)
    qtbot.waitUntil(lambda: asked == [True])
    assert isinstance(failed[0], IndexDamaged)
