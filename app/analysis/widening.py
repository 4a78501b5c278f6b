"""A question widened by other names for what it asks for: pure, on the tree of the question.

Names are looked for in words as they are typed, one after the other, the longest run first, and in the fields that
hold names. A phrase in quotation marks is meant exactly and stays as it is; so do NEAR and what is still a beginning.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Final

from app.model.alike import Alike
from app.model.query import All, Any, In, Node, Not, Phrase, Word

NAME_FIELDS: Final = frozenset({"person", "speaker"})
_LONGEST_RUN: Final = 6  # words
_SEVERAL: Final = 24  # names in all; a question of more is no question


Look = Callable[[str, str], tuple[Alike, ...]]  # what else words may be called; in a field, or in "" the text


def widened(
    node: Node | None, look: Look, *, switched: Collection[str] = ()
) -> tuple[Node | None, tuple[Alike, ...]]:
    """Return ``node`` with other names beside what it asks for, and what they are, each once.

    ``switched`` are the keys of those that a person turned from what they are by themselves.
    """
    if node is None:
        return None, ()
    found: dict[str, Alike] = {}

    def names(words: str, field: str = "") -> tuple[str, ...]:
        others: list[str] = []
        for one in look(words, field):
            if len(found) >= _SEVERAL:
                break
            on = one.on != (one.key in switched)
            found.setdefault(one.key, replace(one, on=on))
            others += one.others if on else ()
        return tuple(dict.fromkeys(others))

    return _widen(node, names), tuple(found.values())


def _widen(node: Node, names: Callable[..., tuple[str, ...]]) -> Node:
    if isinstance(node, Word):
        return _either(node, [Phrase(other) for other in names(node.text)])
    if isinstance(node, In) and node.field in NAME_FIELDS:
        others = names(node.value.text, node.field)
        return _either(node, [In(node.field, Phrase(other)) for other in others])
    if isinstance(node, Not):
        return Not(_widen(node.part, names))
    if isinstance(node, Any):
        return Any(tuple(_widen(part, names) for part in node.parts))
    if isinstance(node, All):
        return _in_a_row(node, names)
    return node


def _in_a_row(node: All, names: Callable[..., tuple[str, ...]]) -> Node:
    """Widen words that stand one after the other and are together the name of something."""
    parts: list[Node] = []
    at = 0
    while at < len(node.parts):
        for length in range(min(_LONGEST_RUN, _words_from(node.parts, at)), 1, -1):
            run = node.parts[at : at + length]
            others = names(" ".join(part.text for part in run if isinstance(part, Word)))
            if others:
                parts.append(_either(All(run), [Phrase(other) for other in others]))
                at += length
                break
        else:
            parts.append(_widen(node.parts[at], names))
            at += 1
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _words_from(parts: tuple[Node, ...], at: int) -> int:
    count = 0
    while at + count < len(parts) and isinstance(parts[at + count], Word):
        count += 1
    return count


def _either(node: Node, others: list[Phrase] | list[In]) -> Node:
    return Any((node, *others)) if others else node
