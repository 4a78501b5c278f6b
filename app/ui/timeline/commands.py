"""What the actions of the timeline do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.timeline.sheet import Sheet
    from app.ui.timeline.strip import Strip


class Timeline(QObject):
    """Slots of the action table: ``timeline.…``. Makes the strip when its place is first shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._foot = window.timeline
        self._foot.installEventFilter(self)
        if self._foot.isVisible():
            self._make()

    @property
    def strip(self) -> Strip:
        """The strip, made when it is first asked for."""
        return self._foot.strip or self._make()

    def _make(self) -> Strip:
        from app.ui.timeline.strip import Strip

        window = self._window
        strip = Strip(window.catalogue, self._foot)
        self._foot.strip = strip
        self._foot.column.addWidget(strip)
        strip.open_requested.connect(window.texts.desk.open)
        strip.escaped.connect(self._leave)
        strip.hide_requested.connect(self.toggle)
        window.texts.shown.connect(lambda _reading: self._show_page())
        window.texts.at_hand_changed.connect(self._show_page)
        strip.show()
        self._show_page()
        strip.refresh()
        return strip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._foot and event.type() == QEvent.Type.Show:
            if self._foot.strip is None:
                self._make()
            else:
                self._foot.strip.refresh()
                self._show_page()
        return False

    def _leave(self) -> None:
        self._window.commands.text()

    def _show_page(self) -> None:
        if self._foot.strip is not None and self._foot.isVisible():
            self._foot.strip.show_page(self._window.texts.desk.page)

    def go(self) -> None:
        """Show the timeline and give it the keyboard; from there back to the text."""
        if self._foot.strip is not None and self._foot.strip.line.hasFocus():
            self._window.commands.text()
            return
        self._window.commands.read()
        if self._foot.isHidden():
            self._foot.toggle(wanted=True)
        self.strip.take_focus()

    def toggle(self) -> None:
        strip = self._foot.strip
        focused = strip is not None and strip.line.hasFocus()
        if not self._foot.toggle():
            if focused:
                self._window.commands.text()
            self._window.desk.said.emit(
                tr("{pane} hidden. {key} shows and goes there.", pane=tr("Timeline"), key="Z")
            )

    def save_picture(self) -> None:
        """Save what is in view as a picture."""
        from app.ui.timeline.saving import ask_where

        if sheet := self._sheet():
            ask_where(self._window, sheet)

    def print_picture(self) -> None:
        """Print what is in view."""
        from app.ui.timeline.saving import ask_printer

        if sheet := self._sheet():
            ask_printer(self._window, sheet)

    def _sheet(self) -> Sheet | None:
        from app.ui.timeline.saving import sheet_of

        if self._foot.isHidden():
            self._foot.toggle(wanted=True)
        sheet = sheet_of(self._window, self.strip)
        if sheet is None:
            self._window.desk.said.emit(tr("The timeline is still being counted."))
        return sheet
