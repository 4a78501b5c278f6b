"""The target of a foreign annotation: which readout is meant, and which words of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

from app.model.span import Span

MAX_QUOTATION = 1_000_000  # code points
_OWN = r"urn:chancery:readout:([0-9a-zA-Z_.\-]{1,64})(?::([0-9a-f]{64}))?"
_LARGEST = 2**31


class UnusableTarget(ValueError):
    """Why an annotation cannot be taken, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a foreign annotation points.

    ``readout_uid`` and ``text_sha256`` are known where Chancery wrote it, else ``url`` is. ``span`` counts
    code points in the text the annotation was made in; None where only the quotation is given.
    """

    readout_uid: str | None
    text_sha256: str | None
    url: str | None
    exact: str
    prefix: str
    suffix: str
    span: Span | None


def target_of(value: object) -> Target:
    """Return the one passage ``value`` points at; UnusableTarget where it is none, or several."""
    one: Any = value
    if isinstance(value, list):
        if len(value) != 1:
            raise UnusableTarget(f"it has {len(value)} targets; one passage is needed")
        one = value[0]
    if isinstance(one, str):
        raise UnusableTarget("it is about a whole page; no passage is quoted")
    if not isinstance(one, dict):
        raise UnusableTarget("it has no target")
    readout_uid, text_sha256, url = _identity(one)
    quote, span = _selectors(one.get("selector"))
    exact, prefix, suffix = (_canonical(quote.get(key)) for key in ("exact", "prefix", "suffix"))
    if not exact:
        raise UnusableTarget("it quotes no words; a position alone cannot be verified")
    if len(exact) > MAX_QUOTATION or len(prefix) + len(suffix) > MAX_QUOTATION:
        raise UnusableTarget("its quotation is longer than any readout")
    return Target(readout_uid, text_sha256, url, exact, prefix, suffix, span)


def _identity(target: dict[str, Any]) -> tuple[str | None, str | None, str | None]:
    """Return readout uid, text hash and address, as far as ``scope`` and ``source`` tell them."""
    named = [_iri(part) for key in ("scope", "source", "id") for part in listed(target.get(key))]
    url = next((name.partition("#")[0] for name in named if re.match("https?://", name)), None)
    for name in named:
        own = re.fullmatch(_OWN, name)
        if own:
            return own[1], own[2], url
    if url is None:
        raise UnusableTarget("it names no page")
    return None, None, url


def _selectors(value: object) -> tuple[dict[str, Any], Span | None]:
    """Return the first quotation and, where one stands beside it, the position.

    A position inside another selector's passage (``refinedBy``) counts from there, so it is not used.
    """
    quote: dict[str, Any] = {}
    span: Span | None = None
    pending, depth = [(one, 0) for one in listed(value)], 8
    while pending:
        one, level = pending.pop(0)
        if not isinstance(one, dict) or level > depth:
            continue
        kinds = listed(one.get("type", one.get("@type")))
        if "TextQuoteSelector" in kinds and not quote:
            quote = one
        if "TextPositionSelector" in kinds and level == 0 and span is None:
            span = _span(one.get("start"), one.get("end"))
        inner = [*listed(one.get("refinedBy")), *listed(one.get("items"))]
        pending.extend((each, level + 1) for each in inner)
    return quote, span


def _span(start: object, end: object) -> Span | None:
    if type(start) is int and type(end) is int and 0 <= start < end < _LARGEST:
        return Span(start, end)
    return None


def texts(value: str) -> str:
    """Return ``value`` as a file can keep it: LF line ends, no NUL, no half of a surrogate pair."""
    plain = value.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return plain.encode("utf-8", "ignore").decode("utf-8")


def _canonical(value: object) -> str:
    """Return a quotation as the record spells it; a mark at its very beginning stays."""
    if not isinstance(value, str):
        return ""
    return normalize("NFC", re.sub("[\x85\u2028\u2029]", "\n", texts(value)))


def _iri(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("id", value.get("@id"))
    return value if isinstance(value, str) else ""


def listed(value: object) -> list[Any]:
    """Return a value of JSON-LD, which may be one thing, several, or none, as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
