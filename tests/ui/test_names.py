import pytest

from app.ui import names


@pytest.mark.parametrize(
    ("code", "name", "short"),
    [
        ("JP", "Japan", "Japan"),
        ("KR", "Republic of Korea", "ROK"),
        ("EU", "European Union", "EU"),
        ("NATO", "NATO", "NATO"),
        ("XQ", "XQ", "XQ"),
        (None, "", ""),
    ],
)
def test_countries(code, name, short):
    assert (names.country(code), names.country_short(code)) == (name, short)


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2017-07-07", "7 July 2017"), ("2017-07", "July 2017"), ("2017", "2017"), (None, ""), ("odd", "odd")],
)
def test_days(iso, words):
    assert names.day(iso) == words


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Taken for the side IL by the page.", "Taken for the side Israel by the page."),
        ("For the publisher's side (KR): none.", "For the publisher's side (Republic of Korea): none."),
        ("Others on the side QM were present.", "Others on the side Velmara (fictional) were present."),
        ("On which side they were is not told: NATO, EU.", "On which side they were is not told: NATO, EU."),
        ("The side of IL Haddad is not known.", "The side of IL Haddad is not known."),
    ],
)  # fmt: skip
def test_findings_name_countries_and_no_codes(message, said):
    assert names.finding(message) == said
