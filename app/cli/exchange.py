"""Commands for exchange: annotations out and in, and citations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import PATH, chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.model.text import single_line

if TYPE_CHECKING:
    from app.exchange.web_incoming import Unusable
    from app.model.annotation import Annotation
    from app.model.codebook import Tag
    from app.model.merging import Pair
    from app.services.exchange import Taken

_FORMS = ["json", "jsonld", "csv", "xlsx", "markdown", "qdpx", "codebook"]
_STYLES = ["text", "bibtex", "ris", "csl"]


@chancery.command("annotations")
@click.argument("name", metavar="[UID]", required=False)
@click.option("--tag", metavar="T")
@click.option("--format", "form", type=click.Choice(_FORMS), help="For other programs.")
@click.option("-o", "--output", type=PATH, metavar="FILE", help="Write there instead of to the terminal.")
@with_files
@with_json
def annotations_(
    name: str | None, tag: str | None, form: str | None, output: Path | None, files: Files, as_json: bool
) -> int:
    """List or export annotations."""
    from app.services import exchange
    from app.services.annotating import annotation_list
    from app.services.exchange.outgoing import BINARY
    from app.services.reading import named

    wanted = form or ("json" if as_json or output else None)
    if wanted in BINARY and output is None:
        raise click.UsageError(f"{wanted} is no text: name a file with -o.")
    with files.session() as session:
        uid = named(session, name) if name else None
        found = annotation_list(session, readout_uid=uid, tag=tag)
        made = exchange.export(session, found, form=wanted) if wanted else None
    if made is None:
        _list(found)
    elif output is None:
        click.echo(made.data.decode("utf-8"), nl=False)
    else:
        exchange.save(made.data, output)
        click.echo(f"{output}: {len(found) - len(made.left_out)} annotations", err=True)
        for one in made.left_out:
            click.echo(f"left out, its text is not held: {_line(one)}", err=True)
    return 0


def _list(found: list[Annotation]) -> None:
    for one in found:
        tagged = "".join(f" #{single_line(name)}" for name in one.tags)
        click.echo(f"{one.uid}  {one.colour:6}  “{single_line(one.anchor.exact)}”{tagged}")
        if one.note:
            click.echo(f"    {single_line(one.note)}")


@chancery.command("take-in")
@click.argument("path", metavar="FILE", type=PATH)
@click.option("--preview", is_flag=True, help="Show what would be taken; nothing is written.")
@click.option(
    "--all", "keep_all", is_flag=True, help="Also duplicates, and what lies unchanged in the trash."
)
@with_files
@with_json
def take_in(path: Path, preview: bool, keep_all: bool, files: Files, as_json: bool) -> int:
    """Take in the annotations of a colleague's notebook or of a JSON-LD file."""
    from app.services import exchange

    read = exchange.preview if preview else exchange.take_in
    with files.session() as session:
        taken = read(session, path, keep_all=keep_all)
    merge = taken.merge
    if as_json:
        print_json(_taken_record(taken))
    else:
        _print_taken(taken)
    told = f"{len(merge.added)} {'would be added' if preview else 'added'}, {len(merge.held)} held already"
    listed = (
        f"{len(merge.duplicates)} duplicates, {len(merge.disagreements)} disagreements,"
        f" {len(taken.unplaced)} without a place"
    )
    click.echo(f"{told}, {listed}.", err=True)
    if merge.tags or merge.completed or merge.links:
        tags = f"{len(merge.tags)} tags added, {len(merge.completed)} completed"
        click.echo(f"{tags}, {len(merge.links)} links added.", err=True)
    if merge.decided:
        click.echo(f"{len(merge.decided)} decisions on marks for a revision taken over.", err=True)
    open_ = merge.disagreements or merge.differing or merge.loose or taken.unplaced
    return 1 if open_ else 0


def _print_taken(taken: Taken) -> None:
    for one in taken.merge.added:
        click.echo(f"added      {_line(one)}")
    for pair in taken.merge.duplicates:
        _print_pair("duplicate", pair)
    for pair in taken.merge.disagreements:
        _print_pair("disagrees", pair)
    for differing in taken.merge.differing:
        click.echo(f"tag        theirs {_tag(differing.theirs)}")
        click.echo(f"           yours  {_tag(differing.mine)}")
    for link in taken.merge.loose:
        ends = f"{link.source_uid} {single_line(link.relation)} {link.target_uid}"
        click.echo(f"no ends    {ends}: an end of this link is not held")
    for each in taken.unplaced:
        quoted = f" “{single_line(each.quotation)}”" if each.quotation else ""
        click.echo(f"no place   {single_line(each.id)}{quoted}: {each.reason}")


def _print_pair(what: str, pair: Pair) -> None:
    where = " (in the trash)" if pair.trashed else ""
    click.echo(f"{what:9}  theirs {_line(pair.theirs)}")
    click.echo(f"           yours  {_line(pair.mine)}{where}")


def _tag(one: Tag) -> str:
    colour = f" ({one.colour})" if one.colour else ""
    return f"{single_line(one.path)}{colour}: {single_line(one.definition)}"


def _line(one: Annotation) -> str:
    tags = "".join(f" #{single_line(name)}" for name in one.tags)
    note = f" — {single_line(one.note)}" if one.note else ""
    return f"{one.uid} {single_line(one.author)} “{single_line(one.anchor.exact)}”{tags}{note}"


def _taken_record(taken: Taken) -> dict[str, Any]:
    from app.services.exchange import annotation_record

    def pairs(found: tuple[Pair, ...]) -> list[dict[str, Any]]:
        return [
            {
                "mine": annotation_record(pair.mine),
                "theirs": annotation_record(pair.theirs),
                "trashed": pair.trashed,
            }
            for pair in found
        ]

    def unplaced(one: Unusable) -> dict[str, str]:
        return {"id": one.id, "quote": one.quotation, "reason": one.reason}

    merge = taken.merge
    return {
        "added": [annotation_record(one) for one in merge.added],
        "held": [one.uid for one in merge.held],
        "duplicates": pairs(merge.duplicates),
        "disagreements": pairs(merge.disagreements),
        "tags": {
            "added": [tag.path for tag in merge.tags],
            "completed": [tag.path for tag in merge.completed],
            "differing": [pair.mine.path for pair in merge.differing],
        },
        "links": {
            "added": [link.uid for link in merge.links],
            "loose": [link.uid for link in merge.loose],
        },
        "decided": [
            {"annotation": one.annotation_uid, "readout": one.readout_uid, "carried": one.carried_uid}
            for one in merge.decided
        ],
        "unplaced": [unplaced(one) for one in taken.unplaced],
    }


@chancery.command()
@click.argument("name", metavar="UID")
@click.option("--quote", metavar="TEXT", help="The passage, as it stands in the text.")
@click.option("--format", "style", type=click.Choice(_STYLES), default="text", show_default=True)
@with_files
@with_json
def cite(name: str, quote: str | None, style: str, files: Files, as_json: bool) -> int:
    """Cite a readout, or the passage that QUOTE names."""
    from app.services.annotating import quoted
    from app.services.exchange import citation
    from app.services.reading import named, page

    with files.session() as session:
        found = page(session, named(session, name))
    span = quoted(found, quote) if quote else None
    made = citation(found, span=span, style=style)
    if as_json:
        print_json({"uid": found.readout.uid, "format": style, "citation": made})
    else:
        click.echo(made, nl=False)
    return 0
