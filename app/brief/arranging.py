"""Arranging a composed brief: parts in the order a person wants, switched off, under titles of their own.

A part is named by its kind, which is the same for every readout: ``text`` stands for the text of each.
What must stay: the sources, which licences ask for and every mark leads to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.model.brief import Brief, Contents, Section
from app.model.plan import Chosen, Part

READOUTS = "readouts"  # the kind of the group that holds each readout's own parts
_OF_ONE = re.compile(r"^r\d+-")
_OPENS = re.compile(r"^readout-\d+$")


def kind_of(section: Section) -> str:
    """Return the kind of part that ``section`` is."""
    return READOUTS if _OPENS.match(section.key) else _OF_ONE.sub("", section.key)


def parts_of(brief: Brief) -> tuple[Part, ...]:
    """Return the parts of ``brief``, each kind once, in its order."""
    found: dict[str, Part] = {}
    for section in brief.sections:
        kind = kind_of(section)
        if kind not in found:
            group = kind == READOUTS
            found[kind] = Part(
                kind,
                section.title,
                inner=section.level > 1,
                may_go=kind not in {"source", READOUTS},
                may_be_titled=not group,
            )
    return tuple(found.values())


def arranged(brief: Brief, chosen: Sequence[Chosen]) -> Brief:
    """Return ``brief`` as ``chosen`` has it, with its contents listed."""
    if chosen:
        wanted = {one.kind: one for one in chosen}
        order = _order([part.kind for part in parts_of(brief)], [one.kind for one in chosen])
        sections = tuple(_sections(brief.sections, wanted, order))
        brief = replace(brief, sections=sections)
    return replace(brief, sections=_with_contents(brief.sections))


def _order(own: Sequence[str], wanted: Sequence[str]) -> dict[str, int]:
    """Return the rank of each kind: as wanted, and what is not named after what it follows in the template."""
    ranked = [kind for kind in wanted if kind in own]
    for at, kind in enumerate(own):
        if kind not in ranked:
            before = next((one for one in reversed(own[:at]) if one in ranked), None)
            ranked.insert(ranked.index(before) + 1 if before else 0, kind)
    return {kind: rank for rank, kind in enumerate(ranked)}


def _sections(
    sections: Iterable[Section], wanted: dict[str, Chosen], order: dict[str, int]
) -> Iterator[Section]:
    """Yield the sections as wanted; what belongs to a readout stays under its title."""
    groups = _groups(sections)
    for group in sorted(groups, key=lambda group: order[kind_of(group[0])]):
        inner = sorted(group[1:], key=lambda section: order[kind_of(section)])
        for section in (group[0], *inner):
            one = wanted.get(kind_of(section))
            if one is None or kind_of(section) == READOUTS:
                yield section
            elif one.shown or kind_of(section) == "source":
                yield replace(section, title=one.title.strip() or section.title)


def _groups(sections: Iterable[Section]) -> list[list[Section]]:
    groups: list[list[Section]] = []
    for section in sections:
        if groups and section.level > 1:
            groups[-1].append(section)
        else:
            groups.append([section])
    return groups


def _with_contents(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """List the parts that stand in the brief wherever its contents are asked for."""
    listed = Contents(
        tuple((one.title, one.key) for one in sections if one.level == 1 and kind_of(one) != "contents")
    )
    return tuple(
        replace(one, blocks=tuple(listed if isinstance(block, Contents) else block for block in one.blocks))
        for one in sections
    )


def ordered(parts: Sequence[Part], chosen: Sequence[Chosen]) -> tuple[Part, ...]:
    """Return every one of ``parts``, shown or not, in the order ``arranged`` would give them."""
    order = _order([part.kind for part in parts], [one.kind for one in chosen])
    outer = sorted((part for part in parts if not part.inner), key=lambda part: order[part.kind])
    inner = sorted((part for part in parts if part.inner), key=lambda part: order[part.kind])
    found: list[Part] = []
    for part in outer:
        found.append(part)
        if part.kind == READOUTS:
            found += inner
    return tuple(found)
