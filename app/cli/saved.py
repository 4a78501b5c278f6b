"""The command for searches that are kept."""

from __future__ import annotations

from typing import Any

import click

from app.cli.commands import chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line


@chancery.command()
@click.argument("name", required=False)
@click.option(
    "--keep", "query", metavar="QUERY", help="Keep QUERY as NAME; a search of that name is replaced."
)
@click.option("--kind", type=click.Choice(["readouts", "statements", "agreements"]), help="What it lists.")
@click.option("--sort", "sorting", type=click.Choice(["best", "newest", "oldest"]), default="best")
@click.option("--exact", is_flag=True, help="By no other names than those typed.")
@click.option("--rename", "new", metavar="NAME", help="Call it otherwise.")
@click.option("--delete", is_flag=True, help="Put it into the trash.")
@with_files
@with_json
def saved(
    name: str | None,
    query: str | None,
    kind: Any,
    sorting: Any,
    exact: bool,
    new: str | None,
    delete: bool,
    files: Files,
    as_json: bool,
) -> int:
    """Show the searches that are kept, or NAME alone: what each finds now, and what is new since it was looked at.

    'chancery search --saved NAME' shows what it finds.
    """
    from app.services import saved as kept
    from app.services.holdings import Wish

    if sum(map(bool, (query is not None, new, delete))) > 1:
        raise click.UsageError("One change at a time: keep, rename or delete.")
    if name is None and (query is not None or new or delete):
        raise click.UsageError("Missing argument 'NAME'.")
    with files.session() as session:
        if name is not None and query is not None:
            kept.keep(session, name, Wish(query, kind, sorting, exact=exact))
        elif name is not None and new:
            kept.rename(session, kept.named(session, name).uid, new)
            name = new
        elif name is not None and delete:
            kept.remove(session, kept.named(session, name).uid)
            click.echo(f"“{name}” is in the trash. 'chancery trash' brings it back.", err=True)
            name = None
        found = [kept.named(session, name)] if name else kept.saved(session)
        counted = [(one, kept.wish_of(one), kept.counted(session.searching, one)) for one in found]
    if as_json:
        print_json(
            [
                {
                    "uid": one.uid,
                    "name": one.name,
                    **kept.wish_document(wish),
                    "total": number.total,
                    "new": number.new,
                }
                for one, wish, number in counted
            ]
        )
        return 0
    for one, wish, number in counted:
        new_ones = f", {number.new:,} new" if number.new else ""
        click.echo(
            f"{single_line(one.name)}: {single_line(wish.typed) or '(everything)'}  {number.total:,}{new_ones}"
        )
    if not counted:
        click.echo("No search is kept.", err=True)
    return 0
