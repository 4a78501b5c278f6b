"""The codebook, the links between annotations, and the trash: each change one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from app.errors import WrongUsage
from app.library import codebook as library
from app.library.codebook import Trashed
from app.model.annotation import Change, Colour
from app.model.codebook import RELATIONS, Code, Link, Linked, Tag, key, tidy
from app.model.text import single_line
from app.services.annotating import author, moment, storable
from app.services.session import Session

__all__ = ["RELATIONS", "Code", "Link", "Linked", "Tag", "Trashed"]
_LONGEST = 1000  # code points of a path; the longest anyone typed is far below


def codebook(session: Session) -> list[Code]:
    """Return every tag with its counts, a parent before what lies below it."""
    return library.codebook(session.library)


def define(
    session: Session, path: str, *, definition: str | None = None, colour: Colour | Literal[""] | None = None
) -> Change:
    """Add the tag ``path`` to the codebook, or say of one there what it means; None leaves a part as it is.

    A ``colour`` of "" takes its own colour away.
    """
    name = _name(path)
    held = session.notebook.tag_at(name)
    from uuid import uuid4  # loads platform and hashes: not at a start

    before = held or Tag(str(uuid4()), name)
    after = replace(
        before,
        definition=before.definition if definition is None else storable(definition),
        colour=before.colour if colour is None else (colour or None),
    )
    if after == held:
        return Change()
    label = "new tag" if held is None else "definition" if definition is not None else "tag colour"
    return session.notebook.write_tag(after, label=label, now=moment())


def rename(session: Session, uid: str, path: str) -> Change:
    """Call the tag ``uid`` ``path``, so that it may also move below another; what lies below it goes along.

    WrongUsage where a tag there has that path (merge them) or where it would come to lie below itself.
    """
    tag, name = _tag(session, uid), _name(path)
    label = "tag name" if key(tag.parent) == key(Tag("", name).parent) else "tag move"
    return _edited(lambda: session.notebook.write_tag(replace(tag, path=name), label=label, now=moment()))


def merge(session: Session, uid: str, *, into: str) -> Change:
    """Let every annotation with the tag ``uid`` carry ``into`` instead; what lies below goes below that."""
    _tag(session, uid), _tag(session, into)
    return _edited(lambda: session.notebook.merge_tags(uid, into=into, label="tag merge", now=moment()))


def remove(session: Session, uid: str) -> Change:
    """Put a tag and what lies below it into the trash; the annotations stay."""
    _tag(session, uid)
    return session.notebook.remove_tag(uid, label="tag deletion", now=moment())


# --- links -----------------------------------------------------------------------------------------


def links(session: Session, *, readout_uid: str | None = None) -> list[Link]:
    """Return the links from or to the annotations of one readout, or all."""
    return library.links(session.library, readout_uid=readout_uid)


def linked(session: Session, *, readout_uid: str) -> list[Linked]:
    """Return the links from or to the annotations of one readout, each with what stands at its ends."""
    return library.linked(session.library, readout_uid=readout_uid)


def relations(session: Session) -> list[str]:
    """Return what links may be called: the three that are given, then one's own, the most used first."""
    own = [name for name in library.relations(session.library) if key(name) not in RELATIONS]
    return [*RELATIONS, *own]


def link(session: Session, source_uid: str, target_uid: str, relation: str) -> Change:
    """Say how one annotation stands to another: "supports", "contradicts", "follows", or words of one's own."""
    words = single_line(storable(relation))[:_LONGEST]
    if not words:
        raise WrongUsage("The link has no name.", to_do=f"Choose one of {', '.join(RELATIONS)}, or type one.")
    if source_uid == target_uid:
        raise WrongUsage("An annotation cannot be linked to itself.")
    for uid in (source_uid, target_uid):
        if session.notebook.annotation(uid) is None:
            raise WrongUsage(f"The notebook holds no annotation {uid}.")
    for each in links(session):
        if (each.source_uid, each.target_uid, key(each.relation)) == (source_uid, target_uid, key(words)):
            return Change()
    from uuid import uuid4

    made = Link(str(uuid4()), source_uid, target_uid, words, author(), moment())
    return session.notebook.write_link(made, label="link", now=made.created_at)


def unlink(session: Session, uid: str) -> Change:
    """Put a link into the trash."""
    return session.notebook.remove_link(uid, label="link deletion", now=moment())


# --- the trash -------------------------------------------------------------------------------------


def trash(session: Session) -> list[Trashed]:
    """Return what lies in the trash, what was deleted last first."""
    return library.trash(session.library)


def restore(session: Session, thing: Trashed) -> Change:
    """Take something out of the trash, as it was."""
    return session.notebook.restore(thing.kind, thing.uid, label="restoring", now=moment())


def empty_trash(session: Session) -> int:
    """Remove for good what lies in the trash, from the steps too; return how much it was."""
    return session.notebook.empty_trash()


def _tag(session: Session, uid: str) -> Tag:
    found = session.notebook.tag(uid)
    if found is None:
        raise WrongUsage("The codebook no longer holds this tag.")
    return found


def _name(path: str) -> str:
    name = tidy(storable(path))
    if not name or len(name) > _LONGEST:
        raise WrongUsage("A tag needs a name.", to_do="Parts are set off by /: Security/North Korea.")
    return name


def _edited(work: Callable[[], Change]) -> Change:
    try:
        return work()
    except ValueError as error:
        raise WrongUsage(
            f"That cannot be done: {error}.",
            kept="Nothing was changed.",
            to_do="Merge the two, or choose another name.",
        ) from error
