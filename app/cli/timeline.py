"""The command that counts what a question finds in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from app.analysis.timeline.calendar import UNITS, Unit, day_of, written
from app.cli.commands import chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import coverage_record, print_json
from app.cli.searching import tell_of_question

if TYPE_CHECKING:
    from app.analysis.timeline.tally import Bin, Tally
    from app.services.timeline import Line

_WIDE = 50  # signs of the longest bar
_BINS = 60  # that are printed without being asked for


@chancery.command()
@click.argument("query", metavar="[QUERY]", default="")
@click.option(
    "--by", "unit", type=click.Choice(UNITS), help="The width of a bin; without it about as many as fit."
)
@click.option("--kind", type=click.Choice(["readouts", "statements", "agreements"]), help="What is counted.")
@click.option("--exact", is_flag=True, help="Search by no other names than those that are typed.")
@with_files
@with_json
def timeline(
    files: Files, query: str, unit: Unit | None, kind: str | None, exact: bool, as_json: bool
) -> int:
    """Count what QUERY finds in time; without QUERY, everything."""
    from app.analysis.timeline.tally import with_gaps
    from app.services import coverage
    from app.services import timeline as services
    from app.services.holdings import Wish

    with files.session() as session:
        session.searching.ready(wait=True)
        wish = Wish(query, kind, exact=exact)  # type: ignore[arg-type]
        asked = session.searching.asked(wish)
        line = services.line(session.searching, wish, unfinished=False)
        base = coverage.of_archive(session.library)
    tell_of_question(asked)
    if line is None:
        return 0
    chosen = unit or _fitting(line.tally)
    found = with_gaps(line.tally, chosen)
    if as_json:
        print_json(_document(line, chosen, found, query) | {"coverage": coverage_record(base)})
        return 0
    _print(line, found)
    for sentence in coverage.sentences(base) if not line.tally.total else ():
        click.echo(sentence, err=True)
    return 0


def _fitting(tally: Tally) -> Unit:
    """Return the finest unit of which no more bins than are readable lie between the first and the last."""
    from app.analysis.timeline.calendar import DAYS

    start, end = tally.extent or (1, 1)
    return next((one for one in reversed(UNITS) if (end - start) / DAYS[one] <= _BINS), "decade")


def _document(line: Line, unit: Unit, found: list[Bin], query: str) -> dict[str, object]:
    return {
        "query": query,
        "kind": line.kind,
        "held": line.held,
        "total": line.tally.total,
        "undated": line.tally.undated,
        "by": unit,
        "bins": [
            {
                "when": _named(one),
                "start": day_of(one.start).isoformat(),
                "end": day_of(one.end - 1).isoformat(),
                "count": one.count,
                "known_to": one.unit if one.loose else None,
            }
            for one in found
        ],
    }


def _named(one: Bin) -> str:
    if one.unit == "decade":
        return f"{day_of(one.start).year // 10 * 10}s"
    if one.unit == "quarter":
        day = day_of(one.start)
        return f"{day.year} Q{(day.month + 2) // 3}"
    return written(one.unit, one.start)


def _print(line: Line, found: list[Bin]) -> None:
    most = max((one.count for one in found), default=1) or 1
    wide = len(f"{most:,}")
    for one in found:
        bar = "█" * round(_WIDE * one.count / most) if not one.loose else "(no more is known)"
        if one.count and not bar:
            bar = "▏"
        click.echo(f"{_named(one):10}  {one.count:>{wide},}  {bar}".rstrip())
    of = f" of {line.held:,} readouts" if line.kind == "readouts" else f" in {line.held:,} readouts"
    noun = "" if line.kind == "readouts" else f" {line.kind}"
    click.echo(f"{line.tally.total:,}{noun}{of}; {line.tally.undated:,} undated", err=True)
