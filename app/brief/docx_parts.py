"""The fixed parts of a Word document: content types, relationships, styles, metadata."""

from __future__ import annotations

from types import MappingProxyType
from xml.sax.saxutils import escape

from app.model.brief import Brief
from app.model.text import single_line

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/word/comments.xml" ContentType="{_KIND}.comments+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
ROOT_RELATIONSHIPS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
RELATIONSHIPS = MappingProxyType(
    {
        "document": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId2" Type="{_OFFICE}/comments" Target="comments.xml"/></Relationships>'
        ),
        "comments": f"{_HEAD}<w:comments {_W}>{{comments}}</w:comments>",
    }
)
DOCUMENT = (
    f"{_HEAD}<w:document {_W}><w:body>{{body}}"
    '<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/>'
    '<w:pgMar w:top="1300" w:right="1200" w:bottom="1200" w:left="1360" w:header="700" w:footer="600" '
    'w:gutter="0"/></w:sectPr></w:body></w:document>'
)


def _style(key: str, name: str, paragraph: str, run: str, *, based: str = "Normal") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if key != based else ""
    default = ' w:default="1"' if key == "Normal" else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"{default}><w:name w:val="{name}"/>{base}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _sans(size: int, colour: str, *, bold: bool = True) -> str:
    face = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
    return face + ("<w:b/>" if bold else "") + f'<w:color w:val="{colour}"/><w:sz w:val="{size}"/>'


_RULES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B8BFC9"/>'
    for side in ("top", "bottom", "insideH")
)
STYLES = (
    f"{_HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/>'
    '<w:sz w:val="21"/><w:lang w:val={language}/></w:rPr></w:rPrDefault></w:docDefaults>'
    + _style("Normal", "Normal", '<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>', "")
    + _style("Title", "Title", '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="44"/>')
    + _style(
        "Subtitle", "Subtitle", '<w:spacing w:after="240"/>', '<w:color w:val="545E69"/><w:sz w:val="22"/>'
    )
    + _style(
        "Heading1",
        "heading 1",
        '<w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="0"/>',
        _sans(24, "1C3B63"),
    )
    + _style(
        "Heading2",
        "heading 2",
        '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
        _sans(22, "1C3B63"),
    )
    + _style("Heading3", "heading 3", '<w:keepNext/><w:outlineLvl w:val="2"/>', '<w:b/><w:sz w:val="23"/>')
    + _style("Caption", "caption", '<w:spacing w:after="40"/>', _sans(16, "545E69", bold=False))
    + _style("Cell", "Cell", '<w:spacing w:before="20" w:after="20"/>', '<w:sz w:val="20"/>')
    + _style("Quote", "Quote", '<w:ind w:left="360"/>', "<w:i/>")
    + '<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:tblPr><w:tblBorders>'
    + _RULES
    + "</w:tblBorders></w:tblPr></w:style></w:styles>"
)


def stamp(iso: str) -> str:
    """Return an ISO date or UTC time as a W3CDTF time to the second."""
    clock = iso[11:19] if len(iso) >= 19 else "00:00:00"
    return f"{iso[:10]}T{clock}Z"


def core(brief: Brief) -> str:
    """Return the document's own metadata; no clock is read."""
    when = stamp(brief.made_on)
    kind = 'xsi:type="dcterms:W3CDTF"'
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(single_line(brief.title))}</dc:title>"
        f"<dc:subject>{escape(single_line(brief.subtitle))}</dc:subject><dc:creator>Chancery</dc:creator>"
        f"<dcterms:created {kind}>{when}</dcterms:created>"
        f"<dcterms:modified {kind}>{when}</dcterms:modified></cp:coreProperties>"
    )
