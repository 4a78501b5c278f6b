"""The user's concordance: different names for one thing, each change one step that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.errors import WrongUsage
from app.exchange import concordance as files
from app.library import alike as library
from app.model.alike import Same, key_of, split_names, tidy_names
from app.model.annotation import Change
from app.notebook import searches
from app.services.annotating import moment, storable
from app.services.exchange import save
from app.services.session import Session
from app.storage.faults import explained

_NAMES_AT_MOST = 40  # of one thing
_LONGEST = 200  # code points of a name
_BYTES_AT_MOST = 8_000_000


def concordance(session: Session) -> list[Same]:
    """Return the entries, in the order of their names."""
    return library.concordance(session.library)


def add(session: Session, line: str) -> Change:
    """Add the names on a line ("Woodside summit = San Francisco vision"), joined to an entry with one of them."""
    return add_all(session, [_names(split_names(storable(line)))], label="concordance")


def add_all(
    session: Session, entries: Sequence[Sequence[str]], *, label: str = "concordance import"
) -> Change:
    """Add entries in one step; one that shares a name with an entry that is there is joined to it."""
    from uuid import uuid4

    held = concordance(session)
    now = moment()
    changed: dict[str, Same] = {}
    by_name = {key_of(name): one.uid for one in held for name in one.names}
    every = {one.uid: one for one in held}
    for names in entries:
        tidied = tidy_names([storable(name)[:_LONGEST] for name in names])[:_NAMES_AT_MOST]
        if len(tidied) < 2:
            continue
        uid = next((by_name[key_of(name)] for name in tidied if key_of(name) in by_name), "")
        before = every.get(uid) or Same(str(uuid4()), (), now, now)
        after = replace(before, names=tidy_names([*before.names, *tidied])[:_NAMES_AT_MOST])
        if after == before:
            continue
        every[after.uid] = changed[after.uid] = after
        by_name |= {key_of(name): after.uid for name in after.names}
    if not changed:
        return Change()
    return searches.write_same(session.notebook, list(changed.values()), label=label, now=now)


def revise(session: Session, uid: str, line: str) -> Change:
    """Let an entry hold the names on ``line``; WrongUsage where there are fewer than two."""
    before = next((one for one in concordance(session) if one.uid == uid), None)
    if before is None:
        raise WrongUsage("The concordance no longer holds this entry.")
    after = replace(before, names=_names(split_names(storable(line))))
    if after == before:
        return Change()
    return searches.write_same(session.notebook, [after], label="concordance", now=moment())


def remove(session: Session, uids: Sequence[str]) -> Change:
    """Put entries into the trash."""
    return searches.remove(session.notebook, "concordance", uids, label="concordance deletion", now=moment())


def called(session: Session, name: str) -> list[Same]:
    """Return the entries with this name; WrongUsage where there is none."""
    wanted = key_of(name)
    found = [one for one in concordance(session) if wanted in {key_of(each) for each in one.names}]
    if not found:
        raise WrongUsage(
            f"The concordance holds no “{name}”.", to_do="'chancery concordance' shows what it holds."
        )
    return found


def take_in(session: Session, path: Path) -> Change:
    """Add the entries of a TOML or CSV file; InputRefused where it cannot be read as one."""
    with explained(path):
        if path.stat().st_size > _BYTES_AT_MOST:
            raise WrongUsage(f"{path.name} is too large for a list of names.")
        data = path.read_bytes()
    return add_all(session, files.from_file(data, name=path.name), label="concordance import")


def write_out(session: Session, path: Path) -> int:
    """Write the concordance to ``path``, CSV where it is called so, else TOML; return how many entries it holds."""
    entries = [one.names for one in concordance(session)]
    text = files.as_csv(entries) if path.suffix.lower() == ".csv" else files.as_toml(entries)
    save(text.encode("utf-8"), path)
    return len(entries)


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    tidied = tuple(name[:_LONGEST] for name in names)[:_NAMES_AT_MOST]
    if len(tidied) < 2:
        raise WrongUsage(
            "One name alone says nothing.",
            to_do="Write two at least: Woodside summit = San Francisco vision.",
        )
    return tidied
