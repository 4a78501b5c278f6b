"""Tables of visits as files: headings in any order, separators, encodings, and what is refused."""

import pytest

from app.errors import InputRefused, NotWritable
from app.intake.visits.rows import Given, visits
from app.intake.visits.table import MOST_BYTES, MOST_ROWS
from app.model.known import Known, KnownPerson
from app.services.naming import countries_named


def read(tmp_path, content, *, given=None, name="visits.csv", encoding=None):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return visits(path, naming=countries_named, given=given, encoding=encoding)


def test_columns_in_any_order_make_known_meetings(tmp_path):
    found = read(
        tmp_path,
        "Remarks,Place,Countries,Visitors,Date,Source,Format,Colour\n"
        '"A dinner, too",Borg,Norway; Sweden,"Ada Lindqvist (Norway); Tarō Ōno (Minister)",2031-05-03,'
        "Court circular,phone,red\n",
    )
    assert found.unknown == ("Colour",)
    (row,) = found.rows
    assert row.known == Known(
        "2031-05-03", ("NO", "SE"), "Court circular",
        people=(KnownPerson("Ada Lindqvist", side="NO"), KnownPerson("Tarō Ōno", office="Minister")),
        mode="phone", place="Borg", note="A dinner, too",
    )  # fmt: skip
    assert row.line == 2


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(tmp_path, separator):
    lines = [
        ["Date", "Country", "Title"],
        ["2031-05-03", "Norway", "Talks"],
        ["2031-05-04", "Sweden", "Call"],
    ]
    found = read(tmp_path, "\n".join(separator.join(line) for line in lines))
    assert [row.known.sides for row in found.rows] == [("NO",), ("SE",)]


def test_a_spreadsheets_own_line_says_the_separator(tmp_path):
    found = read(tmp_path, "sep=;\r\nDate;Country;Note\r\n2031-05-03;Norway;a, b, c, d\r\n")
    assert found.rows[0].known.note == "a, b, c, d"
    assert found.rows[0].known.sides == ("NO",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_encodings(tmp_path, encoding):
    text = "日付,相手国,場所,備考\n2031年5月3日,スウェーデン,東京,外務大臣の訪問であった。\n" * 1
    found = read(tmp_path, text.encode(encoding), encoding="cp932" if encoding == "cp932" else None)
    assert found.rows[0].known.date == "2031-05-03"
    assert found.rows[0].known.sides == ("SE",)
    assert found.rows[0].known.place == "東京"


def test_korean_headings(tmp_path):
    found = read(tmp_path, "날짜;국가;비고\n2031년 5월 3일;대한민국/일본;통화\n")
    assert found.rows[0].known.sides == ("KR", "JP")


def test_titles_above_the_headings_are_passed_over(tmp_path):
    found = read(tmp_path, "Visits of the Minister,,\n,,\nDate,Country,Place\n2031-05-03,Norway,Borg\n")
    assert [row.known.place for row in found.rows] == ["Borg"]
    assert found.rows[0].line == 4


def test_the_side_whose_visits_are_listed_is_given_once(tmp_path):
    found = read(tmp_path, "Date,Country\n2031-05-03,Norway\n", given=Given(side="SE", known_from="Court"))
    assert found.rows[0].known.sides == ("SE", "NO")
    assert found.rows[0].known.known_from == "Court"


@pytest.mark.parametrize(
    ("cell", "sides"),
    [
        ("Bosnia and Herzegovina", ("BA",)),
        ("Japan and Republic of Korea", ("JP", "KR")),
        ("Japan–Republic of Korea", ("JP", "KR")),
        ("US/China", ("US", "CN")),
        ("Japan, China & South Korea", ("JP", "CN", "KR")),
        ("the Netherlands", ("NL",)),
        ("EU", ("EU",)),
    ],
)
def test_sides_in_one_cell(tmp_path, cell, sides):
    assert read(tmp_path, f'Date,Sides\n2031-05-03,"{cell}"\n').rows[0].known.sides == sides


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (",Norway,,", "no date"),
        ("2031-02-30,Norway,,", "no day of the calendar"),
        ("2031-05-03,Atlantis,,", "no country"),
        ("2031-05-03,,,", "nobody"),
        ("3/4/2031,Norway,,", "day or the month"),
        ("2031-05-03,Norway,2031-05-01,", "before it begins"),
        ("2031-05-03,Norway,,x,y,z", "more cells"),
    ],
)
def test_rows_are_refused_with_a_reason_and_the_others_stay(tmp_path, line, says):
    found = read(tmp_path, f"Date,Country,Until,Note\n{line}\n2031-05-04,Sweden,,\n")
    assert says in found.rows[0].refused
    assert found.rows[0].known is None
    assert found.rows[1].known is not None


def test_the_order_of_dates_is_told_or_asked_for(tmp_path):
    table = "Date,Country\n3/4/2031,Norway\n{}/4/2031,Sweden\n"
    told = read(tmp_path, table.format(23))
    assert [row.known.date for row in told.rows] == ["2031-04-03", "2031-04-23"]
    assert told.order == "dmy"
    asked = read(tmp_path, table.format(5))
    assert [row.asks for row in asked.rows] == [True, True]
    given = read(tmp_path, table.format(5), given=Given(order="mdy"))
    assert [row.known.date for row in given.rows] == ["2031-03-04", "2031-05-04"]


def test_what_is_no_table_is_refused(tmp_path):
    for content, says in (
        ("", "empty"),
        ("Name,Place\nAda,Borg\n", "headed as a date"),
        (b"PK\x03\x04\x00\x00\x00", "NUL"),
        ("Date,Country\n" + '"' + "x" * 30_000, "letters"),
        ("Date,Country\n" + "2031,Norway\n" * (MOST_ROWS + 2), "rows"),
        (b"Date" + b" " * MOST_BYTES, "larger"),
    ):
        with pytest.raises(InputRefused, match=says):
            read(tmp_path, content)
    with pytest.raises(NotWritable):
        visits(tmp_path / "none.csv", naming=countries_named)
