"""Small values for tests: a made-up text with a reading made by hand, and files that hold it.

The countries and people are invented; the founding readout is read through the real parser elsewhere.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app.archive.writer import writing
from app.model.reading import (
    Agreement,
    Block,
    Facts,
    Finding,
    Participant,
    Point,
    Reading,
    Reference,
    Statement,
)
from app.model.record import Draft, Original, Provenance
from app.model.span import Span
from app.model.text import bytes_sha256, canonical, text_sha256
from scripts.make_corpus import write_archive

TEXT = canonical(
    "Foreign Ministers' Meeting\n\n"
    "On 3 May 2031, Ms Ada Lindqvist, Minister of Foreign Affairs of Norland, met Mr Ōno Tarō 🤝 of Sudmark.\n"
    "1. Minister Lindqvist stressed that fisheries matter.\n"
    "2. The two ministers agreed to meet again. 両国は漁業協力で合意した。\n"
)


def at(words: str, text: str = TEXT) -> Span:
    """Return where ``words`` first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def made_reading(
    text: str = TEXT, *, title: str = "Foreign Ministers' Meeting", date: str = "2031-05-03"
) -> Reading:
    """Return a reading of ``TEXT`` with every kind of part."""
    return Reading(
        made_by="parser 0",
        title=title,
        title_at=at("Foreign Ministers' Meeting"),
        language="en",
        kind="ministerial",
        facts=Facts(date=date, date_basis="in_text", date_at=at("3 May 2031"), mode="in_person", place="Borg"),
        participants=(
            Participant(
                "Ada Lindqvist", "Minister of Foreign Affairs of Norland", "NO", "principal",
                at("Ada Lindqvist"), at("Minister of Foreign Affairs of Norland"),
            ),
            Participant("Ōno Tarō", None, "SE", "principal", at("Ōno Tarō")),
        ),
        points=(Point("1", at("Minister Lindqvist stressed that fisheries matter.")),),
        statements=(
            Statement(
                ("Ada Lindqvist",), ("NO",), "stressed", "claim", False,
                at("Minister Lindqvist stressed that fisheries matter"), at("stressed"),
                at("that fisheries matter"), "1",
            ),
            Statement(
                ("Ada Lindqvist", "Ōno Tarō"), ("NO", "SE"), "agreed", "joint", False,
                at("The two ministers agreed to meet again"), at("agreed"), at("to meet again"), "2",
            ),
            Statement((), (), "noted", "claim", True, at("両国は漁業協力で合意した"), None, None, None, inferred=True),
        ),
        agreements=(Agreement("agreed", "agreed", at("The two ministers agreed to meet again"), at("agreed"), "2"),),
        references=(Reference("the fisheries", "event", "2031", at("fisheries")),),
        findings=(Finding("meeting.place", "note", "a place made up for this test", None),),
        blocks=(Block("title", at("Foreign Ministers' Meeting"), None, 0, at("Meeting")),),
    )  # fmt: skip


def made_draft(
    text: str = TEXT, *, reading: Reading | None = None, provenance: Provenance | None = None
) -> Draft:
    """Return ``text`` as a draft, as if it had come from a file ``made.txt``."""
    data = text.encode()
    return Draft(
        original=Original(data, bytes_sha256(data), "text/plain", "made.txt", "utf-8", "utf-8"),
        text=text,
        text_sha256=text_sha256(text),
        provenance=provenance or Provenance(publisher="Norland MFA", publisher_country="NO", language="en"),
        reading=reading or made_reading(),
    )


def made_archive(path: Path, *drafts: Draft) -> Path:
    """Write an archive that holds ``drafts`` (the made-up text where none are given)."""
    with writing(path) as archive:
        archive.set_uid("made")
        for draft in drafts or (made_draft(),):
            archive.add_readout(draft, received_at="2031-05-04T00:00:00Z")
    return path


@cache
def _many(count: int) -> bytes:
    """Return an archive of so many synthetic readouts, made once in a run."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "many.db"
        write_archive(path, count, seed=3)
        return path.read_bytes()


def many_readouts(path: Path, count: int = 540) -> Path:
    """Write an archive that is too long to be listed at once; return ``path``."""
    path.write_bytes(_many(count))
    return path
