"""Annotations in the W3C Web Annotation Data Model, as JSON-LD.

https://www.w3.org/TR/annotation-model/ : a note is a TextualBody with the purpose "commenting", a tag one
with the purpose "tagging"; the target is the readout's address (or its uid as a URN, where it has none)
with a quotation and a position selector. Positions are code points, as the model demands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.model.annotation import Annotation
from app.model.codebook import Link, Tag
from app.model.web_codebook import HANDLING_URN, KIND_URN, classified, urn_of, web_link, web_tag

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Shown by viewers that style targets; the class names are the colours' names.
STYLES = {
    "yellow": "#f5d547",
    "green": "#8fd18a",
    "blue": "#8bbdf0",
    "pink": "#ee9ac0",
    "orange": "#f3a85b",
}


def web_annotation(annotation: Annotation, *, url: str | None = None) -> dict[str, Any]:
    """Return ``annotation`` as one JSON-LD document; ``url`` is the address its readout was published at."""
    return {"@context": CONTEXT, **_without_context(annotation, url)}


def web_annotations(
    pairs: Iterable[tuple[Annotation, str | None]],
    *,
    name: str,
    tags: Iterable[Tag] = (),
    links: Iterable[Link] = (),
    specimens: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return (annotation, address) pairs as one AnnotationCollection with its only page.

    The codebook and the links stand behind the annotations, as annotations of their own. ``specimens`` are the
    titles of readouts that were written as specimens, by uid: what is quoted from those says so.
    """
    titles = specimens or {}
    items = [
        _without_context(annotation, url, titles.get(annotation.anchor.readout_uid))
        for annotation, url in pairs
    ]
    items += [web_tag(tag) for tag in tags] + [web_link(link) for link in links]
    return {
        "@context": CONTEXT,
        "id": f"urn:chancery:annotations:{name}",
        "type": "AnnotationCollection",
        "label": name,
        "total": len(items),
        "first": {
            "id": f"urn:chancery:annotations:{name}:1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }


def _without_context(annotation: Annotation, url: str | None, title: str | None = None) -> dict[str, Any]:
    document: dict[str, Any] = {
        "id": urn_of(annotation.uid),
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": annotation.created_at,
        "modified": annotation.modified_at,
        "creator": {"type": "Person", "name": annotation.author},
    }
    bodies = _bodies(annotation)
    if bodies:
        document["body"] = bodies
    document["target"] = _target(annotation, url, title)
    colour = annotation.colour
    document["stylesheet"] = {
        "type": "CssStylesheet",
        "value": f".{colour} {{ background-color: {STYLES[colour]} }}",
    }
    return document


def _bodies(annotation: Annotation) -> list[dict[str, str]]:
    bodies = []
    if annotation.note:
        bodies.append(
            {"type": "TextualBody", "value": annotation.note, "format": "text/plain", "purpose": "commenting"}
        )
    bodies.extend(
        {"type": "TextualBody", "value": tag, "format": "text/plain", "purpose": "tagging"}
        for tag in annotation.tags
    )
    if annotation.kind != "passage":
        bodies.append(classified(KIND_URN + annotation.kind))
    if annotation.handling:
        bodies.append(classified(HANDLING_URN + annotation.handling))
    return bodies


def _target(annotation: Annotation, url: str | None, title: str | None) -> dict[str, Any]:
    anchor = annotation.anchor
    source = url or f"urn:chancery:readout:{anchor.readout_uid}"
    return {
        "type": "SpecificResource",
        "source": {"id": source, "type": "Text", "label": title} if title else source,
        "styleClass": annotation.colour,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": anchor.exact,
                "prefix": anchor.prefix,
                "suffix": anchor.suffix,
            },
            {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
        ],
        "scope": f"urn:chancery:readout:{anchor.readout_uid}:{anchor.text_sha256}",
    }
