"""Handling levels: which notes may stand in a brief, and what was withheld.

The levels are data: ``resources/briefs/handling.toml``, or a house's own file in its place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from app.errors import WrongUsage
from app.model.annotation import Placed
from app.model.page import Page, Tie
from app.model.shipped import shipped
from app.model.text import single_line


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """A handling level. ``rank`` counts from 0, the lowest; ``unmarked`` notes are of this level."""

    key: str
    mark: str
    names: dict[str, str]
    rank: int
    unmarked: bool = False

    def name(self, language: str) -> str:
        """Return the name in ``language`` (BCP 47), or in English."""
        return self.names.get(language.partition("-")[0]) or self.names.get("en") or self.key


@dataclass(frozen=True, slots=True)
class Withheld:
    """A note that was left out, or the link of one: whose, of which level, and where; for who exports."""

    uid: str
    level: str
    title: str
    exact: str
    note: str
    link: str = ""  # where only a link of the note was left out, its relation; then the level is the other's
    trashed: bool = False  # the link leads to a note in the trash


@cache
def levels(own: Path | None = None) -> tuple[Level, ...]:
    """Return the levels, lowest first: those of the file ``own``, or the shipped ones.

    ``WrongUsage`` says what is wrong with a file.
    """
    path = own or shipped("resources", "briefs", "handling.toml")
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        found = tuple(
            Level(
                str(entry["key"]),
                str(entry.get("mark") or entry["key"]),
                {str(code): str(name) for code, name in dict(entry.get("name", {})).items()},
                rank,
                unmarked=entry["key"] == raw.get("unmarked", raw["level"][0]["key"]),
            )
            for rank, entry in enumerate(raw["level"])
        )
    except (
        OSError,
        UnicodeDecodeError,
        tomllib.TOMLDecodeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        raise WrongUsage(
            f"The handling levels of {path} cannot be read: {error}.",
            to_do="Each [[level]] needs a key; see resources/briefs/handling.toml.",
        ) from error
    keys = [level.key for level in found]
    if not keys or len(set(keys)) < len(keys) or not all(keys) or not any(one.unmarked for one in found):
        raise WrongUsage(
            f"The handling levels of {path} cannot be used: each needs a key of its own, and “unmarked” must be one."
        )
    return found


def known(key: str, among: Sequence[Level]) -> Level | None:
    """Return the level ``key`` (or of that name); None for an empty key; ``WrongUsage`` for an unknown one."""
    if not key:
        return None
    wanted = key.casefold()
    for level in among:
        if wanted in {level.key.casefold(), *(name.casefold() for name in level.names.values())}:
            return level
    listed = ", ".join(level.key for level in among)
    raise WrongUsage(f"There is no handling level called “{key}”.", to_do=f"There are: {listed}.")


def withhold(
    pages: Iterable[Page], level: str, among: Sequence[Level]
) -> tuple[tuple[Page, ...], tuple[Withheld, ...]]:
    """Return ``pages`` without the notes above ``level``, and those notes; likewise links to such notes.

    A brief without a level may hold what the lowest may, and what nobody gave a level. A level that is
    no longer configured is above all others.
    """
    limit = known(level, among)
    unmarked = next(one.rank for one in among if one.unmarked)
    most = limit.rank if limit else unmarked
    ranks = {one.key: one.rank for one in among}

    def may_stand(placed: Placed) -> bool:
        handling = placed.annotation.handling
        return (ranks.get(handling, len(among)) if handling else unmarked) <= most

    kept: list[Page] = []
    out: list[Withheld] = []
    for page in pages:
        above = [placed for placed in page.placed if not may_stand(placed)]
        out += [_withheld(placed, page) for placed in above]
        shown = replace(page, placed=tuple(one for one in page.placed if one not in above)) if above else page
        ties, broken = _ties(shown, may_stand)
        out += broken
        kept.append(replace(shown, ties=ties) if page.ties else shown)
    return tuple(kept), tuple(out)


def _ties(page: Page, may_stand: Callable[[Placed], bool]) -> tuple[tuple[Tie, ...], list[Withheld]]:
    """Return the links of ``page`` whose other end may stand in the brief, and those whose may not."""
    here = {placed.annotation.uid: placed for placed in page.placed}
    kept: list[Tie] = []
    out: list[Withheld] = []
    for tie in page.ties:
        if tie.uid not in here:  # its own note was left out, and is told of
            continue
        others = tie.page.placed if tie.page else ()
        other = next((one for one in others if one.annotation.uid == tie.other_uid), None)
        if other is not None and may_stand(other):
            kept.append(tie)
            continue
        told = _withheld(here[tie.uid], page)
        level = other.annotation.handling if other else ""
        out.append(replace(told, uid=tie.link_uid, level=level, link=tie.relation, trashed=other is None))
    return tuple(kept), out


def _withheld(placed: Placed, page: Page) -> Withheld:
    made = placed.annotation
    return Withheld(made.uid, made.handling, single_line(page.title), made.anchor.exact, made.note)
