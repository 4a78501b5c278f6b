"""The project exchange of qualitative analysis programs: REFI-QDA 1.5, a ``.qdpx`` file.

https://www.qdasoftware.org : a ZIP of ``project.qde`` (XML, namespace ``urn:QDA-XML:project:1.0``) and
``sources/``. A readout is a TextSource with its canonical text as UTF-8 without a mark; a selection counts
code points from 0 and ends before ``endPosition``, as in our own spans. A tag is a Code inside its parent's,
with its definition as Description; a link is a Link between two selections. A note is the selection's
Description, where these programs keep the comment of a coded passage. A passage without tags is coded with its
colour, so that programs that show codings only show it too. What is about a whole statement, agreement, attendee
or readout has a code that says so.

Every GUID is derived from what it names: the same work exported twice gives the same project.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from lxml import etree

from app.exchange.source import Source
from app.model.annotation import Annotation
from app.model.codebook import Link, Tag, ancestors, key
from app.model.merging import Parcel
from app.model.text import single_line
from app.model.web_annotation import STYLES

NAMESPACE = "urn:QDA-XML:project:1.0"
_OURS = UUID("6f1d8f0c-2f0b-5a55-9d53-3c1b6a7d9a10")  # name space of our GUIDs, for ever
_BEFORE_ALL = (1980, 1, 1, 0, 0, 0)  # the ZIP format's earliest time: the same work gives the same bytes


def as_refi(parcel: Parcel, *, sources: Mapping[str, Source]) -> bytes:
    """Return a ``.qdpx`` project of the annotations that ``stands`` allows; ``sources`` are held readouts by uid."""
    placed = [one for one in parcel.annotations if stands(one, sources.get(one.anchor.readout_uid))]
    uids = {one.uid for one in placed}
    links = [link for link in parcel.links if {link.source_uid, link.target_uid} <= uids]
    annotated = {one.anchor.readout_uid for one in placed}
    held = {uid: source for uid, source in sources.items() if uid in annotated}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "project.qde", _project(placed, held, parcel.tags, links))
        for uid, source in held.items():
            _add(archive, f"sources/{_guid('text', uid)}.txt", source.text.encode("utf-8"))
    return out.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _BEFORE_ALL)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, on every system
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


def stands(one: Annotation, source: Source | None) -> bool:
    """Whether ``one`` has a place in a project: its words stand where it says in a readout that is held."""
    span = one.anchor.span
    return source is not None and source.text[span.start : span.end] == one.anchor.exact


def _project(
    annotations: Sequence[Annotation],
    held: Mapping[str, Source],
    tags: Sequence[Tag],
    links: Sequence[Link],
) -> bytes:
    """Return ``project.qde``; the order of the elements is the schema's."""
    root = etree.Element(_name("Project"), nsmap={None: NAMESPACE})
    root.set("name", "Chancery")
    root.set("origin", "Chancery")
    if annotations:
        first = min(_instant(one.created_at) for one in annotations)
        root.set("creationDateTime", first)
        _users(root, annotations)
        _codes(root, annotations, tags)
        _sources(root, annotations, held)
        _links(root, links)
    elif tags:
        _codes(root, annotations, tags)
    data: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return data


def _sources(root: Any, annotations: Sequence[Annotation], held: Mapping[str, Source]) -> None:
    sources, names = _child(root, "Sources"), _names(held)
    found: dict[str, list[Annotation]] = {uid: [] for uid in held}
    for one in annotations:
        found[one.anchor.readout_uid].append(one)
    for uid, source in held.items():
        _source(sources, source, names[uid], found[uid])


def _users(root: Any, annotations: Sequence[Annotation]) -> None:
    users = _child(root, "Users")
    for name in sorted({one.author for one in annotations}):
        _child(users, "User", guid=_guid("user", name), name=_attribute(name))


def _codes(root: Any, annotations: Sequence[Annotation], tags: Sequence[Tag]) -> None:
    """Add one code per tag, whatever its case, inside its parent's; in its own colour, else the one it mostly has."""
    told = {key(tag.path): tag for tag in tags}
    names = {key(tag.path): tag.path for tag in tags}
    colours: dict[str, Counter[str]] = {}
    for one in annotations:
        for path in _codes_of(one):
            for each in (*ancestors(path), path):
                names.setdefault(key(each), each)
            colours.setdefault(key(path), Counter())[one.colour] += 1
    made = {"": _child(_child(root, "CodeBook"), "Codes")}
    for each in sorted(names, key=lambda path: path.split("/")):
        tag = told.get(each) or Tag("", names[each])
        code = _child(
            made[key(tag.parent)],
            "Code",
            guid=_guid("code", each),
            name=_attribute(tag.name),
            isCodable="true",
            **_colour(tag, colours.get(each)),
        )
        if tag.definition:
            _child(code, "Description").text = _content(tag.definition)
        made[each] = code


def _colour(tag: Tag, used: Counter[str] | None) -> dict[str, str]:
    if tag.colour:
        return {"color": STYLES[tag.colour]}
    if not used:
        return {}
    return {"color": STYLES[min(used, key=lambda each: (-used[each], each))]}


def _links(root: Any, links: Sequence[Link]) -> None:
    if not links:
        return
    element = _child(root, "Links")
    for link in links:
        _child(
            element,
            "Link",
            guid=_guid("link", link.uid),
            name=_attribute(link.relation),
            direction="OneWay",
            originGUID=_selection_guid(link.source_uid),
            targetGUID=_selection_guid(link.target_uid),
        )


def _codes_of(one: Annotation) -> tuple[str, ...]:
    about = () if one.kind == "passage" else (f"About the {one.kind}",)
    return (*(one.tags or (f"{one.colour} highlight",)), *about)


def _names(held: Mapping[str, Source]) -> dict[str, str]:
    """Return a name for each source: its title, with date and uid where two have the same."""
    plain = {uid: re.sub(r"[/\\:]", "-", single_line(source.title)) for uid, source in held.items()}
    dated = {uid: f"{name} {held[uid].date or ''}".rstrip() for uid, name in plain.items()}
    count = Counter(name.casefold() for name in dated.values())
    return {uid: name if count[name.casefold()] == 1 else f"{name} {uid}" for uid, name in dated.items()}


def _source(sources: Any, source: Source, name: str, annotations: Sequence[Annotation]) -> None:
    element = _child(
        sources,
        "TextSource",
        guid=_guid("source", source.uid),
        name=_attribute(name),
        plainTextPath=f"internal://{_guid('text', source.uid)}.txt",
        creationDateTime=_instant(source.received_at),
    )
    told = [
        source.publisher,
        source.date and f"meeting of {source.date}",
        source.published_on and f"published {source.published_on}",
        source.url,
        source.licence and f"licence: {source.licence}",
        f"text SHA-256 {source.text_sha256}",
    ]
    _child(element, "Description").text = _content("\n".join(part for part in told if part))
    for one in annotations:
        _selection(element, one)


def _selection(element: Any, one: Annotation) -> None:
    user, made = _guid("user", one.author), _instant(one.created_at)
    selection = _child(
        element,
        "PlainTextSelection",
        guid=_selection_guid(one.uid),
        name=_attribute(one.anchor.exact[:60]),
        startPosition=str(one.anchor.span.start),
        endPosition=str(one.anchor.span.end),
        creatingUser=user,
        creationDateTime=made,
        modifyingUser=user,
        modifiedDateTime=_instant(one.modified_at),
    )
    if one.note:
        _child(selection, "Description").text = _content(one.note)
    for name in _codes_of(one):
        coding = _child(
            selection,
            "Coding",
            guid=_guid("coding", f"{one.uid}:{key(name)}"),
            creatingUser=user,
            creationDateTime=made,
        )
        _child(coding, "CodeRef", targetGUID=_guid("code", key(name)))


def _selection_guid(uid: str) -> str:
    """Return an annotation's own uid where it is a GUID already."""
    own = re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", uid)
    return uid if own else _guid("selection", uid)


def _guid(kind: str, name: str) -> str:
    return str(uuid5(_OURS, f"{kind}:{name}"))


def _child(parent: Any, tag: str, **attributes: str) -> Any:
    return etree.SubElement(parent, _name(tag), attributes)


def _name(tag: str) -> str:
    return f"{{{NAMESPACE}}}{tag}"


def _instant(value: str) -> str:
    """Return an ISO 8601 time as xsd:dateTime; the epoch where it is none."""
    own = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value)
    return value if own else "1970-01-01T00:00:00Z"


def _attribute(value: str) -> str:
    return _content(single_line(value))


def _content(value: str) -> str:
    """Return text that XML 1.0 can hold (its section 2.2); what it cannot is the replacement character."""
    return re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", value)
