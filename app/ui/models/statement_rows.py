"""The statements of one page as rows, and what they can be narrowed to."""

from __future__ import annotations

from typing import NamedTuple

from app.model.page import Page
from app.model.reading import Reading, Statement
from app.model.span import Span
from app.model.text import trimmed
from app.ui import names
from app.ui.models.rows import Row
from app.ui.text.layers import voice
from app.ui.tongue import noop, tr

JOINT = "joint"  # a side of its own in the filter: both sides together
NOBODY = ""  # a speaker of its own: nobody is named
ACTS = {
    "claim": noop("Claims"),
    "request": noop("Requests"),
    "commitment": noop("Commitments"),
    "joint": noop("Joint outcomes"),
    "evaluative": noop("Evaluations"),
    "topic": noop("Topics"),
}
ACT = {  # of one statement, on its card and at the review desk
    "claim": noop("claim"),
    "request": noop("request"),
    "commitment": noop("commitment"),
    "joint": noop("joint"),
    "evaluative": noop("evaluation"),
    "topic": noop("topic"),
}
REPORTED = {"here": noop("Made here"), "reported": noop("Reported")}


class Narrowed(NamedTuple):
    """What the list is narrowed to; None lets everything through."""

    speaker: str | None = None
    side: str | None = None
    act: str | None = None
    reported: str | None = None

    def holds(self, one: Statement) -> bool:
        """Whether ``one`` is let through."""
        return (
            (self.speaker is None or _speaks(one, self.speaker))
            and (self.side is None or _is_of(one, self.side))
            and (self.act is None or one.act == self.act)
            and (self.reported is None or one.reported == (self.reported == "reported"))
        )


class StatementRow(NamedTuple):
    """One statement: who, the verb as printed, what was said, and where."""

    statement: Statement
    who: str
    content: str
    voice: int | None  # as in Role

    @property
    def foot(self) -> str:
        """Where it stands and of which kind it is."""
        one = self.statement
        parts = (
            f"¶{one.point}" if one.point else "",
            tr(ACT[one.act]),
            tr("reported") if one.reported else "",
            tr("speaker inferred") if one.inferred and one.speakers else "",
        )
        return "  ·  ".join(part for part in parts if part)

    @property
    def spoken(self) -> str:
        foot = self.foot.replace("¶", tr("point "))
        return f"{self.who} {self.statement.verb}: {self.content}, {foot}"

    @property
    def can_be_chosen(self) -> bool:
        return True


def statement_rows(page: Page, narrowed: Narrowed) -> list[Row]:
    """Return the statements that ``narrowed`` lets through, in the order of the text."""
    found = sorted(page.reading.statements, key=lambda one: one.span)
    return [_row(page, one) for one in found if narrowed.holds(one)]


def choices(reading: Reading, field: str) -> list[tuple[str, str, int]]:
    """Return what ``field`` of a filter can be: value, words and number of statements, as the text has them."""
    found: list[tuple[str, str]]
    if field == "speaker":
        said = dict.fromkeys(name for one in reading.statements for name in (one.speakers or (NOBODY,)))
        order = [person.name for person in reading.participants]
        said_in_order = sorted(said, key=lambda name: order.index(name) if name in order else len(order))
        found = [(name, name or tr("Nobody named")) for name in said_in_order]
    elif field == "side":
        found = [(side, names.country(side)) for side in reading.sides] + [(JOINT, tr("Both sides together"))]
    elif field == "act":
        found = [(act, tr(words)) for act, words in ACTS.items()]
    else:
        found = [(made, tr(words)) for made, words in REPORTED.items()]
    counted = [
        (value, words, sum(1 for one in reading.statements if Narrowed(**{field: value}).holds(one)))
        for value, words in found
    ]
    return [one for one in counted if one[2]]


def _speaks(one: Statement, name: str) -> bool:
    return name in one.speakers if name else not one.speakers


def _is_of(one: Statement, side: str) -> bool:
    return len(one.sides) > 1 if side == JOINT else one.sides == (side,)


def _row(page: Page, one: Statement) -> StatementRow:
    if len(one.speakers) > 1 and set(one.speakers) >= {person.name for person in page.reading.principals}:
        who = tr("Both sides")
    else:
        sides = names.joined(names.country_short(side) for side in one.sides)
        who = names.joined(one.speakers) or sides or tr("Nobody named")
    span = one.content or Span(one.verb_at.end if one.verb_at else one.span.start, one.span.end)
    words = trimmed(page.readout.text, span).cut(page.readout.text)
    return StatementRow(one, who, " ".join(words.split()), voice(page.reading, one))
