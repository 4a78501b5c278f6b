"""How the expressions of a lexicon are put together: parts filled in, groups numbered, variants of signs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.intake.parse.lexicon import Entry
from app.intake.parse.opening import NEVER, either
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Patterns:
    """What stands for ``{name}`` in an expression, and which signs are written in more than one way."""

    fill: dict[str, str] = field(default_factory=dict)
    variants: dict[str, str] = field(default_factory=dict)

    def with_parts(self, entry: Entry) -> Patterns:
        """Return these with the lists of ``entry``, each of which may name those before it."""
        fill = dict(self.fill)
        for name in entry.names():
            fill[name] = "(?:" + self.filled(alternatives(entry.words(name)), fill) + ")"
        return Patterns(fill, self.variants)

    def one(self, entry: Entry, key: str, flags: int = 0, *, opening: str = "") -> re.Pattern[str]:
        """Return the expressions of ``key`` as one; an empty list never matches, "()" always does.

        ``opening`` is what holds where any of them begins: it spares trying each at every place.
        """
        parts = [self.filled(item) for item in entry.words(key)]
        whole = either(parts, ignoring_case=bool(flags & re.IGNORECASE))
        return self.compiled(entry, key, f"{opening}(?:{whole})" if opening and parts else whole, flags)

    def several(self, entry: Entry, key: str) -> tuple[re.Pattern[str], ...]:
        """Return each expression of ``key`` by itself."""
        return tuple(self.compiled(entry, key, item) for item in entry.words(key))

    def filled(self, pattern: str, fill: dict[str, str] | None = None) -> str:
        """Return ``pattern`` with every ``{name}`` replaced by its part."""
        for name, value in (self.fill if fill is None else fill).items():
            pattern = pattern.replace("{" + name + "}", value)
        return pattern

    def compiled(self, entry: Entry, key: str, pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return ``pattern`` compiled; groups of one name are numbered. ``LexiconBroken`` where it is none."""
        seen: dict[str, int] = {}

        def numbered(match: re.Match[str]) -> str:
            name = match.group(1).rstrip("0123456789")
            seen[name] = seen.get(name, 0) + 1
            return f"(?P<{name}{seen[name] if seen[name] > 1 else ''}>"

        whole = re.sub(r"\(\?P<(\w+)>", numbered, self.filled(pattern))
        try:
            return re.compile(in_every_writing(whole, self.variants), flags)
        except re.error as error:
            raise entry.broken(key, f"no regular expression: {error}") from error


def alternatives(items: tuple[str, ...]) -> str:
    """Return ``items`` as alternatives, the longest first."""
    return "|".join(sorted(items, key=len, reverse=True)) or NEVER


def picked(match: re.Match[str], name: str) -> Span | None:
    """Return where the group ``name`` matched, whichever of its alternatives; None where none did."""
    for key in match.re.groupindex:
        if key.rstrip("0123456789") == name and match[key]:
            return Span(*match.span(key))
    return None


def in_every_writing(pattern: str, variants: dict[str, str]) -> str:
    """Return ``pattern`` with each sign that is also written otherwise as a class of all its writings."""
    if not variants:
        return pattern
    found: list[str] = []
    in_class = escaped = False
    for at, char in enumerate(pattern):
        more = variants.get(char, "")
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == "[":
            in_class = True
        elif char == "]" and in_class:
            in_class = False
        elif in_class and "-" in pattern[at + 1 : at + 2] + pattern[at - 1 : at]:
            more = ""  # an end of a range
        found.append(f"[{char}{more}]" if more and not in_class else char + more)
    return "".join(found)


def other_writing(word: str, variants: dict[str, str]) -> str:
    """Return ``word`` with each sign that is also written otherwise in its first other writing."""
    return "".join(variants.get(sign, sign)[:1] for sign in word)
