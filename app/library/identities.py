"""Who a uid stands for, by the decisions in force: the names that were joined, the texts that were parted."""

from __future__ import annotations

from app.library.decisions import decisions
from app.library.library import Library
from app.library.people import split_uid
from app.model.names import name_key
from app.model.people import Decision, Joined, in_force


class Identities:
    """The decisions about persons and meetings, read once and asked often."""

    def __init__(self, library: Library) -> None:
        self.decisions: list[Decision] = in_force(decisions(library))
        self._people = Joined(
            (one.subject, one.object) for one in self.decisions if one.kind == "same_person"
        )
        self._meetings = Joined(
            (one.subject, one.object) for one in self.decisions if one.kind == "same_meeting"
        )
        self.none = not self.decisions  # then a uid speaks for itself
        self._apart = {(one.subject, one.object) for one in self.decisions if one.kind == "other_person"}

    def of(self, person: str, readout: str) -> str:
        """Return the uid that speaks for ``person`` as named in ``readout``."""
        return self._people.of(split_uid(person, readout) if (person, readout) in self._apart else person)

    def speaks(self, uid: str) -> str:
        """Return the uid that speaks for ``uid``."""
        return self._people.of(uid)

    def meeting(self, uid: str) -> str:
        """Return the meeting that speaks for ``uid``."""
        return self._meetings.of(uid)

    def meetings_of(self, uid: str) -> list[str]:
        """Return every meeting that is decided to be one with ``uid``, itself among them."""
        speaks = self.meeting(uid)
        named = {
            each for one in self.decisions if one.kind == "same_meeting" for each in (one.subject, one.object)
        }
        return sorted({speaks, uid, *(one for one in named if self.meeting(one) == speaks)})

    @property
    def any_meeting_joined(self) -> bool:
        """Whether any meetings were decided to be one."""
        return any(one.kind == "same_meeting" for one in self.decisions)

    def names_of(self, uid: str) -> list[str]:
        """Return the uids of the archive behind which ``uid`` may stand: in some texts, or in all."""
        speaks = self.speaks(uid)
        named = {
            each for one in self.decisions if one.kind == "same_person" for each in (one.subject, one.object)
        }
        found = {speaks, *(one for one in named if self.speaks(one) == speaks)}
        found |= {person for person, readout in self._apart if self.of(person, readout) == speaks}
        return sorted(found)

    def about(self, uid: str) -> tuple[int, ...]:
        """Return the numbers of the decisions that made this identity what it is."""
        speaks, behind = self.speaks(uid), set(self.names_of(uid))
        return tuple(
            one.number
            for one in self.decisions
            if (one.kind == "same_person" and self.speaks(one.subject) == speaks)
            or (one.kind == "other_person" and one.subject in behind)
        )


def person_in(library: Library, readout: str, name: str) -> str | None:
    """Return the uid of who is printed as ``name`` in the current reading of ``readout``; None where nobody is."""
    uid = printed_as(library, readout, name)
    return Identities(library).of(uid, readout) if uid is not None else None


def printed_as(library: Library, readout: str, name: str) -> str | None:
    """Return the uid that the name itself gives in ``readout``, whatever was decided; what a decision parts."""
    from app.library.readouts import CURRENT

    row = library.row(
        "select person.uid from archive.readout join archive.participant on participant.reading_id ="
        f" {CURRENT} join archive.person on person.id = participant.person_id"
        " where readout.uid = ? and participant.name = ? order by participant.position limit 1",
        (readout, name),
    )
    return str(row[0]) if row else None


def names_on_side(library: Library, side: str) -> list[tuple[str, str]]:
    """Return uid and key of every name on a side."""
    return [
        (uid, key) for uid, key in library.rows("select uid, key from archive.person where side = ?", (side,))
    ]


def name_printed(library: Library, uid: str) -> str:
    """Return the newest spelling of a name of the archive; "" where no text prints it."""
    row = library.row(
        "select participant.name from archive.person join archive.participant on person_id = person.id"
        " where person.uid = ? order by participant.id desc limit 1",
        (uid,),
    )
    return str(row[0]) if row else ""


def people_called(library: Library, name: str) -> list[tuple[str, str]]:
    """Return uid and side of the names that ``name`` may be: in any order and case, else those with its words."""
    wanted = name_key(name)
    exact = library.rows("select uid, side from archive.person where key = ? order by id", (wanted,))
    if exact or not wanted:
        return [(uid, side) for uid, side in exact]
    words = wanted.split()
    return [
        (uid, side)
        for uid, side, key in library.rows("select uid, side, key from archive.person order by id")
        if all(any(part.startswith(word) for part in key.split()) for word in words)
        or (len(words) == 1 and not wanted.isascii() and wanted in key)
    ]
