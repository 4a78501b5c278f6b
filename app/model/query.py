"""The small language of the search box, as a tree of values. Nothing a person types is an error of ours.

Written like this (every word must be there unless OR or a minus says otherwise)::

    fisheries patrol            both words, in any inflection
    "fisheries patrol"          these words together, exactly as written
    fish*                       what begins so
    trade OR fisheries          one of the two
    -missile                    without it
    NEAR(trade deficit, 10)     within ten words of each other; NEAR/10 between two words is the same
    speaker:Lind side:JP verb:stressed act:request agreement:agreed person: country: publisher:
    tag: note: kind: lang: date:2015..2018   (2015.. since, ..2018 until, 2017-07 a month)
    (trade OR fisheries) speaker:Lind

What cannot be understood is taken for words where that is possible, and told as a ``Mistake`` with its
place in what was typed. Positions are half-open code points in the query.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from app.model.alike import Alike
from app.model.span import Span

FIELDS: Final[dict[str, str]] = {
    "speaker": "who said it",
    "side": "the side that said it, as a country code or name",
    "person": "who took part",
    "country": "a country that took part",
    "publisher": "who published the text",
    "verb": "the reporting verb as printed",
    "act": "claim, request, commitment, joint, evaluative or topic",
    "agreement": "words of an agreement, or its kind",
    "tag": "a tag you gave",
    "note": "words of your notes",
    "date": "a day, month, year or range: 2015..2018",
    "kind": "summit, ministerial, call, courtesy_call, memcon, joint_text or other",
    "lang": "the language of the text",
    "title": "words of the title",
}
READ_AT_MOST: Final = 2_000  # code points
TERMS_AT_MOST: Final = 48
_NEAR_WITHIN: Final = 10
_DEEPEST: Final = 8


@dataclass(frozen=True, slots=True)
class Word:
    """One word, in any inflection; ``begins`` finds every word that begins so."""

    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together exactly as written."""

    text: str


@dataclass(frozen=True, slots=True)
class Near:
    """Words within ``distance`` words of each other, in any order."""

    words: tuple[str, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class In:
    """A field that must hold a word, a phrase, or a beginning."""

    field: str
    value: Word | Phrase


@dataclass(frozen=True, slots=True)
class Dated:
    """The day of the meeting, both ends included, as ISO 8601 prefixes; None is open."""

    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be there."""

    part: Node


@dataclass(frozen=True, slots=True)
class All:
    """Every part must be there."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """One of the parts must be there."""

    parts: tuple[Node, ...]


Node = Word | Phrase | Near | In | Dated | Not | All | Any


@dataclass(frozen=True, slots=True)
class Mistake:
    """What could not be understood, where it stands, and what is done about it."""

    message: str
    at: Span


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, what it asks for (None: everything), what was not understood, and what else it may be called."""

    typed: str
    asks: Node | None
    mistakes: tuple[Mistake, ...] = ()
    names: tuple[Alike, ...] = ()


_TOKEN = re.compile(
    r'(?P<open>\()|(?P<close>\))|(?P<near>NEAR\()|(?P<not>-(?=[\w"(]))|(?P<or>OR(?=[\s)]|$))|'
    r"(?P<within>NEAR(?:/(?P<distance>\d{1,3}))?(?=\s))|(?P<field>[A-Za-z]{2,12}):(?=\S)|"
    r'(?P<quoted>["“”„«»](?P<inside>[^"“”„«»]*)(?P<end>["“”„«»])?)|(?P<word>[^\s()"“”„«»]+)'
)
_DAY = r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?"
_RANGE = re.compile(rf"(?:(?P<since>{_DAY})?\.\.(?P<until>{_DAY})?|(?P<one>{_DAY}))")


def parsed(typed: str, *, unfinished: bool = False) -> Query:
    """Return what ``typed`` asks for. ``unfinished``: a last word still being typed finds what begins so."""
    reader = _Reader(typed[:READ_AT_MOST])
    if len(typed) > READ_AT_MOST:
        cut = f"Only the first {READ_AT_MOST:,} characters are read."
        reader.mistakes.append(Mistake(cut, Span(READ_AT_MOST, len(typed))))
    asks = reader.all()
    if unfinished and asks is not None and typed[-1:].isalnum() and len(typed) <= READ_AT_MOST:
        asks = _begun(asks)
    return Query(typed, asks, tuple(reader.mistakes))


def _begun(node: Node) -> Node:
    """Return ``node`` with its last word as a beginning."""
    if isinstance(node, Word):
        return Word(node.text, begins=True)
    if isinstance(node, In) and isinstance(node.value, Word):
        return In(node.field, Word(node.value.text, begins=True))
    if isinstance(node, All | Any):
        return type(node)((*node.parts[:-1], _begun(node.parts[-1])))
    return node  # what is being excluded is excluded once its word is whole


class _Reader:
    """One pass over what was typed, by recursive descent."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.mistakes: list[Mistake] = []
        self._tokens = list(_TOKEN.finditer(typed))
        self._at = 0
        self._depth = 0
        self._terms = 0

    def all(self) -> Node | None:
        """Read parts up to a closing bracket or the end; OR binds its neighbours."""
        parts: list[Node] = []
        either: list[Node] | None = None
        while (token := self._peek()) is not None:
            if token.lastgroup == "close":
                if self._depth:
                    break
                self._told("There is no bracket that this one closes.", token)
                self._at += 1
                continue
            if token.lastgroup == "or":
                self._at += 1
                if self._peek() is None or not (parts or either):
                    self._told("OR stands between two things; here one is missing.", token)
                elif either is None:
                    either = [parts.pop()]
                continue
            part = self._part()
            if part is None:
                continue
            if either is not None:
                either.append(part)
                following = self._peek()
                if following is None or following.lastgroup != "or":
                    parts.append(Any(tuple(either)))
                    either = None
            else:
                parts.append(part)
        if either:
            parts.append(Any(tuple(either)) if len(either) > 1 else either[0])
        if not parts:
            return None
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _peek(self) -> re.Match[str] | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _told(self, message: str, token: re.Match[str]) -> None:
        self.mistakes.append(Mistake(message, Span(token.start(), token.end())))

    def _part(self) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        kind = token.lastgroup
        self._terms += 1
        if self._terms > TERMS_AT_MOST:
            if self._terms == TERMS_AT_MOST + 1:
                self._told(f"Only the first {TERMS_AT_MOST} parts are looked for.", token)
            return None
        if kind == "open":
            return self._bracket(token)
        if kind == "not":
            part = self._part() if self._peek() else None
            return Not(part) if part is not None else None
        if kind == "near":
            return self._near(token)
        if kind == "field":
            return self._field(token)
        if kind == "quoted":
            return self._phrase(token)
        if kind == "within":
            self._told("NEAR stands between two words.", token)
            return None
        return self._word(token)

    def _bracket(self, token: re.Match[str]) -> Node | None:
        if self._depth >= _DEEPEST:
            self._told("Brackets within so many brackets are not read.", token)
            return None
        self._depth += 1
        inside = self.all()
        self._depth -= 1
        closing = self._peek()
        if closing is None:
            self._told("This bracket is not closed; it is taken to end here.", token)
        else:
            self._at += 1
        return inside

    def _phrase(self, token: re.Match[str]) -> Node | None:
        if token["end"] is None:
            self._told("This quotation is not closed; it is taken to go to the end.", token)
            rest = self.typed[token.start() + 1 :]
            self._at = len(self._tokens)
        else:
            rest = token["inside"]
        return Phrase(rest) if has_words(rest) else None

    def _word(self, token: re.Match[str]) -> Node | None:
        text = token.group()
        begins = text.endswith("*")
        bare = text.rstrip("*")
        if not has_words(bare):
            return None
        word = Word(bare, begins=begins)
        within = self._peek()
        if within is not None and within["within"] is not None:
            other = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
            if other is not None and other.lastgroup == "word" and has_words(other.group()):
                self._at += 2
                return Near((bare, other.group().rstrip("*")), int(within["distance"] or _NEAR_WITHIN))
        return word

    def _near(self, token: re.Match[str]) -> Node | None:
        end = self.typed.find(")", token.end())
        if end < 0:
            self._told("NEAR( is not closed; it is taken to go to the end.", token)
            end = len(self.typed)
        inside, comma, distance = self.typed[token.end() : end].rpartition(",")
        if not comma or not distance.strip().isdigit():
            inside, distance = self.typed[token.end() : end], str(_NEAR_WITHIN)
        while (other := self._peek()) is not None and other.start() <= end:
            self._at += 1
        words = tuple(word for word in inside.replace('"', " ").split() if has_words(word))
        if len(words) < 2:
            self._told("NEAR needs two words.", token)
            return Word(words[0]) if words else None
        return Near(words[:6], min(int(distance), 100))

    def _field(self, token: re.Match[str]) -> Node | None:
        name = token["field"].lower()
        if name not in FIELDS:
            if name not in {"http", "https"}:
                near = get_close_matches(name, FIELDS, n=1, cutoff=0.6)
                meant = f" (did you mean {near[0]}:?)" if near else ""
                told = f"There is no field “{name}”{meant}. What stands behind it is looked for."
                self._told(told, token)
            return self._part() if self._peek() else None
        value = self._peek()
        if (
            value is None
            or value.start() != token.end()
            or value.lastgroup in {"close", "or", "open", "near"}
        ):
            self._told(f"After {name}: there is a word to come.", token)
            return None
        if name == "date":
            self._at += 1
            return self._dated(value)
        part = self._part()
        if isinstance(part, Word | Phrase):
            return In(name, part)
        if part is not None:
            self._told(f"After {name}: a word or a phrase in quotation marks can stand.", token)
        return None

    def _dated(self, token: re.Match[str]) -> Node | None:
        match = _RANGE.fullmatch(token.group())
        if match is None or not any(match.groups()):
            self._told("A date is written 2017, 2017-07, 2017-07-07 or 2015..2018.", token)
            return None
        if match["one"]:
            return Dated(_padded(match["one"]), _padded(match["one"]))
        return Dated(_padded(match["since"]), _padded(match["until"]))


def has_words(text: str) -> bool:
    """Whether there is anything in ``text`` that can be looked for."""
    return any(char.isalnum() for char in text)


def _padded(day: str | None) -> str | None:
    """Return an ISO 8601 date whose parts have all their digits."""
    return None if not day else "-".join(part.rjust(2, "0") for part in day.split("-"))
