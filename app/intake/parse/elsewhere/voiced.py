"""Statements and agreements of a readout in another language than English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.voices import Voice, voices_in
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Act, Agreement, AgreementKind, Block, Finding, Participant, Statement
from app.model.span import Span

_EDGES = " 、，,.。;；:\n\u3000"


@dataclass(frozen=True, slots=True)
class Voiced:
    """Statements, agreements and doubts in the order of the text."""

    statements: tuple[Statement, ...]
    agreements: tuple[Agreement, ...]
    findings: tuple[Finding, ...]


def voiced(
    words: Words, text: str, people: tuple[Participant, ...], blocks: tuple[Block, ...], lead: Span
) -> Voiced:
    """Return what is said in ``blocks``; the lead's sentence itself tells of the meeting only."""
    statements: list[Statement] = []
    findings: list[Finding] = []
    last: tuple[Participant, ...] = ()
    label: str | None = None
    jointly = False
    for block in blocks:
        if block.kind not in {"lead", "point", "paragraph"}:
            continue
        label = block.label or label
        for sentence in sentences(words, text, block.span):
            if sentence.contains(lead):
                findings.extend(_told_in_lead(words, text, people, lead))
                continue
            before = people if jointly else ()
            for statement in _sentence(words, text, people, sentence, label, last, before, findings):
                statements.append(statement)
                if len(statement.speakers) == 1:
                    last = tuple(person for person in people if person.name == statement.speakers[0])
                jointly = len(statement.speakers) > 1
    agreements = tuple(
        Agreement(item.verb, kind, item.span, item.verb_at, item.point)
        for item in statements
        if item.act == "joint" and len(item.speakers) > 1 and not item.reported
        for kind in [_kind(words, text, item)]
        if kind
    )
    return Voiced(tuple(statements), agreements, tuple(findings))


def _told_in_lead(words: Words, text: str, people: tuple[Participant, ...], lead: Span) -> list[Finding]:
    """Tell of a reporting verb in the sentence that tells of the meeting: it is not read as a statement."""
    match = words.verbs.search(text, lead.start, lead.end)
    if match is None or not people:
        return []
    message = "The sentence that tells of the meeting also says something; it is not read as a statement."
    return [Finding("statements", "note", message, Span(match.start(), lead.end))]


def _kind(words: Words, text: str, item: Statement) -> AgreementKind | None:
    match = words.verbs.match(text, item.verb_at.start) if item.verb_at else None
    return words.meanings[match.lastgroup].kind if match and match.lastgroup else None


def _sentence(
    words: Words,
    text: str,
    people: tuple[Participant, ...],
    sentence: Span,
    label: str | None,
    last: tuple[Participant, ...],
    before_jointly: tuple[Participant, ...],
    findings: list[Finding],
) -> list[Statement]:
    voices = voices_in(words, text, people, sentence)
    performed: list[tuple[int, re.Match[str], Voice, bool]] = []
    before = sentence.start
    for match in words.verbs.finditer(text, sentence.start, sentence.end):
        found = _subject(words, text, voices, match, before, performed)
        if found is None and not voices and not performed and before_jointly and words.verb_last:
            found = _unnamed(words, match, before_jointly)
        if found and found[0].joint and not found[0].span:
            message = "Nobody is named as agreeing here; both sides are taken."
            findings.append(Finding("statements", "note", message, sentence))
        if found is None:
            if not performed:
                message = "A reporting verb stands here, but who speaks is not clear: nothing is read as a statement."
                findings.append(Finding("statements", "note", message, sentence))
            continue
        voice, carried = found
        start = before if carried and words.verb_last else match.start() if carried else voice.span.start
        start = min(start, match.start())
        performed.append((start, match, voice, carried))
        before = match.end()
    result: list[Statement] = []
    for index, (start, match, voice, carried) in enumerate(performed):
        end = match.end()
        if not words.verb_last:
            end = performed[index + 1][0] if index + 1 < len(performed) else sentence.end
        span = _trimmed(text, start, max(end, match.end()), words)
        result.append(_statement(words, text, span, match, voice, carried, label, last, findings))
    return result


def _unnamed(
    words: Words, match: re.Match[str], people: tuple[Participant, ...]
) -> tuple[Voice, bool] | None:
    """Return both sides for a verb of outcome without a subject, in a sentence after one of both sides."""
    if words.meanings[match.lastgroup or "claim"].kind is None:
        return None
    return Voice(Span(match.start(), match.start()), people, joint=True), True


def _subject(
    words: Words,
    text: str,
    voices: list[Voice],
    match: re.Match[str],
    before: int,
    performed: list[tuple[int, re.Match[str], Voice, bool]],
) -> tuple[Voice, bool] | None:
    """Return the subject of a verb and whether it is carried over from an earlier verb."""
    ahead = [voice for voice in voices if voice.span.end <= match.start() and voice.span.start >= before]
    if words.verb_last:
        if ahead:
            return ahead[0], False  # the topic stands first; later ones belong to clauses within
        return (performed[-1][2], True) if performed else None
    for voice in reversed(ahead):
        if words.between.fullmatch(text, voice.span.end, match.start()):
            return voice, False
    for voice in voices:
        if match.start() <= voice.span.start <= match.end() + 5 and not voice.pronoun:
            return voice, False
    if performed and words.carries.search(text[max(before, match.start() - 24) : match.start()]):
        return performed[-1][2], True
    return None


def _statement(
    words: Words,
    text: str,
    span: Span,
    match: re.Match[str],
    voice: Voice,
    carried: bool,
    label: str | None,
    last: tuple[Participant, ...],
    findings: list[Finding],
) -> Statement:
    meaning = words.meanings[match.lastgroup or "claim"]
    people = voice.people
    if voice.pronoun and not people:
        people = last
        message = (
            f"The pronoun is read as {last[0].name}." if last else "Whom the pronoun means is not clear."
        )
        findings.append(Finding("statements", "note" if last else "review", message, span))
    sides = tuple(dict.fromkeys(person.side for person in people if person.side))
    act: Act = meaning.act
    if meaning.kind and len(people) < 2:
        act = "commitment" if meaning.kind == "decided" else "claim"
    return Statement(
        speakers=tuple(person.name for person in people),
        sides=sides,
        verb=match.group(),
        act=act,
        reported=words.earlier.search(text, span.start, span.end) is not None,
        span=span,
        verb_at=Span(match.start(), match.end()),
        point=label,
        inferred=carried or voice.pronoun,
    )


def _trimmed(text: str, start: int, end: int, words: Words) -> Span:
    while start < end and text[start] in _EDGES:
        start += 1
    changed = True
    while changed:
        changed = False
        while end > start and text[end - 1] in _EDGES:
            end -= 1
            changed = True
        match = words.carries.search(text[max(start, end - 10) : end] + " ")
        if match and not words.verb_last and match.group().strip(_EDGES):
            end -= len(match.group()) - 1
            changed = True
    return Span(start, max(start, end))
