"""The words for what can become of a text, in the order in which they matter to the reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.services.importing import Imported, Outcome
from app.ui import names
from app.ui.tongue import noop, tr

ORDER: tuple[Outcome, ...] = ("added", "revision", "review", "held", "refused")
WORDS: dict[str, str] = {
    "added": noop("Added"),
    "revision": noop("Revision"),
    "review": noop("For review"),
    "held": noop("Already held"),
    "refused": noop("Refused"),
}
# The theme's colour of each; the word stands beside it always.
COLOURS: dict[str, str] = {
    "added": "positive",
    "revision": "side_1",
    "review": "side_2",
    "held": "muted",
    "refused": "danger",
}


def counts(results: Iterable[Imported]) -> dict[Outcome, int]:
    """Return how many texts had each outcome, in the order of ``ORDER``."""
    counted = Counter(result.outcome for result in results)
    return {outcome: counted[outcome] for outcome in ORDER}


def summary(results: list[Imported], *, unread: int) -> str:
    """Return the account of an import as a sentence; ``unread`` files were left when it was stopped."""
    counted = counts(results)
    parts = [
        tr("{number} {outcome}", number=number, outcome=tr(WORDS[outcome]).lower())
        for outcome, number in counted.items()
        if number
    ]
    told = (
        tr("{texts}: {parts}.", texts=names.counted(len(results), "text"), parts=names.listed(parts))
        if parts
        else tr("Nothing was read.")
    )
    if unread:
        kept = tr(" What was read before stays.") if parts else ""
        return tr(
            "Stopped. {told}{kept} {files} not read.",
            told=told,
            kept=kept,
            files=names.counted(unread, "file"),
        )
    return told
