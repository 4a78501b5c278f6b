"""What was chosen for the last brief: the next one begins with it."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QSettings

from app.model.plan import Plan, plan_document, plan_from
from app.services.briefing import languages, levels

_PRESET = "brief/preset"  # in the window's settings


def last(settings: QSettings) -> Plan:
    """Return paper, language, size, cover, logo and level of the last brief; the ordinary plan where there is none.

    A language or a level that is no longer known makes the whole of it void.
    """
    try:
        plan = plan_from(json.loads(str(settings.value(_PRESET) or "{}")))
    except (ValueError, LookupError, TypeError):
        return Plan()
    known = {one.key for one in levels()} | {""}
    whole = plan.language in languages() and plan.level in known
    return replace(plan, template="annotated", title="", subject="", parts=()) if whole else Plan()


def remember(settings: QSettings, plan: Plan) -> None:
    """Keep ``plan`` for the next brief."""
    settings.setValue(_PRESET, json.dumps(plan_document(plan)))
