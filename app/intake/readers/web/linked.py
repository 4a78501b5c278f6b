"""JSON-LD: what a page states of itself in schema.org's words."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.intake.readers.web.tree import Element

_LIMIT = 200_000  # code points of one script
_NESTED = 200  # values looked at
_PAGES = frozenset({
    "article", "newsarticle", "report", "pressrelease", "webpage", "itempage", "blogposting",
    "governmentservice", "specialannouncement", "event", "creativework", "reportagenewsarticle",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Linked:
    """The statements that matter here; None is not stated."""

    url: str | None = None
    publisher: str | None = None
    published: str | None = None
    licence: str | None = None
    language: str | None = None


def linked_data(root: Element) -> Linked:
    """Return what the JSON-LD scripts under ``root`` say of the page; broken ones count for nothing."""
    found = Linked()
    for script in root.iter("script"):
        if (
            "ld+json" not in (script.get("type") or "").lower()
            or not script.text
            or len(script.text) > _LIMIT
        ):
            continue
        try:
            value = json.loads(script.text)
        except (ValueError, RecursionError):
            continue
        for page in _pages(value):
            found = Linked(
                url=found.url or _text(page.get("url")) or _text(page.get("mainEntityOfPage"), key="@id"),
                publisher=found.publisher or _text(page.get("publisher"), key="name"),
                published=found.published or _text(page.get("datePublished")),
                licence=found.licence or _text(page.get("license"), key="url"),
                language=found.language or _text(page.get("inLanguage"), key="alternateName"),
            )
    return found


def _pages(value: object) -> list[dict[str, object]]:
    """Return the objects that describe a page or an article, the outer ones first."""
    waiting = [value]
    found = []
    for _ in range(_NESTED):
        if not waiting:
            break
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting.extend(item[:_NESTED])
        elif isinstance(item, dict):
            kinds = item.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and name.lower() in _PAGES for name in names):
                found.append(item)
            waiting.append(item.get("@graph"))
    return found


def _text(value: object, *, key: str = "@value") -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get(key)
    return value[:2000] if isinstance(value, str) and value.strip() else None
