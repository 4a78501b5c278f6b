"""All that is read of one text, as things to walk: what is doubtful, and what nobody doubted so far."""

from __future__ import annotations

from app.model.page import Page
from app.model.reading import Finding, Statement
from app.model.span import Span
from app.model.text import single_line
from app.services.reviewing import Doubt
from app.ui import names
from app.ui.review.proposed import agreement_of, message_of, proposed
from app.ui.tongue import tr

NEW = ".new"  # how the field of what a person adds ends


def things_of(page: Page) -> list[Doubt]:
    """Return title and facts, then everybody and everything read of ``page`` in the order of the text.

    What a finding speaks of stands there once, as that finding; the rest bears a finding that doubts nothing.
    """
    doubted = [(index, one) for index, one in enumerate(page.reading.findings) if one.severity == "review"]
    spoken_of: list[object] = []
    for _, finding in doubted:
        found = proposed(page, finding)
        spoken_of += [one for one in (found.statement, found.agreement, found.participant) if one is not None]
    day = page.reading.facts.date
    things = [Doubt(page.readout.uid, page.title, day, index, finding) for index, finding in doubted]
    things += [
        Doubt(page.readout.uid, words, day, -1, finding)
        for thing, words, finding in _read(page)
        if thing not in spoken_of and not (thing is None and _is_doubted(finding, doubted))
    ]
    return sorted(things, key=_order)


def added(doubt: Doubt, field: str) -> Doubt:
    """Return the place for something of the kind ``field`` that was not read in the text of ``doubt``."""
    words = (
        tr("A statement that was not read")
        if field == "statements"
        else tr("Somebody who took part and was not read")
    )
    return Doubt(doubt.uid, "", doubt.date, -1, Finding(field + NEW, "note", words))


def headline(doubt: Doubt) -> str:
    """Return what stands over the form: what is doubtful, or who speaks; the words themselves stand in the form."""
    if doubt.finding.severity == "review" or not doubt.finding.field.startswith(("statements", "agreements")):
        return message_of(doubt.finding)
    return doubt.title or doubt.finding.message


def is_new(doubt: Doubt) -> bool:
    """Whether ``doubt`` is the place for something that a person adds."""
    return doubt.finding.field.endswith(NEW)


def place_of_span(things: list[Doubt], wanted: Span | None) -> int:
    """Return the number of the thing that ``wanted``, a stretch or a caret, means; the first where none does."""
    if wanted is None:
        return 0
    near = [
        (len(one.finding.span), number)
        for number, one in enumerate(things)
        if one.finding.span is not None
        and (one.finding.span.overlaps(wanted) or (not wanted and one.finding.span.holds(wanted.start)))
    ]
    exact = [number for number, one in enumerate(things) if one.finding.span == wanted]
    return exact[0] if exact else min(near)[1] if near else 0


def _read(page: Page) -> list[tuple[object, str, Finding]]:
    """Return each thing that was read, how it is told in the list, and a finding that leads to its form."""
    reading, text = page.reading, page.readout.text
    facts = ", ".join(
        part for part in (names.day(reading.facts.date) or tr("No date"), reading.facts.place or "") if part
    )
    found: list[tuple[object, str, Finding]] = [
        (None, page.title, Finding("title", "note", single_line(page.title), reading.title_at)),
        (None, page.title, Finding("meeting.date", "note", facts, reading.facts.date_at)),
    ]
    for person in reading.participants:
        words = ", ".join(part for part in (person.name, person.office) if part)
        side = names.country(person.side) or tr("Side not known")
        found.append((person, side, Finding("participants", "note", single_line(words), person.span)))
    for statement in reading.statements:
        words = single_line(statement.span.cut(text))
        found.append((statement, _who(statement), Finding("statements", "note", words, statement.span)))
    held = [agreement_of(reading, statement) for statement in reading.statements]
    for agreement in reading.agreements:
        if agreement not in held:
            words = single_line(agreement.span.cut(text))
            found.append((agreement, agreement.verb, Finding("agreements", "note", words, agreement.span)))
    seen_as = tr("Listed as a readout.") if reading.is_readout else tr("Kept out of the lists.")
    found.append((None, page.title, Finding("is_readout", "note", seen_as)))
    return found


def _who(statement: Statement) -> str:
    who = ", ".join(single_line(name) for name in statement.speakers) or tr("Nobody named")
    return "  ·  ".join(part for part in (who, statement.verb) if part)


def _is_doubted(finding: Finding, doubted: list[tuple[int, Finding]]) -> bool:
    """Whether one of ``doubted`` leads to the same form as ``finding`` about the text as a whole."""
    kind = finding.field.partition(".")[0]
    return any(other.field.partition(".")[0] == kind for _, other in doubted)


def _order(doubt: Doubt) -> tuple[int, int]:
    kind = doubt.finding.field.partition(".")[0]
    first = {"title": 0, "meeting": 1}.get(kind)
    if first is not None:
        return (first, 0)
    span = doubt.finding.span
    return (3, 0) if span is None else (2, span.start)
