"""The matrix over a real archive: texts of one event together, gaps among the meetings, CSV and PDF."""

import csv
import io
import re
from dataclasses import replace

import pytest

from app.errors import WrongUsage
from app.model.known import Known, KnownPerson
from app.model.record import Provenance
from app.services import attendance, attendance_out, coverage, curating, knowing
from app.services.holdings import Wish
from app.services.session import Session
from tests.brief.pdf_reading import page_sizes, page_texts
from tests.making import made_archive, made_draft, made_reading


@pytest.fixture
def session(tmp_path):
    first = made_reading()
    ada, taro = first.participants
    evil = replace(taro, name="=HYPERLINK(evil)", role="attendee")
    later = replace(
        made_reading(date="2032-05-03"),
        participants=(replace(ada, office="Prime Minister of Norland"), taro, replace(evil, span=taro.span)),
    )
    drafts = (
        made_draft(),
        made_draft(
            made_draft().text + "As told by the other side.\n", provenance=Provenance(publisher="Sudmark MFA")
        ),
        made_draft(made_draft().text + "A year later.\n", reading=later),
    )
    with Session.open(made_archive(tmp_path / "archive.db", *drafts), tmp_path / "notebook.db") as session:
        yield session


def record(session, date, **more):
    return knowing.record(session, [Known(date, ("NO", "SE"), "a calendar", **more)])[0]


def test_texts_of_one_event_stand_in_one_column_that_says_so(session):
    shown = attendance.of_wish(session, Wish())
    assert [(one.day, len(one.readouts), one.inferred) for one in shown.matrix.gatherings] == [
        ("2031-05-03", 2, True),
        ("2032-05-03", 1, False),
    ]
    apart = attendance.of_wish(session, Wish(), apart=True)
    assert len(apart.matrix.gatherings) == 3
    first, second = (one.key for one in apart.matrix.gatherings[:2])
    curating.decide(session, "not_same", first, second)
    assert len(attendance.of_wish(session, Wish()).matrix.gatherings) == 3


def test_gaps_stand_among_the_meetings_and_within_the_dates_asked_for(session):
    record(session, "2031-09-01", people=(KnownPerson("Ada Lindqvist"),))
    record(session, "2034")
    shown = attendance.of_wish(session, Wish())
    assert [one.day for one in shown.matrix.gatherings if one.gap] == ["2031-09-01", "2034"]
    assert [
        one.day for one in attendance.of_wish(session, Wish("date:2031..2033")).matrix.gatherings if one.gap
    ] == ["2031-09-01"]
    row = next(at for at, one in enumerate(shown.matrix.sitters) if one.name == "Ada Lindqvist")
    assert [shown.matrix.state(row, at) for at in range(4)] == ["present", "recorded", "present", "gap"]


def test_one_person_and_one_question(session):
    ada = curating.person_named(session, "lindqvist")
    shown = attendance.of_person(session, ada.uid)
    assert len(shown.matrix.gatherings) == 2
    both = attendance.narrowed(shown.matrix, both=("2031", "last"))
    assert {one.name for one in both.sitters} == {"Ada Lindqvist", "Ōno Tarō"}
    with pytest.raises(WrongUsage, match="2020"):
        attendance.narrowed(shown.matrix, both=("2020",))
    with pytest.raises(WrongUsage, match="no time"):
        attendance.narrowed(shown.matrix, both=("spring",))
    assert attendance.of_wish(session, Wish("nowhereatall")).matrix.sitters == ()


def test_csv_tells_the_cells_apart_and_holds_no_formula(session):
    record(session, "2031-09-01")
    data = attendance_out.as_table(attendance.of_wish(session, Wish()))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][8:] == [
        "2031-05-03 Foreign Ministers' Meeting", "2031-09-01 (no text)", "2032-05-03 Foreign Ministers' Meeting",
    ]  # fmt: skip
    by_name = {row[1]: row for row in rows[1:]}
    ada = by_name["Ada Lindqvist"]
    assert ada[8:] == [
        "1. Minister of Foreign Affairs of Norland",
        "no text",
        "1. Prime Minister of Norland [was Minister of Foreign Affairs of Norland]",
    ]
    assert "'=HYPERLINK(evil)" in by_name


def test_the_pdf_says_who_sat_where_and_against_what(session):
    record(session, "2031-09-01")
    shown = attendance.of_wish(session, Wish())
    for language, words in (
        ("en", "2 of 3 known meetings have texts"),
        ("ja", "知られている会談3件のうち2件に文書がある。"),
        ("ko", "알려진 회담 3건 중 2건에 문서가 있다."),
    ):
        data = attendance_out.as_pdf(shown, title="Norland", language=language)
        text = " ".join(" ".join(page_texts(data)).split())
        assert words in text
        assert "Ada Lindqvist" in text
    with pytest.raises(WrongUsage, match="paper"):
        attendance_out.as_pdf(shown, title="Norland", paper="a9")


def test_the_pdf_of_many_meetings_lies_across_and_its_tables_are_even(session):
    shown = attendance.of_wish(session, Wish())
    few = attendance_out.as_pdf(shown, title="", language="ja")
    assert page_sizes(few)[0] == (595, 842)
    assert "すべての会談" in page_texts(few)[0]
    for day in range(10, 20):
        record(session, f"2031-10-{day}")
    many = attendance_out.as_pdf(attendance.of_wish(session, Wish()), title="Norland")
    assert set(page_sizes(many)) == {(842, 595)}
    heads = re.findall(r"Name ((?:\[\d+\] \d+ \w{3} 20\d\d (?:□ )?)+)", " ".join(page_texts(many)))
    columns = {tuple(map(int, re.findall(r"\[(\d+)\]", head))) for head in heads}
    assert columns == {(1, 2, 3, 4, 5, 6), (7, 8, 9, 10, 11, 12)}


def test_the_base_of_an_absence_counts_meetings_gaps_and_days(session):
    base = coverage.of_archive(session.library)
    assert (base.texts, base.with_text, base.gaps, base.first, base.last) == (
        3,
        3,
        0,
        "2031-05-03",
        "2032-05-03",
    )
    assert coverage.sentences(base)[1] == "No meeting without a text is recorded, so a gap would not show."
    uid = record(session, "2031-09-01")
    record(session, "2031-05")
    base = coverage.of_archive(session.library)
    assert (base.known, base.gaps, base.likely) == (5, 2, 1)
    assert coverage.sentences(base)[:3] == (
        "Texts looked through: 3, of meetings from 2031-05-03 to 2032-05-03.",
        "Known meetings with a text: 3 of 5; without one: 2.",
        "1 of these may have one: the review of what may be the same tells.",
    )
    knowing.withdraw(session, [uid])
    assert coverage.of_archive(session.library).gaps == 1
    first, second = (
        one.key
        for one in attendance.of_wish(session, Wish(), apart=True).matrix.gatherings
        if not one.gap and one.day < "2032"
    )
    curating.decide(session, "same_meeting", first, second)
    assert coverage.of_archive(session.library).with_text == 2
    of_matrix = coverage.of_matrix(attendance.of_wish(session, Wish()).matrix, texts=3)
    assert (of_matrix.with_text, of_matrix.gaps) == (2, 1)
