"""Stand-in faces: loaded when something shown needs them, and not before."""

import subprocess
import sys

import pytest

LOADED = """
from PySide6.QtWidgets import QApplication
from pathlib import Path
import sys
from tests.ui.windows import dressed, opened
from app.ui import fonts
application = dressed(QApplication(["test"]))
window = opened(Path(sys.argv[1]))
window.show()
application.processEvents()
assert not any(name.startswith(("WenQuanYi", "BIZ", "DejaVu")) for name in fonts._loaded), fonts._loaded
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
print(*sorted(name for name in fonts._loaded if name.startswith(("WenQuanYi", "BIZ", "DejaVu"))))
window.saver.save()
window.desk.session.close()
"""


@pytest.mark.parametrize(
    ("where", "words", "faces"),
    [
        ("note", "会談", "WenQuanYiMicroHei.ttc"),
        ("search", "회담", "WenQuanYiMicroHei.ttc"),
        ("search", "שלום", "DejaVuSans.ttf"),
        ("text", "会谈", "WenQuanYiMicroHei.ttc"),
        ("text", "首脳会談である", "BIZUDMincho-Regular.ttf WenQuanYiMicroHei.ttc"),
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
