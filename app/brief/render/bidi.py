"""Text from right to left: the order of letters on a line, after Unicode's bidirectional algorithm.

UAX #9 for text without explicit embeddings and isolates (those characters are not printed): weak and
neutral types (W1–W7, N0–N2), levels (I1, I2) and reordering (L1, L2), with mirrored brackets (L4).
"""

from __future__ import annotations

import re
import unicodedata

_PAIRS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "<": ">",
    "«": "»",
    "‹": "›",
    "⟨": "⟩",
    "≤": "≥",
    "（": "）",
    "「": "」",
}
_MIRRORED = _PAIRS | {closing: opening for opening, closing in _PAIRS.items()}
_BRACKETS = {opening: _PAIRS[opening] for opening in "([{⟨（「"}
_NEUTRAL = {"B", "S", "WS", "ON"}
_MAY_GO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)  # the blocks of scripts that go to the left


def is_right_to_left(text: str) -> bool:
    """Whether any letter of ``text`` is written from right to left."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in _MAY_GO_LEFT.findall(text))


def base_level(text: str) -> int:
    """Return 1 where the first letter with a direction goes to the left, else 0 (P2, P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
    return 0


def levels(text: str, base: int) -> list[int]:
    """Return the level of each letter of one paragraph: odd ones go to the left."""
    kinds = [unicodedata.bidirectional(letter) or "L" for letter in text]
    embedding = "R" if base else "L"
    _weak(kinds, embedding)
    _brackets(text, kinds, embedding)
    _neutral(kinds, embedding)
    return [_level(kind, base) for kind in kinds]


def visual_order(line: str, found: list[int], base: int) -> list[int]:
    """Return the indices of one line's letters from left to right, given their levels (L1, L2)."""
    ranks = list(found)
    for at in range(len(line) - 1, -1, -1):
        if not line[at].isspace():
            break
        ranks[at] = base
    order = list(range(len(line)))
    for level in range(max(ranks, default=0), 0, -1):
        at = 0
        while at < len(order):
            if ranks[order[at]] < level:
                at += 1
                continue
            to = at
            while to < len(order) and ranks[order[to]] >= level:
                to += 1
            order[at:to] = order[at:to][::-1]
            at = to
    return order


def mirrored(letter: str) -> str:
    """Return what stands for ``letter`` where it goes to the left (L4)."""
    return _MIRRORED.get(letter, letter)


def _level(kind: str, base: int) -> int:
    if base:
        return base if kind == "R" else base + 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: list[str], embedding: str) -> None:
    """Resolve marks, numbers and what stands between them (W1–W7)."""
    strong = before = embedding
    for at, kind in enumerate(kinds):  # W1 to W3
        found = before if kind == "NSM" else kind
        if found == "EN" and strong == "AL":
            found = "AN"
        if found in {"L", "R", "AL"}:
            strong = found
        kinds[at] = before = found
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for at in range(1, len(kinds) - 1):  # W4
        left, right = kinds[at - 1], kinds[at + 1]
        if (kinds[at] == "ES" and left == right == "EN") or (
            kinds[at] == "CS" and left == right and left in {"EN", "AN"}
        ):
            kinds[at] = left
    _terminators(kinds)
    strong = embedding
    for at, kind in enumerate(kinds):  # W6, W7
        if kind in {"ES", "ET", "CS", "BN"}:
            kinds[at] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _terminators(kinds: list[str]) -> None:
    """Let percent and currency signs go with the number beside them (W5)."""
    at = 0
    while at < len(kinds):
        to = at
        while to < len(kinds) and kinds[to] == "ET":
            to += 1
        if to > at and ((at and kinds[at - 1] == "EN") or (to < len(kinds) and kinds[to] == "EN")):
            kinds[at:to] = ["EN"] * (to - at)
        at = max(to, at + 1)


def _direction(kind: str) -> str:
    return "R" if kind in {"R", "EN", "AN"} else kind


def _brackets(text: str, kinds: list[str], embedding: str) -> None:
    """Give both brackets of a pair one direction (N0)."""
    for opening, closing in _bracket_pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[opening + 1 : closing]} & {"L", "R"}
        if embedding in inside:
            kinds[opening] = kinds[closing] = embedding
        elif inside:
            strong = (_direction(kind) for kind in reversed(kinds[:opening]))
            before = next((kind for kind in strong if kind in {"L", "R"}), embedding)
            kinds[opening] = kinds[closing] = before if before in inside else embedding


def _bracket_pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for at, letter in enumerate(text):
        if kinds[at] != "ON":
            continue
        if letter in _BRACKETS:
            waiting.append((_BRACKETS[letter], at))
        elif any(wanted == letter for wanted, _ in waiting):
            while waiting[-1][0] != letter:
                waiting.pop()
            pairs.append((waiting.pop()[1], at))
    return sorted(pairs)


def _neutral(kinds: list[str], embedding: str) -> None:
    """Let what has no direction go with its surroundings (N1, N2)."""
    at = 0
    while at < len(kinds):
        to = at
        while to < len(kinds) and kinds[to] in _NEUTRAL:
            to += 1
        if to > at:
            before = _direction(kinds[at - 1]) if at else embedding
            after = _direction(kinds[to]) if to < len(kinds) else embedding
            kinds[at:to] = [before if before == after else embedding] * (to - at)
        at = max(to, at + 1)
