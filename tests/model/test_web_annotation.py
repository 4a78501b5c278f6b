import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.web_incoming import incoming
from app.model.anchor import describe
from app.model.annotation import Annotation
from app.model.codebook import Link, Tag
from app.model.web_annotation import CONTEXT, web_annotation, web_annotations
from app.model.web_codebook import web_link, web_tag
from tests.exchange.making import annotations
from tests.making import TEXT, at

SUITE = Path(__file__).resolve().parents[3] / "shared" / "data" / "web-annotation"


def made(note: str = "<b>see</b>", tags: tuple[str, ...] = ("fish",), uid: str = "") -> Annotation:
    anchor = describe("r", "0" * 64, TEXT, at("fisheries matter"))
    return Annotation(
        uid or "8d2b1b4e-0000-4000-8000-000000000001", anchor, "green", note, tags, "ada",
        "2031-05-04T00:00:00.000Z", "2031-05-04T00:00:00.000Z",
    )  # fmt: skip


def test_note_tags_and_place_are_carried():
    document = web_annotation(made(), url="https://example.org/r")
    assert document["body"][0]["value"] == "<b>see</b>"
    assert document["body"][0]["format"] == "text/plain"
    assert [body["value"] for body in document["body"] if body["purpose"] == "tagging"] == ["fish"]
    quote, position = document["target"]["selector"]
    assert quote["exact"] == TEXT[position["start"] : position["end"]] == "fisheries matter"
    assert document["target"]["source"] == "https://example.org/r"


def test_a_bare_highlight_has_no_empty_body():
    assert "body" not in web_annotation(made(note="", tags=()))


def test_a_uid_that_is_no_uuid_is_still_a_urn():
    assert web_annotation(made(uid="a b/é"))["id"] == "urn:chancery:annotation:a%20b%2F%C3%A9"
    assert web_annotation(made())["id"] == "urn:uuid:8d2b1b4e-0000-4000-8000-000000000001"


@cache
def suite():
    """Return the 54 assertions as (name, validator, whether the export must fail it)."""
    if not SUITE.is_dir():
        pytest.skip("the W3C suite is not beside this checkout")
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    referencing = pytest.importorskip("referencing")
    resources = []
    for path in (SUITE / "definitions").glob("*.json"):
        schema = json.loads(path.read_text(encoding="utf-8"))
        resource = referencing.Resource.from_contents(schema, referencing.jsonschema.DRAFT4)
        resources.append((schema.get("id", path.name), resource))
    registry = referencing.Registry().with_resources(resources)
    listed = json.loads((SUITE / "annotations" / "annotationMusts.test").read_text(encoding="utf-8"))
    checks = []
    for path in _assertions(listed):
        schema = json.loads((SUITE / path).read_text(encoding="utf-8"))
        validator = jsonschema.Draft4Validator(schema, registry=registry)
        checks.append((path, validator, schema.get("expectedResult", "valid") == "invalid"))
    assert len(checks) == 54
    return checks


def _assertions(node):
    if isinstance(node, str) and node.endswith(".json"):
        yield node
    elif isinstance(node, list):
        for part in node:
            yield from _assertions(part)
    elif isinstance(node, dict):
        yield from _assertions(node.get("assertions", []))


def failing(document):
    return [path for path, validator, must_fail in suite() if validator.is_valid(document) == must_fail]


@pytest.mark.parametrize(
    "one",
    [made(), made(note="", tags=()), made(tags=()), made(uid="u1")],
    ids=["full", "bare", "note", "uid"],
)
def test_the_must_assertions_of_the_w3c_suite_hold(one):
    assert failing(web_annotation(one)) == []


@settings(max_examples=25, deadline=None)
@given(one=annotations(), url=st.none() | st.just("https://www.example.org/ü?a=1&b=2"))
def test_the_must_assertions_hold_whatever_is_annotated(one, url):
    assert failing(web_annotation(one, url=url)) == []


@settings(max_examples=25, deadline=None)
@given(
    words=st.text(min_size=1, max_size=20),
    uid=st.sampled_from(["u ü/1", "8d2b1b4e-0000-4000-8000-000000000001"]),
)
def test_the_must_assertions_hold_for_the_codebook_and_links_too(words, uid):
    for item in (
        web_tag(Tag(uid, f"a/{words}", words, "blue")),
        web_tag(Tag(uid, words)),
        web_link(Link(uid, "a", uid, words, words, "2031-05-04T00:00:00.000Z")),
    ):
        assert failing({"@context": CONTEXT, **item}) == []


@pytest.mark.parametrize("without", ["@context", "id", "type", "target"])
def test_the_suite_would_notice(without):
    document = web_annotation(made())
    del document[without]
    assert failing(document)


@pytest.mark.parametrize("url", [None, "https://www.example.org/r"])
def test_what_is_quoted_from_a_specimen_says_so_and_comes_back_as_it_went(url):
    document = web_annotations([(made(), url)], name="x", specimens={"r": "Specimen: Talks"})
    (item,) = document["first"]["items"]
    assert item["target"]["source"]["label"] == "Specimen: Talks"
    assert failing({"@context": CONTEXT, **item}) == []
    plain = web_annotations([(made(), url)], name="x", specimens={"other": "Specimen: Talks"})
    assert incoming(document) == incoming(plain)
    assert plain["first"]["items"][0]["target"]["source"] == (url or "urn:chancery:readout:r")


def test_a_collection_counts_what_it_holds():
    document = web_annotations([(made(), None), (made(), None)], name="x")
    assert document["total"] == len(document["first"]["items"]) == 2


@settings(max_examples=150, deadline=None)
@given(every=st.lists(annotations(), max_size=4), url=st.none() | st.just("https://www.example.org/r"))
def test_every_part_comes_back_as_it_went(every, url):
    document = json.loads(json.dumps(web_annotations([(one, url) for one in every], name="x")))
    arrived = incoming(document)
    back, unusable = arrived.annotations, list(arrived.unusable)
    assert unusable == []
    for one, came in zip(every, back, strict=True):
        anchor, target = one.anchor, came.target
        assert (came.uid, came.colour, came.note, came.tags) == (one.uid, one.colour, one.note, one.tags)
        assert (came.author, came.created_at, came.modified_at) == (
            one.author,
            one.created_at,
            one.modified_at,
        )
        assert (target.readout_uid, target.text_sha256, target.url) == ("r", anchor.text_sha256, url)
        assert (target.exact, target.prefix, target.suffix, target.span) == (
            anchor.exact,
            anchor.prefix,
            anchor.suffix,
            anchor.span,
        )


def samples():
    return sorted((SUITE / "tools" / "samples").rglob("*.json")) if SUITE.is_dir() else []


def test_the_samples_of_the_w3c_suite_are_read_or_named():
    if not samples():
        pytest.skip("the W3C suite is not beside this checkout")
    read = 0
    for path in samples():
        try:
            document = json.loads(path.read_bytes())
        except ValueError:  # some of the incorrect ones are no JSON at all
            continue
        arrived = incoming(document)
        usable, unusable = list(arrived.annotations), list(arrived.unusable)
        assert usable or unusable, path
        assert all(one.target.exact for one in usable)
        assert all(one.reason for one in unusable)
        read += len(usable)
    assert read >= 3  # most samples mark whole pages or pictures


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_samples_with_a_part_broken_are_read_or_named(data):
    if not samples():
        pytest.skip("the W3C suite is not beside this checkout")
    try:
        document = json.loads(data.draw(st.sampled_from(samples())).read_bytes())
    except ValueError:
        return
    odd = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text(max_size=3)
        | st.just([])
        | st.just({})
    )
    arrived = incoming(_broken(document, data, odd))
    usable, unusable = list(arrived.annotations), list(arrived.unusable)
    assert all(one.target.exact for one in usable)
    assert all(one.reason for one in unusable)


def _broken(node, data, odd):
    """Return ``node`` with some of its parts replaced."""
    if data.draw(st.integers(0, 9)) == 0:
        return data.draw(odd)
    if isinstance(node, dict):
        return {key: _broken(value, data, odd) for key, value in node.items()}
    if isinstance(node, list):
        return [_broken(value, data, odd) for value in node]
    return node
