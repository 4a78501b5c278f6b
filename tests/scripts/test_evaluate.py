"""The scorer, on readings made by hand: what is right counts, and everything that can be wrong is told."""

import json
from dataclasses import replace

import pytest

from app.model.reading import Agreement, Facts, Finding, Participant, Point, Reading, Statement
from app.model.record import Draft, Original, Provenance
from app.model.span import Span
from scripts import evaluate
from scripts.scoring.figures import FIGURES
from scripts.scoring.judging import occurrence
from scripts.scoring.judging import score as score_of
from scripts.scoring.likeness import name_key
from scripts.scoring.tables import as_json, table
from scripts.scoring.tally import Score, Tally
from scripts.scoring.truth import BadTruth, Clause, Person, Truth, truths

TEXT = (
    "On 3 March Ana Lima, Minister of Trade, met Mr Otto Berg, State Secretary, in Oslo. "
    "Ana Lima noted that trade grows. Otto Berg noted a delay, as the council had agreed in May. "
    "The two sides agreed to meet again."
)


def span(words, nth=1):
    return occurrence(TEXT, words, nth)


LIMA = Participant("Ana Lima", "Minister of Trade", "PT", "principal", span("Ana Lima"))
BERG = Participant("Otto Berg", "State Secretary", "NO", "principal", span("Otto Berg"))
HOLM = Participant("Kari Holm", "Director", "NO", "attendee", span("Oslo"))


def said(speakers, verb, nth, *, reported=False):
    return Statement(speakers, (), verb, "claim", reported, span(verb, nth), span(verb, nth))


STATEMENTS = (
    said(("Ana Lima",), "noted", 1),
    said(("Otto Berg",), "noted", 2),
    said((), "agreed", 1, reported=True),
    said(("Ana Lima", "Otto Berg"), "agreed", 2),
)
READING = Reading(
    "parser 1",
    facts=Facts(date="2021-03-03", mode="in_person", start_time="09:40", duration_minutes=35, place="Oslo"),
    participants=(LIMA, BERG, HOLM),
    points=(Point("1", Span(0, 5)), Point("2", Span(5, 9))),
    statements=STATEMENTS,
    agreements=(Agreement("agreed", "agreed", span("agreed", 2), span("agreed", 2)),),
)


@pytest.fixture
def truth(tmp_path):
    return Truth(
        path=tmp_path / "oslo" / "first.toml",
        source=tmp_path / "first.txt",
        half="tune",
        language="en",
        is_readout=True,
        date="2021-03-03",
        mode="in_person",
        start_time="09:40",
        duration_minutes=35,
        places=("Oslo", "Oslo City"),
        points=("1", "2"),
        principals=(
            Person(("Ana LIMA",), ("Minister of Trade",), "PT"),
            Person(("Berg, Otto", "O. Berg"), ("State Secretary", ""), "NO"),
        ),
        attendees=(Person(("Kari Holm",), ("Director",), "NO"),),
        statements=(
            Clause("noted", 1, ("Ana Lima",)),
            Clause("noted", 2, ("NO",)),
            Clause("agreed", 1, reported=True),
            Clause("agreed", 2, joint=True),
        ),
        agreements=(Clause("agreed", 2, kind="agreed"),),
    )


def draft(reading=READING, url=None):
    original = Original(b"", "", "text/plain", "first.txt")
    return Draft(original, TEXT, "", Provenance(url=url), reading)


def scored(truth, **changes):
    return score_of(truth, draft(replace(READING, **changes)))


def told(score):
    return {(miss.figure, miss.message) for miss in score.misses}


def test_what_is_all_right_has_no_miss(truth):
    score = score_of(truth, draft())
    assert score.misses == []
    figures = FIGURES.keys() - {"several events"}
    assert {figure: tally.f1 for figure, tally in score.tallies.items()} == dict.fromkeys(figures, 1.0)


def test_every_figure_can_be_missed(truth):
    score = score_of(truth, draft(Reading("parser 1", is_readout=False, reason="a speech")))
    asked = {figure for figure, tally in score.tallies.items() if tally.asked}
    assert {miss.figure for miss in score.misses} == asked
    assert asked >= {figure for figure, (_, target) in FIGURES.items() if target} - {"speakers"}
    assert not any(tally.right for tally in score.tallies.values())


@pytest.mark.parametrize(
    ("facts", "figure", "message"),
    [
        ({"date": "2021-03-04"}, "date", "2021-03-04, should be 2021-03-03"),
        ({"date": None}, "date", "none, should be 2021-03-03"),
        ({"mode": "phone"}, "mode", "phone, should be in_person"),
        ({"start_time": "10:40"}, "start time", "10:40, should be 09:40"),
        ({"duration_minutes": None}, "duration", "none, should be 35"),
        ({"place": "Bergen"}, "place", "Bergen, should be Oslo"),
    ],
)
def test_a_wrong_fact_is_one_miss(truth, facts, figure, message):
    score = scored(truth, facts=replace(READING.facts, **facts))
    assert told(score) == {(figure, message)}
    assert score.tallies[figure] == Tally(0, 1, 1)


def test_what_the_text_does_not_say_must_not_be_read(truth):
    assert told(scored(replace(truth, start_time=None))) == {("start time", "09:40, should be none")}
    assert told(scored(replace(truth, date=None))) == {("date", "2021-03-03, should be none")}


def test_a_wrong_year_is_counted_and_a_wrong_day_is_not(truth):
    assert scored(truth, facts=replace(READING.facts, date="2020-03-03")).wrong_years == 1
    assert scored(truth, facts=replace(READING.facts, date="2021-03-30")).wrong_years == 0


@pytest.mark.parametrize(
    ("given", "right", "asked", "message"),
    [
        ((replace(LIMA, office="Minister"), BERG), 1, 2, "Ana LIMA: office Minister, not Minister of Trade"),
        ((replace(LIMA, side="BR"), BERG), 1, 2, "Ana LIMA: side BR, not PT"),
        ((BERG,), 1, 2, "Ana LIMA: missing"),
        ((LIMA, BERG, replace(LIMA, name="Eva Ruiz")), 2, 3, "Eva Ruiz: not a principal here"),
    ],
)
def test_a_principal_needs_name_office_and_side(truth, given, right, asked, message):
    score = scored(truth, participants=(*given, HOLM))
    assert ("principals", message) in told(score)
    assert score.tallies["principals"] == Tally(right, asked, asked)


def test_an_office_may_be_left_out_only_where_the_truth_allows_it(truth):
    score = scored(truth, participants=(LIMA, replace(BERG, office=None), HOLM))
    assert score.tallies["principals"].right == 2
    score = scored(truth, participants=(replace(LIMA, office=None), BERG, HOLM))
    assert score.tallies["principals"].right == 1


def test_attendees_have_precision_and_recall(truth):
    stranger = replace(HOLM, name="Nils Dahl")
    score = scored(truth, participants=(LIMA, BERG, HOLM, stranger))
    assert score.tallies["attendees"] == Tally(1, 1, 2)
    assert told(score) == {("attendees", "Nils Dahl: not an attendee here")}
    assert scored(truth, participants=(LIMA, BERG)).tallies["attendees"] == Tally(0, 1, 0)


def test_an_attendee_on_the_wrong_side_is_not_found(truth):
    score = scored(truth, participants=(LIMA, BERG, replace(HOLM, side="PT")))
    assert score.tallies["attendees"] == Tally(0, 1, 1)


def test_an_attendee_taken_for_a_principal_is_wrong_twice(truth):
    score = scored(truth, participants=(LIMA, BERG, replace(HOLM, role="principal")))
    assert {miss.figure for miss in score.misses} == {"principals", "attendees"}


def test_points_are_counted_one_by_one(truth):
    points = (Point("(1)", Span(0, 5)), Point("b", Span(5, 6)), Point("2.", Span(6, 9)))
    assert scored(truth, points=points).tallies["points"] == Tally(2, 2, 3)
    assert scored(truth, points=points[:1]).tallies["points"] == Tally(1, 2, 1)


def test_a_statement_is_found_by_the_place_of_its_verb(truth):
    elsewhere = replace(STATEMENTS[0], verb_at=span("met"), verb="met")
    score = scored(truth, statements=(elsewhere, *STATEMENTS[1:]))
    assert score.tallies["statements"] == Tally(2, 3, 3)
    assert told(score) == {("statements", "noted (1): missing"), ("statements", "met: not a statement here")}


def test_without_the_verb_s_place_it_is_looked_for_in_the_clause(truth):
    clause = Span(span("Otto Berg", 2).start, span("May").end)
    whole = replace(STATEMENTS[1], verb_at=None, span=clause)
    assert scored(truth, statements=(STATEMENTS[0], whole, *STATEMENTS[2:])).misses == []


def test_one_statement_does_not_answer_for_two(truth):
    wide = replace(STATEMENTS[0], verb_at=Span(span("noted", 1).start, span("noted", 2).end))
    assert scored(truth, statements=(wide,)).tallies["statements"] == Tally(1, 3, 1)


def test_speakers_are_compared_as_people(truth):
    by_side = replace(STATEMENTS[0], speakers=(), sides=("PT",))
    by_surname = replace(STATEMENTS[1], speakers=("Berg",))
    both_sides = replace(STATEMENTS[3], speakers=(), sides=("PT", "NO"))
    assert scored(truth, statements=(by_side, by_surname, STATEMENTS[2], both_sides)).misses == []


@pytest.mark.parametrize(
    ("number", "speakers", "message"),
    [
        (0, ("Otto Berg",), "noted (1): Otto Berg, should be Ana Lima"),
        (0, (), "noted (1): nobody, should be Ana Lima"),
        (3, ("Ana Lima",), "agreed (2): Ana Lima, should be all"),
    ],
)
def test_a_wrong_speaker_is_a_miss_of_a_found_statement(truth, number, speakers, message):
    statements = list(STATEMENTS)
    statements[number] = replace(statements[number], speakers=speakers)
    score = scored(truth, statements=tuple(statements))
    assert told(score) == {("speakers", message)}
    assert score.tallies["statements"] == Tally(3, 3, 3)
    assert score.tallies["speakers"] == Tally(2, 3, 3)


def test_what_was_reported_is_not_said_here(truth):
    said_here = replace(STATEMENTS[2], reported=False)
    score = scored(truth, statements=(*STATEMENTS[:2], said_here, STATEMENTS[3]))
    assert score.tallies["statements"] == Tally(3, 3, 4)
    assert score.tallies["reported marks"] == Tally(3, 4, 4)
    held_back = replace(STATEMENTS[0], reported=True)
    score = scored(truth, statements=(held_back, *STATEMENTS[1:]))
    assert score.tallies["statements"] == Tally(2, 3, 2)


def test_reported_words_need_not_be_found(truth):
    score = scored(truth, statements=(*STATEMENTS[:2], STATEMENTS[3]))
    assert score.misses == []


def test_a_matter_of_taste_is_neither_asked_for_nor_held_against_a_reading(truth):
    statements = (replace(truth.statements[0], optional=True), *truth.statements[1:])
    agreements = (replace(truth.agreements[0], optional=True),)
    lenient = replace(truth, statements=statements, agreements=agreements)
    assert scored(lenient).misses == []
    assert scored(lenient, statements=STATEMENTS[1:], agreements=()).misses == []


def test_agreements_have_precision_recall_and_kinds(truth):
    of_may = Agreement("agreed", "agreed", span("agreed", 1), span("agreed", 1))
    score = scored(truth, agreements=(of_may,))
    assert score.tallies["agreements"] == Tally(0, 1, 1)
    confirmed = replace(READING.agreements[0], kind="confirmed")
    score = scored(truth, agreements=(confirmed,))
    assert score.tallies["agreements"] == Tally(1, 1, 1)
    assert told(score) == {("agreement kinds", "agreed (2): confirmed, should be agreed")}


def test_several_events_on_a_page_need_a_finding_and_one_needs_none(truth):
    told_of = (Finding("events", "review", "two calls"),)
    two = replace(truth, events=2)
    assert told(scored(two)) == {("several events", "False, should be True")}
    assert scored(two, findings=told_of).tallies["several events"] == Tally(1, 1, 1)
    assert told(scored(truth, findings=told_of)) == {("several events", "True, should be False")}
    assert "several events" not in scored(truth).tallies


def test_of_what_is_no_readout_only_the_verdict_is_scored(truth):
    score = score_of(replace(truth, is_readout=False), draft())
    assert score.tallies == {"is a readout": Tally(0, 1, 1)}
    assert told(score) == {("is a readout", "taken")}
    assert not score.misses[0].flagged


def test_a_doubtful_verdict_is_not_scored(truth):
    doubtful = replace(truth, is_readout=False, unscored=frozenset({"is a readout"}))
    assert score_of(doubtful, draft()).tallies == {}


def test_a_readout_that_is_held_with_a_reason_has_its_finding(truth):
    score = score_of(truth, draft(replace(READING, is_readout=False, reason="a speech")))
    assert [(miss.message, miss.flagged) for miss in score.misses] == [("held: a speech", True)]


def test_a_refused_file_is_wrong_in_everything_and_told_once(truth):
    score = score_of(truth, None)
    assert score.refused == 1
    assert [(miss.message, miss.flagged) for miss in score.misses] == [("refused", True)]
    assert not any(tally.right for tally in score.tallies.values())


def test_figures_may_be_left_out_of_the_score(truth):
    unscored = frozenset({"statements", "speakers", "reported marks", "agreements", "date"})
    score = score_of(replace(truth, unscored=unscored), draft(Reading("parser 1")))
    assert not score.tallies.keys() & unscored
    assert not {miss.figure for miss in score.misses} & unscored
    assert score.tallies["mode"] == Tally(0, 1, 1)


def test_where_nobody_is_a_principal_all_are_listed(truth):
    everybody = (Person(("Ana Lima",), (), "any"), Person(("Otto Berg",), (), "NO"), *truth.attendees)
    score = score_of(replace(truth, listed=True, principals=(), attendees=everybody), draft())
    assert score.tallies["attendees"] == Tally(3, 3, 3)
    assert "principals" not in score.tallies


@pytest.mark.parametrize(
    ("finding", "flagged"),
    [
        (Finding("meeting.date", "review", "two dates"), True),
        (Finding("meeting.date", "note", "two dates", Span(0, 2)), True),
        (Finding("meeting.mode", "review", "no mode"), False),
        (Finding("meeting.dates", "review", "another field"), False),
    ],
)
def test_a_miss_is_flagged_by_a_finding_on_its_field(truth, finding, flagged):
    facts = replace(READING.facts, date=None)
    score = scored(truth, facts=facts, findings=(finding,))
    assert [miss.flagged for miss in score.misses] == [flagged]


def test_a_finding_elsewhere_does_not_flag_a_statement(truth):
    here = Finding("statements", "review", "who?", span("Ana Lima noted"))
    there = Finding("statements", "review", "who?", span("Otto Berg noted"))
    statements = (replace(STATEMENTS[0], speakers=()), *STATEMENTS[1:])
    assert scored(truth, statements=statements, findings=(here,)).misses[0].flagged
    assert not scored(truth, statements=statements, findings=(there,)).misses[0].flagged


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KISHIDA Fumio", "Fumio Kishida"),
        ("Mr. José Peña", "Jose Pena"),
        ("H.E. Dr. Vivian Balakrishnan", "Vivian Balakrishnan"),
        ("Kang, Kyung-wha", "Kang Kyung-wha"),
        ("岸田 文雄", "岸田文雄"),
        ("王毅先生", "王毅"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert name_key(one) == name_key(other)


def test_a_surname_alone_is_a_person_where_only_one_has_it(truth):
    trump, moon = Person(("도널드 트럼프",), (), "US"), Person(("문재인",), (), "KR")
    first, second = Person(("Ana Lima",), (), "PT"), Person(("Rui Lima",), (), "PT")
    asked = replace(truth, principals=(trump, moon, first, second))
    statements = tuple(replace(STATEMENTS[0], speakers=(name,)) for name in ("트럼프", "Lima"))
    clauses = (Clause("noted", 1, ("도널드 트럼프",)),)
    assert (
        scored(replace(asked, statements=clauses), statements=statements[:1]).tallies["speakers"].right == 1
    )
    clauses = (Clause("noted", 1, ("Ana Lima",)),)
    assert (
        scored(replace(asked, statements=clauses), statements=statements[1:]).tallies["speakers"].right == 0
    )


def test_different_names_stay_different():
    assert name_key("Kim Dong-yeon") != name_key("Kim Jong-un")
    assert name_key("Ana Lima") != name_key("Lima")


def test_an_occurrence_is_of_whole_words_or_of_signs():
    text = "They agreed; the agreed\n  text; disagreed. Agreed. 双方同意。他们同意"
    assert occurrence(text, "agreed", 2) == Span(17, 23)
    assert occurrence(text, "agreed", 3) is None
    assert occurrence(text, "agreed text", 1) == Span(17, 30)
    assert occurrence(text, "同意", 2) is not None


# ------------------------------------------------------------------------------------------------ files

WRITTEN = """
source = "first.txt"
half = "held"
language = "en"
is_readout = true
date = "2021-03-03"
date_precision = "day"
principals = [{name = ["Ana Lima", "A. Lima"], office = "Minister of Trade", side = "PT"}]
statements = [{verb = "noted", occurrence = 1, speakers = ["Ana Lima"]}]
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "first.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "first.truth.toml").write_text(WRITTEN, encoding="utf-8")
    (tmp_path / "first.toml").write_text('publisher = "A sidecar"', encoding="utf-8")
    return tmp_path


def test_a_truth_is_read_and_a_sidecar_passed_over(folder):
    (truth,) = truths([folder])
    assert truth.source == folder / "first.txt"
    assert truth.principals == (Person(("Ana Lima", "A. Lima"), ("Minister of Trade",), "PT"),)
    assert truth.statements == (Clause("noted", 1, ("Ana Lima",)),)
    assert truth.name == f"{folder.name}/first"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"held"', '"other"'),
        ("is_readout = true", ""),
        ("first.txt", "gone.txt"),
        ('"day"', '"year"'),
        ('"2021-03-03"', '"3 March 2021"'),
        ("language", "langauge"),
        ("half", "half ="),
        ("language =", 'unscored = ["weather"]\nlanguage ='),
    ],
)
def test_a_broken_truth_is_named(folder, old, new, capsys):
    (folder / "first.truth.toml").write_text(WRITTEN.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadTruth, match=r"first\.truth\.toml"):
        truths([folder])
    assert evaluate.main([str(folder)]) == 2
    assert "first.truth.toml" in capsys.readouterr().err


def test_no_truth_at_all_is_wrong_usage(tmp_path, capsys):
    assert evaluate.main([str(tmp_path)]) == 2
    assert evaluate.main([str(tmp_path / "gone")]) == 2
    assert "no such folder" in capsys.readouterr().err


def test_one_document_of_many_is_found_by_its_address(truth, monkeypatch):
    volume = (draft(url="https://example.org/v08/d13"), draft(url="https://example.org/v08/d3"))
    monkeypatch.setattr(evaluate, "_drafts", lambda _: volume)
    assert evaluate.draft_of(replace(truth, document="d3")) is volume[1]
    assert evaluate.draft_of(replace(truth, document="d4")) is None
    assert evaluate.draft_of(truth) is volume[0]


def test_a_verb_that_is_not_in_the_text_is_told(truth):
    lost = replace(truth, statements=(Clause("urged", 1), Clause("noted", 1)))
    assert evaluate.misplaced([lost], lambda _: draft()) == ["oslo/first: urged (1)"]
    assert evaluate.misplaced([lost], lambda _: None) == []


def test_halves_and_languages_are_kept_apart(truth):
    others = [replace(truth, half="held", language="ja"), replace(truth, half="held", date="2021-03-04")]
    scores = evaluate.evaluate([truth, *others], lambda _: draft())
    assert {key: one.documents for key, one in scores.items()} == {
        ("tune", "en"): 1,
        ("held", "ja"): 1,
        ("held", "en"): 1,
    }
    values = as_json(scores)
    assert values["tune"]["all"]["figures"]["date"] == {"right": 1, "asked": 1, "given": 1, "f1": 1.0}
    assert values["held"]["all"]["figures"]["date"]["right"] == 1
    assert values["held"]["ja"]["wrong"] == 0
    assert values["held"]["en"]["misses"] == [
        {
            "document": "oslo/first",
            "figure": "date",
            "message": "2021-03-03, should be 2021-03-04",
            "flagged": False,
        }
    ]
    printed = table(scores)
    assert "tune, 1 documents" in printed
    assert "P 6/6, R 6/6" in printed
    assert evaluate.reached({("tune", "en"): scores["tune", "en"]})
    assert not evaluate.reached(scores)


def test_a_wrong_year_alone_misses_the_aim():
    assert evaluate.reached({("tune", "en"): Score()})
    assert not evaluate.reached({("tune", "en"): Score(wrong_years=1)})


def test_the_command_prints_one_json_document(folder, capsys):
    assert evaluate.main(["--json", str(folder)]) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["held"]["en"]["documents"] == 1
    assert values["tune"]["all"]["documents"] == 0


def test_the_command_lists_misses_and_checks_targets(folder, capsys):
    changed = WRITTEN.replace("2021-03-03", "1921-03-03")
    (folder / "first.truth.toml").write_text(changed, encoding="utf-8")
    assert evaluate.main(["--misses", "--check", str(folder)]) == 1
    assert "held date: " in capsys.readouterr().out
    assert evaluate.main(["--misses", "--half", "tune", str(folder)]) == 0
    assert "held date: " not in capsys.readouterr().out


def test_every_truth_kept_here_can_be_read():
    """The pages beside the checkout may be absent; a truth is then broken only by its source."""
    for path in sorted(evaluate.TRUTH.rglob("*.toml")):
        try:
            assert truths([path])
        except BadTruth as error:
            assert "its source" in str(error), error  # noqa: PT017
