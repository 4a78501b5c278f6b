"""What was read in a file, told in a few lines before it is imported."""

from __future__ import annotations

from typing import Literal, NamedTuple

from app.model.reading import Reading
from app.model.record import Draft
from app.model.text import single_line
from app.ui import names
from app.ui.tongue import told, tr

Look = Literal["title", "heading", "plain", "quiet", "doubt", "text"]
_MOST_PEOPLE = 6
_MOST_DOUBTS = 5
_MOST_TITLES = 12
_OPENING = 700  # code points
_SAMPLES = 4


class Line(NamedTuple):
    """One line of the digest and how it looks."""

    words: str
    look: Look = "plain"


def digest(drafts: tuple[Draft, ...]) -> list[Line]:
    """Return the lines about a file's texts: of one all that matters, of several their titles."""
    if len(drafts) > 1:
        return [*_several(drafts), *_encoding(drafts[0])]
    draft = drafts[0]
    reading = draft.reading
    lines = [Line(single_line(reading.title or draft.original.name), "title"), Line(_facts(reading), "quiet")]
    if not reading.is_readout:
        reason = told(reading.reason or "") or tr("it does not read as a readout")
        lines.append(Line(tr("Held for review after import: {reason}", reason=reason), "doubt"))
    lines += _encoding(draft)
    lines += _people(reading)
    lines += _doubts(reading)
    cut = _shortened(draft.text.strip(), _OPENING)
    return [
        line for line in (*lines, Line(tr("The text begins"), "heading"), Line(cut, "text")) if line.words
    ]


def _several(drafts: tuple[Draft, ...]) -> list[Line]:
    titles = [single_line(draft.reading.title or draft.original.name) for draft in drafts]
    lines = [Line(names.counted(len(drafts), "text"), "title")]
    lines += [Line(title) for title in titles[:_MOST_TITLES]]
    if len(titles) > _MOST_TITLES:
        lines.append(Line(tr("and {number} more", number=len(titles) - _MOST_TITLES), "quiet"))
    return lines


def _facts(reading: Reading) -> str:
    facts = reading.facts
    counted = (
        names.counted(len(reading.statements), "statement") if reading.statements else "",
        names.counted(len(reading.agreements), "agreement") if reading.agreements else "",
    )
    place = names.listed(part for part in (facts.place or "", names.country(facts.place_country)) if part)
    parts = (names.day(facts.date) or tr("No date"), place, names.mode(facts.mode), *counted)
    return "  ·  ".join(part for part in parts if part)


def _people(reading: Reading) -> list[Line]:
    people = reading.participants
    if not people:
        return []
    lines = [Line(tr("Who took part"), "heading")]
    for person in people[:_MOST_PEOPLE]:
        parts = (single_line(person.name), single_line(person.office or ""), names.country(person.side))
        lines.append(Line("  ·  ".join(part for part in parts if part)))
    if len(people) > _MOST_PEOPLE:
        lines.append(Line(tr("and {number} more", number=len(people) - _MOST_PEOPLE), "quiet"))
    return lines


def _doubts(reading: Reading) -> list[Line]:
    doubts = [one.message for one in reading.findings if one.severity == "review" and one.field != "encoding"]
    if not doubts:
        return []
    lines = [
        Line(tr("To be reviewed after import"), "heading"),
        *(Line(told(one)) for one in doubts[:_MOST_DOUBTS]),
    ]
    if len(doubts) > _MOST_DOUBTS:
        lines.append(Line(tr("and {number} more", number=len(doubts) - _MOST_DOUBTS), "quiet"))
    return lines


def _encoding(draft: Draft) -> list[Line]:
    """Show a guessed encoding with the lines in which it would be seen to be wrong."""
    if draft.original.encoding_basis != "guessed":
        return []
    telling = [single_line(line) for line in draft.text.split("\n") if not line.isascii()]
    lines = [
        Line(tr("Are these letters right?"), "heading"),
        Line(
            tr(
                "The file does not say its encoding; it was read as {encoding}.",
                encoding=draft.original.encoding,
            ),
            "doubt",
        ),
    ]
    return [*lines, *(Line(_shortened(line, 200), "text") for line in telling[:_SAMPLES])]


def _shortened(text: str, length: int) -> str:
    return f"{text[:length].rsplit(' ', 1)[0]} …" if len(text) > length else text
