"""Honest absence: "none", "first", "last" and "never" are always said against what was looked through.

``of_archive`` is the base of a search in everything, ``of_matrix`` that of a selection of meetings, ``between`` that of
what took place between some sides. ``sentences`` say it, the most telling first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.library import coverage as library_coverage
from app.library import known as library_known
from app.library.library import Library
from app.model.coverage import Coverage
from app.model.matrix import Matrix
from app.services import index_upkeep, knowing
from app.services.session import Session

__all__ = ["Coverage", "between", "of_archive", "of_matrix", "sentences"]

_KEPT = 4
_known: dict[tuple[object, ...], Coverage] = {}


def of_archive(library: Library) -> Coverage:
    """Return what a search in the whole archive looks through.

    All readings are looked through once, and again only after the record has changed; for a worker, where
    the archive is large.
    """
    mark = (library.archive_path, *library_coverage.mark(library), *library_known.newest_known(library))
    found = _known.get(mark)
    if found is None:
        while len(_known) >= _KEPT:
            _known.pop(next(iter(_known)))
        found = _known[mark] = _with_gaps(library_coverage.held(library), knowing.gaps(library))
    return replace(found, unindexed=index_upkeep.behind(library))


def of_matrix(shown: Matrix, *, texts: int) -> Coverage:
    """Return what a selection of meetings stands on: ``texts`` texts of those of its meetings that have one."""
    with_text = [one for one in shown.gatherings if not one.gap]
    days = sorted(one.day for one in with_text if one.day)
    return Coverage(
        texts=texts,
        with_text=len(with_text),
        gaps=len(shown.gatherings) - len(with_text),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        undated=sum(not one.day for one in with_text),
    )


def between(
    session: Session, sides: Sequence[str], *, texts: int, meetings: int, first: str | None, last: str | None
) -> Coverage:
    """Return what is held of meetings between ``sides``: the counts are the caller's, the gaps are looked up."""
    its = [one for one in knowing.gaps(session.library) if set(sides) <= set(one.recorded.known.sides)]
    return _with_gaps(Coverage(texts, meetings, first=first, last=last), its)


def _with_gaps(held: Coverage, gaps: Iterable[knowing.Standing]) -> Coverage:
    states = [one.state for one in gaps]
    return replace(held, gaps=len(states), likely=states.count("likely"))


def sentences(one: Coverage, *, day: Callable[[str], str] = str) -> tuple[str, ...]:
    """Return what is to be said of the base, in sentences; ``day`` writes a date for the reader."""
    found = [_texts_sentence(one, day), _meetings_sentence(one)]
    if one.likely:
        found.append(_likely_sentence(one.likely))
    if one.unindexed:
        found.append(_unindexed_sentence(one.unindexed))
    if one.for_review:
        found.append(_review_sentence(one.for_review))
    if one.undated:
        found.append(_undated_sentence(one.undated))
    return tuple(found)


def _texts_sentence(one: Coverage, day: Callable[[str], str]) -> str:
    count = f"{one.texts:,}"
    if one.first and one.last:
        first, last = day(one.first), day(one.last)
        if first == last:
            return f"Texts looked through: {count}, of {first}."
        return f"Texts looked through: {count}, of meetings from {first} to {last}."
    return f"Texts looked through: {count}."


def _meetings_sentence(one: Coverage) -> str:
    count, count2, count3 = f"{one.with_text:,}", f"{one.known:,}", f"{one.gaps:,}"
    if not one.gaps:
        return "No meeting without a text is recorded, so a gap would not show."
    return f"Known meetings with a text: {count} of {count2}; without one: {count3}."


def _likely_sentence(number: int) -> str:
    count = f"{number:,}"
    return f"{count} of these may have one: the review of what may be the same tells."


def _unindexed_sentence(number: int) -> str:
    count = f"{number:,}"
    return f"Texts not in the search index yet, and not looked through: {count}."


def _review_sentence(number: int) -> str:
    count = f"{number:,}"
    return f"Texts held for review, as they do not read as readouts: {count}."


def _undated_sentence(number: int) -> str:
    count = f"{number:,}"
    return f"Texts without a date: {count}."
