"""The facts of the meeting as something to change; the doubtful one comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from app.errors import WrongUsage
from app.model.correction import Correction, FactsCorrected
from app.model.page import Page
from app.model.reading import DateBasis, Facts, Finding, Mode
from app.ui import names
from app.ui.review.countries import code_for, let_choose
from app.ui.review.form import Form
from app.ui.tongue import each, noop, tr

_BASES = (
    ("in_text", noop("In the text")),
    ("date_line", noop("Date line")),
    ("in_title", noop("Title")),
    ("inferred", noop("Inferred")),
    ("metadata", noop("Source’s details")),
    ("none", noop("No date")),
)
_MODES = (
    ("in_person", noop("In person")),
    ("phone", noop("By telephone")),
    ("video", noop("By video")),
    ("", noop("Not told")),
)
_ORDER = ("date", "start_time", "duration", "mode", "place", "occasion")
_NONE: dict[str, dict[str, Any]] = {
    "date": {"date": None, "date_basis": "none", "date_at": None},
    "start_time": {"start_time": None, "start_time_at": None},
    "duration": {"duration_minutes": None, "duration_at": None},
    "mode": {"mode": None, "mode_at": None},
    "place": {"place": None, "place_country": None, "place_at": None},
    "occasion": {"occasion": None, "occasion_at": None},
}


class FactsForm(Form):
    """When, where and how they met."""

    def __init__(self, page: Page, finding: Finding, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        doubtful = finding.field.removeprefix("meeting.").removesuffix("_minutes")
        self._doubtful = doubtful if doubtful in _ORDER else "date"
        self._facts = facts = page.reading.facts
        for one in (self._doubtful, *(other for other in _ORDER if other != self._doubtful)):
            getattr(self, f"_add_{one}")(facts)
            if one == self._doubtful:
                at = getattr(facts, f"{one}_at")
                self.at = self.add_span(tr("Where the text says so"), at)
        self.ready()

    def _add_date(self, facts: Facts) -> None:
        self.date = self.add_field(tr("Date"), facts.date or "", hint="2017-07-07")
        self.basis = self.add_chips(tr("Known from"), each(_BASES), [facts.date_basis])

    def _add_start_time(self, facts: Facts) -> None:
        self.start_time = self.add_field(tr("Beginning, local time"), facts.start_time or "", hint="09:40")

    def _add_duration(self, facts: Facts) -> None:
        minutes = str(facts.duration_minutes) if facts.duration_minutes else ""
        self.duration = self.add_field(tr("Length in minutes"), minutes, hint="35")

    def _add_mode(self, facts: Facts) -> None:
        self.mode = self.add_chips(tr("Manner"), each(_MODES), [facts.mode or ""])

    def _add_place(self, facts: Facts) -> None:
        self.place = self.add_field(tr("Place"), facts.place or "", hint=tr("Town or building"))
        self.country = self.add_field(tr("Country of the place"), names.country(facts.place_country))
        let_choose(self.country)

    def _add_occasion(self, facts: Facts) -> None:
        self.occasion = self.add_field(tr("Occasion"), facts.occasion or "", hint=tr("G20 Summit"))

    def value(self) -> object:
        typed = (self.date, self.start_time, self.duration, self.place, self.country, self.occasion)
        chosen = (self.basis.value, self.mode.value, self.at.span)
        return (*(field.text().strip() for field in typed), *chosen)

    def corrections(self, page: Page) -> list[Correction]:
        """Write what was changed over the facts as they are now, so that nothing settled since is undone."""
        after = self._after()
        changed = {
            name: getattr(after, name)
            for name in Facts.__dataclass_fields__
            if getattr(after, name) != getattr(self._facts, name)
        }
        return [FactsCorrected(replace(page.reading.facts, **changed))]

    def rejection(self, page: Page) -> Correction | None:
        """Return the facts without the doubtful one: the text does not say it after all."""
        return FactsCorrected(replace(page.reading.facts, **_NONE[self._doubtful]))

    def _after(self) -> Facts:
        facts = replace(
            self._facts,
            date=_day(self.date.text().strip()),
            date_basis=cast("DateBasis", self.basis.value or "none"),
            start_time=_clock(self.start_time.text().strip()),
            duration_minutes=_minutes(self.duration.text().strip()),
            mode=cast("Mode | None", self.mode.value or None),
            place=self.place.text().strip() or None,
            place_country=code_for(self.country.text()),
            occasion=self.occasion.text().strip() or None,
        )
        known: dict[str, Any] = {f"{self._doubtful}_at": self.at.span}
        return replace(facts, **known)


def _day(words: str) -> str | None:
    if not words:
        return None
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        raise WrongUsage(
            tr("“{words}” is no date.", words=words), to_do=tr("Write it as 2017-07-07.")
        ) from None


def _clock(words: str) -> str | None:
    if not words:
        return None
    hours, colon, minutes = words.partition(":")
    if colon and hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60:
        return f"{int(hours):02}:{int(minutes):02}"
    raise WrongUsage(tr("“{words}” is no time of day.", words=words), to_do=tr("Write it as 09:40."))


def _minutes(words: str) -> int | None:
    if not words:
        return None
    if words.isdecimal() and 0 < int(words) < 10_000:
        return int(words)
    raise WrongUsage(tr("“{words}” is no length in minutes.", words=words), to_do=tr("Write it as 35."))
