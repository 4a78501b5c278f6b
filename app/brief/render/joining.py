"""Joining Arabic letters: each gets the form its neighbours ask for.

The forms are those of Unicode's presentation blocks, which the bundled font holds; what a form stands
for is Unicode's own decomposition, so no table of letters is kept here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from functools import cache

_LAM, _TATWEEL = "\u0644", "\u0640"


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the forms of each letter, or pair of letters: isolated, initial, medial, final."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split()[:3] or [""]
        if kind in {"<isolated>", "<initial>", "<medial>", "<final>"} and "0020" not in letters:
            text = "".join(chr(int(letter, 16)) for letter in letters)
            found.setdefault(text, {}).setdefault(kind[1:-1], chr(code))
    return found


def joined(text: str, *, apart: Container[int] = ()) -> list[str]:
    """Return the form of each letter of ``text``, in the order of the text.

    The second letter of lam and alef is the empty string: one form stands for both. After a letter whose
    place is in ``apart`` something else begins, a mark for one: there each keeps a form of its own.
    """
    shaped = list(text)
    forms = _forms()
    seen = [at for at, letter in enumerate(text) if unicodedata.category(letter) != "Mn"]
    skip = -1
    for order, at in enumerate(seen):
        if at == skip or (text[at] not in forms):
            continue
        before = text[seen[order - 1]] if order else ""
        after = seen[order + 1] if order + 1 < len(seen) else None
        from_before = _reaches_on(before) and order > 0 and seen[order - 1] != skip
        pair = text[at] + text[after] if after is not None else ""
        if text[at] == _LAM and pair in forms and after == at + 1 and at not in apart:
            shaped[at] = forms[pair]["final" if from_before else "isolated"]
            shaped[after] = ""
            skip = after
            continue
        to_after = _reaches_on(text[at]) and after is not None and _reaches_back(text[after])
        kind = _KINDS[from_before and _reaches_back(text[at]), to_after]
        shaped[at] = forms[text[at]].get(kind, text[at])
    return shaped


_KINDS = {
    (False, False): "isolated",
    (False, True): "initial",
    (True, True): "medial",
    (True, False): "final",
}


def _reaches_on(letter: str) -> bool:
    return letter == _TATWEEL or "initial" in _forms().get(letter, {})


def _reaches_back(letter: str) -> bool:
    return letter == _TATWEEL or "final" in _forms().get(letter, {})
