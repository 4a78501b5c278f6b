"""What was chosen for the last brief: the next one begins with it."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QSettings

from app.model.plan import Plan, plan_document, plan_from
from app.services.briefing import languages, levels
from app.ui import tongue

_PRESET = "brief/preset"  # in the window's settings


def last(settings: QSettings) -> Plan:
    """Return paper, language, size, cover, logo and level of the last brief; the ordinary plan where there is none.

    The first brief has its headings in the language of the interface. A language or a level that is no longer known
    makes the whole of it void.
    """
    plain = Plan(language=tongue.now() if tongue.now() in languages() else "en")
    kept = settings.value(_PRESET)
    if not kept:
        return plain
    try:
        plan = plan_from(json.loads(str(kept)))
    except (ValueError, LookupError, TypeError):
        return plain
    known = {one.key for one in levels()} | {""}
    whole = plan.language in languages() and plan.level in known
    return replace(plan, template="annotated", title="", subject="", parts=()) if whole else plain


def remember(settings: QSettings, plan: Plan) -> None:
    """Keep ``plan`` for the next brief."""
    settings.setValue(_PRESET, json.dumps(plan_document(plan)))
