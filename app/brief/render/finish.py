"""Finishing: the drawn PDF becomes a tagged, archival one (PDF/A-3a and PDF/UA-1).

ISO 19005-3 asks for an output intent, XMP metadata, embedded files with their relationship and a
complete structure tree; ISO 14289-1 for every annotation inside that tree, with words that describe
it. What reportlab writes is repaired where it falls short (``tounicode``).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from functools import cache

from app.brief.render import metadata, tounicode
from app.brief.render.annotations import Annotations
from app.brief.render.drawing import Drawing
from app.brief.render.objects import Objects, Stream, text
from app.brief.render.tree import write_tree
from app.model.brief import Brief

_KIDS = re.compile(rb"/Kids \[([^\]]*)\]")
_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")


def finish(drawing: Drawing, brief: Brief) -> bytes:
    """Return the final file; the same drawing and brief give the same bytes."""
    objects = Objects(drawing.data)
    pages = _pages(objects, drawing.drawn.code)
    tounicode.repair(objects)
    annotations = Annotations(objects, pages, drawing)
    annotations.write()
    write_tree(objects, pages, drawing.laid_out.root, annotations)
    _catalogue(objects)
    metadata.write(objects, brief)
    _attach(objects, brief)
    return objects.written()


def _pages(objects: Objects, code: list[bytes]) -> list[int]:
    """Return the numbers of the pages, which hang on one node, and give each what was drawn on it by the pen."""
    found = _PAGES.search(_dictionary(objects, objects.root))
    kids = _KIDS.search(_dictionary(objects, int(found[1]))) if found else None
    if kids is None:
        raise ValueError("what was drawn has no pages")
    pages = [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]
    for page, drawn in zip(pages, code, strict=True):
        entries = _dictionary(objects, page)
        objects[page] = re.sub(rb"/Trans <<\s*>>", b"", entries)  # which says nothing
        content = _CONTENTS.search(entries)
        stream = objects[int(content[1])] if content else b""
        if content is None or isinstance(stream, bytes):
            raise ValueError("a page that was drawn has no content")
        objects[int(content[1])] = replace(stream, data=stream.data + b"\n" + drawn + b"\n")
    return pages


def _dictionary(objects: Objects, number: int) -> bytes:
    body = objects[number]
    if not isinstance(body, bytes):
        raise TypeError("a dictionary is needed")
    return body


def _catalogue(objects: Objects) -> None:
    profile = objects.add(Stream(b"/N 3", _srgb()))
    intent = (
        b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        b"/RegistryName(http://www.color.org)/DestOutputProfile %d 0 R>>" % profile
    )
    objects.extend(objects.root, b"/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[%s]" % intent)


@cache
def _srgb() -> bytes:
    """Return the sRGB profile that comes with the imaging library; its date bytes are fixed."""
    from PIL import ImageCms

    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = bytes((0x07, 0xCF, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # ICC.1, 7.2.8: 1 January 1999
    return bytes(data)


def _attach(objects: Objects, brief: Brief) -> None:
    written = text(metadata.pdf_date(brief.made_on))
    files: list[tuple[str, int]] = []
    for item in brief.attachments:
        media = item.media_type.replace("/", "#2F").encode("ascii")
        digest = hashlib.md5(item.data, usedforsecurity=False).hexdigest().encode()
        entries = b"/Type/EmbeddedFile/Subtype/%s/Params<</Size %d/CheckSum<%s>/CreationDate%s/ModDate%s>>" % (
            media, len(item.data), digest, written, written,
        )  # fmt: skip
        held = objects.add(Stream(entries, item.data))
        name = text(item.name)
        spec = objects.add(
            b"<</Type/Filespec/F%s/UF%s/Desc%s/AFRelationship/%s/EF<</F %d 0 R/UF %d 0 R>>>>"
            % (name, name, text(item.description), item.relationship.encode(), held, held)
        )
        files.append((item.name, spec))
    if files:
        named = b" ".join([b"%s %d 0 R" % (text(name), spec) for name, spec in sorted(files)])
        listed = b" ".join([b"%d 0 R" % spec for _, spec in files])
        objects.extend(objects.root, b"/Names<</EmbeddedFiles<</Names[%s]>>>>/AF[%s]" % (named, listed))
