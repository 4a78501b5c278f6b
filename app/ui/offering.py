"""What can be done with the words, or the row of a list, under the mouse: a menu of the table's actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.model.text import single_line
from app.ui.coding.commands import thing_of
from app.ui.models.delegation_rows import PersonRow, SideRow
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.kit.cards import CardList
    from app.ui.main_window import MainWindow
    from app.ui.panes.reading import Reading

_SHOWN = 28  # code points of the selection that stand in the menu
_WORDS = ("highlight", "note", "tag", "link")
_MARKED = ("note", "tag", "link", "links", "delete")


def offer(window: MainWindow, reading: Reading, at: QPoint | None) -> QMenu:
    """Show the menu at ``at``, in pixels of the view; None: at the caret.

    The mouse puts the caret where it points, unless it points into what is selected.
    """
    view = reading.view
    if at is None:
        at = view.cursorRect().bottomLeft()
    else:
        place = view.cursorForPosition(at)
        position = view.positions.position(place.position())
        chosen = view.selection
        if chosen is None or not chosen.start <= position <= chosen.end:
            view.setTextCursor(place)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    menu = QMenu(view)
    menu.setObjectName("words")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, window, reading)
    menu.popup(view.viewport().mapToGlobal(at))
    return menu


def offer_row(window: MainWindow, shown: CardList, at: QPoint) -> QMenu | None:
    """Show the menu of the row at ``at``, in pixels of the list's viewport, or of the current one; None: no row."""
    index = shown.indexAt(at)
    if not index.isValid():
        index = shown.currentIndex()
    row = shown.rows.row(index)
    thing = thing_of(row)
    if thing is None and not isinstance(row, SideRow):
        return None
    shown.setCurrentIndex(index)
    shown.setFocus(Qt.FocusReason.MouseFocusReason)  # the actions are about the row the keyboard is in
    menu = QMenu(shown)
    menu.setObjectName("row")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if isinstance(row, PersonRow):
        name, pages = row.person.name, window.commands.pages
        words = tr("Page of {name}", name=name.replace("&", "&&"))
        page = menu.addAction(words, lambda: pages.open_printed(name))
        page.setShortcut(window.doable["person"].shortcut())
    if isinstance(row, PersonRow | SideRow):
        _add(menu, window, "pair")
    if thing is not None:
        menu.addSeparator()
        _add(menu, window, "note", "tag")
        menu.addSeparator()
        _add(menu, window, "correct")
    menu.popup(shown.viewport().mapToGlobal(at))
    return menu


def _fill(menu: QMenu, window: MainWindow, reading: Reading) -> None:
    view, marking = reading.view, reading.marking
    selection, page = view.selection, reading.desk.page
    if selection is not None and page is not None:
        words = single_line(selection.cut(page.readout.text))
        copying = menu.addAction(tr("Copy"), view.copy)
        copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        _add(menu, window, "cite")
        menu.addSeparator()
        _add(menu, window, *_WORDS)
        menu.addSeparator()
        short = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
        seek = tr("Search the archive for “{words}”", words=short)
        menu.addAction(seek.replace("&", "&&"), lambda: _search(window, words))
        _add(menu, window, "kwic", "mark_hits")
        menu.addSeparator()
        _add(menu, window, "correct")
        return
    if marking.touched:
        _add(menu, window, *_MARKED)
    elif marking.markable is not None:
        _add(menu, window, *_WORDS)
    menu.addSeparator()
    if page is not None and any(one.span.holds(view.caret) for one in page.reading.references):
        _add(menu, window, "mentions")
    _add(menu, window, "correct", "bookmark")
    menu.addSeparator()
    _add(menu, window, "cite", "others", "beside", "provenance")


def _add(menu: QMenu, window: MainWindow, *names: str) -> None:
    """Add the actions of these names, with their keys."""
    for name in names:
        action = window.doable[name]
        menu.addAction(action)
        action.setShortcutVisibleInContextMenu(True)


def _search(window: MainWindow, words: str) -> None:
    """Look for ``words`` as they stand, in the whole archive."""
    bare = words.replace('"', " ")
    window.bar.search.setText(f'"{" ".join(bare.split())}"')
    window.commands.search()
