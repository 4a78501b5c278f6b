"""Comparing annotations that come from elsewhere with those already held: what is new, what is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.model.annotation import Annotation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two annotations that meet: the one held here and the one that came."""

    mine: Annotation
    theirs: Annotation
    trashed: bool = False  # mine lies in the trash


@dataclass(frozen=True, slots=True)
class Merge:
    """What became of the annotations that came.

    ``added`` are new here; ``held`` were here already with the same content. ``duplicates`` say the same
    of the same place under another uid. ``disagreements`` have a uid that is held with other content, or
    that lies in the trash: neither version is changed.
    """

    added: tuple[Annotation, ...] = ()
    held: tuple[Annotation, ...] = ()
    duplicates: tuple[Pair, ...] = ()
    disagreements: tuple[Pair, ...] = ()


def compared(
    incoming: Iterable[Annotation],
    *,
    held: Mapping[str, Annotation],
    trashed: Mapping[str, Annotation],
    keep_all: bool = False,
) -> Merge:
    """Return how ``incoming`` stands to what is ``held`` and what is ``trashed``, both by uid.

    ``keep_all`` adds duplicates too, and takes out of the trash what lies there unchanged; a disagreement
    is never settled here.
    """
    known = dict(held)
    places = {_place_and_note(one): one for one in held.values()}
    added, same, duplicates, disagreements = [], [], [], []
    for one in incoming:
        mine, thrown, twin = known.get(one.uid), trashed.get(one.uid), places.get(_place_and_note(one))
        if mine is not None:
            same.append(one) if same_content(mine, one) else disagreements.append(Pair(mine, one))
        elif thrown is not None and not (keep_all and same_content(thrown, one)):
            disagreements.append(Pair(thrown, one, trashed=True))
        elif twin is not None and not keep_all:
            duplicates.append(Pair(twin, one))
        else:
            added.append(one)
            known[one.uid] = one
    return Merge(tuple(added), tuple(same), tuple(duplicates), tuple(disagreements))


def same_content(one: Annotation, other: Annotation) -> bool:
    """Whether two annotations say the same; the time of a change and the case of a tag do not count."""
    return _content(one) == _content(other)


def _content(one: Annotation) -> tuple[object, ...]:
    return (one.anchor, one.colour, one.note, tuple(tag.casefold() for tag in one.tags), one.author)


def _place_and_note(one: Annotation) -> tuple[object, ...]:
    return (one.anchor.readout_uid, one.anchor.text_sha256, one.anchor.span, one.note)
