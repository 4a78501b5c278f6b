"""Japanese and Korean: complete, alike in their placeholders, compiled; and no word of the window goes past tr()."""

import os
import re
import string
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator

import app.ui
from app.ui import names, tongue
from app.ui.tongue import told, tr
from scripts import translate
from tests.ui.literals import bypassing

UI = Path(app.ui.__path__[0])
SAID = translate.said_in_code()
READ = {language: translate.read(Path(tongue.file_of(language, "ts"))) for language in ("ja", "ko")}


@pytest.fixture
def speaking(qapp):
    """Give a function that puts a language in force; English is back afterwards."""
    yield tongue.use
    tongue.use("en")


def placeholders(words: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_every_word_of_the_window_is_translated(language):
    """Run scripts/translate.py, write what it marks as unfinished, and run it again."""
    held = {entry.said: entry for entry in READ[language]}
    missing = [one.source for one in SAID if one not in held]
    unfinished = [
        one.source for one in SAID if one.context == tongue.WORDS and one in held and held[one].state
    ]
    vanished = [entry.said.source for entry in READ[language] if entry.said not in SAID]
    assert (missing, unfinished, vanished) == ([], [], [])


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_nearly_every_sentence_of_the_rooms_below_is_translated(language):
    """Errors and findings fall back to English, so a new one may wait a little; not many."""
    waiting = [
        one.said.source for one in READ[language] if one.said.context == tongue.SENTENCES and one.state
    ]
    assert len(waiting) <= 25, waiting


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_placeholders_are_those_of_the_english(language):
    for entry in READ[language]:
        if entry.translation:
            assert placeholders(entry.translation) == placeholders(entry.said.source), entry
            assert entry.translation.startswith("\n") == entry.said.source.startswith("\n"), entry


@pytest.mark.parametrize(
    ("language", "letters"), [("ja", "[\u3041-\u30ff\u4e00-\u9fff]"), ("ko", "[\uac00-\ud7a3]")]
)
def test_translations_are_in_their_language(language, letters):
    told_in = [(one.said.source, re.sub(r"{\w+}", "", one.translation)) for one in READ[language]]
    english = [
        source for source, words in told_in if re.search("[a-z]{3}", words) and not re.search(letters, words)
    ]
    assert english == ["{title} – Chancery"]


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_keys_named_in_english_are_named_in_the_translation(language):
    key = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z][a-z]*|\d)|\bF\d+|Esc|Enter", re.ASCII)
    for entry in READ[language]:
        if entry.translation and entry.said.context == tongue.WORDS:
            assert sorted(key.findall(entry.translation)) == sorted(key.findall(entry.said.source)), entry


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_what_is_compiled_is_what_is_written(language, tmp_path, qapp):
    shipped, fresh = QTranslator(), QTranslator()
    assert shipped.load(tongue.file_of(language, "qm"))
    translate.compile_file(Path(tongue.file_of(language, "ts")), tmp_path / "fresh.qm")
    assert fresh.load(str(tmp_path / "fresh.qm"))
    for (context, source, about), translation, state in READ[language]:
        expected = "" if state or translation == source else translation
        assert shipped.translate(context, source, about or None) == expected
        assert fresh.translate(context, source, about or None) == expected


# --- the code ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_no_words_bypass_translation(path):
    """Give what a reader sees to tr(), or, where it is a constant, to noop() and tr() where it is shown."""
    assert bypassing(path, UI) == []


def test_a_literal_that_bypasses_is_found(tmp_path):
    path = tmp_path / "made.py"
    path.write_text(
        'def f(label, n):\n    label.setText("Plain words")\n    label.setText(f"{n} of them")\n'
        '    label.setText(tr("Good words"))\n    label.setText(f"{n}  ·  {n}")\n    label.setText("Word")\n'
    )
    assert bypassing(path, tmp_path) == [
        "made.py:2: 'Plain words'",
        "made.py:3: '{} of them'",
        "made.py:6: 'Word'",
    ]


# --- at work -------------------------------------------------------------------------------------------------


def test_english_needs_no_translator(speaking):
    assert tongue.now() == "en"
    assert tr("{number} of {count}", number=2, count=3) == "2 of 3"
    assert told("It holds no text.") == "It holds no text."


def test_words_and_sentences_are_told_in_the_language_in_force(speaking):
    speaking("ja")
    assert tr("Agreements") == "合意事項"
    assert tr("{number} of {count}", number=2, count=3) == "2 / 3"
    assert told("notes.db is in use by another program.") == "notes.db は別のプログラムが使用中です。"
    assert told("A sentence nobody wrote.") == "A sentence nobody wrote."
    speaking("ko")
    assert tr("Agreements") == "합의사항"
    assert told("Counted from 2017-07-07.") == "2017-07-07부터 센 것입니다."


@pytest.mark.parametrize(
    ("english", "japanese"),
    [
        ("“A Meeting” was added.", "「A Meeting」を追加しました。"),
        ("“A Meeting” was added. 1 finding to review.", "「A Meeting」を追加しました。要確認1件。"),
        (
            "“A Meeting” was added as a revision of the text held from the same address. 2 findings to review.",
            "「A Meeting」を、同じアドレスから既に保存されているテキストの改訂版として追加しました。要確認2件。",
        ),
        ("“A” is held for review: The year is inferred.", "「A」は確認待ちです：年は推定です。"),
    ],
)
def test_sentences_within_sentences_are_told(speaking, english, japanese):
    speaking("ja")
    assert told(english) == japanese


def test_an_error_is_told_in_all_its_parts(speaking):
    from app.errors import FileLocked

    error = FileLocked(
        "notes.db is in use by another program.", to_do="Close the other program or window, then try again."
    )
    speaking("ko")
    assert told(error) == (
        "notes.db을(를) 다른 프로그램이 쓰고 있습니다. 다른 프로그램이나 창을 닫고 다시 시도하십시오."
    )


@pytest.mark.parametrize(
    ("language", "day", "month", "korea", "notes", "both", "english"),
    [
        ("en", "7 July 2017", "July 2017", "Republic of Korea", "3 notes", "A and B", "English"),
        ("ja", "2017年7月7日", "2017年7月", "韓国", "メモ3件", "A、B", "英語"),
        ("ko", "2017년 7월 7일", "2017년 7월", "대한민국", "메모 3건", "A, B", "영어"),
    ],
)
def test_dates_countries_and_numbers_in_each_language(
    speaking, language, day, month, korea, notes, both, english
):
    speaking(language)
    assert (names.day("2017-07-07"), names.day("2017-07")) == (day, month)
    assert (names.country("KR"), names.counted(3, "note")) == (korea, notes)
    assert (names.joined(["A", "B"]), names.language("en-GB")) == (both, english)


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_every_country_has_a_name_and_every_language_an_own_one(speaking, language):
    speaking(language)
    assert names.country("FR") in {"フランス", "프랑스"}
    assert names.country("XQ") == "XQ"
    assert names.country(None) == ""


@pytest.mark.parametrize(
    ("variable", "chosen", "language"),
    [("ja", "", "ja"), ("ko_KR.UTF-8", "ja", "ko"), ("fr", "ja", "ja"), ("", "ko", "ko"), ("", "en", "en")],
)
def test_which_language_is_wanted(monkeypatch, variable, chosen, language):
    monkeypatch.setenv(tongue.VARIABLE, variable)
    assert tongue.wanted(chosen) == language


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_choosing_a_language_opens_the_window_anew_and_is_remembered(window, qtbot, speaking, monkeypatch):
    from app.ui.dialogs.languages import Languages, speak
    from app.ui.welcome.switching import held

    monkeypatch.setenv(tongue.VARIABLE, "")
    window.doable["language"].trigger()
    chooser = window.findChild(Languages)
    assert {row.name for row in chooser.list.rows} >= {"English", "日本語", "한국어"}
    chooser.field.setText("jap")
    assert next(iter(chooser.list.rows)).code == "ja"
    chooser.reject()
    place = window.desk.page.readout.uid
    other = speak(window, "ja")
    try:
        assert other is not window
        assert other.doable["brief"].text() == "ブリーフ資料を作成"
        assert other.doable["undo"].toolTip().endswith("Ctrl+Z")
        assert other.agreements.list.accessibleName() == "合意事項"
        assert other.desk.page.readout.uid == place
        assert (
            QSettings(other.settings.fileName(), QSettings.Format.IniFormat).value("window/language") == "ja"
        )
    finally:
        third = speak(other, "en")
        assert third.doable["brief"].text() == "Compose a brief"
        third.close()
        third.desk.session.close()
    assert third in held()


FRESH = """
from app.ui import application, fonts, tongue
made = application.made_application(["test"])
faces = sorted(name for name in fonts._loaded if name.startswith(("WenQuanYi", "Chancery")))
print(tongue.now(), len(tongue._installed), *faces)
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "en 0"),
        ("ja", "ja 2 ChanceryGothicJP-Regular.ttf WenQuanYiMicroHei.ttc"),
        ("ko", "ko 2 ChanceryGothicKR-Regular.ttf"),
    ],
)
def test_the_face_of_a_language_is_there_before_anything_is_measured(language, said):
    done = subprocess.run(  # a fresh process: faces stay loaded
        [sys.executable, "-c", FRESH],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, tongue.VARIABLE: language},
    )
    assert done.stdout.strip() == said, done.stderr


def test_an_explanation_has_no_room_in_a_short_name(speaking):
    speaking("ja")
    assert (names.country("QM"), names.country_short("QM")) == ("ベルマラ（架空）", "ベルマラ")
    assert names.country_short("KR") == "韓国"


def test_the_first_brief_has_its_headings_in_the_language_of_the_interface(speaking, tmp_path):
    from app.model.plan import Plan
    from app.ui.composing import preset

    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    speaking("ko")
    assert preset.last(settings).language == "ko"
    preset.remember(settings, Plan(language="ja"))
    assert preset.last(settings).language == "ja"
