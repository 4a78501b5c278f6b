"""The annotations of the file: real highlights with their notes, and the links.

A highlight is one annotation on each page its passage touches, with four corners for each line
(upper left, upper right, lower left, lower right: the order every viewer expects), an appearance of
its own, author, dates and note, so that other programs list it as a comment.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.brief.render.drawing import Drawing
from app.brief.render.metadata import pdf_date
from app.brief.render.paper import TINTS
from app.brief.render.pen import Rect
from app.brief.render.structure import Annotated
from app.model.brief import Brief, Note
from app.model.text import single_line

PRINTED = 4  # the annotation flag without which PDF/A refuses an annotation


@dataclass(slots=True)
class Annotations:
    """Writes the annotations and remembers them for the structure tree."""

    pdf: Any
    pages: list[Any]
    brief: Brief
    drawing: Drawing
    objects: list[tuple[int, Any]] = field(default_factory=list)  # page index, annotation

    def write(self) -> None:
        """Write every link and highlight, page by page."""
        from pikepdf import Array, Name

        for at, page in enumerate(self.pages):
            made = [*self._links(at), *self._highlights(at)]
            if "/Annots" in page:
                del page.Annots
            if made:
                page.Annots = Array(made)
            page.Tabs = Name.S

    def _place(self, place: Annotated, at: int, annotation: Any) -> Any:
        place.annotations.append(len(self.objects))
        self.objects.append((at, annotation))
        return annotation

    def _links(self, at: int) -> list[Any]:
        from pikepdf import Array, Dictionary, Name, String

        made = []
        for element, rects in self.drawing.drawn.links[at].items():
            goal = self.drawing.drawn.goes_to[element]
            link = Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array(_around(rects)),
                QuadPoints=Array(_corners(rects)),
                Border=Array([0, 0, 0]),
                F=PRINTED,
                P=self.pages[at],
                Contents=String(_spoken(goal)),
            )
            if goal.startswith("#"):
                target = self.drawing.drawn.targets.get(goal[1:])
                if target is None:
                    continue
                link.Dest = Array([self.pages[target[0]], Name.XYZ, 0, round(target[1], 2), 0])
            else:
                link.A = Dictionary(S=Name.URI, URI=String(goal))
            place = next(kid for kid in element.kids if isinstance(kid, Annotated))
            made.append(self._place(place, at, self.pdf.make_indirect(link)))
        return made

    def _highlights(self, at: int) -> list[Any]:
        made = []
        for number, rects in sorted(self.drawing.drawn.marked[at].items()):
            note = self.drawing.laid_out.laying.notes[number]
            place = self.drawing.laid_out.laying.marks[number]
            highlight, popup = self._highlight(note, number, at, rects)
            made += [self._place(place, at, highlight), self._place(place, at, popup)]
        return made

    def _highlight(self, note: Note, number: int, at: int, rects: list[Rect]) -> tuple[Any, Any]:
        from pikepdf import Array, Dictionary, Name, String

        box = _around(rects)
        words = _comment(note)
        highlight = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Highlight,
                Rect=Array(box),
                QuadPoints=Array(_corners(rects)),
                C=Array(list(TINTS[note.colour])),
                F=PRINTED,
                P=self.pages[at],
                Contents=String(words),
                T=String(single_line(note.author) or "unknown"),
                Subj=String(f"Note {number}"),
                NM=String(f"{note.uid}-{at + 1}"),
                M=String(pdf_date(note.modified_at)),
                CreationDate=String(pdf_date(note.created_at)),
                AP=Dictionary(N=self._appearance(note, box, rects)),
            )
        )
        page = self.pages[at].MediaBox
        right = float(page[2])
        popup = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Popup,
                Rect=Array([right - 180, box[3] - 90, right - 10, box[3]]),
                Parent=highlight,
                Open=False,
                F=28,
                P=self.pages[at],
                Contents=String(words),
            )
        )
        highlight.Popup = popup
        return highlight, popup

    def _appearance(self, note: Note, box: list[float], rects: list[Rect]) -> Any:
        from pikepdf import Array, Dictionary, Name

        red, green, blue = TINTS[note.colour]
        boxes = " ".join(
            f"{left:.2f} {low:.2f} {right - left:.2f} {high - low:.2f} re" for left, low, right, high in rects
        )
        multiply = Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=1, CA=1)
        return self.pdf.make_stream(
            f"/G gs {red} {green} {blue} rg {boxes} f".encode("ascii"),
            {
                "/Type": Name.XObject,
                "/Subtype": Name.Form,
                "/BBox": Array(box),
                "/Group": Dictionary(S=Name.Transparency, CS=Name.DeviceRGB),
                "/Resources": Dictionary(ExtGState=Dictionary(G=multiply)),
            },
        )


def _comment(note: Note) -> str:
    """Return what a viewer shows for the note: its words, then its tags; never nothing."""
    tags = " · ".join(note.tags)
    words = "\n".join(part for part in (note.text.strip(), tags) if part)
    kept = "".join(letter for letter in words if letter == "\n" or letter >= " ")
    return kept or f"Highlighted ({note.colour})"


def _spoken(goal: str) -> str:
    """Return the words that stand for a link when it is read aloud."""
    if goal.startswith("#note-"):
        return f"To note {goal[6:]}"
    if goal.startswith("#mark-"):
        return f"To the passage of note {goal[6:]}"
    return "Within this brief" if goal.startswith("#") else goal


def _around(rects: list[Rect]) -> list[float]:
    return [
        round(min(rect[0] for rect in rects), 2),
        round(min(rect[1] for rect in rects), 2),
        round(max(rect[2] for rect in rects), 2),
        round(max(rect[3] for rect in rects), 2),
    ]


def _corners(rects: list[Rect]) -> list[float]:
    return [
        round(value, 2)
        for left, low, right, high in rects
        for value in (left, high, right, high, left, low, right, low)
    ]
