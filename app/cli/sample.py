"""The command for the sample archive."""

from __future__ import annotations

import click

from app.cli.commands import chancery
from app.cli.options import with_json
from app.cli.output import print_json


@chancery.command()
@click.option("--reset", is_flag=True, help="Make it anew first; the notebook written so far is put aside.")
@with_json
def sample(reset: bool, as_json: bool) -> int:
    """Open the window on the sample archive: specimens between two countries that do not exist."""
    from app.services.sample import sample as made

    found = made(reset=reset)
    if as_json:
        print_json(
            {
                "archive": str(found.archive),
                "notebook": str(found.notebook),
                "kept": str(found.kept) if found.kept else None,
            }
        )
        return 0
    if found.kept:
        click.echo(f"The notebook written so far was put aside: {found.kept}", err=True)
    from app.ui.application import run

    return run(found.archive, found.notebook)
