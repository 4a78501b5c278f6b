"""A help page as a QTextDocument, built by hand: no markup is parsed, and pictures come from the help folder alone."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.ui import fonts, theme
from app.ui.help.markdown import Block, Run
from app.ui.help.pages import FOLDER, anchor

_PICTURE = re.compile(r"[a-z0-9-]+\.png")
_WIDEST = 640  # pixels of a picture
_THIRD = 33.0


def fill(document: QTextDocument, page: tuple[Block, ...], *, width: int) -> list[int]:
    """Set ``page`` into ``document``, pictures at most ``width`` pixels wide; return where each block begins."""
    document.clear()
    document.setDocumentMargin(4)
    document.setDefaultFont(fonts.reading(theme.now().size("reading") - 1))
    cursor = QTextCursor(document)
    starts: list[int] = []
    for number, block in enumerate(page):
        if number and not (block.kind == "table" or page[number - 1].kind == "table"):
            cursor.insertBlock()
        if block.kind == "table":
            starts.append(cursor.position())
            _table(cursor, block)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            continue
        starts.append(cursor.position())
        cursor.setBlockFormat(_block_format(block))
        if block.kind == "picture":
            _picture(document, cursor, block, width)
        else:
            for run in block.runs:
                cursor.insertText(run.words, _look(run, block))
    return starts


def _block_format(block: Block) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(10)
    if block.kind == "heading":
        form.setTopMargin(4 if block.depth == 1 else 20)
        form.setBottomMargin(8)
        form.setHeadingLevel(block.depth)
    elif block.kind == "item":
        form.setLeftMargin(20)
        form.setTextIndent(-14)
        form.setBottomMargin(6)
    elif block.kind == "code":
        form.setBackground(theme.now()["sunken"])
        form.setLeftMargin(4)
        form.setTopMargin(4)
        form.setBottomMargin(14)
        form.setNonBreakableLines(False)
    return form


def _look(run: Run, block: Block) -> QTextCharFormat:
    tokens = theme.now()
    size = tokens.size("reading") - 1
    form = QTextCharFormat()
    ink = "ink"
    if block.kind == "heading":
        font = fonts.reading(tokens.size("title") - (0 if block.depth == 1 else 6), semibold=True)
        form.setAnchor(True)
        form.setAnchorNames([anchor(block.words)])
    elif run.look == "code" or block.kind == "code":
        font = fonts.interface(size - 2)
    elif run.look == "key":
        font = fonts.interface(size - 3, semibold=True)
        form.setBackground(tokens["wash"])
    else:
        font = fonts.reading(size, semibold=run.look == "strong", italic=run.look == "emphasis")
    form.setFont(font)
    if run.look == "link" and block.kind != "heading":
        form.setAnchor(True)
        form.setAnchorHref(run.target)
        form.setFontUnderline(True)
        ink = "accent"
    elif run.look == "code" and block.kind != "code":
        ink = "side_1"
    form.setForeground(tokens[ink])
    fonts.cover(run.words)
    return form


def _picture(document: QTextDocument, cursor: QTextCursor, block: Block, width: int) -> None:
    """Show the picture, smaller where there is less room, and under it what it shows."""
    words = QTextCharFormat()
    words.setFont(_small(italic=True))
    words.setForeground(theme.now()["secondary"])
    path = FOLDER / block.name
    image = QImage(str(path)) if _PICTURE.fullmatch(block.name) and path.is_file() else QImage()
    if not image.isNull():
        address = QUrl(block.name)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, address, image)
        form = QTextImageFormat()
        form.setName(block.name)
        form.setProperty(QTextImageFormat.Property.ImageAltText.value, block.words)
        share = min(1.0, min(width, _WIDEST) / image.width())
        form.setWidth(round(image.width() * share))
        form.setHeight(round(image.height() * share))
        cursor.insertImage(form)
        cursor.insertText("\u2028", words)
    cursor.insertText(block.words, words)


def _table(cursor: QTextCursor, block: Block) -> None:
    tokens = theme.now()
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setBottomMargin(12)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    columns = len(block.rows[0])
    if columns == 2:
        keyed = all(run.look in {"key", "plain"} for row in block.rows for run in row[1])
        first = 2 * _THIRD if keyed and _is_short(block, 1) else _THIRD
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, part) for part in (first, 100 - first)]
        )
    form.setHeaderRowCount(1)
    table: QTextTable = cursor.insertTable(len(block.rows), columns, form)
    for row, cells in enumerate(block.rows):
        for column, cell in enumerate(cells):
            at = table.cellAt(row, column).firstCursorPosition()
            for run in cell:
                look = _look(run, block)
                if run.look in {"plain", "strong", "emphasis", "link"}:
                    look.setFont(
                        _small(italic=False) if row else fonts.interface(tokens.size("small"), semibold=True)
                    )
                    if run.look != "link":
                        look.setForeground(tokens["ink" if row else "muted"])
                at.insertText(run.words, look)


def _is_short(block: Block, column: int) -> bool:
    return max(sum(len(run.words) for run in row[column]) for row in block.rows) < _WIDEST // 20


def _small(*, italic: bool) -> QFont:
    return fonts.interface(theme.now().size("body") + 1, italic=italic)
