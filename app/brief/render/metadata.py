"""The metadata: Info and XMP, which must say the same (ISO 19005-3, 6.6.2)."""

from __future__ import annotations

from xml.sax.saxutils import escape

from app.brief.render.objects import Objects, Stream, text
from app.model.brief import Brief, notes
from app.model.text import single_line

PRODUCER = "Chancery (reportlab)"
_UA_SCHEMA = (
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType='Resource'>"
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer><xmp:CreatorTool>Chancery</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
{schema}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def write(objects: Objects, brief: Brief) -> None:
    """Replace Info and write the XMP packet beside it."""
    title = clean(brief.title)
    author = ", ".join(dict.fromkeys(clean(note.author) for note in notes(brief) if note.author.strip()))
    author = author or "Chancery"
    subject = clean(joined_subject(brief))
    date = pdf_date(brief.made_on)
    values = (
        ("Title", title),
        ("Author", author),
        ("Subject", subject),
        ("Creator", "Chancery"),
        ("Producer", PRODUCER),
        ("CreationDate", date),
        ("ModDate", date),
    )
    objects[objects.info] = b"<<%s>>" % b"".join(
        [b"/%s%s" % (key.encode(), text(value)) for key, value in values]
    )
    packet = _XMP.format(
        title=escape(title),
        author=escape(author),
        subject=escape(subject),
        language=escape(brief.language),
        producer=escape(PRODUCER),
        date=iso_time(brief.made_on),
        schema=_UA_SCHEMA,
    )
    stream = Stream(b"/Type/Metadata/Subtype/XML", packet.encode("utf-8"), compress=False)
    objects.extend(objects.root, b"/Metadata %d 0 R" % objects.add(stream))


def joined_subject(brief: Brief) -> str:
    """Return what kind of document this is, and on what."""
    return f"{brief.kind}: {brief.subtitle}" if brief.subtitle else brief.kind


def clean(text: str) -> str:
    """Return ``text`` fit for metadata: one line, nothing that XML cannot hold."""
    return single_line("".join(letter for letter in text if letter not in "\ufffe\uffff"))


def iso_time(iso: str) -> str:
    """Return an ISO date or UTC time to the second, with its offset: ``2026-11-22T00:00:00+00:00``."""
    return f"{iso[:10]}T{_clock(iso)}+00:00"


def pdf_date(iso: str) -> str:
    """Return an ISO date or UTC time as PDF writes it: ``D:20261122000000+00'00'``."""
    return f"D:{iso[:10].replace('-', '')}{_clock(iso).replace(':', '')}+00'00'"


def _clock(iso: str) -> str:
    clock = iso[11:19]
    return clock if len(clock) == 8 else f"{clock}:00" if len(clock) == 5 else "00:00:00"
