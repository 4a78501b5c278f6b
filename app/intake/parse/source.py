"""What every room of the parser is handed: the text, its tokens, its language, its provenance."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from app.intake.parse.glued import parting
from app.intake.parse.lexicon import Entry, lexicon
from app.intake.parse.mentions import Mention
from app.intake.parse.mentions import mentions as mentions_in
from app.intake.parse.tags import Tagged, tagged
from app.intake.parse.tokens import Tokens, tokens
from app.model.record import Provenance
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """A text on its way through the parser."""

    text: str
    tagged: Tagged
    language: str
    provenance: Provenance
    tokens: Tokens
    tags: str  # one letter per token
    # By range of tokens: every room asks for the mentions of the same sentences.
    _mentions: dict[tuple[int, int], list[Mention]] = field(default_factory=dict, repr=False, compare=False)

    def mentions(self, span: Span) -> list[Mention]:
        """Return the mentions of persons within ``span``."""
        within = self.tokens.range(span)
        found = self._mentions.get(within)
        if found is None:
            found = self._mentions[within] = mentions_in(self.tagged, *within)
        return found.copy()

    def whole(self, mention: Mention) -> Span:
        """Return the span of a mention with honorific and office."""
        return self.tokens.span(*mention.whole)

    def lexicon(self, name: str) -> Entry:
        """Return a lexicon file of the text's language."""
        return lexicon(self.language, name)

    def phrases(self, name: str, *keys: str) -> re.Pattern[str]:
        """Return the phrases of a key (or of a key within a table) as one expression."""
        return _phrases(self.language, name, keys)

    def pattern(self, name: str, *keys: str, whole: bool = False) -> re.Pattern[str]:
        """Return the expressions of a key (or of a key within a table) as one expression."""
        return _pattern(self.language, name, keys, whole)

    def words(self, name: str, *keys: str) -> frozenset[str]:
        """Return the words of a key (or of a key within a table) in lower case."""
        return _words(self.language, name, keys)


def source(text: str, *, language: str, provenance: Provenance) -> Source:
    """Return ``text`` with its tokens tagged by the lexicon of ``language``."""
    text = mended(text)
    found = tagged(tokens(text, parted=parting(language)), language=language)
    return Source(text, found, language, provenance, found.tokens, found.tags)


_BROKEN = re.compile(
    "â€[™˜œ\u009d\u0094“”\u0093\u201d]|â€(?=\\s|[.,;:]|\\Z)|\ufffd(?=[a-z])|Â(?=[\\s\u00a0£])"
)
_MENDED = {
    "â€™": "’’’",
    "â€˜": "‘‘‘",
    "â€œ": "  “",
    "â€“": " – ",
    "â€”": " – ",
    "â€": " ”",
    "Â": " ",
    "\ufffd": "’",
}


def mended(text: str) -> str:
    """Return ``text`` with marks that were decoded wrongly put right, sign for sign: no place moves."""
    if "â€" not in text and "\ufffd" not in text and "Â" not in text:
        return text
    return _BROKEN.sub(lambda match: _MENDED.get(match.group(), "  ”"), text)


def _entry(language: str, name: str, keys: tuple[str, ...]) -> tuple[Entry, str]:
    entry = lexicon(language, name)
    for key in keys[:-1]:
        entry = entry.table(key)
    return entry, keys[-1]


@cache
def _phrases(language: str, name: str, keys: tuple[str, ...]) -> re.Pattern[str]:
    entry, key = _entry(language, name, keys)
    return entry.phrases(key)


@cache
def _pattern(language: str, name: str, keys: tuple[str, ...], whole: bool) -> re.Pattern[str]:
    entry, key = _entry(language, name, keys)
    return entry.pattern(key, whole=whole)


@cache
def _words(language: str, name: str, keys: tuple[str, ...]) -> frozenset[str]:
    entry, key = _entry(language, name, keys)
    return frozenset(word.lower() for word in entry.words(key))
