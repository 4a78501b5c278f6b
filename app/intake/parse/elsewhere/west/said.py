"""Statements and agreements: which verb is whose."""

from __future__ import annotations

from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.voiced import Voiced
from app.intake.parse.elsewhere.west.clauses import Performed, Sentence, unclear
from app.intake.parse.elsewhere.west.lexis import Titles
from app.intake.parse.elsewhere.west.subjects import Cast, Subject
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Act, Agreement, AgreementKind, Block, Finding, Severity, Statement
from app.model.span import Span

_EDGES = " ,.;:–—\n"


def said(
    titles: Titles,
    words: Words,
    text: str,
    cast: Cast,
    blocks: tuple[Block, ...],
    lead: Span,
    met: Span,
) -> Voiced:
    """Return what is said in ``blocks``; of the lead only what follows the words that tell of the meeting."""
    statements: list[Statement] = []
    findings: list[Finding] = []
    agreements: list[Agreement] = []
    label: str | None = None
    above: Subject | None = None  # the subject of a sentence that goes on in the points below it
    for block in blocks:
        if block.kind not in {"lead", "point", "paragraph"}:
            continue
        label = block.label or label
        above = above if block.kind == "point" else None
        for sentence in sentences(words, text, block.span):
            if sentence.end <= lead.start:
                continue
            told = sentence.overlaps(lead)
            if told:
                cast.last = cast.principals[:1]
            one = Sentence(titles, words, text, cast, sentence, met if told else None, above)
            performed = one.performed()
            if text[sentence.end - 1] == ":" and one.subjects and not performed:
                above = one.subjects[-1]
            for index, item in enumerate(performed):
                end = performed[index + 1].start if index + 1 < len(performed) else sentence.end
                statement, kind = _statement(one, item, end, label, told, findings)
                if not (statement.speakers or statement.sides):
                    findings.append(unclear(statement.span))
                    continue
                statements.append(statement)
                if kind:
                    agreements.append(
                        Agreement(statement.verb, kind, statement.span, statement.verb_at, label)
                    )
            findings.extend(one.findings)
            findings.extend(_unread(one, performed, told))
            _remember(cast, one, performed)
    return Voiced(tuple(statements), tuple(agreements), tuple(findings))


def _remember(cast: Cast, one: Sentence, performed: list[Performed]) -> None:
    singles = [item.subject.people for item in performed if len(item.subject.people) == 1]
    if singles:
        cast.last = singles[-1]
    elif not performed:
        named = [
            subject.people for subject in one.subjects if len(subject.people) == 1 and not subject.pronoun
        ]
        if named and one.met is None:
            cast.last = named[0]


def _unread(one: Sentence, performed: list[Performed], told: bool) -> list[Finding]:
    """Tell of what looks like a statement and is not read: an actor without a verb, an unknown verb."""
    read = [item.verb.at for item in performed]
    if told and one.met is not None:
        rest = Span(one.met.end, one.span.end)
        for verb in one.verbs:
            if verb.at not in read:
                message = "The sentence that tells of the meeting also says something that is not read."
                return [Finding("statements", "note", message, Span(verb.at.start, rest.end))]
        return []
    if not performed:
        if one.words.present.search(one.text, one.span.start, one.span.end):
            return []  # who was there; read as such
        if any(subject.people or subject.sides for subject in one.subjects) and not any(
            finding.span and finding.span.overlaps(one.span) for finding in one.findings
        ):
            message = "Somebody who took part is named here, but nothing is read as a statement."
            return [Finding("statements", "note", message, one.span)]
        return []
    found = []
    for at in _verb_places(one, performed):
        match = one.titles.unknown.match(one.text, at, one.span.end)
        if match is None or any(Span(*match.span()).overlaps(verb.at) for verb in one.verbs):
            continue
        message = f"“{match.group()}” may be a further statement; the verb is not known."
        found.append(Finding("statements", "note", message, Span(*match.span())))
    return found[:3]


def _verb_places(one: Sentence, performed: list[Performed]) -> list[int]:
    """Return where a verb would stand: right behind a subject, or behind an "and" that follows a verb."""
    places = []
    for subject in one.subjects:
        gap = one.words.between.match(one.text, one.behind(subject), one.span.end)
        if gap and (subject.people or subject.sides):
            places.append(gap.end())
    first = performed[0].verb.at.end
    places.extend(match.end() for match in one.titles.carriers.finditer(one.text, first, one.span.end))
    return places


def _statement(
    one: Sentence, item: Performed, end: int, label: str | None, told: bool, findings: list[Finding]
) -> tuple[Statement, AgreementKind | None]:
    verb, subject = item.verb, item.subject
    span = _trimmed(one, item.start, max(end, verb.at.end))
    joint = subject.plural is True and len(subject.people) > 1
    act: Act = verb.meaning.act
    if verb.meaning.kind and not joint:
        act = "commitment" if verb.meaning.kind == "decided" else "claim"
    reported = not told and one.words.earlier.search(one.text, one.span.start, verb.at.end) is not None
    if subject.doubt:
        severity: Severity = "note" if subject.people else "review"
        findings.append(Finding("statements", severity, subject.doubt, span))
    if verb.impersonal and joint:
        message = "Nobody is named as agreeing here; both sides are taken."
        findings.append(Finding("statements", "note", message, span))
    elif item.carried and subject.span.start == verb.at.start:
        findings.append(Finding("statements", "note", "The subject is not printed; it is inferred.", span))
    sides = subject.sides or tuple(dict.fromkeys(person.side for person in subject.people if person.side))
    statement = Statement(
        speakers=tuple(person.name for person in subject.people),
        sides=sides,
        verb=verb.at.cut(one.text),
        act=act,
        reported=reported,
        span=span,
        verb_at=verb.at,
        point=label,
        inferred=item.carried or subject.pronoun,
    )
    return statement, verb.meaning.kind if joint and not reported else None


def _trimmed(one: Sentence, start: int, end: int) -> Span:
    text = one.text
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start:
        if text[end - 1] in _EDGES:
            end -= 1
            continue
        match = one.words.carries.search(text[max(start, end - 12) : end] + " ")
        if match and match.group().strip(_EDGES) and len(match.group()) - 1 < end - start:
            end -= len(match.group()) - 1
            continue
        break
    return Span(start, max(start, end))
