"""Comparing what comes from elsewhere with what is already held: what is new, what is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from app.model.annotation import Annotation
from app.model.carrying import Decided
from app.model.codebook import Link, Tag, key


@dataclass(frozen=True, slots=True)
class Parcel:
    """Annotations with the codebook, the links and the decisions for revisions that belong to them."""

    annotations: tuple[Annotation, ...] = ()
    tags: tuple[Tag, ...] = ()
    links: tuple[Link, ...] = ()
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two annotations that meet: the one held here and the one that came."""

    mine: Annotation
    theirs: Annotation
    trashed: bool = False  # mine lies in the trash


@dataclass(frozen=True, slots=True)
class TagPair:
    """Two entries of the codebook with one path and not the same meaning."""

    mine: Tag
    theirs: Tag


@dataclass(frozen=True, slots=True)
class Merge:
    """What became of the annotations, tags and links that came.

    ``added`` are new here; ``held`` were here already with the same content. ``duplicates`` say the same
    of the same place under another uid. ``disagreements`` have a uid that is held with other content, or
    that lies in the trash: neither version is changed. ``completed`` tags had no definition or no colour here
    and take theirs; ``differing`` ones keep mine. ``loose`` links have an end that is not held. ``decided`` is what
    was settled for revisions about marks that still wait here; what was decided here stays.
    """

    added: tuple[Annotation, ...] = ()
    held: tuple[Annotation, ...] = ()
    duplicates: tuple[Pair, ...] = ()
    disagreements: tuple[Pair, ...] = ()
    tags: tuple[Tag, ...] = ()
    completed: tuple[Tag, ...] = ()
    differing: tuple[TagPair, ...] = ()
    links: tuple[Link, ...] = ()
    loose: tuple[Link, ...] = ()
    decided: tuple[Decided, ...] = ()


def compared_parcel(
    incoming: Parcel,
    *,
    held: Mapping[str, Annotation],
    trashed: Mapping[str, Annotation],
    tags: Mapping[str, Tag],
    links: Mapping[str, Link],
    thrown: AbstractSet[str] = frozenset(),
    decided: AbstractSet[tuple[str, str]] = frozenset(),
    keep_all: bool = False,
) -> Merge:
    """Return how ``incoming`` stands to what is held; ``tags`` by ``codebook.key``, ``links`` by uid.

    ``thrown`` are the uids of links that lie in the trash: they stay there. ``decided`` are the marks and revisions,
    by uid, that were settled here.
    """
    found = compared(incoming.annotations, held=held, trashed=trashed, keep_all=keep_all)
    new, completed, differing = _tags(incoming.tags, tags)
    twins = {pair.theirs.uid: pair.mine.uid for pair in found.duplicates}
    known = set(held) | {one.uid for one in found.added}
    said = {_said(link) for link in links.values()}
    tied, loose = [], []
    for link in incoming.links:
        mine = replace(
            link,
            source_uid=twins.get(link.source_uid, link.source_uid),
            target_uid=twins.get(link.target_uid, link.target_uid),
        )
        if link.uid in links or link.uid in thrown or _said(mine) in said:
            continue
        if {mine.source_uid, mine.target_uid} <= known and mine.source_uid != mine.target_uid:
            tied.append(mine)
            said.add(_said(mine))
        else:
            loose.append(link)
    return replace(
        found,
        tags=new,
        completed=completed,
        differing=differing,
        links=tuple(tied),
        loose=tuple(loose),
        decided=_decided(incoming.decided, twins, known, decided),
    )


def _decided(
    incoming: Iterable[Decided],
    twins: Mapping[str, str],
    known: AbstractSet[str],
    held: AbstractSet[tuple[str, str]],
) -> tuple[Decided, ...]:
    """Return the decisions that can be taken: on marks that are here, with the mark made of them, if one was."""
    found: dict[tuple[str, str], Decided] = {}
    for theirs in incoming:
        carried = theirs.carried_uid and twins.get(theirs.carried_uid, theirs.carried_uid)
        mine = replace(
            theirs,
            annotation_uid=twins.get(theirs.annotation_uid, theirs.annotation_uid),
            carried_uid=carried,
        )
        place = (mine.annotation_uid, mine.readout_uid)
        if place not in held and mine.annotation_uid in known and (carried is None or carried in known):
            found.setdefault(place, mine)
    return tuple(found.values())


def _tags(
    incoming: Iterable[Tag], held: Mapping[str, Tag]
) -> tuple[tuple[Tag, ...], tuple[Tag, ...], tuple[TagPair, ...]]:
    new: dict[str, Tag] = {}
    completed, differing = [], []
    for theirs in incoming:
        mine = held.get(key(theirs.path))
        if mine is None:
            new.setdefault(key(theirs.path), theirs)
            continue
        joined = replace(
            mine, definition=mine.definition or theirs.definition, colour=mine.colour or theirs.colour
        )
        if joined != mine:
            completed.append(joined)
        if (theirs.definition or joined.definition, theirs.colour or joined.colour) != (
            joined.definition,
            joined.colour,
        ):
            differing.append(TagPair(mine, theirs))
    return tuple(new.values()), tuple(completed), tuple(differing)


def _said(link: Link) -> tuple[str, str, str]:
    return link.source_uid, link.target_uid, key(link.relation)


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
    tags = tuple(tag.casefold() for tag in one.tags)
    return (one.anchor, one.colour, one.note, tags, one.author, one.kind, one.handling)


def _place_and_note(one: Annotation) -> tuple[object, ...]:
    return (one.anchor.readout_uid, one.anchor.text_sha256, one.anchor.span, one.note, one.kind)
