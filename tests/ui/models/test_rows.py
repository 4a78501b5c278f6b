"""The models hold to Qt's rules and say each row in plain words."""

from app.model.record import Hit, Listed
from app.services.going import goal_of
from app.ui.models.agreement_rows import agreement_rows
from app.ui.models.delegation_rows import delegation_rows
from app.ui.models.library_rows import LibraryRow
from app.ui.models.rows import Rows
from app.ui.moving.goal_rows import GoalRow
from tests.making import made_reading
from tests.ui.windows import page_of


def test_the_models_hold_to_qts_rules(window, qtmodeltester):
    page = page_of(window)
    for rows in (
        delegation_rows(page.reading),
        agreement_rows(page),
        [],
        [LibraryRow(window.catalogue.holdings.entry(0).listed)],
    ):
        model = Rows()
        model.show(rows)
        qtmodeltester.check(model)
        assert len(model) == model.rowCount() == len(rows)


def test_a_listed_readout_in_words():
    listed = Listed("u", "m", "2031-05", "Talks", "Ministry", ("NO", "KR"), "en", "Oslo", annotations=2)
    assert LibraryRow(listed).spoken == "May 2031, Talks, Norway – ROK  ·  Oslo, Ministry, 2 annotations"


def test_a_revision_is_told_from_the_text_it_revises():
    listed = Listed("u", "m", "2031-05", "Talks", "Ministry", ("NO", "KR"), "en", "Oslo", revises=True)
    assert LibraryRow(listed).about == "revised text  ·  Norway – ROK  ·  Oslo"
    assert GoalRow(goal_of(listed)).about == "revised text  ·  Norway – ROK  ·  Ministry"


def test_people_without_a_side_have_a_heading_of_their_own():
    reading = made_reading()
    spoken = [row.spoken for row in delegation_rows(reading)]
    assert len(spoken) >= len(reading.participants)


def test_what_was_found_stands_near_the_beginning_of_what_is_shown(window):
    listed = window.catalogue.holdings.entry(0).listed
    text = "and so on, before which much else was said at some length, the herring 🐟 treaty"
    at = text.index("herring")
    hit = Hit(listed.uid, listed.title, listed.date, text, ((at, at + 7),), at, at + 7, 1.0)
    words, ((start, end),) = LibraryRow(listed, hit).found
    assert words.startswith("…")
    assert words.endswith(text[at:])
    assert words[start:end] == "herring"
    assert start < 32
