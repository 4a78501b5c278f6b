"""What the actions around searching do: ``searching.…`` in the action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.moving.trail import LeafPlace
from app.ui.searching.wording import ORDERS
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.index.answering import Sorting
    from app.services.groups import Also
    from app.ui.main_window import MainWindow

SORTINGS: tuple[Sorting, ...] = ("best", "newest", "oldest")


class Seeking(QObject):
    """Slots of the action table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def names(self) -> None:
        """Switch the other names that are searched off or on; with several of them, go to them."""
        window = self._window
        names = window.catalogue.holdings.query.names if window.catalogue.holdings.query else ()
        if not names:
            window.desk.said.emit(
                tr("Nothing that is asked for has other names. Ctrl+Shift+N gives something other names.")
            )
        elif len(names) == 1:
            window.catalogue.switch_name(names[0].key)
        else:
            window.library.kinds.names.take_focus()

    def concordance(self) -> None:
        """Show the different names for one thing, and change them."""
        from app.ui.searching.concordance import open_concordance

        open_concordance(self._window)

    def sorting(self) -> None:
        """Show the list in the next order: best, newest, oldest."""
        catalogue = self._window.catalogue
        at = SORTINGS.index(catalogue.wish.sorting)
        wanted = SORTINGS[(at + 1) % len(SORTINGS)]
        if not catalogue.query and wanted == "best":
            wanted = "newest"  # without a question nothing is better than anything else
        catalogue.sort(wanted)
        self._window.desk.said.emit(tr(ORDERS[wanted]))

    def keep_search(self) -> None:
        """Keep what is shown under a name."""
        from app.ui.searching.saved import keep_search

        keep_search(self._window)

    def saved(self) -> None:
        """Show the searches that are kept."""
        from app.ui.searching.saved import list_searches

        list_searches(self._window)

    def export(self) -> None:
        """Write all that is found to a CSV file."""
        from app.ui.searching.exporting import ask_where

        ask_where(self._window)

    def kwic(self) -> None:
        """Show what is searched in its contexts; without a search, the words that are selected."""
        from app.ui.leaves.kwic import lay_kwic

        lay_kwic(self._window)

    def mark_found(self) -> None:
        """Show every place that is found; H marks those that are not left out."""
        from app.ui.leaves.kwic import lay_kwic

        if lay_kwic(self._window) is not None:
            self._window.desk.said.emit(tr("Space leaves a line out; H marks the others, in one step."))

    def groups(self) -> None:
        """Go to the people, tags, notes and titles that are found, and from there to the texts."""
        library = self._window.library
        if library.also.isVisible() and not library.also.hasFocus():
            library.also.take_focus()
            if not library.also.currentIndex().isValid():
                library.also.step(1)
        elif library.also.hasFocus():
            library.list.take_focus()
        else:
            self._window.desk.said.emit(tr("Nobody, no tag, no note and no title answers to what is typed."))

    def follow(self, also: Also, *, every: bool) -> None:
        """Go to a person's page, a note, or what bears a tag; ``every``: to all of the kind."""
        window = self._window
        if also.kind == "person" and every:
            window.commands.moving.switch_to(window.catalogue.query)
        elif also.kind == "person":
            window.commands.leaves.lay(LeafPlace("person", also.key), title=also.name)
        elif also.kind == "note" and every:
            window.commands.coding.all_annotations(window.catalogue.query)
        elif also.kind == "note":
            window.commands.read()
            window.commands.coding.go_to_annotation(also.readout_uid, also.key)
        elif also.kind == "tag" and every:
            window.commands.coding.codebook()
        else:
            window.bar.search.setText(also.key)
            window.library.list.take_focus()
