"""A statement as something to change: who speaks, which verb, what kind, said here or not, agreed or not."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QWidget

from app.errors import WrongUsage
from app.model.correction import AgreementCorrected, Correction, StatementCorrected
from app.model.page import Page
from app.model.reading import Act, Agreement, AgreementKind, Finding, Statement
from app.model.span import Span
from app.model.text import trimmed
from app.ui.kit.chip import Chips
from app.ui.models.statement_rows import ACT
from app.ui.review.form import Form, place_of
from app.ui.review.proposed import Proposed, agreement_of
from app.ui.tongue import each, tr

BOTH, NOBODY = "\x00both", "\x00nobody"  # no name holds a NUL
_KINDS: tuple[tuple[str, AgreementKind], ...] = (
    ("agree", "agreed"),
    ("confirm", "confirmed"),
    ("reaffirm", "confirmed"),
    ("decid", "decided"),
    ("concur", "concurred"),
    ("share", "shared_view"),
)


class StatementForm(Form):
    """One statement, with the agreement it may make."""

    def __init__(self, page: Page, finding: Finding, found: Proposed, parent: QWidget) -> None:
        super().__init__(page, finding, parent)
        self._statement = found.statement
        shown = found.statement or _empty(finding)
        if found.statement is None:
            self.say(tr("No statement was read here. What you choose below adds one."))
        self.speakers = self._add_speakers(shown)
        self.words = self.add_span(tr("Words"), shown.span or None, optional=False)
        self.verb = self.add_span(tr("Verb"), shown.verb_at)
        self.act = self.add_chips(tr("Manner of speaking"), each(ACT.items()), [shown.act])
        self.where = self.add_chips(
            tr("Said"),
            (("here", tr("At this meeting")), ("elsewhere", tr("Elsewhere, reported here"))),
            ["elsewhere" if shown.reported else "here"],
        )
        self.agreed = self.add_chips(
            tr("Outcome"),
            (("no", tr("No agreement")), ("yes", tr("An agreement"))),
            ["yes" if found.agreement else "no"],
        )
        self.ready()

    def _add_speakers(self, statement: Statement) -> Chips:
        people = dict.fromkeys(person.name for person in self.page.reading.participants)
        strangers = [name for name in statement.speakers if name not in people]
        choices = [(name, " ".join(name.split())) for name in (*people, *strangers)]
        if len(self.page.reading.principals) > 1:
            choices.append((BOTH, tr("Both sides")))
        choices.append((NOBODY, tr("Nobody named")))
        chips = self.add_chips(tr("Who speaks"), choices, (), single=False)
        chips.chosen.connect(self._speaker_pressed)
        chips.choose(self._marked(statement.speakers))
        return chips

    def value(self) -> object:
        return (
            self._speakers(),
            self.words.span,
            self.verb.span,
            self.act.value,
            self.where.value,
            self.agreed.value,
        )

    def corrections(self, page: Page) -> list[Correction]:
        after = self._after(page)
        number = None
        if self._statement is not None:
            number = place_of(page.reading.statements, self._statement, what="statement")
        return [*self._agreement(page, after), StatementCorrected(number, after)]

    def rejection(self, page: Page) -> Correction | None:
        if self._statement is None:
            return None
        return StatementCorrected(place_of(page.reading.statements, self._statement, what="statement"), None)

    def rejections(self, page: Page) -> list[Correction]:
        """Take the agreement out with the statement that makes it: nobody is left who made it."""
        found = super().rejections(page)
        held = agreement_of(page.reading, self._statement)
        if found and held is not None:
            return [AgreementCorrected(page.reading.agreements.index(held), None), *found]
        return found

    # --- speakers ------------------------------------------------------------------------------------

    def _speakers(self) -> tuple[str, ...]:
        return tuple(name for name in self.speakers.values if name not in {BOTH, NOBODY})

    def _marked(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return what is chosen when ``names`` speak: with all principals "both sides" is chosen too."""
        principals = {person.name for person in self.page.reading.principals}
        if not names:
            return (NOBODY,)
        return (*names, BOTH) if len(principals) > 1 and set(names) == principals else names

    def _speaker_pressed(self, value: str) -> None:
        names = self._speakers()
        if value == BOTH:
            names = tuple(person.name for person in self.page.reading.principals)
        elif value == NOBODY:
            names = ()
        self.speakers.choose(self._marked(names))
        self._touch(again=True)

    # --- what is written -------------------------------------------------------------------------------

    def _after(self, page: Page) -> Statement:
        """Return the statement that the form describes."""
        before = self._statement or _empty(self.finding)
        span, verb_at, text = self.words.span, self.verb.span, page.readout.text
        if span is None:
            raise WrongUsage(tr("The statement has no words."), to_do=tr("Select its words in the text."))
        speakers = self._speakers()
        sides = {person.name: person.side for person in page.reading.participants}
        drawn = (span, verb_at) != (before.span, before.verb_at) or self._statement is None
        heard = tuple(dict.fromkeys(side for name in speakers if (side := sides.get(name))))
        return replace(
            before,
            speakers=speakers,
            sides=heard if speakers != before.speakers else before.sides,
            verb=" ".join(verb_at.cut(text).split()) if drawn and verb_at else before.verb,
            act=cast("Act", self.act.value),
            reported=self.where.value == "elsewhere",
            span=span,
            verb_at=verb_at,
            content=_content(text, span, verb_at) if drawn else before.content,
            point=_point(page, span) if drawn else before.point,
        )

    def _agreement(self, page: Page, after: Statement) -> list[Correction]:
        """Return what brings the reading's agreement in step; nothing where it is so already."""
        held = agreement_of(page.reading, self._statement) or agreement_of(page.reading, after)
        if self.agreed.value == "no":
            return [AgreementCorrected(page.reading.agreements.index(held), None)] if held else []
        made = Agreement(after.verb, _kind(after.verb), after.span, after.verb_at, after.point)
        if held is None:
            return [AgreementCorrected(None, made)]
        if self._statement is None or after.span == self._statement.span:
            return []
        to = replace(held, span=after.span, verb_at=after.verb_at, verb=after.verb, point=after.point)
        return [AgreementCorrected(page.reading.agreements.index(held), to)] if to != held else []


def _empty(finding: Finding) -> Statement:
    return Statement((), (), "", "claim", reported=False, span=finding.span or Span(0, 0))


def _content(text: str, span: Span, verb_at: Span | None) -> Span | None:
    """Return what follows the verb within the statement; None where there is nothing."""
    if verb_at is None or not span.contains(verb_at):
        return None
    return trimmed(text, Span(verb_at.end, span.end)) or None


def _point(page: Page, span: Span) -> str | None:
    inside = [one for one in page.reading.points if one.span.holds(span.start)]
    return min(inside, key=lambda one: len(one.span)).label if inside else None


def _kind(verb: str) -> AgreementKind:
    return next((kind for start, kind in _KINDS if verb.casefold().startswith(start)), "other")
