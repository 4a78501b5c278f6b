"""What one person said, and what was agreed, in a number of readings: cut from the record, with the user's tags."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from app.library.library import Library
from app.model.portraits import Agreed, Appearance, Said
from app.model.span import Span


def statements(library: Library, seen: Sequence[Appearance], *, topic: Callable[[str], str]) -> list[Said]:
    """Return the statements of a person, where ``seen`` names them, in the order of ``seen`` and of the text.

    What is only reported from elsewhere is left out. ``topic`` gives the key of a topic for words.
    """
    own = {one.reading: one for one in seen}
    rows = library.rows(
        'select statement.reading_id, statement.start, statement."end", verb, act, inferred, content_start,'
        " content_end, (select json_group_array(s.name) from archive.statement_speaker s"
        " where s.statement_id = statement.id)"
        " from archive.statement where reading_id in (select value from json_each(?)) and reported = 0"
        " order by statement.start",
        (json.dumps(list(own)),),
    )
    spoken: dict[int, list[tuple[int, int, str, str, int, int | None, int | None, bool]]] = defaultdict(list)
    for reading, start, end, verb, act, inferred, content_start, content_end, speakers in rows:
        names = json.loads(speakers)
        if own[reading].name in names:
            spoken[reading].append(
                (start, end, verb, act, inferred, content_start, content_end, len(names) > 1)
            )
    texts = _texts(library, (own[reading].readout for reading in spoken))
    marks = tags_in(library, {own[reading].readout for reading in spoken})
    found = []
    for one in seen:
        for start, end, verb, act, inferred, content_start, content_end, jointly in spoken.get(
            one.reading, ()
        ):
            text, span = texts[one.readout], Span(start, end)
            content = Span(content_start, content_end) if content_start is not None and content_end else span
            found.append(
                Said(
                    readout=one.readout,
                    day=one.day,
                    span=span,
                    words=span.cut(text),
                    verb=verb,
                    act=act,
                    jointly=jointly,
                    inferred=bool(inferred),
                    topic=topic(content.cut(text)),
                    tags=_over(marks.get(one.readout, ()), span),
                )
            )
    return found


def agreements_count(library: Library, readings: Iterable[int]) -> int:
    """Return how many agreements stand in these readings."""
    row = library.row(
        "select count(*) from archive.agreement where reading_id in (select value from json_each(?))",
        (json.dumps(list(readings)),),
    )
    return int(row[0]) if row else 0


def agreements(
    library: Library, readings: Sequence[tuple[int, str, str | None]], *, lapsed_tag: str
) -> list[Agreed]:
    """Return the agreements of these readings (row, readout, day) in their order and that of the text."""
    rows = library.rows(
        'select reading_id, start, "end", verb, kind from archive.agreement'
        " where reading_id in (select value from json_each(?)) order by start",
        (json.dumps([reading for reading, _, _ in readings]),),
    )
    by_reading: dict[int, list[tuple[int, int, str, str]]] = defaultdict(list)
    for reading, *one in rows:
        by_reading[reading].append((one[0], one[1], one[2], one[3]))
    held = [one for one in readings if one[0] in by_reading]
    texts = _texts(library, (uid for _, uid, _ in held))
    marks = tags_in(library, {uid for _, uid, _ in held}, only=lapsed_tag)
    return [
        Agreed(uid, day, span, span.cut(texts[uid]), verb, kind, lapsed=bool(_over(marks.get(uid, ()), span)))
        for reading, uid, day in held
        for start, end, verb, kind in by_reading[reading]
        if (span := Span(start, end))
    ]


def tags_in(
    library: Library, readouts: Iterable[str], *, only: str = ""
) -> dict[str, list[tuple[Span, str]]]:
    """Return the tags of the user's annotations in these texts, with the passages they stand at."""
    if library.notebook_path is None:
        return {}
    rows = library.rows(
        'select annotation.readout_uid, annotation.start, annotation."end", tag.path'
        " from notebook.annotation join notebook.annotation_tag on annotation_id = annotation.id"
        " join notebook.tag on tag.id = tag_id"
        " where annotation.trashed_at is null and tag.trashed_at is null"
        " and annotation.readout_uid in (select value from json_each(?)) and (? = '' or tag.path = ?)",
        (json.dumps(sorted(readouts)), only, only),
    )
    found: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for uid, start, end, path in rows:
        found[uid].append((Span(start, end), path))
    return found


def _over(marks: Iterable[tuple[Span, str]], span: Span) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for at, tag in marks if at.overlaps(span)))


def _texts(library: Library, uids: Iterable[str]) -> dict[str, str]:
    return dict(
        library.rows(
            "select uid, text from archive.readout where uid in (select value from json_each(?))",
            (json.dumps(list(uids)),),
        )
    )
