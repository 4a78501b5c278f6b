"""A person as the texts of the archive show them: names, offices, meetings, counterparts, what was said.

Nothing is written down here. What the program only infers (topics by their words) is marked as inferred; what
persons decided about identities is in force, and its decisions are named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.analysis.identity import why_alike, why_in_scripts
from app.errors import WrongUsage
from app.library import appearances, identities, said
from app.library.identities import Identities
from app.model.names import name_key
from app.model.portraits import (
    Appearance,
    Counterpart,
    Gap,
    Likely,
    MeetingFacts,
    Met,
    Portrait,
    Printed,
    Said,
    Sayings,
)
from app.services import curating, knowing
from app.services.together import among

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.people import Decision
    from app.services.session import Session

AT_ONCE = 400  # texts whose statements are looked through before somebody asks for more
_OFTEN = 1_200  # times somebody is named from which a glimpse is worth its while
_GLIMPSED, _GLIMPSED_AMONG = 40, 1_500  # texts, among so many of the newest


def portrait(session: Session, uid: str) -> Portrait:
    """Return what the archive holds of the person ``uid`` stands for; WrongUsage where it names nobody so."""
    known = Identities(session.library)
    speaks = known.speaks(uid)
    seen = appearances.of_person(session.library, known, speaks)
    if not seen:
        raise WrongUsage(
            f"No reading in force names a person {uid}.", to_do="'chancery people' shows who is named."
        )
    return _portrait(session, known, speaks, seen, whole=True)


def glimpse(session: Session, uid: str) -> Portrait | None:
    """Return the newest meetings of somebody who is named so often that all of them take a while; else None."""
    known = Identities(session.library)
    speaks = known.speaks(uid)
    if appearances.times_named(session.library, known, speaks) < _OFTEN:
        return None
    seen = appearances.newest_of_person(session.library, known, speaks, among=_GLIMPSED_AMONG, most=_GLIMPSED)
    return _portrait(session, known, speaks, seen, whole=False) if len(seen) == _GLIMPSED else None


def _portrait(
    session: Session, known: Identities, uid: str, found: Sequence[Appearance], *, whole: bool
) -> Portrait:
    names = printed(found, lambda one: one.name)
    joined = among(session, ((one.day, one.meeting, one.readout) for one in found))
    seen = found if joined is None else [one._replace(meeting=joined.of(one.meeting)) for one in found]
    meetings: dict[str, list[Appearance]] = defaultdict(list)
    apart: dict[str, dict[str, None]] = defaultdict(dict)
    for one, taken in zip(found, seen, strict=True):
        meetings[taken.meeting].append(taken)
        apart[taken.meeting][one.meeting] = None
    dated = [one for one in seen if one.day]
    return Portrait(
        uid=uid,
        name=names[0].words,
        sides=tuple(dict.fromkeys(one.side for one in reversed(seen) if one.side)),
        names=names,
        offices=tuple(sorted(printed(seen, lambda one: one.office), key=_when, reverse=True)),
        meetings=tuple(
            Met(
                meeting,
                next((one.day for one in its if one.day), None),
                tuple(its),
                tuple(apart[meeting]) if len(apart[meeting]) > 1 else (),
            )
            for meeting, its in meetings.items()
        ),
        texts=len({one.readout for one in seen}),
        first_seen=dated[-1] if dated else None,
        last_seen=dated[0] if dated else None,
        joined=known.about(uid),
        whole=whole,
    )


def printed(seen: Sequence[Appearance], words: Callable[[Appearance], str | None]) -> tuple[Printed, ...]:
    """Return the words that ``seen`` (newest first) gives, those in most texts first, with first and last sight."""
    raw: dict[str | None, list[Appearance]] = defaultdict(list)
    for one in seen:
        raw[words(one)].append(one)
    found: dict[str, list[Appearance]] = {}
    for word, its in raw.items():
        if word and (plain := " ".join(word.split())):
            found[plain] = sorted({*found[plain], *its}, key=seen.index) if plain in found else its
    return tuple(
        sorted(
            (
                Printed(word, len({one.readout for one in its}), _earliest(its), its[0])
                for word, its in found.items()
            ),
            key=lambda one: (-one.times, one.words),
        )
    )


def _earliest(its: Sequence[Appearance]) -> Appearance:
    return next((one for one in reversed(its) if one.day), its[-1])


def _when(one: Printed) -> tuple[bool, str, int]:
    return (one.last.day is not None, one.last.day or "", one.times)


def beside(session: Session, found: Portrait) -> tuple[list[Counterpart], list[Counterpart]]:
    """Return who was at this person's meetings: people of other sides, and of the same, most meetings first."""
    return appearances.beside(
        session.library,
        Identities(session.library),
        found.uid,
        [one for met in found.meetings for one in met.seen],
    )


def likely(session: Session, found: Portrait) -> list[Likely]:
    """Return who may be the same person and was not decided about.

    Of the same side, with a name that is alike, or leading it at one meeting in another script.
    """
    library = session.library
    known = Identities(library)
    settled = {
        frozenset((known.speaks(one.subject), known.speaks(one.object)))
        for one in known.decisions
        if one.kind == "not_same"
    }
    own = {one.words for one in found.names}
    firsts = {word[0] for name in own for word in name_key(name).split()}
    reasons: dict[str, Likely] = {}
    for side in found.sides:
        for uid, key in identities.names_on_side(library, side):
            speaks = known.speaks(uid)
            near = speaks != found.uid and any(word[0] in firsts for word in key.split())
            if near and speaks not in reasons and why_alike(own, (key,)):
                name = identities.name_printed(library, uid)
                if reason := why_alike(own, (name,)):
                    reasons[speaks] = Likely(speaks, name, reason)
        for speaks, name in appearances.leading_with(library, known, found.meetings, side).items():
            if (
                speaks != found.uid
                and speaks not in reasons
                and (reason := why_in_scripts(found.name, name, side))
            ):
                reasons[speaks] = Likely(speaks, name, reason)
    return [one for uid, one in reasons.items() if frozenset((uid, found.uid)) not in settled]


def decisions_about(session: Session, found: Portrait) -> list[Decision]:
    """Return the decisions in force that made this identity what it is."""
    return [one for one in Identities(session.library).decisions if one.number in found.joined]


def part(session: Session, readout: str, name: str) -> int:
    """Decide that who is printed as ``name`` in a text is another person; return the decision's number."""
    uid = identities.printed_as(session.library, readout, name)
    if uid is None:
        raise WrongUsage(f"The reading of {readout} names no “{name}” any more.")
    return curating.decide(session, "other_person", uid, readout)


def gaps(session: Session, found: Portrait) -> list[Gap]:
    """Return the known meetings of this person of which no text is held, newest first, by the names recorded."""
    keys = {name_key(one.words) for one in found.names}
    return [
        gap_of(one)
        for one in knowing.gaps(session.library)
        if any(
            name_key(person.name) in keys
            and (person.side is None or not found.sides or person.side in found.sides)
            for person in one.recorded.known.people
        )
    ]


def gap_of(one: knowing.Standing) -> Gap:
    """Return a known meeting without a text as a page shows it."""
    known = one.recorded.known
    return Gap(
        one.uid, known.date, known.until, known.title, known.sides, known.place, known.place_country,
        known.mode, known.known_from, one.state == "likely",
    )  # fmt: skip


def facts(session: Session, met: Sequence[Met]) -> dict[str, MeetingFacts]:
    """Return what is shown of these meetings; the newest text that names the person goes before others."""
    return appearances.meeting_facts(
        session.library, Identities(session.library), [(one, one.seen[0].readout) for one in met]
    )


def sayings(session: Session, found: Portrait, *, texts: int = AT_ONCE) -> Sayings:
    """Return what the person said in the newest ``texts`` that name them."""
    from app.brief.topics import topic_of

    def topic(words: str) -> str:
        one = topic_of(words)
        return one.key if one else ""

    seen = [one for met in found.meetings for one in met.seen]
    wanted = seen[:texts]
    statements = said.statements(session.library, wanted, topic=topic)
    return Sayings(tuple(statements), len({one.readout for one in wanted}), found.texts)


def by_topic(sayings: Sequence[Said]) -> list[tuple[str, list[Said]]]:
    """Return the statements by the key of their topic: in the order of topics, those without one ("") last."""
    from app.brief.topics import topics

    return [
        (key, its)
        for key in (*(one.key for one in topics()), "")
        if (its := [one for one in sayings if one.topic == key])
    ]


def by_tag(sayings: Sequence[Said]) -> list[tuple[str, list[Said]]]:
    """Return the statements under each tag that the user has put on them, in order of tags."""
    tags = sorted({tag for one in sayings for tag in one.tags}, key=str.casefold)
    return [(tag, [one for one in sayings if tag in one.tags]) for tag in tags]


def topic_name(key: str, language: str) -> str:
    """Return the name of a topic in a language of headings; "" for none."""
    from app.brief.topics import topics

    code = language.partition("-")[0]
    return next((one.names.get(code) or one.names["en"] for one in topics() if one.key == key), "")


def within(found: Portrait) -> str:
    """Return the beginning of a search that keeps to the texts naming this person."""
    name = " ".join(found.name.replace('"', " ").split())
    return f'person:"{name}" '


def person_in(session: Session, readout: str, name: str) -> str | None:
    """Return the uid of who is printed as ``name`` in a readout; None where nobody is."""
    return identities.person_in(session.library, readout, name)


def named(session: Session, name: str) -> str:
    """Return the uid that ``name`` means: a uid or its beginning, or a name in any order, case and script.

    WrongUsage where nobody, or more than one, answers to it; the candidates are named.
    """
    name = name.strip()
    known = Identities(session.library)
    row = session.library.rows(
        "select uid from archive.person where substr(uid, 1, length(?)) = lower(?) limit 2", (name, name)
    )
    if len(name) >= _SHORTEST_UID and len(row) == 1:
        return known.speaks(row[0][0])
    found: dict[str, str] = {}
    for uid, side in identities.people_called(session.library, name):
        found.setdefault(known.speaks(uid), side)
    if len(found) == 1:
        return next(iter(found))
    if not found:
        raise WrongUsage(
            f"The archive names nobody “{name}”.", to_do="'chancery people' shows who is named, with uids."
        )
    seen = {uid: appearances.of_person(session.library, known, uid) for uid in list(found)[:_CANDIDATES]}
    there = {uid: its for uid, its in seen.items() if its}
    if len(there) == 1 and len(found) <= _CANDIDATES:
        return next(iter(there))
    candidates = "; ".join(
        f"{uid} ({its[0].name}, {its[0].side or 'side not known'})" for uid, its in there.items()
    )
    raise WrongUsage(f"“{name}” could mean {len(found)} people: {candidates}.", to_do="Name one by the uid.")


_SHORTEST_UID = 6
_CANDIDATES = 8
