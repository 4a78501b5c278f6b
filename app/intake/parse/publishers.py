"""Who published a text, where its provenance does not say: by the host of its address, or by its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import urlsplit

from app.intake.parse.lexicon import shared
from app.model.record import Provenance

_TOP = 3000  # code points from either end in which a publisher names itself


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher, the country of its side, and how it is recognised."""

    name: str
    country: str
    hosts: tuple[str, ...]
    marks: re.Pattern[str]


@cache
def publishers() -> tuple[Publisher, ...]:
    """Return the known publishers."""
    return tuple(
        Publisher(
            item.text("name") or "",
            item.text("country") or "",
            item.words("hosts"),
            # Matched against lower-case text: ignoring case in the pattern costs ten times as much.
            re.compile(item.pattern("marks").pattern, re.MULTILINE),
        )
        for item in shared("publishers").tables("publisher")
    )


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


def _by_words(text: str) -> Publisher | None:
    ends = (text[:_TOP].lower(), text[-_TOP:].lower() if len(text) > _TOP else "")
    for publisher in publishers():
        if any(publisher.marks.search(end) for end in ends):
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
