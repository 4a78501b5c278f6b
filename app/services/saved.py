"""Searches that are kept under a name: shown again, with what is found now and what has come in since."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from app.errors import WrongUsage
from app.library import saved as library
from app.model.alike import key_of
from app.model.annotation import Change
from app.model.saved import Saved
from app.model.text import single_line
from app.notebook import searches
from app.services.annotating import moment, storable
from app.services.holdings import Wish
from app.services.session import Session

if TYPE_CHECKING:
    from app.services.searching import Searching

_LONGEST = 200  # code points of a name


class Counted(NamedTuple):
    """How many a search finds now, and how many of them have come in since it was last looked at."""

    total: int
    new: int


def saved(session: Session) -> list[Saved]:
    """Return the searches, in the order of their names."""
    return library.saved(session.library)


def named(session: Session, name: str) -> Saved:
    """Return the search called ``name`` (in any case), or with this uid; WrongUsage where there is none."""
    found = saved(session)
    wanted = key_of(name)
    for one in found:
        if wanted == key_of(one.name) or one.uid == name:
            return one
    known = ", ".join(f"“{one.name}”" for one in found)
    raise WrongUsage(
        f"No search is kept as “{name}”.", to_do=f"There are: {known}." if known else "None is kept yet."
    )


def keep(session: Session, name: str, wish: Wish) -> Change:
    """Keep ``wish`` as ``name``; where a search is called so, it is that one from now on."""
    from uuid import uuid4

    called, now = _name(name), moment()
    before = next((one for one in saved(session) if key_of(one.name) == key_of(called)), None)
    document = json.dumps(wish_document(wish), ensure_ascii=False)
    one = replace(before, wish=document) if before else Saved(str(uuid4()), called, document, now, now)
    if one == before:
        return Change()
    return searches.write_search(session.notebook, one, label="saved search", now=now)


def rename(session: Session, uid: str, name: str) -> Change:
    """Call a search otherwise; WrongUsage where another is called so."""
    called = _name(name)
    found = {one.uid: one for one in saved(session)}
    if uid not in found:
        raise WrongUsage("The notebook no longer holds this search.")
    if any(one.uid != uid and key_of(one.name) == key_of(called) for one in found.values()):
        raise WrongUsage(f"Another search is called “{called}”.", to_do="Choose another name.")
    if found[uid].name == called:
        return Change()
    after = replace(found[uid], name=called)
    return searches.write_search(session.notebook, after, label="name of a search", now=moment())


def remove(session: Session, uid: str) -> Change:
    """Put a search into the trash."""
    return searches.remove(session.notebook, "search", [uid], label="search deletion", now=moment())


def looked_at(session: Session, uid: str) -> None:
    """Write down that somebody looks at the results now; what comes in from here on is new."""
    searches.looked_at(session.notebook, uid, now=moment())


def counted(searching: Searching, one: Saved) -> Counted:
    """Return what a search finds now, and how much of it is new."""
    from app.index.answering import Choice

    wish = wish_of(one)
    total = searching.total(wish, unfinished=True)  # as the list shows it
    rows = library.received_after(searching.library, one.looked_at or one.created_at)
    if not rows or not total:
        return Counted(total, 0)
    only = Choice("row", tuple(rows))  # type: ignore[arg-type]  # rows are numbers
    return Counted(total, searching.total(wish._replace(choices=(*wish.choices, only)), unfinished=True))


def wish_document(wish: Wish) -> dict[str, Any]:
    """Return a wish as the JSON object that is kept of it."""
    return {
        "typed": wish.typed,
        "kind": wish.kind,
        "sorting": wish.sorting,
        "choices": [{"field": one.field, "values": list(one.values), "out": one.out} for one in wish.choices],
        "switched": list(wish.switched),
        "exact": wish.exact,
    }


def wish_of(one: Saved) -> Wish:
    """Return what a search asks for; what its document does not say is as in a new one."""
    return wish_from(one.wish)


def wish_from(document: str) -> Wish:
    """Return the wish of a JSON document."""
    from app.index.answering import Choice, Sorting
    from app.services.asked import Kind

    said = json.loads(document)
    kind, sorting = said.get("kind"), said.get("sorting")
    return Wish(
        str(said.get("typed", "")),
        kind if kind in get_args(Kind) else None,
        sorting if sorting in get_args(Sorting) else "best",
        tuple(
            Choice(str(each["field"]), tuple(map(str, each["values"])), bool(each.get("out")))
            for each in said.get("choices", ())
        ),
        tuple(map(str, said.get("switched", ()))),
        bool(said.get("exact", False)),
    )


def _name(name: str) -> str:
    called = single_line(storable(name))[:_LONGEST]
    if not called:
        raise WrongUsage("A search that is kept needs a name.")
    return called
