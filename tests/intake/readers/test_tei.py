"""Editions made here: today's encoding, damaged volumes, and what is no list of persons."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import InputRefused
from app.intake.drafting import drafts_of
from app.intake.readers.found import Found, Refused
from app.intake.readers.tei.reader import read_volume

ROOT = Path(__file__).parents[3]
FRUS = ROOT.parent / "shared/data/frus"

HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1999v99">
<teiHeader><fileDesc><publicationStmt><publisher>Quay Press</publisher><idno type="frus">frus1999v99</idno>
</publicationStmt></fileDesc></teiHeader><text><body><div type="compilation">"""
DOCUMENT = """<div type="document" subtype="historical-document" xml:id="d{n}" n="{n}"
frus:doc-dateTime-min="1999-05-03T05:15:00-05:00">
<head>{n}. Memorandum of Conversation<note type="source" n="1" xml:id="d{n}fn1">Source: Quell Archive, Box 1.
The meeting took place on a ferry.</note></head>
<opener><dateline><placeName>Quell</placeName>, <date from="1999-05-03T10:15:00+00:00"
to="1999-05-03T11:00:00+00:00">May 3, 1999, 10:15–11:00 a.m.</date></dateline></opener>
<list type="subject            "><head>SUBJECT</head><item>Ferries</item></list>
<list type="participants"><head>PARTICIPANTS:</head>
<item><list><head>French Side</head><item>President <persName corresp="#p_T">Ilva Tarn</persName> (came late)</item>
<item>A Notetaker</item></list></item>
<item><list><head>US SIDE</head><item>Beck <persName corresp="#p_O">Oldrik, Jr.</persName>, Secretary of Ferries</item>
<item><pb n="7"/></item></list></item></list>
<p>Tarn said that <pb n="8" facs="0008"/>the ferry
        was late.<note n="2" xml:id="d{n}fn2">See <ref target="#d2">Document 2</ref>.</note> Oldrik agreed.</p>
<closer><signed>B.O.</signed></closer>
<frus:attachment><head>Attachment</head><p>A map.</p></frus:attachment></div>"""
FOOTER = "</div></body></text></TEI>"


def volume(*documents):
    return (HEADER + "".join(documents) + FOOTER).encode()


def test_todays_encoding():
    (found,) = read_volume(volume(DOCUMENT.format(n=1)), "v.xml")
    assert found.text == (
        "1. Memorandum of Conversation\n\nQuell, May 3, 1999, 10:15–11:00 a.m.\n\nSUBJECT\nFerries\n\nPARTICIPANTS:\n"
        "French Side\nPresident Ilva Tarn (came late)\nA Notetaker\nUS SIDE\nBeck Oldrik, Jr., "
        "Secretary of Ferries\n\n"
        "Tarn said that the ferry was late. Oldrik agreed.\n\nB.O.\n\nAttachment\n\nA map.\n\n"
        "Source: Quell Archive, Box 1. The meeting took place on a ferry.\n\n[2] See Document 2."
    )
    encoded = found.encoded
    assert (encoded.date, encoded.start_time, encoded.place, encoded.mode) == (
        "1999-05-03",
        "10:15",
        "Quell",
        "in_person",
    )
    people = [(person.name, person.office, person.side, person.role) for person in encoded.participants]
    assert people == [
        ("Ilva Tarn", "President", "FR", "principal"),
        ("A Notetaker", None, "FR", "attendee"),
        ("Oldrik, Jr.", "Secretary of Ferries", "US", "principal"),
    ]
    assert found.provenance.url == "https://history.state.gov/historicaldocuments/frus1999v99/d1"
    assert encoded.apparatus.cut(found.text).startswith("Source:")


def test_a_draft_keeps_what_the_encoding_states():
    (draft,) = drafts_of(volume(DOCUMENT.format(n=1)), name="v.xml")
    reading = draft.reading
    assert reading.kind == "memcon"
    assert reading.is_readout
    assert [person.name for person in reading.participants] == ["Ilva Tarn", "A Notetaker", "Oldrik, Jr."]
    assert reading.facts.date == "1999-05-03"
    assert {block.kind for block in reading.blocks} >= {"attendance", "boilerplate"}
    assert all(item.span.end <= draft.text.index("Source:") for item in reading.statements)


def test_a_printed_date_counts_more_than_an_encoded_one():
    (found,) = read_volume(volume(DOCUMENT.format(n=1).replace("May 3, 1999", "May 4, 1998")), "v.xml")
    assert found.encoded.date is None
    assert any(finding.field == "meeting.date" for finding in found.encoded.findings)


def test_a_list_of_reasons_is_no_list_of_persons():
    reasons = (
        '<list type="participants"><head>a. we want ferries;</head><item>b. we want them daily.</item></list>'
    )
    (found,) = read_volume(volume(DOCUMENT.format(n=1).replace("<closer>", f"{reasons}<closer>")), "v.xml")
    assert len(found.encoded.participants) == 3
    assert "a. we want ferries;\nb. we want them daily." in found.text


def test_duplicate_identifiers_do_not_stop_a_volume():
    assert len(list(read_volume(volume(DOCUMENT.format(n=1), DOCUMENT.format(n=1)), "v.xml"))) == 2


def test_a_volume_cut_short_gives_what_stands_before():
    data = volume(DOCUMENT.format(n=1), DOCUMENT.format(n=2))
    first, refused = read_volume(data[: data.index(b"Notetaker", len(data) // 2)], "v.xml")
    assert isinstance(first, Found)
    assert isinstance(refused, Refused)
    assert "1 memoranda before it were read" in refused.message


def test_volumes_without_memoranda():
    with pytest.raises(InputRefused, match="without a memorandum"):
        list(
            read_volume(
                volume(DOCUMENT.format(n=1).replace("Memorandum of Conversation", "Telegram")), "v.xml"
            )
        )
    with pytest.raises(InputRefused, match="well-formed"):
        list(read_volume(HEADER.encode()[:-5], "v.xml"))


def in_a_process(code):
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_nothing_heavy_is_imported_before_it_is_needed():
    code = (
        "import sys, app.intake.drafting; print(sorted({'lxml', 'pypdfium2', 'warcio', 'email'} & "
        "set(sys.modules)))"
    )
    assert in_a_process(code) == "[]"


@pytest.mark.skipif(
    not FRUS.is_dir() or sys.platform != "linux", reason="needs the volumes beside the checkout, and Linux"
)
def test_both_volumes_stay_small_in_memory():
    code = (
        "import pathlib, re; from app.intake.drafting import drafts_and_refusals\n"
        f"count = sum(1 for path in sorted(pathlib.Path({str(FRUS)!r}).iterdir()) for _ in "
        f"drafts_and_refusals(path))\n"
        "peak = re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())\n"
        "print(count, int(peak[1]) // 1024)"
    )
    count, megabytes = map(int, in_a_process(code).split())
    assert count == 137
    assert megabytes < 200
