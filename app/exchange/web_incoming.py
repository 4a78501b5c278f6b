"""Other people's annotations in the W3C Web Annotation Data Model, read but not yet placed.

https://www.w3.org/TR/annotation-model/ : one Annotation, a list of them, an AnnotationPage or an
AnnotationCollection with its page inside. What is not known is passed over; what cannot be used is named.
Nothing is fetched.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from app.exchange.web_target import Target, UnusableTarget, listed, target_of, texts
from app.model.annotation import COLOURS, KINDS, Colour, Kind
from app.model.codebook import Link, Tag, tidy
from app.model.text import single_line
from app.model.web_codebook import COLOUR_URN, HANDLING_URN, KIND_URN, tag_in, uid_in

MAX_ANNOTATIONS = 100_000
MAX_NOTE = 1_000_000  # code points; the longest annotation anyone typed is far below
MAX_TAGS, MAX_TAG = 1_000, 1_000


@dataclass(frozen=True, slots=True)
class Incoming:
    """One annotation as it came. Times are as given ("" where none); ``colour`` is None where not ours."""

    uid: str
    target: Target
    colour: Colour | None
    note: str
    tags: tuple[str, ...]
    author: str
    created_at: str
    modified_at: str
    kind: Kind = "passage"
    handling: str = ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """One annotation that could not be taken: its id (or where it stands), its quotation, and why."""

    id: str
    reason: str
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Everything of a document: annotations, entries of a codebook, links, and what cannot be used."""

    annotations: tuple[Incoming, ...]
    tags: tuple[Tag, ...]
    links: tuple[Link, ...]
    unusable: tuple[Unusable, ...]


def incoming(document: object) -> Arrived:
    """Return what a JSON-LD document holds, and what of it cannot be used."""
    usable: list[Incoming] = []
    tags: list[Tag] = []
    links: list[Link] = []
    unusable: list[Unusable] = []
    for number, item in enumerate(_items(document, unusable), start=1):
        if number > MAX_ANNOTATIONS:
            unusable.append(Unusable(f"number {number}", f"only the first {MAX_ANNOTATIONS} are read"))
            break
        try:
            if (tag := _tag(item)) is not None:
                tags.append(tag)
            elif (link := _link(item)) is not None:
                links.append(link)
            else:
                usable.append(_annotation(item))
        except UnusableTarget as error:
            unusable.append(Unusable(_id(item) or f"number {number}", str(error)))
    return Arrived(tuple(usable), tuple(tags), tuple(links), tuple(unusable))


def _items(document: object, unusable: list[Unusable]) -> Iterator[object]:
    """Yield what should be annotations, wherever such documents keep them."""
    if isinstance(document, list):
        yield from document
    elif not isinstance(document, dict):
        unusable.append(Unusable("the document", "it holds no annotations"))
    elif isinstance(document.get("@graph"), list):
        yield from document["@graph"]
    elif isinstance(document.get("items"), list):
        yield from document["items"]
        _further_page(document.get("next"), unusable)
    elif "first" in document:
        page = document["first"]
        if isinstance(page, dict):
            yield from _items(page, unusable)
        else:
            _further_page(page, unusable)
    else:
        yield document


def _further_page(page: object, unusable: list[Unusable]) -> None:
    if page is not None:
        where = page if isinstance(page, str) else "a further page"
        unusable.append(Unusable(where, "the collection goes on elsewhere; nothing is fetched"))


def _annotation(item: object) -> Incoming:
    if not isinstance(item, dict):
        raise UnusableTarget("it is no annotation, only a name for one")
    if "Annotation" not in listed(item.get("type", item.get("@type"))):
        raise UnusableTarget("its type is not Annotation")
    target = target_of(item.get("target"))
    note, tags = _bodies(item)
    if len(note) > MAX_NOTE or len(tags) > MAX_TAGS or any(len(tag) > MAX_TAG for tag in tags):
        raise UnusableTarget("its note or its tags are longer than anyone writes")
    return Incoming(
        uid=_uid(item),
        target=target,
        colour=_colour(item.get("target")),
        note=note,
        tags=tags,
        author=_author(item.get("creator")),
        created_at=_time(item.get("created")),
        modified_at=_time(item.get("modified")),
        kind=_kind(item),
        handling=_handling(item),
    )


def _tag(item: object) -> Tag | None:
    """Return the entry of a codebook that ``item`` is; None where it is none."""
    if not isinstance(item, dict) or "describing" not in listed(item.get("motivation")):
        return None
    uid = tag_in(_id(item.get("target")))
    path = tidy(texts(_words(item, "tagging")))
    if not uid or not path:
        return None
    definition = texts(_words(item, "describing"))
    if len(definition) > MAX_NOTE or len(path) > MAX_TAG or len(uid) > MAX_TAG:
        raise UnusableTarget("its definition or its name is longer than anyone writes")
    colour = next((each for each in COLOURS if COLOUR_URN + each in _classes(item)), None)
    return Tag(texts(uid), path, definition, colour)


def _link(item: object) -> Link | None:
    """Return the link between two annotations that ``item`` is; None where it is none."""
    if not isinstance(item, dict) or "linking" not in listed(item.get("motivation")):
        return None
    source = uid_in(_id(item.get("target")))
    targets = [uid_in(name) for name in _sources(item, "linking")]
    relation = single_line(texts(_words(item, "classifying")))[:MAX_TAG]
    if source is None or len(targets) != 1 or targets[0] is None:
        return None
    return Link(
        uid=_uid(item),
        source_uid=texts(source),
        target_uid=texts(targets[0]),
        relation=relation or "related",
        author=_author(item.get("creator")),
        created_at=_time(item.get("created")),
    )


def _kind(item: dict[str, Any]) -> Kind:
    classes = _classes(item)
    return next((kind for kind in KINDS if KIND_URN + kind in classes), "passage")


def _handling(item: dict[str, Any]) -> str:
    found = (name for name in _classes(item) if name.startswith(HANDLING_URN))
    return single_line(texts(next(found, "").removeprefix(HANDLING_URN)))[:MAX_TAG]


def _classes(item: dict[str, Any]) -> list[str]:
    return _sources(item, "classifying")


def _sources(item: dict[str, Any], purpose: str) -> list[str]:
    """Return the names of the resources that are bodies with this purpose."""
    found = [body for body in listed(item.get("body")) if isinstance(body, dict)]
    return [_id(body.get("source")) for body in found if purpose in listed(body.get("purpose"))]


def _words(item: dict[str, Any], purpose: str) -> str:
    """Return the words of the first textual body with this purpose."""
    for body in listed(item.get("body")):
        if isinstance(body, dict) and purpose in listed(body.get("purpose")):
            value = body.get("value")
            if isinstance(value, str):
                return value
    return ""


def _uid(item: dict[str, Any]) -> str:
    """Return our own uid, or one made from the foreign id: the same file twice gives the same uids."""
    name = _id(item)
    own = uid_in(name)
    return texts(own) if own else str(uuid5(NAMESPACE_URL, name or json.dumps(item, sort_keys=True)))


def _id(item: object) -> str:
    name = item.get("id", item.get("@id")) if isinstance(item, dict) else item
    return texts(name)[:1000] if isinstance(name, str) else ""


def _bodies(item: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return the note and the tags of an annotation's bodies; several comments become paragraphs."""
    notes: list[str] = []
    tags: list[str] = []
    tagging = "tagging" in listed(item.get("motivation"))
    for body in listed(item.get("body", item.get("bodyValue"))):
        value = body.get("value", body.get("id")) if isinstance(body, dict) else body
        if not isinstance(value, str) or not value:
            continue
        purposes = listed(body.get("purpose")) if isinstance(body, dict) else []
        is_tag = "tagging" in purposes or (tagging and not purposes)
        (tags if is_tag else notes).append(texts(value))
    return "\n\n".join(notes), tuple(tags)


def _colour(target: object) -> Colour | None:
    name = target.get("styleClass") if isinstance(target, dict) else None
    return next((colour for colour in COLOURS if colour in listed(name)), None)


def _author(creator: object) -> str:
    """Return the first name by which a creator is known, "" where none is given."""
    for one in listed(creator):
        if isinstance(one, str):
            return texts(one)
        if isinstance(one, dict):
            for key in ("name", "nickname", "email", "id"):
                for name in listed(one.get(key)):
                    if isinstance(name, str):
                        return texts(name)
    return ""


def _time(value: object) -> str:
    return value if isinstance(value, str) and len(value) < 64 else ""
