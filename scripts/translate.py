"""Keep the translations in step with the code: ``python3 scripts/translate.py [--check]``.

Walks ``app/ui`` for the words given to ``tr`` and ``noop``, the nouns given to ``names.counted`` and the words of the
action table, and the rooms below for the sentences a person can meet (errors, findings, steps to undo); writes
them into ``resources/i18n/chancery_ja.ts`` and ``chancery_ko.ts`` and compiles both to ``.qm``. What is new is marked
``unfinished``, what the code no longer says ``vanished``; both are told. With --check nothing is written.

Where two branches meet in a ``.qm``, take either and run this: it is made from the ``.ts`` alone.

``lupdate`` does not know our function, and would write line numbers that change with every edit.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ja", "ko")
WORDS, SENTENCES = "Chancery", "Sentences"
TOLD_BY = ("app/model", "app/storage", "app/archive", "app/notebook", "app/library", "app/intake", "app/analysis",
           "app/exchange", "app/index", "app/brief", "app/services")  # fmt: skip
_SAYING = {"message", "happened", "kept", "to_do", "reason", "why", "label", "refused", "remark"}
_PLACED = {
    "Finding": 2,
    "Imported": 3,
    "Verdict": 1,
    "_told": 0,
    "Closing": 2,
}  # where the sentence stands among the arguments
_NAMED = {"Doable": 1, "_grouped": 0}  # where the words stand in the table of actions
_REASONS = ("why", "reason", "revision", "by_occasion", "_sentence")  # functions that give one
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Terms and manner: glossary.md beside this file. Written by scripts/translate.py; edit the translations only. -->
<TS version="2.1" language="{language}" sourcelanguage="en">
"""


class Said(NamedTuple):
    """Something that is shown: where, in which context, the English words, and what tells them apart."""

    context: str
    source: str
    about: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What a translation is found by."""
        return (self.context, self.source, self.about)


class Entry(NamedTuple):
    """One message of a TS file; ``state`` is "" for finished, else unfinished or vanished."""

    said: Said
    translation: str
    state: str


def said_in_code(root: Path = ROOT) -> dict[Said, list[str]]:
    """Return everything the code says, each with the files that say it, in the order of the files."""
    found: dict[Said, list[str]] = {}
    for path in sorted((root / "app" / "ui").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for said in _words(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(said, []).append(where)
    for folder in TOLD_BY:
        for path in sorted((root / folder).rglob("*.py")):
            where = path.relative_to(root).as_posix()
            for said in _sentences(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(said, []).append(where)
    return {said: list(dict.fromkeys(places)) for said, places in found.items()}


def _words(tree: ast.Module) -> Iterator[Said]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name in {"tr", "noop"} and node.args:
            about = next((_literals(one.value) for one in node.keywords if one.arg == "about"), [""])
            for words in _literals(node.args[0]):
                yield Said(WORDS, words, about[0])
        elif name == "counted" and len(node.args) == 2:
            for noun in _literals(node.args[1]):
                yield Said(WORDS, f"{{count}} {noun}s", "")
        elif name in _NAMED and len(node.args) > _NAMED[name]:
            for words in _literals(node.args[_NAMED[name]]):
                yield Said(WORDS, words, "")


def _sentences(tree: ast.Module) -> Iterator[Said]:
    """Yield what errors, findings and changes say: literals, and f-strings with a name for each value."""
    given: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            given.setdefault(node.targets[0].id, []).append(node.value)
    spoken: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(word in node.name for word in _REASONS):
            spoken += [one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value]
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        spoken += [one.value for one in node.keywords if one.arg in _SAYING]
        place = 0 if name in _errors() else _PLACED.get(name, len(node.args))
        spoken += node.args[place : place + 1]
    spoken += [
        one for name, values in given.items() if name == "by" for one in values
    ]  # what a mention was found by
    for part in spoken:
        values = given.get(part.id, []) if isinstance(part, ast.Name) else [part]
        for sentence in (one for value in values for one in _patterns(value)):
            bare = re.sub(r"{\w+}", "", sentence)
            if any(letter.isalpha() for letter in bare) and not re.fullmatch(r"\w+\.\w+", bare):
                yield Said(SENTENCES, sentence, "")


def _errors() -> set[str]:
    from app import errors

    return {
        name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, Exception)
    }


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value else []
    if isinstance(node, ast.IfExp):
        return [*_literals(node.body), *_literals(node.orelse)]
    return []


def _patterns(node: ast.expr) -> list[str]:
    """Return the sentences an expression can be, values as ``{name}``; only values that are told by a name."""
    if isinstance(node, ast.IfExp):
        return [*_patterns(node.body), *_patterns(node.orelse)]
    if isinstance(node, ast.Tuple):
        return [sentence for one in node.elts for sentence in _patterns(one)]
    if isinstance(node, ast.JoinedStr):
        taken: set[str] = set()
        return ["".join(_part(one, taken) for one in node.values)]
    return _literals(node)


def _part(node: ast.expr, taken: set[str]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    value = node.value if isinstance(node, ast.FormattedValue) else node
    while isinstance(value, ast.Call | ast.Subscript):
        value = value.func if isinstance(value, ast.Call) else value.value
    wanted = (value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "value")).strip("_")
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}{number}", number + 1
    taken.add(name)
    return f"{{{name}}}"


def read(path: Path) -> list[Entry]:
    """Return the messages of a TS file; none where there is no file."""
    if not path.exists():
        return []
    found = []
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            said = Said(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            )
            told = message.find("translation")
            state = told.get("type", "") if told is not None else "unfinished"
            found.append(Entry(said, (told.text or "") if told is not None else "", state))
    return found


def merged(entries: Iterable[Entry], said: Iterable[Said]) -> list[Entry]:
    """Return the messages of a file brought in step with what the code says."""
    before = {entry.said: entry for entry in entries}
    now = list(said)
    found = [
        Entry(one, before[one].translation, "" if before[one].translation else "unfinished")
        if one in before
        else Entry(one, "", "unfinished")
        for one in now
    ]
    held = set(now)
    found += [
        entry._replace(state="vanished")
        for entry in before.values()
        if entry.said not in held and entry.translation
    ]
    return found


def written(language: str, entries: Iterable[Entry], places: dict[Said, list[str]]) -> str:
    """Return the text of a TS file."""
    parts = [_HEAD.format(language=language)]
    every = list(entries)
    for context in (WORDS, SENTENCES):
        parts.append(f"<context>\n    <name>{context}</name>\n")
        for said, translation, state in every:
            if said.context != context:
                continue
            kind = f' type="{state}"' if state else ""
            where = "".join(f'        <location filename="../../{one}"/>\n' for one in places.get(said, ()))
            about = f"        <comment>{escape(said.about)}</comment>\n" if said.about else ""
            parts.append(
                f"    <message>\n{where}        <source>{escape(said.source)}</source>\n{about}"
                f"        <translation{kind}>{escape(translation)}</translation>\n    </message>\n"
            )
        parts.append("</context>\n")
    return "".join([*parts, "</TS>\n"])


def compile_file(source: Path, target: Path) -> None:
    """Compile a TS file with the compiler that comes with PySide6; raises RuntimeError with what it says."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(one for one in (folder / "lrelease", folder / "lrelease.exe") if one.exists())
    done = subprocess.run(
        [str(program), "-nounfinished", "-removeidentical", "-silent", str(source), "-qm", str(target)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)


def main(arguments: list[str]) -> int:
    """Return the exit status: 1 where something is left to translate or to take away."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, only tell what is left")
    parser.add_argument("--drop", action="store_true", help="take away what the code no longer says")
    chosen = parser.parse_args(arguments)
    places = said_in_code()
    left = 0
    for language in LANGUAGES:
        path = FOLDER / f"chancery_{language}.ts"
        entries = merged(read(path), places)
        if chosen.drop:
            entries = [entry for entry in entries if entry.state != "vanished"]
        if not chosen.check:
            FOLDER.mkdir(exist_ok=True)
            path.write_text(written(language, entries, places), encoding="utf-8")
            compile_file(path, path.with_suffix(".qm"))
        for entry in entries:
            if entry.state:
                left += 1
                print(f"{language} {entry.state}: {entry.said.source!r}")
        print(f"{language}: {sum(not entry.state for entry in entries)} of {len(entries)} translated")
    return 1 if left else 0


def prepared(arguments: list[str]) -> int:
    """Prepare as test.py does, and go on in the environment of the checkout."""
    from scripts import libraries, lockfile
    from scripts.environment import Environment, hand_over

    environment = Environment(ROOT)
    if Path(sys.prefix) == environment.venv:
        return main(arguments)
    environment.prepare(lockfile.PARTS, level=libraries.TESTS)
    return hand_over([str(environment.python), str(Path(__file__).resolve()), *arguments])


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from scripts.setup_error import guarded

    sys.exit(guarded(prepared, sys.argv[1:]))
