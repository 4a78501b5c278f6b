"""An office document (DOCX) as text with its numbers, tables and footnotes.

A DOCTYPE anywhere in it is refused. Headers and footers of the page are no part of the text; footnotes follow at
the end, and a finding marks where each one hangs.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from app.intake.readers import xml
from app.intake.readers.found import Found, Result, refusal, shown
from app.intake.readers.word.body import Body, local, read_body
from app.intake.readers.word.numbering import W, numbering, styled_lists
from app.model.reading import Finding
from app.model.record import Provenance
from app.model.span import Span
from app.model.text import canonical

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PART_AT_MOST = 64 * 1024 * 1024
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"


def read_document(archive: zipfile.ZipFile, name: str, stream: BinaryIO) -> Iterator[Result]:
    """Yield the text of the document in ``archive``; ``InputRefused`` where it is damaged or empty."""
    label = shown(name)
    root = _part(archive, "word/document.xml", label)
    if root is None:
        raise refusal(f"{label} is an office document without its text.", to_do="Save it again as DOCX.")
    body = Body(
        numbering(_part(archive, "word/numbering.xml", label)),
        styled_lists(_part(archive, "word/styles.xml", label)),
    )
    read_body(body, root)
    findings = list(_findings(body, archive, label))
    text = canonical(_unfit(body.text()))
    text, marks = _with_notes(text, body, archive, label)
    if not text.strip():
        raise refusal(
            f"{label} holds no text: it may consist of pictures.",
            to_do="Recognise its text with an OCR program, check it and import the text.",
        )
    stream.seek(0)
    yield Found(name, stream.read(), MEDIA_TYPE, text, _said(archive, label), findings=(*findings, *marks))


def _part(archive: zipfile.ZipFile, part: str, label: str) -> xml.Element | None:
    try:
        info = archive.getinfo(part)
    except KeyError:
        return None
    if info.file_size > PART_AT_MOST:
        raise refusal(f"{label} is too large: {part} has more than 64 MB.", to_do="Import it in parts.")
    try:
        data = archive.read(info)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise refusal(f"{label} is damaged ({part}).", to_do="Fetch the document again.") from error
    return xml.parsed(data, label=f"{label} ({part})")


def _unfit(text: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", "\ufffd", text)


def _findings(body: Body, archive: zipfile.ZipFile, label: str) -> Iterator[Finding]:
    if body.changed:
        yield Finding(
            "text",
            "review",
            "The document holds tracked changes: insertions stand in the text, deletions were left out.",
        )
    if body.hidden:
        yield Finding("text", "review", "The document holds hidden words; they were left out.")
    around = []
    for part in sorted(archive.namelist()):
        if re.fullmatch(r"word/(?:header|footer)\d+\.xml", part):
            root = _part(archive, part, label)
            words = " ".join("".join(root.itertext(f"{W}t")).split()) if root is not None else ""
            if re.search(r"[^\W\d_]{3}", words):
                around.append(words[:200])
    if around:
        said = "; ".join(dict.fromkeys(around))
        yield Finding("text", "note", f"Header and footer of the page were left out: {said}")


def _with_notes(text: str, body: Body, archive: zipfile.ZipFile, label: str) -> tuple[str, list[Finding]]:
    """Append the notes, numbered through; return the text and where each note hangs."""
    found: list[Finding] = []
    lines = [line for line, _ in body.lines]
    roots = {kind: _part(archive, f"word/{kind}s.xml", label) for kind in {kind for kind, _, _ in body.notes}}
    for number, (kind, identifier, line) in enumerate(body.notes, start=1):
        words = _note(roots[kind], kind, identifier, body)
        if not words:
            continue
        anchor = canonical(_unfit(lines[line])) if line < len(lines) else ""
        at = text.find(anchor) if anchor else -1
        hangs = Span(at, at + len(anchor)) if at >= 0 else None
        text = f"{text}\n\n[{number}] {canonical(words)}"
        found.append(Finding("notes", "note", f"Note {number} hangs on this paragraph.", hangs))
    return text, found


def _note(root: xml.Element | None, kind: str, identifier: str, body: Body) -> str:
    if root is None:
        return ""
    note = next((item for item in root if local(item) == kind and item.get(f"{W}id") == identifier), None)
    if note is None:
        return ""
    inner = Body(body.lists, body.styles)
    read_body(inner, note)
    return _unfit(" ".join(line for line, _ in inner.lines)).strip()


def _said(archive: zipfile.ZipFile, label: str) -> Provenance:
    """Return what the document's properties say: its language, and no more, for its dates are those of the file."""
    root = _part(archive, "docProps/core.xml", label)
    stated = root.find(f".//{_LANGUAGE}") if root is not None else None
    language = (stated.text or "").strip() if stated is not None else ""
    known = re.fullmatch(r"([A-Za-z]{2,3})(?:-[A-Za-z0-9]{2,8}){0,2}", language)
    return Provenance(language=known[1].lower() if known else None)
