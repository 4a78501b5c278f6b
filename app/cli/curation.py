"""Commands for who is the same: proposals, decisions, and taking them back."""

from __future__ import annotations

import click

from app.cli.commands import chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line


@chancery.command()
@with_files
@with_json
def people(files: Files, as_json: bool) -> int:
    """Show the persons of the archive, with other names and offices."""
    from app.services.curating import known_persons

    with files.session() as session:
        found = known_persons(session)
    if as_json:
        print_json(
            [
                {
                    "uid": one.uid,
                    "name": one.name,
                    "aliases": list(one.aliases),
                    "sides": list(one.sides),
                    "offices": [
                        {"office": each.office, "since": each.since, "until": each.until}
                        for each in one.offices
                    ],
                    "meetings": list(one.meetings),
                    "first_seen": one.first_seen,
                    "last_seen": one.last_seen,
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        also = f" (also {', '.join(map(single_line, one.aliases))})" if one.aliases else ""
        click.echo(f"{one.uid}  {'–'.join(one.sides) or '??':4}  {single_line(one.name)}{also}")
        for each in one.offices:
            click.echo(f"    {each.since or '?'} to {each.until or '?'}  {single_line(each.office)}")
    return 0


@chancery.command()
@with_files
@with_json
def proposals(files: Files, as_json: bool) -> int:
    """Show who may be the same person, and which texts may tell of one meeting."""
    from app.services.curating import proposals as proposed

    with files.session() as session:
        found = proposed(session)
    if as_json:
        print_json(
            [
                {"kind": one.kind, "subject": one.subject, "object": one.object, "reason": one.reason}
                for one in found
            ]
        )
        return 0
    for one in found:
        click.echo(f"{one.kind:12}  {one.subject} {one.object}  {single_line(one.reason)}")
    if not found:
        click.echo("Nothing is proposed: no two seem to be the same.", err=True)
    return 0


@chancery.command()
@click.argument("kind", type=click.Choice(["same-person", "other-person", "same-meeting", "not-same"]))
@click.argument("subject")
@click.argument("object_", metavar="OBJECT")
@with_files
@with_json
def decide(kind: str, subject: str, object_: str, files: Files, as_json: bool) -> int:
    """Join two persons or meetings, part a person (OBJECT is then the readout), or settle a proposal."""
    from app.services.curating import decide as write_down

    with files.session() as session:
        number = write_down(session, kind.replace("-", "_"), subject, object_)  # type: ignore[arg-type]
    print_json({"decision": number}) if as_json else click.echo(f"decision {number}")
    return 0


@chancery.command("take-back")
@click.argument("number", type=int)
@with_files
@with_json
def take_back(number: int, files: Files, as_json: bool) -> int:
    """Take a decision back, by its number."""
    from app.services.curating import take_back as write_down

    with files.session() as session:
        write_down(session, number)
    print_json({"taken_back": number}) if as_json else click.echo(f"decision {number} was taken back")
    return 0


@chancery.command()
@click.argument("name", metavar="UID")
@with_files
@with_json
def changes(name: str, files: Files, as_json: bool) -> int:
    """Show what a revision changed in the wording of the text it revises."""
    from app.analysis.wording import changed_lines
    from app.services.reading import named, revision_changes

    with files.session() as session:
        uid = named(session, name)
        earlier, stretches = revision_changes(session, uid)
    if as_json:
        print_json(
            {
                "uid": uid,
                "revises_uid": earlier,
                "changes": [
                    {
                        "fate": one.fate,
                        "text": one.text,
                        "old_start": one.old.start,
                        "new_start": one.new.start,
                    }
                    for one in stretches
                    if one.fate != "kept"
                ],
            }
        )
        return 0
    for line in changed_lines(stretches):
        click.echo(single_line(line))
    return 0
