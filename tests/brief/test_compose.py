from dataclasses import replace

import pytest

from app.brief.compose import compose, newest_date
from app.brief.quotations import verify
from app.brief.render.pdf import render
from app.errors import WrongUsage
from app.model.brief import (
    AgreementList,
    AttendeeTable,
    FactTable,
    FullText,
    NoteList,
    Paragraph,
    SourceList,
    TagIndex,
    quotes,
)
from app.model.reading import Block, Finding
from app.model.span import Span
from tests.brief.founding import NAMES, annotated_page, annotation, page, plain_page, reading, readout


def block(brief, kind):
    return next(block for section in brief.sections for block in section.blocks if isinstance(block, kind))


@pytest.fixture(scope="module")
def brief():
    return compose([annotated_page()], names=NAMES)


def test_sections_stand_in_the_order_of_use(brief):
    titles = [section.title for section in brief.sections]
    assert titles == ["Meeting", "Attendees", "Agreements", "Text", "Notes", "Source"]
    assert brief.title == "Japan-ROK Summit Meeting"


def test_facts_say_what_the_text_does_not(brief):
    facts = {
        fact.label: ("".join(run.text for run in fact.value), fact.inferred)
        for fact in block(brief, FactTable).facts
    }
    assert facts["Date"] == ("7 July 2017", None)
    assert facts["Time"] == ("09:40 (local time)", None)
    assert facts["Duration"] == ("35 minutes", None)
    assert facts["Mode"] == ("in person", "inferred")
    assert facts["Place"] == ("Hamburg, Germany", None)
    assert facts["Whose voice"][0].startswith("Japan 12 · Republic of Korea 0 · jointly 1")
    assert facts["Whose voice"][1] == "speaker of 1 inferred"


def test_attendees_by_side_principals_first_others_said(brief):
    japan, korea = block(brief, AttendeeTable).delegations
    assert (japan.name, korea.name) == ("Japan", "Republic of Korea")
    assert [person.name.text for person in japan.attendees] == [
        "Shinzo Abe",
        "Kotaro Nogami",
        "Eiichi Hasegawa",
        "Shotaro Yachi",
    ]
    assert (
        korea.attendees[1].office.text == "Deputy Prime Minister for Economic Affairs and Minister of Finance"
    )
    assert japan.remark == korea.remark == "and others, not named in the text"


def test_agreements_with_verb_and_point(brief):
    items = block(brief, AgreementList).items
    assert [(item.verb, item.point) for item in items] == [
        ("shared the view", "2"),
        ("confirmed", "3"),
        ("shared the view", "5"),
        ("agreed", "5"),
    ]


def test_the_full_text_leaves_no_letter_out(brief):
    record = readout()
    whole = block(brief, FullText)
    spans = sorted(quote.span for quote in quotes(whole))
    at = 0
    for span in spans:
        assert not record.text[at : span.start].strip()
        at = span.end
    assert not record.text[at:].strip()


@pytest.mark.parametrize("shift", [1, 2, 3])
def test_a_passage_that_begins_within_a_points_number_loses_no_letter(shift):
    text = readout().text
    start = text.index("With regard to the issues") - 4 + shift
    held = page(annotation(readout(), "", uid="odd", span=Span(start, start + 30)))
    brief = compose([held])
    assert verify(brief, [held]) > 0
    assert render(brief).pages  # which reads again what stands under the mark
    note = block(brief, NoteList).notes[0]
    runs = [
        run
        for text in block(brief, FullText).blocks
        for run in ((text.label,) if text.label else ()) + text.runs
        if note.number in run.marks
    ]
    assert "".join("".join(run.quote.text for run in runs).split()) == "".join(note.quote.text.split())


def test_passages_are_numbered_where_they_begin_and_marked_where_they_end(brief):
    notes = block(brief, NoteList).notes
    assert [note.number for note in notes] == [1, 2, 3, 4, 5, 6]
    runs = [run for text in block(brief, FullText).blocks for run in text.runs]
    for note in notes:
        under = [run.quote.text for run in runs if note.number in run.marks]
        assert "".join(under) == note.quote.text
        assert sum(note.number in run.ends for run in runs) == 1
    assert any(len(run.marks) == 2 for run in runs)


def test_notes_carry_point_tags_and_dates(brief):
    first = block(brief, NoteList).notes[0]
    assert (first.point, first.tags, first.author) == ("1", ("formula", "brief"), "M. Keller")
    assert block(brief, TagIndex).tags[1] == ("brief", (1, 3, 5))


def test_the_source_can_be_cited_and_checked(brief):
    source = block(brief, SourceList).sources[0]
    assert source.text_sha256 == readout().text_sha256
    assert source.url.startswith("https://www.mofa.go.jp/")
    assert (source.licence, source.retrieved_on) == ("Public Data License 1.0", "2026-11-20")
    assert source.reading == "Reading by parser 0.1, not confirmed by a person."


def test_a_confirmed_reading_says_so():
    held = page()
    confirmed = replace(held, reading=replace(held.reading, made_by="M. Keller", confirmed=True))
    assert block(compose([confirmed]), SourceList).sources[0].reading == "Reading by M. Keller."


def test_the_date_comes_from_the_notes_and_the_record():
    assert newest_date([annotated_page()]) == "2026-11-22T09:30:00Z"
    assert newest_date([page()]) == "2026-11-20"
    assert compose([page()], made_on="2027-01-02").made_on == "2027-01-02"


def test_orphans_stand_last_and_without_a_number():
    other = readout("Some other text, where a passage was marked.")
    lost = annotation(other, "a passage was marked", "gone")
    made = compose([page(lost)])
    note = block(made, NoteList).notes[0]
    assert (note.number, note.quote, note.exact) == (None, None, "a passage was marked")


def test_the_source_and_the_notes_travel_inside(brief):
    assert [item.name for item in brief.attachments] == ["annotations.jsonld", "source.txt"]
    assert brief.attachments[1].data.decode() == readout().text
    assert [item.name for item in compose([page()]).attachments] == ["source.txt"]


def test_text_the_reading_knows_nothing_of_is_printed_all_the_same():
    made = compose([plain_page("First line.\n\n  Second, unread.\n")])
    assert [text.runs[0].quote.text for text in block(made, FullText).blocks] == [
        "First line.",
        "Second, unread.",
    ]
    assert block(made, Paragraph).runs[0].text == "The reading names nobody."


def test_overlapping_and_overlong_blocks_do_no_harm():
    text = "One two three."
    blocks = (Block("paragraph", Span(0, 7)), Block("point", Span(4, 99), "x"))
    joined = block(compose([plain_page(text, blocks=blocks)]), FullText).blocks
    assert [item.runs[0].quote.text for item in joined] == ["One two", "three."]


def test_what_the_record_prints_in_one_paragraph_stays_one():
    text = "The lead. (Those present.)\nNext."
    blocks = (Block("lead", Span(0, 9)), Block("attendance", Span(10, 26)), Block("paragraph", Span(27, 32)))
    whole = block(compose([plain_page(text, blocks=blocks)]), FullText).blocks
    assert [(item.kind, item.runs[0].quote.text) for item in whole] == [
        ("lead", "The lead. (Those present.)"),
        ("paragraph", "Next."),
    ]


def test_findings_for_a_person_are_printed():
    made = compose([plain_page("x", findings=(Finding("meeting.date", "review", "No date is stated."),))])
    assert "To be checked" in [section.title for section in made.sections]


def test_several_readouts_number_their_notes_through():
    held = annotated_page()
    again = replace(held, readout=replace(held.readout, uid="other"))
    again = replace(again, placed=held.placed[:2])
    made = compose([held, again], names=NAMES)
    numbers = [note.number for note in block(made, NoteList).notes]
    assert numbers == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [source.number for source in block(made, SourceList).sources] == [1, 2]


@pytest.mark.parametrize("wrong", [{"template": "none"}, {"paper": "a3"}])
def test_unknown_templates_and_papers_are_named(wrong):
    with pytest.raises(WrongUsage, match="There is no"):
        compose([page()], **wrong)


def test_no_readouts_no_brief():
    with pytest.raises(WrongUsage):
        compose([])


def test_a_missing_side_or_office_is_said():
    read = reading(readout().text)
    nobody = replace(read.participants[0], side=None, office=None, office_at=None)
    held = replace(page(), reading=replace(read, participants=(nobody,)))
    delegation = block(compose([held]), AttendeeTable).delegations[0]
    assert (delegation.name, delegation.attendees[0].office) == ("Side not stated", None)
