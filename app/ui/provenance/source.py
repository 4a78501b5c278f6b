"""Where a text comes from: what was published, when, by whom, and whether it is still what was received."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import KnownError
from app.model.page import Page
from app.services import splitting
from app.services.session import Session
from app.ui import fonts, names, theme
from app.ui.kit.label import Label


class Source(QWidget):
    """The source of one text as a table of plain words; ``more`` are further names and values."""

    def __init__(
        self, page: Page, parent: QWidget | None = None, *, more: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        size = theme.now().size("body")
        found = [*lines(page), *more]
        for number, (name, value) in enumerate(found):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(name, font=fonts.interface(size), colour="muted"), number, 0, top)
            shown = Label(value, font=fonts.interface(size), wraps=True)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shown, number, 1)
        grid.setRowStretch(len(found), 1)


def cut_lines(page: Page, session: Session) -> list[tuple[str, str]]:
    """Return what is to be said of a page that ``page`` was cut from; nothing for most."""
    try:
        cut_from = splitting.of_piece(session, page.readout.uid)
    except KnownError:
        return []
    if cut_from is None:
        return []
    number = [uid for uid, _ in cut_from.pieces].index(page.readout.uid)
    span = cut_from.pieces[number][1]
    by = f"{cut_from.made_by}, {names.day(cut_from.made_at[:10])}, decision {cut_from.number}"
    place = f"Page {cut_from.page_uid}, characters {span.start:,}–{span.end:,}"
    return [("Cut from", f"{place}: piece {number + 1} of {len(cut_from.pieces)}, by {by}")]


def lines(page: Page) -> list[tuple[str, str]]:
    """Return name and value of everything known about where ``page`` comes from."""
    readout, reading = page.readout, page.reading
    provenance = readout.provenance
    verified = "Text and original bytes match their hashes." if page.verified else "THEY DO NOT MATCH."
    found = [
        ("Publisher", reading.publisher or provenance.publisher or ""),
        ("Country", names.country(reading.publisher_country or provenance.publisher_country)),
        ("Published", names.day(reading.published_on or provenance.published_on)),
        ("Address", provenance.url or ""),
        ("Retrieved", names.day(provenance.retrieved_on)),
        ("Licence", provenance.licence or ""),
        ("Attribution", provenance.attribution or ""),
        ("Received", f"{names.day(readout.received_at[:10])} as {readout.source_name}"),
        ("Read by", reading.made_by + ("" if reading.confirmed else ", not yet confirmed by a person")),
        ("Record", verified),
        ("SHA-256 of the text", readout.text_sha256),
        ("SHA-256 of the original", readout.source_sha256),
    ]
    return [(name, value) for name, value in found if value]
