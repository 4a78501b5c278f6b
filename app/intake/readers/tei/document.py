"""One document of an edition set out as canonical text, with what its encoding states.

Lines stand in the document's order, a blank line between them; items of a list follow each other. Notes are left
out of the running text and stand at the end, the source note first: they are the editors' words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.intake.encoded import Encoded
from app.intake.readers.tei import participants
from app.intake.readers.tei.dateline import Dateline, dateline
from app.intake.readers.tei.habits import habits
from app.intake.readers.tei.running import Element, Running, local, running
from app.model.reading import Finding, Mode, Participant
from app.model.span import Span

_LINES = frozenset({
    "p", "head", "dateline", "item", "label", "cell", "l", "salute", "signed", "byline", "trailer", "ab",
})  # fmt: skip
_TIGHT = frozenset({"item", "label", "l"})
_SKIPPED = frozenset({"pb", "figure", "graphic", "fw"})


@dataclass(slots=True)
class _Setting:
    """A document while it is set out."""

    text: str = ""
    notes: list[Element] = field(default_factory=list)
    title: Running | None = None
    title_at: Span | None = None
    date: Dateline = field(default_factory=Dateline)
    date_from: int = 0
    listed: list[tuple[participants.Listed, int]] = field(default_factory=list)
    attendance: list[Span] = field(default_factory=list)
    headed: int = 0  # where heading and subject end
    subjects: set[str] = field(default_factory=set)  # identities named in heading and subject
    findings: list[Finding] = field(default_factory=list)

    def line(self, words: str, *, tight: bool = False) -> Span:
        """Append a line and return its place."""
        if self.text:
            self.text += "\n" if tight else "\n\n"
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))


def heading(division: Element) -> str:
    """Return the heading of a document without its notes; empty if it has none."""
    head = next((item for item in division if local(item) == "head"), None)
    return running(head).text if head is not None else ""


def is_memcon(division: Element) -> bool:
    """Whether a document's heading calls it a memorandum of conversation."""
    return bool(habits().memcon.search(heading(division)))


def set_out(division: Element) -> tuple[str, Encoded]:
    """Return the text of a document and what its encoding states."""
    setting = _Setting()
    for element in _parts(division):
        _set(setting, element)
    apparatus = _set_notes(setting)
    people = _people(setting)
    return setting.text, Encoded(
        kind="memcon",
        title=" ".join(setting.title_at.cut(setting.text).split()) if setting.title_at else None,
        title_at=setting.title_at,
        date=setting.date.date,
        date_at=_moved(setting.date.date_at, setting.date_from),
        place=setting.date.place,
        place_at=_moved(setting.date.place_at, setting.date_from),
        mode=_mode(setting),
        start_time=setting.date.start_time,
        start_time_at=_moved(setting.date.start_time_at, setting.date_from),
        participants=people,
        attendance=tuple(setting.attendance),
        apparatus=apparatus,
        findings=tuple(setting.findings),
    )


def _mode(setting: _Setting) -> Mode | None:
    """Return phone where heading or subject says so, in person where a place is printed, else None."""
    if habits().phone.search(setting.text, 0, setting.headed):
        return "phone"
    return "in_person" if setting.date.place else None


def _moved(span: Span | None, by: int) -> Span | None:
    return span.shifted(by) if span else None


def _parts(division: Element) -> Iterator[Element]:
    """Yield the elements that make lines: those that are one, and lists of participants whole."""
    stack = list(reversed(division))
    while stack:
        element = stack.pop()
        name = local(element)
        if not name or name in _SKIPPED:
            continue
        holds_lists = any(local(child) == "list" for child in element)
        if name == "note" or (name == "list" and participants.is_list(element)):
            yield element
        elif name in _LINES:
            yield element
            if holds_lists:
                stack.extend(child for child in reversed(element) if local(child) == "list")
        elif _has_own_text(element):
            yield element
        else:
            stack.extend(reversed(element))


def _has_own_text(element: Element) -> bool:
    """Whether words stand directly in ``element``, beside its children."""
    return any((piece or "").strip() for piece in (element.text, *(child.tail for child in element)))


def _set(setting: _Setting, element: Element) -> None:
    name = local(element)
    if name == "note":
        setting.notes.append(element)
        return
    if name == "list":
        _set_participants(setting, element)
        return
    line = running(element, without=frozenset({"list"}))
    setting.notes.extend(line.notes)
    if not line.text:
        return
    parent = element.getparent()
    span = setting.line(line.text, tight=name in _TIGHT and parent is not None)
    if name == "head" and setting.title is None and local(parent) == "div":
        setting.title, setting.title_at = line, span
        setting.subjects |= {ref for _, ref in line.names if ref}
        setting.headed = span.end
    elif name == "dateline" and setting.date == Dateline():
        setting.date, setting.date_from = dateline(element), span.start
        if setting.date.contradicted:
            said = "The encoded date is not the printed one; the printed one counts."
            setting.findings.append(Finding("meeting.date", "review", said, span))
    elif local(parent) == "list":
        kind = (parent.get("type") or "").strip()
        if kind == "subject":
            setting.headed = span.end
            setting.subjects |= {ref for _, ref in line.names if ref}
        elif name == "head" and participants.is_mistyped(parent):
            said = "The edition marks this list as participants, but its heading says otherwise."
            setting.findings.append(Finding("participants", "note", said, span))


def _set_participants(setting: _Setting, element: Element) -> None:
    spans = []
    for number, listed in enumerate(participants.items(element)):
        setting.notes.extend(listed.line.notes)
        span = setting.line(listed.line.text, tight=number > 0)
        spans.append(span)
        if listed.label is not None:
            continue
        if habits().elsewhere.match(listed.line.text):
            said = "The list of participants stands elsewhere; who was present is not known from this text."
            setting.findings.append(Finding("participants", "review", said, span))
            continue
        if participants.names_several(listed.line):
            said = "This line names several persons; only the first is taken down."
            setting.findings.append(Finding("participants", "review", said, span))
        setting.listed.append((listed, span.start))
    if spans:
        setting.attendance.append(Span(spans[0].start, spans[-1].end))


def _people(setting: _Setting) -> tuple[Participant, ...]:
    """Return the participants: the list's, else the parties of the heading, else none."""
    if setting.listed:
        return _from_list(setting)
    if setting.attendance:
        return ()
    found = _from_heading(setting)
    said = (
        "No list of participants: the heading names the parties, others are not known."
        if found
        else "No list of participants: who was present is not known."
    )
    setting.findings.append(Finding("participants", "note", said, setting.title_at))
    return found


def _from_list(setting: _Setting) -> tuple[Participant, ...]:
    sided = any(listed.side for listed, _ in setting.listed)
    found = []
    for number, (listed, at) in enumerate(setting.listed):
        named = any(ref in setting.subjects for _, ref in listed.line.names)
        principal = (listed.first and listed.side is not None) if sided else (number == 0 or named)
        found.append(participants.participant(listed, at=at, principal=principal))
    return tuple(found)


def _from_heading(setting: _Setting) -> tuple[Participant, ...]:
    """Return the tagged parties of a heading such as "Memorandum of Conversation Between A and B"."""
    title, at = setting.title, setting.title_at
    parties = habits().parties.search(title.text) if title else None
    if title is None or at is None or parties is None:
        return ()
    found = []
    begin = parties.end()
    for span, _ in title.names:
        if span.start < begin:
            continue
        before = title.text[begin : span.start]
        lead = len(before) - len(before.lstrip(" ,(").removeprefix("and ").removeprefix("the "))
        office = Span(begin + lead, begin + len(before.rstrip(" (")))
        found.append(
            Participant(
                name=span.cut(title.text),
                office=office.cut(title.text) if office else None,
                side=None,
                role="principal",
                span=span.shifted(at.start),
                office_at=office.shifted(at.start) if office else None,
            )
        )
        begin = span.end + (title.text.startswith(")", span.end))
    return tuple(found)


def _set_notes(setting: _Setting) -> Span | None:
    """Append the notes, the source note first; return their stretch."""
    start = None
    waiting = sorted(setting.notes, key=lambda note: note.get("type") != "source")
    while waiting:
        note = waiting.pop(0)
        line = running(note)
        waiting.extend(line.notes)
        words = line.text
        if not words:
            continue
        sourced = note.get("type") == "source" or words.startswith("Source:")
        mark = "" if sourced or not note.get("n") else f"[{note.get('n')}] "
        span = setting.line(mark + words)
        start = span.start if start is None else start
    return Span(start, len(setting.text)) if start is not None else None
