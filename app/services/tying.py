"""What a brief knows of the links between notes, read when one is made and not when a text is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.library import codebook
from app.model.page import Page, Tie
from app.services import reading
from app.services.session import Session


def tied(session: Session, pages: Sequence[Page]) -> list[Page]:
    """Return ``pages`` with the links from and to their annotations; the readouts at the other ends are read."""
    held = {page.readout.uid: replace(page, ties=()) for page in pages}
    return [replace(page, ties=_ties(session, page.readout.uid, held)) for page in pages]


def _ties(session: Session, readout_uid: str, held: dict[str, Page]) -> tuple[Tie, ...]:
    found: list[Tie] = []
    for link, source, target in codebook.ties(session.library, readout_uid=readout_uid):
        if source == readout_uid:
            page = _page(session, target, held)
            ends = link.source_uid, link.relation, True, link.target_uid
            found.append(Tie(link.uid, *ends, page, link.author, link.created_at))
        if target == readout_uid:
            page = _page(session, source, held)
            ends = link.target_uid, link.relation, False, link.source_uid
            found.append(Tie(link.uid, *ends, page, link.author, link.created_at))
    return tuple(found)


def _page(session: Session, readout_uid: str | None, held: dict[str, Page]) -> Page | None:
    if readout_uid is None:
        return None
    if readout_uid not in held:
        held[readout_uid] = reading.page(session, readout_uid)
    return held[readout_uid]
