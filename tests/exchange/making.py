"""Annotations and sources for the tests of the formats."""

from __future__ import annotations

from hypothesis import strategies as st

from app.exchange.source import Source
from app.model.anchor import describe
from app.model.annotation import COLOURS, KINDS, Annotation
from app.model.codebook import Link, Tag
from app.model.merging import Parcel
from app.model.span import Span
from app.model.text import text_sha256
from tests.making import TEXT, at

NOW = "2031-05-04T00:00:00.000Z"
DIGEST = text_sha256(TEXT)


def source(uid: str = "r", **other) -> Source:
    told = {
        "title": "Foreign Ministers' Meeting",
        "text": TEXT,
        "text_sha256": DIGEST,
        "received_at": "2031-05-04T00:00:00Z",
        "publisher": "Norland MFA",
        "date": "2031-05-03",
        "url": "https://www.example.org/r?a=1&b=2#c",
        "retrieved_on": "2031-05-04",
        "language": "en",
    }
    return Source(uid=uid, **(told | other))


def one(uid="a1", words="fisheries matter", note="why?", tags=("fish",), **other) -> Annotation:
    anchor = describe(other.get("readout", "r"), DIGEST, TEXT, at(words))
    return Annotation(
        uid, anchor, other.get("colour", "green"), note, tags, other.get("author", "bea"), NOW, NOW
    )


def parcel(annotations, tags: tuple[Tag, ...] = (), links: tuple[Link, ...] = ()) -> Parcel:
    return Parcel(tuple(annotations), tags, links)


# What a notebook can hold: any text without half surrogates and NUL, LF line ends.
notes = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=40)
tag_lists = st.lists(
    notes.map(lambda name: " ".join(name.split())).filter(bool), max_size=4, unique_by=str.casefold
)


@st.composite
def annotations(draw) -> Annotation:
    start = draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, draw(st.integers(start + 1, len(TEXT))))
    return Annotation(
        uid=str(draw(st.uuids())),
        anchor=describe("r", DIGEST, TEXT, span),
        colour=draw(st.sampled_from(COLOURS)),
        note=draw(notes),
        tags=tuple(draw(tag_lists)),
        author=draw(notes.filter(bool)),
        created_at=NOW,
        modified_at=NOW,
        kind=draw(st.sampled_from(KINDS)),
    )
