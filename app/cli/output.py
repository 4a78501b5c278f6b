"""What commands print: JSON for programs, plain lines for people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from app.model.text import single_line

if TYPE_CHECKING:
    from app.model.coverage import Coverage
    from app.model.reading import Reading
    from app.model.record import Hit, Listed
    from app.model.splitting import SplitMade
    from app.services.rereading import Reread
    from app.services.splitting import Told


def print_json(document: Any) -> None:
    """Print one JSON document, UTF-8, and nothing else."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def listed_record(item: Listed) -> dict[str, Any]:
    """Return one row of ``list --json``."""
    return {
        "uid": item.uid,
        "meeting_uid": item.meeting_uid,
        "date": item.date,
        "title": item.title,
        "publisher": item.publisher,
        "sides": list(item.sides),
        "language": item.language,
    }


def hit_record(hit: Hit) -> dict[str, Any]:
    """Return one hit of ``search --json``."""
    return {
        "uid": hit.uid,
        "title": hit.title,
        "date": hit.date,
        "snippet": hit.snippet,
        "start": hit.start,
        "end": hit.end,
        "score": round(hit.score, 6),
    }


def coverage_record(base: Coverage) -> dict[str, Any]:
    """Return what was looked through, as JSON."""
    return {
        "texts": base.texts,
        "known_meetings": base.known,
        "with_text": base.with_text,
        "without_text": base.gaps,
        "perhaps_with_text": base.likely,
        "first": base.first,
        "last": base.last,
        "undated": base.undated,
        "for_review": base.for_review,
        "unindexed": base.unindexed,
    }


def piece_record(one: Told) -> dict[str, Any]:
    """Return one proposed piece of a page that tells of several events."""
    return {
        "start": one.piece.span.start,
        "end": one.piece.span.end,
        "why": one.piece.why,
        "title": one.reading.title,
        "date": one.reading.facts.date,
        "sides": list(one.reading.sides),
        "principals": [person.name for person in one.reading.principals],
    }


def split_record(made: SplitMade | None) -> dict[str, Any] | None:
    """Return a split in force; None where there is none."""
    if made is None:
        return None
    return {
        "decision": made.number,
        "page": made.page_uid,
        "pieces": [{"uid": uid, "start": span.start, "end": span.end} for uid, span in made.pieces],
        "made_by": made.made_by,
        "made_at": made.made_at,
    }


def split_lines(uid: str, parted: SplitMade | None, cut_from: SplitMade | None) -> Iterator[str]:
    """Yield what is to be said of the splits that readout ``uid`` has a part in."""
    if parted is not None:
        by = f"by {parted.made_by}, {parted.made_at[:10]}, decision {parted.number}"
        yield f"split into {len(parted.pieces)} readouts ({by}): {' '.join(one for one, _ in parted.pieces)}"
    if cut_from is not None:
        number = [one for one, _ in cut_from.pieces].index(uid)
        span = cut_from.pieces[number][1]
        yield (
            f"piece {number + 1} of {len(cut_from.pieces)}, cut from {cut_from.page_uid}"
            f" at {span.start}–{span.end}"
        )


def reread_record(one: Reread) -> dict[str, Any]:
    """Return one readout of ``reread --json``."""
    return {
        "uid": one.uid,
        "title": one.title,
        "confirmed": one.confirmed,
        "written": one.written,
        "differences": [
            {"field": each.field, "before": each.before, "after": each.after} for each in one.differences
        ],
    }


def print_reading(reading: Reading, *, name: str, text: str) -> None:
    """Print a reading for people: facts, who was there, what was said and agreed, what is doubtful."""
    if not reading.is_readout:
        click.echo(f"{name}: not a readout: {reading.reason}")
    facts = reading.facts
    click.echo(single_line(reading.title or name))
    line = [
        facts.date and f"{facts.date} ({facts.date_basis.replace('_', ' ')})",
        facts.start_time,
        facts.duration_minutes and f"{facts.duration_minutes} min",
        facts.mode and facts.mode.replace("_", " "),
        facts.place and f"{facts.place}{f', {facts.place_country}' if facts.place_country else ''}",
        facts.occasion,
    ]
    click.echo("  " + " · ".join(str(part) for part in line if part))
    for person in reading.participants:
        office = f", {person.office}" if person.office else ""
        click.echo(f"  {person.side or '??':4} {person.role:9} {person.name}{single_line(office)}")
    for statement in reading.statements:
        who = ", ".join(statement.speakers) or "(no speaker named)"
        marks = " [reported]" if statement.reported else ""
        click.echo(
            f"  ¶{statement.point or '-'} {who} — {statement.verb}{marks}: {single_line(statement.span.cut(text))}"
        )
    for agreement in reading.agreements:
        click.echo(
            f"  ✓ {agreement.verb} (¶{agreement.point or '-'}): {single_line(agreement.span.cut(text))}"
        )
    for reference in reading.references:
        click.echo(
            f"  → {single_line(reference.label)} ({', '.join(filter(None, (reference.kind, reference.date)))})"
        )
    for finding in reading.findings:
        click.echo(f"  {'?' if finding.severity == 'review' else 'i'} {finding.field}: {finding.message}")
