"""The agreements of one page as rows."""

from __future__ import annotations

from typing import NamedTuple

from app.model.page import Page
from app.model.reading import Agreement
from app.model.span import Span
from app.model.text import trimmed
from app.ui import names
from app.ui.linking import agreement_makers
from app.ui.models.rows import Row
from app.ui.tongue import tr


class AgreementRow(NamedTuple):
    """One agreement: the verb as printed, what was agreed, the point it stands in, and who agreed."""

    agreement: Agreement
    place: int
    content: str
    makers: tuple[str, ...]
    both: bool

    @property
    def where(self) -> str:
        """The point as a reader would cite it."""
        return f"¶{self.agreement.point}" if self.agreement.point else ""

    @property
    def who(self) -> str:
        """Who made it, briefly."""
        return tr("both sides") if self.both else names.joined(self.makers)

    @property
    def spoken(self) -> str:
        makers = names.joined(self.makers)
        parts = [f"{self.agreement.verb}: {self.content}", self.where.replace("¶", tr("point ")), makers]
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


def agreement_rows(page: Page) -> list[Row]:
    """Return one row for each agreement, in the reading's order."""
    rows: list[Row] = []
    principals = {person.name for person in page.reading.principals}
    for place, agreement in enumerate(page.reading.agreements):
        makers = agreement_makers(page.reading, agreement)
        both = len(page.reading.sides) == 2 and set(makers) == principals
        rows.append(AgreementRow(agreement, place, _content(page, agreement), makers, both))
    return rows


def _content(page: Page, agreement: Agreement) -> str:
    """Cut what follows the verb from the record, on one line."""
    verb = agreement.verb_at
    start = verb.end if verb and agreement.span.contains(verb) else agreement.span.start
    span = trimmed(page.readout.text, Span(start, agreement.span.end))
    return " ".join(span.cut(page.readout.text).split())
