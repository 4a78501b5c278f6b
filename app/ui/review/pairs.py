"""Two that may be one, each told in a few lines: what a person needs to decide it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.model.known import Recorded
from app.model.people import Person, Tenure
from app.model.record import Listed
from app.model.text import single_line
from app.services import curating, knowing, reading
from app.services.curating import Proposal
from app.services.session import Session
from app.ui import names
from app.ui.tongue import told, tr

_MOST_TEXTS = 8


class Text(NamedTuple):
    """One text that one of the two stands in, to be opened."""

    uid: str
    words: str


class Told(NamedTuple):
    """One of the two: a name or a title, what is known, and the texts it stands in."""

    heading: str
    lines: tuple[str, ...]
    texts: tuple[Text, ...]


class Pair(NamedTuple):
    """A proposal with both of its sides."""

    proposal: Proposal
    first: Told
    second: Told

    @property
    def kind(self) -> str:
        """What the two may be."""
        return tr("Same person?") if self.proposal.kind == "same_person" else tr("Same meeting?")

    @property
    def spoken(self) -> str:
        both = tr("{first} and {second}", first=self.first.heading, second=self.second.heading)
        return f"{self.kind} {both}. {told(self.proposal.reason)}"

    @property
    def can_be_chosen(self) -> bool:
        return True


def pairs(session: Session) -> list[Pair]:
    """Return every proposal with what is known of its two sides."""
    proposals = curating.proposals(session)
    if not proposals:
        return []
    people = {one.uid: one for one in curating.known_persons(session)}
    texts: dict[str, list[Listed]] = {}
    for one in reading.listing(session):
        texts.setdefault(one.meeting_uid, []).append(one)
    known = {one.uid: one.recorded for one in knowing.gaps(session.library)}
    found = []
    for proposal in proposals:
        sides = []
        for uid in (proposal.subject, proposal.object):
            if proposal.kind == "same_person" and uid in people:
                sides.append(_person(people[uid], texts))
            elif uid in texts:
                sides.append(_meeting(texts[uid]))
            elif uid in known:
                sides.append(_known(known[uid]))
        if len(sides) == 2:
            found.append(Pair(proposal, sides[0], sides[1]))
    return found


def after_joining(left: Iterable[Pair], joined: Proposal) -> list[Pair]:
    """Return what is left to decide once the two of ``joined`` are one: the smaller uid speaks for both."""
    low, high = sorted((joined.subject, joined.object))
    found: dict[frozenset[str], Pair] = {}
    for pair in left:
        one = pair.proposal
        subject, object_ = (low if uid == high else uid for uid in (one.subject, one.object))
        if subject != object_:
            renamed = Proposal(one.kind, subject, object_, one.reason)
            found.setdefault(frozenset((subject, object_)), pair._replace(proposal=renamed))
    return list(found.values())


def _person(person: Person, texts: dict[str, list[Listed]]) -> Told:
    lines = [
        names.joined(names.country(side) for side in person.sides),
        *(_office(one) for one in person.offices),
        tr("Also {names}", names=names.listed(single_line(alias) for alias in person.aliases))
        if person.aliases
        else "",
    ]
    held = [listed for meeting in person.meetings for listed in texts.get(meeting, ())]
    return Told(single_line(person.name), tuple(line for line in lines if line), _texts(held))


def _office(tenure: Tenure) -> str:
    since, until = names.day(tenure.since), names.day(tenure.until)
    when = since if since == until else " – ".join(part for part in (since, until) if part)
    return "  ·  ".join(part for part in (single_line(tenure.office), when) if part)


def _meeting(held: list[Listed]) -> Told:
    first = held[0]
    lines = (
        "  ·  ".join(
            part for part in (names.day(first.date), first.place or "", names.mode(first.mode)) if part
        ),
        " – ".join(names.country(side) for side in first.sides),
        names.listed(single_line(name) for name in first.principals),
        names.listed(dict.fromkeys(single_line(one.publisher) for one in held if one.publisher)),
    )
    return Told(single_line(first.title), tuple(line for line in lines if line), _texts(held))


def _known(recorded: Recorded) -> Told:
    """Tell of a meeting that is known without a text: what is known, from where, and who recorded it."""
    one = recorded.known
    lines = (
        "  ·  ".join(
            part
            for part in (
                names.stretch(one.date, one.until),
                one.place or "",
                names.mode(one.mode),
            )
            if part
        ),
        " – ".join(names.country(side) for side in one.sides),
        names.listed(single_line(each.name) for each in one.people),
        tr("Known from {source}", source=single_line(one.known_from)),
        single_line(one.note),
        tr("Recorded by {author}, {day}", author=recorded.made_by, day=names.day(recorded.made_at[:10])),
    )
    heading = single_line(one.title) or tr("A meeting without a text")
    return Told(heading, tuple(line for line in lines if line), ())


def _texts(held: list[Listed]) -> tuple[Text, ...]:
    return tuple(
        Text(one.uid, "  ·  ".join(part for part in (names.day(one.date), single_line(one.title)) if part))
        for one in held[:_MOST_TEXTS]
    )
