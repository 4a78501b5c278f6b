"""The timeline as PDF, SVG and PNG, and on paper: what it shows, against what, legible without colour."""

from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.ui.timeline.saving import drawn, print_on, save, sheet_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog


def text_of(data, tmp_path):
    path = tmp_path / "read.pdf"
    path.write_bytes(data)
    document = pypdfium2.PdfDocument(path)
    # a tall list of short lines is taken for vertical writing there, one letter to the line: white space says nothing
    words = "".join(document[0].get_textpage().get_text_range().split())
    size = document[0].get_size()
    assert len(document) == 1
    document.close()
    return words, size


@pytest.fixture
def sheet(window):
    QTest.keyClick(window.reading.view, "z")
    window.bar.search.setText("country:NO")
    window.catalogue.narrow_dates("2000..2003")
    return sheet_of(window, window.timeline.strip)


def test_a_pdf_says_what_is_shown_against_what_over_which_days_and_names_every_meeting(
    sheet, window, tmp_path
):
    words, size = text_of(drawn(sheet, "pdf"), tmp_path)
    assert "Readoutsintime:“country:NO”" in words
    assert "50of66readouts·" in words
    assert "undated" in words
    assert "1990–2019" in words
    assert "marked:2000–2003," in words
    assert "archive.db" in words
    assert words.count("Meeting") == sheet.line.tally.dated
    assert size[0] > size[1] or len(window.catalogue.holdings) > 40


def test_an_svg_is_well_formed_named_and_grey(sheet):
    root = ElementTree.fromstring(drawn(sheet, "svg"))
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == sheet.title
    assert root.findtext(f"{space}desc") == sheet.scope
    colours = {
        one.get(name)
        for one in root.iter()
        for name in ("fill", "stroke")
        if (one.get(name) or "").startswith("#")
    }
    assert len(colours) >= 4
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)


def test_a_png_holds_the_whole_sheet(sheet):
    image = QImage.fromData(drawn(sheet, "png"))
    assert image.width() == 2 * (1064 + 48)
    assert image.pixelColor(0, 0) == image.pixelColor(image.width() - 1, image.height() - 1)
    assert any(image.pixelColor(x, image.height() // 2).lightness() < 90 for x in range(image.width()))


def test_saving_is_asked_for_by_key_and_writes_the_file_that_was_named(window, tmp_path):
    window.doable["save_timeline"].trigger()
    dialog = window.findChild(QFileDialog, "timeline_picture")
    assert dialog is not None
    assert [one.split()[0] for one in dialog.nameFilters()] == ["PDF", "SVG", "PNG"]
    dialog.fileSelected.emit(str(tmp_path / "line.svg"))
    dialog.reject()
    assert ElementTree.parse(tmp_path / "line.svg").getroot().tag.endswith("svg")
    assert "line.svg" in window.status.message.text()


def test_what_cannot_be_written_is_told(window, sheet, tmp_path):
    save(window, sheet, tmp_path / "nowhere" / "line.pdf")
    assert window.reading.banner.isVisible()
    assert not (tmp_path / "nowhere").exists()


def test_it_prints_on_one_page(window, sheet, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_on(window, sheet, printer)
    words, _ = text_of((tmp_path / "printed.pdf").read_bytes(), tmp_path)
    assert "Readoutsintime" in words


def test_bars_are_printed_with_their_scale_and_what_is_known_to_a_year_only(made, tmp_path):
    window = made(
        [f"{year}-{month:02}-11" for year in range(1990, 2020) for month in range(1, 13)] + ["2003"] * 2
    )
    QTest.keyClick(window.reading.view, "z")
    words, size = text_of(drawn(sheet_of(window, window.timeline.strip), "pdf"), tmp_path)
    assert "Allreadoutsintime" in words
    assert "byquarter" in words
    assert "brackets:2knowntoamonthorayearonly" in words
    assert size[0] > size[1]
