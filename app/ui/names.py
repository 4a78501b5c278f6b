"""Names of countries and bodies for labels, from their codes; the text itself is never rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from app.ui import tongue
from app.ui.tongue import noop, tr

# Where Qt's everyday name is not the one official texts use, and what Qt does not know.
_UNITS = (
    noop("{number}, year of a date"),
    noop("{number}, month of a date"),
    noop("{number}, day of a date"),
)
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

# How they met: within a line, and where it stands alone.
MODES = {"in_person": noop("in person"), "phone": noop("by telephone"), "video": noop("by video")}
_MODES_ALONE = {"in_person": noop("In person"), "phone": noop("By telephone"), "video": noop("By video")}

# In Japanese and Korean: where CLDR's name is not the one a ministry's own readouts use, and what it does not know.
_COLUMNS = ("ja", "ko")
_ABROAD = {
    "KR": ("韓国", "대한민국"),
    "KP": ("北朝鮮", "북한"),
    "US": ("米国", "미국"),
    "GB": ("英国", "영국"),
    "AE": ("アラブ首長国連邦", "아랍에미리트"),
    "CN": ("中国", "중국"),
    "TW": ("台湾", "대만"),
    "HK": ("香港", "홍콩"),
    "MO": ("マカオ", "마카오"),
    "EU": ("欧州連合（EU）", "유럽연합(EU)"),
    "UN": ("国際連合", "유엔"),
    "NATO": ("NATO", "NATO"),
    "SUHH": ("ソビエト連邦", "소련"),
    "SU": ("ソビエト連邦", "소련"),
    "DDDE": ("ドイツ民主共和国", "독일민주공화국"),
    "YUCS": ("ユーゴスラビア", "유고슬라비아"),
    "CSHH": ("チェコスロバキア", "체코슬로바키아"),
    "QM": ("ベルマラ（架空）", "벨마라(가상)"),
    "QN": ("ケロラ（架空）", "켈로라(가상)"),
}


_SIDE = re.compile(r"(?<=\bside )[A-Z]{2,4}\b|(?<=\bside \()[A-Z]{2,4}(?=\))")  # how findings name a side


def country(code: str | None) -> str:
    """Return the full name for ``code``; the code itself where it is unknown, "" for None."""
    if not code:
        return ""
    if tongue.now() != "en":
        return _elsewhere(code)
    if code in _OFFICIAL:
        return _OFFICIAL[code][0]
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    return str(QLocale.territoryToString(territory))


def country_short(code: str | None) -> str:
    """Return the name for narrow places: the usual abbreviation where there is one."""
    if tongue.now() != "en":
        return country(code).partition("（")[0].partition("(")[0]  # what explains the name has no room here
    if code not in _OFFICIAL:
        return country(code)
    return _OFFICIAL[code][1]


def finding(message: str) -> str:
    """Return what a finding says with the names of countries for their codes, in the language in force."""
    return tongue.told(_SIDE.sub(lambda code: country(code.group()), message))


def _elsewhere(code: str) -> str:
    """Return the name in a language that is not English: as its diplomats write it, else as CLDR has it."""
    now = tongue.now()
    if code in _ABROAD:
        return _ABROAD[code][_COLUMNS.index(now)]
    from babel import Locale

    return str(Locale(now).territories.get(code, code))


def day(iso: str | None) -> str:
    """Return an ISO date as ``7 July 2017``, as far as it is known; "" for None."""
    if not iso:
        return ""
    parts = iso.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return iso
    if tongue.now() != "en":
        return "".join(tr(unit, number=int(part)) for part, unit in zip(parts, _UNITS, strict=False))
    year = parts[0]
    if len(parts) == 1:
        return year
    month = QLocale.c().monthName(int(parts[1]), QLocale.FormatType.LongFormat)
    return f"{month} {year}" if len(parts) == 2 else f"{int(parts[2])} {month} {year}"


def stretch(first: str | None, last: str | None) -> str:
    """Return one day, or the first and the last of several; what they share is said once where that is usual."""
    if not last or last == first:
        return day(first)
    if tongue.now() == "en" and first and len(first) == len(last) == 10 and first[:7] == last[:7]:
        return f"{int(first[8:])}–{day(last)}"
    return f"{day(first)} – {day(last)}"


def language(code: str) -> str:
    """Return the name of a language from its BCP 47 code; the code itself where it is unknown."""
    if tongue.now() != "en":
        from babel import Locale

        return str(Locale(tongue.now()).languages.get(code.partition("-")[0], code))
    found = QLocale.codeToLanguage(code.split("-", maxsplit=1)[0])
    return code if found == QLocale.Language.AnyLanguage else str(QLocale.languageToString(found))


def counted(number: int, noun: str) -> str:
    """Return ``1 note`` or ``3 notes``; where nouns are not bent, ``注釈3件``. ``noun`` is an English literal."""
    if tongue.now() == "en":
        return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"
    return tr(f"{{count}} {noun}s", count=f"{number:,}")


def listed(parts: Iterable[str]) -> str:
    """Return ``A, B, C`` as the language in force writes it."""
    return tr(", ").join(parts)


def joined(parts: Iterable[str]) -> str:
    """Return ``A and B`` as the language in force writes it."""
    return tr(" and ").join(parts)


def thing(kind: str) -> str:
    """Return the word for a kind of thing that is read or annotated; the kind itself where it is none of them."""
    words = {
        "statement": noop("statement"),
        "agreement": noop("agreement"),
        "participant": noop("participant"),
        "attendee": noop("attendee"),
        "readout": noop("readout"),
        "passage": noop("passage"),
    }.get(kind)
    return tr(words) if words else kind


def relation(name: str) -> str:
    """Return how one annotation stands to another; a relation that a person named is left as it is."""
    words = {
        "supports": noop("supports"),
        "contradicts": noop("contradicts"),
        "follows": noop("follows"),
    }.get(name)
    return tr(words) if words else name


def colour(name: str) -> str:
    """Return the name of a highlight colour; the name itself where it is none of the five."""
    words = {
        "yellow": noop("Yellow"),
        "green": noop("Green"),
        "blue": noop("Blue"),
        "pink": noop("Pink"),
        "orange": noop("Orange"),
    }.get(name)
    return tr(words) if words else name


def mode(value: str | None) -> str:
    """Return how they met as words within a line; "" where that is not known."""
    return tr(MODES.get(value or "", ""))


def mode_alone(value: str | None) -> str:
    """Return how they met where it stands alone; "" where that is not known."""
    return tr(_MODES_ALONE.get(value or "", ""))
