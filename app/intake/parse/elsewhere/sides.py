"""Which side each principal is on, in another language than English."""

from __future__ import annotations

from app.intake.parse.elsewhere.lead import Lead
from app.model.reading import Finding, Participant
from app.model.record import Provenance


def parties(
    lead: Lead, text: str, provenance: Provenance
) -> tuple[tuple[Participant, ...], tuple[Finding, ...]]:
    """Return the principals with their sides; the publisher's side is taken where none is printed."""
    people: list[Participant] = []
    findings: list[Finding] = []
    taken = {person.side for person in lead.parties if person.side}
    for person in lead.parties:
        side = person.side
        own = provenance.publisher_country
        if side is None and own and own not in taken:
            side = own
            taken.add(own)
            message = (
                f"{person.name.cut(text)} is taken for the publisher's side ({own}): no country is named."
            )
            findings.append(Finding("participants", "note", message, person.name))
        elif side is None:
            message = f"The side of {person.name.cut(text)} is not known."
            findings.append(Finding("participants", "review", message, person.name))
        office = person.office.cut(text) if person.office else None
        if office is None:
            message = f"No office is printed with {person.name.cut(text)}."
            findings.append(Finding("participants", "note", message, person.name))
        people.append(
            Participant(person.name.cut(text), office, side, "principal", person.name, person.office)
        )
    return tuple(people), tuple(findings)
