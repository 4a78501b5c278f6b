"""The command that splits a page which tells of several events."""

from __future__ import annotations

import re

import click

from app.cli.commands import chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import piece_record, print_json
from app.model.span import Span
from app.model.splitting import Piece
from app.model.text import single_line


def _places(_ctx: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> tuple[Span, ...]:
    found = []
    for value in values:
        match = re.fullmatch(r"(\d{1,9})[-–:](\d{1,9})", value.strip())
        if match is None or int(match[1]) >= int(match[2]):
            raise click.BadParameter(f"'{value}' is no place; write START-END, as in 120-845.")
        found.append(Span(int(match[1]), int(match[2])))
    return tuple(found)


@chancery.command()
@click.argument("name", metavar="UID")
@click.option(
    "--at", "places", multiple=True, metavar="START-END", callback=_places,
    help="A piece of your own, by its characters in the text; give one for each.",
)  # fmt: skip
@click.option("--preview", is_flag=True, help="Show the pieces; write nothing.")
@with_files
@with_json
def split(name: str, places: tuple[Span, ...], preview: bool, files: Files, as_json: bool) -> int:
    """Split a page that tells of several meetings into one readout each; 'take-back' undoes it."""
    from app.errors import WrongUsage
    from app.services import splitting
    from app.services.reading import named

    with files.session() as session:
        uid = named(session, name)
        if places:
            told = splitting.told_as(session, uid, [Piece(span, "As you asked.") for span in places])
        else:
            told = splitting.proposed_for(session, uid)
        if not told:
            raise WrongUsage(
                f"{uid} seems to tell of one meeting.",
                to_do="Name the pieces yourself: --at START-END, once for each.",
            )
        number: int | None = None
        uids: tuple[str, ...] = ()
        if not preview:
            number, change = splitting.split(session, uid, [one.piece.span for one in told])
            uids = change.readouts[1:]
    if as_json:
        print_json(
            {
                "page": uid,
                "decision": number,
                "readouts": list(uids),
                "pieces": [piece_record(one) for one in told],
            }
        )
        return 0
    for at, one in enumerate(told):
        facts, span = one.reading.facts, one.piece.span
        label = uids[at] if uids else f"{span.start}-{span.end}"
        click.echo(f"{label}  {facts.date or 'no date':10}  {'–'.join(one.reading.sides) or '??':9}  "
                   f"{single_line(one.reading.title or '')}")  # fmt: skip
        click.echo(f"    {one.piece.why} “{single_line(one.text)[:90]} …”")
    done = (
        f"decision {number}; 'chancery take-back {number}' takes it back" if uids else "nothing was written"
    )
    click.echo(f"{len(told)} pieces: {done}.", err=True)
    return 0
