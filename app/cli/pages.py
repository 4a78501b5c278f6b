"""Commands for the pages about a person and about two countries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import PATH, chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.portraits import (
        Agreed,
        Appearance,
        Counterpart,
        Encounter,
        HeldFrom,
        MeetingFacts,
        Met,
        Pair,
        PairMet,
        Portrait,
        Printed,
        Said,
        Sayings,
    )

_SHOWN = 20  # lines of a list for people; --json has all of them


@chancery.command()
@click.argument("name")
@click.option("--csv", "csv_path", type=PATH, metavar="FILE", help="Write the meetings as CSV.")
@with_files
@with_json
def person(name: str, csv_path: Path | None, files: Files, as_json: bool) -> int:
    """Show what the texts say of a person, by NAME or uid: offices, meetings, counterparts, statements."""
    from app.services import persons

    with files.session() as session:
        found = persons.portrait(session, persons.named(session, name))
        if csv_path is not None:
            from app.services.exchange import pages, save

            save(pages.person_csv(session, found).encode("utf-8-sig"), csv_path)
            click.echo(f"{csv_path}: {len(found.meetings)} meetings", err=True)
            return 0
        facts = persons.facts(session, found.meetings if as_json else found.meetings[:_SHOWN])
        theirs, own = persons.beside(session, found)
        sayings = persons.sayings(session, found, texts=found.texts)
    if as_json:
        print_json(_person_record(found, facts, (theirs, own), sayings))
    else:
        _tell_person(found, facts, theirs, sayings)
    return 0


def _person_record(
    found: Portrait,
    facts: Mapping[str, MeetingFacts],
    beside: tuple[Sequence[Counterpart], Sequence[Counterpart]],
    sayings: Sayings,
) -> dict[str, Any]:
    first, last = found.first_seen, found.last_seen
    theirs, own = beside
    return {
        "uid": found.uid,
        "name": found.name,
        "sides": list(found.sides),
        "names": [_printed(one, "name") for one in found.names],
        "offices": [_printed(one, "office") for one in found.offices],
        "first_seen": first.day if first else None,
        "last_seen": last.day if last else None,
        "texts": found.texts,
        "decisions": list(found.joined),
        "meetings": [
            _meeting(one.meeting, one.day, facts.get(one.meeting))
            | {
                "role": "principal" if one.principal else "attendee",
                "office": next((each.office for each in one.seen if each.office), None),
                "named_in": [each.readout for each in one.seen],
                "taken_together": list(one.apart),
            }
            for one in found.meetings
        ],
        "counterparts": [_counterpart(one) for one in theirs],
        "own_side": [_counterpart(one) for one in own],
        "statements": [_said(one) for one in sayings.statements],
    }


def _tell_person(
    found: Portrait, facts: Mapping[str, MeetingFacts], theirs: Sequence[Counterpart], sayings: Sayings
) -> None:
    from app.services import persons

    first, last = found.first_seen, found.last_seen
    also = f" (also {', '.join(map(single_line, found.aliases))})" if found.aliases else ""
    click.echo(f"{found.uid}  {'–'.join(found.sides) or '??'}  {single_line(found.name)}{also}")
    click.echo(
        f"  seen {first.day if first else '?'} to {last.day if last else '?'},"
        f" in the {_count(len(found.meetings), 'meeting')} of which a text is held ({_count(found.texts, 'text')})"
        f"{_taken_together(found.meetings)}"
    )
    for one in found.offices:
        days = f"{one.first.day or '?'} to {one.last.day or '?'}"
        click.echo(f"  {days}  {single_line(one.words)}  ({_count(one.times, 'text')})")
    click.echo("Meetings")
    for met in found.meetings[:_SHOWN]:
        known = facts.get(met.meeting)
        role = "principal" if met.principal else "attendee"
        click.echo(f"  {met.day or 'no date':10}  {role:9}  {_title(known)}  [{met.seen[0].readout}]")
    _more(len(found.meetings))
    click.echo("Counterparts")
    for each in theirs[:_SHOWN]:
        click.echo(
            f"  {each.meetings:4}  {each.side or '??':4}  {single_line(each.name)}  (last {each.last or '?'})"
        )
    _more(len(theirs))
    click.echo("Statements by topic (topics are inferred from their words)")
    for key, its in persons.by_topic(sayings.statements):
        click.echo(f"  {len(its):4}  {persons.topic_name(key, 'en') or 'no topic found'}")


@chancery.command()
@click.argument("first")
@click.argument("second")
@click.option("--csv", "csv_path", type=PATH, metavar="FILE", help="Write the meetings as CSV.")
@with_files
@with_json
def pair(first: str, second: str, csv_path: Path | None, files: Files, as_json: bool) -> int:
    """Show the meetings of two countries, who met whom, what is on record as agreed, whose texts are held."""
    from app.services import pairs
    from app.services.coverage import of_archive, sentences

    with files.session() as session:
        found = pairs.pair(session, pairs.side_named(first), pairs.side_named(second))
        if csv_path is not None:
            from app.services.exchange import pages, save

            save(pages.pair_csv(session, found).encode("utf-8-sig"), csv_path)
            click.echo(f"{csv_path}: {len(found.meetings)} meetings", err=True)
            return 0
        facts = pairs.facts(session, found.meetings if as_json else found.meetings[:_SHOWN])
        met = pairs.encounters(session, found)
        agreed = pairs.agreed(session, found.meetings)
        base = of_archive(session.library)
    if as_json:
        print_json(_pair_record(found, facts, met, agreed))
    elif found.meetings:
        _tell_pair(found, facts, met, agreed)
    else:
        click.echo(f"{found.first}–{found.second}: no meeting of which a text is held")
        for sentence in sentences(base):
            click.echo(sentence, err=True)
    return 0


def _held_from(found: Pair) -> dict[HeldFrom, str]:
    """Return whose texts are held, as codes."""
    return {"both": "both", "first": found.first, "second": found.second, "others": "neither"}


def _pair_record(
    found: Pair,
    facts: Mapping[str, MeetingFacts],
    met: tuple[Sequence[Encounter], Mapping[str, Counterpart]],
    agreed: Sequence[Agreed],
) -> dict[str, Any]:
    held, (encounters, people) = _held_from(found), met
    return {
        "sides": [found.first, found.second],
        "first_meeting": found.first_day,
        "last_meeting": found.last_day,
        "texts": found.texts,
        "texts_held_from": {held[state]: number for state, number in found.held.items()},
        "meetings": [
            _meeting(one.meeting, one.day, facts.get(one.meeting))
            | {
                "texts_held_from": held[one.held_from],
                "named_in": [uid for _, uid in one.texts],
                "taken_together": list(one.apart),
            }
            for one in found.meetings
        ],
        "encounters": [
            {
                "first": {"uid": one.first, "name": people[one.first].name},
                "second": {"uid": one.second, "name": people[one.second].name},
                "meetings": one.meetings,
                "as_principals": one.led,
                "first_day": one.since,
                "last_day": one.until,
            }
            for one in encounters
        ],
        "people": [_counterpart(one) for one in people.values()],
        "agreements": [
            {
                "date": one.day,
                "kind": one.kind,
                "verb": one.verb,
                "text": one.words,
                "uid": one.readout,
                "start": one.span.start,
                "end": one.span.end,
                "lapsed": one.lapsed,
            }
            for one in agreed
        ],
    }


def _tell_pair(
    found: Pair,
    facts: Mapping[str, MeetingFacts],
    met: tuple[Sequence[Encounter], Mapping[str, Counterpart]],
    agreed: Sequence[Agreed],
) -> None:
    from app.services import pairs

    held, (encounters, people) = _held_from(found), met
    click.echo(
        f"{found.first}–{found.second}: {_count(len(found.meetings), 'meeting')} of which a text is held,"
        f" {found.first_day or '?'} to {found.last_day or '?'}{_taken_together(found.meetings)}"
    )
    for state, number in found.held.items():
        click.echo(f"  texts held from {held[state]}: {number}")
    for one in found.meetings[:_SHOWN]:
        click.echo(
            f"  {one.day or 'no date':10}  {held[one.held_from]:7}  {_title(facts.get(one.meeting))}"
            f"  [{one.texts[0][1]}]"
        )
    _more(len(found.meetings))
    click.echo("Who met whom")
    for each in encounters[:_SHOWN]:
        names = f"{single_line(people[each.first].name)} – {single_line(people[each.second].name)}"
        click.echo(f"  {each.meetings:4}  {names}  (last {each.until or '?'})")
    _more(len(encounters))
    standing = [one for one in agreed if not one.lapsed]
    click.echo("Agreements on record (whether one still stands is for a person to say)")
    for agreement in standing[:_SHOWN]:
        click.echo(f"  {agreement.day or 'no date':10}  {agreement.kind:11}  {single_line(agreement.words)}")
    _more(len(standing))
    if lapsed := len(agreed) - len(standing):
        click.echo(f"  {lapsed} left out, because a note is tagged “{pairs.LAPSED}”")


def _taken_together(meetings: Sequence[Met] | Sequence[PairMet]) -> str:
    """Say of how many meetings several texts are taken together that nobody has joined, or told apart."""
    number = sum(bool(one.apart) for one in meetings)
    return (
        f"\n  texts of one day are taken together in {number} of them, not confirmed: see 'chancery proposals'"
        * bool(number)
    )


def _printed(one: Printed, word: str) -> dict[str, Any]:
    def seen(at: Appearance) -> dict[str, Any]:
        return {"date": at.day, "uid": at.readout}

    return {word: one.words, "texts": one.times, "first": seen(one.first), "last": seen(one.last)}


def _meeting(uid: str, day: str | None, known: MeetingFacts | None) -> dict[str, Any]:
    return {
        "meeting_uid": uid,
        "date": day,
        "title": known.title if known else None,
        "mode": known.mode if known else None,
        "place": known.place if known else None,
        "place_country": known.place_country if known else None,
        "texts": [
            {"uid": one.uid, "publisher": one.publisher, "country": one.country, "language": one.language}
            for one in (known.texts if known else ())
        ],
    }


def _counterpart(one: Counterpart) -> dict[str, Any]:
    return {
        "uid": one.uid,
        "name": one.name,
        "side": one.side,
        "office": one.office,
        "meetings": one.meetings,
        "as_principals": one.led,
        "first_day": one.first,
        "last_day": one.last,
    }


def _said(one: Said) -> dict[str, Any]:
    return {
        "uid": one.readout,
        "date": one.day,
        "start": one.span.start,
        "end": one.span.end,
        "text": one.words,
        "verb": one.verb,
        "act": one.act,
        "jointly": one.jointly,
        "speaker_inferred": one.inferred,
        "topic_inferred": one.topic or None,
        "tags": list(one.tags),
    }


def _title(known: MeetingFacts | None) -> str:
    return single_line(known.title) if known else "(read otherwise since)"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _more(number: int) -> None:
    if number > _SHOWN:
        click.echo(f"  … and {number - _SHOWN:,} more; --json shows all")
