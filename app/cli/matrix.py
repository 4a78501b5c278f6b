"""The command for who sat in which meeting."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from app.cli.commands import chancery
from app.cli.options import Files, country_code, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line

ORDERS = ("often", "rank", "name", "first", "last")


@chancery.command()
@click.argument("query", required=False, default="")
@click.option("--person", metavar="NAME", help="The meetings that name this person: a name, or a uid.")
@click.option("--side", "sides", multiple=True, metavar="CODE", help="Only the people of this side.")
@click.option(
    "--both",
    multiple=True,
    metavar="WHEN",
    help="Only who was there then: 2015, 2017-07, first, last; twice for both.",
)
@click.option("--apart", is_flag=True, help="A column for each text that nobody has joined to another.")
@click.option("--returned", is_flag=True, help="Only who came back after an absence.")
@click.option(
    "--order", type=click.Choice(ORDERS), default="often", show_default=True, help="How people are sorted."
)
@click.option("--csv", "as_csv", is_flag=True, help="As CSV.")
@click.option("--pdf", metavar="FILE", type=click.Path(path_type=Path), help="Write a PDF.")
@click.option("--paper", default="a4", show_default=True, help="a4 or letter.")
@click.option(
    "--language", default="en", show_default=True, metavar="CODE", help="Of the headings: en, ja or ko."
)
@with_files
@with_json
def matrix(
    query: str,
    person: str | None,
    sides: tuple[str, ...],
    both: tuple[str, ...],
    apart: bool,
    returned: bool,
    order: Any,
    as_csv: bool,
    pdf: Path | None,
    paper: str,
    language: str,
    files: Files,
    as_json: bool,
) -> int:
    """Show who sat in which of the meetings that QUERY finds (all of them without one)."""
    from dataclasses import replace

    from app.analysis.attendance import reordered
    from app.services import attendance, attendance_out, coverage, exchange
    from app.services.curating import person_named
    from app.services.holdings import Wish

    codes = [str(country_code(None, None, side)) for side in sides]  # type: ignore[arg-type]
    with files.session() as session:
        title = query
        if person:
            who = person_named(session, person)
            shown, title = attendance.of_person(session, who.uid, apart=apart), who.name
        else:
            shown = attendance.of_wish(session, Wish(query), apart=apart)
        base = None if shown.matrix.gatherings else coverage.of_archive(session.library)
    whole = reordered(shown.matrix, order)
    shown = replace(shown, matrix=attendance.narrowed(whole, both=both, sides=codes, returned=returned))
    if pdf is not None:
        exchange.save(attendance_out.as_pdf(shown, title=title, language=language, paper=paper), pdf)
        click.echo(f"{pdf} was written.", err=True)
    if as_json:
        print_json(attendance_out.as_record(shown))
    elif as_csv:
        click.echo(attendance_out.as_table(shown).decode("utf-8-sig"), nl=False)
    elif pdf is None:
        for row, one in enumerate(shown.matrix.sitters):
            click.echo(f"{one.side or '??':4} {single_line(one.name)}  ({one.meetings})")
            for column, there in enumerate(shown.matrix.gatherings):
                words = attendance_out.cell_words(shown.matrix, row, column)
                if words:
                    click.echo(f"     {there.day or 'no date':10}  {words}")
    if base is not None:
        click.echo("No meeting is found.", err=True)
    for sentence in coverage.sentences(base) if base is not None else attendance_out.remarks(shown):
        click.echo(sentence, err=True)
    return 0
