"""Two volumes: every memorandum of conversation, and the participants their encoding lists, one by one."""

from pathlib import Path

import pytest

etree = pytest.importorskip("lxml.etree")

from app.intake.readers.tei.reader import read_volume  # noqa: E402

FOLDER = Path(__file__).parents[4] / "shared/data/frus"
COUNTS = {"frus1958-60v08.xml": 98, "frus1977-80v21.xml": 39}
LABEL = "t:hi and not(.//t:persName) and normalize-space(t:hi)=normalize-space(.)"
DAY = "string((.//t:dateline//t:date/@*[name()='when' or name()='from'])[1])"
NS = {"t": "http://www.tei-c.org/ns/1.0"}
ID = "{http://www.w3.org/XML/1998/namespace}id"
# Lists typed as participants that are points of an argument (d248, d250).
MISTYPED = ("a. we want", "1. Any new")

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the volumes lie beside the checkout, in ../shared/data/frus"
)


def folded(nodes):
    return " ".join("".join(nodes).split())


def words(element):
    return folded(element.xpath(".//text()[not(ancestor::t:note)]", namespaces=NS))


def stated(path):
    """For each memorandum by its id: heading, items that are persons, date and place, by XPath."""
    parser = etree.XMLParser(huge_tree=True, collect_ids=False, resolve_entities=False, no_network=True)
    document = etree.parse(path, parser)
    found = {}
    for div in document.xpath('//t:div[@type="document"]', namespaces=NS):
        head = folded(div.xpath("t:head//text()[not(ancestor::t:note)]", namespaces=NS))
        if "Memorandum of Conversation" not in head and "of a Conversation" not in head:
            continue
        people = []
        for item in div.xpath('.//t:list[@type="participants"]//t:item[not(.//t:item)]', namespaces=NS):
            label = item.xpath(LABEL, namespaces=NS)
            lists = item.xpath('ancestor::t:list[@type="participants"]', namespaces=NS)
            mistyped = words(lists[0]).startswith(MISTYPED)
            if (
                not label and not mistyped and words(item) and words(item) != "See attached list"
            ):  # names nobody
                people.append(words(item))
        found[div.get(ID)] = {
            "head": head,
            "people": people,
            "date": div.xpath(DAY, namespaces=NS)[:10],
            "place": folded(div.xpath("(.//t:dateline//t:placeName)[1]//text()", namespaces=NS)),
            "body": [
                text for p in div.xpath(".//t:p[not(ancestor::t:note)]", namespaces=NS) if (text := words(p))
            ],
        }
    return found


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_volume(name):
    path = FOLDER / name
    truth = stated(path)
    found = {item.name.partition("#")[2]: item for item in read_volume(path.read_bytes(), name)}
    assert list(found) == list(truth)
    assert len(found) == COUNTS[name]
    for key, item in found.items():
        want, encoded = truth[key], item.encoded
        people = encoded.participants
        listed = bool(want["people"])
        if listed:
            assert len(people) == len(want["people"]), key
        elif encoded.attendance:  # a list that is typed otherwise, or that names nobody
            assert key in {"d103", "d122", "d127"}
        for person, printed in zip(people, want["people"], strict=False) if listed else ():
            assert person.name in printed
            assert person.span.cut(item.text) == person.name
            assert person.office is None or person.office_at.cut(item.text) == person.office
        assert encoded.title == want["head"]
        assert encoded.title_at.cut(item.text) == encoded.title
        assert (encoded.date or "") == want["date"] or encoded.findings
        assert (encoded.place or "") == want["place"]
        running = item.text[: encoded.apparatus.start] if encoded.apparatus else item.text
        at = 0
        for paragraph in want["body"]:
            at = running.find(paragraph, at)
            assert at >= 0, (key, paragraph)
        assert item.provenance.url.endswith(f"/{name[:-4]}/{key}")


def test_sides_and_parties():
    data = (FOLDER / "frus1977-80v21.xml").read_bytes()
    found = {item.name.partition("#")[2]: item for item in read_volume(data, "v")}
    sides = [person.side for person in found["d172"].encoded.participants]
    assert sides == ["GR"] * 4 + ["US"] * 5
    roles = [person.role for person in found["d172"].encoded.participants]
    assert roles.count("principal") == 2
    assert roles[0] == roles[4] == "principal"


def test_parties_of_a_heading():
    data = (FOLDER / "frus1958-60v08.xml").read_bytes()
    found = {item.name.partition("#")[2]: item for item in read_volume(data, "v")}
    people = found["d159"].encoded.participants
    assert [(person.name, person.office) for person in people] == [
        ("Dulles", "Secretary of State"),
        ("Macmillan", "Prime Minister"),
    ]
    assert found["d122"].encoded.participants == ()
    assert {finding.field for finding in found["d122"].encoded.findings} == {"participants"}
