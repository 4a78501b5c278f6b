"""Several events on one page: told of, and offered as pieces, never merged silently.

A later paragraph that opens like the lead of another meeting begins another event: it names somebody who
was not met so far, or tells of another day or another manner under a heading or a date of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.intake.parse.cast import Cast, resolved
from app.intake.parse.dates import days
from app.intake.parse.lead import Lead, parties_in
from app.intake.parse.mentions import Mention
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.model.reading import Block, Facts, Finding, Statement
from app.model.span import Span

_OPENS_WITHIN = 10  # tokens before the subject: "On May 3, 2021, …"
_LATEST = 10  # days; what is told of another day further off is a reference to it
_OWN = {"heading", "date_line", "title"}


@dataclass(frozen=True, slots=True)
class Opening:
    """Where another event begins: the place of its paragraph among the blocks, its sentence, and why."""

    block: int
    sentence: Span
    why: str


def other_events(
    source: Source,
    lead: Lead,
    cast: Cast,
    blocks: tuple[Block, ...],
    *,
    facts: Facts,
    statements: Sequence[Statement] = (),
) -> tuple[Finding, ...]:
    """Return one finding where the page seems to hold other events than the one its lead tells of."""
    found = openings(source, lead.sentence, cast, blocks, facts=facts, statements=statements)
    if found:
        return (finding(len(found) + 1, found[0].sentence),)
    apart = source.pattern("events", "apart").search(source.text, lead.sentence.start, lead.sentence.end)
    if apart and len(lead.mentions) > 2:
        message = (
            "The meetings are told of in one sentence: several events that cannot be parted by themselves."
        )
        return (Finding("events", "review", message, Span(apart.start(), apart.end())),)
    return ()


def finding(count: int, at: Span) -> Finding:
    """Return the finding that offers a split into ``count`` pieces."""
    message = f"This page seems to tell of {count} meetings: it can be split into {count} readouts."
    return Finding("events", "review", message, at)


def openings(
    source: Source,
    lead: Span,
    cast: Cast,
    blocks: Sequence[Block],
    *,
    facts: Facts,
    statements: Sequence[Statement] = (),
) -> tuple[Opening, ...]:
    """Return where events begin after the ``lead`` sentence, in order; each event once."""
    found: list[Opening] = []
    met: set[str] = set()
    opened = next((block.span.cut(source.text) for block in blocks if block.span.contains(lead)), "")
    for number, block in enumerate(blocks):
        if block.kind not in {"paragraph", "point"} or block.span.start < lead.end:
            continue
        first = next(iter(sentences(source.text, block.span)), None)
        if first is None or source.pattern("events", "elsewhere").search(source.text, first.start, first.end):
            continue
        why = _another(
            source, first, cast, facts, own=_own_head(source, blocks, number), statements=statements
        )
        if why is None:
            continue
        who = _named(source, parties_in(source, first, 0), cast)
        if who and (who <= met or all(name.split()[-1] in opened for name in who)):
            continue
        met |= who
        found.append(Opening(number, first, why))
    return tuple(found)


def _another(
    source: Source,
    sentence: Span,
    cast: Cast,
    facts: Facts,
    *,
    own: bool,
    statements: Sequence[Statement],
) -> str | None:
    """Return why ``sentence`` opens another event; None where it does not."""
    lead = parties_in(source, sentence, 0)
    start, _ = source.tokens.range(sentence)
    if lead is None:
        return _fronted(source, sentence, cast) or _with_a_group(source, sentence, cast, first=start)
    if _said(sentence, lead, statements) or _before_that(source, lead):
        return None
    if not lead.mentions or lead.mentions[0].whole[0] - start > _OPENS_WITHIN + (6 if own else 0):
        return None
    day = _other_day(source, sentence, facts)
    if day is not None and not own and abs(_apart(day, facts)) > _LATEST:
        return None
    strangers = _strangers(source, sentence, lead, cast)
    if strangers and (len(lead.mentions) > 1 or own):
        return _with(source, strangers)
    if len(lead.mentions) > 1 and source.pattern("events", "again").search(
        source.text, sentence.start, sentence.end
    ):
        return "The same persons in a meeting that is told of as one of its own."
    if day is not None and len(lead.mentions) > 1:
        return f"The same persons on another day, {day}."
    if own and len(lead.mentions) > 1 and _other_manner(source, sentence, facts):
        return "The same persons under a heading of their own, in another manner."
    return _with_a_group(source, sentence, cast, first=start) if len(lead.mentions) == 1 else None


def _with_a_group(source: Source, sentence: Span, cast: Cast, *, first: int) -> str | None:
    """Return why "Minister Roe met with members of the Senate" is an event: a principal and an unnamed group."""
    group = source.pattern("events", "groups").search(source.text, sentence.start, sentence.end)
    subject = next(iter(source.mentions(sentence)), None)
    if group is None or subject is None or subject.whole[0] - first > 3:
        return None
    if source.tokens.ends[subject.whole[1]] > group.start() or not resolved(source, cast, subject):
        return None
    return "Another meeting, with nobody named."


def _strangers(source: Source, sentence: Span, lead: Lead, cast: Cast) -> list[Mention]:
    """Return who of the parties is new; a name that follows an office after a comma counts as its holder."""
    found = [item for item in lead.mentions if _is_stranger(source, cast, item)]
    offices = [item.whole[1] for item in lead.mentions if item.bare]
    if found or not offices:
        return found
    return [
        item
        for item in source.mentions(sentence)
        if _is_stranger(source, cast, item) and any(0 < item.whole[0] - last <= 2 for last in offices)
    ]


def _fronted(source: Source, sentence: Span, cast: Cast) -> str | None:
    """Return why "At the meeting held between Minister Roe and …, trade was discussed" is an event."""
    opens = source.pattern("events", "fronted").match(source.text, sentence.start, sentence.end)
    if opens is None:
        return None
    after = [item for item in source.mentions(sentence) if source.tokens.starts[item.whole[0]] >= opens.end()]
    strangers = [item for item in after[:2] if _is_stranger(source, cast, item)]
    return _with(source, strangers) if strangers else None


def _with(source: Source, strangers: Sequence[Mention]) -> str:
    return f"Another meeting, with {' and '.join(_shown(source, item) for item in strangers[:2])}."


def _is_stranger(source: Source, cast: Cast, item: Mention) -> bool:
    """Whether a mention names, with an office or an honorific, somebody the page has not introduced."""
    return item.name is not None and bool(item.office or item.honorific) and not resolved(source, cast, item)


def _said(sentence: Span, lead: Lead, statements: Sequence[Statement]) -> bool:
    """Whether the meeting is what somebody speaks of: "Minister Roe said that he had met …"."""
    for item in statements:
        at = item.verb_at
        if at is not None and sentence.contains(at) and at.start < lead.verb.start:
            return True
    return False


def _before_that(source: Source, lead: Lead) -> bool:
    """Whether the verb stands in the past before the past, without a day of the page's own."""
    before = source.text[max(0, lead.verb.start - 5) : lead.verb.start]
    return before.strip().lower() == "had"


def _other_day(source: Source, sentence: Span, facts: Facts) -> str | None:
    year = int(facts.date[:4]) if facts.date else None
    for day in days(source.text, sentence, language=source.language):
        told = day.iso(year)
        if told and facts.date and len(facts.date) == 10 and told != facts.date:
            return told
        return None  # the first date of the sentence is its own
    return None


def _apart(day: str, facts: Facts) -> int:
    return (date.fromisoformat(day) - date.fromisoformat(facts.date or day)).days


def _other_manner(source: Source, sentence: Span, facts: Facts) -> bool:
    if source.pattern("events", "by_phone").search(source.text, sentence.start, sentence.end):
        return facts.mode not in {None, "phone", "video"}
    told = source.phrases("facts", "mode", "in_person").search(source.text, sentence.start, sentence.end)
    return facts.mode == "phone" and told is not None


def _own_head(source: Source, blocks: Sequence[Block], number: int) -> bool:
    return number > 0 and blocks[number - 1].kind in _OWN


def _named(source: Source, lead: Lead | None, cast: Cast) -> set[str]:
    items = lead.mentions if lead else ()
    return {_shown(source, item) for item in items if _is_stranger(source, cast, item)}


def _shown(source: Source, item: Mention) -> str:
    first, last = item.name or item.whole
    return " ".join(source.tokens.span(first, last).cut(source.text).split())
