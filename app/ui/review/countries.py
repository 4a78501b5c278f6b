"""Countries and bodies by name, for fields in which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter

from app.errors import WrongUsage
from app.ui import names
from app.ui.kit.field import Field
from app.ui.tongue import tr

# Bodies, former states and the two of the specimens; Qt knows only today's territories.
_BESIDE = ("EU", "UN", "NATO", "SUHH", "DDDE", "YUCS", "CSHH", "QM", "QN")
_codes: dict[str, str] = {}


def by_name() -> dict[str, str]:
    """Return the code of every country and body by its full name."""
    if not _codes:
        found = {QLocale.territoryToCode(one) for one in QLocale.Country} - {"ZZ"}
        for code in (*sorted(found), *_BESIDE):
            if code.isalpha() and (len(code) == 2 or code in _BESIDE):
                _codes[names.country(code)] = code
    return _codes


def let_choose(field: Field) -> None:
    """Offer the names that hold what is typed into ``field``."""
    completer = QCompleter(sorted(by_name()), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


def code_for(words: str) -> str | None:
    """Return the code that a name, a short name or a code means; None for nothing; WrongUsage for neither."""
    wanted = " ".join(words.split()).casefold()
    if not wanted:
        return None
    for name, code in by_name().items():
        if wanted in {name.casefold(), code.casefold(), names.country_short(code).casefold()}:
            return code
    raise WrongUsage(
        tr("There is no country or body “{words}”.", words=words.strip()),
        to_do=tr("Choose one of those offered."),
    )
