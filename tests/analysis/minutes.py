"""Synthetic minutes with repeated boilerplate, and revisions of them in which every letter is followed."""

from __future__ import annotations

import random
from dataclasses import dataclass

from app.model.span import Span

WORDS = [
    "two",
    "sides",
    "leaders",
    "exchanged",
    "views",
    "regional",
    "matters",
    "trade",
    "ports",
    "fisheries",
    "energy",
    "culture",
    "agreed",
    "continue",
    "close",
    "consultation",
    "welcomed",
    "progress",
    "underlined",
    "importance",
    "river",
    "basin",
    "peace",
    "stability",
    "minister",
    "president",
    "visit",
    "delegation",
    "committee",
    "treaty",
    "harbour",
    "customs",
    "ferry",
    "grain",
    "water",
    "border",
    "crossing",
    "students",
    "museum",
    "railway",
]
BOILERPLATE = (
    "The two leaders agreed to continue to communicate closely.",
    "Both sides reaffirmed the importance of regional peace and stability.",
    "The meeting was held in a friendly atmosphere.",
    "On bilateral relations, the Minister stated that he hopes to further strengthen cooperation in all fields.",
)


@dataclass(frozen=True)
class Revised:
    """A text, its revision, and for each code point of the first where it stands in the second."""

    old: str
    new: str
    where: dict[int, int]
    paragraphs: tuple[Span, ...]

    def truth(self, span: Span) -> Span | None:
        """Return where the letters of ``span`` went; None where fewer than half went to one place together."""
        kept = [self.where[at] for at in range(span.start, span.end) if at in self.where]
        if 2 * len(kept) <= len(span) or kept != sorted(kept):
            return None
        return Span(kept[0], kept[-1] + 1) if kept[-1] - kept[0] < 1.5 * len(span) else None


def revised(seed: int, *, length: int, rate: float) -> Revised:
    """Return minutes of about ``length`` code points and a revision.

    One paragraph in twenty is taken out, as many are put in, half as many are moved; ``rate`` of the letters
    are dropped, replaced or preceded by another.
    """
    rng = random.Random(seed)
    paragraphs = list(_paragraphs(rng, length))
    lines: list[list[tuple[str, int | None]]] = []
    spans: list[Span] = []
    at = 0
    for paragraph in paragraphs:
        lines.append([(letter, at + number) for number, letter in enumerate(paragraph + "\n")])
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 1
    some = max(1, len(lines) // 20)
    for _ in range(some):
        lines.pop(rng.randrange(len(lines)))
    for _ in range(some):
        lines.insert(rng.randrange(len(lines)), [(letter, None) for letter in _paragraph(rng) + "\n"])
    for _ in range(max(1, some // 2)):
        moved = lines.pop(rng.randrange(len(lines)))
        lines.insert(rng.randrange(len(lines)), moved)
    out = list(_misprinted(rng, [letter for line in lines for letter in line], rate))
    where = {old: new for new, (_, old) in enumerate(out) if old is not None}
    return Revised(
        "".join(f"{paragraph}\n" for paragraph in paragraphs), "".join(letter for letter, _ in out), where,
        tuple(spans),
    )  # fmt: skip


def marks(revision: Revised, *, seed: int, count: int) -> list[Span]:
    """Return passages of 15 to 120 code points, each within one paragraph."""
    rng = random.Random(seed)
    found = []
    while len(found) < count:
        paragraph = rng.choice(revision.paragraphs)
        start = rng.randrange(paragraph.start, paragraph.end)
        span = Span(start, min(paragraph.end, start + rng.randint(15, 120)))
        if len(span) >= 15:
            found.append(span)
    return found


def _paragraphs(rng: random.Random, length: int):
    made = 0
    while made < length:
        paragraph = _paragraph(rng)
        made += len(paragraph) + 1
        yield paragraph


def _paragraph(rng: random.Random) -> str:
    return " ".join(
        rng.choice(BOILERPLATE) if rng.random() < 0.35 else _sentence(rng) for _ in range(rng.randint(2, 5))
    )


def _sentence(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(8, 22))).capitalize() + "."


def _misprinted(rng: random.Random, letters, rate: float):
    for letter in letters:
        chance = rng.random()
        if chance < rate / 3:
            continue  # dropped
        if chance < rate:
            yield rng.choice("abcdefgh "), None
        if chance >= 2 * rate / 3:  # else another stands in its place
            yield letter
