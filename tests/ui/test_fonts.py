"""Stand-in faces: loaded when something shown needs them, and not before."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QTextLayout

from app.ui import fonts

LOADED = """
from PySide6.QtWidgets import QApplication
from pathlib import Path
import sys
from tests.ui.windows import dressed, opened
from app.ui import fonts
STAND_INS = ("WenQuanYi", "BIZ", "DejaVu", "Nanum", "Chancery", "NotoEmoji")
application = dressed(QApplication(["test"]))
window = opened(Path(sys.argv[1]))
window.show()
application.processEvents()
assert not any(name.startswith(STAND_INS) for name in fonts._loaded), fonts._loaded
words = sys.argv[3]
window.reading.view.go_to(window.desk.page.reading.statements[0].span.start)
if sys.argv[2] == "note":
    window.reading.marking.note()
    window.reading.marking.writing.card.words.setPlainText(words)
elif sys.argv[2] == "search":
    window.bar.search.setText(words)
else:
    from dataclasses import replace
    page = window.desk.page
    readout = replace(page.readout, text=words + page.readout.text[len(words):])
    window.desk.page_opened.emit(replace(page, readout=readout))
window.grab()
print(*sorted(name for name in fonts._loaded if name.startswith(STAND_INS)))
window.saver.save()
window.desk.session.close()
"""


@pytest.mark.parametrize(
    ("where", "words", "faces"),
    [
        ("note", "会談", "WenQuanYiMicroHei.ttc"),
        ("search", "회담", "ChanceryGothicKR-Regular.ttf"),
        ("search", "שלום", "DejaVuSans.ttf"),
        ("text", "会谈", "WenQuanYiMicroHei.ttc"),
        (
            "text",
            "首脳会談である",
            "BIZUDMincho-Regular.ttf ChanceryGothicJP-Regular.ttf WenQuanYiMicroHei.ttc",
        ),
        ("note", "🇯🇵", "NotoEmoji-Regular.ttf"),
        ("text", "정상회담이다", "ChanceryGothicKR-Regular.ttf NanumMyeongjo-Regular.ttf"),
    ],
)
def test_a_face_is_loaded_when_what_is_shown_needs_it(tmp_path, where, words, faces):
    done = subprocess.run(  # a fresh process: faces stay loaded
        [sys.executable, "-c", LOADED, str(tmp_path), where, words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == faces.split()


@pytest.mark.parametrize(
    ("words", "pictures"),
    [("🇯🇵🇰🇷", 2), ("👨‍👩‍👧‍👦", 1), ("🤝📞", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1)],
)
def test_flags_and_families_are_one_picture_each_and_no_box(window, words, pictures):
    fonts.cover(words)
    layout = QTextLayout(words, fonts.interface(13))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    advancing = [
        (run.rawFont().familyName(), glyph)
        for run in layout.glyphRuns()
        for glyph, step in zip(
            run.glyphIndexes(), run.rawFont().advancesForGlyphIndexes(run.glyphIndexes()), strict=True
        )
        if step.x() > 0
    ]
    assert len(advancing) == pictures
    assert all(family == "Noto Emoji" and glyph for family, glyph in advancing)  # glyph 0 is the box


def test_whose_forms_a_text_is_set_in():
    told = {
        words: fonts.script_of(words)
        for words in ("会談", "会談する", "정상회담", "中韩 회담 首脑会谈", "Moon 문재인")
    }
    assert told == {
        "会談": "",
        "会談する": "japanese",
        "정상회담": "korean",
        "中韩 회담 首脑会谈": "",
        "Moon 문재인": "korean",
    }


def test_japanese_among_the_labels_is_set_in_its_own_forms(window):
    plain = fonts.interface(13, semibold=True)
    suited = fonts.suited(plain, "会談する")
    assert suited.families()[1] == "Chancery Gothic JP"
    assert suited.weight() == plain.weight()
    assert fonts.suited(plain, "会谈") is plain
    assert fonts.suited(fonts.reading(13), "会談する") is fonts.reading(13)
