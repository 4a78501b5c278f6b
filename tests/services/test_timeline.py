"""The timeline counts what the list counts, and finds the meetings of a stretch, however exact their dates are."""

from datetime import date

import pytest

from app.analysis.timeline.tally import beside_known, bins
from app.index.answering import Choice
from app.library.library import Library
from app.model.known import Known
from app.services import knowing, timeline
from app.services.holdings import Wish
from app.services.narrowing import dated, facets
from app.services.searching import Searching
from app.services.session import Session
from tests.dated import dated_archive

DATES = ("2015-03-01", "2015-03-01", "2015", "2016-07", "2016-07-09", "2018-12-31", None, None)


def day(iso):
    return date.fromisoformat(iso).toordinal()


@pytest.fixture(scope="module")
def searching(tmp_path_factory):
    path = dated_archive(
        tmp_path_factory.mktemp("line") / "archive.db", DATES, sides=(("NO", "SE"), ("NO", "FI"))
    )
    library = Library(path)
    found = Searching(library)
    found.ready(wait=True)
    yield found
    library.close()


def line(searching, *words, dates=""):
    return timeline.line(searching, dated(Wish(" ".join(words)), dates))


def test_the_line_counts_what_the_list_counts(searching):
    found = line(searching)
    assert (found.tally.total, found.tally.dated, found.tally.undated, found.held) == (8, 6, 2, 8)
    assert found.tally.total == searching.page(Wish(), 0, 1).total
    assert line(searching, "country:FI").tally.total == searching.page(Wish("country:FI"), 0, 1).total == 4


def test_statements_are_counted_where_the_list_shows_statements(searching):
    found = line(searching, "verb:stressed")
    assert found.kind == "statements"
    assert found.tally.total == searching.page(Wish("verb:stressed"), 0, 1).total == 8


def test_dates_that_were_chosen_do_not_narrow_the_line_they_were_chosen_on(searching):
    assert line(searching, dates="2015").tally == line(searching).tally
    assert line(searching, "date:2015").tally.total == 3  # what was typed does


@pytest.mark.parametrize(
    ("dates", "number"),
    [
        ("2015", 3),
        ("2015-03", 2),
        ("2016-07", 2),
        ("2016-07-09", 1),
        ("2015..2016", 5),
        ("..2016", 5),
        ("2017..", 1),
    ],
)
def test_the_list_keeps_to_chosen_dates_as_the_tally_promises(searching, dates, number):
    wish = dated(Wish(), dates)
    assert searching.page(wish, 0, 1).total == number
    assert line(searching).tally.within(*timeline.chosen_dates(wish)) == number
    statements = dated(Wish("verb:stressed"), dates)
    assert searching.page(statements, 0, 1).total == number


def test_chosen_dates_stand_among_the_facets_and_in_their_counts(searching):
    found = dict(facets(searching, dated(Wish(), "2015")))
    assert [(one.value, one.chosen) for one in found["date"]] == [("2015", True)]
    assert sum(one.number for one in found["lang"]) == 3
    assert "date" not in dict(facets(searching, dated(dated(Wish(), "2015"), "")))


def test_a_stretch_holds_what_may_have_been_in_it(searching):
    found = timeline.stretch(searching, Wish(), day("2015-03-01"), day("2015-03-02"), most=10)
    assert found.whole
    assert [one.date for one in found.moments] == ["2015", "2015-03-01", "2015-03-01"]
    assert found.moments[1].sides == ("NO", "SE")
    assert found.moments[2].sides == ("NO", "FI")
    month = timeline.stretch(searching, Wish(), day("2016-07-20"), day("2016-08-20"), most=10)
    assert [one.date for one in month.moments] == ["2016-07"]


def test_a_stretch_with_too_many_says_so(searching):
    found = timeline.stretch(searching, Wish(), day("2015-01-01"), day("2019-01-01"), most=3)
    assert not found.whole
    assert len(found.moments) == 3


def test_the_meetings_of_statements_are_their_readouts_each_once(searching):
    found = timeline.stretch(searching, Wish("side:NO"), day("2015-01-01"), day("2019-01-01"), most=100)
    assert sorted(one.date for one in found.moments) == sorted(filter(None, DATES))


@pytest.fixture
def gapped(tmp_path):
    path = dated_archive(tmp_path / "archive.db", ("2015-03-01", "2016-07-09"))
    with Session.open(path, tmp_path / "notebook.db") as session:
        knowing.record(
            session,
            [
                Known(date="2015-03-20", sides=("NO", "FI"), known_from="a list of visits"),
                Known(date="2019", sides=("NO", "SE"), known_from="a list of visits"),
            ],
        )
        session.searching.ready(wait=True)
        yield session


def test_meetings_known_without_a_text_stand_beside_what_is_held(gapped):
    found = timeline.line(gapped.searching, Wish())
    assert found.tally.total == 2
    assert [(one.date, one.sides, one.held) for one in found.gaps] == [
        ("2019", ("NO", "SE"), False),
        ("2015-03-20", ("NO", "FI"), False),
    ]
    assert found.extent == (day("2015-03-01"), day("2020-01-01"))
    both = beside_known(bins(found.tally, "month"), bins(found.gap_tally, "month"))
    assert [(one.count, one.gaps, one.loose) for one in both] == [(1, 1, False), (1, 0, False), (0, 1, True)]


def test_they_are_among_what_is_listed_by_country_but_not_where_only_a_text_can_tell(gapped):
    by_country = Wish(choices=(Choice("country", ("FI",)),))
    assert [one.date for one in timeline.line(gapped.searching, by_country).gaps] == ["2015-03-20"]
    without = Wish(choices=(Choice("country", ("FI",), out=True),))
    assert [one.date for one in timeline.line(gapped.searching, without).gaps] == ["2019"]
    pair = dated(Wish(choices=(Choice("pair", ("NO–SE",)),)), "2016")
    assert [one.date for one in timeline.line(gapped.searching, pair).gaps] == ["2019"]
    for wish in (Wish("fisheries"), Wish(choices=(Choice("lang", ("en",)),)), Wish(kind="statements")):
        assert timeline.line(gapped.searching, wish).gaps == ()
