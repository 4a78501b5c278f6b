"""What the parser is unsure of it says, and what it learned to read. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

LEAD = "On May 4, 2021, Prime Minister Ada Roe of Japan met with President Ivo Lund of Norway in Oslo.\n\n"


def reading(body: str, lead: str = LEAD, **known: str) -> tuple[Reading, str]:
    text = lead + body
    return read(text, provenance=Provenance(**known)), text


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(item.verb, *item.speakers) for item in found.statements]


def notes(found: Reading, text: str, field: str) -> list[str]:
    return [item.message for item in found.findings if item.field == field]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            "President Lund went on to say that the bridge would be built.",
            [("say", "Ivo Lund")],
        ),
        (
            "Prime Minister Roe proceeded to urge patience, and continued to stress the harvest.",
            [("urge", "Ada Roe"), ("stress", "Ada Roe")],
        ),
        (
            "Stressing the old ties, President Lund invited Prime Minister Roe to the fjords.",
            [("Stressing", "Ivo Lund"), ("invited", "Ivo Lund")],
        ),
        (
            "While expressing his regret, President Lund welcomed the new ferry.",
            [("expressing his regret", "Ivo Lund"), ("welcomed", "Ivo Lund")],
        ),
    ],
)
def test_statements_that_go_on_or_stand_in_front(body: str, wanted: list[tuple[str, ...]]):
    found, _ = reading(body)
    assert told(found) == wanted


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("A visit in June was agreed upon.", 1),
        ("Three further visits were agreed.", 1),
        ("The two leaders reached an agreement to keep in touch.", 1),
        ("The two leaders expressed their shared opinion that the lake is clean.", 1),
        ("The plan that was agreed last year is kept.", 0),
        ("The text was agreed by other ministers.", 0),
    ],
)
def test_agreements_in_the_passive_and_in_phrases(body: str, count: int):
    found, text = reading(body)
    assert len(found.agreements) == count
    if count and body.startswith(("A ", "Three ")):
        assert "Nobody is named as agreeing here; both sides are taken." in notes(found, text, "statements")


def test_a_reporting_verb_without_a_known_subject_is_told_of():
    found, text = reading("Boatswain Zed explained the tides.\n\nThe harbour masters suggested a new pier.")
    assert not found.statements
    assert any("subject is none that is known" in note for note in notes(found, text, "statements"))


def test_words_that_only_look_like_statements_are_not_told_of():
    found, text = reading("President Lund welcomed the text.\n\nThe issues discussed here are many.")
    assert not any("subject is none" in note for note in notes(found, text, "statements"))


def test_an_office_that_two_hold_is_told_of():
    lead = "On May 4, 2021, President Ada Roe of Chile met with President Ivo Lund of Norway in Oslo.\n\n"
    found, text = reading("The President stressed the tides.", lead, publisher_country="CL")
    assert told(found) == [("stressed", "Ada Roe")]
    assert any("More than one holds an office" in note for note in notes(found, text, "statements"))


def test_a_dotted_country_gives_its_side():
    found, _ = reading(
        "", "Minister Ada Roe of Chile met with U.S. Secretary of State Ivo Lund on May 4, 2021."
    )
    assert [person.side for person in found.participants] == ["CL", "US"]


def test_a_bare_office_in_front_is_the_publishers():
    found, _ = reading(
        "They discussed the tides.",
        "The Prime Minister and President Lund spoke by phone today.\n\n",
        publisher_country="GB",
        published_on="2021-05-04",
    )
    assert {person.name: person.side for person in found.participants}["Lund"] is None


@pytest.mark.parametrize(("words", "time"), [("this evening", "21:00"), ("this morning", "09:00")])
def test_an_hour_in_words(words: str, time: str):
    lead = f"On May 4, 2021, Minister Ada Roe of Japan met Minister Ivo Lund of Norway from nine o’clock {words}."
    assert reading("", lead)[0].facts.start_time == time


def test_german_adjectives_offices_and_verbs():
    found, _ = reading(
        "Der norwegische Präsident und die Bundeskanzlerin sprachen sich für Ruhe aus. "
        "Darüber hinaus sprachen sie über Fische. Sie drückte ihre Freude aus. "
        "Die Bundeskanzlerin und Präsident Lund vereinbarten ein Treffen.",
        "Bundeskanzlerin Ada Rohde hat am 4. Mai 2021 mit dem norwegischen Präsidenten Ivo Lund telefoniert.\n\n",
    )
    assert [item.verb for item in found.statements] == [
        "sprachen sich",
        "sprachen",
        "drückte",
        "vereinbarten",
    ]
    assert len(found.agreements) == 1


def test_russian_offices_keep_their_country_and_outcomes_without_an_actor():
    found, text = reading(
        "Достигнута договорённость о новой встрече.",
        "4 мая 2021 г. состоялся телефонный разговор Министра иностранных дел Республики Сербии А.Ровича "
        "с Министром иностранных дел Финляндии И.Лундом. ",
    )
    assert [(person.office, person.side) for person in found.participants] == [
        ("Министр иностранных дел Республики Сербии", "RS"),
        ("Министр иностранных дел Финляндии", "FI"),
    ]
    assert len(found.agreements) == 1
    assert any("both sides are taken" in note for note in notes(found, text, "statements"))


def test_korean_times_and_outcomes_without_a_subject():
    found, _ = reading(
        "양 장관은 바다에 대해 논의하고, 계속 협력해 나가기로 했다. 특히, 어업 협의도 지속하기로 했다.",
        "김바다 외교부 장관은 2021년 5월 4일 10:20-11:15간 존 도 호주 외교장관과 회담을 가졌다. ",
    )
    assert (found.facts.start_time, found.facts.duration_minutes) == ("10:20", 55)
    assert [person.side for person in found.participants][1] == "AU"
    assert len(found.agreements) == 2


def test_a_french_president_without_a_name():
    found, _ = reading(
        "Le Président de la République a rappelé les marées.",
        "Entretien téléphonique avec M. Ivo Lund\n\nLe 4 mai 2021, le Président de la République s’est entretenu "
        "avec M. Ivo Lund, Président de la Norvège.\n\n",
        publisher_country="FR",
    )
    assert [(person.office, person.side) for person in found.participants] == [
        ("Président de la République", "FR"),
        ("Président de la Norvège", "NO"),
    ]
    assert found.facts.mode == "phone"
    assert len(found.statements) == 1


def test_those_present_in_other_languages_are_read_or_told_of():
    lead = "5月4日、海野太郎外務大臣は、ノルウェーのルンド外務大臣と会談を行いました。"
    found, text = reading("ほかに数名が同席しました。", lead, published_on="2021-05-04")
    assert any("who else was present" in note for note in notes(found, text, "participants"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Minister Roe and President Lund meet Mr. Neri\n\nMinister Ada Roe of Norway met Mr. Ugo Neri of Italy.",
            "Named in the title, and not taken for one who met.",
        ),
        (
            "Call with the President of Chile\n\nMinister Ada Roe of Norway met Minister Ugo Neri of Italy.",
            "Named in the title, and not taken for one who met.",
        ),
        (
            "Minister Sugio of Norway met Minister Ugo Neri of Italy on 4 May 2021.",
            "Only one word of the name is printed: Sugio.",
        ),
        (
            "Minister Ada Roe of Norway met Ugo Neri, the Minister for Trade and Zoology, on 4 May 2021.",
            "The office may go on with the words that follow.",
        ),
    ],
)
def test_parties_that_are_not_sure_are_told_of(text: str, message: str):
    found, _ = reading("They discussed the tides.", text + "\n\n")
    assert message in {item.message for item in found.findings if item.field == "participants"}


def test_parties_that_are_sure_are_not_doubted():
    text = "Minister Roe meets Italian Minister Neri\n\nMinister Ada Roe of Norway met Minister Ugo Neri of Italy.\n\n"
    found, _ = reading("They discussed the tides.", text)
    assert not [item for item in found.findings if item.field == "participants"]
