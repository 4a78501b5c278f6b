"""Finishing: the drawn PDF becomes a tagged, archival one (PDF/A-3a and PDF/UA-1), with pikepdf.

ISO 19005-3 asks for an output intent, XMP metadata, embedded files with their relationship and a
complete structure tree; ISO 14289-1 for every annotation inside that tree, with words that describe
it. What reportlab writes is repaired where it falls short (``tounicode``).
"""

from __future__ import annotations

import io
from typing import Any

from app.brief.render import metadata, tounicode
from app.brief.render.annotations import Annotations
from app.brief.render.drawing import Drawing
from app.brief.render.tree import write_tree
from app.model.brief import Brief


def finish(drawing: Drawing, brief: Brief) -> bytes:
    """Return the final file; the same drawing and brief give the same bytes."""
    import pikepdf

    with pikepdf.open(io.BytesIO(drawing.data)) as pdf:
        pages = [page.obj for page in pdf.pages]
        annotations = Annotations(pdf, pages, brief, drawing)
        annotations.write()
        write_tree(pdf, pages, drawing.laid_out.root, annotations)
        tounicode.repair(pdf)
        _catalogue(pdf, brief)
        metadata.write(pdf, brief)
        _attach(pdf, brief)
        target = io.BytesIO()
        pdf.save(
            target,
            deterministic_id=True,
            force_version="1.7",
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
    return _plain_stream_ends(target.getvalue())


def _plain_stream_ends(data: bytes) -> bytes:
    """Make the end of every stream plain to see (ISO 19005-3, 6.1.7.1), without moving a byte.

    Where compressed data happens to end with CR, the LF after it makes a CR LF of which a reader cannot
    tell how much is data; a CR is an end of line as well, and leaves no doubt.
    """
    return data.replace(b"\r\nendstream", b"\r\rendstream")


def _catalogue(pdf: Any, brief: Brief) -> None:
    from pikepdf import Array, Dictionary, Name, String

    root = pdf.Root
    root.Lang = String(brief.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    profile = pdf.make_stream(_srgb(), N=3)
    root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                RegistryName=String("http://www.color.org"),
                DestOutputProfile=profile,
            )
        ]
    )


def _srgb() -> bytes:
    """Return the sRGB profile that comes with the imaging library; its date bytes are fixed."""
    from PIL import ImageCms

    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = bytes((0x07, 0xCF, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # ICC.1, 7.2.8: 1 January 1999
    return bytes(data)


def _attach(pdf: Any, brief: Brief) -> None:
    from pikepdf import Array, AttachedFileSpec, Name

    written = metadata.pdf_date(brief.made_on)
    files = Array()
    for item in brief.attachments:
        spec: Any = AttachedFileSpec(
            pdf,
            item.data,
            filename=item.name,
            mime_type=item.media_type,
            description=item.description,
            creation_date=written,
            mod_date=written,
        )
        spec.obj.AFRelationship = Name("/" + item.relationship)
        pdf.attachments[item.name] = spec
        files.append(spec.obj)
    if brief.attachments:
        pdf.Root.AF = files
