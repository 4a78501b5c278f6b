"""Mark many places in many texts, all of them or none, as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from app.errors import WrongUsage
from app.library import readouts
from app.library.annotations import marked_places
from app.model.anchor import describe
from app.model.annotation import COLOURS, Annotation, Change, Colour
from app.model.span import Span
from app.services.annotating import author, moment, tidy_tags
from app.services.session import Session

PLACES_AT_MOST = (
    6_000  # a page of lines ends with the text that brings it to 5,000; more would be slow to take back
)


def mark(
    session: Session, places: Sequence[tuple[str, Span]], *, colour: Colour, tags: tuple[str, ...] = ()
) -> Change:
    """Annotate every one of ``places``, each a readout and what to mark in it; return what was marked.

    What is marked already, to the letter, is passed over. WrongUsage where there are too many of them, or a readout
    is not held.
    """
    if colour not in COLOURS:
        raise WrongUsage(f"There is no colour '{colour}'.", to_do=f"Choose one of {', '.join(COLOURS)}.")
    if len(places) > PLACES_AT_MOST:
        raise WrongUsage(
            f"{len(places):,} places are too many for one step.",
            kept="Nothing was marked.",
            to_do=f"Narrow the search to {PLACES_AT_MOST:,} at most.",
        )
    taken = marked_places(session.library)
    wanted: dict[str, list[Span]] = {}
    for uid, span in dict.fromkeys(places):
        if (uid, span.start, span.end) not in taken:
            wanted.setdefault(uid, []).append(span)
    now, who, named = moment(), author(), tidy_tags(tags)
    made = []
    for uid, spans in wanted.items():
        readout = readouts.readout(session.library, uid)
        made += [
            Annotation(
                uid=str(uuid4()),
                anchor=describe(uid, readout.text_sha256, readout.text, span),
                colour=colour,
                note="",
                tags=named,
                author=who,
                created_at=now,
                modified_at=now,
            )
            for span in spans
        ]
    return session.notebook.write_all(made, label="marking of all hits", now=now) if made else Change()
