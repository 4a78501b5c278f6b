"""PDF: reading order, paragraphs, what repeats, hyphens, and files that cannot be read."""

import io

import pytest

from app.errors import InputRefused
from app.intake.readers import opening
from app.intake.readers.pdf import process
from tests.intake.readers.files import TITLE, pdf


def read(data):
    (found,) = opening.of_bytes(data, "file.pdf")
    return found


def set_lines(lines, *, x=72, y=760, step=14):
    return [(x, y - step * number, line) for number, line in enumerate(lines)]


def test_paragraphs_points_and_page_numbers():
    first = [(72, 815, "Ruvonia Press Bulletin No. 1"), *set_lines([TITLE])]
    first += set_lines(
        [
            "Minister Tarn met Minister Oldrik in the harbour town of Quell on Monday and",
            "spoke with him about the ferry line. The talk went on for",
        ],
        y=700,
    )
    second = [(72, 815, "Ruvonia Press Bulletin No. 2")]
    points = [
        "1. Minister Tarn stated that the ferry would run each day of the year",
        "and twice on Sundays.",
    ]
    second += set_lines(["forty minutes.", *points, "2. They agreed."])
    found = read(pdf([[*first, (290, 30, "- 1 -")], [*second, (290, 30, "- 2 -")]]))
    met = (
        "Minister Tarn met Minister Oldrik in the harbour town of Quell on Monday and spoke with him about the ferry "
        "line. The talk went on for forty minutes."
    )
    assert found.text.split("\n") == [TITLE, "", met, "", " ".join(points), "2. They agreed."]
    (finding,) = found.findings
    assert finding.severity == "note"
    assert "- 1 -" in finding.message


def test_hyphens_are_kept_and_told():
    lines = [
        "The ministers spoke of the state of their well-tried and always friendly co-",
        "operation in the islands.",
    ]
    found = read(pdf([set_lines(lines)]))
    assert (
        found.text
        == "The ministers spoke of the state of their well-tried and always friendly co-operation in the islands."
    )
    (finding,) = found.findings
    assert finding.severity == "review"
    assert finding.span.cut(found.text) == "co-operation"


def test_columns_and_tables():
    left = [f"left column, in words enough to be text {number}" for number in range(5)]
    right = [f"right column, in words enough to be text {number}" for number in range(5)]
    page = [(72, 760, TITLE), *set_lines(left, y=700), *set_lines(right, x=330, y=700)]
    page += [(72, 400, "Ferry"), (250, 400, "Daily"), (72, 386, "Mail"), (250, 386, "Weekly")]
    assert read(pdf([page])).text.split("\n") == [
        TITLE, "", " ".join(left), "", " ".join(right), "", "Ferry\tDaily", "Mail\tWeekly",
    ]  # fmt: skip


def test_order_of_drawing_does_not_matter():
    page = set_lines(["One stands first.", "Two stands second.", "Three stands third."], step=40)
    assert read(pdf([page[::-1]])).text.split("\n\n") == [line for _, _, line in page]


def test_a_scan_is_refused_with_a_hint():
    with pytest.raises(InputRefused, match="it is a scan") as refused:
        read(pdf([[], []]))
    assert "OCR" in refused.value.to_do


def test_a_page_without_text_is_told():
    found = read(pdf([set_lines(["The ministers met in Quell and agreed."]), []]))
    assert [finding.message for finding in found.findings] == ["No text, perhaps a picture: page 2."]


def test_damaged_and_locked():
    with pytest.raises(InputRefused, match="damaged"):
        read(pdf([set_lines([TITLE])])[:200])
    from pikepdf import Encryption, Pdf

    stream = io.BytesIO()
    with Pdf.open(io.BytesIO(pdf([set_lines([TITLE])]))) as document:
        document.save(stream, encryption=Encryption(owner="o", user="u"))
    with pytest.raises(InputRefused, match="password"):
        read(stream.getvalue())


def test_a_file_that_takes_too_long(monkeypatch):
    monkeypatch.setattr(process, "SECONDS", 0.01)
    with pytest.raises(InputRefused, match="too much time"):
        read(pdf([set_lines([TITLE])]))


def test_a_file_that_wants_too_much(monkeypatch):
    monkeypatch.setattr(process, "MEMORY", 20 * 1024 * 1024)
    with pytest.raises(InputRefused, match="too much time or memory"):
        read(pdf([set_lines([TITLE])]))


def test_many_pages_are_cut_and_told(monkeypatch):
    monkeypatch.setattr(process, "PAGES", 2)
    found = read(pdf([set_lines([f"Page {word} has a sentence."]) for word in ("one", "two", "three")]))
    assert "three" not in found.text
    assert "first 2 of 3 pages" in found.findings[0].message


def typeset(*, spacing=12.0, indent=0.0, hanging=False):
    """A page set by a program that breaks and justifies lines, four paragraphs of some lines each."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import ListFlowable, ListItem, Paragraph, SimpleDocTemplate

    style = ParagraphStyle(
        "text", fontName="Helvetica", fontSize=10, leading=spacing, alignment=4, firstLineIndent=indent,
        spaceAfter=0 if indent else 0.8 * spacing,
    )  # fmt: skip
    paragraphs = [Paragraph(words, style) for words in PARAGRAPHS]
    stream = io.BytesIO()
    points = ListFlowable([ListItem(item) for item in paragraphs], bulletType="1", bulletFormat="%s.")
    body = [points] if hanging else paragraphs
    SimpleDocTemplate(stream).build(body)
    return stream.getvalue()


PARAGRAPHS = tuple(
    f"{start} The Minister for Foreign Affairs of Ruvonia, Ms. Ilva Tarn, met with the Minister "
    f"for Foreign Affairs of "
    "Vessaly, Mr. Beck Oldrik, in the harbour office, and spoke about the ferry line that both "
    "countries wish to keep."
    for start in ("One.", "Two.", "Three.", "Four.")
)


@pytest.mark.parametrize(
    "options", [{}, {"spacing": 22.0}, {"indent": 20.0}], ids=["close", "wide", "indented"]
)
def test_typeset_paragraphs(options):
    assert read(typeset(**options)).text.split("\n\n") == list(PARAGRAPHS)


def test_typeset_points():
    assert read(typeset(hanging=True)).text.split("\n") == [
        f"{number}. {words}" for number, words in enumerate(PARAGRAPHS, start=1)
    ]
