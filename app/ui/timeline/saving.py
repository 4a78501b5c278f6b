"""A picture of the timeline, as PDF, SVG or PNG, and printing it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    QStandardPaths,
)
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog

from app.errors import KnownError
from app.ui import names
from app.ui.searching.facet_rows import value_name
from app.ui.timeline.sheet import WIDE, Sheet, draw_sheet, height_of
from app.ui.timeline.strip import Strip, scope_of
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_FOLDER = "timeline/folder"
_MARGIN = 14.0  # millimetres
_SHARP = 2  # pixels of a PNG for each of ours
KINDS: Final = ("pdf", "svg", "png")
_TITLES = {
    "readouts": (noop("All readouts in time"), noop("Readouts in time: {what}")),
    "statements": (noop("All statements in time"), noop("Statements in time: {what}")),
    "agreements": (noop("All agreements in time"), noop("Agreements in time: {what}")),
}


def sheet_of(window: MainWindow, strip: Strip) -> Sheet | None:
    """Return what is in view as a sheet; None where there is nothing yet."""
    line = strip.shown
    if line is None:
        return None
    parts = [f"“{window.catalogue.wish.typed.strip()}”"] if window.catalogue.wish.typed.strip() else []
    for one in window.library.narrowing.chosen:
        if one.field != "date" or one.out:
            name = value_name(one)
            parts.append(tr("not {value}", value=name) if one.out else name)
    everything, some = _TITLES[line.kind]
    archive = window.desk.session.archive_path.name
    return Sheet(
        title=tr(some, what=names.listed(parts)) if parts else tr(everything),
        scope=scope_of(line),
        foot=tr("{archive}, {day}", archive=archive, day=names.day(date.today().isoformat())),
        line=line,
        window=strip.line.days,
        stretch=strip.line.stretch,
        brush=strip.line.brush.span,
    )


def ask_where(window: MainWindow, sheet: Sheet) -> None:
    """Ask where to save the picture, and as what."""
    folder = window.settings.value(_FOLDER) or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(window, tr("Save the timeline"), str(folder))
    dialog.setObjectName("timeline_picture")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{kind.upper()} (*.{kind})" for kind in KINDS])
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen[:3].lower()))
    dialog.selectFile(tr("timeline", about="name of a file"))
    dialog.fileSelected.connect(lambda path: save(window, sheet, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save(window: MainWindow, sheet: Sheet, path: Path) -> None:
    """Write the picture, whole or not at all, and say so."""
    from app.services import exchange

    window.settings.setValue(_FOLDER, str(path.parent))
    kind = path.suffix.lower().lstrip(".")
    try:
        exchange.save(drawn(sheet, kind if kind in KINDS else "pdf"), path)
    except KnownError as error:
        window.desk.failed.emit(error, lambda: save(window, sheet, path))
        return
    window.desk.said.emit(tr("Saved: {name}", name=path.name))


def drawn(sheet: Sheet, kind: str) -> bytes:
    """Return the sheet as the bytes of a ``pdf``, ``svg`` or ``png`` file; as high as it has to be."""
    high = height_of(sheet, WIDE)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "svg":
        _draw_svg(sheet, buffer, high)
    elif kind == "png":
        size = QSizeF(WIDE + 48, high + 48) * _SHARP
        image = QImage(size.toSize(), QImage.Format.Format_RGB32)
        image.fill(QColor(255, 255, 255))
        painter = QPainter(image)
        painter.scale(_SHARP, _SHARP)
        draw_sheet(painter, QRectF(24, 24, WIDE, high), sheet)
        painter.end()
        QImageWriter(buffer, QByteArray(b"png")).write(image)
    else:
        writer = QPdfWriter(buffer)
        writer.setTitle(sheet.title)
        writer.setCreator("Chancery")
        # a page as high as the list of meetings asks for, never lower than A4 across
        tall = max(210.0, (high + 1) * (297.0 - 2 * _MARGIN) / WIDE + 2 * _MARGIN)
        writer.setPageSize(QPageSize(QSizeF(297.0, tall), QPageSize.Unit.Millimeter))
        writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
        _draw_page(sheet, writer)
    buffer.close()
    return bytes(data.data())


def _draw_svg(sheet: Sheet, buffer: QBuffer, high: float) -> None:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = QSize(round(WIDE) + 48, round(high) + 48)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(sheet.title)
    generator.setDescription(sheet.scope)
    painter = QPainter(generator)
    draw_sheet(painter, QRectF(24, 24, WIDE, high), sheet)
    painter.end()


def _draw_page(sheet: Sheet, device: QPdfWriter) -> None:
    """Draw the sheet over the width of a page; what a page has no room for is told as a number."""
    painter = QPainter(device)
    scale = device.width() / WIDE
    painter.scale(scale, scale)
    draw_sheet(painter, QRectF(0, 0, WIDE, device.height() / scale), sheet)
    painter.end()


def ask_printer(window: MainWindow, sheet: Sheet) -> None:
    """Print through the dialog of the system."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(sheet.title)
    dialog = QPrintDialog(printer, window)
    dialog.setObjectName("print")
    dialog.accepted.connect(lambda: print_on(window, sheet, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own wants a receiver


def print_on(window: MainWindow, sheet: Sheet, printer: object) -> None:
    """Print the sheet on a QPrinter."""
    _draw_page(sheet, printer)  # type: ignore[arg-type]  # both are paged devices
    window.desk.said.emit(tr("Printed {pages}.", pages=names.counted(1, "page")))
