"""Expressions that look at the first letter before anything else match what the plain ones match."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.parse.lexicon import folder
from app.intake.parse.opening import either, first_letters


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("met\\b(?!\\s+the)", "m"),
        ("(?:held|had|spoke)\\s+with", "hs"),
        ("\\bI\\b", "I"),
        ("(?<!\\w)(?:[Oo]ld\\s)?[Nn]ew", "OoNn"),
        ("a??b", "ab"),
        ("x{0,3}y{1,2}", "xy"),
        ("(?:a|)b?c", "abc"),
        ("(?P<who>[a-c]+)d", "abc"),
        ("[]a]x", "]a"),
        ("[-a]b", "-a"),
        ("\\x41\\u0042|\\.c", "A."),
        ("(?:(?:one|two)?(?:three)*)?four", "ottf"),
        ("(?=x)y", "y"),
        ("(?s:a.)b", "a"),
    ],
)
def test_the_letters_an_expression_can_begin_with(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == frozenset(letters)


@pytest.mark.parametrize(
    "pattern", ["\\w+", ".*x", "[^a]b", "a?", "(?:a|)", "\\S", "(?P<n>a)?(?P=n)", "(?i)a"]
)
def test_what_is_not_told_is_not_guessed(pattern: str) -> None:
    assert not first_letters(pattern)


def test_case_is_ignored_also_for_letters_that_have_a_third_writing() -> None:
    assert first_letters("k", ignoring_case=True) == frozenset("kK\u212a")
    assert first_letters("s", ignoring_case=True) == frozenset("sS\u017f")


def test_the_first_alternative_in_the_order_given_is_taken() -> None:
    for items in (["ab", "a", "[ab]bc?"], ["a", "ab", "b", "[a-c]"], ["\\da", "1b", "[12]", "a"]):
        quick, plain = re.compile(either(items)), re.compile("|".join(items))
        for text in ("ab", "abc", "bbc", "bb", "c", "1a", "1b", "2", "3a", "xab1b"):
            assert [match.span() for match in quick.finditer(text)] == [
                match.span() for match in plain.finditer(text)
            ]


def _lists(table: Any) -> Iterator[list[str]]:
    """Yield every list of expressions of a lexicon."""
    if isinstance(table, dict):
        for value in table.values():
            yield from _lists(value)
    elif isinstance(table, list) and table and all(isinstance(item, str) and item for item in table):
        if all(_compiles(item) for item in table):
            yield table
    elif isinstance(table, list):
        for value in table:
            yield from _lists(value)


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return "(?P<" not in pattern


LISTS = [
    items
    for path in sorted(folder().rglob("*.toml"))
    for items in _lists(tomllib.loads(path.read_text(encoding="utf-8")))
    if any(char in item for item in items for char in "\\[(?")
]
TEXT = (
    "On 3 May 2021 Minister Roe MET with his counterpart, held talks and had a call; Sie trafen sich in Wien. "
    "Le ministre s’est entretenu avec son homologue, ils ont évoqué la situation. Состоялся телефонный разговор, "
    "стороны обсудили. 両首脳は会談を行いました。 양측은 협의하였다 双方同意 (Photo: Kſ İı)"
)


def test_every_list_of_the_lexicons_matches_as_it_did() -> None:
    assert len(LISTS) > 200
    for items in LISTS:
        for flags in (re.NOFLAG, re.IGNORECASE):
            plain = re.compile("|".join(f"(?:{item})" for item in items), flags)
            quick = re.compile(either(items, ignoring_case=bool(flags)), flags)
            for text in (TEXT, TEXT.upper(), TEXT.lower(), " ".join(items)):
                assert [match.span() for match in quick.finditer(text)] == [
                    match.span() for match in plain.finditer(text)
                ]


PIECES = st.sampled_from(
    [
        "a",
        "b",
        "[ab]",
        "a?",
        "(?:a|bc)",
        "(?:ab|a|[bc]|c{2}|bc)",
        "(?:a|b|c|aB)?",
        "(?:ab?|c){1,2}",
        "\\ba",
        "c+",
        "[^a]",
        "\\w",
        "(?<!a)b",
        "B",
        "(?=b)",
        "\\d",
    ]
)


@given(
    st.lists(st.lists(PIECES, min_size=1, max_size=3).map("".join), min_size=1, max_size=6),
    st.text("abcABC1 ", max_size=20),
    st.booleans(),
)
def test_any_alternatives_match_as_they_did(items: list[str], text: str, ignoring: bool) -> None:
    flags = re.IGNORECASE if ignoring else re.NOFLAG
    plain = re.compile("|".join(f"(?:{item})" for item in items), flags)
    quick = re.compile(either(items, ignoring_case=ignoring), flags)
    assert [match.span() for match in quick.finditer(text)] == [
        match.span() for match in plain.finditer(text)
    ]


def test_a_part_that_ignores_case_by_itself_begins_with_capitals_too():
    found = re.compile(either([r"(?i:mit|von)\s", "abc"]))
    assert [match.group() for match in found.finditer("Mit dem, von dort, abc, ABC")] == [
        "Mit ",
        "von ",
        "abc",
    ]
