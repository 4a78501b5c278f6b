"""Where one can go: readouts, people, tags, occasions and searches by any of their names, and what each leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.analysis.matching import best
from app.library import appearances, occasions, readouts
from app.library.annotations import annotation_list
from app.library.identities import Identities
from app.model.folding import folded_name
from app.model.record import Listed
from app.model.span import Span
from app.services import knowing, saved
from app.services.curating import known_persons
from app.services.naming import country_names
from app.services.session import Session

GoalKind = Literal["readout", "person", "pair", "tag", "occasion", "search", "gap"]
_MOST = 60  # nobody reads on in a list that every further letter narrows


@dataclass(frozen=True, slots=True)
class Goal:
    """Something that can be gone to: ``key`` is a uid, the codes of two sides, or the tag or occasion itself.

    ``names`` are all it answers to, folded; ``others`` the names besides ``name`` as they are printed;
    ``about`` is a few codes or words that tell it from its like; ``texts`` is how many readouts stand behind it,
    0 where that is not counted.
    """

    kind: GoalKind
    key: str
    name: str
    names: tuple[str, ...] = field(default=(), repr=False)
    others: tuple[str, ...] = ()
    about: str = ""
    sides: tuple[str, ...] = ()
    date: str | None = None
    texts: int = 1
    revises: bool = False  # a readout that revises an earlier one


@dataclass(frozen=True, slots=True)
class Stop:
    """A place that a goal leads to: a readout, and where in it, as far as that is known."""

    uid: str
    title: str
    date: str | None
    about: str
    span: Span | None = None


def goals(session: Session) -> list[Goal]:
    """Return everything that can be gone to: readouts newest first, then people, pairs, tags and occasions by name.

    Of a large archive ``app.services.going_far`` is asked letter by letter instead.
    """
    found = [goal_of(one) for one in readouts.listing(session.library)]
    found += [
        Goal(
            "person",
            one.uid,
            one.name,
            _names(one.name, *one.aliases),
            one.aliases,
            one.offices[-1].office if one.offices else "",
            one.sides,
            one.last_seen,
            len(one.meetings),
        )
        for one in known_persons(session)
    ]
    return found + standing(session)


def standing(session: Session) -> list[Goal]:
    """Return what there is little of however many readouts there are: pairs, tags, occasions, searches and gaps."""
    found = _pairs(session)
    found += [Goal("tag", name, name, _names(name), texts=count) for name, count in _tagged(session).items()]
    found += [
        Goal("occasion", name, name, _names(name), texts=count)
        for name, count in occasions.occasions(session.library)
    ]
    found += [
        Goal("search", one.uid, one.name, _names(one.name), about=saved.wish_of(one).typed, texts=0)
        for one in saved.saved(session)
    ]
    return found + _gaps(session)


def _gaps(session: Session) -> list[Goal]:
    """Return the known meetings without a text; they answer to what is recorded of them."""
    found = []
    for one in knowing.gaps(session.library):
        known = one.recorded.known
        people = [person.name for person in known.people]
        names = country_names(list(known.sides))
        sides = [names.get(side, side) for side in known.sides]
        name = known.title or ", ".join(people) or " – ".join(sides)
        parts = (name, *people, *sides, *known.sides, known.place, known.date)
        every = _names(name, " ".join(part for part in parts if part))
        about = known.place or ""
        found.append(Goal("gap", one.uid, name, every, (), about, known.sides, known.date, 0))
    return found


def _pairs(session: Session) -> list[Goal]:
    """Return each two sides of a text as a goal; it answers to their codes and their names in English."""
    met = occasions.sides_met(session.library)
    names = country_names(sorted({code for one in met for code in (one.first, one.second)}))
    return [
        Goal(
            "pair",
            f"{first} {second}",
            f"{names[first]} – {names[second]}",
            _names(f"{names[first]} {names[second]}", f"{names[second]} {names[first]}", f"{first} {second}"),
            sides=(first, second),
            date=newest,
            texts=texts,
        )
        for first, second, texts, newest in met
    ]


def goal_of(one: Listed) -> Goal:
    """Return a readout as a goal; it answers to its title, its principals, its date, place and publisher."""
    parts = (one.title, *one.principals, *one.sides, one.publisher, one.place, one.date)
    names = _names(one.title, " ".join(part for part in parts if part))
    about = one.publisher or ""
    return Goal("readout", one.uid, one.title, names, (), about, one.sides, one.date, revises=one.revises)


def ranked(found: Sequence[Goal], typed: str, *, most: int = _MOST) -> list[Goal]:
    """Return the goals that answer to ``typed``, the best first."""
    return best(typed, found, lambda goal: goal.names, most=most)


def stops(session: Session, goal: Goal) -> list[Stop]:
    """Return what ``goal`` leads to, newest meeting first: a person's texts, a tag's passages, an occasion's texts."""
    if goal.kind == "person":
        return _of_person(session, goal.key)
    if goal.kind == "tag":
        return _of_tag(session, goal.key)
    if goal.kind == "occasion":
        at = occasions.held_at(session.library, goal.key)
        return [_stop(one, one.publisher or "") for one in readouts.listed(session.library, at)]
    return [_stop(one, goal.about) for one in readouts.listed(session.library, [goal.key])]


def _of_person(session: Session, uid: str) -> list[Stop]:
    seen: dict[str, str] = {}
    for one in appearances.of_person(session.library, Identities(session.library), uid):
        seen.setdefault(one.readout, one.office or one.name)
    return [_stop(one, seen[one.uid]) for one in readouts.listed(session.library, seen)]


def _of_tag(session: Session, tag: str) -> list[Stop]:
    tagged = annotation_list(session.library, tag=tag)
    texts = readouts.listed(session.library, {one.anchor.readout_uid for one in tagged})
    order = {one.uid: place for place, one in enumerate(texts)}
    here = [one for one in tagged if one.anchor.readout_uid in order]
    here.sort(key=lambda one: (order[one.anchor.readout_uid], one.anchor.span))
    return [
        _stop(texts[order[one.anchor.readout_uid]], " ".join(one.anchor.exact.split()), one.anchor.span)
        for one in here
    ]


def ranked_stops(found: Sequence[Stop], typed: str) -> list[Stop]:
    """Return the stops that answer to ``typed``, the best first."""
    return best(
        typed, found, lambda stop: (folded_name(f"{stop.title} {stop.about} {stop.date or ''}"),), most=_MOST
    )


def _stop(one: Listed, about: str, span: Span | None = None) -> Stop:
    return Stop(one.uid, one.title, one.date, about, span)


def _tagged(session: Session) -> dict[str, int]:
    texts: dict[str, set[str]] = {}
    for one in annotation_list(session.library):
        for tag in one.tags:
            texts.setdefault(tag, set()).add(one.anchor.readout_uid)
    return {tag: len(texts[tag]) for tag in sorted(texts, key=str.casefold)}


def _names(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(folded_name(name) for name in names if name.strip()))
