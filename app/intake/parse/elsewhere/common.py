"""What is the same whichever way a language prints names: facts put together, the kind, where those present stand."""

from __future__ import annotations

from collections.abc import Iterator

from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Block, DateBasis, Facts, Finding, Kind, Mode, Participant
from app.model.span import Span

_TWO = 2


def facts_of(
    text: str,
    *,
    date: tuple[str | None, DateBasis, Span | None],
    clock: tuple[str, Span] | None,
    length: tuple[int, Span] | None,
    mode: tuple[Mode | None, Span | None],
    place_at: Span | None,
) -> Facts:
    """Return the facts: date and basis, start as HH:MM, length in minutes, each with its place in ``text``."""
    return Facts(
        date=date[0],
        date_basis=date[1],
        date_at=date[2],
        start_time=clock[0] if clock else None,
        start_time_at=clock[1] if clock else None,
        duration_minutes=length[0] if length else None,
        duration_at=length[1] if length else None,
        mode=mode[0],
        mode_at=mode[1],
        place=place_at.cut(text) if place_at else None,
        place_at=place_at,
    )


def doubts_of_several(people: tuple[Participant, ...]) -> tuple[Finding, ...]:
    """Tell of principals beyond the second, and that what both said is taken for all of them."""
    if len(people) <= _TWO:
        return ()
    message = "More than two are taken for those who met; {} may only have been present."
    further = tuple(
        Finding("participants", "note", message.format(one.name), one.span) for one in people[_TWO:]
    )
    joint = "More than two met: what is said of both sides or of all is taken for all of them."
    return (*further, Finding("statements", "note", joint))


def kind_of(words: Words, told: Facts, people: tuple[Participant, ...]) -> Kind:
    """Return the kind of a meeting by its mode and the printed offices."""
    if told.mode == "phone":
        return "call"
    offices = [person.office for person in people if person.office]
    if len(offices) < 2:
        return "other"
    return "summit" if all(words.heads.search(office) for office in offices) else "ministerial"


def telling_who_was_there(words: Words, text: str, blocks: tuple[Block, ...]) -> Iterator[tuple[Span, Span]]:
    """Yield each sentence that tells who else was there, and the words in it that do."""
    for block in blocks:
        if block.kind not in {"lead", "paragraph", "point"}:
            continue
        if not words.present.search(text, block.span.start, block.span.end):
            continue
        for sentence in sentences(words, text, block.span):
            match = words.present.search(text, sentence.start, sentence.end)
            if match is not None:
                yield sentence, Span(*match.span())
