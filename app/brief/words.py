"""The words of ours that a brief prints: dates, places, modes, labels. English; British spelling."""

from __future__ import annotations

from datetime import date

from app.model.reading import AgreementKind, DateBasis, Mode

# Not from the locale: the same brief must come out on every machine.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

MODES: dict[Mode, str] = {"in_person": "in person", "phone": "by telephone", "video": "by video"}

AGREEMENT_KINDS: dict[AgreementKind, str] = {
    "agreed": "Agreed",
    "shared_view": "Shared view",
    "confirmed": "Confirmed",
    "decided": "Decided",
    "concurred": "Concurred",
    "other": "Joint statement",
}

DATE_BASES: dict[DateBasis, str | None] = {
    "in_text": None,
    "date_line": None,
    "in_title": None,
    "inferred": "inferred",
    "metadata": "from the source's metadata, not the text",
    "none": None,
}


def long_date(iso: str | None) -> str | None:
    """Return ``2017-07-07`` as ``7 July 2017``; ``2017-07`` and ``2017`` likewise; else as given."""
    if not iso:
        return None
    parts = iso[:10].split("-")
    try:
        if len(parts) == 3:
            day = date.fromisoformat(iso[:10])
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        if len(parts) == 2:
            return f"{_MONTHS[int(parts[1]) - 1]} {int(parts[0])}"
    except (ValueError, IndexError):
        return iso
    return iso


def short_date(iso: str | None) -> str:
    """Return ``2017-12-24`` as ``24 Dec 2017``, for tables; ``not known`` where there is none."""
    words = (long_date(iso) or "not known").split(" ")
    return " ".join(word[:3] if word in _MONTHS else word for word in words)


def minutes(count: int) -> str:
    """Return a duration in words: ``35 minutes``, ``1 h 20 min``."""
    if count < 60:
        return f"{count} minute" + ("" if count == 1 else "s")
    hours, rest = divmod(count, 60)
    return f"{hours} h {rest:02d} min" if rest else f"{hours} hour" + ("" if hours == 1 else "s")


def counted(count: int, one: str, many: str | None = None) -> str:
    """Return ``1 note`` or ``3 notes``."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def quoted(words: str) -> str:
    """Return ``words`` in quotation marks, with a thin space where they bring their own."""
    before = "\u202f" if words[:1] in "\"'“‘«" else ""
    after = "\u202f" if words[-1:] in "\"'”’»" else ""
    return f"“{before}{words}{after}”"


def joined(parts: tuple[str | None, ...], mark: str = " · ") -> str:
    """Return the parts that are there, with ``mark`` between them."""
    return mark.join(part for part in parts if part)
