"""The small forms: is it a readout, what is its title, and findings that only need to be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import WrongUsage
from app.model.correction import Accepted, AgreementCorrected, Correction, TitleCorrected, VerdictCorrected
from app.model.page import Page
from app.model.reading import Finding
from app.model.text import single_line
from app.ui.review.form import Form, place_of
from app.ui.review.proposed import Proposed
from app.ui.review.span_field import SpanField
from app.ui.tongue import tr


class VerdictForm(Form):
    """Whether the text is a readout at all."""

    def __init__(self, page: Page, finding: Finding, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        chosen = "yes" if page.reading.is_readout else "no"
        self.verdict = self.add_chips(
            tr("This text"), (("yes", tr("Is a readout")), ("no", tr("Is none"))), [chosen]
        )
        self.say(tr("What is none stays in the archive, out of the lists."), colour="muted")
        self.ready()

    def value(self) -> object:
        return self.verdict.value

    def corrections(self, page: Page) -> list[Correction]:
        return [VerdictCorrected(is_readout=self.verdict.value == "yes")]

    def rejection(self, page: Page) -> Correction | None:
        return VerdictCorrected(is_readout=not page.reading.is_readout)


class TitleForm(Form):
    """The text's title."""

    def __init__(self, page: Page, finding: Finding, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        self.title = self.add_field(tr("Title"), page.reading.title or "")
        self.title_at = self.add_span(tr("Take it from the text"), page.reading.title_at)
        self.ready()

    def value(self) -> object:
        return self.title.text().strip()

    def drawn(self, field: SpanField) -> None:
        """Let the words that were drawn be the title."""
        if field.span:
            self.title.setText(single_line(field.span.cut(self.page.readout.text)))

    def corrections(self, page: Page) -> list[Correction]:
        title = single_line(self.title.text())
        if not title:
            raise WrongUsage(tr("The title is empty."), to_do=tr("Type it, or select it in the text."))
        return [TitleCorrected(title)]


class SeenForm(Form):
    """Something to be known, with nothing to change but, perhaps, an agreement to take out."""

    def __init__(self, page: Page, finding: Finding, found: Proposed, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        self._agreement = found.agreement
        self.say(
            tr("Read as an agreement: {verb}.", verb=found.agreement.verb)
            if found.agreement
            else tr("There is nothing to fill in. Accepting says that you have seen it.")
        )
        self.ready()

    def corrections(self, page: Page) -> list[Correction]:
        return [Accepted()]

    def rejection(self, page: Page) -> Correction | None:
        if self._agreement is None:
            return None
        return AgreementCorrected(place_of(page.reading.agreements, self._agreement, what="agreement"), None)
