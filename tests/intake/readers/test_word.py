"""Office documents: numbers, tables, notes, and the words that are not shown."""

import pytest

from app.errors import InputRefused
from app.intake.readers import opening
from app.intake.readers.word.numbering import written
from tests.intake.readers.files import LEAD, POINTS, TITLE, W, docx, paragraph


def read(data):
    (found,) = opening.of_bytes(data, "file.docx")
    return found


def run(words, inside=""):
    return f"<w:r>{inside}<w:t xml:space='preserve'>{words}</w:t></w:r>"


def test_numbers():
    body = (
        paragraph(TITLE)
        + paragraph("one", num=1)
        + paragraph("sub", num=1, level=1)
        + paragraph("sub again", num=1, level=1)
        + paragraph("deep", num=1, level=2)
        + paragraph("two, by its style", style="Point")
        + paragraph("sub restarted", num=1, level=1)
        + paragraph("three, by a style of a style", style="Sub")
        + paragraph("bullet", num=2)
        + paragraph("begun at seven", num=3)
        + paragraph("no list", num=99)
    )
    assert read(docx(body)).text.split("\n") == [
        TITLE, "", "1. one", "    (1) sub", "    (2) sub again", "        1.2.A deep", "2. two, by its style",
        "    (1) sub restarted", "3. three, by a style of a style", "• bullet", "7. begun at seven", "no list",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "form", "expected"),
    [
        (4, "lowerRoman", "iv"), (27, "upperLetter", "AA"), (3, "decimalEnclosedCircle", "③"), (2, "ganada", "나"),
        (21, "japaneseCounting", "二十一"), (10, "chineseCounting", "十"),
        (5, "unheardOf", "5"), (7, "decimalZero", "07"),
    ],
)  # fmt: skip
def test_formats(number, form, expected):
    assert written(number, form) == expected


def test_words_not_shown_and_words_in_dispute():
    inside = (
        run("The two ")
        + f"<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>{run('foreign ')}</w:ins>"
        + run("hidden ", "<w:rPr><w:vanish/></w:rPr>")
        + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
        + run("ministers met")
        + "<w:r><w:noBreakHyphen/><w:t>often</w:t><w:br/><w:t>and well</w:t><w:tab/><w:t>.</w:t></w:r>"
    )
    found = read(docx(f"<w:p>{inside}</w:p>"))
    assert found.text == "The two foreign ministers met\u2011often\nand well\t."
    assert sorted(finding.message.split(";")[0].split(":")[0] for finding in found.findings) == [
        "The document holds hidden words",
        "The document holds tracked changes",
    ]


def test_tables():
    def cell(words):
        return f"<w:tc>{paragraph(words)}</w:tc>"

    data = "".join(
        f"<w:tr>{cell(left)}{cell(right)}</w:tr>" for left, right in (("Date", "3 May"), ("Place", "Quell"))
    )
    layout = f"<w:tr>{cell(LEAD)}<w:tc>{paragraph('a')}{paragraph('b')}</w:tc></w:tr>"
    found = read(docx(f"{paragraph(TITLE)}<w:tbl>{data}</w:tbl><w:tbl>{layout}</w:tbl>"))
    assert found.text.split("\n")[2:] == ["Date\t3 May", "Place\tQuell", "", LEAD, "", "a", "", "b"]


def test_notes_stand_at_the_end_and_say_where_they_hang():
    notes = (
        f"<w:footnotes {W}><w:footnote w:id='2'>{paragraph('A ferry is a ship.')}</w:footnote></w:footnotes>"
    )
    body = (
        f"{paragraph(TITLE)}<w:p>{run(POINTS[0])}<w:r><w:footnoteReference "
        f"w:id='2'/></w:r></w:p>{paragraph('End.')}"
    )
    found = read(docx(body, more={"word/footnotes.xml": notes}))
    assert found.text.split("\n\n") == [TITLE, POINTS[0], "End.", "[1] A ferry is a ship."]
    (finding,) = found.findings
    assert finding.span.cut(found.text) == POINTS[0]


def test_text_boxes_once_and_headers_never():
    box = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choices = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    alternate = f"<mc:AlternateContent {mc}>{choices}</mc:AlternateContent>"
    header = f"<w:hdr {W}>{paragraph('Ministry, Press Division')}</w:hdr>"
    found = read(docx(f"<w:p>{run(TITLE)}<w:r>{alternate}</w:r></w:p>", more={"word/header1.xml": header}))
    assert found.text == f"{TITLE}\n\nIn a box"
    assert "Ministry, Press Division" in found.findings[0].message


def test_a_doctype_is_refused():
    laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    for part in ("word/document.xml", "word/numbering.xml", "docProps/core.xml"):
        with pytest.raises(InputRefused, match="DOCTYPE"):
            read(docx(paragraph("x"), more={part: f"{laughs}<w:document {W}>&b;</w:document>"}))
    hidden = f'<?xml version="1.0" encoding="UTF-16"?>{laughs}<w:document {W}>&b;</w:document>'.encode(
        "utf-16"
    )
    with pytest.raises(InputRefused, match="DOCTYPE"):
        read(docx("", more={"word/document.xml": hidden}))


def test_damaged_and_empty():
    with pytest.raises(InputRefused, match="damaged"):
        read(docx("<w:p>"))
    with pytest.raises(InputRefused, match="no text"):
        read(docx("<w:p/>"))
    with pytest.raises(InputRefused, match="damaged"):
        read(docx("<w:p>" * 5000 + "</w:p>" * 5000))
