"""Annotations as Markdown: grouped by readout, each quotation a block quote with its note, tags and source.

https://spec.commonmark.org/0.31.2/#backslash-escapes : every sign of the text that Markdown could take for
its own is escaped, so that what was written is what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.exchange.source import Source, written_day
from app.model.annotation import Annotation
from app.model.codebook import Link, Tag
from app.model.merging import Parcel
from app.model.text import single_line

_SIGNS = r"([\\`*_{}\[\]<>#|~&$^])"
_AT_START = r"^([-+=:]|\d{1,9}(?=[.)]))"  # lists, headings underlined; "3." becomes "3\."


def as_markdown(parcel: Parcel, *, sources: Mapping[str, Source]) -> str:
    """Return the annotations grouped by readout, in the order they come; ``sources`` by uid, where held.

    A link stands with its source, and quotes its target. The codebook's definitions stand at the end.
    """
    groups: dict[str, list[Annotation]] = {}
    for one in parcel.annotations:
        groups.setdefault(one.anchor.readout_uid, []).append(one)
    quoted = {one.uid: one.anchor.exact for one in parcel.annotations}
    links: dict[str, list[Link]] = {}
    for link in parcel.links:
        links.setdefault(link.source_uid, []).append(link)
    parts = ["# Annotations"]
    for uid, group in groups.items():
        parts += _heading(uid, sources.get(uid))
        for one in group:
            parts += _annotation(one)
            parts += [_link(link, quoted) for link in links.get(one.uid, ())]
    parts += _codebook(tag for tag in parcel.tags if tag.definition)
    return "\n\n".join(parts) + "\n"


def _heading(uid: str, source: Source | None) -> list[str]:
    if source is None:
        return [f"## Readout {escaped(uid)}", "This readout is not in the archive."]
    told = [source.publisher, written_day(source.date), source.url]
    line = ", ".join(escaped(single_line(part)) for part in told if part)
    digest = f"text SHA-256 {source.text_sha256}"
    return [f"## {escaped(single_line(source.title))}", f"{line}  \n{digest}" if line else digest]


def _annotation(one: Annotation) -> list[str]:
    parts = [_quoted(one.anchor.exact)]
    if one.note:
        parts.append(_paragraphs(one.note))
    if one.tags:
        parts.append("Tags: " + ", ".join(escaped(single_line(tag)) for tag in one.tags))
    if one.kind != "passage":
        parts.append(f"About the {one.kind}.")
    span = one.anchor.span
    who = escaped(single_line(one.author))
    parts.append(f"{one.colour}, {who}, {escaped(one.created_at)}, characters {span.start}–{span.end}")
    return parts


def _link(link: Link, quoted: Mapping[str, str]) -> str:
    return f"→ {escaped(link.relation)}: “{escaped(single_line(quoted.get(link.target_uid, '')))}”"


def _codebook(tags: Iterable[Tag]) -> list[str]:
    parts = [f"**{escaped(single_line(tag.path))}**\n\n{_paragraphs(tag.definition)}" for tag in tags]
    return ["## Codebook", *parts] if parts else []


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in _paragraphs(text).split("\n"))


def _paragraphs(text: str) -> str:
    """Return several lines as Markdown: a line's end stays one, empty lines part paragraphs."""
    lines = [escaped(line) for line in text.split("\n")]
    joined = [
        f"{line}\\" if line and following else line
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
    ]
    return "\n".join(joined).strip("\n") or "&nbsp;"


def escaped(line: str) -> str:
    """Return one line in which Markdown finds nothing of its own; white space at its edges is dropped.

    Control characters, which no Markdown shows, become the replacement character.
    """
    visible = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", "\ufffd", line).strip()
    plain = re.sub(_SIGNS, r"\\\1", visible)
    return re.sub(_AT_START, _held_down, plain)


def _held_down(match: re.Match[str]) -> str:
    sign = match[1]
    return f"{sign}\\" if sign[0].isdigit() else f"\\{sign}"
