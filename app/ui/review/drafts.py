"""What was typed, drawn or chosen at the desk and not saved: kept from moment to moment, found again later."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QSettings

from app.services.reviewing import Doubt
from app.ui.review.form import Form, State
from app.ui.review.walk import key_of

_GROUP = "review/drafts"


class Drafts:
    """The unsaved forms, by the finding they are about, in the window's settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._held: dict[str, State] = {}
        for key, value in _listed(settings).items():
            state = _state(value)
            if state is not None:
                self._held[key] = state

    def __len__(self) -> int:
        return len(self._held)

    def has(self, doubt: Doubt) -> bool:
        """Whether something unsaved is kept for ``doubt``."""
        return _key(doubt) in self._held

    def keep(self, doubt: Doubt, form: Form) -> None:
        """Keep what ``form`` holds; what is as it was proposed needs no keeping."""
        if form.edited:
            self._held[_key(doubt)] = form.state
        elif self._held.pop(_key(doubt), None) is None:
            return
        self._write()

    def forget(self, doubt: Doubt) -> None:
        """Let go of what was kept for ``doubt``."""
        if self._held.pop(_key(doubt), None) is not None:
            self._write()

    def fill(self, doubt: Doubt, form: Form) -> bool:
        """Put what was kept for ``doubt`` into ``form``; return whether there was anything."""
        state = self._held.get(_key(doubt))
        return state is not None and form.put_state(state)

    def _write(self) -> None:
        if self._held:
            self._settings.setValue(_GROUP, json.dumps(self._held))
        else:
            self._settings.remove(_GROUP)
        self._settings.sync()  # a crash must not take it


def _key(doubt: Doubt) -> str:
    uid, words, span = key_of(doubt)
    return f"{uid} {span} {words}"


def _listed(settings: QSettings) -> dict[str, object]:
    try:
        found = json.loads(str(settings.value(_GROUP) or "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _state(value: Any) -> State | None:
    """Return what a settings file holds as a form's state; None where it is none."""
    try:
        texts, spans, chosen = value
        return (
            tuple(str(text) for text in texts),
            tuple((int(span[0]), int(span[1])) if span else None for span in spans),
            tuple(tuple(str(one) for one in values) for values in chosen),
        )
    except (TypeError, ValueError, IndexError):
        return None
