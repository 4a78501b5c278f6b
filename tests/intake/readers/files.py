"""Files of every kind, made here: the countries and people in them do not exist."""

import base64
import gzip
import hashlib
import io
import quopri
import uuid
import zipfile

TITLE = "Foreign Minister Tarn Meets with Foreign Minister Oldrik of Vessaly"
LEAD = (
    "On 3 May 2021, commencing at 10:15 for approximately 40 minutes, Ms. Ilva Tarn, Minister for Foreign Affairs of "
    "Ruvonia, held a meeting with Mr. Beck Oldrik, Minister for Foreign Affairs of the Republic of Vessaly."
)
POINTS = (
    "Minister Tarn stated that the new ferry line was a good beginning.",
    "Minister Oldrik welcomed the statement and asked for more frequent crossings.",
    "The two ministers agreed to meet again in autumn.",
)


def html(body, *, head="", attributes='lang="en"'):
    return (
        f"<!DOCTYPE html>\n<html {attributes}><head><title>{TITLE} | "
        f"Ruvonia</title>{head}</head><body>{body}</body></html>"
    )


ARTICLE = (
    f"<article><h1>{TITLE}</h1><p class='date'>May 3, 2021</p><p>{LEAD}</p>"
    f"<ol>{''.join(f'<li>{point}</li>' for point in POINTS)}</ol></article>"
)
PAGE = html(ARTICLE)


def mhtml(page=PAGE, *, charset="utf-8", encoding="quoted-printable"):
    data = page.encode(charset)
    body = quopri.encodestring(data) if encoding == "quoted-printable" else base64.encodebytes(data)
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://mfa.ruvonia.example/news/17\r\n"
        "Subject: A page\r\nDate: Tue, 4 May 2021 09:30:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----edge"\r\n\r\n\r\n------edge\r\n'
        f"Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: {encoding}\r\n"
        "Content-Location: https://mfa.ruvonia.example/news/17\r\n\r\n"
    )
    tail = (
        "\r\n------edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://mfa.ruvonia.example/a.png\r\n\r\niVBORw0KGgo=\r\n------edge--\r\n"
    )
    return head.encode() + body + tail.encode()


def warc(pages, *, gz=True):
    """``pages``: (url, status, content type, bytes); one record each, compressed one by one as crawlers do."""
    records = []
    for url, status, kind, data in pages:
        block = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + data
        digest = base64.b32encode(hashlib.sha1(data).digest()).decode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2021-05-05T06:07:08Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, url)}>\r\n"
            f"WARC-Payload-Digest: sha1:{digest}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        )
        record = head.encode() + block + b"\r\n\r\n"
        records.append(gzip.compress(record) if gz else record)
    return b"".join(records)


def zipped(members, **options):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(text, *, num=None, level=0, style=None):
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>' if num else ""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{styled}{listed}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


NUMBERING = f"""<?xml version="1.0" encoding="UTF-8"?><w:numbering {W}>
<w:abstractNum w:abstractNumId="4">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="5">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="4"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>"""
STYLES = f"""<?xml version="1.0" encoding="UTF-8"?><w:styles {W}>
<w:style w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Sub"><w:basedOn w:val="Point"/></w:style></w:styles>"""


def docx(body, *, more=()):
    document = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document '
        f"{W}><w:body>{body}</w:body></w:document>"
    )
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": document,
        "word/numbering.xml": NUMBERING,
        "word/styles.xml": STYLES,
    }
    parts.update(dict(more))
    return zipped(parts.items())


def pdf(pages, *, size=11):
    """``pages``: lists of (x, y, text), in points from the lower left corner of an A4 page."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842), invariant=True)
    for page in pages:
        canvas.setFont("Helvetica", size)
        for x, y, text in page:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
