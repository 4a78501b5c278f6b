"""Statements and agreements: which verb is whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.voiced import Voiced
from app.intake.parse.elsewhere.west.lexis import Titles
from app.intake.parse.elsewhere.west.subjects import Cast, Subject, pronoun, subjects_in
from app.intake.parse.elsewhere.words import Reported, Words
from app.model.reading import Act, Agreement, AgreementKind, Block, Finding, Severity, Statement
from app.model.span import Span

_EDGES = " ,.;:–—\n"
_TAIL = 40  # code points before a word in which what governs it stands
_LONG = 100
_QUOTED = re.compile(r"[»\"”“]\s*,?\s*(?:so\s)?$")
_WORD = re.compile(r"\w+[’']?")
_ARTICLE = re.compile(r"(\w+[’']?)\s?\Z")
_PRONOUN_BEHIND = re.compile(r"-t-(?:il|elle)\b")


@dataclass(frozen=True, slots=True)
class _Verb:
    at: Span
    meaning: Reported
    plural: bool | None
    subject_before: int  # where the subject stands right before, or right behind (of the auxiliary)
    subject_behind: int
    impersonal: bool = False


@dataclass(frozen=True, slots=True)
class _Performed:
    verb: _Verb
    subject: Subject
    carried: bool
    start: int


class _Sentence:
    """One sentence: its subjects, its verbs, and which belong together."""

    def __init__(
        self,
        titles: Titles,
        words: Words,
        text: str,
        cast: Cast,
        sentence: Span,
        met: Span | None,
        above: Subject | None = None,
    ) -> None:
        self.titles, self.words, self.text, self.cast = titles, words, text, cast
        self.span, self.met, self.above = sentence, met, above
        self.subjects = subjects_in(titles, words, text, cast, sentence)
        self.verbs = self._verbs()
        self.findings: list[Finding] = []

    def _verbs(self) -> list[_Verb]:
        titles, text, span = self.titles, self.text, self.span
        found: list[_Verb] = []
        for match in titles.impersonal[1].finditer(text, span.start, span.end):
            meaning = titles.impersonal[0][match.lastgroup or ""]
            found.append(_Verb(Span(*match.span()), meaning, None, match.start(), match.end(), True))
        for match in self.words.verbs.finditer(text, span.start, span.end):
            at = Span(*match.span())
            if not any(at.overlaps(verb.at) for verb in found):
                plural = bool(titles.plural.search(match.group()))
                meaning = self.words.meanings[match.lastgroup or "claim"]
                found.append(_Verb(at, meaning, plural, at.start, self._behind_of(at)))
        for match in titles.participles[1].finditer(text, span.start, span.end):
            at = Span(*match.span())
            aux = None
            for hit in titles.auxiliary.finditer(text, span.start, at.start):
                aux = hit
            if aux is None or any(at.overlaps(verb.at) for verb in found):
                continue
            meaning = titles.participles[0][match.lastgroup or "claim"]
            plural = bool(titles.plural.search(aux.group()))
            found.append(_Verb(at, meaning, plural, aux.start(), aux.end()))
        found.sort(key=lambda verb: verb.at)
        if self.met is not None:
            found = [
                verb for verb in found if verb.at.start >= self.met.end and not self._tells_of_meeting(verb)
            ]
        return found

    def _tells_of_meeting(self, verb: _Verb) -> bool:
        """Whether a verb behind the one of meeting only repeats it: "telefoniert und sich ausgetauscht"."""
        return verb.meaning.act == "topic" and verb.subject_before < (self.met.end if self.met else 0)

    def _behind_of(self, verb: Span) -> int:
        """Return where a subject may stand behind a verb: its first word, where the rest ends the clause."""
        first = _WORD.match(self.text, verb.start, verb.end) if self.titles.verb_second else None
        return first.end() if first else verb.end

    def performed(self) -> list[_Performed]:
        done: list[_Performed] = []
        before = self.met.end if self.met else self.span.start
        for verb in self.verbs:
            subject, carried = self._subject(verb, done)
            if subject is None:
                if not carried and self.met is None:
                    self.findings.append(_unclear(Span(verb.at.start, self.span.end)))
                continue
            start = min(verb.at.start, verb.subject_before)
            if not carried and before <= subject.span.start < start:
                start = self._with_article(subject.span.start)
            done.append(_Performed(verb, subject, carried, start))
            before = verb.at.end
        return self._with_trailing(done)

    def _with_trailing(self, done: list[_Performed]) -> list[_Performed]:
        """Add the verbs that share a subject: participles behind their verb, or before all of it."""
        if not done:
            return done
        found = list(done)
        for match in self.titles.trailing[1].finditer(self.text, self.span.start, self.span.end):
            at = Span(*match.span())
            if any(at.overlaps(item.verb.at) for item in found):
                continue
            behind = [item for item in done if item.verb.at.end <= at.start]
            if not behind and (self.met is not None or done[0].carried or at.start > self.span.start + 12):
                continue  # a participle before the subject opens its sentence
            of = behind[-1] if behind else done[0]
            if of.verb.impersonal:
                continue
            meaning = self.titles.trailing[0][match.lastgroup or "claim"]
            verb = _Verb(at, meaning, of.verb.plural, at.start, at.end)
            found.append(_Performed(verb, of.subject, True, at.start))
        found.sort(key=lambda item: item.verb.at)
        return found

    def _with_article(self, at: int) -> int:
        match = _ARTICLE.search(self.text, max(self.span.start, at - 6), at)
        return match.start() if match and match.group(1).lower() in self.titles.determiners else at

    def _agrees(self, subject: Subject, verb: _Verb) -> bool:
        return subject.plural is None or verb.plural is None or subject.plural == verb.plural

    def _subject(self, verb: _Verb, done: list[_Performed]) -> tuple[Subject | None, bool]:
        """Return whose verb it is, and whether carried over; (None, True) where none is asked for."""
        text, titles = self.text, self.titles
        ahead = text[self.span.start : verb.subject_before]
        if verb.impersonal:
            if titles.subordinate.search(ahead[-_TAIL:]):
                return None, True
            side = next((one for one in self.subjects if one.sides and one.span.end <= verb.at.start), None)
            return side or Subject(
                Span(verb.at.start, verb.at.start), self.cast.principals, plural=True
            ), False
        asked = _PRONOUN_BEHIND.search(text, verb.at.start, verb.at.end)
        if asked:
            return pronoun(titles, text, self.cast, Span(asked.start() + 3, asked.end())), False
        for subject in reversed(self.subjects):
            if subject.span.end > verb.subject_before:
                continue
            if self.words.between.fullmatch(text, subject.span.end, verb.subject_before):
                before = text[max(self.span.start, subject.span.start - _TAIL) : subject.span.start]
                if titles.subordinate.search(before):
                    return None, True
                if self._is_governed(subject):
                    continue
                if self._agrees(subject, verb):
                    return self._settled(subject, verb, done), False
                break
        if _QUOTED.search(ahead[-_TAIL:]) and (behind := self._behind(verb)):
            return behind, False
        carries = self.words.carries.search(ahead[-60:])
        if done and carries and self._may_carry(done[-1], verb):
            return done[-1].subject, True
        if self.met is not None and carries and not done and verb.meaning.act != "topic":
            return self._after_meeting(verb), True
        if titles.inverted.search(ahead[-4 * _LONG :]) and (behind := self._behind(verb)):
            return behind, False
        if titles.elided.search(ahead[-2 * _LONG :]) and verb.plural and not done:
            return Subject(Span(verb.at.start, verb.at.start), self.cast.principals, plural=True), True
        if self.above is not None and not done and self._agrees(self.above, verb):
            return self.above, True
        return self._far(verb, done)

    def _is_governed(self, subject: Subject) -> bool:
        """Whether a preposition or a case stands before it: "gegenüber dem Präsidenten" is no subject."""
        before = self.text[max(self.span.start, subject.span.start - _TAIL) : subject.span.start]
        return bool(self.titles.governed.search(before)) and not subject.pronoun

    def _settled(self, subject: Subject, verb: _Verb, done: Sequence[_Performed] = ()) -> Subject:
        if subject.plural is None and verb.plural:
            return Subject(subject.span, self.cast.principals, plural=True)
        before = next((item.subject for item in reversed(done) if len(item.subject.people) == 1), None)
        if subject.pronoun and before and before.people != subject.people and subject.doubt:
            doubt = f"The pronoun is read as {before.people[0].name}."
            return replace(subject, people=before.people, doubt=doubt)
        return subject

    def _may_carry(self, last: _Performed, verb: _Verb) -> bool:
        if last.verb.impersonal:
            return False
        if last.verb.plural is not None and verb.plural is not None and last.verb.plural != verb.plural:
            return False
        between = self.text[last.verb.at.end : verb.subject_before]
        return not re.search(r"[!?]", between)

    def _after_meeting(self, verb: _Verb) -> Subject | None:
        first = self.cast.principals
        if verb.plural:
            return Subject(Span(verb.at.start, verb.at.start), first, plural=True)
        return Subject(Span(verb.at.start, verb.at.start), first[:1]) if first else None

    def _behind(self, verb: _Verb) -> Subject | None:
        """Return the subject that stands right behind its verb ("Dabei betonte der Kanzler")."""
        for subject in self.subjects:
            if subject.span.start < verb.subject_behind:
                continue
            gap = _WORD.findall(self.text[verb.subject_behind : subject.span.start])
            if (
                len(gap) > 3
                or self.titles.oblique & {word.lower() for word in gap}
                or re.search(r"[^\w\s’']", self.text[verb.subject_behind : subject.span.start])
            ):
                return None
            if self._agrees(subject, verb):
                return self._settled(subject, verb)
            return None
        return None

    def _far(self, verb: _Verb, done: list[_Performed]) -> tuple[Subject | None, bool]:
        """Return the one possible subject ahead of the verb, with a doubt; none where there are several."""
        ahead = [
            one for one in self.subjects if one.span.end <= verb.subject_before and not self._is_governed(one)
        ]
        fitting = [one for one in ahead if self._agrees(one, verb)]
        if done or len(ahead) != 1 or len(fitting) != 1 or not (fitting[0].people or fitting[0].sides):
            return None, False
        one = fitting[0]
        gap = self.text[one.span.end : verb.subject_before]
        opening = self.text[self.span.start : one.span.start]
        if len(gap) > 160 or len(_WORD.findall(opening)) > 2 or self.titles.subordinate.search(gap):
            return None, False
        message = "The verb stands far from the one taken for its subject."
        self.findings.append(Finding("statements", "note", message, Span(one.span.start, verb.at.end)))
        return self._settled(one, verb), False


def _unclear(at: Span) -> Finding:
    message = "A reporting verb stands here, but who speaks is not clear: nothing is read."
    return Finding("statements", "note", message, at)


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
            one = _Sentence(titles, words, text, cast, sentence, met if told else None, above)
            performed = one.performed()
            if text[sentence.end - 1] == ":" and one.subjects and not performed:
                above = one.subjects[-1]
            for index, item in enumerate(performed):
                end = performed[index + 1].start if index + 1 < len(performed) else sentence.end
                statement, kind = _statement(one, item, end, label, told, findings)
                if not (statement.speakers or statement.sides):
                    findings.append(_unclear(statement.span))
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


def _remember(cast: Cast, one: _Sentence, performed: list[_Performed]) -> None:
    singles = [item.subject.people for item in performed if len(item.subject.people) == 1]
    if singles:
        cast.last = singles[-1]
    elif not performed:
        named = [
            subject.people for subject in one.subjects if len(subject.people) == 1 and not subject.pronoun
        ]
        if named and one.met is None:
            cast.last = named[0]


def _unread(one: _Sentence, performed: list[_Performed], told: bool) -> list[Finding]:
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


def _verb_places(one: _Sentence, performed: list[_Performed]) -> list[int]:
    """Return where a verb would stand: right behind a subject, or behind an "and" that follows a verb."""
    places = []
    for subject in one.subjects:
        gap = one.words.between.match(one.text, subject.span.end, one.span.end)
        if gap and (subject.people or subject.sides):
            places.append(gap.end())
    first = performed[0].verb.at.end
    places.extend(match.end() for match in one.titles.carriers.finditer(one.text, first, one.span.end))
    return places


def _statement(
    one: _Sentence, item: _Performed, end: int, label: str | None, told: bool, findings: list[Finding]
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


def _trimmed(one: _Sentence, start: int, end: int) -> Span:
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
