"""Describe a span so that it can be found again, and find it.

After the W3C Web Annotation selectors: position and quotation together. A position counts only where
the text there equals the quotation; otherwise the quotation must occur once with its context. What is
not certain is orphaned for a person to place, and never moved silently.
"""

from __future__ import annotations

from app.model.annotation import Anchor, Annotation, Placed
from app.model.span import Span

CONTEXT = 32  # code points of prefix and suffix, the length Hypothesis and the W3C examples use


def describe(readout_uid: str, text_sha256: str, text: str, span: Span) -> Anchor:
    """Return the anchor of ``span``; ``ValueError`` for an empty span or one past the text."""
    exact = span.cut(text)
    if not exact:
        raise ValueError("an empty span cannot be anchored")
    return Anchor(
        readout_uid=readout_uid,
        text_sha256=text_sha256,
        span=span,
        exact=exact,
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def resolve(text: str, text_sha256: str, annotation: Annotation) -> Placed:
    """Return where ``annotation`` sits: found, moved (its words stand once elsewhere) or orphaned."""
    anchor = annotation.anchor
    span = anchor.span
    if span.end <= len(text) and span.cut(text) == anchor.exact and anchor.text_sha256 == text_sha256:
        return Placed(annotation, "found", span)
    places = _occurrences(text, anchor.prefix + anchor.exact + anchor.suffix)
    if len(places) == 1:
        start = places[0] + len(anchor.prefix)
        moved = Span(start, start + len(anchor.exact))
        return Placed(annotation, "found" if moved == span else "moved", moved)
    return Placed(annotation, "orphaned", None)


def _occurrences(text: str, wanted: str) -> list[int]:
    """Return where ``wanted`` occurs, two places at most: more than one is already ambiguous."""
    places: list[int] = []
    at = text.find(wanted)
    while at >= 0 and len(places) < 2:
        places.append(at)
        at = text.find(wanted, at + 1)
    return places
