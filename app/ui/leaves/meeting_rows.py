"""Meetings as rows of a page: the day, the title, how and where they met, and whose texts are held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.model.portraits import Gap, HeldFrom, HeldText, MeetingFacts, Met, PairMet
from app.model.text import single_line
from app.ui import names
from app.ui.leaves.listing import Section
from app.ui.leaves.rows import EntryRow, TextPlace
from app.ui.tongue import tr


def meeting_row(
    found: MeetingFacts | None,
    *,
    day: str | None,
    uid: str,
    role: str = "",
    speaker: str = "",
    held: str = "",
    note: str = "",
) -> EntryRow:
    """Return the row of one meeting; ``role``, ``held`` and ``note`` are words for its second line and the right.

    Without facts its texts were read otherwise since it was asked for.
    """
    if found is None:
        return EntryRow(uid, lead=names.day(day) or tr("No date"), target=TextPlace(uid))
    place = names.listed(
        dict.fromkeys(part for part in (found.place or "", names.country(found.place_country)) if part)
    )
    about = (names.mode_alone(found.mode), single_line(place), role)
    return EntryRow(
        single_line(found.title),
        lead=names.day(day) or tr("No date"),
        about="  ·  ".join(part for part in about if part),
        right=held,
        note="  ·  ".join(part for part in (tr("day inferred") if found.day_inferred else "", note) if part),
        target=TextPlace(uid, speaker=speaker),
        data=found,
    )


def gap_section(gaps: Sequence[Gap] | None) -> Section:
    """Return the section of the meetings that are known without a text."""
    about = tr("recorded by a person; a text that comes in closes the gap")
    name = tr("Known, without a text")
    if gaps is None:
        return Section(name, (), about=about, nothing=tr("Looking …"), number="…")
    nothing = tr("No meeting without a text is recorded, so a gap would not show.")
    return Section(name, [_gap_row(one) for one in gaps], about=about, nothing=nothing)


def _gap_row(one: Gap) -> EntryRow:
    place = names.listed(dict.fromkeys(p for p in (one.place or "", names.country(one.place_country)) if p))
    sides = " – ".join(map(names.country_short, one.sides))
    about = (
        names.mode_alone(one.mode),
        place,
        tr("known from {source}", source=single_line(one.known_from)),
    )
    return EntryRow(
        single_line(one.title) or sides,
        lead=span_of_days(one.day, one.until or one.day),
        about="  ·  ".join(part for part in about if part),
        right=tr("no text held"),
        note=tr("perhaps one: the review of what may be the same tells") if one.likely else "",
        data=one,
    )


def taken_together(met: Met | PairMet) -> str:
    """Return what is said of a meeting whose texts the program takes together; "" where nothing was inferred."""
    if not met.apart:
        return ""
    texts = len(met.seen) if isinstance(met, Met) else len(met.texts)
    return tr("≈ {texts}, not confirmed to be of one meeting", texts=names.counted(texts, "text"))


def together_count(meetings: Iterable[Met | PairMet]) -> str:
    """Return how many of the meetings are told by texts that the program takes together; "" for none."""
    number = sum(bool(one.apart) for one in meetings)
    return tr("≈ {number} of them taken together, not confirmed", number=f"{number:,}") if number else ""


def against(meetings: int, gaps: Sequence[Gap] | None) -> str:
    """Return what a count of meetings stands against: all that are known, where some have no text."""
    if gaps:
        return tr(
            "in {number} of {known} known meetings, those that have texts",
            number=f"{meetings:,}",
            known=f"{meetings + len(gaps):,}",
        )
    return tr("in the {meetings} of which a text is held", meetings=names.counted(meetings, "meeting"))


def held_of(texts: Iterable[HeldText], own: Iterable[str]) -> str:
    """Return whose texts of a meeting are held, seen from a person of the side ``own``: what is missing is said."""
    ours = tuple(own)
    publishers = sorted({one.country for one in texts if one.country})
    mine = [code for code in publishers if code in ours]
    theirs = [code for code in publishers if code not in ours]
    if mine and theirs:
        return tr("both sides’ texts")
    if not publishers:
        return tr("whose text is not known")
    return tr("only {side}’s text", side=names.joined(map(names.country_short, publishers)))


def held_from(state: HeldFrom, first: str, second: str) -> str:
    """Return whose texts of a meeting of two sides are held."""
    if state == "both":
        return tr("both sides’ texts")
    if state == "others":
        return tr("neither side’s own text")
    return tr("only {side}’s text", side=names.country_short(first if state == "first" else second))


def other_text(found: MeetingFacts, uid: str) -> HeldText | None:
    """Return the next text of the meeting after ``uid``, in a ring; None where there is no other."""
    uids = [one.uid for one in found.texts]
    if len(uids) < 2 or uid not in uids:
        return None
    return found.texts[(uids.index(uid) + 1) % len(uids)]


def span_of_days(first: str | None, last: str | None) -> str:
    """Return two days as a stretch of time, one day as itself."""
    if not first or not last:
        return names.day(first or last) or tr("No date")
    return names.day(first) if first == last else f"{names.day(first)} – {names.day(last)}"
