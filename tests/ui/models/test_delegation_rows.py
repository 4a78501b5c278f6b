"""The attendees as rows: nothing is said of people who are not named but by the finding that tells of them."""

import pytest

from app.intake.parse import read
from app.model.record import Provenance
from app.ui.models.delegation_rows import OthersRow, delegation_rows

LEAD = (
    "Japan-Norway Foreign Ministers' Meeting\n\nMay 12, 2025\n\n"
    "On May 12, Mr. ONO Taro, Minister for Foreign Affairs of Japan, held a meeting with "
    "Ms. Ada Lindqvist, Minister for Foreign Affairs of Norway, in Tokyo."
)
OTHERS = " (The meeting was attended on the Japanese side by Mr. MORI Ken, Director-General, and others.)"
TALK = "\n\nMinister Ono stated that fisheries matter."


@pytest.mark.parametrize(("text", "told"), [(LEAD + OTHERS + TALK, 1), (LEAD + TALK, 0)])
def test_others_stand_where_the_text_says_so(text, told):
    assert (
        sum(isinstance(row, OthersRow) for row in delegation_rows(read(text, provenance=Provenance())))
        == told
    )


def test_a_doubt_about_a_side_is_no_word_about_others():
    text = (
        "Readout\n\n12 May 2025\n\nForeign Minister Omar Haddad met Foreign Minister David Levi of Israel "
        "in Cairo on 12 May 2025. Minister Haddad stressed that peace matters."
    )
    reading = read(text, provenance=Provenance())
    assert any(one.field == "participants" and one.span for one in reading.findings)
    assert not [row for row in delegation_rows(reading) if isinstance(row, OthersRow)]
