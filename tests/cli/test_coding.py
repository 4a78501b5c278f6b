"""The codebook, links and the trash from the terminal."""

import json

import pytest

from tests.making import made_draft

UID = made_draft().uid


def annotated(run, quote, *tags):
    given = [part for tag in tags for part in ("--tag", tag)]
    return json.loads(run("annotate", UID, "--quote", quote, *given, "--json")[1])["uid"]


def paths(run):
    return {code["path"]: code["with_those_below"] for code in json.loads(run("tags", "--json")[1])}


def test_a_tag_is_defined_moved_merged_and_deleted(run):
    annotated(run, "fisheries matter", "Sea/Fish")
    annotated(run, "agreed", "Land")
    assert run("tag", "sea", "--define", "salt\nwater", "--colour", "blue")[0] == 0
    assert "blue    Sea  salt water" in run("tags")[1]
    changed = json.loads(run("tag", "Land", "--rename", "Sea/Coast", "--json")[1])
    assert (len(changed["tags"]), changed["readouts"]) == (1, [UID])
    assert paths(run) == {"Sea": 2, "Sea/Coast": 1, "Sea/Fish": 1}
    assert run("tag", "Sea/Coast", "--into", "Sea/Fish")[0] == 0
    assert paths(run) == {"Sea": 2, "Sea/Fish": 2}
    assert run("tag", "Sea", "--delete")[0] == 0
    assert paths(run) == {}
    (thing,) = json.loads(run("trash", "--json")[1])
    assert (thing["kind"], thing["words"]) == ("tag", "Sea")
    assert run("trash", "--restore", thing["uid"])[0] == 0
    assert paths(run) == {"Sea": 2, "Sea/Fish": 2}


def test_a_parent_finds_what_lies_below_it(run):
    annotated(run, "fisheries matter", "Sea/Fish")
    annotated(run, "agreed", "Seaside")
    found = json.loads(run("annotations", "--tag", "SEA", "--json")[1])
    assert [one["quote"] for one in found] == ["fisheries matter"]


def test_a_link_travels_in_the_exports(run):
    first, second = annotated(run, "fisheries matter"), annotated(run, "agreed")
    changed = json.loads(run("link", first, "contradicts", second, "--json")[1])
    assert (len(changed["links"]), changed["readouts"]) == (1, [UID])
    assert f"contradicts → {second}" in run("annotations", "--format", "csv")[1]
    assert "→ contradicts: “agreed”" in run("annotations", "--format", "markdown")[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ("tag", "nowhere", "--delete"),
        ("tag", "a", "--into", "nowhere"),
        ("tag", " / ", "--define", "x"),
        ("tag", "a", "--rename", "b", "--delete"),
        ("link", "x", "supports", "y"),
        ("trash", "--restore", "x"),
    ],
)
def test_what_is_not_there_is_wrong_usage(run, arguments):
    run("tag", "a")
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err
