import json
from pathlib import Path

import pytest

from app.model.anchor import describe
from app.model.annotation import Annotation
from app.model.web_annotation import web_annotation, web_annotations
from tests.making import TEXT, at

SUITE = Path(__file__).resolve().parents[3] / "shared" / "data" / "web-annotation"


def made(note: str = "<b>see</b>", tags: tuple[str, ...] = ("fish",)) -> Annotation:
    anchor = describe("r", "0" * 64, TEXT, at("fisheries matter"))
    return Annotation(
        "8d2b1b4e-0000-4000-8000-000000000001", anchor, "green", note, tags, "ada",
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


@pytest.mark.parametrize("one", [made(), made(note="", tags=()), made(tags=())], ids=["full", "bare", "note"])
def test_the_must_assertions_of_the_w3c_suite_hold(one):
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
    checked = 0
    for path in _assertions(listed):
        schema = json.loads((SUITE / path).read_text(encoding="utf-8"))
        failures = list(
            jsonschema.Draft4Validator(schema, registry=registry).iter_errors(web_annotation(one))
        )
        expected = schema.get("expectedResult", "valid")
        assert bool(failures) == (expected == "invalid"), (path, failures)
        checked += 1
    assert checked == 54


def _assertions(node):
    if isinstance(node, str) and node.endswith(".json"):
        yield node
    elif isinstance(node, list):
        for part in node:
            yield from _assertions(part)
    elif isinstance(node, dict):
        yield from _assertions(node.get("assertions", []))


def test_a_collection_counts_what_it_holds():
    document = web_annotations([(made(), None), (made(), None)], name="x")
    assert document["total"] == len(document["first"]["items"]) == 2
