"""Every command, in the order of the contract."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app import __version__
from app.cli.options import (
    Files,
    country_code,
    some_date,
    with_encoding,
    with_files,
    with_json,
    with_provenance,
)
from app.cli.output import (
    listed_record,
    piece_record,
    print_json,
    print_reading,
    reread_record,
    split_lines,
    split_record,
)
from app.errors import Damaged, InputRefused
from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.record import Draft, Provenance

PATH = click.Path(path_type=Path)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="chancery")
@click.option("--archive", type=PATH, help="The archive to use instead of your own.")
@click.option("--notebook", type=PATH, help="The notebook to use instead of your own.")
@click.pass_context
def chancery(ctx: click.Context, archive: Path | None, notebook: Path | None) -> int:
    """Read, annotate and brief from official readouts, offline and to the letter.

    Without a command the window opens.
    """
    ctx.obj = Files(archive, notebook)
    if ctx.invoked_subcommand is None:
        return _window(ctx.obj)
    return 0


@chancery.command("open")
@click.argument("path", metavar="[ARCHIVE]", required=False, type=PATH)
@with_files
def open_window(files: Files, path: Path | None) -> int:
    """Open the window."""
    return _window(Files(path or files.archive, files.notebook))


def _window(files: Files) -> int:
    from app.ui.application import run

    return run(files.archive, files.notebook)


@chancery.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=PATH)
@with_encoding
@with_provenance
@with_json
def parse(paths: tuple[Path, ...], encoding: str | None, given: Provenance, as_json: bool) -> int:
    """Show the reading of each file; nothing is written."""
    from app.services.importing import preview

    documents: list[dict[str, Any]] = []
    refused = 0
    for path in paths:
        try:
            found = preview(path, given=given, encoding=encoding)
        except InputRefused as error:
            refused += 1
            click.echo(f"chancery: {error}", err=True)
            documents.append(_refused_document(path, error))
            continue
        for draft in found:
            documents.append(_document(path, draft))
            if not as_json:
                print_reading(draft.reading, name=path.name, text=draft.text)
    if as_json:
        print_json(documents[0] if len(documents) == 1 else documents)
    return 1 if refused else 0


def _document(path: Path, draft: Draft) -> dict[str, Any]:
    from app.model.wire import reading_document
    from app.services.splitting import proposed_of

    return reading_document(draft.reading, text=draft.text, text_sha256=draft.text_sha256) | {
        "path": str(path),
        "pieces": [piece_record(one) for one in proposed_of(draft)],
    }


def _refused_document(path: Path, error: InputRefused) -> dict[str, Any]:
    """Return the document of a file that gave no text: every field is there, and empty."""
    from app.model.reading import Reading
    from app.model.text import text_sha256
    from app.model.wire import reading_document

    reading = Reading(made_by="", is_readout=False, reason=str(error))
    return reading_document(reading, text="", text_sha256=text_sha256("")) | {
        "path": str(path),
        "pieces": [],
        "refused": True,
    }


@chancery.command("import")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATH)
@click.option("--split", is_flag=True, help="Split a page that tells of several meetings, as proposed.")
@with_encoding
@with_provenance
@with_files
@with_json
def import_(
    paths: tuple[Path, ...],
    split: bool,
    encoding: str | None,
    given: Provenance,
    files: Files,
    as_json: bool,
) -> int:
    """Add files and folders to the archive."""
    from app.services.importing import Wishes, import_all

    results = []
    with files.session() as session:
        for result in import_all(session, paths, Wishes(given=given, split=split, encoding=encoding)):
            results.append(result)
            if not as_json:
                click.echo(f"{result.outcome:9} {single_line(result.path)}: {single_line(result.message)}")
    if as_json:
        print_json(
            [
                {"path": one.path, "outcome": one.outcome, "uid": one.uid, "message": one.message}
                for one in results
            ]
        )
    return 1 if any(one.outcome == "refused" for one in results) else 0


@chancery.command("list")
@click.option("--country", metavar="CODE", callback=country_code, help="A side, as in JP or Japan.")
@click.option("--person", metavar="NAME", help="Someone who was present.")
@click.option("--since", metavar="DATE", callback=some_date, help="From this day (or month, or year) on.")
@click.option("--until", metavar="DATE", callback=some_date, help="Up to this day (or month, or year).")
@click.option("--topic", metavar="WORDS", help="Words that the text holds.")
@with_files
@with_json
def list_(files: Files, as_json: bool, topic: str | None, **wanted: str | None) -> int:
    """Show the meetings and their readouts, newest first."""
    from app.services.coverage import of_archive, sentences
    from app.services.reading import Wanted, wanted_listing

    with files.session() as session:
        found = wanted_listing(session, Wanted(**wanted), topic=topic)  # type: ignore[arg-type]
        base = None if found else of_archive(session.library)
    if as_json:
        print_json([listed_record(item) for item in found])
        return 0
    for item in found:
        sides = "–".join(item.sides) or "??"
        click.echo(f"{item.uid}  {item.date or 'no date':10}  {sides:9}  {single_line(item.title)}")
    if not found:
        click.echo("No readout of this archive answers to that.", err=True)
        for sentence in sentences(base) if base else ():
            click.echo(sentence, err=True)
    return 0


@chancery.command()
@click.argument("name", metavar="UID")
@with_files
@with_json
def show(name: str, files: Files, as_json: bool) -> int:
    """Show one readout with its current reading."""
    from app.model.wire import reading_document
    from app.services.reading import named, page
    from app.services.splitting import of_page, of_piece

    with files.session() as session:
        found = page(session, named(session, name))
        parted, cut_from = of_page(session, found.readout.uid), of_piece(session, found.readout.uid)
    readout = found.readout
    if as_json:
        print_json(
            reading_document(
                found.reading, text=readout.text, text_sha256=readout.text_sha256, uid=readout.uid
            )
            | {"split_into": split_record(parted), "cut_from": split_record(cut_from)}
        )
        return 0
    print_reading(found.reading, name=readout.source_name, text=readout.text)
    provenance = readout.provenance
    verified = "verified" if found.verified else "NOT what was received"
    click.echo(f"  uid {readout.uid} · text SHA-256 {readout.text_sha256} ({verified})")
    click.echo(f"  {provenance.publisher or 'publisher unknown'} · {provenance.url or 'no address'}")
    for line in split_lines(readout.uid, parted, cut_from):
        click.echo(f"  {line}")
    click.echo()
    click.echo(readout.text)
    return 0


@chancery.command()
@click.argument("name", metavar="UID")
@click.option("--quote", required=True, metavar="TEXT", help="The passage, as it stands in the text.")
@click.option("--note", default="", metavar="TEXT")
@click.option("--tag", "tags", multiple=True, metavar="T")
@click.option("--colour", default="yellow", show_default=True, metavar="C")
@click.option("--level", default="", metavar="NAME", help="The note's handling level.")
@with_files
@with_json
def annotate(
    name: str,
    quote: str,
    note: str,
    tags: tuple[str, ...],
    colour: Any,
    level: str,
    files: Files,
    as_json: bool,
) -> int:
    """Annotate the passage that QUOTE names."""
    from app.services import annotating
    from app.services.briefing import level_key
    from app.services.exchange import annotation_record
    from app.services.reading import named, page

    with files.session() as session:
        found = page(session, named(session, name))
        span = annotating.quoted(found, quote)
        handling = level_key(level)
        change = annotating.annotate(
            session, found, span, colour=colour, note=note, tags=tags, handling=handling
        )
        made = annotating.change_of(session, change)
    if as_json:
        print_json(annotation_record(made))
    else:
        click.echo(f"{made.uid}  {span.start}–{span.end}  “{single_line(made.anchor.exact)}”")
    return 0


@chancery.command()
@click.option(
    "--write", is_flag=True, help="Keep the new readings that differ. A person's work stays as it is."
)
@with_files
@with_json
def reread(write: bool, files: Files, as_json: bool) -> int:
    """Read every text again with this version's parser, and show what would change."""
    from app.services.rereading import reread as read_again

    results = []
    with files.session() as session:
        for one in read_again(session, write=write):
            results.append(one)
            if not as_json and one.differences:
                click.echo(
                    f"{one.uid}  {single_line(one.title)}{' (corrected by a person)' if one.confirmed else ''}"
                )
                for difference in one.differences:
                    before, after = (
                        single_line(side or "–") for side in (difference.before, difference.after)
                    )
                    click.echo(f"    {difference.field}: {before} → {after}")
    changed = [one for one in results if one.differences]
    if as_json:
        print_json([reread_record(one) for one in changed])
    else:
        verb = "were read anew" if write else "would be read otherwise"
        click.echo(f"{len(changed)} of {len(results)} readouts {verb}.", err=True)
    return 0


@chancery.command()
@click.option("--deep", is_flag=True, help="Unpack every original and compare every index.")
@with_files
@with_json
def check(deep: bool, files: Files, as_json: bool) -> int:
    """Verify both files: integrity, schema, hashes, spans, anchors."""
    from app.services.checking import Checked, Problem, verify

    try:
        with files.session() as session:
            result = verify(session, deep=deep)
    except Damaged as error:  # too damaged to be looked through is what a check is there to say
        result = Checked(0, 0, 0, 0, (Problem("structure", None, error.happened),))
    counts = {
        "readouts": result.readouts,
        "readings": result.readings,
        "spans": result.spans,
        "annotations": result.annotations,
    }
    if as_json:
        problems = [{"what": one.what, "uid": one.uid, "message": one.message} for one in result.problems]
        print_json({"ok": not problems, "checked": counts, "problems": problems})
    else:
        for one in result.problems:
            click.echo(f"{one.what} {one.uid or ''}: {one.message}")
        told = ", ".join(f"{number} {name}" for name, number in counts.items())
        click.echo(
            f"{'All is well' if not result.problems else f'{len(result.problems)} problems'}: checked {told}."
        )
    return 1 if result.problems else 0
