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
from app.ui.tongue import tr


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
    by = tr(
        "{made_by}, {day}, decision {number}",
        made_by=cut_from.made_by,
        day=names.day(cut_from.made_at[:10]),
        number=cut_from.number,
    )
    place = tr(
        "Page {page_uid}, characters {start}–{end}",
        page_uid=cut_from.page_uid,
        start=f"{span.start:,}",
        end=f"{span.end:,}",
    )
    return [
        (
            tr("Cut from"),
            tr(
                "{place}: piece {number} of {count}, by {by}",
                place=place,
                number=number + 1,
                count=len(cut_from.pieces),
                by=by,
            ),
        )
    ]


def lines(page: Page) -> list[tuple[str, str]]:
    """Return name and value of everything known about where ``page`` comes from."""
    readout, reading = page.readout, page.reading
    provenance = readout.provenance
    verified = (
        tr("Text and original bytes match their hashes.") if page.verified else tr("THEY DO NOT MATCH.")
    )
    found = [
        (tr("Publisher"), reading.publisher or provenance.publisher or ""),
        (tr("Country"), names.country(reading.publisher_country or provenance.publisher_country)),
        (tr("Published"), names.day(reading.published_on or provenance.published_on)),
        (tr("Address"), provenance.url or ""),
        (tr("Retrieved"), names.day(provenance.retrieved_on)),
        (tr("Licence"), provenance.licence or ""),
        (tr("Attribution"), provenance.attribution or ""),
        (
            tr("Received"),
            tr(
                "{day} as {source_name}",
                day=names.day(readout.received_at[:10]),
                source_name=readout.source_name,
            ),
        ),
        (
            tr("Read by"),
            reading.made_by + ("" if reading.confirmed else tr(", not yet confirmed by a person")),
        ),
        (tr("Record"), verified),
        (tr("SHA-256 of the text"), readout.text_sha256),
        (tr("SHA-256 of the original"), readout.source_sha256),
    ]
    return [(name, value) for name, value in found if value]
