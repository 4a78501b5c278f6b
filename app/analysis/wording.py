"""What changed in the wording between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from app.model.span import Span

Fate = Literal["kept", "removed", "added"]

# A word with its marks, a single character of a script written without spaces, or white space.
_PIECE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|\\s+|\\w+|[^\\w\\s]")
_TOO_LONG = 60_000  # pieces; beyond that only whole lines are compared, which stays quick


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stayed, went or came; ``old`` and ``new`` are their places in the two texts (empty: not there)."""

    fate: Fate
    text: str
    old: Span
    new: Span


def redline(old: str, new: str) -> tuple[Stretch, ...]:
    """Return how ``old`` became ``new``: what was kept and removed gives ``old``, kept and added gives ``new``."""
    before, after = _pieces(old), _pieces(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found: list[Stretch] = []
    at_old = at_new = 0
    for tag, first, last, start, end in matcher.get_opcodes():
        gone, come = "".join(before[first:last]), "".join(after[start:end])
        if tag == "equal":
            found.append(
                Stretch("kept", gone, Span(at_old, at_old + len(gone)), Span(at_new, at_new + len(come)))
            )
        else:
            if gone:
                found.append(Stretch("removed", gone, Span(at_old, at_old + len(gone)), Span(at_new, at_new)))
            if come:
                passed = at_old + len(gone)
                found.append(Stretch("added", come, Span(passed, passed), Span(at_new, at_new + len(come))))
        at_old += len(gone)
        at_new += len(come)
    return tuple(found)


def _pieces(text: str) -> Sequence[str]:
    pieces = _PIECE.findall(text)
    return pieces if len(pieces) <= _TOO_LONG else text.splitlines(keepends=True)


def changed_lines(stretches: Sequence[Stretch], *, context: int = 40) -> Iterator[str]:
    """Yield each change with its surroundings on one line: [-removed-] {+added+}, as terminals show it."""
    for at, one in enumerate(stretches):
        if one.fate == "kept" or (one.fate == "added" and at and stretches[at - 1].fate == "removed"):
            continue
        before = stretches[at - 1].text[-context:] if at and stretches[at - 1].fate == "kept" else ""
        words = f"[-{one.text}-]" if one.fate == "removed" else f"{{+{one.text}+}}"
        following = at + 1
        if one.fate == "removed" and following < len(stretches) and stretches[following].fate == "added":
            words += f"{{+{stretches[following].text}+}}"
            following += 1
        after = stretches[following].text[:context] if following < len(stretches) else ""
        yield " ".join(f"{before}{words}{after}".split())
