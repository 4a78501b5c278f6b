"""A participant as something to change: name, office, side and role, each where the text has it."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QWidget

from app.errors import WrongUsage
from app.model.correction import Correction, ParticipantCorrected
from app.model.page import Page
from app.model.reading import Finding, Participant, Role
from app.model.text import single_line
from app.ui import names
from app.ui.review.countries import code_for, let_choose
from app.ui.review.form import Form, place_of
from app.ui.review.proposed import Proposed
from app.ui.review.span_field import SpanField
from app.ui.tongue import each, noop, tr

_ROLES = (("principal", noop("Principal")), ("attendee", noop("Attendee")))


class ParticipantForm(Form):
    """One person who took part."""

    def __init__(self, page: Page, finding: Finding, found: Proposed, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        self._person = person = found.participant
        if person is None:
            self.say(tr("No participant was read here. What you fill in below adds one."))
        self.name = self.add_field(tr("Name"), person.name if person else "", hint=tr("As printed"))
        self.side = self.add_field(
            tr("Side"), names.country(person.side) if person else "", hint=tr("Country or body")
        )
        let_choose(self.side)
        if "side" in finding.message.split():  # it is the side that is doubtful: the keyboard begins there
            self._begin_with(self.side, instead_of=self.name)
        self.role = self.add_chips(tr("Role"), each(_ROLES), [person.role if person else "attendee"])
        self.office = self.add_field(
            tr("Office"), (person.office or "") if person else "", hint=tr("As printed")
        )
        self.name_at = self.add_span(
            tr("Where the name stands"), person.span if person else finding.span, optional=False
        )
        self.office_at = self.add_span(tr("Where the office stands"), person.office_at if person else None)
        self.ready()

    def value(self) -> object:
        typed = tuple(field.text().strip() for field in (self.name, self.side, self.office))
        return (*typed, self.role.value, self.name_at.span, self.office_at.span)

    def drawn(self, field: SpanField) -> None:
        """Let the words that were drawn stand in the field above as well."""
        words = single_line(field.span.cut(self.page.readout.text)) if field.span else ""
        (self.name if field is self.name_at else self.office).setText(words)

    def corrections(self, page: Page) -> list[Correction]:
        number = None
        if self._person is not None:
            number = place_of(page.reading.participants, self._person, what="participant")
        return [ParticipantCorrected(number, self._after())]

    def rejection(self, page: Page) -> Correction | None:
        if self._person is None:
            return None
        return ParticipantCorrected(
            place_of(page.reading.participants, self._person, what="participant"), None
        )

    def _after(self) -> Participant:
        name, office = self.name.text().strip(), self.office.text().strip() or None
        if not name or self.name_at.span is None:
            raise WrongUsage(
                tr("A participant needs a name."), to_do=tr("Select the name in the text, or type it.")
            )
        after = Participant(
            name=name,
            office=office,
            side=code_for(self.side.text()),
            role=cast("Role", self.role.value),
            span=self.name_at.span,
            office_at=self.office_at.span,
        )
        if self._person is None:
            return after
        return replace(
            self._person,
            name=after.name,
            office=after.office,
            side=after.side,
            role=after.role,
            span=after.span,
            office_at=after.office_at,
        )
