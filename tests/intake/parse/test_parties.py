"""Who met, on whose side, and who else was there. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

TALKED = "\n\nThey discussed trade. The two agreed to stay in touch.\n"


def reading(text: str, **known: str) -> Reading:
    return read(text + TALKED, provenance=Provenance(**known))


def principals(found: Reading) -> list[tuple[str, str | None, str | None]]:
    return [(item.name, item.office, item.side) for item in found.participants if item.role == "principal"]


def attendees(found: Reading) -> list[tuple[str, str | None]]:
    return [(item.name, item.side) for item in found.participants if item.role == "attendee"]


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        (
            "The Foreign Secretary spoke to his Ukrainian counterpart, Dmytro Kulyk, today.",
            [("Foreign Secretary", "GB"), ("Dmytro Kulyk", "UA")],
        ),
        (
            (
                "The Prime Minister joined a call with President Marcel of France, Chancellor Merz of Germany "
                "and Prime Minister Tusz of Poland today."
            ),
            [("Prime Minister", "GB"), ("Marcel", "FR"), ("Merz", "DE"), ("Tusz", "PL")],
        ),
        (
            "Jane Roe, the Foreign Minister, has spoken to the Foreign Minister of Oman, Badr Alb.",
            [("Jane Roe", None), ("Badr Alb", "OM")],
        ),
        (
            "Sergey Lavrin met with UN Secretary-General’s Special Envoy for Syria Geir Peders in Geneva.",
            [("Sergey Lavrin", None), ("Geir Peders", "UN")],
        ),
        (
            "The Secretary-General met with H.E. Ms. Ada Ardent, Prime Minister of New Zealand.",
            [("Secretary-General", "UN"), ("Ada Ardent", "NZ")],
        ),
        (
            (
                "Mr. Ryo Kanda, Minister for Foreign Affairs of Japan, held a phone talk with H.E. Amb. (Dr.) Wanjiru "
                "Oloo, Cabinet Secretary for Foreign Affairs of the Republic of Kenya."
            ),
            [("Ryo Kanda", "JP"), ("Wanjiru Oloo", "KE")],
        ),
        (
            "Foreign Minister Tan See Wee of Singapore met Foreign Minister Sri Mulya of Indonesia today.",
            [("Tan See Wee", "SG"), ("Sri Mulya", "ID")],
        ),
    ],
)
def test_the_parties_of_a_lead(lead, wanted):
    assert [(name, side) for name, _, side in principals(reading(lead))] == wanted


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        (
            "Under Secretary of State for Political Affairs Vera Nol met with Foreign Minister Vu Quan of Vietnam.",
            "Under Secretary of State for Political Affairs",
        ),
        (
            (
                "First Vice Foreign Minister Pyo Hoon met with Secretary-General Max Eben of the Austrian Ministry "
                "for Europe, Integration and Foreign Affairs in Vienna."
            ),
            "First Vice Foreign Minister",
        ),
        (
            (
                "On May 2, Member of the Political Bureau of the CPC Central Committee, Director of the Office of the "
                "Central Commission for Foreign Affairs and Minister of Foreign Affairs Meng Hua held talks with "
                "Foreign Minister Jan Smit of the Netherlands."
            ),
            (
                "Member of the Political Bureau of the CPC Central Committee, Director of the Office of the Central "
                "Commission for Foreign Affairs and Minister of Foreign Affairs"
            ),
        ),
        (
            "High Representative/Vice-President Josef Borel met with Foreign Minister Ivo Lund of Norway on Monday.",
            "High Representative/Vice-President",
        ),
    ],
)
def test_offices_are_read_whole(lead, office):
    assert principals(reading(lead))[0][1] == office


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Japan-Kenya Relations\n\nOn May 4, Mr. Ryo Kanda, Minister, met Mr. Oloo, President of Kenya.", "JP"),
        ("Islamabad, May 4, 2021: Foreign Minister Imti Kakar received a call from Mr. Rad, President of Peru.", "PK"),
        ("Foreign Minister Kang Eun met Foreign Minister Blok of Norway.\n\nThe Korean side welcomed the visit.", "KR"),
        ("보도자료\n\nForeign Minister Kang Eun met with Foreign Minister Blok of Norway in Oslo.", "KR"),
        ("Foreign Minister Sergey Lavrin met Foreign Minister Blok of Norway.\n\nRussia and Norway share a sea.", "RU"),
        ("Foreign Minister Edgars Rin met with the Ambassador of Japan to Latvia, Yasu Kawa.", "LV"),
        ("Secretary of State Antony J. Roe met today with Foreign Minister Blok of Norway.", "US"),
    ],
)  # fmt: skip
def test_the_own_side_is_inferred_from_the_page_and_said_to_be(text, side):
    found = reading(text)
    own = principals(found)[0]
    assert own[2] == side
    assert all(person[2] for person in principals(found))
    if side != "US":  # an office that says it needs no finding
        assert any(item.field == "participants" and own[0] in item.message for item in found.findings)


def test_a_side_for_which_nothing_speaks_stays_open():
    found = reading("Foreign Minister Ada Roe met with Foreign Minister Ivo Lund of Norway.")
    assert principals(found)[0][2] is None
    assert any("not known" in item.message for item in found.findings)


def test_a_bare_office_is_that_of_the_inferred_home():
    text = (
        "Islamabad, May 4, 2021: Foreign Minister Imtiaz Kakar received a call from the Foreign Minister of Bulgaria, "
        "Mr. Plamen Radev.\n\nThe Foreign Minister underscored the old ties."
    )
    found = reading(text)
    assert found.statements[0].speakers == ("Imtiaz Kakar",)


PARTIES = (
    "On May 4, 2021, Mr. Ryo Kanda, Minister for Foreign Affairs of Japan, met with Mr. Ivo Lund, Minister of "
    "Foreign Affairs of Norway"
)


@pytest.mark.parametrize(
    "listed",
    [
        (
            " (attended on the Japanese side by Mr. Jun Kita, Deputy Chief Cabinet Secretary, and others, and on the "
            "Norwegian side by Ms. Liv Dahl, Ambassador of Norway to Japan)."
        ),
        (
            ". From the Japanese side Mr. Jun Kita, Deputy Cabinet Secretary, and from the Norwegian side Ms. Liv "
            "Dahl, Ambassador of Norway to Japan, were also present."
        ),
        (
            ". Participants on the Japanese side were Mr. Jun Kita, Deputy Cabinet Secretary, and on the Norwegian "
            "side Ms. Liv Dahl, Ambassador."
        ),
    ],
)
def test_those_present_are_read_on_their_sides(listed):
    assert attendees(reading(PARTIES + listed)) == [("Jun Kita", "JP"), ("Liv Dahl", "NO")]


def test_who_joined_him_is_of_his_side():
    found = reading(
        "Today, Prime Minister Ada Roe of Canada met with the President of Norway, Ivo Lund, in Oslo. She was joined "
        "by the Deputy Prime Minister and Minister of Finance, Ann Free."
    )
    assert attendees(found) == [("Ann Free", "CA")]


def test_bullets_are_no_points_of_their_own():
    found = reading(
        f"1. {PARTIES}.\n\no The two agreed to dig a canal.\n\n2. Mr. Kanda asked for salt.\n\n- Mr. Lund thanked him."
    )
    assert [point.label for point in found.points] == ["1", "2"]
    assert [item.point for item in found.statements][:2] == ["1", "2"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Foreign Minister Ada Roe of Latvia met President Ivo Lund of Norway, the White House said.",
            "news",
        ),
        (
            "FACT SHEET: Two Leaders\n\nPresident Ada Roe of Latvia and President Ivo Lund of Norway met today.",
            "else",
        ),
        (
            (
                "Foreign Minister Ada Roe of Latvia met President Ivo Lund of Norway.\n\nQ: What?\n\nA: It was "
                "a good talk.\n\nQ: And then?\n\nA: He left."
            ),
            "questions",
        ),
        (
            (
                "The Honourable Ada Roe, Minister of Trade, today spoke with Ivo Lund, President of Norway.\n\n"
                "The Honourable Ben Poe, Minister of Health, today announced that a hospital will be enlarged.\n\n"
                "The Honourable Ada Roe, Minister of Trade, will travel to Oslo on June 13 before the vote on the bid."
            ),
            "index",
        ),
    ],
)
def test_what_is_no_readout_is_held_with_the_reason(text, why):
    found = reading(text)
    assert not found.is_readout
    assert why in (found.reason or "")


def test_a_call_with_a_group_is_a_readout_to_be_looked_at():
    found = reading(
        "National Security Advisor Jake Roe spoke today with his counterparts from five Nordic countries."
    )
    assert found.is_readout
    assert any(item.severity == "review" and item.field == "participants" for item in found.findings)
