"""The command that shows a keyword in its contexts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import PATH, chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.cli.searching import tell_of_question
from app.model.annotation import COLOURS
from app.model.text import single_line

if TYPE_CHECKING:
    from app.analysis.kwic import Line
    from app.services.kwic import Concordance

_WIDE = 44  # code points of the context on each side


@chancery.command()
@click.argument("query", metavar="WORD")
@click.option(
    "--kind", type=click.Choice(["readouts", "statements", "agreements"]), help="Where it is looked for."
)
@click.option(
    "--sort",
    "order",
    type=click.Choice(["text", "left", "right", "date", "speaker"]),
    default="left",
    show_default=True,
    help="By the three words before, or after.",
)
@click.option(
    "--limit", type=click.IntRange(1, 1_000_000), default=5_000, show_default=True, help="Lines at most."
)
@click.option("--exact", is_flag=True, help="By no other names than those typed.")
@click.option("--csv", "table", type=PATH, metavar="FILE", help="Write the lines to FILE.")
@click.option(
    "--mark", "colour", type=click.Choice(COLOURS), help="Mark every line in this colour: one step."
)
@click.option("--tag", "tags", multiple=True, metavar="T", help="With these tags.")
@with_files
@with_json
def kwic(
    query: str,
    kind: Any,
    order: str,
    limit: int,
    exact: bool,
    table: Path | None,
    colour: Any,
    tags: tuple[str, ...],
    files: Files,
    as_json: bool,
) -> int:
    """Show WORD (or any question) in its contexts, sorted by what stands beside it, with counts by year and side."""
    from app.analysis.kwic import arranged
    from app.services import coverage, exchange, marking
    from app.services import kwic as contexts
    from app.services.holdings import Wish

    wanted: Any = {"left": "before", "right": "after"}.get(order, order)
    if tags and not colour:
        raise click.UsageError("--tag goes with --mark.")
    wish = Wish(query, kind, exact=exact)
    with files.session() as session:
        tell_of_question(session.searching.asked(wish))
        found = contexts.gathered(session.searching, wish, most=limit)
        base = coverage.of_archive(session.library) if not found.lines else None
        if colour:
            places = [(one.uid, one.span) for one in found.lines]
            marked = len(marking.mark(session, places, colour=colour, tags=tags).annotations)
            click.echo(f"{marked:,} of {len(places):,} places were marked", err=True)
    if table is not None:
        exchange.save(contexts.as_csv(found, wanted).encode("utf-8"), table)
    lines = arranged(found.lines, wanted)
    if as_json:
        print_json(_record(query, found, lines))
        return 0
    if table is None:
        for one in lines:
            before = single_line(one.before)[-_WIDE:]
            after = single_line(one.after)[:_WIDE]
            click.echo(f"{one.date or 'no date':10}  {before:>{_WIDE}} [{single_line(one.keyword)}] {after}")
    if base is None:
        _tell_counts(found)
        return 0
    click.echo("0 lines", err=True)
    for sentence in coverage.sentences(base):
        click.echo(sentence, err=True)
    return 0


def _record(query: str, found: Concordance, lines: Sequence[Line]) -> dict[str, Any]:
    from app.analysis.kwic import by_side, by_year

    return {
        "query": query,
        "texts": found.texts,
        "of": found.total,
        "whole": found.whole,
        "by_year": dict(by_year(found.lines)),
        "by_side": dict(by_side(found.lines)),
        "lines": [
            {
                "uid": one.uid,
                "date": one.date or None,
                "start": one.span.start,
                "end": one.span.end,
                "before": one.before,
                "keyword": one.keyword,
                "after": one.after,
                "speaker": one.speaker,
                "sides": list(one.sides),
            }
            for one in lines
        ],
    }


def _tell_counts(found: Concordance) -> None:
    """Say how many lines there are in each year and of each side, and out of which texts they come."""
    from app.analysis.kwic import by_side, by_year

    years, sides = by_year(found.lines), by_side(found.lines)
    click.echo("  ".join(f"{year or 'no date'}: {count:,}" for year, count in years), err=True)
    click.echo("  ".join(f"{side or 'nobody named'}: {count:,}" for side, count in sides), err=True)
    if not found.words:
        click.echo("Nothing that is asked for can stand in a text.", err=True)
    texts = (
        f"all {found.total:,} texts"
        if found.whole
        else f"the newest {found.texts:,} of {found.total:,} texts"
    )
    click.echo(f"{len(found.lines):,} lines in {texts} found", err=True)
