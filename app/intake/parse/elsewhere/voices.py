"""Who is the subject in a sentence, in another language than English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from app.intake.parse.elsewhere.mentions import persons, side_at
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.opening import NEVER
from app.model.reading import Participant
from app.model.span import Span

_MOST = 60  # times one subject is looked for in a sentence: no prose names it more often


@dataclass(frozen=True, slots=True)
class Voice:
    """A subject in a sentence: whom it means; ``joint`` is every principal, ``side`` speaks for a country.

    A voice with nobody is a person, or a pronoun, of whom it is not known who it is.
    """

    span: Span
    people: tuple[Participant, ...]
    joint: bool = False
    pronoun: bool = False
    side: bool = False


def voices_in(
    words: Words,
    text: str,
    people: tuple[Participant, ...],
    sentence: Span,
    *,
    others: tuple[Participant, ...] = (),
) -> list[Voice]:
    """Return the subjects of ``sentence`` in their order, none overlapping; ``others`` are no principals."""
    found = [
        Voice(Span(match.start(), match.end()), people, joint=True)
        for match in islice(words.joint.finditer(text, sentence.start, sentence.end), _MOST)
    ]
    everybody = people + others
    for person in persons(words, text, sentence):
        if any(person.whole.overlaps(voice.span) for voice in found):
            continue
        who = _who(everybody, person.named(text), person.side)
        if (who or words.titles) and (
            words.after_subject.match(text, person.whole.end, sentence.end)
            or words.joins.match(text, person.whole.end, sentence.end)
        ):
            found.append(Voice(person.whole, who))
    for participant in everybody:
        name = _named(participant.name, inflected=words.inflected)
        for match in islice(name.finditer(text, sentence.start, sentence.end), _MOST):
            span = Span(match.start(), match.end())
            if any(span.overlaps(voice.span) for voice in found):
                continue
            if words.after_subject.match(text, span.end, sentence.end):
                found.append(Voice(span, (participant,)))
    found.extend(_sides(words, text, people, sentence))
    for match in islice(words.pronouns.finditer(text, sentence.start, sentence.end), _MOST):
        span = Span(match.start(), match.end())
        office = picked(match, "office")
        holders = (
            tuple(person for person in people if person.office and office.cut(text) in person.office)
            if office
            else _holders(words, text, span, people)
        )
        if len(holders) > 1 and office == span:  # whom a page calls by the office alone is its own
            homes = {words.home, *(code for code, _ in words.homes)}
            holders = tuple(person for person in holders if person.side in homes) or holders
        found.append(Voice(span, holders if len(holders) == 1 else (), pronoun=True))
    found.sort(key=lambda voice: voice.span)
    joined = _joined(words, text, found)
    if words.before_subject.pattern == NEVER:
        return joined
    return [voice for voice in joined if _opens_a_clause(words, text, sentence, voice.span)]


def _opens_a_clause(words: Words, text: str, sentence: Span, span: Span) -> bool:
    before = text[max(sentence.start, span.start - 8) : span.start]
    return not before or words.before_subject.search(before) is not None


def _sides(words: Words, text: str, people: tuple[Participant, ...], sentence: Span) -> list[Voice]:
    """Return the subjects that name a side: "the Korean side", "the other side", "our side"."""
    found: list[Voice] = []
    for match in islice(words.sided.finditer(text, sentence.start, sentence.end), _MOST):
        start = match.start()
        if picked(match, "home") or picked(match, "other"):
            home = next((person.side for person in people if person.side == words.home), None)
            ours = picked(match, "home") is not None
            meant = tuple(person for person in people if (person.side == home) == ours) if home else ()
        else:
            named = side_at(words, text, match)
            if named is None or named[1] < sentence.start:
                continue
            start = named[1]
            meant = tuple(person for person in people if person.side == named[0])
        found.append(Voice(Span(start, match.end()), meant, side=True))
    return found


def _joined(words: Words, text: str, found: list[Voice]) -> list[Voice]:
    """Make one voice of two persons with only "and" between them."""
    merged: list[Voice] = []
    for voice in found:
        before = merged[-1] if merged else None
        if before and before.span.overlaps(voice.span):
            continue
        if (
            before
            and len(before.people) == len(voice.people) == 1
            and before.people != voice.people
            and words.joins.fullmatch(text, before.span.end, voice.span.start)
        ):
            merged[-1] = Voice(
                Span(before.span.start, voice.span.end), before.people + voice.people, joint=True
            )
            continue
        merged.append(voice)
    return merged


@lru_cache(maxsize=256)
def _named(name: str, *, inflected: bool) -> re.Pattern[str]:
    """Return an expression for a name or a part of it, with other endings where names are inflected."""
    parts = [part for part in re.split(r"[\s・·＝]", name) if len(part) > 1]
    if not inflected:
        wanted = dict.fromkeys((name, parts[-1], parts[0]) if len(parts) > 1 else (name,))
        return re.compile("|".join(re.escape(part) for part in wanted))
    stems = [re.escape(part[: max(3, len(part) - 2)]) + r"\w{0,4}" for part in parts]
    whole = r"\s+".join(stems)
    return re.compile(rf"\b(?:{whole}|{stems[-1]})\b" if stems else r"(?!)")


def _who(people: tuple[Participant, ...], name: str, side: str | None) -> tuple[Participant, ...]:
    """Return the one participant whose printed name holds ``name``."""
    fitting = [person for person in people if name in person.name or person.name in name]
    if len(fitting) != 1 and side:
        fitting = [person for person in fitting if person.side == side]
    return (fitting[0],) if len(fitting) == 1 else ()


def _holders(words: Words, text: str, span: Span, people: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Return those whose office the words at ``span`` name: "Der Bundeskanzler", "der russische Präsident"."""
    printed = re.findall(r"\w{6,}", span.cut(text))
    if not printed:
        return ()
    stem = printed[-1][:7].lower()
    fitting = tuple(
        person
        for person in people
        if person.office and any(stem in word.lower() for word in person.office.split())
    )
    if len(fitting) > 1:
        sides = {words.countries.get(re.sub(r"e[nrms]?$", "", word)) for word in printed}
        return tuple(person for person in fitting if person.side and person.side in sides) or fitting
    return fitting
