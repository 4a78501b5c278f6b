"""The command ``brief``: everything the window's composition can do, by options."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.commands import PATH, chancery
from app.cli.options import Files, country_code, with_files, with_json
from app.cli.output import print_json
from app.errors import WrongUsage
from app.model.plan import Chosen, Plan
from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.page import Page
    from app.services.briefing import Exported, Withheld
    from app.services.session import Session


@chancery.command()
@click.argument("names", metavar="UID...", nargs=-1)
@click.option("-o", "--output", type=PATH, metavar="OUT", help="OUT.pdf, OUT.docx or OUT.md.")
@click.option(
    "--template",
    default=None,
    metavar="NAME",
    help="annotated (default), one-page, register, dossier, counterpart.",
)
@click.option("--country", metavar="CODE", callback=country_code, help="Every readout with this side.")
@click.option("--person", metavar="NAME", help="Every readout with this person present.")
@click.option("--last", type=click.IntRange(1), metavar="N", help="Only the newest N of them.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default=None, help="a4 (default) or letter.")
@click.option("--language", metavar="CODE", help="Of the headings: en (default), ja, ko.")
@click.option("--size", type=int, metavar="PERCENT", help="Of the type: 85 to 150.")
@click.option("--title", metavar="TEXT", help="A title of your own.")
@click.option("--cover/--no-cover", default=None, help="A page of its own for the title.")
@click.option("--logo", type=PATH, metavar="FILE", help="A house logo, PNG or SVG.")
@click.option("--logo-text", default="", metavar="TEXT", help="What is read aloud in the logo's place.")
@click.option("--level", metavar="NAME", help="The handling level; notes above it are left out.")
@click.option(
    "--part", "order", multiple=True, metavar="KIND", help="Parts in this order, before the others."
)
@click.option("--without", multiple=True, metavar="KIND", help="Leave this part out.")
@click.option("--heading", "headings", multiple=True, metavar="KIND=TEXT", help="A heading of your own.")
@click.option("--save", "name", metavar="NAME", help="Keep the choices in the notebook under this name.")
@click.option(
    "--draft", metavar="NAME", help="Begin with these kept choices; alone, export again to the same file."
)
@click.option("--parts", "list_parts", is_flag=True, help="List the parts and write nothing.")
@with_files
@with_json
def brief(names: tuple[str, ...], output: Path | None, files: Files, as_json: bool, **wanted: Any) -> int:
    """Write a brief of one or more readouts as PDF, Word document or Markdown."""
    from app.services import briefing, drafts

    with files.session() as session:
        draft = drafts.draft_named(session, wanted["draft"]) if wanted["draft"] else None
        chosen = bool(names or wanted["country"] or wanted["person"])
        uids = draft.readouts if draft and not chosen else names
        pages = _pages(session, uids, wanted["country"], wanted["person"], wanted["last"])
        plan = _plan(draft.plan if draft else Plan(), wanted)
        plan = _arranged(pages, plan, wanted["order"], wanted["without"], wanted["headings"])
        if wanted["list_parts"]:
            return _list_parts(pages, plan, as_json=as_json)
        if output is None and draft and draft.path:
            output = Path(draft.path)
        if output is None and not wanted["name"]:
            raise click.UsageError("Missing option '-o' / '--output'.")
        done = briefing.export(pages, output, plan=plan) if output else None
        if draft or wanted["name"]:
            kept = tuple(page.readout.uid for page in pages)
            mine = draft if draft and not wanted["name"] else None
            drafts.save(
                session,
                name=mine.name if mine else wanted["name"],
                readouts=kept,
                plan=plan,
                uid=mine.uid if mine else "",
                path=output,
            )
    if done is not None:
        _tell(done, as_json=as_json)
    return 0


@chancery.command("drafts")
@click.option("--discard", metavar="NAME", help="Put this draft into the trash.")
@with_files
@with_json
def list_drafts(discard: str | None, files: Files, as_json: bool) -> int:
    """Show the drafts of briefs that the notebook keeps."""
    from app.services import drafts

    with files.session() as session:
        if discard:
            drafts.discard(session, drafts.draft_named(session, discard).uid)
        found = drafts.drafts(session)
    if as_json:
        print_json(
            [
                {
                    "uid": one.uid,
                    "name": one.name,
                    "template": one.plan.template,
                    "readouts": list(one.readouts),
                    "path": one.path,
                    "modified_at": one.modified_at,
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        where = f"  {one.path}" if one.path else ""
        click.echo(f"{one.name}: {one.plan.template}, {len(one.readouts)} readouts{where}")
    if not found:
        click.echo("No draft of a brief is kept.", err=True)
    return 0


def _pages(
    session: Session, names: tuple[str, ...], country: str | None, person: str | None, last: int | None
) -> list[Page]:
    """Return the pages named, or those with the country and the person."""
    from app.services.reading import Wanted, named, page, wanted_listing
    from app.services.tying import tied

    if names:
        uids = list(dict.fromkeys(named(session, name) for name in names))
    elif country or person:
        found = wanted_listing(session, Wanted(country=country, person=person))
        uids = [item.uid for item in found]
        if not uids:
            raise WrongUsage("No readout of this archive answers to that.")
    else:
        raise click.UsageError("Missing argument 'UID...'; or choose with --country or --person.")
    return tied(session, [page(session, uid) for uid in (uids[:last] if last else uids)])


def _plan(plan: Plan, wanted: dict[str, Any]) -> Plan:
    """Return ``plan`` with what was asked for by options."""
    from app.services.briefing import logo

    given = {
        key: wanted[key]
        for key in ("template", "paper", "language", "size", "title", "cover", "level")
        if wanted[key] is not None
    }
    subject = wanted["person"] or wanted["country"]
    if subject:
        given["subject"] = subject
    if wanted["logo"] is not None:
        given["logo"] = logo(wanted["logo"], alternative=wanted["logo_text"])
    return replace(plan, **given)


def _arranged(
    pages: list[Page], plan: Plan, order: tuple[str, ...], without: tuple[str, ...], headings: tuple[str, ...]
) -> Plan:
    """Return ``plan`` with its parts as asked for: those of ``order`` first, the others as they stood."""
    if not (order or without or headings):
        return plan
    from app.services.briefing import parts

    own = [part.kind for part in parts(pages, plan)]
    titles = dict(_titled(heading) for heading in headings)
    unknown = [kind for kind in (*order, *without, *titles) if kind not in own]
    if unknown:
        raise click.UsageError(f"This brief has no part '{unknown[0]}'; it has: {', '.join(own)}.")
    before = {one.kind: one for one in plan.parts}
    chosen = []
    for kind in dict.fromkeys([*order, *before, *own]):
        one = before.get(kind, Chosen(kind))
        chosen.append(
            replace(one, shown=one.shown and kind not in without, title=titles.get(kind, one.title))
        )
    return replace(plan, parts=tuple(chosen))


def _titled(heading: str) -> tuple[str, str]:
    kind, sign, text = heading.partition("=")
    if not sign:
        raise click.UsageError(f"'{heading}' is no heading; write it as notes=Remarks.")
    return kind, text


def _list_parts(pages: list[Page], plan: Plan, *, as_json: bool) -> int:
    from app.services.briefing import parts

    found = parts(pages, plan)
    if as_json:
        print_json([{"kind": part.kind, "title": part.title, "may_go": part.may_go} for part in found])
    else:
        for part in found:
            click.echo(f"{'  ' * part.inner}{part.kind:<16}{single_line(part.title)}")
    return 0


def _tell(done: Exported, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "path": str(done.path),
                "pages": done.pages,
                "quotations": done.quotations,
                "quotations_verified": done.quotations_verified,
                "annotations": done.annotations,
                "withheld": [withheld_record(one) for one in done.withheld],
            }
        )
        return
    click.echo(
        f"{done.path}: {done.pages} pages, {done.quotations_verified} of {done.quotations} quotations"
        f" verified against the record, {done.annotations} annotations"
    )
    for one in done.withheld:
        words = single_line(one.note or one.exact)
        why = "to a note in the trash" if one.trashed else one.level or "no level"
        what = f"link “{single_line(one.link)}” of: " if one.link else ""
        click.echo(f"  left out ({why}): {single_line(one.title)}: {what}{words}", err=True)


def withheld_record(one: Withheld) -> dict[str, str]:
    """Return a note, or the link of one, that was left out as JSON."""
    return {
        "annotation": one.uid,
        "level": one.level,
        "readout": one.title,
        "exact": one.exact,
        "note": one.note,
        "link": one.link,
        "why": "trash" if one.trashed else "level",
    }
