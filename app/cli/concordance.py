"""The command for the user's concordance."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.commands import PATH, chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line


@chancery.command()
@click.option(
    "--add",
    "lines",
    multiple=True,
    metavar="'A = B'",
    help="Names for one thing; joined to an entry with one of them.",
)
@click.option(
    "--remove", "names", multiple=True, metavar="NAME", help="Put the entry with this name into the trash."
)
@click.option(
    "--import", "source", type=PATH, metavar="FILE", help="Add the entries of FILE.toml or FILE.csv."
)
@click.option(
    "--export", "target", type=PATH, metavar="FILE", help="Write all entries to FILE.toml or FILE.csv."
)
@with_files
@with_json
def concordance(
    lines: tuple[str, ...],
    names: tuple[str, ...],
    source: Path | None,
    target: Path | None,
    files: Files,
    as_json: bool,
) -> int:
    """Show or change your different names for one thing; a search for one of them also looks for the others."""
    from app.services import concordance as own

    with files.session() as session:
        for line in lines:
            own.add(session, line)
        for name in names:
            own.remove(session, [one.uid for one in own.called(session, name)])
        if source is not None:
            own.take_in(session, source)
        if target is not None:
            own.write_out(session, target)
        found = own.concordance(session)
    if as_json:
        print_json([{"uid": one.uid, "names": list(one.names)} for one in found])
        return 0
    for one in found:
        click.echo(single_line(one.told))
    click.echo(f"{len(found)} {'entries' if len(found) != 1 else 'entry'}", err=True)
    return 0
