"""What is typed finds more than texts: people, tags, notes and titles, a few of each and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from app.library import looking, passages
from app.library.codebook import codebook
from app.model.codebook import key
from app.model.folding import folded_name
from app.model.query import All, In, Node, Phrase, Word
from app.model.text import single_line
from app.services.holdings import Wish

if TYPE_CHECKING:
    from app.services.searching import Searching

GroupKind = Literal["person", "tag", "note", "title"]
SHOWN: Final = 3  # of each
_PEOPLE_LOOKED_AT = 200  # the most frequent of those who take part in texts with such a person


class Also(NamedTuple):
    """One thing beside the texts. ``key`` is a uid, a tag's path, or the search that finds it.

    ``readout_uid`` is a note's; ``number`` is how many texts or annotations stand behind it, 0 where that is no matter.
    """

    kind: GroupKind
    name: str
    key: str
    number: int = 0
    readout_uid: str = ""


class Group(NamedTuple):
    """Things of one kind: the first of them, of ``total``."""

    kind: GroupKind
    total: int
    found: tuple[Also, ...]


def groups(searching: Searching, wish: Wish) -> tuple[Group, ...]:
    """Return what the plain words of ``wish`` find beside texts and statements; kinds without any are left out.

    A question with fields, or with what must not be there, asks for texts alone.
    """
    words = _plain(searching.asked(wish._replace(exact=True), unfinished=True).asks)
    if not words:
        return ()
    people = people_called(searching, words)
    several = [_group("person", people), _tags(searching, words), _notes(searching, words)]
    return tuple(one for one in (*several, _titles(searching, words)) if one.total)


def _group(kind: GroupKind, found: Sequence[Also]) -> Group:
    return Group(kind, len(found), tuple(found[:SHOWN]))


def _plain(node: Node | None) -> tuple[Word | Phrase, ...]:
    """Return the words of a question that asks for nothing but words; none for another."""
    parts = node.parts if isinstance(node, All) else (node,)
    words = tuple(part for part in parts if isinstance(part, Word | Phrase))
    return words if len(words) == len(parts) else ()


def people_called(searching: Searching, words: tuple[Word | Phrase, ...]) -> list[Also]:
    """Return those who take part in a text and have all ``words`` in their name, the most frequent first."""
    answering = searching.ready()
    if answering is None:
        return []
    asked = All(tuple(In("person", word) for word in words))
    counted = answering.facets(
        asked, ["person"], unit="texts", resolving=searching.resolving(), most=_PEOPLE_LOOKED_AT
    )["person"]
    printed = passages.names_of_people(searching.library, [one.value for one in counted])
    return [
        Also("person", single_line(name), one.value, one.count)
        for one in counted
        if (name := printed.get(one.value)) and _called(name, words)
    ]


def _called(name: str, words: tuple[Word | Phrase, ...]) -> bool:
    its = folded_name(name)
    parts = its.split()
    return all(
        any(part.startswith(wanted) for part in parts) or wanted in its
        for wanted in (folded_name(word.text) for word in words)
    )


def _tags(searching: Searching, words: tuple[Word | Phrase, ...]) -> Group:
    wanted = [key(word.text) for word in words]
    found = [
        Also("tag", code.tag.path, f'tag:"{code.tag.path}"', code.all)
        for code in codebook(searching.library)
        if all(word in key(code.tag.path) for word in wanted)
    ]
    return _group("tag", found)


def _notes(searching: Searching, words: tuple[Word | Phrase, ...]) -> Group:
    found = looking.notes_with(searching.library, [word.text for word in words])
    shown = tuple(
        Also("note", single_line(note), uid, readout_uid=readout_uid)
        for uid, readout_uid, note in found[:SHOWN]
    )
    return Group("note", len(found), shown)


def _titles(searching: Searching, words: tuple[Word | Phrase, ...]) -> Group:
    answering = searching.ready()
    if answering is None:
        return Group("title", 0, ())
    asked = All(tuple(In("title", word) for word in words))
    total = answering.answer(asked, unit="texts", resolving=searching.resolving(), limit=1).total
    typed = " ".join(f"title:{_written(word)}" for word in words)
    return Group("title", total, (Also("title", "", typed, total),) if total else ())


def _written(word: Word | Phrase) -> str:
    if isinstance(word, Phrase):
        return f'"{word.text}"'
    return f"{word.text}*" if word.begins else word.text
