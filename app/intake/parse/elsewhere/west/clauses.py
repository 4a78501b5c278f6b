"""The clauses of one sentence: which verb is whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.intake.parse.elsewhere.west.lexis import Titles
from app.intake.parse.elsewhere.west.subjects import Cast, Subject, pronoun, subjects_in
from app.intake.parse.elsewhere.words import Reported, Words
from app.model.reading import Finding
from app.model.span import Span

_TAIL = 40  # code points before a word in which what governs it stands
_LONG = 100
_QUOTED = re.compile(r"[»\"”“]\s*,?\s*(?:so\s)?$")
_CLAUSE_END = re.compile(r"\s*(?:[.,;:!?“”\"»]|$|und\s)")
_COMMA = re.compile(r",\s?\Z")
_DATIVE = re.compile(r"\bder\b")
_WORD = re.compile(r"\w+[’']?")
_ARTICLE = re.compile(r"(\w+[’']?)\s?\Z")
_PRONOUN_BEHIND = re.compile(r"-t-(?:il|elle)\b")


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb, and where its subject stands: right before, or right behind (of an auxiliary)."""

    at: Span
    meaning: Reported
    plural: bool | None
    subject_before: int
    subject_behind: int
    impersonal: bool = False


@dataclass(frozen=True, slots=True)
class Performed:
    """A verb with its subject; ``carried`` is one taken over, ``start`` where its clause begins."""

    verb: Verb
    subject: Subject
    carried: bool
    start: int


class Sentence:
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

    def _verbs(self) -> list[Verb]:
        titles, text, span = self.titles, self.text, self.span
        found: list[Verb] = []
        for match in titles.impersonal[1].finditer(text, span.start, span.end):
            meaning = titles.impersonal[0][match.lastgroup or ""]
            found.append(Verb(Span(*match.span()), meaning, None, match.start(), match.end(), True))
        for match in self.words.verbs.finditer(text, span.start, span.end):
            at = Span(*match.span())
            if not any(at.overlaps(verb.at) for verb in found) and not self._is_participle(at):
                plural = bool(titles.plural.search(match.group()))
                meaning = self.words.meanings[match.lastgroup or "claim"]
                found.append(Verb(at, meaning, plural, at.start, self._behind_of(at)))
        further = titles.participles[1].finditer(text, span.start, span.end) if titles.participles[0] else ()
        for match in further:
            at = Span(*match.span())
            aux = None
            for hit in titles.auxiliary.finditer(text, span.start, at.start):
                aux = hit
            if aux is None or any(at.overlaps(verb.at) for verb in found):
                continue
            meaning = titles.participles[0][match.lastgroup or "claim"]
            plural = bool(titles.plural.search(aux.group()))
            found.append(Verb(at, meaning, plural, aux.start(), aux.end()))
        found.sort(key=lambda verb: verb.at)
        if self.met is not None:
            found = [
                verb for verb in found if verb.at.start >= self.met.end and not self._tells_of_meeting(verb)
            ]
        return found

    def _is_participle(self, at: Span) -> bool:
        """Whether a word that may be a verb by itself ends a clause with an auxiliary: "hat … unterstrichen"."""
        if not self.titles.participles[1].fullmatch(self.text, at.start, at.end):
            return False
        clause = self.text.rfind(",", self.span.start, at.start) + 1 or self.span.start
        return self.titles.auxiliary.search(self.text, clause, at.start) is not None

    def _tells_of_meeting(self, verb: Verb) -> bool:
        """Whether a verb behind the one of meeting only repeats it: "telefoniert und sich ausgetauscht"."""
        return verb.meaning.act == "topic" and verb.subject_before < (self.met.end if self.met else 0)

    def _behind_of(self, verb: Span) -> int:
        """Return where a subject may stand behind a verb: its first word, where the rest ends the clause."""
        first = _WORD.match(self.text, verb.start, verb.end) if self.titles.verb_second else None
        return first.end() if first else verb.end

    def behind(self, subject: Subject) -> int:
        """Return where what follows a subject begins: behind the comma that closes an apposition in it."""
        end = subject.span.end
        apposed = self.text.startswith(",", end) and "," in subject.span.cut(self.text)
        return end + 1 if apposed else end

    def performed(self) -> list[Performed]:
        """Return the verbs that have a subject, in their order."""
        done: list[Performed] = []
        before = self.met.end if self.met else self.span.start
        for verb in self.verbs:
            subject, carried = self._subject(verb, done)
            if subject is None:
                if not carried and self.met is None:
                    self.findings.append(unclear(Span(verb.at.start, self.span.end)))
                continue
            start = min(verb.at.start, verb.subject_before)
            if not carried and before <= subject.span.start < start:
                start = self._with_article(subject.span.start)
            done.append(Performed(verb, subject, carried, start))
            before = verb.at.end
        return self._with_trailing(done)

    def _with_trailing(self, done: list[Performed]) -> list[Performed]:
        """Add the verbs that share a subject: participles behind their verb, or before all of it."""
        if not done or not self.titles.trailing[0]:
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
            verb = Verb(at, meaning, of.verb.plural, at.start, at.end)
            found.append(Performed(verb, of.subject, True, at.start))
        found.sort(key=lambda item: item.verb.at)
        return found

    def _with_article(self, at: int) -> int:
        match = _ARTICLE.search(self.text, max(self.span.start, at - 6), at)
        return match.start() if match and match.group(1).lower() in self.titles.determiners else at

    def _agrees(self, subject: Subject, verb: Verb) -> bool:
        return subject.plural is None or verb.plural is None or subject.plural == verb.plural

    def _subject(self, verb: Verb, done: list[Performed]) -> tuple[Subject | None, bool]:
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
        if (one := self._of_clause(verb)) is not None:
            return one, False
        for subject in reversed(self.subjects):
            if subject.span.end > verb.subject_before:
                continue
            if self.words.between.fullmatch(text, self.behind(subject), verb.subject_before):
                before = text[max(self.span.start, subject.span.start - _TAIL) : subject.span.start]
                if titles.subordinate.search(before):
                    if len(subject.people) == 1 and not subject.pronoun:
                        message = "A clause within tells what somebody said; it is not read as a statement."
                        at = Span(subject.span.start, verb.at.end)
                        self.findings.append(Finding("statements", "note", message, at))
                    return None, True
                if self._is_governed(subject):
                    continue
                if self._agrees(subject, verb):
                    return self._settled(subject, verb, done), False
                break
        if _QUOTED.search(ahead[-_TAIL:]) and (behind := self._behind(verb)):
            return behind, False
        carries = self.words.carries.search(ahead[-60:])
        if titles.verb_second and _COMMA.search(ahead) and (behind := self._behind(verb)):
            dative = _DATIVE.search(text, verb.at.end, behind.span.start) and titles.female.search(
                text, behind.span.start, behind.span.end
            )
            if not behind.pronoun and len(behind.people) == 1 and not dative:
                return behind, False  # "…, versicherte der Minister"
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

    def _of_clause(self, verb: Verb) -> Subject | None:
        """Return the subject that opens a clause whose verb ends it: "während der Minister zu Ruhe aufrief"."""
        if not self.titles.verb_second or _CLAUSE_END.match(self.text, verb.at.end) is None:
            return None
        for subject in reversed(self.subjects):
            if subject.span.end > verb.at.start or verb.at.start - subject.span.end > 2 * _LONG:
                continue
            before = self.text[max(self.span.start, subject.span.start - _TAIL) : subject.span.start]
            if self.titles.clauses.search(before):
                return self._settled(subject, verb) if self._agrees(subject, verb) else None
        return None

    def _is_governed(self, subject: Subject) -> bool:
        """Whether a preposition or a case stands before it: "gegenüber dem Präsidenten" is no subject."""
        before = self.text[max(self.span.start, subject.span.start - _TAIL) : subject.span.start]
        return bool(self.titles.governed.search(before)) and not subject.pronoun

    def _settled(self, subject: Subject, verb: Verb, done: Sequence[Performed] = ()) -> Subject:
        if subject.plural is None and verb.plural:
            return Subject(subject.span, self.cast.principals, plural=True)
        before = next((item.subject for item in reversed(done) if len(item.subject.people) == 1), None)
        if subject.pronoun and before and before.people != subject.people and subject.doubt:
            doubt = f"The pronoun is read as {before.people[0].name}."
            return replace(subject, people=before.people, doubt=doubt)
        return subject

    def _may_carry(self, last: Performed, verb: Verb) -> bool:
        if last.verb.impersonal:
            return False
        if last.verb.plural is not None and verb.plural is not None and last.verb.plural != verb.plural:
            return False
        between = self.text[last.verb.at.end : verb.subject_before]
        return not re.search(r"[!?]", between)

    def _after_meeting(self, verb: Verb) -> Subject | None:
        first = self.cast.principals
        if verb.plural:
            return Subject(Span(verb.at.start, verb.at.start), first, plural=True)
        return Subject(Span(verb.at.start, verb.at.start), first[:1]) if first else None

    def _behind(self, verb: Verb) -> Subject | None:
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

    def _far(self, verb: Verb, done: list[Performed]) -> tuple[Subject | None, bool]:
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


def unclear(at: Span) -> Finding:
    """Return the doubt about a verb whose subject is not clear."""
    message = "A reporting verb stands here, but who speaks is not clear: nothing is read."
    return Finding("statements", "note", message, at)
