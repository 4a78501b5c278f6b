"""The annotations of the file: real highlights with their notes, and the links.

A highlight is one annotation on each page its passage touches, with four corners for each line
(upper left, upper right, lower left, lower right: the order every viewer expects), an appearance of
its own, author, dates and note, so that other programs list it as a comment.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.brief.render.drawing import Drawing
from app.brief.render.metadata import pdf_date
from app.brief.render.objects import Objects, Stream, numbers, text
from app.brief.render.paper import TINTED, TINTS, Rgb
from app.brief.render.pen import Rect
from app.brief.render.structure import Annotated
from app.brief.words import Words, said
from app.model.brief import Note
from app.model.text import single_line

PRINTED = 4  # the annotation flag without which PDF/A refuses an annotation


@dataclass(slots=True)
class Annotations:
    """Writes the annotations and remembers them for the structure tree."""

    file: Objects
    pages: list[int]
    drawing: Drawing
    objects: list[tuple[int, int, str]] = field(default_factory=list)  # page index, number, words

    def write(self) -> None:
        """Write every link and highlight, page by page."""
        for at, page in enumerate(self.pages):
            made = [*self._links(at), *self._highlights(at)]
            listed = b" ".join([b"%d 0 R" % number for number in made])
            self.file.extend(page, (b"/Annots[%s]" % listed if made else b"") + b"/Tabs/S")

    def _place(self, place: Annotated, at: int, annotation: int, words: str) -> int:
        place.annotations.append(len(self.objects))
        self.objects.append((at, annotation, words))
        return annotation

    def _links(self, at: int) -> list[int]:
        made = []
        for element, rects in self.drawing.drawn.links[at].items():
            goal = self.drawing.drawn.goes_to[element]
            if goal.startswith("#"):
                target = self.drawing.drawn.targets.get(goal[1:])
                if target is None:
                    continue
                leads = b"/Dest[%d 0 R/XYZ 0 %.2f 0]" % (self.pages[target[0]], target[1])
            else:
                leads = b"/A<</S/URI/URI%s>>" % text(goal)
            words = _spoken(goal)
            number = self.file.add(
                b"<</Type/Annot/Subtype/Link/Rect%s/QuadPoints%s/Border[0 0 0]/F %d/P %d 0 R/Contents%s%s>>"
                % (
                    numbers(_around(rects)),
                    numbers(_corners(rects)),
                    PRINTED,
                    self.pages[at],
                    text(words),
                    leads,
                )
            )
            place = next(kid for kid in element.kids if isinstance(kid, Annotated))
            made.append(self._place(place, at, number, words))
        return made

    def _highlights(self, at: int) -> list[int]:
        made = []
        for number, rects in sorted(self.drawing.drawn.marked[at].items()):
            note = self.drawing.laid_out.laying.notes[number]
            place = self.drawing.laid_out.laying.marks[number]
            words = _comment(note, self.drawing.laid_out.laying.words)
            both = self._highlight(note, number, at, rects, words)
            made += [self._place(place, at, annotation, words) for annotation in both]
        return made

    def _highlight(self, note: Note, number: int, at: int, rects: list[Rect], words: str) -> tuple[int, int]:
        """Write the highlight and its pop-up, each of which names the other."""
        box = _around(rects)
        highlight, popup = self.file.add(), self.file.add()
        colour = "[{} {} {}]".format(*TINTS[note.colour]).encode()
        self.file[highlight] = b"".join(
            (
                b"<</Type/Annot/Subtype/Highlight/Rect%s/QuadPoints%s"
                % (numbers(box), numbers(_corners(rects))),
                b"/C%s/F %d/P %d 0 R/Contents%s" % (colour, PRINTED, self.pages[at], text(words)),
                b"/T%s/Subj%s" % (text(single_line(note.author) or "unknown"), text(f"Note {number}")),
                b"/NM%s/M%s" % (text(f"{note.uid}-{at + 1}"), text(pdf_date(note.modified_at))),
                b"/CreationDate%s/Popup %d 0 R" % (text(pdf_date(note.created_at)), popup),
                b"/AP<</N %d 0 R>>>>" % self._appearance(note, box, rects),
            )
        )
        right = self.drawing.grid.page_width
        self.file[popup] = (
            b"<</Type/Annot/Subtype/Popup/Rect%s/Parent %d 0 R/Open false/F 28/P %d 0 R/Contents%s>>"
            % (
                numbers([right - 180, box[3] - 90, right - 10, box[3]]),
                highlight,
                self.pages[at],
                text(words),
            )
        )
        return highlight, popup

    def _tint(self, note: Note) -> Rgb:
        """Return the ground of a note's passage; none where others lie over the same words, or they would be dark."""
        level = self.drawing.laid_out.laying.levels.get(note.number or 0, 0)
        return TINTS[note.colour] if level < TINTED else (1.0, 1.0, 1.0)

    def _appearance(self, note: Note, box: Rect, rects: list[Rect]) -> int:
        red, green, blue = self._tint(note)
        boxes = " ".join(
            [
                f"{left:.2f} {low:.2f} {right - left:.2f} {high - low:.2f} re"
                for left, low, right, high in rects
            ]
        )
        entries = (
            b"/Type/XObject/Subtype/Form/BBox%s/Group<</S/Transparency/CS/DeviceRGB>>"
            b"/Resources<</ExtGState<</G<</Type/ExtGState/BM/Multiply/ca 1/CA 1>>>>>>" % numbers(box)
        )
        code = f"/G gs {red} {green} {blue} rg {boxes} f".encode("ascii")
        return self.file.add(Stream(entries, code, compress=False))  # too short to gain by it


def _comment(note: Note, ours: Words) -> str:
    """Return what a viewer shows for the note: its words, its tags, how it stands to others; never nothing."""
    tags = " · ".join(note.tags)
    words = "\n".join(part for part in (note.text.strip(), tags, *said(note, ours)) if part)
    kept = "".join(letter for letter in words if letter == "\n" or letter >= " ")
    return kept or f"Highlighted ({note.colour})"


def _spoken(goal: str) -> str:
    """Return the words that stand for a link when it is read aloud."""
    if goal.startswith("#note-"):
        return f"To note {goal[6:]}"
    if goal.startswith("#mark-"):
        return f"To the passage of note {goal[6:]}"
    return "Within this brief" if goal.startswith("#") else goal


def _around(rects: list[Rect]) -> Rect:
    if len(rects) == 1:
        return rects[0]
    lefts, lows, rights, highs = zip(*rects, strict=True)
    return min(lefts), min(lows), max(rights), max(highs)


def _corners(rects: list[Rect]) -> list[float]:
    return [
        value
        for left, low, right, high in rects
        for value in (left, high, right, high, left, low, right, low)
    ]
