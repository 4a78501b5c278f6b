"""What a long list shows is fetched a page at a time, and each place in it stays what it is."""

import pytest

from app.archive.writer import writing
from app.library import readouts
from app.library.library import Library
from app.services import index_upkeep
from app.services.holdings import (
    PAGE,
    WHOLE_AT_MOST,
    Wish,
    expected_holdings,
    first_holdings,
    is_large,
    sought,
)
from app.services.ordering import BLOCK, Order, Place
from app.services.searching import Searching
from app.services.session import Session
from scripts.make_corpus import drafts
from tests.making import many_readouts

NOW = "2026-01-01T00:00:00Z"


@pytest.fixture
def searching(tmp_path):
    library = Library(many_readouts(tmp_path / "archive.db"))
    yield Searching(library)
    library.close()


def test_an_order_of_any_length_is_asked_for_where_it_is_looked_at():
    asked = []

    def ask(offset, limit):
        asked.append(offset)
        return [Place(number * 3, number % 7, 0.5) for number in range(offset, offset + limit)]

    order = Order(100_000, ask, [Place(0, 0, 0.5), Place(3, 1, 0.5)])
    assert order.places(0, 2) == [Place(0, 0, 0.5), Place(3, 1, 0.5)]
    assert asked == []
    assert order.places(99_998, 100_005) == [Place(299_994, 3, 0.5), Place(299_997, 4, 0.5)]
    assert order.places(BLOCK - 1, BLOCK + 1) == [
        Place((BLOCK - 1) * 3, (BLOCK - 1) % 7, 0.5),
        Place(BLOCK * 3, BLOCK % 7, 0.5),
    ]
    assert sorted(asked) == [0, BLOCK, 98_000]
    order.places(1_999, 2_000)
    assert len(asked) == 3  # what has been asked for is kept
    assert order.place_of(299_997, about=99_999) == 99_999
    assert order.place_of(3 * 50_000, about=99_999) is None


def test_every_place_is_there_once_and_in_the_order_of_days(searching):
    index_upkeep.make_anew(searching.library.archive_path)
    holdings = sought(searching, Wish())
    listed = [holdings.entry(number).listed for number in range(len(holdings))]
    assert sorted(one.uid for one in listed) == sorted(one.uid for one in readouts.listing(searching.library))
    days = [one.date for one in listed]
    assert days == sorted(days, reverse=True)
    assert holdings.entry(len(holdings)) is None
    for number in (0, 7, PAGE, len(holdings) // 2, len(holdings) - 1):
        assert holdings.place_of(listed[number].uid) == number
    assert holdings.place_of("nothing") is None


def test_pages_are_fetched_for_whoever_may_not_wait(searching):
    index_upkeep.make_anew(searching.library.archive_path)
    holdings = sought(searching, Wish("stated"))
    last = len(holdings) - 1
    assert holdings.held_entry(0) is not None
    assert holdings.held_entry(last) is None
    assert holdings.lacking(0, PAGE) == []
    lacking = holdings.lacking(last - PAGE, last + 5)
    assert lacking == list(range((last - PAGE) // PAGE, last // PAGE + 1))
    holdings.take(holdings.fetch(lacking))
    assert holdings.held_entry(last).hit.snippet
    assert holdings.lacking(last - PAGE, last + 5) == []


def test_a_list_stays_what_it_was_while_readouts_come_in(searching):
    index_upkeep.make_anew(searching.library.archive_path)
    holdings = sought(searching, Wish())
    before = [place.row for place in sought(searching, Wish()).order.places(0, len(holdings))]
    with writing(searching.library.archive_path) as archive:
        for draft in drafts(3, seed=77):
            archive.add_readout(draft, received_at=NOW)
    assert len(sought(searching, Wish())) == len(holdings) + 3
    assert [place.row for place in holdings.order.places(0, len(holdings))] == before
    assert all(holdings.entry(number) for number in range(len(holdings)))


def test_without_an_index_everything_is_listed_by_the_record(searching):
    holdings = sought(searching, Wish())
    assert searching.ready() is None  # it is not made while somebody waits
    assert holdings.behind == len(holdings) == WHOLE_AT_MOST + 40
    days = [holdings.entry(number).listed.date for number in range(len(holdings))]
    assert days == sorted(days, reverse=True)
    assert len(sought(searching, Wish("stated"))) == 0


def test_a_large_archive_says_at_once_how_much_it_holds(tmp_path):
    path = many_readouts(tmp_path / "archive.db")
    with Session.open(path, tmp_path / "notebook.db") as session:
        assert is_large(session)
        assert len(expected_holdings(session)) == WHOLE_AT_MOST + 40
        index_upkeep.make_anew(path)
        holdings = first_holdings(session)
        first = holdings.entry(0).listed
        assert readouts.newest(session.library)[0] in {
            one.uid for one in readouts.listing(session.library) if one.date == first.date
        }
        assert holdings.uids(session, most=30) == tuple(
            holdings.entry(number).listed.uid for number in range(30)
        )
