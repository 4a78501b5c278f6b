"""Literals in the window's code that read as English words and go past ``tr``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

# The same in every language, or for no reader: names, keys, units, what Qt or a file format wants.
SAME = re.compile(
    r"""Chancery|(Ctrl|Shift|Alt)\+\S+|Esc|Return|SHA-256|https?://\S*|.*\.(svg|toml|db|qm|ts|pdf|md)|\w+(/\w+)+|
    <p\ .*|&\w+;|currentColor|[A-Z]{2,4}|.*_line|Pictures\ \(.*\)|\x00\w+|
    \{\}layout\ \{\}/\{\}|archive\ \{\}\ \{\}/\{\}|\ beside""",  # keys of the settings
    re.VERBOSE,
)
# Literals that are data, or that speak to developers and to the terminal; the action table, which is translated
# where it is shown; and the names of languages in English, for who has lost the way.
DATA = frozenset(
    {
        "names.py",
        "fonts.py",
        "tongue.py",
        "display.py",
        "crash.py",
        "text/formats.py",
        "actions.py",
        "dialogs/languages.py",
    }
)
# Calls whose words nobody reads.
SILENT = frozenset(
    (
        *("cast", "TypeVar", "getattr", "hasattr", "get", "value", "setValue", "setObjectName", "findChild"),
        *("write", "replace", "TypeError", "file_of", "startswith", "endswith", "match", "compile"),
        *("contains", "remove", "selectFile"),
    )
)


def bypassing(path: Path, root: Path) -> list[str]:
    """Return what the module at ``path`` (below ``root``) says to a reader without ``tr`` or ``noop``."""
    if path.relative_to(root).as_posix() in DATA:
        return []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    hints = {part for node in ast.walk(tree) for hint in _hints(node) for part in ast.walk(hint)}
    found = []
    for node in ast.walk(tree):
        words = _words(node)
        if not words or node in hints or SAME.fullmatch(words):
            continue
        above = list(_above(node, parents))
        if isinstance(above[0], ast.JoinedStr):
            continue  # told of with the whole
        if isinstance(above[0], ast.Expr):
            continue  # a docstring
        if isinstance(above[0], ast.Subscript | ast.Compare | ast.Dict) and " " not in words:
            continue  # a key
        calls = [
            getattr(one.func, "attr", getattr(one.func, "id", ""))
            for one in above
            if isinstance(one, ast.Call)
        ]
        if {"tr", "noop"} & set(calls) or {*calls[:1]} & {*SILENT, "counted"}:
            continue
        found.append(f"{path.relative_to(root).as_posix()}:{node.lineno}: {words!r}")
    return found


def _words(node: ast.AST) -> str:
    """Return the words of a literal that a reader might be shown, or ""."""
    if isinstance(node, ast.JoinedStr):
        words = "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
        return words if re.search(r"[A-Za-z]{2,}\W*\s|\s\W*[A-Za-z]{2,}|\b[A-Z][a-z]+", words) else ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        told_of = re.search(r"[A-Za-z]{2,}", node.value) and not re.fullmatch(r"[a-z0-9_.:/,\-]+", node.value)
        return node.value if told_of else ""
    return ""


def _hints(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
        yield node.annotation
    if isinstance(node, ast.FunctionDef) and node.returns:
        yield node.returns


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in parents:
        node = parents[node]
        yield node
