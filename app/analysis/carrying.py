"""Where the passages of a text stand in its revision: found for certain, or reported as doubtful.

The way: the two texts are aligned by the fewest edits (rapidfuzz ``Levenshtein.opcodes``), which maps every
offset. A mapped passage counts where its words are much the same, its two ends were not touched, its
surroundings agree, and the alignment could not as well have slid to a twin of it. What the alignment has
deleted is looked for among what it has inserted: a moved paragraph is both. A place that the alignment gives
to another old passage is never taken, so that a deleted sentence does not come to rest on the boilerplate
that stands elsewhere in the same words. All else is doubtful, with candidates for a person.

Measured on synthetic minutes with repeated boilerplate by ``tests/analysis/test_carrying.py``.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Levenshtein, Opcode

from app.model.carrying import Mapped, Place
from app.model.span import Span
from app.model.text import snapped_to_words

CONTEXT = 32  # code points compared on either side, as an anchor keeps them
_ALIKE = 0.8  # likeness of the words themselves
_NEAR_ALIKE = 0.6  # likeness of the context on at least one side
_AROUND = 160  # code points of the same line on either side, for what was moved
_AROUND_ALIKE = 0.75
_LINE_ALIKE = 0.6  # likeness of the rest of the line, for what stayed in its place
_TWIN_ALIKE = 0.8  # the same for words that stand more than once in the old text
_MARGIN = 0.1  # by which the best place must be better than the next
_EDGE = 3  # code points at each end that must be untouched
_OUTSIDE = 1  # and so many beyond it, where words inside have changed
_RUN = 6  # in a run of letters that both texts share at least this long; shorter ones agree by chance
_SHORT = 8  # a passage up to this length must keep its very words
_CLAIM = 8  # a run this long that both texts share is the same passage, not chance
_WHOLE = 60_000  # code points; longer texts are aligned by lines first, then within what differs
_WORTH_SHOWING = 0.6  # likeness from which a place is a candidate
_MOST = 5  # candidates for a person


class Alignment:
    """Two texts aligned once, for as many passages as there are."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._edits = aligned(old, new)
        self._starts = [edit.src_start for edit in self._edits]

    def mapped(self, span: Span) -> Mapped:
        """Return where ``span`` of the old text stands in the new one; ``ValueError`` for an empty span."""
        if not span or span.end > len(self.old):
            raise ValueError(f"no passage of a text of {len(self.old)} code points: {span}")
        inside = _image(self._near(span), span)
        if inside is not None and self._holds(span, inside):
            same = span.cut(self.old) == inside.cut(self.new)
            if self._slides(span, inside) or not (same or self._only(span)):
                return Mapped("doubtful", None, self._candidates(span, inside))
            return Mapped("same" if same else "changed", inside)
        found = self._elsewhere(span)
        if found is not None:
            return Mapped("moved", found)
        return Mapped("doubtful", None, self._candidates(span, inside))

    # --- the aligned place -------------------------------------------------------------------------

    def _near(self, span: Span) -> list[Opcode]:
        """Return the edits over ``span`` and the letters beside it."""
        first = max(0, bisect_right(self._starts, max(0, span.start - _OUTSIDE)) - 1)
        while first and self._edits[first - 1].src_end >= span.start - _OUTSIDE:
            first -= 1
        last = bisect_right(self._starts, span.end + _OUTSIDE)
        return self._edits[first:last]

    def _holds(self, span: Span, image: Span) -> bool:
        """Whether the aligned place is the passage: words alike, ends untouched, surroundings agreeing."""
        before, after = span.cut(self.old), image.cut(self.new)
        if before != after:
            if min(len(before), len(after)) <= _SHORT or _likeness(before, after) < _ALIKE:
                return False
            if not _ends_untouched(self._near(span), span):
                return False
        elif self._grew(span, image):
            return False
        return (
            whole_letters(self.new, image)
            and self._context(span, image) >= _NEAR_ALIKE
            and self._line(span, image) >= self._asked(before, _LINE_ALIKE)
        )

    def _asked(self, words: str, least: float) -> float:
        """Return the likeness asked of what is around: more where the words stand twice in the old text."""
        twin = self.old.find(words, self.old.find(words) + 1) >= 0
        return max(least, _TWIN_ALIKE) if twin else least

    def _grew(self, span: Span, image: Span) -> bool:
        """Whether a word at an edge became another: "peace" in "peaceful" is not the peace that was marked."""
        return any(
            _in_word(self.new, there) and not _in_word(self.old, here)
            for here, there in ((span.start, image.start), (span.end, image.end))
        )

    def _only(self, span: Span) -> bool:
        """Whether the very words of a passage that was changed do not stand among what came in."""
        words = span.cut(self.old)
        return not any(words in region.cut(self.new) for region in self._fresh)

    def _line(self, span: Span, image: Span) -> float:
        """Return the likeness of the two lines around the passages; 1 where there is next to nothing around."""
        old, new = _around(self.old, span), _around(self.new, image)
        return 1.0 if len(old) < _SHORT and len(new) < _SHORT else _likeness(old, new)

    def _context(self, span: Span, image: Span, *, both: bool = False) -> float:
        """Return how well the context agrees on the better side, or on ``both``; nothing and nothing agree."""
        before, after = (
            _likeness(
                self.old[max(0, span.start - CONTEXT) : span.start],
                self.new[max(0, image.start - CONTEXT) : image.start],
            ),
            _likeness(self.old[span.end : span.end + CONTEXT], self.new[image.end : image.end + CONTEXT]),
        )
        return min(before, after) if both else max(before, after)

    def _slides(self, span: Span, image: Span) -> bool:
        """Whether the alignment could as well have given ``span`` another place, or none.

        Where text was taken out beside a twin of itself, nobody can tell which of the two stayed: the edit can
        slide. A passage that lies wholly where an edit could slide to is not certain.
        """
        return any(zone.contains(span) for zone in self._old_zones) or any(
            zone.contains(image) for zone in self._new_zones
        )

    @cached_property
    def _old_zones(self) -> list[Span]:
        return [
            _zone(self.old, Span(edit.src_start, edit.src_end))
            for edit in self._edits
            if edit.tag == "delete"
        ]

    @cached_property
    def _new_zones(self) -> list[Span]:
        return [
            _zone(self.new, Span(edit.dest_start, edit.dest_end))
            for edit in self._edits
            if edit.tag == "insert"
        ]

    # --- elsewhere ---------------------------------------------------------------------------------

    @cached_property
    def _fresh(self) -> list[Span]:
        """The stretches of the new text that no longer run of the old one stands for."""
        found: list[Span] = []
        at = 0
        for edit in self._edits:
            if edit.tag == "equal" and edit.src_end - edit.src_start >= _CLAIM:
                if edit.dest_start > at:
                    found.append(Span(at, edit.dest_start))
                at = edit.dest_end
        if at < len(self.new):
            found.append(Span(at, len(self.new)))
        return found

    def _elsewhere(self, span: Span) -> Span | None:
        """Return the one place among what came in where the passage stands with its surroundings."""
        places = self._places(span, self._fresh)
        if not places or places[0].likeness < _ALIKE:
            return None
        best = places[0]
        if len(places) > 1 and best.likeness - places[1].likeness < _MARGIN:
            return None
        words = span.cut(self.old)
        if best.likeness < 1 and (len(words) <= _SHORT or not self._ends_found(span, best.span)):
            return None
        if self._grew(span, best.span) or not whole_letters(self.new, best.span):
            return None
        if self._context(span, best.span, both=len(words) <= _SHORT) < _NEAR_ALIKE:
            return None
        return best.span if self._surroundings(span, best.span) >= self._asked(words, _AROUND_ALIKE) else None

    def _ends_found(self, span: Span, place: Span) -> bool:
        """Whether the passage and its context, aligned with ``place`` alone, give just that place."""
        local, edits = self._locally(span, place)
        image = _image(edits, local)
        start = max(0, place.start - CONTEXT)
        return image is not None and image.shifted(start) == place and _ends_untouched(edits, local)

    def _locally(self, span: Span, place: Span) -> tuple[Span, list[Opcode]]:
        """Return the passage within its own context, and the edits from there to the context of ``place``."""
        before = max(0, span.start - CONTEXT)
        old = self.old[before : span.end + CONTEXT]
        new = self.new[max(0, place.start - CONTEXT) : place.end + CONTEXT]
        return Span(span.start - before, span.end - before), list(Levenshtein.opcodes(old, new))

    def _surroundings(self, span: Span, place: Span) -> float:
        """Return the likeness of the two lines around the passages, the passages left out."""
        old, new = _around(self.old, span), _around(self.new, place)
        if len(old) < _SHORT:  # the passage is its line: then both neighbours must be the same
            return self._context(span, place, both=True)
        return _likeness(old, new)

    def _places(self, span: Span, regions: Sequence[Span]) -> list[Place]:
        """Return the places within ``regions`` that are most like the passage, the likeliest first."""
        found: list[Place] = []
        for region in regions:
            found.extend(self._best_in(span, region))
        found.sort(key=lambda one: (-one.likeness, one.span))
        return _apart(found)

    def _best_in(self, span: Span, region: Span) -> list[Place]:
        """Return where the words stand in a region to the letter, else the stretch most like them."""
        words, text = span.cut(self.old), region.cut(self.new)
        exact: list[Place] = []
        at = text.find(words)
        while at >= 0 and len(exact) < _MOST:
            exact.append(Place(Span(region.start + at, region.start + at + len(words)), 1.0))
            at = text.find(words, at + 1)
        if exact or len(text) < len(words) // 2 or len(words) < _SHORT:
            return exact
        found = fuzz.partial_ratio_alignment(words, text, score_cutoff=100 * _WORTH_SHOWING)
        if found is None:
            return []
        window = Span(region.start + found.dest_start, region.start + found.dest_end)
        local, edits = self._locally(span, window)
        image = _image(edits, local)
        if not image:
            return []
        place = image.shifted(max(0, window.start - CONTEXT))
        likeness = _likeness(words, place.cut(self.new))
        return [Place(place, likeness)] if likeness >= _WORTH_SHOWING else []

    def _candidates(self, span: Span, image: Span | None) -> tuple[Place, ...]:
        """Return places for a person to choose from, whole words, whoever else may stand there."""
        words = span.cut(self.old)
        found = self._places(span, [*self._fresh, Span(0, len(self.new))])
        if image is not None and image:
            likeness = _likeness(words, image.cut(self.new))
            if likeness >= _WORTH_SHOWING:
                found = _apart([Place(image, likeness), *found])
        best = sorted(found, key=lambda one: -one.likeness)[:_MOST]
        return tuple(Place(snapped_to_words(self.new, one.span) or one.span, one.likeness) for one in best)


def aligned(old: str, new: str, *, whole: int = _WHOLE) -> list[Opcode]:
    """Return the fewest edits that make ``new`` of ``old``, in order, over both texts without a gap.

    Source: Levenshtein's distance as rapidfuzz computes it (Myers 1999, Hyyrö 2003). Texts of more
    than ``whole`` code points are aligned by lines, and letter by letter only where lines differ.
    """
    if len(old) <= whole and len(new) <= whole:
        return list(Levenshtein.opcodes(old, new))
    return _by_lines(old, new)


def _image(edits: Sequence[Opcode], span: Span) -> Span | None:
    """Return from the first to the last place that ``edits`` give the code points of ``span``."""
    kept: list[tuple[int, int]] = []
    for edit in edits:
        first, last = max(edit.src_start, span.start), min(edit.src_end, span.end)
        if first < last and edit.tag in {"equal", "replace"}:
            by = edit.dest_start - edit.src_start
            kept.append((first + by, last + by))
    return Span(kept[0][0], kept[-1][1]) if kept else None


def _ends_untouched(edits: Sequence[Opcode], span: Span) -> bool:
    """Whether the letters at both ends, inside and just outside, stand in runs that both texts share."""
    edge, end = min(_EDGE, len(span)), edits[-1].src_end
    first = Span(max(0, span.start - _OUTSIDE), span.start + edge)
    last = Span(span.end - edge, max(span.end, min(end, span.end + _OUTSIDE)))
    runs = [
        Span(edit.src_start, edit.src_end)
        for edit in edits
        if edit.tag == "equal" and (edit.src_end - edit.src_start >= _RUN or edit.src_end == end)
    ]
    return all(any(run.contains(part) for run in runs) for part in (first, last))


def whole_letters(text: str, span: Span) -> bool:
    """Whether no edge of ``span`` parts a letter from its combining marks, or the halves of an emoji."""
    return not any(0 < at < len(text) and _joins(text, at) for at in (span.start, span.end))


def _in_word(text: str, at: int) -> bool:
    """Whether a word goes on over ``at``."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _joins(text: str, at: int) -> bool:
    here, before = text[at], text[at - 1]
    return (
        unicodedata.category(here).startswith("M")  # combining marks and variation selectors
        or "\U0001f3fb" <= here <= "\U0001f3ff"  # skin tones
        or "\u200d" in (here, before)  # joined emoji
    )


def _by_lines(old: str, new: str) -> list[Opcode]:
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    old_at, new_at = _offsets(before), _offsets(after)
    found: list[Opcode] = []
    pending: tuple[int, int] | None = None  # where differing lines began
    for edit in Levenshtein.opcodes(before, after):
        starts = (old_at[edit.src_start], new_at[edit.dest_start])
        if edit.tag == "equal":
            if pending is not None:
                found.extend(_within(old, new, pending, starts))
                pending = None
            found.append(Opcode("equal", starts[0], old_at[edit.src_end], starts[1], new_at[edit.dest_end]))
        elif pending is None:
            pending = starts
    if pending is not None:
        found.extend(_within(old, new, pending, (len(old), len(new))))
    return _joined(found)


def _joined(edits: Sequence[Opcode]) -> list[Opcode]:
    """Return ``edits`` with neighbours of one kind as one."""
    found: list[Opcode] = []
    for edit in edits:
        last = found[-1] if found else None
        if last is not None and last.tag == edit.tag:
            found[-1] = Opcode(edit.tag, last.src_start, edit.src_end, last.dest_start, edit.dest_end)
        else:
            found.append(edit)
    return found


def _offsets(lines: Sequence[str]) -> list[int]:
    found = [0]
    for line in lines:
        found.append(found[-1] + len(line))
    return found


def _within(old: str, new: str, start: tuple[int, int], end: tuple[int, int]) -> list[Opcode]:
    return [
        Opcode(
            edit.tag,
            start[0] + edit.src_start,
            start[0] + edit.src_end,
            start[1] + edit.dest_start,
            start[1] + edit.dest_end,
        )
        for edit in Levenshtein.opcodes(old[start[0] : end[0]], new[start[1] : end[1]])
    ]


def _zone(text: str, edit: Span) -> Span:
    """Return how far an edit could slide: text that repeats at its edges may as well be the edited one."""
    length = len(edit)
    start, end = edit.start, edit.end
    while start > 0 and text[start - 1] == text[start - 1 + length]:
        start -= 1
    while end < len(text) and text[end] == text[end - length]:
        end += 1
    return Span(start, end)


def _likeness(one: str, other: str) -> float:
    """Return 0 to 1; two empty strings are alike."""
    return Indel.normalized_similarity(one, other)


def _around(text: str, span: Span) -> str:
    """Return the line around ``span`` without it, at most so much on either side."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _AROUND)
    end = text.find("\n", span.end)
    end = min(len(text) if end < 0 else end, span.end + _AROUND)
    return text[start : span.start].strip() + " " + text[span.end : end].strip()


def _apart(places: Sequence[Place]) -> list[Place]:
    """Return ``places`` in order without those that overlap an earlier one."""
    kept: list[Place] = []
    for one in places:
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return kept
