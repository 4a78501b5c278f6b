"""ZIP: office documents, or archives of pages.

What an archive announces is checked before anything is unpacked: the number of its members, their sum, and how
many times larger than the archive they are. Deflate can make 1,032 bytes of one; a saved page makes about ten.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from app.errors import InputRefused
from app.intake.readers import opening
from app.intake.readers.found import Refused, Result, refusal, shown
from app.intake.readers.many.companions import is_companion

MEMBERS_AT_MOST = 20_000
UNPACKED_AT_MOST = 2048  # MB; an eighth of it for an archive within an archive
MEMBER_AT_MOST = 64  # MB
RATIO_AT_MOST = 100
_SMALL = 32  # MB; below, the ratio does not matter

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_OFFICE = (
    ("word/document.xml", ""),
    ("xl/workbook.xml", "a spreadsheet"),
    ("ppt/presentation.xml", "a presentation"),
    ("content.xml", "an OpenDocument file"),
    ("META-INF/container.xml", "an electronic book"),
)


def read_zip(stream: BinaryIO, name: str, depth: int) -> Iterator[Result]:
    """Yield the texts of an office document or of an archive's members, and the members not taken.

    ``InputRefused`` for an archive that is broken, too large when unpacked, or without any text.
    """
    label = shown(name)
    try:
        archive = zipfile.ZipFile(stream)
    except _BROKEN as error:
        raise refusal(
            f"{label} is a broken or incomplete ZIP archive.", to_do="Fetch it again and import that."
        ) from error
    with archive:
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        _check(infos, archive_size=stream.seek(0, 2), label=label, depth=depth)
        names = {info.filename for info in infos}
        office = next((kind for part, kind in _OFFICE if part in names), None)
        if office:
            raise refusal(
                f"{label} is {office}, no text.", to_do="Save it as DOCX or as PDF and import that."
            )
        if office is not None:
            from app.intake.readers.word.reader import read_document

            yield from read_document(archive, name, stream)
            return
        yield from _members(archive, infos, names, name=name, depth=depth)


def _check(infos: list[zipfile.ZipInfo], *, archive_size: int, label: str, depth: int) -> None:
    to_do = "Unpack it with a program you trust, look at it and import the folder."
    if len(infos) > MEMBERS_AT_MOST:
        raise refusal(
            f"{label} holds {len(infos):,} files; not more than {MEMBERS_AT_MOST:,} are taken.", to_do=to_do
        )
    total = sum(info.file_size for info in infos)
    ratio = total / max(archive_size, 1)
    if ratio > RATIO_AT_MOST and total > _SMALL * opening.MEGABYTE:
        raise refusal(
            f"{label} would unpack to {total / opening.MEGABYTE:,.0f} MB, {ratio:,.0f} times its size: it may be made "
            "to fill memory.",
            to_do=to_do,
        )
    limit = UNPACKED_AT_MOST // (8 if depth else 1)
    if total > limit * opening.MEGABYTE:
        raise refusal(
            f"{label} would unpack to {total / opening.MEGABYTE:,.0f} MB; not more than {limit} MB are taken.",
            to_do="Import it in parts.",
        )


def _members(
    archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo], names: set[str], *, name: str, depth: int
) -> Iterator[Result]:
    met = False
    for info in infos:
        if is_companion(info.filename, names):
            continue
        met = True
        if _is_sidecar(info.filename, names):
            said = "It is a sidecar; those within an archive are not read. Unpack the archive and import the folder."
            yield Refused(f"{name} › {shown(info.filename)}", said)
            continue
        member = f"{name} › {shown(info.filename)}"
        try:
            yield from opening.of_bytes(_unpacked(archive, info), member, depth=depth + 1)
        except InputRefused as refused:
            yield Refused(member, str(refused))
    if not met:
        raise refusal(
            f"{shown(name)} holds no pages and no documents.", to_do="Check what is in the archive."
        )


def _is_sidecar(name: str, names: set[str]) -> bool:
    """Whether ``name`` is the sidecar of another member: ``page.toml`` beside ``page.html``."""
    stem = name.removesuffix(".toml")
    return stem != name and any(other.startswith(f"{stem}.") or other == stem for other in names - {name})


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    label = shown(info.filename)
    if info.flag_bits & 0x1:
        raise refusal(
            f"{label} is encrypted.", to_do="Unpack the archive with its password and import the folder."
        )
    if info.file_size > MEMBER_AT_MOST * opening.MEGABYTE:
        raise refusal(
            f"{label} has {info.file_size / opening.MEGABYTE:.0f} MB; not more than {MEMBER_AT_MOST} are taken.",
            to_do="Unpack it and import the file alone.",
        )
    try:
        return archive.read(info)
    except _BROKEN as error:
        raise refusal(f"{label} is damaged in the archive.", to_do="Fetch the archive again.") from error
