"""Different names for one thing: kept, undone, carried as files, and what a search makes of them."""

import pytest

from app.errors import InputRefused, WrongUsage
from app.exchange.concordance import from_file
from app.services import annotating, attendance, coding, concordance, curating
from app.services.holdings import Wish
from app.services.session import Session
from tests.making import at, made_archive, made_draft, made_reading
from tests.naughty import naughty_strings

OTHER = (
    "外相会談\n\n"
    "2031年6月1日、アーダ・リンドクヴィスト外相は小野太郎外相と会談した。\n"
    "1. 両外相は、シルバー計画を歓迎した。 日本 and Norland were named.\n"
)


def other_draft():
    from dataclasses import replace

    from app.model.reading import Participant

    reading = made_reading()
    plain = replace(
        reading,
        title="外相会談",
        title_at=at("外相会談", OTHER),
        language="ja",
        facts=replace(reading.facts, date="2031-06-01", date_at=None, place=None),
        participants=(
            Participant("小野太郎", None, "SE", "principal", at("小野太郎", OTHER)),
            Participant("Lindqvist Ada", None, "NO", "principal", at("リンドクヴィスト", OTHER)),
        ),
        points=(),
        statements=(),
        agreements=(),
        references=(),
        findings=(),
        blocks=(),
    )
    return made_draft(OTHER, reading=plain)


@pytest.fixture
def session(tmp_path):
    made_archive(tmp_path / "archive.db", made_draft(), other_draft())
    with Session.open(tmp_path / "archive.db", tmp_path / "notebook.db") as session:
        yield session


def found(session, typed, **more):
    results = session.searching.search(typed, **more)
    return results.total, [(one.typed, one.others, one.on) for one in results.query.names]


def test_a_name_of_ones_own_finds_the_other_and_says_so(session):
    assert found(session, "fisheries") == (1, [])
    concordance.add(session, "fisheries = シルバー計画 = “Silver Plan”")
    assert found(session, "Fisheries") == (2, [("Fisheries", ("シルバー計画", "Silver Plan"), True)])
    assert found(session, "シルバー計画")[0] == 2
    assert found(session, '"fisheries"') == (1, [])  # quotation marks mean exactly this
    assert found(session, "fisheries", exact=True) == (1, [])
    assert found(session, "-fisheries")[0] == 0
    assert found(session, "silver plan")[0] == 2  # words in a row are a name, too
    assert found(session, "plan silver") == (0, [])


def test_other_names_are_switched_off_and_on_by_their_key(session):
    concordance.add(session, "fisheries = シルバー計画")
    page = session.searching.page(Wish("fisheries"), 0, 10)
    (name,) = page.query.names
    off = session.searching.page(Wish("fisheries", switched=(name.key,)), 0, 10)
    assert (page.total, off.total) == (2, 1)
    assert [one.on for one in off.query.names] == [False]
    assert session.searching.counts(Wish("fisheries", switched=(name.key,)))["readouts"] == 1


def test_the_places_of_other_names_are_marked(session):
    concordance.add(session, "fisheries = シルバー計画")
    hits = {hit.title: hit for hit in session.searching.search("fisheries").hits}
    hit = hits["外相会談"]
    assert OTHER[hit.start : hit.end] == "シルバー計画"


def test_what_is_added_is_taken_back_and_goes_to_the_trash(session):
    concordance.add(session, "one = two")
    concordance.add(session, "TWO = three")  # joined to the entry that has it
    (entry,) = concordance.concordance(session)
    assert entry.names == ("one", "two", "three")
    annotating.undo(session)
    assert [one.names for one in concordance.concordance(session)] == [("one", "two")]
    annotating.redo(session)
    concordance.revise(session, entry.uid, "one = four")
    assert concordance.concordance(session)[0].names == ("one", "four")
    concordance.remove(session, [entry.uid])
    assert concordance.concordance(session) == []
    (thing,) = coding.trash(session)
    assert (thing.kind, thing.words) == ("concordance", "one = four")
    coding.restore(session, thing)
    assert len(concordance.concordance(session)) == 1
    concordance.remove(session, [entry.uid])
    assert coding.empty_trash(session) == 1
    assert coding.trash(session) == []


def test_one_name_is_no_entry(session):
    for line in ("alone", "= =", "", "same = SAME"):
        with pytest.raises(WrongUsage):
            concordance.add(session, line)


@pytest.mark.parametrize("name", ["names.toml", "names.csv"])
def test_a_file_carries_every_string(session, tmp_path, name):
    strings = [one for one in naughty_strings() if any(map(str.isalnum, one))]
    entries = [(f"thing {number}", one) for number, one in enumerate(strings) if "=" not in one]
    concordance.add_all(session, entries, label="concordance import")
    before = {one.names for one in concordance.concordance(session)}
    assert len(before) > 60
    assert concordance.write_out(session, tmp_path / name) == len(before)
    annotating.undo(session)
    assert concordance.concordance(session) == []
    concordance.take_in(session, tmp_path / name)
    assert {one.names for one in concordance.concordance(session)} == before
    again = concordance.take_in(session, tmp_path / name)
    assert not again.concordance  # nothing of it is new


def test_no_cell_of_the_csv_is_a_formula(session, tmp_path):
    concordance.add(session, "sum of all = @SUM(1+1)")
    concordance.write_out(session, tmp_path / "x.csv")
    assert "'@SUM" in (tmp_path / "x.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.toml", b"[["),
        ("a.toml", b"same = 3"),
        ("a.toml", b"[[same]]\nnames = 3"),
        ("a.csv", b"\xff\xfe\x00"),
    ],
)
def test_a_file_that_is_none_is_told(name, data):
    with pytest.raises(InputRefused):
        from_file(data, name=name)


def test_a_person_is_called_by_other_names_where_somebody_said_that_they_are_one(session):
    assert found(session, "Ōno") == (1, [])
    people = {one.name: one.uid for one in curating.known_persons(session)}
    curating.decide(session, "same_person", people["Ōno Tarō"], people["小野太郎"])
    assert found(session, "Ono") == (2, [("Ono", ("小野太郎",), True)])
    assert found(session, "小野") == (2, [("小野", ("Ōno Tarō",), True)])
    assert found(session, "person:ono")[0] == 2
    assert found(session, 'person:"Ōno Tarō"')[0] == 2
    assert found(session, "Tarō fisheries")[0] == 1


def test_a_name_in_another_order_is_the_same_name(session):
    total, names = found(session, 'person:"Ada Lindqvist"')
    assert (total, names) == (2, [("Ada Lindqvist", ("Lindqvist Ada",), True)])


def test_a_country_is_called_as_the_languages_of_the_archive_call_it(session):
    total, names = found(session, "Japan")
    assert (total, names) == (1, [("Japan", ("日本", "日本国"), True)])
    assert found(session, "Korea") == (0, [])  # of which one, nobody said
    assert found(session, "us") == (0, [])
    assert found(session, "US")[1][0][1][:2] == ("United States", "アメリカ合衆国")


def test_naughty_strings_stay_questions(session):
    concordance.add(session, "one = two")
    for typed in naughty_strings():
        session.searching.search(typed)
    session.searching.search("one = " * 2_000)
    session.searching.search('speaker:"' * 500)


def test_who_sat_where_is_of_the_same_texts_that_the_list_shows(session):
    concordance.add(session, "fisheries = シルバー計画")
    wish = Wish("fisheries")
    assert len(attendance.of_wish(session, wish).matrix.gatherings) == 2
    assert len(attendance.of_wish(session, wish._replace(exact=True)).matrix.gatherings) == 1
    (name,) = session.searching.page(wish, 0, 10).query.names
    assert len(attendance.of_wish(session, wish._replace(switched=(name.key,))).matrix.gatherings) == 1
    # a last word may be unfinished where the list is typed for, and only there
    assert len(attendance.of_wish(session, Wish("fisher"), unfinished=True).matrix.gatherings) == 1
    assert len(attendance.of_wish(session, Wish("fisher")).matrix.gatherings) == 0


def test_quotation_marks_within_a_cell_are_kept_however_the_file_begins(session, tmp_path):
    path = tmp_path / "names.csv"
    plain = "".join(f"\"thing {number}\",'name {number}'\r\n" for number in range(400))
    path.write_text(plain + 'last,"say ""here"" aloud"\r\n', encoding="utf-8", newline="")
    concordance.take_in(session, path)
    entries = {one.names for one in concordance.concordance(session)}
    assert ("last", 'say "here" aloud') in entries
    assert len(entries) == 401
