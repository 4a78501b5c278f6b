"""The codebook and the links in the W3C Web Annotation Data Model.

https://www.w3.org/TR/annotation-model/ : an entry of the codebook is an Annotation that describes a tag
(motivation "describing"; the path as a body with the purpose "tagging"); a link is one whose target is an
annotation and whose body is another (motivation "linking"; the relation is a body with the purpose
"classifying"). Bodies that only we read are resources named by our own URNs.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, unquote
from uuid import UUID

from app.model.codebook import Link, Tag

COLOUR_URN, KIND_URN = "urn:chancery:colour:", "urn:chancery:kind:"
HANDLING_URN = "urn:chancery:handling:"
_TAG_URN, _ANNOTATION_URN, _UUID_URN = "urn:chancery:tag:", "urn:chancery:annotation:", "urn:uuid:"


def urn_of(uid: str) -> str:
    """Return a uid as a URN (RFC 9562 for a UUID, else our own name space, quoted as RFC 3986 asks)."""
    if re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", uid):
        return f"{_UUID_URN}{uid}"
    return f"{_ANNOTATION_URN}{quote(uid, safe='')}"


def uid_in(name: str) -> str | None:
    """Return the uid that a URN of ours names; None for another name."""
    if name.startswith(_ANNOTATION_URN):
        return unquote(name.removeprefix(_ANNOTATION_URN)) or None
    if name.startswith(_UUID_URN):
        try:
            return str(UUID(name.removeprefix(_UUID_URN)))
        except ValueError:
            return None
    return None


def tag_in(name: str) -> str | None:
    """Return the uid of the tag that a URN of ours names; None for another name."""
    return unquote(name.removeprefix(_TAG_URN)) or None if name.startswith(_TAG_URN) else None


def web_tag(tag: Tag) -> dict[str, Any]:
    """Return an entry of the codebook, without a context."""
    bodies = [_words(tag.path, "tagging")]
    if tag.definition:
        bodies.append(_words(tag.definition, "describing"))
    if tag.colour:
        bodies.append(classified(COLOUR_URN + tag.colour))
    name = f"{_TAG_URN}{quote(tag.uid, safe='')}"
    return {
        "id": f"{name}:described",
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": name,
    }


def web_link(link: Link) -> dict[str, Any]:
    """Return a link, without a context."""
    return {
        "id": urn_of(link.uid),
        "type": "Annotation",
        "motivation": "linking",
        "created": link.created_at,
        "creator": {"type": "Person", "name": link.author},
        "body": [
            {"type": "SpecificResource", "source": urn_of(link.target_uid), "purpose": "linking"},
            _words(link.relation, "classifying"),
        ],
        "target": urn_of(link.source_uid),
    }


def classified(name: str) -> dict[str, str]:
    """Return a body that says what its target is, by a URN of ours."""
    return {"type": "SpecificResource", "source": name, "purpose": "classifying"}


def _words(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}
