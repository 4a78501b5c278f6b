"""Office holders whom publishers name without their country: "The Prime Minister spoke to President Trump".

Which country's they are stands in ``holders.toml``. It is the last resort before the page's own country is weighed, and
what rests on it is put before a person.
"""

from __future__ import annotations

from functools import cache

from app.intake.parse.cast import folded
from app.intake.parse.lexicon import lexicon
from app.model.reading import Participant


@cache
def _known(language: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return for each office the surnames, as words without accents, with their countries."""
    entry = lexicon(language, "holders")
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for office in entry.names():
        table = entry.table(office)
        found[office.lower()] = tuple(
            (tuple(folded(word) for word in name.split()), code)
            for code in table.names()
            for name in table.words(code)
        )
    return found


def side_of_holder(person: Participant, *, language: str) -> str | None:
    """Return the country whose office a person of this name is known to hold, None where none is or several are."""
    if not person.office or person.name == person.office:
        return None
    words = tuple(folded(word.strip(".,")) for word in person.name.split())
    first = lexicon(language, "sides").words("surname_first")
    fitting = {
        code
        for name, code in _known(language).get(person.office.lower(), ())
        if words[-len(name) :] == name or (code in first and words[: len(name)] == name)
    }
    return fitting.pop() if len(fitting) == 1 else None
