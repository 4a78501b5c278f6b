"""What a text mentions leads to what is held, and says so where nothing is; and the other way round."""

from dataclasses import replace

import pytest

from app.model.reading import Reference
from app.model.record import Provenance
from app.services import mentions, reading
from app.services.session import Session
from tests.making import TEXT, at, made_archive, made_draft, made_reading

SPAN = at("meet again")


def made(day: int, *references: Reference, title="Meeting", occasion=None, sides=("NO", "SE")):
    text = TEXT.replace("3 May", f"{day} May")
    base = made_reading(title=title)
    people = tuple(replace(one, side=side) for one, side in zip(base.participants, sides, strict=True))
    own = replace(
        base,
        facts=replace(base.facts, date=f"2031-05-0{day}", occasion=occasion),
        participants=people,
        references=references,
    )
    return made_draft(text, reading=own, provenance=Provenance(publisher=f"Publisher {day}"))


@pytest.fixture
def session(tmp_path):
    archive = made_archive(
        tmp_path / "archive.db",
        made(1, title="Opening Talks", occasion="Harbour Week"),
        made(2, title="Talks of others", sides=("FI", "DK")),
        made(
            3,
            Reference("the talks of 1 May", "meeting", "2031-05-01", SPAN),
            Reference("the talks of 2 May", "meeting", "2031-05-02", at("stressed")),
            Reference("Harbour Week", "event", None, at("fisheries")),
            Reference("the Accord of 1999", "document", "1999", at("Tarō")),
        ),
    )
    with Session.open(archive, tmp_path / "notebook.db") as session:
        yield session


def page(session, day):
    return next(
        reading.page(session, one.uid) for one in reading.listing(session) if one.date == f"2031-05-0{day}"
    )


def test_each_mention_in_the_order_of_the_text_with_what_is_held(session):
    found = mentions.mentions(session, page(session, 3))
    assert [(one.reference.label, [held.title for held in one.held], one.by) for one in found] == [
        ("the Accord of 1999", [], ""),
        ("the talks of 2 May", [], ""),  # held, but between other countries
        ("Harbour Week", ["Opening Talks"], "by the name of the occasion"),
        ("the talks of 1 May", ["Opening Talks"], "by day and sides"),
    ]


def test_the_meeting_that_is_mentioned_knows_by_whom(session):
    (one,) = mentions.mentioned_by(session, page(session, 1))
    assert (one.listed.date, one.label, one.span) == ("2031-05-03", "the talks of 1 May", SPAN)
    assert mentions.mentioned_by(session, page(session, 2)) == []
    assert mentions.mentioned_by(session, page(session, 3)) == []


def test_a_text_does_not_mean_itself(session):
    itself = Reference("this meeting", "meeting", "2031-05-03", SPAN)
    assert mentions.meant(session, page(session, 3), itself).held == ()
    month = Reference("talks in May", "meeting", "2031-05", SPAN)
    assert [one.title for one in mentions.meant(session, page(session, 3), month).held] == ["Opening Talks"]
