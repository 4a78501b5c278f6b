"""Who met whom: the sentence that tells of the meeting, and the parties it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.intake.parse.elsewhere.mentions import sentences
from app.intake.parse.elsewhere.west.lexis import Titled, Titles
from app.intake.parse.elsewhere.west.lists import listed
from app.intake.parse.elsewhere.west.titled import titled
from app.intake.parse.elsewhere.words import Words
from app.intake.parse.layout import Paragraph
from app.model.span import Span

_APPOSED = re.compile(r"\)?,\s")
_SENTENCE_ENDS = ".!?:»”"
_ENDING = 3  # letters that an ending may add to a name
_SHORT = 4  # letters of a name that may stand for a longer one
_SEARCHED = 40  # paragraphs from the top


@dataclass(frozen=True, slots=True)
class Meeting:
    """The sentence that tells of a meeting, the words that do, and who is named as meeting.

    ``borrowed`` are parties named elsewhere than in that sentence; ``by_title`` that no sentence tells.
    """

    paragraph: int
    sentence: Span
    verb: Span
    parties: tuple[Titled, ...]
    borrowed: tuple[Titled, ...] = ()
    by_title: bool = False


def find_meeting(titles: Titles, words: Words, text: str, pages: list[Paragraph]) -> Meeting | None:
    """Return what tells of a meeting that took place; None where nothing does."""
    best: Meeting | None = None
    for index, page in enumerate(pages[:_SEARCHED]):
        start = page.label.body if page.label else page.span.start
        for sentence in sentences(words, text, Span(start, page.span.end))[:6]:
            found = _told(titles, words, text, index, sentence)
            if found is None:
                continue
            if _is_sentence(text, sentence) and len(found.parties) > 1:
                return found
            if best is None or (len(found.parties), _is_sentence(text, best.sentence)) > (
                len(best.parties),
                _is_sentence(text, sentence),
            ):
                best = found
            if _is_sentence(text, sentence):
                whole = _completed(titles, words, text, pages, found)
                if len(whole.parties) > 1:
                    return whole
    if best is not None:
        best = _completed(titles, words, text, pages, best)
    if best is None or len(best.parties) < 2 or not _is_sentence(text, best.sentence):
        return _by_title(titles, words, text, pages) or best
    return best


def _is_sentence(text: str, span: Span) -> bool:
    return text[span.end - 1] in _SENTENCE_ENDS and len(span) > 25


def _told(titles: Titles, words: Words, text: str, index: int, sentence: Span) -> Meeting | None:
    match = words.meeting.search(text, sentence.start, sentence.end)
    if match is None:
        return None
    ahead = words.preview.search(text, sentence.start, sentence.end)
    if ahead and ahead.start() < match.end():
        return None
    parties = meeting_parties(titles, words, text, sentence, Span(*match.span()))
    return Meeting(index, sentence, Span(*match.span()), parties) if parties else None


def meeting_parties(
    titles: Titles, words: Words, text: str, sentence: Span, verb: Span
) -> tuple[Titled, ...]:
    """Return those who meet by this sentence: no spokesman, no one invited by, no one who is only present."""
    present = words.present.search(text, sentence.start, sentence.end)
    stop = present.start() if present and present.start() > sentence.start + 10 else sentence.end
    named = [
        one
        for one in titled(titles, text, sentence)
        if one.whole.start < stop
        and not (one.office and titles.spokesmen.search(one.office.cut(text)))
        and not _host(titles, text, sentence, one)
    ]
    named = [
        one
        for at, one in enumerate(named)
        if one.name or at + 1 == len(named) or not _apposed(text, one, named[at + 1])
    ]
    strong = [one for one in named if one.name and not one.weak]
    kept = [
        one
        for at, one in enumerate(named)
        if (one.name and (not one.weak or len(strong) < 2 or titles.inflected))
        or (one.name is None and not one.counterpart and (at == 0 or len(strong) < 2))
    ]
    several = listed(titles, text, Span(sentence.start, stop)) if len(kept) > 1 else ()
    if several:
        first = [one for one in kept if not any(one.whole.overlaps(other.whole) for other in several)]
        before = [one for one in first if one.name and one.whole.end <= several[0].whole.start][:1]
        return (*before, *several)
    chosen: list[Titled] = []
    for one in kept:
        if any(alike(text, one, other) for other in chosen):
            continue
        third = len(chosen) > 1 and not _is_met_by_several(titles, text, chosen[-1], one)
        if third and (
            one.side is None
            or one.side == chosen[0].side
            or (one.side in {other.side for other in chosen} and not (one.name and one.office))
            or not (
                _goes_on(titles, words, text, chosen[-1], one)
                or (one.name is not None and are_together(words, text, chosen))
            )
        ):
            break
        chosen.append(one)
    if len(chosen) > 2 and chosen[0].whole.end < verb.start < chosen[1].whole.start and not chosen[2].side:
        chosen = chosen[:2]
    return tuple(chosen)


def _is_met_by_several(titles: Titles, text: str, before: Titled, one: Titled) -> bool:
    """Whether only "with" stands between two persons: "together with A and B with the President C"."""
    gap = text[before.whole.end : one.whole.start].strip().lower()
    return gap in titles.together and one.name is not None and one.office is not None


def are_together(words: Words, text: str, parties: Sequence[Titled]) -> bool:
    """Whether the first two of ``parties`` are joined by "and" alone: of one side, where a third is met."""
    first, second = parties[0], parties[1]
    if second.side is not None and second.side != first.side:
        return False
    return words.joins.fullmatch(text, first.whole.end, second.whole.start) is not None


def _apposed(text: str, office: Titled, behind: Titled) -> bool:
    """Whether a bare office is that of the one named right behind it: "the head of the department, Minister A"."""
    gap = text[office.whole.end : behind.whole.start]
    return behind.name is not None and behind.office is not None and _APPOSED.fullmatch(gap) is not None


def _goes_on(titles: Titles, words: Words, text: str, before: Titled, one: Titled) -> bool:
    """Whether ``one`` stands in one list with the party before it: "and", or a comma where the office is printed."""
    if words.joins.fullmatch(text, before.whole.end, one.whole.start):
        return True
    gap = text[before.whole.end : one.whole.start].replace(",", " , ").split()
    small = titles.determiners | titles.articles | titles.honorifics
    return gap[:1] == [","] and one.name is not None and one.office is not None and set(gap[1:]) <= small


def alike(text: str, one: Titled, other: Titled) -> bool:
    """Whether two mentions may be one person's: a surname in common, or a bare office and its holder."""
    if one.side and other.side and one.side != other.side:
        return False
    if one.name and other.name:
        return same_surname(one.name.cut(text), other.name.cut(text)) or _part_of(
            one.name.cut(text), other.name.cut(text)
        )
    if one.name is None and other.name is None and one.office and other.office:
        return one.office.cut(text).lower() == other.office.cut(text).lower()
    return False


def _part_of(one: str, other: str) -> bool:
    """Whether the shorter of two names is one word that the longer holds: "Prabowo" of "Prabowo Subianto"."""
    short, full = sorted((one, other), key=len)
    words = re.split(r"[\s.]+", full)
    return len(short) >= _SHORT and " " not in short and any(same_surname(short, word) for word in words)


@lru_cache(maxsize=2048)
def last_word(name: str) -> str:
    """Return the last word of a name; nothing where a full stop ends it."""
    return re.split(r"[\s.]+", name)[-1]


def same_surname(one: str, other: str) -> bool:
    """Whether the last words of two names are one but for their endings: "Бакиев", "Бакиева"."""
    first, second = last_word(one).lower(), last_word(other).lower()
    least = max(3, min(len(first), len(second)) - 2)
    return first[:least] == second[:least] and abs(len(first) - len(second)) <= _ENDING


def _completed(titles: Titles, words: Words, text: str, pages: list[Paragraph], found: Meeting) -> Meeting:
    """Return ``found`` with the second party from what stands before, from the title, or from the body."""
    if len(found.parties) > 1 or not found.parties:
        return found
    known = found.parties[0]
    page = pages[found.paragraph].span
    before = [Span(page.start, found.sentence.start)] if found.sentence.start > page.start else []
    above = [pages[at].span for at in range(found.paragraph - 1, max(-1, found.paragraph - 4), -1)]
    below = [one.span for one in pages[found.paragraph + 1 : found.paragraph + 6]]
    rest = [Span(found.sentence.end, page.end)] if found.sentence.end < page.end else []
    for place in [*before, found.sentence, *above, *rest, *below]:
        for one in titled(titles, text, place):
            if place is found.sentence and not _host(titles, text, place, one):
                continue
            if (
                one.name is None
                or (one.weak and not _speaks(words, text, one))
                or (one.office and titles.spokesmen.search(one.office.cut(text)))
                or alike(text, one, known)
                or (one.side is not None and one.side == known.side)
            ):
                continue
            if place is found.sentence:
                called = (other for other in titled(titles, text, place) if other.counterpart and other.side)
                met = next((other for other in called if other.name is None), None)
                one = replace(one, side=one.side or (met.side if met else None))  # noqa: PLW2901
            pair = (one, known) if place in before or (known.side and place in above) else (known, one)
            return replace(found, parties=pair, borrowed=(one,))
    return found


def _host(titles: Titles, text: str, sentence: Span, one: Titled) -> bool:
    """Whether somebody is named as having invited: who then met "his counterpart" met that one."""
    return (
        titles.invited.search(text[max(sentence.start, one.whole.start - 40) : one.whole.start]) is not None
    )


def _speaks(words: Words, text: str, one: Titled) -> bool:
    gap = words.between.match(text, one.whole.end)
    return bool(gap and words.verbs.match(text, gap.end()))


def _by_title(titles: Titles, words: Words, text: str, pages: list[Paragraph]) -> Meeting | None:
    """Return the meeting that only a title tells of, where the text below tells what was said."""
    for index, page in enumerate(pages[:15]):
        line = page.span
        if len(line) > 300 or _is_sentence(text, line) or words.preview.search(text, line.start, line.end):
            continue
        match = next(
            (hit for _, pattern in words.modes if (hit := pattern.search(text, line.start, line.end))), None
        )
        rest = Span(line.end, min(len(text), line.end + 6000))
        if match is None or words.verbs.search(text, rest.start, rest.end) is None:
            continue
        verb = Span(*match.span())
        parties = meeting_parties(titles, words, text, line, verb)
        if not parties:
            continue
        found = _completed(titles, words, text, pages, Meeting(index, line, verb, parties, by_title=True))
        if len(found.parties) > 1:
            return found
    return None
