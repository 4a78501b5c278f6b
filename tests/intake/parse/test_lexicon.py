"""Lexicons are a user's to edit: all shipped ones load, and a broken entry is named."""

import pytest

from app.intake.parse import lexicon as room
from app.intake.parse.countries import places
from app.intake.parse.elsewhere.west.lexis import titles
from app.intake.parse.elsewhere.words import known_languages, words
from app.intake.parse.lexicon import Entry, LexiconBroken, folder, phrases
from app.intake.parse.publishers import publishers
from app.intake.parse.verbs import verbs


def test_the_shipped_lexicons_load():
    assert known_languages() >= {"ja", "ko", "zh", "fr", "de", "ru"}
    for language in sorted(known_languages() - {"en"}):
        assert words(language).language == language
    assert {language for language in known_languages() if titles(language)} == {"fr", "de", "ru"}
    assert verbs("en")["agreed"][0].kind == "agreed"
    assert all(publisher.country and (publisher.hosts or publisher.marks) for publisher in publishers())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Norway", "NO"),
        ("Japanese", "JP"),
        ("Seoul", "KR"),
        ("ROK", "KR"),
        ("DPRK", "KP"),
        ("Hellenic", "GR"),
    ],
)
def test_countries_by_name_demonym_city_and_short_form(name: str, code: str):
    assert places("en")[name][0].code == code


@pytest.mark.parametrize(
    ("table", "call"),
    [
        ({"a": "text"}, lambda entry: entry.words("a")),
        ({"a": [""]}, lambda entry: entry.words("a")),
        ({"a": ["("]}, lambda entry: entry.pattern("a")),
        ({"a": 1}, lambda entry: entry.text("a")),
        ({"a": "x"}, lambda entry: entry.number("a")),
        ({"a": "x"}, lambda entry: entry.table("a")),
        ({"a": [1]}, lambda entry: entry.tables("a")),
        ({"a": 2}, lambda entry: entry.flag("a")),
    ],
)
def test_a_broken_entry_is_named(table: dict, call):
    with pytest.raises(LexiconBroken, match=r"en/test\.toml.*\ba\b") as caught:
        call(Entry(table, "en/test.toml"))
    assert caught.value.to_do


def test_a_broken_file_is_named(tmp_path, monkeypatch):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "broken.toml").write_text("words = [", encoding="utf-8")
    monkeypatch.setattr(room, "folder", lambda: tmp_path)
    with pytest.raises(LexiconBroken, match=r"en/broken\.toml"):
        room.lexicon("en", "broken")


def test_phrases_stand_on_word_bounds_with_any_white_space():
    pattern = phrases(("call", "video call"))
    assert pattern.search("a video\ncall").group() == "video\ncall"
    assert pattern.search("recalled") is None
    assert phrases(()).search("anything") is None


def test_no_file_of_the_lexicon_is_left_unread():
    known = {"actors", "countries", "events", "facts", "holders", "offices", "page", "sides", "verbs"}
    assert {path.stem for path in (folder() / "en").glob("*.toml")} == known


@pytest.mark.parametrize(
    ("language", "word", "code"),
    [
        ("fr", "kényane", "KE"),
        ("fr", "Norvège", "NO"),
        ("de", "moldauischen", "MD"),
        ("de", "Kenias", "KE"),
        ("de", "US-Präsident", "US"),
        ("ru", "Норвегии", "NO"),
        ("ru", "британской", "GB"),
        ("ru", "Казахстана", "KZ"),
    ],
)
def test_countries_and_their_peoples_in_the_forms_of_a_language(language: str, word: str, code: str):
    table = titles(language)
    assert table is not None
    assert table.side_of(word) == code
