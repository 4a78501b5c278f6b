"""Work is taken up where it was left: the second text, the note that was open, and what could not be saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.services import reading
from app.ui.text.writing import Pen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.panes.reading import Reading


def leave(window: MainWindow) -> dict[str, Any]:
    """Return what is to be taken up again, as a JSON object."""
    texts = window.texts
    beside = texts.beside
    together = window.commands.besides.together if beside is not None else None
    return {
        "beside": _place(beside) if beside is not None else None,
        "beside_at_hand": beside is not None and texts.at_hand is beside,
        "together": together is None or together.locked,
        "writing": texts.at_hand.marking.writing.pen,
        "unsaved": {
            uid: {"note": note, "tags": tags}
            for pane in texts.all
            for uid, note, tags in pane.saver.pending()
        },
    }


def take_up(window: MainWindow, kept: str) -> None:
    """Take up what ``leave`` returned, as far as it is still there; what makes no sense is passed over."""
    try:
        left = json.loads(kept)
    except ValueError:
        return  # a settings file edited by hand is no reason not to start
    if not isinstance(left, dict):
        return
    _keep_unsaved(window, left.get("unsaved"))
    place = left.get("beside")
    if isinstance(place, list) and len(place) == 3 and isinstance(place[0], str):
        _open_beside(window, place)
        if window.commands.besides.together is not None and left.get("together") is False:
            window.commands.besides.together.set_locked(False, window.texts.main)
        if not left.get("beside_at_hand"):
            window.texts.go_to(window.texts.main)
    writing = left.get("writing")
    if isinstance(writing, list) and len(writing) == 2 and isinstance(writing[1], int):
        window.texts.at_hand.marking.writing.resume(Pen(str(writing[0]), writing[1]))


def _keep_unsaved(window: MainWindow, unsaved: object) -> None:
    """Give the saver again what could not be saved: it is typed once only."""
    if not isinstance(unsaved, dict):
        return
    for uid, typed in unsaved.items():
        if not isinstance(typed, dict):
            continue
        if isinstance(typed.get("note"), str):
            window.saver.note(str(uid), typed["note"])
        if isinstance(typed.get("tags"), list):
            window.saver.tags(str(uid), tuple(str(tag) for tag in typed["tags"]))
    if unsaved:
        window.saver.save()


def _open_beside(window: MainWindow, place: list[Any]) -> None:
    uid, caret, scroll = place
    if not reading.is_held(window.desk.session, uid):
        return
    page = window.texts.open_beside(uid)
    pane = window.texts.beside
    if page is None or pane is None or not isinstance(caret, int) or not isinstance(scroll, int):
        return
    pane.view.go_to(max(0, min(caret, len(page.readout.text))))
    pane.view.verticalScrollBar().setValue(scroll)


def _place(pane: Reading) -> list[Any]:
    return list(pane.place[:3])
