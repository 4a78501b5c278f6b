"""The command that searches."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import PATH, chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import coverage_record, hit_record, print_json
from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.query import Query
    from app.services.holdings import Wish
    from app.services.session import Session


@chancery.command()
@click.argument("query", default="")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@click.option("--kind", type=click.Choice(["readouts", "statements", "agreements"]), help="What is listed.")
@click.option("--statements", is_flag=True, help="The same as --kind statements.")
@click.option(
    "--sort", "sorting", type=click.Choice(["best", "newest", "oldest"]), default="best", show_default=True
)
@click.option("--newest", is_flag=True, help="The same as --sort newest.")
@click.option("--saved", "name", metavar="NAME", help="What is kept as NAME, instead of QUERY.")
@click.option("--csv", "table", type=PATH, metavar="FILE", help="Write all that is found to FILE as CSV.")
@click.option("--exact", is_flag=True, help="By no other names than those typed.")
@with_files
@with_json
def search(
    query: str,
    limit: int,
    kind: Any,
    statements: bool,
    sorting: Any,
    newest: bool,
    name: str | None,
    table: Path | None,
    exact: bool,
    files: Files,
    as_json: bool,
) -> int:
    """Find readouts by QUERY: words, "phrases", OR, -not, begin*, NEAR(a b, 10) and field:word."""
    from app.services import coverage
    from app.services import saved as kept
    from app.services.holdings import Wish

    if bool(query) == bool(name):
        raise click.UsageError("Missing argument 'QUERY'; or name a search that is kept with --saved.")
    wish = Wish(
        query, kind or ("statements" if statements else None), "newest" if newest else sorting, exact=exact
    )
    with files.session() as session:
        if name:
            one = kept.named(session, name)
            wish = kept.wish_of(one)
            query = wish.typed
            kept.looked_at(session, one.uid)
        if table is not None:
            return _write(session, wish, table, unfinished=bool(name))
        results = session.searching.found(wish, limit=limit, unfinished=bool(name))
        base = coverage.of_archive(session.library) if as_json or not results.total else None
    tell_of_question(results.query)
    if as_json:
        print_json(
            {
                "query": query,
                "total": results.total,
                "also_searched": [
                    {"typed": one.typed, "names": list(one.others), "source": one.source}
                    for one in results.query.names
                    if one.on
                ],
                "hits": [hit_record(hit) for hit in results.hits],
                "coverage": coverage_record(base) if base else None,
            }
        )
        return 0
    for hit in results.hits:
        click.echo(f"{hit.uid}  {hit.date or 'no date'}  {single_line(hit.title)}")
        speaker = f"{single_line(hit.speaker)}: " if hit.speaker else ""
        click.echo(f"    {speaker}…{single_line(hit.snippet)}…")
    click.echo(f"{results.total:,} {results.kind if results.total != 1 else results.kind[:-1]}", err=True)
    for sentence in coverage.sentences(base) if base else ():
        click.echo(sentence, err=True)
    return 0


def _write(session: Session, wish: Wish, path: Path, *, unfinished: bool) -> int:
    """Write all that is found, telling a person at a terminal how far it is."""
    from app.services import result_table

    shown = sys.stderr.isatty()

    def tell(done: int, total: int) -> None:
        if shown and done % 5_000 == 0:
            click.echo(f"{done:,} of {total:,}", err=True)

    tell_of_question(session.searching.asked(wish))
    count = result_table.write(session.searching, wish, path, tell=tell, unfinished=unfinished)
    click.echo(f"{path}: {count:,} rows", err=True)
    return 0


def tell_of_question(query: Query) -> None:
    """Say what was not understood, and by which other names was searched."""
    for mistake in query.mistakes:
        click.echo(mistake.message, err=True)
    for one in query.names:
        if one.on:
            click.echo(f"Also searched: {single_line(one.told)}", err=True)
