"""The words of ours in every language of headings: complete, filled in alike, and printable."""

import re
import tomllib

import pytest

from app.brief.compose import TEMPLATES, compose
from app.brief.render.faces import missing
from app.brief.topics import topic_of
from app.brief.words import languages, words
from app.errors import WrongUsage
from app.model.brief import notes
from app.model.shipped import shipped
from tests.brief.founding import annotated_page
from tests.brief.test_templates import later


def strings(code):
    """Return every string of a language file by its dotted key."""
    raw = tomllib.loads(shipped("resources", "briefs", f"{code}.toml").read_text(encoding="utf-8"))
    found = {}
    for group, entries in raw.items():
        if isinstance(entries, dict):
            found |= {f"{group}.{key}": value for key, value in entries.items()}
        else:
            found[group] = entries
    return found


def test_english_japanese_and_korean():
    assert {"en", "ja", "ko"} <= set(languages())


@pytest.mark.parametrize("code", [code for code in languages() if code != "en"])
def test_every_string_is_there_and_takes_the_same_values(code):
    ours, theirs = strings("en"), strings(code)
    assert set(theirs) == set(ours)
    for key, text in ours.items():
        assert type(theirs[key]) is type(text)
        if isinstance(text, str) and not key.startswith("date."):
            assert sorted(re.findall(r"\{\w+\}", theirs[key])) == sorted(re.findall(r"\{\w+\}", text)), key
        if isinstance(text, list):
            assert len(theirs[key]) == len(text)


@pytest.mark.parametrize("code", list(languages()))
def test_every_word_can_be_set(code):
    texts = [
        text for value in strings(code).values() for text in ([value] if isinstance(value, str) else value)
    ]
    assert missing("".join(texts)) == []


def test_no_english_is_left_in_a_japanese_brief():
    pages = [later("2019-12-24", "c"), annotated_page()]
    for template in TEMPLATES:
        brief = compose(pages[:1] if template == "one-page" else pages, template=template, language="ja")
        titles = [section.title for section in brief.sections if not section.key.startswith("readout-")]
        assert brief.language == "ja"
        assert all(re.search(r"[\u3040-\u9fff]", title) for title in (brief.kind, *titles)), titles


def test_dates_and_lengths():
    assert words("ja").long_date("2017-07-07") == "2017年7月7日"
    assert words("ko").short_date("2017-07-07") == "2017.7.7."
    assert words("en-GB").period("2017-07-07", "2019-12-24") == "7 July 2017 to 24 December 2019"
    assert words("ja").minutes(80) == "1時間20分"
    assert words("en").long_date("2017-13-40") == "2017-13-40"


def test_quotations_keep_their_language_and_the_notes_their_words():
    english, korean = (compose([annotated_page()], language=code) for code in ("en", "ko"))
    assert [note.quote for note in notes(english)] == [note.quote for note in notes(korean)]


def test_an_unknown_language_is_told():
    with pytest.raises(WrongUsage, match="xx"):
        compose([annotated_page()], language="xx")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the denuclearization of North Korea", "north_korea"),
        ("北朝鮮の核・ミサイル問題と拉致問題", "north_korea"),
        ("관세와 무역에 대한 우려", "economy"),
        ("the comfort women issue", "history"),
        ("wished him a pleasant stay", None),
    ],
)
def test_topics_are_told_by_words(text, key):
    found = topic_of(text)
    assert (found.key if found else None) == key
