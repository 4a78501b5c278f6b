"""Find the place of a foreign annotation in the readouts held, or say why there is none."""

from __future__ import annotations

from datetime import UTC, datetime

from app.exchange.web_incoming import Incoming, Unusable
from app.library import readouts
from app.library.addresses import published_at
from app.library.library import Library
from app.model.anchor import describe, resolve
from app.model.annotation import Anchor, Annotation, Placed
from app.model.record import Readout
from app.model.span import Span
from app.services.annotating import tidy_tags


class Places:
    """The readouts foreign annotations may sit in; each is read once. ``now`` stands in for missing times."""

    def __init__(self, library: Library, *, now: str) -> None:
        self._library = library
        self._now = now
        self._held: dict[str, Readout | None] = {}

    def placed(self, one: Incoming) -> Annotation | Unusable:
        """Return ``one`` as our own annotation where exactly one place answers to it."""
        candidates = self._candidates(one)
        if not candidates:
            return Unusable(one.uid, "the archive holds no readout it could be about", one.target.exact)
        found = [(held, place) for held in candidates if (place := self._place(one, held))]
        if len(found) == 1:
            held, place = found[0]
            return self._annotation(one, _anchor(one, held, place))
        reason = (
            f"its words stand in {len(found)} of the readouts published at its address"
            if found
            else "its words do not stand where it says, and nowhere else exactly once"
        )
        return Unusable(one.uid, reason, one.target.exact)

    def _candidates(self, one: Incoming) -> list[Readout]:
        """Return the readout it names; where that is not held, those published at its address."""
        uid, url = one.target.readout_uid, one.target.url
        named = self._readout(uid) if uid else None
        if named is not None:
            return [named]
        found = [self._readout(each) for each in published_at(self._library, url)] if url else []
        return [held for held in found if held is not None]

    def _readout(self, uid: str) -> Readout | None:
        if uid not in self._held:
            is_held = readouts.is_held(self._library, uid)
            self._held[uid] = readouts.readout(self._library, uid) if is_held else None
        return self._held[uid]

    def _place(self, one: Incoming, held: Readout) -> Span | None:
        """Return where its words stand in ``held``: at its position, else once with their context."""
        target = one.target
        # A text it does not name is taken to be this one, if the position agrees; without a position
        # no text is, so that the words must stand there exactly once.
        its_text = (target.text_sha256 or held.text_sha256) if target.span else ""
        span = target.span or Span(0, len(target.exact))
        anchor = Anchor(held.uid, its_text, span, target.exact, target.prefix, target.suffix)
        return _resolved(held, self._annotation(one, anchor)).span

    def _annotation(self, one: Incoming, anchor: Anchor) -> Annotation:
        made = instant(one.created_at) or self._now
        return Annotation(
            uid=one.uid,
            anchor=anchor,
            colour=one.colour or "yellow",
            note=one.note,
            tags=tidy_tags(one.tags),
            author=one.author or "unknown",
            created_at=made,
            modified_at=instant(one.modified_at) or made,
            kind=one.kind,
            handling=one.handling,
        )


def _resolved(held: Readout, annotation: Annotation) -> Placed:
    return resolve(held.text, held.text_sha256, annotation)


def _anchor(one: Incoming, held: Readout, place: Span) -> Anchor:
    """Return the anchor as it came where it is ours and whole, else one described from the record."""
    target = one.target
    described = describe(held.uid, held.text_sha256, held.text, place)
    if (target.readout_uid, target.text_sha256, target.span) != (held.uid, held.text_sha256, place):
        return described
    return Anchor(held.uid, held.text_sha256, place, target.exact, target.prefix, target.suffix)


def instant(value: str) -> str:
    """Return a time as ISO 8601 in UTC, as it came where it is so already; "" for what is no time."""
    try:
        moment = datetime.fromisoformat(value)
        if value.endswith("Z"):
            return value
        zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return zoned.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""
