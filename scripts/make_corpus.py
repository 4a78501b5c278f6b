"""Make an archive, or a folder of texts, of any size: ``python3 scripts/make_corpus.py COUNT TARGET [--seed N]``.

Every text is synthetic and says so in its first line; countries carry the codes XA to XZ that ISO 3166-1
leaves to users, and nobody named in them exists. The same seed gives the same texts. TARGET ending in ``.db`` is an
archive whose readings come from the grammar itself, so that nothing has to be parsed; any other TARGET is a folder
of text files.
"""

from __future__ import annotations

import argparse
import random
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from string import ascii_uppercase

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from app.archive.writer import writing  # noqa: E402
from app.model.reading import (  # noqa: E402
    Agreement,
    AgreementKind,
    Facts,
    Participant,
    Point,
    Reading,
    Statement,
)
from app.model.record import Draft, Original, Provenance  # noqa: E402
from app.model.span import Span  # noqa: E402
from app.model.text import bytes_sha256, text_sha256  # noqa: E402

MARK = "SPECIMEN: synthetic text, invented countries and persons"
FIRST_DAY, DAYS = date(1990, 1, 1), 13_000
KINDS: dict[str, AgreementKind] = {
    "agreed": "agreed",
    "shared the view": "shared_view",
    "confirmed": "confirmed",
    "concurred": "concurred",
    "decided": "decided",
}


# Made-up words with the frequencies of real ones (Zipf's law as Mandelbrot amended it), so that a search meets
# common words, rare ones and words that stand once.
VOCABULARY, OFFSET = 60_000, 2.7
_SYLLABLES = [f"{one}{other}" for one in "bdfgklmnprstvz" for other in ("a", "e", "i", "o", "u")]
EASTERN_SHARE = 0.05  # of the texts end in a sentence in Japanese or Chinese


def made_up(rank: int) -> str:
    """Return the made-up word of ``rank``, from 0: three syllables or more, no word of any language by intent."""
    number, base = rank + len(_SYLLABLES) ** 2, len(_SYLLABLES)
    syllables = []
    while number:
        number, at = divmod(number, base)
        syllables.append(_SYLLABLES[at])
    return "".join(syllables)


_CODES = tuple(
    "QP" if letter == "K" else f"X{letter}" for letter in ascii_uppercase
)  # that no country bears: XK is in use for Kosovo


@dataclass
class Words:
    """The words of ``corpus_words.toml``, made-up ones, and the dice."""

    lists: dict[str, list[str]]
    dice: random.Random
    invented: list[str] = field(default_factory=lambda: [made_up(rank) for rank in range(VOCABULARY)])
    weights: list[float] = field(
        default_factory=lambda: list(accumulate(1 / (rank + OFFSET) for rank in range(VOCABULARY)))
    )

    def tail(self) -> str:
        """Return what a statement goes on to speak of: some twenty made-up words."""
        found = self.dice.choices(self.invented, cum_weights=self.weights, k=self.dice.randint(14, 26))
        half = len(found) // 2
        return f", with regard to the {' '.join(found[:half])} as well as the {' '.join(found[half:])}"

    def one(self, name: str) -> str:
        """Return one word of a list."""
        return self.dice.choice(self.lists[name])

    def phrase(self, name: str) -> str:
        """Return one phrase of a list, its places filled."""
        topic, other = self.dice.sample(self.lists["topics"], 2)
        return self.one(name).format(topic=topic, other=other, quality=self.one("qualities"))


@dataclass
class Page:
    """A text being written, and what it says where."""

    text: str = ""
    points: list[Point] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)

    def write(self, words: str) -> Span:
        """Append ``words`` and return where they stand."""
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))


def drafts(count: int, *, seed: int = 1) -> Iterator[Draft]:
    """Yield ``count`` synthetic drafts; the same seed gives the same drafts."""
    lists = tomllib.loads((ROOT / "scripts" / "corpus_words.toml").read_text(encoding="utf-8"))
    words = Words(lists, random.Random(seed))  # noqa: S311  reproducible, not secret
    cast = [_official(words, side) for side in range(len(lists["countries"])) for _ in range(12)]
    for number in range(count):
        yield _draft(words, cast, number)


def _official(words: Words, side: int) -> tuple[str, int]:
    return (f"{words.one('given')} {words.one('family')}", side)


def _draft(words: Words, cast: list[tuple[str, int]], number: int) -> Draft:
    dice = words.dice
    home, away = dice.sample(range(len(words.lists["countries"])), 2)
    people = [[name for name, side in cast if side == at] for at in (home, away)]
    codes = [_CODES[at] for at in (home, away)]
    countries = [words.lists["countries"][at] for at in (home, away)]
    day = FIRST_DAY + timedelta(days=dice.randrange(DAYS))
    page = Page()
    title = f"Meeting between {countries[0]} and {countries[1]}"
    page.write(f"{MARK} {number}\n\n")
    title_at = page.write(title)
    page.write(f"\n{day:%B} {day.day}, {day.year}\n\n")
    participants = _lead(page, words, day, list(zip(people, countries, codes, strict=True)))
    for label in range(1, dice.randint(6, 9)):
        _point(page, words, str(label), participants[:2])
    if dice.random() < EASTERN_SHARE:
        topic, other = dice.sample(words.lists["eastern_topics"], 2)
        page.write("\n" + words.one("eastern_sentences").format(topic=topic, other=other) + "\n")
    reading = Reading(
        made_by="grammar 1",
        title=title,
        title_at=title_at,
        language="en",
        kind="ministerial",
        facts=Facts(
            date=day.isoformat(), date_basis="in_text", mode="in_person", place=words.one("capitals")
        ),
        participants=tuple(participants),
        points=tuple(page.points),
        statements=tuple(page.statements),
        agreements=tuple(page.agreements),
    )
    data = page.text.encode()
    return Draft(
        Original(data, bytes_sha256(data), "text/plain", f"specimen-{number:07}.txt", "utf-8", "utf-8"),
        page.text,
        text_sha256(page.text),
        Provenance(publisher=f"Ministry of {countries[0]}", publisher_country=codes[0], language="en"),
        reading,
    )


def _lead(page: Page, words: Words, day: date, sides: list[tuple[list[str], str, str]]) -> list[Participant]:
    """Write who met whom and who else was there; return them, principals first."""
    principals: list[Participant] = []
    page.write(
        f"On {day:%B} {day.day}, commencing at {words.dice.randint(8, 18)}:30 for approximately 40 minutes, "
    )
    for place, (names, country, code) in enumerate(sides):
        page.write("Mr. " if place == 0 else ", held a meeting with Mr. ")
        principals.append(_person(page, words, names[0], country, code))
    page.write(". The meeting was attended ")
    others: list[Participant] = []
    for place, (names, country, code) in enumerate(sides):
        page.write(f"{'' if place == 0 else ', and '}on the {country} side by ")
        for at, name in enumerate(words.dice.sample(names[1:], 3)):
            page.write("Mr. " if at == 0 else ", Mr. ")
            span = page.write(name)
            page.write(", ")
            office = words.one("attendee_offices")
            others.append(Participant(name, office, code, "attendee", span, page.write(office)))
    page.write(". The overview of the meeting is as follows.\n\n")
    return principals + others


def _person(page: Page, words: Words, name: str, country: str, code: str) -> Participant:
    span = page.write(name)
    page.write(", ")
    office = f"{words.one('principal_offices')} of {country}"
    return Participant(name, office, code, "principal", span, page.write(office))


def _point(page: Page, words: Words, label: str, principals: list[Participant]) -> None:
    start = page.write(f"{label}. ").start
    for _ in range(words.dice.randint(2, 4)):
        _statement(page, words, label, principals)
        page.write(". ")
    page.text = page.text.rstrip()
    page.points.append(Point(label, Span(start, len(page.text))))
    page.write("\n")


def _statement(page: Page, words: Words, label: str, principals: list[Participant]) -> None:
    joint = words.dice.random() < 0.25
    who = principals if joint else [words.dice.choice(principals)]
    subject = "The two sides" if joint else f"Mr. {who[0].name.split()[-1]}"
    start = page.write(f"{subject} ").start
    if joint:
        verb, content = words.one("joints"), words.phrase("outcomes")
    elif words.dice.random() < 0.2:
        verb, content = words.one("requests"), words.phrase("wishes")
    else:
        verb, content = words.one("claims"), words.phrase("contents")
    verb_at = page.write(verb)
    page.write(" ")
    content_at = page.write(content + words.tail())
    span = Span(start, content_at.end)
    names, sides = tuple(one.name for one in who), tuple(one.side or "" for one in who)
    act = "joint" if joint else "request" if verb in words.lists["requests"] else "claim"
    page.statements.append(
        Statement(names, sides, verb, act, False, span, verb_at, content_at, label)  # type: ignore[arg-type]
    )
    if joint:
        page.agreements.append(Agreement(verb, KINDS[verb], span, verb_at, label))


def write_archive(target: Path, count: int, *, seed: int) -> None:
    """Write an archive of ``count`` synthetic readouts, a thousand to a transaction."""
    made = drafts(count, seed=seed)
    with writing(target) as archive:
        archive.set_uid(f"specimen-{seed}-{count}")
        remaining = count
        while remaining:
            with archive.batch():
                for _ in range(min(1000, remaining)):
                    archive.add_readout(next(made), received_at="2031-01-01T00:00:00Z")
            remaining -= min(1000, remaining)
            print(f"{count - remaining} of {count}", file=sys.stderr)


def write_texts(target: Path, count: int, *, seed: int) -> None:
    """Write ``count`` synthetic texts as files, a thousand to a folder."""
    for number, draft in enumerate(drafts(count, seed=seed)):
        folder = target / f"{number // 1000:04}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / draft.original.name).write_bytes(draft.original.data)


def main() -> int:
    """Read the arguments and write what they ask for."""
    parser = argparse.ArgumentParser(description="Make a synthetic archive, or a folder of synthetic texts.")
    parser.add_argument("count", type=int, metavar="COUNT")
    parser.add_argument("target", type=Path, metavar="TARGET")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if chosen.target.exists():
        parser.error(f"{chosen.target} is there already")
    write = write_archive if chosen.target.suffix == ".db" else write_texts
    write(chosen.target, chosen.count, seed=chosen.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
