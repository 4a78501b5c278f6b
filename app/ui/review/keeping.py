"""The forms of this stay, each kept while something in it is unsaved, with the drafts of earlier stays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.model.page import Page
from app.model.span import Span
from app.services.reviewing import Doubt
from app.ui.review.drafts import Drafts
from app.ui.review.form import Form
from app.ui.review.forms import form_for
from app.ui.review.side import Side
from app.ui.review.walk import key_of


class Keeping:
    """Holds the forms. ``joined`` is called with each new one, to join its signals."""

    def __init__(self, owner: QWidget, side: Side, drafts: Drafts, joined: Callable[[Form], None]) -> None:
        self._owner = owner
        self._side = side
        self._joined = joined
        self._forms: dict[tuple[str, str, object], Form] = {}
        self.drafts = drafts

    def form(self, page: Page, doubt: Doubt) -> Form:
        """Return the form for ``doubt``, with what was typed into it before; others untouched are let go."""
        form = self._forms.get(key_of(doubt))
        if form is None:
            form = self._forms[key_of(doubt)] = form_for(page, doubt.finding, self._owner)
            self.drafts.fill(doubt, form)
            self._joined(form)
        for key, other in list(self._forms.items()):
            if other is not form and not other.edited:
                del self._forms[key]
                other.deleteLater()
        return form

    def keep(self, doubt: Doubt, form: Form) -> bool:
        """Keep what ``form`` holds now; return whether its mark in the list is another one."""
        before = self.drafts.has(doubt)
        self.drafts.keep(doubt, form)
        return before != self.drafts.has(doubt)

    def drop(self, doubt: Doubt) -> None:
        """Let go of the form for ``doubt`` and of what was typed into it."""
        self._side.put_aside()
        self.drafts.forget(doubt)
        form = self._forms.pop(key_of(doubt), None)
        if form is not None:
            form.hide()
            form.deleteLater()

    def clear(self) -> None:
        """Let go of all forms; what was typed into them stays as a draft."""
        self._side.put_aside()
        for form in self._forms.values():
            form.hide()
            form.deleteLater()
        self._forms.clear()


def join(
    form: Form,
    *,
    changed: Callable[[], None],
    aimed: Callable[[Span | None], None],
    accepted: Callable[[], None],
    home: QWidget,
) -> None:
    """Join the signals of a new form; Esc in it gives the keyboard to ``home``."""
    form.changed.connect(changed)
    form.aimed.connect(aimed)
    form.accepted.connect(accepted)
    form.left.connect(partial(home.setFocus, Qt.FocusReason.OtherFocusReason))
