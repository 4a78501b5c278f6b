"""A search in a few words: what is asked, of which kind, in which order, and what narrows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.text import single_line
from app.services.narrowing import Valued
from app.ui.searching.facet_rows import HEADINGS, value_name
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.services.holdings import Wish

ORDERS = {"best": noop("Best first"), "newest": noop("Newest first"), "oldest": noop("Oldest first")}
_KINDS = {
    "readouts": noop("Whole texts"),
    "statements": noop("Statements"),
    "agreements": noop("Agreements"),
}


def wish_words(wish: Wish) -> str:
    """Return what is asked on one line."""
    parts = [single_line(wish.typed) or tr("Everything")]
    if wish.kind:
        parts.append(tr(_KINDS[wish.kind]))
    if wish.sorting != "best":
        parts.append(tr(ORDERS[wish.sorting]))
    for choice in wish.choices:
        for value in choice.values:
            name = value_name(Valued(choice.field, value, value, 0)) if choice.field != "person" else ""
            words = name or tr(HEADINGS.get(choice.field, HEADINGS["person"]))
            parts.append(tr("not {value}", value=words) if choice.out else words)
    if wish.exact:
        parts.append(tr("exactly as typed"))
    return "  ·  ".join(parts)
