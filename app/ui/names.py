"""Names of countries and bodies for labels, from their codes; the text itself is never rewritten."""

from __future__ import annotations

from PySide6.QtCore import QLocale

# Where Qt's everyday name is not the one official texts use, and what Qt does not know.
_OFFICIAL = {
    "KR": ("Republic of Korea", "ROK"),
    "KP": ("Democratic People's Republic of Korea", "DPRK"),
    "US": ("United States", "U.S."),
    "GB": ("United Kingdom", "UK"),
    "AE": ("United Arab Emirates", "UAE"),
    "EU": ("European Union", "EU"),
    "UN": ("United Nations", "UN"),
    "NATO": ("NATO", "NATO"),
    "SUHH": ("Soviet Union", "USSR"),
    "SU": ("Soviet Union", "USSR"),
    "DDDE": ("German Democratic Republic", "GDR"),
    "YUCS": ("Yugoslavia", "Yugoslavia"),
    "CSHH": ("Czechoslovakia", "Czechoslovakia"),
    "QM": ("Velmara (fictional)", "Velmara"),  # of the specimen collection
    "QN": ("Kellora (fictional)", "Kellora"),
}


def country(code: str | None) -> str:
    """Return the full name for ``code``; the code itself where it is unknown, "" for None."""
    if not code:
        return ""
    if code in _OFFICIAL:
        return _OFFICIAL[code][0]
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    return str(QLocale.territoryToString(territory))


def country_short(code: str | None) -> str:
    """Return the name for narrow places: the usual abbreviation where there is one."""
    return _OFFICIAL[code][1] if code in _OFFICIAL else country(code)


def day(iso: str | None) -> str:
    """Return an ISO date as ``7 July 2017``, as far as it is known; "" for None."""
    if not iso:
        return ""
    parts = iso.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return iso
    year = parts[0]
    if len(parts) == 1:
        return year
    month = QLocale.c().monthName(int(parts[1]), QLocale.FormatType.LongFormat)
    return f"{month} {year}" if len(parts) == 2 else f"{int(parts[2])} {month} {year}"


def language(code: str) -> str:
    """Return the English name of a language from its BCP 47 code; the code itself where it is unknown."""
    found = QLocale.codeToLanguage(code.split("-", maxsplit=1)[0])
    return code if found == QLocale.Language.AnyLanguage else str(QLocale.languageToString(found))


def counted(number: int, noun: str) -> str:
    """Return ``1 note`` or ``3 notes``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
