"""Which form fits a finding."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.page import Page
from app.model.reading import Finding
from app.ui.review.events_form import EventsForm
from app.ui.review.facts_form import FactsForm
from app.ui.review.form import Form
from app.ui.review.participant_form import ParticipantForm
from app.ui.review.plain_forms import SeenForm, TitleForm, VerdictForm
from app.ui.review.proposed import proposed
from app.ui.review.statement_form import StatementForm


def form_for(page: Page, finding: Finding, parent: QWidget) -> Form:
    """Return the form for what ``finding`` says of ``page``."""
    found = proposed(page, finding)
    new = finding.field.endswith(".new")
    anything = new or found.statement is not None or finding.span is not None
    if found.kind in {"statement", "agreement"} and anything:
        if found.kind == "statement" or found.statement is not None:
            return StatementForm(page, finding, found, parent)
    elif found.kind == "participant" and (new or found.participant is not None or finding.span is not None):
        return ParticipantForm(page, finding, found, parent)
    elif found.kind == "facts":
        return FactsForm(page, finding, parent)
    elif found.kind == "verdict":
        return VerdictForm(page, finding, parent)
    elif found.kind == "events":
        return EventsForm(page, finding, parent)
    elif found.kind == "title":
        return TitleForm(page, finding, parent)
    return SeenForm(page, finding, found, parent)
