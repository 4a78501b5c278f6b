"""What the user adds: annotations, tags, and the account of what a write changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.model.span import Span

Colour = Literal["yellow", "green", "blue", "pink", "orange"]
COLOURS: tuple[Colour, ...] = ("yellow", "green", "blue", "pink", "orange")
Status = Literal["found", "moved", "orphaned"]
Kind = Literal["passage", "statement", "agreement", "attendee", "readout"]
KINDS: tuple[Kind, ...] = ("passage", "statement", "agreement", "attendee", "readout")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an annotation sits: position and quotation with context (W3C text selectors).

    ``exact`` is cut from the record, ``prefix`` and ``suffix`` are up to 32 code points around it;
    ``text_sha256`` names the very text in which ``span`` counts.
    """

    readout_uid: str
    text_sha256: str
    span: Span
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight with its note and tags. Times are ISO 8601 in UTC.

    ``kind`` says what is meant by the words it is anchored at: these words, the whole statement or agreement
    they make, the attendee they name, or (anchored at its title) the readout. ``tags`` are paths of the codebook.
    """

    uid: str
    anchor: Anchor
    colour: Colour
    note: str
    tags: tuple[str, ...]
    author: str
    created_at: str
    modified_at: str
    kind: Kind = "passage"
    handling: str = ""  # the key of a handling level; empty where nobody gave it one


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation resolved in the text now held: ``span`` is None where it was orphaned."""

    annotation: Annotation
    status: Status
    span: Span | None


@dataclass(frozen=True, slots=True)
class Change:
    """What a write touched; views refresh from this alone."""

    readouts: tuple[str, ...] = ()
    annotations: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()  # where each of them stands in the text it was made in, or stood
    annotated: tuple[str, ...] = ()  # uids of the readouts whose annotations changed
    message: str = ""
    tags: tuple[str, ...] = ()  # uids
    links: tuple[str, ...] = ()  # uids
    briefs: tuple[str, ...] = ()  # uids of drafts
    concordance: tuple[str, ...] = ()  # uids of its entries
    searches: tuple[str, ...] = ()  # uids of those that are kept
