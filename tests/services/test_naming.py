"""Countries by whatever they may be called."""

import pytest

from app.services.naming import country_codes


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("JP", ("JP",)),
        ("Japan", ("JP",)),
        ("日本", ("JP",)),
        ("QM", ("QM",)),
        ("velmara", ("QM",)),
        ("EU", ("EU",)),
        ("", ()),
    ],
)
def test_a_code_or_a_name_is_a_country(name, codes):
    assert country_codes(name) == codes
