"""What texts are about, by their words alone: ``resources/briefs/topics.toml``. Conclusions, and told as such.

The record holds no topics. A text stands under a topic where a word of that topic stands in it, so it may stand
under several; the words are looked up in the index each time, and a list of words that was changed counts at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.brief.topics import Topic


def every() -> tuple[str, ...]:
    """Return the keys of all topics, in the order of the file."""
    return tuple(one.key for one in _topics())


def words(key: str) -> tuple[str, ...]:
    """Return the words that give a topic away; one ending in ``*`` stands for all that begin so."""
    return next((one.words for one in _topics() if one.key == key), ())


def name(key: str, *, language: str = "en") -> str:
    """Return what a topic is called in ``language``; a key that is not known stands for itself."""
    found = next((one for one in _topics() if one.key == key), None)
    return (found.names.get(language.partition("-")[0]) or found.names["en"]) if found else key


def _topics() -> tuple[Topic, ...]:
    from app.brief.topics import topics  # the room of briefs is entered when a topic is first asked for

    return topics()
