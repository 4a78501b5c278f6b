"""Who published a text, where its provenance does not say: by the host of its address, or by its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import urlsplit

from app.intake.parse.lexicon import Entry, shared
from app.intake.parse.opening import NEVER
from app.model.record import Provenance

_TOP = 3000  # code points from either end in which a publisher names itself


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher, the country of its side, and how it is recognised.

    ``lines`` are matched against whole lines; each of ``marks`` is searched for where its literal part stands.
    """

    name: str
    country: str
    hosts: tuple[str, ...]
    lines: re.Pattern[str] | None
    marks: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def publishers() -> tuple[Publisher, ...]:
    """Return the known publishers."""
    return tuple(
        Publisher(
            item.text("name") or "",
            item.text("country") or "",
            item.words("hosts"),
            _lines(item),
            # Matched against lower-case text: ignoring case in the pattern costs ten times as much.
            tuple(
                (_literal(mark), re.compile(mark, re.MULTILINE))
                for mark in item.words("marks")
                if not mark.startswith("^")
            ),
        )
        for item in shared("publishers").tables("publisher")
    )


def _lines(item: Entry) -> re.Pattern[str] | None:
    item.pattern("marks")  # says which one cannot be used
    found = [mark[1:] for mark in item.words("marks") if mark.startswith("^")]
    return re.compile("|".join(f"(?:{mark})" for mark in found)) if found else None


@cache
def _any_line() -> re.Pattern[str]:
    """Return the marks of all publishers' lines as one: most lines of a page hold none."""
    found = [publisher.lines.pattern for publisher in publishers() if publisher.lines]
    return re.compile("|".join(found) or NEVER)


def _literal(mark: str) -> str:
    """Return a part that must stand wherever ``mark`` matches; empty where none is plain."""
    bare = re.sub(r"\\.|\[[^\]]*\][?*+]?|\((?:\\.|[^()\\])*\)[?*+]?|.[?*]|[+^$.(){}]", "\0", mark)
    if "|" in bare:
        return ""
    return max(bare.split("\0"), key=len)


def recognised(text: str, provenance: Provenance) -> Provenance:
    """Return ``provenance`` with publisher and country filled where they are missing and can be told."""
    if provenance.publisher_country:
        return provenance
    found = _by_host(provenance.url) or (None if provenance.publisher else _by_words(text))
    if found is not None:
        return replace(
            provenance, publisher=provenance.publisher or found.name, publisher_country=found.country
        )
    country = _country_of(provenance.url)
    return replace(provenance, publisher_country=country) if country else provenance


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return ""


def _by_host(url: str | None) -> Publisher | None:
    host = _host(url)
    if not host:
        return None
    for publisher in publishers():
        if any(host == known or host.endswith("." + known) for known in publisher.hosts):
            return publisher
    return None


def known_host(url: str | None) -> bool:
    """Whether the host of ``url`` is that of a known publisher."""
    return _by_host(url) is not None


def country_of_host(host: str) -> str | None:
    """Return the country of a government's host: that of a known publisher, or of "mfa.gov.lv" by its labels."""
    for publisher in publishers():
        if any(host == known or host.endswith("." + known) for known in publisher.hosts):
            return publisher.country
    labels = host.split(".")
    if len(labels) < 2 or labels[-2] not in _GOVERNMENT or len(labels[-1]) != 2 or labels[-1] in _NO_COUNTRY:
        return None
    return {"uk": "GB"}.get(labels[-1], labels[-1].upper())


_GOVERNMENT = frozenset({"gov", "gob", "gouv", "gub", "govt", "gv", "go", "gc", "government", "mfa", "um"})


def _by_words(text: str) -> Publisher | None:
    ends = (text[:_TOP].lower(), text[-_TOP:].lower() if len(text) > _TOP else "")
    lines = [line for end in ends for line in end.splitlines() if _any_line().match(line)]
    for publisher in publishers():
        if publisher.lines and any(publisher.lines.match(line) for line in lines):
            return publisher
        for literal, mark in publisher.marks:
            if any(literal in end and mark.search(end) for end in ends):
                return publisher
    return None


def _country_of(url: str | None) -> str | None:
    """Return the country of a government's address by its last label: "mfa.gov.lv" is Latvia's."""
    last = _host(url).rpartition(".")[2]
    return (
        {"uk": "GB"}.get(last, last.upper())
        if len(last) == 2 and last.isalpha() and last not in _NO_COUNTRY
        else None
    )


_NO_COUNTRY = frozenset({"eu", "io", "co", "tv", "me", "ai"})
