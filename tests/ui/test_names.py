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
