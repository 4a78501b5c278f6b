"""What a statement is about, by its words: ``resources/briefs/topics.toml``. Conclusions, and printed as such."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from app.brief.words import Words
from app.model.shipped import shipped


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """A topic: its key, its name by language of headings, and what gives it away.

    ``stems`` are the words in small letters: none of them in a text, and the pattern need not be tried.
    """

    key: str
    names: dict[str, str]
    pattern: re.Pattern[str]
    words: tuple[str, ...]
    stems: tuple[str, ...]

    def name(self, words: Words) -> str:
        """Return the topic's name in the language of ``words``."""
        code = words.language.partition("-")[0]
        return self.names.get(code) or self.names["en"]


@cache
def topics() -> tuple[Topic, ...]:
    """Return every topic, in the order of the file: the first whose words are found is taken."""
    raw = tomllib.loads(shipped("resources", "briefs", "topics.toml").read_text(encoding="utf-8"))
    return tuple(
        Topic(
            key,
            dict(entry["name"]),
            _pattern([*entry["words"]]),
            (*entry["words"],),
            tuple(word.rstrip("*").lower() for word in entry["words"]),
        )
        for key, entry in raw.items()
    )


def topic_of(text: str) -> Topic | None:
    """Return the topic most of whose words stand in ``text``; of equals, the first in the file."""
    low = text.lower()
    counts = [
        (len(topic.pattern.findall(text)), -at, topic)
        for at, topic in enumerate(topics())
        if any(stem in low for stem in topic.stems)  # ten times as quick as the patterns alone
    ]
    best = max(counts, key=lambda one: one[:2], default=None)
    return best[2] if best and best[0] else None


def _pattern(words: list[str]) -> re.Pattern[str]:
    """Match whole words of alphabetic scripts, with any ending after ``*``; anywhere in unspaced ones."""
    parts = []
    for word in words:
        stem = re.escape(word.rstrip("*"))
        spaced = word[0] < "\u2e80"
        parts.append(rf"\b{stem}" + ("" if word.endswith("*") else r"\b") if spaced else stem)
    return re.compile("|".join(parts), re.IGNORECASE)
