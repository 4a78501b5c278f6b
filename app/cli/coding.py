"""Commands for the codebook, for links between annotations, and for the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from app.cli.commands import chancery
from app.cli.options import Files, with_files, with_json
from app.cli.output import print_json
from app.errors import WrongUsage
from app.model.annotation import COLOURS
from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.annotation import Change
    from app.services.session import Session


@chancery.command()
@with_files
@with_json
def tags(files: Files, as_json: bool) -> int:
    """Show the codebook: every tag with its counts, colour and definition."""
    from app.services.coding import codebook

    with files.session() as session:
        found = codebook(session)
    if as_json:
        print_json(
            [
                {
                    "path": code.tag.path,
                    "definition": code.tag.definition,
                    "colour": code.tag.colour,
                    "annotations": code.own,
                    "with_those_below": code.all,
                }
                for code in found
            ]
        )
        return 0
    for code in found:
        below = f"+{code.all - code.own}" if code.all > code.own else ""
        told = single_line(code.tag.definition)
        click.echo(
            f"{code.own:5}{below:6} {code.tag.colour or '-':6}  {single_line(code.tag.path)}  {told}".rstrip()
        )
    return 0


@chancery.command()
@click.argument("path")
@click.option("--define", "definition", metavar="TEXT", help="What it means.")
@click.option("--colour", type=click.Choice([*COLOURS, "none"]))
@click.option("--rename", "new", metavar="PATH", help="Another name or place; what lies below it goes along.")
@click.option("--into", metavar="PATH", help="Merge it into this tag.")
@click.option("--delete", is_flag=True, help="Put it into the trash; its annotations stay.")
@with_files
@with_json
def tag(
    path: str,
    definition: str | None,
    colour: str | None,
    new: str | None,
    into: str | None,
    delete: bool,
    files: Files,
    as_json: bool,
) -> int:
    """Add the tag PATH to the codebook, or change it: one step, which undo takes back."""
    from app.services import coding

    if "" in (new, into):
        raise click.UsageError("A tag needs a name; --rename '' and --into '' have none.")
    if sum(map(bool, (new, into, delete, definition is not None or colour))) > 1:
        raise click.UsageError("One change at a time: define, rename, merge or delete.")
    with files.session() as session:
        if new or into or delete:
            uid = _uid_of(session, path)
            if new:
                change = coding.rename(session, uid, new)
            elif into:
                change = coding.merge(session, uid, into=_uid_of(session, into))
            else:
                change = coding.remove(session, uid)
        else:
            chosen = next((each for each in COLOURS if each == colour), None)
            change = coding.define(
                session, path, definition=definition, colour="" if colour == "none" else chosen
            )
    if as_json:
        print_json(_changed(change))
    else:
        click.echo(_told(path, new, into, delete=delete, changed=bool(change.tags)), err=True)
    return 0


def _told(path: str, new: str | None, into: str | None, *, delete: bool, changed: bool) -> str:
    """Return what became of a tag, in a sentence."""
    if new:
        return f"{path} is now {new}."
    if into:
        return f"{path} was merged into {into}; its annotations carry that tag."
    if delete:
        return f"{path} is in the trash; its annotations stay. 'chancery trash' brings it back."
    return f"{path} stands in the codebook." if changed else f"{path} stands in the codebook as it did."


@chancery.command()
@click.argument("source", metavar="UID")
@click.argument("relation")
@click.argument("target", metavar="UID")
@with_files
@with_json
def link(source: str, relation: str, target: str, files: Files, as_json: bool) -> int:
    """Link one annotation to another: UID supports UID, contradicts, follows, or a word of your own."""
    from app.services import coding

    with files.session() as session:
        change = coding.link(session, source, target, relation)
    if as_json:
        print_json(_changed(change))
    else:
        click.echo(f"Linked: {source} {relation} {target}.", err=True)
    return 0


@chancery.command()
@click.option("--restore", metavar="UID", help="Take this out of the trash, as it was.")
@with_files
@with_json
def trash(restore: str | None, files: Files, as_json: bool) -> int:
    """Show what was deleted and when, the last first; or bring something back."""
    from app.services import coding

    with files.session() as session:
        found = coding.trash(session)
        if restore is not None:
            thing = next((one for one in found if one.uid == restore), None)
            if thing is None:
                raise WrongUsage(
                    f"There is no {restore} in the trash.", to_do="'chancery trash' shows what there is."
                )
            change = coding.restore(session, thing)
            if as_json:
                print_json(_changed(change))
            else:
                click.echo(f"Brought back: {thing.kind} “{single_line(thing.words)}”.", err=True)
            return 0
    if as_json:
        print_json(
            [
                {
                    "uid": one.uid,
                    "kind": one.kind,
                    "words": one.words,
                    "more": one.more,
                    "deleted_at": one.trashed_at,
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        more = f"  {single_line(one.more)}" if one.more else ""
        click.echo(f"{one.uid}  {one.trashed_at}  {one.kind:10}  {single_line(one.words)}{more}")
    if not found:
        click.echo("The trash is empty.", err=True)
    return 0


def _changed(change: Change) -> dict[str, list[str]]:
    """Return the uids of what a step touched."""
    return {
        "tags": list(change.tags),
        "annotations": list(change.annotations),
        "links": list(change.links),
        "readouts": list(change.annotated),
    }


def _uid_of(session: Session, path: str) -> str:
    found = session.notebook.tag_at(path)
    if found is None:
        raise WrongUsage(f"The codebook holds no tag {path}.", to_do="'chancery tags' shows all of them.")
    return found.uid
