"""The commands of the terminal: ``chancery`` and ``python -m app``.

Other programs rely on the output and on the exit statuses: 0 done, 1 some inputs were refused or a check
failed, 2 wrong usage, 3 the environment stops it. With ``--json`` standard output holds one JSON document
and nothing else; what is meant for people goes to standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.errors import KnownError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status. A KnownError is one sentence, never a traceback."""
    import click

    from app.cli import (  # noqa: F401  they join the group
        briefs,
        carrying,
        coding,
        concordance,
        curation,
        exchange,
        kwic,
        matrix,
        meetings,
        pages,
        sample,
        saved,
        searching,
        splitting,
        timeline,
    )
    from app.cli.commands import chancery

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal of another encoding must not turn names into errors
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return chancery.main(args=arguments, prog_name="chancery", standalone_mode=False) or 0
    except KnownError as error:
        click.echo(f"chancery: {error}", err=True)
        return error.exit_status
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("chancery: stopped; what was done before is kept.", err=True)
        return 130
    except BrokenPipeError:  # the reader of our output has gone: nothing is left to say
        sys.stderr.close()
        return 0
