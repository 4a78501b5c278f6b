"""Statements and agreements of a readout in another language than English."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.voices import Voice, voices_in
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.opening import NEVER
from app.model.reading import Act, Agreement, AgreementKind, Block, Finding, Participant, Severity, Statement
from app.model.span import Span

_SHORTEST = 8  # code points of a sentence that is told of where nothing in it is read
_COMMA = re.compile("[、，,]")
_PAUSE = re.compile("[，；][并並]?$")
_GAP = 40  # code points before a verb that may go on with the subject of another
_REST = 4  # code points that may hold a verb
_EDGES = " 、，,.。;；:\n\u3000"


@dataclass(frozen=True, slots=True)
class Voiced:
    """Statements, agreements and doubts in the order of the text."""

    statements: tuple[Statement, ...]
    agreements: tuple[Agreement, ...]
    findings: tuple[Finding, ...]


def voiced(
    words: Words,
    text: str,
    people: tuple[Participant, ...],
    blocks: tuple[Block, ...],
    lead: Span,
    *,
    others: tuple[Participant, ...] = (),
) -> Voiced:
    """Return what is said in ``blocks`` by the principals ``people`` and by ``others``."""
    statements: list[Statement] = []
    findings: list[Finding] = []
    heard = _Heard()
    label: str | None = None
    for block in blocks:
        if block.kind not in {"lead", "point", "paragraph"}:
            continue
        label = block.label or label
        heard = replace(heard, voice=None)
        doubts: list[Finding] = []
        for sentence in sentences(words, text, block.span):
            if sentence.contains(lead):
                statements.extend(_in_lead(words, text, people, lead, label))
                continue
            scene = _Scene(words, text, people, others, sentence, label, heard)
            found = _sentence(scene, doubts)
            statements.extend(found)
            heard = _after(heard, found, people + others)
        findings.extend(_gathered(doubts))
    agreements = tuple(
        Agreement(item.verb, kind, item.span, item.verb_at, item.point)
        for item in statements
        if item.act == "joint" and _of_both(item, people + others) and not item.reported
        for kind in [_kind(words, text, item)]
        if kind
    )
    findings.extend(
        Finding("agreements", "note", "Both say this; whether it is an outcome is not plain.", item.span)
        for item in agreements
        if words.weak.fullmatch(item.verb)
    )
    return Voiced(tuple(statements), agreements, tuple(findings))


@dataclass(frozen=True, slots=True)
class _Heard:
    """What was heard before a sentence: the last single speaker, the paragraph's last voice, and whether joint."""

    last: tuple[Participant, ...] = ()
    voice: tuple[Participant, ...] | None = None
    jointly: bool = False


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence and all that is needed to tell who speaks in it."""

    words: Words
    text: str
    people: tuple[Participant, ...]
    others: tuple[Participant, ...]
    sentence: Span
    label: str | None
    heard: _Heard


def _after(heard: _Heard, found: list[Statement], everybody: tuple[Participant, ...]) -> _Heard:
    for statement in found:
        speakers = tuple(person for person in everybody if person.name in statement.speakers)
        last = speakers if len(speakers) == 1 else heard.last
        heard = _Heard(last, speakers or None, len(speakers) > 1)
    return heard


def _in_lead(
    words: Words, text: str, people: tuple[Participant, ...], lead: Span, label: str | None
) -> list[Statement]:
    """Return what the sentence that tells of the meeting says of it further on: "met and discussed"."""
    met = words.meeting.search(text, lead.start, lead.end)
    if met is None or len(people) < 2:
        return []
    found: list[Statement] = []
    start = met.end()
    for match in words.verbs.finditer(text, start, lead.end):
        meaning = words.meanings[match.lastgroup or "claim"]
        together = meaning.kind is not None or meaning.act == "topic"
        before = text[max(lead.start, match.start() - 4) : match.start()]
        if not together and not words.verb_last and not _goes_on(words, text, match, before):
            continue
        voice = Voice(Span(match.start(), match.start()), people if together else people[:1], joint=together)
        comma = _COMMA.search(text, start, match.start()) if start == met.end() else None
        begins = (comma.end() if comma else start) if words.verb_last else match.start()
        span = _trimmed(text, begins, match.end(), words)
        found.append(_statement(words, text, span, match, voice, True, label))
        start = match.end()
    return found


def _goes_on(words: Words, text: str, match: re.Match[str], before: str) -> bool:
    """Whether the first of those who met says something behind the words of meeting: "received A, and thanked him"."""
    if words.saying.search(before):
        return True
    return bool(_PAUSE.search(before) and words.carried.match(text, match.start()))


def _of_both(item: Statement, everybody: tuple[Participant, ...]) -> bool:
    """Whether several speak, and not all of them for one side."""
    sides = {person.side for person in everybody if person.name in item.speakers}
    return len(item.speakers) > 1 and (len(sides) > 1 or None in sides)


def _kind(words: Words, text: str, item: Statement) -> AgreementKind | None:
    match = words.verbs.match(text, item.verb_at.start) if item.verb_at else None
    return words.meanings[match.lastgroup].kind if match and match.lastgroup else None


def _sentence(scene: _Scene, findings: list[Finding]) -> list[Statement]:
    words, text, sentence = scene.words, scene.text, scene.sentence
    voices = voices_in(words, text, scene.people, sentence, others=scene.others)
    performed: list[_Performed] = []
    before = sentence.start
    for match in words.verbs.finditer(text, sentence.start, sentence.end):
        found = _subject(words, text, voices, match, before, performed)
        if found is None and not performed and all(voice.span.start >= match.end() for voice in voices):
            found = _unnamed(scene, match)
        if found and found[1] and len(found[0].people) == 1 and words.mutual.search(match.group()):
            found = Voice(Span(match.start(), match.start()), scene.people, joint=True), True
        if found is None:
            continue
        voice, carried = found
        start = before if carried and words.verb_last else match.start() if carried else voice.span.start
        performed.append(_Performed(min(start, match.start()), match, voice, carried))
        before = match.end()
    result: list[Statement] = []
    for index, one in enumerate(performed):
        end = one.match.end()
        if not words.verb_last:
            end = performed[index + 1].start if index + 1 < len(performed) else sentence.end
        span = _trimmed(text, one.start, max(end, one.match.end()), words)
        voice, doubt = _meant(scene, one.voice)
        if one.carried and any(other.people != voice.people and one.within(other) for other in voices):
            doubt = doubt or (
                "note",
                "Somebody else is named in this clause; the subject before it is taken.",
            )
        if doubt:
            findings.append(Finding("statements", doubt[0], doubt[1], span))
        result.append(_statement(words, text, span, one.match, voice, one.carried, scene.label))
    findings.extend(_unread(scene, voices, result))
    return result


@dataclass(frozen=True, slots=True)
class _Performed:
    """A verb, its subject, and where its clause begins; ``carried`` from an earlier verb."""

    start: int
    match: re.Match[str]
    voice: Voice
    carried: bool

    def within(self, voice: Voice) -> bool:
        """Whether another subject stands in this clause."""
        return self.start <= voice.span.start and voice.span.end <= self.match.start()


def _unread(scene: _Scene, voices: list[Voice], found: list[Statement]) -> list[Finding]:
    """Tell of a sentence of which nothing is read, with whatever seems to be in it."""
    if len(scene.sentence) < _SHORTEST or not scene.people:
        return []
    if found:
        return _left_over(scene, found)
    if scene.words.present.search(scene.text, scene.sentence.start, scene.sentence.end):
        return []  # it tells who was there; what is doubtful in it is told with the people
    match = scene.words.verbs.search(scene.text, scene.sentence.start, scene.sentence.end)
    if match and not voices:
        message = "A reporting verb stands here, but who speaks is not clear: nothing is read as a statement."
    elif voices:
        message = "Somebody acts here, but no verb of saying or agreeing is read."
    else:
        message = "Nobody is named here: it may go on with what was said before."
    return [Finding("statements", "note", message, scene.sentence)]


def _left_over(scene: _Scene, found: list[Statement]) -> list[Finding]:
    """Tell of the end of a sentence behind its last verb, or of a clause that goes on with a verb not known."""
    words, text, sentence = scene.words, scene.text, scene.sentence
    verbs = [item.verb_at for item in found if item.verb_at]
    message = "The sentence goes on with a verb that is not read."
    if words.verb_last:
        rest = Span(max(verb.end for verb in verbs), sentence.end)
        told = len(rest.cut(text).strip(_EDGES + "」』）)")) >= _REST
        return [Finding("statements", "note", message, rest)] if told else []
    return [
        Finding("statements", "note", message, Span(match.start(), sentence.end))
        for match in words.goes_on.finditer(text, sentence.start, sentence.end)
        if not any(match.start() <= verb.start <= match.end() + _REST for verb in verbs)
    ]


def _gathered(findings: list[Finding]) -> list[Finding]:
    """Make one finding of several of one wording that follow each other."""
    gathered: list[Finding] = []
    for finding in findings:
        before = gathered[-1] if gathered else None
        if before and finding.span and before.span and replace(before, span=finding.span) == finding:
            gathered[-1] = replace(before, span=Span(before.span.start, finding.span.end))
        else:
            gathered.append(finding)
    return gathered


def _unnamed(scene: _Scene, match: re.Match[str]) -> tuple[Voice, bool] | None:
    """Return the subject of a verb in a sentence that names none, where the verb stands last.

    A verb of outcome or exchange after a joint sentence is both sides', and one that takes two is so always; else
    the paragraph's last speaker goes on.
    """
    if not scene.words.verb_last:
        return None
    nowhere = Span(match.start(), match.start())
    meaning = scene.words.meanings[match.lastgroup or "claim"]
    together = meaning.kind is not None or meaning.act == "topic"
    if (scene.heard.jointly and together) or scene.words.mutual.search(match.group()):
        return Voice(nowhere, scene.people, joint=True), True
    if scene.heard.voice:
        return Voice(nowhere, scene.heard.voice, joint=len(scene.heard.voice) > 1), True
    return None


def _subject(
    words: Words,
    text: str,
    voices: list[Voice],
    match: re.Match[str],
    before: int,
    performed: list[_Performed],
) -> tuple[Voice, bool] | None:
    """Return the subject of a verb and whether it is carried over from an earlier verb."""
    ahead = [voice for voice in voices if voice.span.end <= match.start() and voice.span.start >= before]
    if words.verb_last:
        if performed and not any(_leads(words, text, voice, match) for voice in ahead):
            return performed[-1].voice, True  # whoever else is named acts in a clause within
        return (_topic(words, text, ahead), False) if ahead else None
    alone = bool(performed) and not performed[0].voice.joint
    for voice in reversed(ahead):
        if alone and (voice.joint or voice.side):
            continue  # it belongs to what one of them said
        if words.between.fullmatch(text, voice.span.end, match.start()):
            return voice, False
    if not words.titles:
        for voice in voices:
            if match.start() <= voice.span.start <= match.end() + 5 and not voice.pronoun:
                return voice, False
    if performed and _may_carry(words, text, match, performed[-1]):
        return performed[-1].voice, True
    return None


def _leads(words: Words, text: str, voice: Voice, match: re.Match[str]) -> bool:
    """Whether a later subject is that of the verb itself, not of a clause within that tells of a noun."""
    if words.topic.match(text, voice.span.end):
        return True
    within = words.within.search(text, voice.span.end, match.start())
    return words.within.pattern != NEVER and within is None


def _topic(words: Words, text: str, ahead: list[Voice]) -> Voice:
    """Return the topic among the subjects before a verb: later ones belong to clauses within."""
    if words.topic.match(text, ahead[0].span.end):
        return ahead[0]
    known = [voice for voice in ahead if voice.people or voice.pronoun]
    topics = [voice for voice in known if words.topic.match(text, voice.span.end)]
    return (topics or known or ahead)[0]


def _may_carry(words: Words, text: str, match: re.Match[str], last: _Performed) -> bool:
    """Whether a verb goes on with the subject of the verb before it."""
    end = last.match.end()
    between = text[max(end, match.start() - _GAP) : match.start()]
    if not words.carries.search(between) and not (last.voice.joint and words.about.search(between)):
        return False
    if not words.titles:
        return True
    told = words.meanings[last.match.lastgroup or "claim"].act in {"claim", "request"}
    if told and not between.strip(_EDGES):
        return False  # it is the first word of what was said
    return words.carried.match(text, match.start()) is not None


def _meant(scene: _Scene, voice: Voice) -> tuple[Voice, tuple[Severity, str] | None]:
    """Return a voice with whom it means, and what is doubtful about that."""
    if voice.pronoun and not voice.people:
        last = scene.heard.last
        if not last:
            return voice, ("review", "Whom the pronoun means is not clear.")
        return replace(voice, people=last), ("note", f"The pronoun is read as {last[0].name}.")
    if voice.pronoun and sum(person.office == voice.people[0].office for person in scene.people) > 1:
        message = (
            f"More than one holds this office; {voice.people[0].name} is taken, who is of the page's side."
        )
        return voice, ("note", message)
    if not voice.people:
        return voice, ("review", f"Who speaks here is not among those present: {voice.span.cut(scene.text)}.")
    if voice.span:
        return voice, None
    if voice.joint:
        return voice, ("note", "Nobody is named as agreeing here; both sides are taken.")
    return voice, ("note", f"Nobody is named here; {voice.people[0].name} is taken to go on.")


def _statement(
    words: Words, text: str, span: Span, match: re.Match[str], voice: Voice, carried: bool, label: str | None
) -> Statement:
    meaning = words.meanings[match.lastgroup or "claim"]
    people = voice.people
    act: Act = meaning.act
    if meaning.kind and len(people) < 2:
        act = "commitment" if meaning.kind == "decided" else "claim"
    return Statement(
        speakers=tuple(person.name for person in people),
        sides=tuple(dict.fromkeys(person.side for person in people if person.side)),
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
        gap = "" if words.titles else " "  # the space after "and" lies outside
        match = words.carries.search(text[max(start, end - 10) : end] + gap)
        if match and not words.verb_last and match.group().strip(_EDGES):
            end -= len(match.group()) - len(gap)
            changed = True
    return Span(start, max(start, end))
