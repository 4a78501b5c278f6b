"""The same tree as Markdown, for people who must edit: CommonMark with tables and footnotes.

All text is data: whatever Markdown would take for a sign is escaped. Marked passages are followed by
the number of their note as a footnote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.brief.words import Words, joined, named, words
from app.model.brief import (
    AgreementList,
    AttendeeTable,
    Blank,
    Block,
    Brief,
    Contents,
    FactTable,
    FullText,
    MarkedRun,
    Note,
    NoteList,
    Paragraph,
    PassageList,
    Run,
    Source,
    SourceList,
    Table,
    TagIndex,
    TextBlock,
    Timeline,
)
from app.model.text import single_line

_SIGNS = re.compile(r"([\\`*_\[\]<>|~&$])")  # signs anywhere
_AT_START = re.compile(
    r"^(\d{1,9}(?=[.)])|(?=[#+\-=:]))"
)  # and those at a line's beginning: a list, a heading
_FURNITURE = {"navigation", "caption", "boilerplate", "date_line"}


def as_markdown(brief: Brief) -> str:
    """Return ``brief`` as Markdown, ending in one line end."""
    ours = words(brief.language)
    about = (brief.level or None, brief.kind, brief.subtitle or None, ours.long_date(brief.made_on))
    parts = [f"# {_plain(brief.title)}", _plain(joined(about))]
    for section in brief.sections:
        parts.append(f"{'#' * (section.level + 1)} {_plain(section.title)}")
        for block in section.blocks:
            parts += [part for part in _block(block, ours) if part]
    return "\n\n".join(parts) + "\n"


def _plain(text: str) -> str:
    """Escape ``text`` for one line of Markdown; a line end within becomes a space."""
    lines = (_SIGNS.sub(r"\\\1", single_line(line)) for line in text.split("\n"))
    return _AT_START.sub(r"\1\\", " ".join(line for line in lines if line))


def _block(block: Block, ours: Words) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _runs(block.runs, ours)
        case FactTable():
            rows = [
                (
                    fact.label,
                    _runs(fact.value, ours) + (f" *({_plain(fact.inferred)})*" if fact.inferred else ""),
                )
                for fact in block.facts
            ]
            yield _table(("", ""), [(_plain(label), value) for label, value in rows])
        case AttendeeTable():
            yield _attendees(block, ours)
        case AgreementList():
            yield "\n".join(
                f"- **{_plain(ours(f'agreement.{item.kind}'))}**"
                + (f", {_plain(ours('text.point', point=item.point))}" if item.point else "")
                + f": {_plain(ours.quoted(item.quote.text))}"
                for item in block.items
            )
        case FullText():
            yield from (_text(one) for one in block.blocks)
        case NoteList():
            yield from (_note(note, ours) for note in block.notes)
        case TagIndex():
            yield "\n".join(f"- {_plain(tag)}: {', '.join(map(str, numbers))}" for tag, numbers in block.tags)
        case SourceList():
            yield from (_source(source, ours) for source in block.sources)
        case Table():
            rows_ = [tuple(_runs(cell, ours) for cell in row) for row in block.rows]
            yield _table(tuple(_plain(column.title) for column in block.columns), rows_)
        case PassageList():
            for passage in block.passages:
                where = f" ({_plain(passage.where)})" if passage.where else ""
                yield f"> {_plain(ours.quoted(passage.quote.text))}{where}"
                yield _plain(passage.note)
        case Blank() | Timeline() | Contents():
            return


def _runs(runs: tuple[Run, ...], ours: Words) -> str:
    return "".join(_run(run, ours) for run in runs)


def _run(run: Run, ours: Words) -> str:
    words = _plain(ours.quoted(run.text) if run.quote else run.text)
    lead = " " if run.text[:1].isspace() else ""
    trail = " " if run.text[-1:].isspace() else ""
    mark = {"strong": "**", "inferred": "*"}.get(run.tone, "") if words else ""
    return f"{lead}{mark}{words}{mark}{trail}"


def _table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _attendees(block: AttendeeTable, ours: Words) -> str:
    rows = []
    for side in block.delegations:
        for person in side.attendees:
            office = (
                _plain(person.office.text) if person.office else f"*{_plain(ours('text.office_unknown'))}*"
            )
            name = _plain(person.name.text)
            strong = f"**{name}**" if person.role == "principal" else name
            rows.append((_plain(side.name), strong, office, str(person.statements)))
        if side.remark:
            rows.append((_plain(side.name), f"*{_plain(side.remark)}*", "", ""))
    return _table(
        tuple(ours(f"label.{key}") for key in ("side", "name", "office_printed", "statements")), rows
    )


def _text(block: TextBlock) -> str:
    label = f"**{_marked(block.label)}** " if block.label else ""
    words = label + "".join(_marked(run) for run in block.runs)
    return f"*{words.strip()}*" if block.kind in _FURNITURE and "[^" not in words else words.strip()


def _marked(run: MarkedRun) -> str:
    text = run.quote.text
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() else ""
    return f"{lead}{_plain(text)}{''.join(f'[^{number}]' for number in run.ends)}{trail}"


def _note(note: Note, ours: Words) -> str:
    cited = note.quote.text if note.quote else note.exact
    about = joined(
        (
            " · ".join(note.tags) or None,
            ours("text.point", point=note.point) if note.point else None,
            note.author or None,
            ours.long_date(note.modified_at),
            ours("text.orphaned") if note.quote is None else None,
        )
    )
    said = f" {_plain(note.text)}" if note.text.strip() else ""
    ties = "".join(f"; {_plain(one.before + named(one, ours) + one.after)}" for one in note.related)
    body = f"{_plain(ours.quoted(cited))}{said} ({_plain(about)}{ties})"
    return f"[^{note.number}]: {body}" if note.number is not None else f"- {body}"


def _source(source: Source, ours: Words) -> str:
    retrieved = (
        ours("text.retrieved", date=ours.long_date(source.retrieved_on)) if source.retrieved_on else None
    )
    before = joined((source.title, source.publisher, ours.long_date(source.published_on)), ", ")
    after = (
        retrieved,
        source.licence,
        source.attribution,
        f"{ours('label.hash')} {source.text_sha256}",
        source.reading,
    )
    parts = (_plain(before), _address(source.url), _plain(joined((*after, *source.remarks), ", ")))
    return f"\\[{source.number}\\] {joined(parts, ', ')}"


def _address(url: str | None) -> str:
    """Return a web address as a link, anything else as plain text."""
    return f"<{url}>" if url and re.fullmatch(r"https?://[^\s<>]+", url) else _plain(url or "")
