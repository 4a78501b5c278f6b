"""The language of the interface: the words of the window in English, Japanese or Korean.

The code speaks English; ``tr`` gives its words in the language in force. The translations are Qt Linguist files,
``resources/i18n/chancery_<language>.ts``, compiled to ``.qm`` beside them by ``scripts/translate.py``, which also
finds the words in the code. For English nothing is loaded and nothing is looked up.

Sentences from the rooms below (errors, findings, undo labels) arrive in English; ``told`` gives them in the
language in force at the border, as a whole or by their pattern, and leaves them as they are where none is known.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QCoreApplication

from app.errors import KnownError
from app.ui.resources import ROOT

if TYPE_CHECKING:
    import re

    from PySide6.QtCore import QTranslator

Tongue = Literal["en", "ja", "ko"]
TONGUES: tuple[Tongue, ...] = get_args(Tongue)
OWN_NAMES: dict[Tongue, str] = {"en": "English", "ja": "日本語", "ko": "한국어"}
FOLDER = ROOT / "i18n"
WORDS, SENTENCES = "Chancery", "Sentences"  # the two contexts of the files
VARIABLE = "CHANCERY_LANG"

_now: Tongue = "en"
_installed: list[QTranslator] = []


def now() -> Tongue:
    """Return the language in force."""
    return _now


def tr(words: str, /, *, about: str = "", **values: object) -> str:
    """Return ``words`` in the language in force, with ``{name}`` filled from ``values``.

    ``about`` tells apart words that are the same in English but not elsewhere. ``words`` is a literal, or a
    constant marked with ``noop``: the script that keeps the translations reads the code.
    """
    if _installed and words:
        words = QCoreApplication.translate(WORDS, words, about or None)
    return words.format(**values) if values else words


def noop(words: str, *, about: str = "") -> str:
    """Mark ``words`` for translation and return them as they are; ``tr`` is called where they are shown."""
    del about
    return words


def each(choices: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return ``choices``, each a value and its marked words, with the words in the language in force."""
    return tuple((value, tr(words)) for value, words in choices)


def told(said: str | KnownError) -> str:
    """Return what the rooms below said in the language in force; as it is where no translation is known."""
    if isinstance(said, KnownError):
        return " ".join(told(part) for part in (said.happened, said.kept, said.to_do) if part)
    return _told(_now, said) if _installed and said else said


@lru_cache(maxsize=4096)  # lists say the same again with every paint
def _told(tongue: Tongue, sentence: str) -> str:
    found = QCoreApplication.translate(SENTENCES, sentence)
    if found != sentence:
        return found
    for pattern, source in _patterns(tongue):
        if fits := pattern.fullmatch(sentence):
            values = {name: told(value) for name, value in fits.groupdict().items()}
            return QCoreApplication.translate(SENTENCES, source).format(**values)
    return sentence


@cache
def _patterns(tongue: Tongue) -> list[tuple[re.Pattern[str], str]]:
    """Return the sentences that carry values, as patterns; those with most fixed letters come first."""
    import re
    from xml.etree import ElementTree

    found: list[tuple[re.Pattern[str], str]] = []
    tree = ElementTree.parse(file_of(tongue, "ts"))  # noqa: S314 - shipped with the program
    for context in tree.iter("context"):
        if context.findtext("name") != SENTENCES:
            continue
        for source in (str(one.text) for one in context.iter("source")):
            parts = re.split(r"\{(\w+)\}", source)
            if len(parts) > 1:
                written = "".join(
                    f"(?P<{part}>{_looks(part)})" if number % 2 else re.escape(part)
                    for number, part in enumerate(parts)
                )
                found.append((re.compile(written, re.DOTALL), source))
    return sorted(found, key=lambda one: -len(re.sub(r"\{\w+\}", "", one[1])))


def _looks(name: str) -> str:
    """Return the pattern of a value by its name: numbers and uids are told from words."""
    if name.rstrip("0123456789") in {"count", "number", "doubts", "len"}:
        return r"[\d,]+"
    return r"[\w-]+" if name.endswith("uid") else ".+?"


def file_of(tongue: Tongue, ending: Literal["ts", "qm"]) -> str:
    """Return the path of a translation."""
    return str(FOLDER / f"chancery_{tongue}.{ending}")


def wanted(chosen: str = "") -> Tongue:
    """Return the language to use: that of the environment, else ``chosen``, else the system's, else English."""
    from PySide6.QtCore import QLocale

    for name in (os.environ.get(VARIABLE, ""), chosen, *(QLocale.system().uiLanguages()[:1])):
        short = name.replace("_", "-").partition("-")[0].lower()
        if short in TONGUES:
            return short
    return "en"


def use(tongue: Tongue) -> None:
    """Put ``tongue`` in force for all that is made from now on."""
    global _now  # noqa: PLW0603 - there is one interface, and it has one language
    if tongue == _now:
        return
    for one in _installed:
        QCoreApplication.removeTranslator(one)
    _installed.clear()
    _now = tongue
    if tongue == "en":
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{of_qt}/qtbase_{tongue}.qm", file_of(tongue, "qm")):
        translator = QTranslator()
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
