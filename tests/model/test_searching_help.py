"""The help on searching names every field there is, and no other."""

import re
from pathlib import Path

from app.model.query import FIELDS

HELP = Path(__file__).resolve().parents[2] / "resources" / "help" / "searching.md"


def test_every_field_is_told_of_and_no_other():
    rows = HELP.read_text(encoding="utf-8").partition("\nFields:\n")[2].splitlines()
    told = {
        name for row in rows if row.startswith("| `") for name in re.findall(r"`(\w+):`", row.split("|")[1])
    }
    assert told == set(FIELDS)
