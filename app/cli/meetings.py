"""Commands for meetings that are known to have taken place: those with a text, and the gaps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import chancery
from app.cli.options import Files, country_code, some_date, with_encoding, with_files, with_json
from app.cli.output import print_json
from app.errors import WrongUsage
from app.model.text import single_line

if TYPE_CHECKING:
    from app.analysis.gaps import Closing
    from app.model.known import Known, KnownPerson
    from app.services.knowing import Standing
    from app.services.visits import Becoming

MODES = ("in_person", "phone", "video")


@chancery.group(invoke_without_command=True)
@click.option("--gaps", is_flag=True, help="Only those without a text.")
@click.option("--withdrawn", is_flag=True, help="Also those that were withdrawn.")
@with_files
@with_json
@click.pass_context
def meetings(ctx: click.Context, gaps: bool, withdrawn: bool, files: Files, as_json: bool) -> int:
    """Show the meetings that are known to have taken place, and which have no text."""
    if ctx.invoked_subcommand is not None:
        ctx.obj = files
        return 0
    from app.services.knowing import counted, known_meetings

    with files.session() as session:
        every = known_meetings(session.library, withdrawn=withdrawn)
    found = [one for one in every if one.state in {"gap", "likely"}] if gaps else every
    if as_json:
        print_json([standing_record(one) for one in found])
        return 0
    for one in found:
        known = one.recorded.known
        click.echo(f"{one.uid}  {one.state:9}  {_line(known)}")
        for closing in one.closings:
            click.echo(f"    {_closing(closing)}")
        if one.recorded.withdrawn:
            gone = one.recorded.withdrawn
            click.echo(
                f"    withdrawn by {gone.made_by}, {gone.made_at[:10]}: {single_line(gone.why) or 'no reason given'}"
            )
    count = counted(every)
    standing = sum(count.values()) - count["withdrawn"]
    click.echo(
        f"{count['text']} of {standing} recorded meetings have a text; {count['gap'] + count['likely']} do not"
        + (
            f" ({count['likely']} of these may have one: see 'chancery proposals')" if count["likely"] else ""
        ),
        err=True,
    )
    return 0


@meetings.command("add")
@click.option(
    "--date", required=True, metavar="DATE", callback=some_date, help="2017-07-07, 2017-07 or 2017."
)
@click.option("--until", metavar="DATE", callback=some_date, help="The last day, of several.")
@click.option(
    "--side", "sides", multiple=True, metavar="CODE", help="A side, as in JP or Japan; once for each."
)
@click.option(
    "--with", "people", multiple=True, metavar="NAME", help="Somebody who was there: 'NAME', 'NAME (JP)'."
)
@click.option("--title", default="", metavar="TEXT", help="What it is called.")
@click.option("--mode", type=click.Choice(MODES), help="How they met.")
@click.option("--place", metavar="TEXT")
@click.option("--known-from", required=True, metavar="TEXT", help="Where it is known from.")
@click.option("--url", metavar="URL", help="The address of what it is known from.")
@click.option("--note", default="", metavar="TEXT")
@with_files
@with_json
def add(
    date: str,
    until: str | None,
    sides: tuple[str, ...],
    people: tuple[str, ...],
    files: Files,
    as_json: bool,
    **given: Any,
) -> int:
    """Record a meeting that is known to have taken place."""
    from app.model.known import Known
    from app.services import knowing

    codes = tuple(str(country_code(None, None, side)) for side in sides)  # type: ignore[arg-type]
    known = Known(date=date, until=until, sides=codes, people=tuple(map(_person, people)), **given)
    with files.session() as session:
        if (held := knowing.already(session, known)) is not None:
            raise WrongUsage(
                f"This meeting is recorded already, as {held.uid}.", kept="Nothing was recorded."
            )
        (uid,) = knowing.record(session, [known])
        standing = next(one for one in knowing.known_meetings(session.library) if one.uid == uid)
    _show(standing, as_json=as_json)
    return 0


def _person(words: str) -> KnownPerson:
    from app.model.known import KnownPerson

    name, _, code = words.strip().removesuffix(")").rpartition(" (")
    return KnownPerson(name.strip(), side=code.strip().upper()) if name else KnownPerson(words.strip())


@meetings.command("import")
@click.argument("path", metavar="FILE.csv", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what each row becomes; record nothing.")
@click.option("--side", metavar="CODE", callback=country_code, help="The side whose visits the table lists.")
@click.option("--known-from", default="", metavar="TEXT", help="Where the table is from; else its file name.")
@click.option("--dates", type=click.Choice(["dmy", "mdy"]), help="What comes first in 3/4/2015.")
@with_encoding
@with_files
@with_json
def import_visits(
    path: Path,
    dry_run: bool,
    side: str | None,
    known_from: str,
    dates: Any,
    encoding: str | None,
    files: Files,
    as_json: bool,
) -> int:
    """Record the meetings of a table of visits, one row each."""
    from app.services.visits import Given, preview, take

    with files.session() as session:
        shown = preview(session, path, Given(side, known_from, dates), encoding=encoding)
        uids = () if dry_run else take(session, shown)
    fresh = iter(uids)
    made = {id(one): next(fresh, "") for one in shown.rows if one.fate == "new"}
    refused = [one for one in shown.rows if one.fate == "refused"]
    if as_json:
        print_json([_becoming_record(one, made.get(id(one), "")) for one in shown.rows])
        return 1 if refused else 0
    for one in shown.rows:
        click.echo(f"line {one.row.line:<5} {one.fate:8} {_becoming(one)}")
    if shown.visits.unknown:
        click.echo(f"Columns left aside: {', '.join(map(single_line, shown.visits.unknown))}", err=True)
    if shown.visits.order and not dates:
        order = "day before month" if shown.visits.order == "dmy" else "month before day"
        click.echo(f"Dates in figures are read {order}, as one of them can only be read.", err=True)
    if shown.asks:
        click.echo("Say --dates dmy or --dates mdy for the dates in figures.", err=True)
    done = f"{len(shown.new)} would be recorded" if dry_run else f"{len(uids)} recorded"
    click.echo(
        f"{done}; {len(refused)} refused; {len(shown.rows) - len(refused) - len(shown.new)} known already",
        err=True,
    )
    return 1 if refused else 0


@meetings.command("withdraw")
@click.argument("name", metavar="UID")
@click.option("--batch", is_flag=True, help="Also all that was recorded together with it.")
@click.option("--why", default="", metavar="TEXT")
@with_files
@with_json
def withdraw(name: str, batch: bool, why: str, files: Files, as_json: bool) -> int:
    """Withdraw a recorded meeting; it stays in the record as withdrawn."""
    from app.services import knowing

    with files.session() as session:
        uid = knowing.named(session, name).uid
        changed = knowing.withdraw(session, knowing.batch_of(session, uid) if batch else [uid], why=why)
    _say(changed, "withdrawn", as_json=as_json)
    return 0


meetings.add_command(withdraw, "retract")  # the word people look for first


@meetings.command("restore")
@click.argument("names", metavar="UID...", nargs=-1, required=True)
@with_files
@with_json
def restore(names: tuple[str, ...], files: Files, as_json: bool) -> int:
    """Let withdrawn meetings stand again."""
    from app.services import knowing

    with files.session() as session:
        changed = knowing.put_back(session, [knowing.named(session, name).uid for name in names])
    _say(changed, "restored", as_json=as_json)
    return 0


def _say(changed: tuple[str, ...], word: str, *, as_json: bool) -> None:
    if as_json:
        print_json({word: list(changed)})
    for uid in () if as_json else changed:
        click.echo(f"{uid} {word}")


def _show(one: Standing, *, as_json: bool) -> None:
    if as_json:
        print_json(standing_record(one))
        return
    click.echo(f"{one.uid}  {one.state}  {_line(one.recorded.known)}")
    for closing in one.closings:
        click.echo(f"    {_closing(closing)}")


def _line(known: Known) -> str:
    day = f"{known.date} to {known.until}" if known.until else known.date
    who = "; ".join(single_line(one.name) for one in known.people)
    parts = [
        "–".join(known.sides),
        single_line(known.title),
        who,
        known.mode,
        known.place,
        f"[{known.known_from}]",
    ]
    return "  ".join([f"{day:10}", *(single_line(part) for part in parts if part)])


def _closing(one: Closing) -> str:
    word = {"confirmed": "text", "inferred": "text (inferred)", "doubtful": "perhaps"}[one.certainty]
    return f"{word}: {one.held.readout}  {single_line(one.held.title)}: {one.reason}"


def _becoming(one: Becoming) -> str:
    if one.row.known is None:
        return one.row.refused
    words = _line(one.row.known)
    if one.fate == "known":
        return f"{words}: recorded already, as {one.uid}"
    if one.fate == "twice":
        return f"{words}: the same as line {one.line}"
    return "\n    ".join(
        [words, *(_closing(each) for each in one.closings), *([one.row.remark] if one.row.remark else [])]
    )


def known_record(known: Known) -> dict[str, Any]:
    """Return a known meeting as JSON."""
    return {
        "date": known.date,
        "until": known.until,
        "sides": list(known.sides),
        "people": [{"name": one.name, "office": one.office, "side": one.side} for one in known.people],
        "title": known.title,
        "mode": known.mode,
        "place": known.place,
        "place_country": known.place_country,
        "known_from": known.known_from,
        "url": known.url,
        "note": known.note,
    }


def standing_record(one: Standing) -> dict[str, Any]:
    """Return a recorded meeting with whether it has a text, as JSON."""
    gone = one.recorded.withdrawn
    return {
        "uid": one.uid,
        "state": one.state,
        **known_record(one.recorded.known),
        "made_by": one.recorded.made_by,
        "made_at": one.recorded.made_at,
        "withdrawn": {"by": gone.made_by, "at": gone.made_at, "why": gone.why} if gone else None,
        "texts": [_closing_record(each) for each in one.closings],
    }


def _closing_record(one: Closing) -> dict[str, Any]:
    return {
        "readout": one.held.readout,
        "meeting": one.held.meeting,
        "certainty": one.certainty,
        "reason": one.reason,
    }


def _becoming_record(one: Becoming, uid: str) -> dict[str, Any]:
    return {
        "line": one.row.line,
        "fate": one.fate,
        "uid": uid or one.uid or None,
        "message": one.row.refused or one.row.remark or None,
        "same_as_line": one.line or None,
        "meeting": known_record(one.row.known) if one.row.known else None,
        "texts": [_closing_record(each) for each in one.closings],
    }
