"""The parser's small rooms, each by itself."""
# ruff: noqa: E501 — each example stands on one line

import pytest

from app.intake.parse.clock import durations, spans_of_time, times
from app.intake.parse.dates import days
from app.intake.parse.language import language_of, spoken_in
from app.intake.parse.layout import paragraphs
from app.intake.parse.mentions import mentions, name_span, office_span
from app.intake.parse.sentences import sentences
from app.intake.parse.tags import tagged
from app.intake.parse.tokens import tokens
from app.model.span import Span


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("July 7, 2017", "2017-07-07"),
        ("7 July 2017", "2017-07-07"),
        ("the 7th of July, 2017", "2017-07-07"),
        ("Sept. 3, 2020", "2020-09-03"),
        ("13-January-2020", "2020-01-13"),
        ("2017-07-07", "2017-07-07"),
        ("2017.7.7", "2017-07-07"),
        ("02/05/2022", "2022-02-05"),
        ("25/05/2022", "2022-05-25"),
        ("13.10.2020", "2020-10-13"),
        ("February 30, 2020", None),
        ("Press release 41/2020", None),
        ("may 5", None),
    ],
)
def test_days(text: str, iso: str | None):
    found = [day.iso() for day in days(text, whole(text), language="en") if day.iso()]
    assert found == ([iso] if iso else [])


@pytest.mark.parametrize(
    ("text", "time"), [("9:40 a.m.", "09:40"), ("12 p.m.", "12:00"), ("16:05", "16:05"), ("noon", "12:00")]
)
def test_times(text: str, time: str):
    assert [clock.time for clock in times(text, whole(text), language="en")] == [time]


def test_no_times():
    text = "a ratio of 3:75, verse 4:5, at 25:10"
    assert times(text, whole(text), language="en") == []


def test_durations_keep_what_is_printed():
    text = "for one hour and twenty minutes or so"
    (found,) = durations(text, whole(text), language="en")
    assert (found.minutes, found.span.cut(text)) == (80, "one hour and twenty minutes")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Roe met Dr. Lund. They spoke.", 2),
        ("The U.S. Secretary of State spoke.", 1),
        ("He left the U.S. The talks went on.", 2),
        ("It began at 9 a.m. The talks were frank.", 2),
        ("Joseph R. Roe, Jr. spoke.", 1),
        ("He asked “why?” She said no.", 2),
        ("No. 10 was open.", 1),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int):
    assert len(sentences(text, whole(text))) == count


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("1. One\n2. Two", ["1", "2"]),
        ("(1) One\n(A) Two", ["1", "A"]),
        ("1. 1. One", ["1"]),
        ("• One\n- Two\n° Three", ["•", "-", "°"]),
        ("① One", ["1"]),
        ("一、双方同意", ["一"]),
        ("가. 양 장관은", ["가"]),
        ("1 冒頭、大臣から", ["1"]),
        ("J. Roe spoke", [None]),
        ("2017 was a year", [None]),
    ],
)
def test_labels(text: str, labels: list):
    assert [item.label.text if item.label else None for item in paragraphs(text)] == labels


def test_a_hard_wrapped_page_gives_its_paragraphs():
    lines = ["x" * 60 + " and the"] * 6
    assert len(paragraphs("\n".join(lines) + "\n\n" + "\n".join(lines))) == 2


@pytest.mark.parametrize(
    ("text", "name", "office", "code"),
    [
        ("Mr. Shinya Abe, Prime Minister of Japan, spoke", "Shinya Abe", "Prime Minister of Japan", "JP"),
        ("Foreign Minister Kang Jin-wha spoke", "Kang Jin-wha", "Foreign Minister", None),
        ("Chilean Foreign Minister Carmen Ruiz spoke", "Carmen Ruiz", "Foreign Minister", "CL"),
        ("the Chancellor of Germany, Olga Schulz, spoke", "Olga Schulz", "Chancellor of Germany", "DE"),
        ("Prime Minister Anna Lind of Sweden spoke", "Anna Lind", "Prime Minister", "SE"),
        ("Minister of Foreign Affairs of Peru Rosa Quispe spoke", "Rosa Quispe", "Minister of Foreign Affairs of Peru", "PE"),
        ("Foreign Minister Israel Cohen spoke", "Israel Cohen", "Foreign Minister", None),
        ("President Ursula von der Leyden spoke", "Ursula von der Leyden", "President", None),
        ("H.E. Mr. Sheikh Hamad bin Jassim, Emir of Qatar, spoke", "Hamad bin Jassim", "Emir of Qatar", "QA"),
        ("the Hon. Julia Roe, MP, Minister for Trade of Australia, spoke", "Julia Roe", "Minister for Trade of Australia", "AU"),
        ("Qatari Prime Minister and Foreign Minister Hamad Haddad spoke", "Hamad Haddad", "Prime Minister and Foreign Minister", "QA"),
        ("Secretary-General of the United Nations Ana Costa spoke", "Ana Costa", "Secretary-General of the United Nations", "UN"),
    ],
)  # fmt: skip
def test_mentions(text: str, name: str, office: str, code: str | None):
    doc = tagged(tokens(text), language="en")
    found = mentions(doc, 0, len(doc.tokens))[0]
    assert name_span(doc, found).cut(text) == name
    assert office_span(doc, found).cut(text) == office
    assert found.code == code


def test_two_persons_are_not_one():
    text = "the Prime Minister and President Roe spoke"
    doc = tagged(tokens(text), language="en")
    found = mentions(doc, 0, len(doc.tokens))
    assert [item.bare for item in found] == [True, False]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two leaders met in the city.", "en"),
        ("両外相は会談を行った。", "ja"),
        ("양 장관은 회담을 가졌다.", "ko"),
        ("王毅表示，中方愿同各方合作。", "zh"),
        ("Министры обсудили торговлю.", "ru"),
        ("Les deux ministres ont évoqué la situation dans la région.", "fr"),
        ("Die beiden Minister sprachen über die Lage in der Region.", "de"),
        ("", "en"),
    ],
)
def test_languages(text: str, language: str):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "start", "minutes"),
    [
        ("10:20–10:40 a.m.", "10:20", 20),
        ("from 9 to 11:10 a.m.", "09:00", 130),
        ("11:30–12:10 p.m.", "11:30", 40),
        ("4 p.m. to 5:15 p.m.", "16:00", 75),
    ],
)
def test_stretches_of_time(text: str, start: str, minutes: int):
    ((clock, length),) = spans_of_time(text, whole(text))
    assert (clock.time, length.minutes) == (start, minutes)


@pytest.mark.parametrize(
    ("declared", "language"), [(None, "ja"), ("en", "ja"), ("ja-JP", "ja"), ("xx", "ja")]
)
def test_the_script_wins_over_what_is_declared(declared: str | None, language: str):
    assert spoken_in("両外相は会談を行った。", declared=declared) == language


@pytest.mark.parametrize(("declared", "language"), [(None, "en"), ("fr-CA", "fr"), ("ja", "en")])
def test_a_declared_language_of_latin_script_is_believed(declared: str | None, language: str):
    assert spoken_in("The two leaders met in the city.", declared=declared) == language
