"""The command for marks of an earlier text that wait for a revision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.carrying import Pending
    from app.model.span import Span
    from app.services.session import Session


@chancery.command()
@click.argument("name", metavar="UID")
@click.option("--sure", is_flag=True, help="Place every mark that is not doubtful where it stands.")
@click.option(
    "--at", "places", nargs=2, multiple=True, metavar="MARK START-END", help="Place one mark on this passage."
)
@click.option("--keep", multiple=True, metavar="MARK", help="Keep this mark on the earlier text only.")
@with_files
@with_json
def carry(
    name: str,
    sure: bool,
    places: tuple[tuple[str, str], ...],
    keep: tuple[str, ...],
    files: Files,
    as_json: bool,
) -> int:
    """Show the marks of earlier texts that wait for the revision UID, and decide about them."""
    from app.services import carrying
    from app.services.reading import named, page

    with files.session() as session:
        uid = named(session, name)
        text = page(session, uid).readout.text
        waiting = carrying.pending(session, uid)
        decided = [(_mark(waiting, mark), _span(place, len(text))) for mark, place in places]
        kept = [_mark(waiting, mark) for mark in keep]
        for mark, span in decided:
            carrying.place(session, uid, mark, span)
        for mark in kept:
            carrying.keep(session, uid, mark)
        if sure:
            settled = {*kept, *(mark for mark, _ in decided)}
            carrying.place_all(session, uid, [one for one in waiting if one.annotation.uid not in settled])
        _tell(session, uid, text, as_json=as_json)
    return 0


def _tell(session: Session, uid: str, text: str, *, as_json: bool) -> None:
    from app.services import carrying

    waiting = carrying.pending(session, uid)
    if as_json:
        print_json([_record(one, text) for one in waiting])
        return
    for one in waiting:
        click.echo(
            f"{one.annotation.uid}  {one.mapped.certainty:8}  “{single_line(one.annotation.anchor.exact)}”"
        )
        spans = [one.mapped.span] if one.mapped.span else [place.span for place in one.mapped.candidates]
        for span in spans:
            click.echo(f"    {span.start}-{span.end}  “{single_line(span.cut(text))}”")
    wait = "wait" if len(waiting) != 1 else "waits"
    click.echo(f"{len(waiting)} mark{'s' if len(waiting) != 1 else ''} {wait}.", err=True)


def _record(one: Pending, text: str) -> dict[str, Any]:
    from app.services.exchange import annotation_record

    mapped = one.mapped
    return {
        "annotation": annotation_record(one.annotation),
        "certainty": mapped.certainty,
        "start": mapped.span.start if mapped.span else None,
        "end": mapped.span.end if mapped.span else None,
        "candidates": [
            {
                "start": place.span.start,
                "end": place.span.end,
                "text": place.span.cut(text),
                "likeness": round(place.likeness, 3),
            }
            for place in mapped.candidates
        ],
    }


def _mark(waiting: tuple[Pending, ...], name: str) -> str:
    """Return the uid of the one mark that waits and begins with ``name``."""
    found = [one.annotation.uid for one in waiting if name and one.annotation.uid.startswith(name)]
    if len(found) != 1:
        raise click.BadParameter(f"'{name}' names {len(found) or 'no'} marks that wait; give a uid.")
    return found[0]


def _span(words: str, length: int) -> Span:
    from app.model.span import Span

    start, _, end = words.partition("-")
    if not (start.isdecimal() and end.isdecimal() and int(start) < int(end) <= length):
        raise click.BadParameter(f"'{words}' is no passage of this text; write START-END, in code points.")
    return Span(int(start), int(end))
