"""A volume in TEI, read document by document so that its size does not matter.

No entity is ever expanded and nothing is fetched: a DOCTYPE with an internal subset is refused. Identifiers are
not collected, for some volumes use one twice and a parser that collects them stops there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.intake.encoded import Encoded
from app.intake.readers import xml
from app.intake.readers.found import Found, Refused, Result, refusal, shown
from app.intake.readers.tei.document import is_memcon, set_out
from app.intake.readers.tei.habits import Series, habits
from app.intake.readers.tei.running import Element, local, running
from app.intake.readers.web import charset
from app.model.record import Provenance
from app.model.text import canonical

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_DEPTH = 200
_PIECE = 65_536  # bytes


@dataclass(slots=True)
class _Volume:
    """What the volume says of itself, known once its header is read."""

    series: Series | None = None
    volume: str = ""
    publisher: str | None = None
    language: str | None = None
    met: int = 0


def read_volume(data: bytes, name: str) -> Iterator[Result]:
    """Yield the memoranda of conversation of the volume ``data``, in its order.

    ``InputRefused`` where it is no well-formed XML from the start, or holds no memorandum.
    """
    from lxml import etree

    label = shown(name)
    source = charset.markup(data, name=label)
    safe = xml.harmless(source.text, label=label)
    volume = _Volume(volume=re.sub(r"\.xml\Z", "", name.rpartition("/")[2], flags=re.IGNORECASE))
    depth = 0
    try:
        for event, element in _events(safe):
            depth += 1 if event == "start" else -1
            if depth > _DEPTH:
                raise refusal(f"{label} nests its elements more than {_DEPTH} deep.", to_do="Check the file.")
            if event == "end":
                yield from _ended(element, volume, data=data, name=name, source=source)
    except etree.XMLSyntaxError as error:
        where = f"line {error.position[0]}" if error.position else "an unknown line"
        message = f"{label} is no well-formed XML: it breaks off or is damaged at {where}."
        if not volume.met:
            raise refusal(message, to_do="Fetch the volume again and import that.") from error
        yield Refused(name, f"{message} The {volume.met} memoranda before it were read.")
    if not volume.met:
        raise refusal(
            f"{label} is an edition in TEI without a memorandum of conversation.",
            to_do="Copy the document you want into a plain text file and import that.",
        )


def _events(safe: bytes) -> Iterator[tuple[str, Element]]:
    """Yield the starts and ends of elements; fed piece by piece, for a parser fed whole minds double identifiers."""
    from lxml import etree

    parser = etree.XMLPullParser(events=("start", "end"), encoding="utf-8", huge_tree=True, **xml.OPTIONS)
    try:
        for start in range(0, len(safe), _PIECE):
            parser.feed(safe[start : start + _PIECE])
            yield from parser.read_events()
        parser.close()
    except etree.XMLSyntaxError:
        yield from parser.read_events()
        raise


def _ended(
    element: Element, volume: _Volume, *, data: bytes, name: str, source: charset.Markup
) -> Iterator[Found]:
    tag = local(element)
    if tag == "teiHeader":
        _read_header(element, volume)
        element.clear()
    elif tag == "div" and element.get("type") == "document":
        if is_memcon(element):
            volume.met += 1
            yield _found(element, volume, data=data, name=name, source=source)
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def _read_header(header: Element, volume: _Volume) -> None:
    known = {series.idno: series for series in habits().series}
    for element in header.iter():
        tag = local(element)
        if tag == "idno" and element.get("type") in known and running(element).text:
            volume.series = known[element.get("type")]
            volume.volume = running(element).text
        elif tag == "publisher" and volume.publisher is None:
            volume.publisher = running(element).text or None
        elif tag == "language" and element.get("ident"):
            volume.language = volume.language or element.get("ident")


def _found(division: Element, volume: _Volume, *, data: bytes, name: str, source: charset.Markup) -> Found:
    text, encoded = set_out(division)
    kept: Encoded | None = encoded
    if canonical(text) != text:  # marks that combine across elements: the positions no longer count
        text, kept = canonical(text), None
    document = division.get(_XML_ID) or f"d{division.get('n')}"
    series = volume.series
    said = Provenance(
        publisher=(series.publisher if series else None) or volume.publisher,
        publisher_country=series.country if series else None,
        url=series.url.format(volume=volume.volume, document=document) if series else None,
        licence=series.licence if series else None,
        attribution=series.attribution if series else None,
        language=volume.language or "en",
    )
    member = f"{name}#{document}"
    return Found(member, data, "application/tei+xml", text, said, source.encoding, source.basis, (), kept)
