"""The lead: the sentence that tells who met whom. Only it gives principals.

Titles, captions and later points name people who did not meet; so does a lead's own subordinate
clause. The subject before the verb of meeting and the partner after it are taken, nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.intake.parse.mentions import Mention
from app.intake.parse.respective import respective
from app.intake.parse.source import Source
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Lead:
    """Where the lead stands and whom it names, in printed order; ``left_over`` are others named and not taken."""

    paragraph: int
    sentence: Span
    verb: Span
    mentions: tuple[Mention, ...]
    by_title: bool = False
    left_over: tuple[Mention, ...] = ()


def parties_in(source: Source, sentence: Span, index: int) -> Lead | None:
    """Return a sentence as a lead, with the parties of its verb of meeting; None where it has none."""
    best: Lead | None = None
    found: list[Mention] | None = None
    for match in source.pattern("facts", "meeting", "past").finditer(
        source.text, sentence.start, sentence.end
    ):
        verb = Span(match.start(), match.end())
        if is_future(source, sentence, verb):
            continue
        if found is None:
            first, last = source.tokens.range(sentence)
            found = respective(
                source.tagged, source.mentions(sentence), first, last, language=source.language
            )
        if any(verb.contains(source.whole(item)) for item in found if item.office or item.honorific):
            word = match.group().split(maxsplit=1)[0]
            verb = Span(verb.start, verb.start + len(word))  # "hosted Minister Roe to lunch"
        people = _parties(source, found, verb)
        if people and (best is None or len(people) > len(best.mentions)):
            others = tuple(
                item for item in found if item not in people and item.name and (item.office or item.honorific)
            )
            best = Lead(index, sentence, verb, tuple(people), left_over=others)
    return best


def is_future(source: Source, sentence: Span, verb: Span) -> bool:
    """Whether the meeting is announced, or long past, where its verb stands."""
    if source.pattern("facts", "meeting", "long_past").match(source.text, verb.end, sentence.end):
        return True
    before = source.text[max(sentence.start, verb.start - 20) : verb.start].rstrip()
    for match in source.pattern("facts", "meeting", "preview").finditer(
        source.text, sentence.start, sentence.end
    ):
        if match.start() <= verb.start <= match.end() + 12:
            return True
        if match.start() < verb.start and before.endswith((" be", " have")):
            return True  # "will travel to Riga and be received by"
    return before.endswith((" last", " previously", " first"))  # "the ministers last met in March"


def _parties(source: Source, found: list[Mention], verb: Span) -> list[Mention]:
    starts, ends = source.tokens.starts, source.tokens.ends
    before = [item for item in found if ends[item.whole[1]] <= verb.start and is_person(source, item)]
    after = [item for item in found if starts[item.whole[0]] >= verb.end and is_person(source, item)]
    partners = _partners(source, after, verb)
    if not before:
        return partners if len(partners) > 1 else _with_later_subject(source, after, partners)
    subject = _subject(source, before, verb)
    if partners:
        return subject + [item for item in partners if item not in subject]
    others = [item for item in before if item not in subject]
    return subject + others[:2] if len(subject) == 1 else subject


def _with_later_subject(source: Source, after: list[Mention], partners: list[Mention]) -> list[Mention]:
    """Return partner and subject of "During a call with President Roe, Prime Minister Lund agreed"."""
    if not partners:
        return []
    later = [
        item for item in after if item.whole[0] > partners[0].whole[1] and (item.office or item.honorific)
    ]
    if later and source.tags[later[0].whole[0] - 1] in ",t":
        return [later[0], partners[0]]
    return []


def is_person(source: Source, item: Mention) -> bool:
    """Whether the mention can be a party: titled, or a bare name of two words or more."""
    if item.name is None:
        return True
    if item.office or item.honorific:
        return True
    return item.name[1] > item.name[0]


def _subject(source: Source, before: list[Mention], verb: Span) -> list[Mention]:
    """Return the first mention and those joined to it; a name right before the verb wins over a bare office."""
    titled = [item for item in before if item.office or item.honorific] or before
    last = titled[-1]
    if (
        titled[0].bare
        and not last.bare
        and not source.text[source.tokens.ends[last.whole[1]] : verb.start].strip()
    ):
        return [last]
    start = before.index(titled[0])
    while start and _listed(source, before[start - 1], before[start]):
        start -= 1  # "Ivan Petrov, President of Iran Hassan Amiri and President of …": its own leader has no office
    return _series(source, before[start:])


def _partners(source: Source, after: list[Mention], verb: Span) -> list[Mention]:
    links = source.words("facts", "meeting", "links")
    for position, item in enumerate(after):
        if not item.office and not item.honorific and _is_where(source, item.whole[0]):
            continue  # "received at Belmore House the Ambassador of Ecuador": where, not whom
        first = source.tokens.at(verb.end)
        between = source.tokens.lows[first : item.whole[0]]
        direct = (
            len(_near(source, first, between)) <= 2
            or (len(between) <= 5 and between[0] in _ARTICLES and _plain(source, first, item))
            or _where_first(source, first, item, between)
        )
        if not direct and not links.intersection(between[-9:]):
            continue
        named = item.office or item.honorific or between[-1:] in (["counterparts"], ["colleagues"])
        if not direct and not named and not links.intersection(between[-2:]):
            continue
        return _series(source, after[position:])
    return []


def _is_where(source: Source, first: int) -> bool:
    """Whether "at", "in" or "at the" stands before a name: that of a house."""
    before = source.tokens.lows[max(0, first - 2) : first]
    return before[-1:] in (["at"], ["in"]) or before in (["at", "the"], ["in", "the"])


def _near(source: Source, first: int, between: list[str]) -> list[str]:
    """Return the words before a mention, without those of "her Italian counterpart, Foreign Minister Ugo Neri"."""
    words = list(between)
    while words and words[-1] in {",", "the"}:
        words.pop()
    if not words or words[-1] not in source.words("actors", "person_nouns"):
        return between
    words.pop()
    while words and source.tags[first + len(words) - 1] in "EC":
        words.pop()
    return words


def _listed(source: Source, one: Mention, other: Mention) -> bool:
    """Whether a whole name stands before a comma and the office of the next in a list."""
    if one.name is None or one.name[0] == one.name[1]:
        return False
    return source.tags[one.whole[1] + 1 : other.whole[0]].replace("t", "") == ","


_ARTICLES = frozenset({"the", "his", "her", "a", "an", "newly"})


def _where_first(source: Source, first: int, item: Mention, between: list[str]) -> bool:
    """Whether only place and time stand before a mention: "received in her office the Ambassador of Italy"."""
    if len(between) > 12 or item.name is None or not (item.office or item.honorific):
        return False
    tags = source.tags[first : item.whole[0]]
    if between[0] not in {"in", "at", "on", "today", "this"} and tags[0] != "M":
        return False
    if between[-1] != "the" and tags[-1] != "H" and not item.honorific:
        return False
    return set(tags) <= set("lftKCDM0,H" + ("N" if "at" in between else ""))


def _plain(source: Source, first: int, item: Mention) -> bool:
    """Whether only plain words stand before a mention: "the newly appointed Ambassador of Estonia"."""
    return set(source.tags[first : item.whole[0]]) <= set("ltE")


def _series(source: Source, items: list[Mention]) -> list[Mention]:
    """Return the first mention and those joined to it: "A and B", or "A, B and C" as far as an "and" closes it."""
    found = [items[0]]
    pending: list[Mention] = []
    for item in items[1:]:
        before = (pending or found)[-1]
        if _joined(source, before, item):
            found += [*pending, item]
            pending = []
        elif (item.office or item.honorific) and source.tags[before.whole[1] + 1 : item.whole[0]].replace(
            "t", ""
        ) in {",", ";"}:
            pending.append(item)
        else:
            break
    return found


def _joined(source: Source, one: Mention, other: Mention) -> bool:
    """Whether only "and", a comma or an article stand between two mentions."""
    plural = one.office is not None and source.tokens.words[one.office[1]] in source.lexicon("offices").words(
        "plural_heads"
    )
    if not (other.office or other.honorific or one.office is None or plural):
        return False
    between = source.tags[one.whole[1] + 1 : other.whole[0]].replace("t", "")
    lows = source.tokens.lows[one.whole[1] + 1 : other.whole[0]]
    if len(lows) > 1 and "and" in lows[:2] and {"with", "to"} & set(lows[-2:]) and len(lows) < 12:
        return set(lows) - {",", "the"} <= source.words(
            "facts", "meeting", "further"
        )  # "and, in turn, with B"
    if between[:2] == ",l" and between[-2:] == ",a" and not set(between) & set(";:.-"):
        return source.tokens.lows[one.whole[1] + 2] in {
            "who",
            "whom",
            "whose",
        }  # "A, who took office today, and B"
    return between in {"a", ",a", "al", ",al", ";a", ";"}
