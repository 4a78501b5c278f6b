"""A person's and a pair's page: names, offices, meetings, counterparts, statements, agreements, gaps."""

from dataclasses import replace

import pytest

from app.brief import topics
from app.errors import WrongUsage
from app.model.record import Provenance
from app.services import annotating, curating, pairs, persons, reading
from app.services.exchange.pages import pair_csv, person_csv
from app.services.session import Session
from tests.making import TEXT, at, made_archive, made_draft, made_reading

JAPANESE = Provenance(publisher="Sudmark MFA", publisher_country="SE", language="ja")


def one_of(
    day, *, ada="Ada Lindqvist", office="Minister of Foreign Affairs of Norland", publisher=None, end=""
):
    """Return a draft of a meeting on a day of May, with Ada under this name and office; ``end`` ends the text."""
    made = made_reading(date=f"2031-05-0{day}")
    first, second = made.participants
    first = replace(first, name=ada, office=office)
    said = tuple(
        replace(one, speakers=tuple(ada if name == "Ada Lindqvist" else name for name in one.speakers))
        for one in made.statements
    )
    return made_draft(
        TEXT.replace("3 May", f"{day} May") + end,
        reading=replace(made, participants=(first, second), statements=said),
        provenance=publisher or Provenance(publisher="Norland MFA", publisher_country="NO", language="en"),
    )


@pytest.fixture
def session(tmp_path):
    path = made_archive(
        tmp_path / "archive.db",
        one_of(1),
        one_of(2, ada="LINDQVIST Ada", office="Deputy Minister"),
        one_of(4, ada="Āda Lindqvist", publisher=JAPANESE),
        one_of(6, ada="アダ・リンドクヴィスト", office=None, publisher=JAPANESE),
    )
    with Session.open(path, tmp_path / "notebook.db") as opened:
        yield opened


def ada(session):
    return persons.portrait(session, persons.named(session, "ada lindqvist"))


def test_names_offices_and_days_are_as_printed(session):
    found = ada(session)
    assert found.sides == ("NO",)
    assert {one.words for one in found.names} == {"Ada Lindqvist", "LINDQVIST Ada", "Āda Lindqvist"}
    office = found.offices[0]
    assert (office.words, office.times) == ("Minister of Foreign Affairs of Norland", 2)
    assert (office.first.day, office.last.day) == ("2031-05-01", "2031-05-04")
    assert [one.words for one in found.offices] == [
        "Minister of Foreign Affairs of Norland",
        "Deputy Minister",
    ]
    assert [one.day for one in found.meetings] == ["2031-05-04", "2031-05-02", "2031-05-01"]
    assert (found.first_seen.day, found.last_seen.day) == ("2031-05-01", "2031-05-04")
    assert all(one.principal for one in found.meetings)


def test_a_decision_joins_another_script_and_is_named(session):
    other = persons.named(session, "アダ・リンドクヴィスト")
    number = curating.decide(session, "same_person", ada(session).uid, other)
    found = ada(session)
    assert len(found.meetings) == 4
    assert "アダ・リンドクヴィスト" in found.aliases
    assert found.joined == (number,)
    assert persons.portrait(session, other).uid == found.uid
    curating.take_back(session, number)
    assert len(ada(session).meetings) == 3


def test_a_text_that_speaks_of_another_person_is_left_out(session):
    found = ada(session)
    apart = found.meetings[0].seen[0].readout
    curating.decide(session, "other_person", found.uid, apart)
    left = ada(session)
    assert [one.day for one in left.meetings] == ["2031-05-02", "2031-05-01"]
    other = persons.person_in(session, apart, "Āda Lindqvist")
    assert other != left.uid
    assert [one.day for one in persons.portrait(session, other).meetings] == ["2031-05-04"]


def test_texts_decided_to_tell_of_one_meeting_are_one_row(session):
    first, second = ada(session).meetings[:2]
    curating.decide(session, "same_meeting", first.meeting, second.meeting)
    found = ada(session)
    assert len(found.meetings) == 2
    assert found.texts == 3
    facts = persons.facts(session, found.meetings)
    assert {text.country for text in facts[found.meetings[0].meeting].texts} == {"NO", "SE"}
    met = pairs.pair(session, "NO", "SE")
    assert met.held == {"both": 1, "first": 1, "second": 1}


def test_texts_of_one_day_are_taken_for_one_meeting_until_a_person_parts_them(session, tmp_path):
    assert [one.apart for one in ada(session).meetings] == [(), (), ()]
    path = made_archive(
        tmp_path / "both.db", one_of(1), one_of(1, publisher=JAPANESE, end=" Ends."), one_of(2)
    )
    with Session.open(path, tmp_path / "own.db") as both:
        found = ada(both)
        assert [len(one.seen) for one in found.meetings] == [1, 2]
        first, second = found.meetings[1].apart
        assert found.meetings[0].apart == ()
        known = persons.facts(both, found.meetings)[found.meetings[1].meeting]
        assert {text.country for text in known.texts} == {"NO", "SE"}
        assert [one.meetings for one in persons.beside(both, found)[0]] == [2]
        pair = pairs.pair(both, "NO", "SE")
        assert (len(pair.meetings), pair.texts, pair.held) == (2, 3, {"both": 1, "first": 1})
        assert set(pair.meetings[1].apart) == {first, second}
        assert [one.meetings for one in pairs.encounters(both, pair)[0]] == [2]
        curating.decide(both, "not_same", first, second)
        assert [one.apart for one in ada(both).meetings] == [(), (), ()]
        assert pairs.pair(both, "NO", "SE").held == {"first": 2, "second": 1}


def test_counterparts_are_counted_by_meeting(session):
    theirs, own = persons.beside(session, ada(session))
    assert own == []
    (taro,) = theirs
    assert (taro.name, taro.side, taro.meetings, taro.led) == ("Ōno Tarō", "SE", 3, 3)
    assert (taro.first, taro.last) == ("2031-05-01", "2031-05-04")


def test_statements_are_cut_from_the_record_under_topics_and_tags(session):
    uid = ada(session).meetings[0].seen[0].readout
    page = reading.page(session, uid)
    annotating.annotate(session, page, at("fisheries matter"), tags=("fish",))
    sayings = persons.sayings(session, ada(session))
    assert sayings.looked_through == sayings.texts == 3
    assert (
        len(sayings.statements) == 6
    )  # of each text one alone and one jointly; what is only reported is not hers
    assert all(
        one.span.cut(reading.page(session, one.readout).readout.text) == one.words
        for one in sayings.statements
    )
    ((tag, tagged),) = persons.by_tag(sayings.statements)
    assert (tag, [one.readout for one in tagged]) == ("fish", [uid])
    assert sum(len(its) for _, its in persons.by_topic(sayings.statements)) == 6
    few = persons.sayings(session, ada(session), texts=1)
    assert (few.looked_through, few.texts, len(few.statements)) == (1, 3, 2)


def test_who_is_meant_by_a_name(session):
    assert persons.named(session, "Lindqvist, Ada") == ada(session).uid
    assert persons.named(session, "lindq") == ada(session).uid
    assert persons.named(session, ada(session).uid[:8]) == ada(session).uid
    with pytest.raises(WrongUsage, match="names nobody"):
        persons.named(session, "Nobody Here")


def test_a_name_of_two_people_is_asked_about(tmp_path):
    first = made_reading(date="2031-05-03")
    other = replace(first.participants[0], side="SE")
    second = replace(first, participants=(other, first.participants[1]))
    path = made_archive(tmp_path / "a.db", made_draft(), made_draft(TEXT + "\n", reading=second))
    with (
        Session.open(path, tmp_path / "n.db") as session,
        pytest.raises(WrongUsage, match="could mean 2 people"),
    ):
        persons.named(session, "Ada Lindqvist")


def test_a_pair_has_meetings_gaps_encounters_and_agreements(session):
    found = pairs.pair(session, "NO", "SE")
    assert [one.day for one in found.meetings] == ["2031-05-06", "2031-05-04", "2031-05-02", "2031-05-01"]
    assert found.held == {"first": 2, "second": 2}
    assert (found.first_day, found.last_day, found.texts) == ("2031-05-01", "2031-05-06", 4)
    met, people = pairs.encounters(session, found)
    assert [(people[one.first].name, one.meetings, one.until) for one in met] == [
        ("Āda Lindqvist", 3, "2031-05-04"),
        ("アダ・リンドクヴィスト", 1, "2031-05-06"),
    ]
    agreed = pairs.agreed(session, found.meetings)
    assert [one.words for one in agreed] == ["The two ministers agreed to meet again"] * 4
    assert [one.day for one in agreed] == [one.day for one in found.meetings]
    page = reading.page(session, found.meetings[0].texts[0][1])
    annotating.annotate(session, page, at("meet again"), tags=(pairs.LAPSED,))
    assert [one.lapsed for one in pairs.agreed(session, found.meetings)] == [True, False, False, False]


def test_a_pair_is_of_two_sides(session):
    with pytest.raises(WrongUsage, match="a pair has two"):
        pairs.pair(session, "NO", "NO")
    assert pairs.side_named("Japan") == "JP"
    with pytest.raises(WrongUsage, match="no country"):
        pairs.side_named("Atlantis")
    assert pairs.pair(session, "NO", "JP").meetings == ()


def test_tables_hold_no_formula(tmp_path):
    made = made_reading()
    evil = replace(
        made, title="=1+1", participants=(replace(made.participants[0], name="+Ada"), made.participants[1])
    )
    path = made_archive(tmp_path / "a.db", made_draft(reading=evil))
    with Session.open(path, tmp_path / "n.db") as session:
        found = persons.portrait(session, persons.named(session, "+Ada"))
        table = person_csv(session, found)
        assert "\r\n2031-05-03,'=1+1,in_person,Borg,,principal,'+Ada" in table
        assert "'=1+1" in pair_csv(session, pairs.pair(session, "NO", "SE"))


def test_the_quick_way_to_a_topic_gives_what_the_patterns_give(session):
    words = [word.rstrip("*") for one in topics.topics() for word in one.stems]
    for word in words:
        text = f"He spoke of {word} and more."
        counts = [len(one.pattern.findall(text)) for one in topics.topics()]
        found = topics.topic_of(text)
        assert (found is None) == (max(counts) == 0)
        if found is not None:
            assert found is topics.topics()[counts.index(max(counts))]


def test_somebody_named_often_is_glimpsed_newest_first(session, monkeypatch):
    whole = ada(session)
    assert persons.glimpse(session, whole.uid) is None
    monkeypatch.setattr(persons, "_OFTEN", 3)
    monkeypatch.setattr(persons, "_GLIMPSED", 2)
    found = persons.glimpse(session, whole.uid)
    assert not found.whole
    assert found.meetings == whole.meetings[:2]
    monkeypatch.setattr(persons, "_GLIMPSED", 4)
    assert persons.glimpse(session, whole.uid) is None  # not so many are there: all of them are no slower
