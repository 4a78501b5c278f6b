"""Whatever the bytes: texts, named refusals, or ``InputRefused``; nothing else, and every text canonical."""

import io
import zipfile

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import InputRefused
from app.intake.drafting import drafts_of
from app.intake.readers import kinds, opening
from app.intake.readers.found import Found, Refused
from app.model.record import Draft
from app.model.text import canonical
from tests.intake.readers.files import LEAD, PAGE, TITLE, docx, mhtml, paragraph, pdf, warc, zipped

PATIENT = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
FEW = settings(PATIENT, max_examples=15)
TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class='nav'>",
        "<div>",
        "</div>",
        "<ol start='x'>",
        "<ol type=i reversed>",
        "<li value=-3>",
        "</ol>",
        "<ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<br>",
        "<h1>",
        "</h1>",
        "<article>",
        "<main>",
        "<pre>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<q>",
        "<time datetime='2021-02-30'>",
        "<a href='x'>",
        "<span hidden>",
        "<link rel=canonical href='http://[x'>",
        "<meta charset=utf-7>",
        "<meta charset='x\0y'>",
        "&#xD800;",
        "&nbsp;",
        "<body>",
        "<html lang='x y'>",
        "<title>",
        "<figure>",
        "<style>",
        "<!DOCTYPE html>",
        "<svg/>",
        "<plaintext>",
        "<template>",
        '<script type=\'application/ld+json\'>[{"@graph": [[[]]], "url": 5}]</script>',
        "\0",
        "\x0b",
        "\u2028",
        "1. ",
        "2021",
    ]
)
MARKUP = st.lists(st.one_of(TAGS, st.text(max_size=20), st.just(LEAD)), max_size=80).map("".join)
XML = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "<div type='document' xml:id='d1'>",
                "</div>",
                "<head>1. Memorandum of Conversation",
                "</head>",
                "<note type='source'>",
                "</note>",
                "<list type='participants'>",
                "</list>",
                "<head>PARTICIPANTS</head>",
                "<item>",
                "</item>",
                "<item><hi>US</hi></item>",
                "<persName corresp='#p'>Mr. ",
                "</persName>",
                "<dateline><date when='1959-99-99'>May</date></dateline>",
                "<pb/>",
                "<dateline><placeName>Q</placeName>, <date when='1959-05-04T10:00'>May 4, 10 a.m.</date></dateline>",
                "<lb/>",
                "<p>",
                "</p>",
                "&amp;",
                "<list type='subject'><head>SUBJECT</head><item>x</item></list>",
                "e\u0301",
                "\u0301",
                ", Jr.",
                " (",
            ]
        ),
        st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<&"), max_size=12),
    ),
    max_size=40,
).map("".join)


def check(data, name="file"):
    try:
        results = list(opening.of_bytes(data, name))
    except InputRefused as refused:
        results = [Refused(name, str(refused))]
    for result in results:
        assert isinstance(result, Found | Refused)
        if isinstance(result, Refused):
            assert result.message
            continue
        assert result.text.strip()
        assert result.text == canonical(result.text)
        result.text.encode("utf-8")
        for finding in result.findings:
            assert finding.span is None or finding.span.end <= len(result.text)


def balanced(parts):
    """Close what was opened, so that most of it is well-formed."""
    import re

    opened, out = [], []
    for tag in re.split(r"(<[^>]*>)", parts):
        name = re.match(r"</?(\w+)", tag)
        if not name or tag.endswith("/>"):
            out.append(tag)
        elif tag.startswith("</"):
            if name[1] in opened:
                while (last := opened.pop()) != name[1]:
                    out.append(f"</{last}>")
                out.append(tag)
        else:
            opened.append(name[1])
            out.append(tag)
    return "".join(out + [f"</{name}>" for name in reversed(opened)])


@PATIENT
@given(st.binary(max_size=3000))
def test_any_bytes(data):
    check(data)
    kinds.sniffed(data)


@PATIENT
@given(MARKUP, st.sampled_from(["utf-8", "utf-16", "shift_jis", "cp1252"]))
@example("<html>" + "\u2028" * 3, "utf-8")
def test_any_markup(markup, encoding):
    check(("<html>" + markup).encode(encoding, errors="replace"))


@PATIENT
@given(XML)
def test_any_edition(parts):
    body = f"<div type='document' xml:id='d1'><head>1. Memorandum of Conversation</head>{parts}</div>"
    check(
        f"<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>{balanced(body)}</body></text></TEI>".encode()
    )
    check(f"<TEI xmlns='http://www.tei-c.org/ns/1.0'>{parts}".encode())


def damage(data, draw_at, values):
    changed = bytearray(data)
    for at, value in zip(draw_at, values, strict=False):
        changed[at % len(changed)] = value
    return bytes(changed)


DAMAGE = st.tuples(
    st.lists(st.integers(0, 10**6), min_size=1, max_size=12),
    st.lists(st.integers(0, 255), min_size=12, max_size=12),
)
WORD = docx(paragraph(TITLE) + paragraph("one", num=1) + paragraph("two", num=3, level=1))
CRAWL = warc([("https://mfa.ruvonia.example/1", "200 OK", "text/html", PAGE.encode())] * 2)
LOOSE = warc(
    [("https://mfa.ruvonia.example/1", "200 OK", "text/html; charset=x", PAGE.encode())] * 2, gz=False
)
ZIP = zipped([("a.html", PAGE), ("b.txt", "They met."), ("c.zip", zipped([("d.txt", "deep")]))])

WHOLE = [WORD, CRAWL, LOOSE, ZIP, mhtml(), mhtml(encoding="base64"), PAGE.encode()]


@PATIENT
@given(DAMAGE, st.sampled_from(WHOLE), st.integers(0, 300))
def test_damaged_files(where, data, cut):
    check(damage(data, *where))
    check(damage(data[: len(data) - cut] or b"x", *where))


@PATIENT
@given(st.dictionaries(st.text(min_size=1, max_size=30), st.binary(max_size=200), max_size=5))
def test_any_members(members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            try:
                archive.writestr(name, data)
            except (UnicodeEncodeError, ValueError, IndexError):
                continue
    check(stream.getvalue())


@FEW
@given(DAMAGE)
def test_damaged_pdf(where):
    check(damage(pdf([[(72, 700, TITLE), (72, 686, "They met.")]]), *where))


@PATIENT
@given(MARKUP)
def test_any_page_becomes_a_draft(markup):
    start = f"<html><body><article><h1>{TITLE}</h1><p>{LEAD}</p>"
    data = (start + markup).encode("utf-8", errors="replace")
    try:
        drafts = drafts_of(data, name="page.html")
    except InputRefused:
        return
    for draft in drafts:
        assert isinstance(draft, Draft)
        for item in (*draft.reading.statements, *draft.reading.blocks, *draft.reading.participants):
            assert item.span.end <= len(draft.text)
