import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from app.exchange.refi import NAMESPACE, as_refi
from app.exchange.source import Source
from app.model.codebook import Link, Tag
from tests.exchange.making import NOW, annotations, one, parcel, source
from tests.making import TEXT

Q = f"{{{NAMESPACE}}}"
# The part of the standard's project schema that we write, in our own words (refi_project.rng says which).
GRAMMAR = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("refi_project.rng"))))


def opened(data: bytes):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    return etree.fromstring(files.pop("project.qde")), files


def read_as_others_do(data: bytes):
    """Return (passage, note, codes) of each selection, as a program that slices the decoded text reads it."""
    root, files = opened(data)
    codes = {code.get("guid"): code.get("name") for code in root.iter(f"{Q}Code")}
    found = []
    for text_source in root.iter(f"{Q}TextSource"):
        name = text_source.get("plainTextPath").removeprefix("internal://")
        text = io.TextIOWrapper(io.BytesIO(files[f"sources/{name}"]), encoding="utf-8").read()
        for selection in text_source.iter(f"{Q}PlainTextSelection"):
            passage = text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]
            note = selection.findtext(f"{Q}Description") or ""
            refs = [codes[ref.get("targetGUID")] for ref in selection.iter(f"{Q}CodeRef")]
            found.append((passage, note, refs))
    return found


def test_passages_notes_and_codes_are_what_others_read():
    made = [
        one("a1", "Ōno Tarō 🤝", note="who?\nhe", tags=("People", "漁業")),
        one("a2", "両国は漁業協力で合意した"),
    ]
    read = read_as_others_do(as_refi(parcel(made), sources={"r": source()}))
    assert read == [
        ("Ōno Tarō 🤝", "who?\nhe", ["People", "漁業"]),
        ("両国は漁業協力で合意した", "why?", ["fish"]),
    ]


@settings(max_examples=60, deadline=None)
@given(made=st.lists(annotations(), max_size=4, unique_by=lambda each: each.uid))
def test_whatever_is_annotated_the_project_is_valid_and_reads_back(made):
    data = as_refi(parcel(made), sources={"r": source()})
    root, _ = opened(data)
    GRAMMAR.assertValid(root)
    guids = [each.get("guid") for each in root.iter() if each.get("guid")]
    assert len(guids) == len(set(guids))
    assert [passage for passage, _, _ in read_as_others_do(data)] == [each.anchor.exact for each in made]
    for user in (each.get("creatingUser") for each in root.iter(f"{Q}Coding")):
        assert user in {each.get("guid") for each in root.iter(f"{Q}User")}


def test_the_same_work_gives_the_same_bytes_and_more_work_keeps_the_guids():
    first = as_refi(parcel([one("a1")]), sources={"r": source()})
    assert first == as_refi(parcel([one("a1")]), sources={"r": source()})
    guids = {each.get("guid") for each in opened(first)[0].iter()}
    more = opened(as_refi(parcel([one("a0", "agreed"), one("a1")]), sources={"r": source()}))[0]
    assert guids <= {each.get("guid") for each in more.iter()}


def test_a_code_has_the_colour_it_mostly_has_and_one_guid_whatever_its_case():
    made = [
        one("a1", tags=("Fish",), colour="pink"),
        one("a2", tags=("fish",), colour="pink"),
        one("a3", tags=("FISH", "other"), colour="blue"),
    ]
    root, _ = opened(as_refi(parcel(made), sources={"r": source()}))
    codes = {each.get("name"): each.get("color") for each in root.iter(f"{Q}Code")}
    assert codes == {"Fish": "#ee9ac0", "other": "#8bbdf0"}


def test_a_bare_highlight_is_coded_with_its_colour():
    (read,) = read_as_others_do(
        as_refi(parcel([one(note="", tags=(), colour="pink")]), sources={"r": source()})
    )
    assert read == ("fisheries matter", "", ["pink highlight"])


def test_authors_are_users():
    root, _ = opened(as_refi(parcel([one("a1"), one("a2", author="cem <c>")]), sources={"r": source()}))
    assert [each.get("name") for each in root.iter(f"{Q}User")] == ["bea", "cem <c>"]


def test_what_does_not_stand_in_a_held_text_is_left_out():
    elsewhere = one("a2", readout="gone")
    stale = Source(uid="s", title="t", text="short", text_sha256="0" * 64, received_at="2031")
    data = as_refi(
        parcel([one("a1"), elsewhere, one("a3", readout="s")]), sources={"r": source(), "s": stale}
    )
    root, files = opened(data)
    assert len(list(root.iter(f"{Q}PlainTextSelection"))) == len(files) == 1


def test_nothing_annotated_is_still_a_project():
    root, files = opened(as_refi(parcel([]), sources={}))
    GRAMMAR.assertValid(root)
    assert files == {}


def test_sources_with_one_title_have_names_of_their_own_without_path_signs():
    titled = {uid: source(uid, title="A/B: talks") for uid in "xy"}
    made = [one("a1", readout="x"), one("a2", readout="y")]
    root, _ = opened(as_refi(parcel(made), sources=titled))
    names = [each.get("name") for each in root.iter(f"{Q}TextSource")]
    assert names == ["A-B- talks 2031-05-03 x", "A-B- talks 2031-05-03 y"]


def test_the_text_is_the_record_to_the_byte():
    _, files = opened(as_refi(parcel([one()]), sources={"r": source()}))
    assert list(files.values()) == [TEXT.encode()]


@pytest.mark.parametrize("damage", ["color", "startPosition", "targetGUID", "isCodable"])
def test_the_grammar_would_notice(damage):
    root, _ = opened(as_refi(parcel([one()]), sources={"r": source()}))
    for each in root.iter():
        if damage in each.attrib:
            each.set(damage, "x")
    assert not GRAMMAR.validate(root)


def test_tags_are_codes_inside_their_parents_and_links_join_selections():
    made = [
        one("8d2b1b4e-0000-4000-8000-000000000001", tags=("Sea/Fish", "sea")),
        one("8d2b1b4e-0000-4000-8000-000000000002", "agreed", tags=()),
    ]
    tags = (Tag("t1", "Sea", "What swims & sails", "blue"), Tag("t2", "Sea/Fish"))
    links = (Link("l1", made[0].uid, made[1].uid, "contradicts", "bea", NOW),)
    root, _ = opened(as_refi(parcel(made, tags, links), sources={"r": source()}))
    GRAMMAR.assertValid(root)
    sea = root.find(f".//{Q}Codes/{Q}Code[@name='Sea']")
    assert (sea.get("color"), sea.findtext(f"{Q}Description")) == ("#8bbdf0", "What swims & sails")
    fish = sea.find(f"{Q}Code")
    assert fish.get("name") == "Fish"
    first = root.find(f".//{Q}PlainTextSelection[@guid='{made[0].uid}']")
    codes = [each.get("targetGUID") for each in first.iter(f"{Q}CodeRef")]
    assert codes == [fish.get("guid"), sea.get("guid")]
    assert not [code for code in root.iter(f"{Q}Code") if code.get("name").startswith("About")]
    (link,) = root.iter(f"{Q}Link")
    assert (link.get("name"), link.get("originGUID"), link.get("targetGUID")) == (
        "contradicts",
        made[0].uid,
        made[1].uid,
    )


def test_what_is_about_a_whole_agreement_has_a_code_that_says_so():
    whole = replace(one(tags=()), kind="agreement")
    (read,) = read_as_others_do(as_refi(parcel([whole]), sources={"r": source()}))
    assert read[2] == ["green highlight", "About the agreement"]
