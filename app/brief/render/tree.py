"""Writing the structure tree (ISO 32000-1, 14.7.2): elements, their content, their annotations."""

from __future__ import annotations

from app.brief.render.annotations import Annotations
from app.brief.render.objects import Objects, text
from app.brief.render.structure import Annotated, Element, Slot


def write_tree(objects: Objects, pages: list[int], root: Element, annotations: Annotations) -> None:
    """Write the tree below ``root`` and the way back from each page and annotation to it."""
    writer = _Writer(objects, pages, annotations)
    top = objects.add()
    document = writer.element(root, top)
    numbers: list[bytes] = []
    for at, found in enumerate(writer.content):
        objects.extend(pages[at], b"/StructParents %d" % at)
        listed = b" ".join([b"%d 0 R" % found[key] for key in range(len(found))])
        numbers.append(b"%d %d 0 R" % (at, objects.add(b"[%s]" % listed)))
    numbers += [b"%d %d 0 R" % (key, writer.parents[key]) for key in sorted(writer.parents)]
    entries = b"/Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d" % (
        document,
        b" ".join(numbers),
        len(pages) + len(annotations.objects),
    )
    if writer.keys:
        names = b" ".join([b"%s %d 0 R" % (text(key), writer.keys[key]) for key in sorted(writer.keys)])
        entries += b"/IDTree<</Names[%s]>>" % names
    objects[top] = b"<<%s>>" % entries
    objects.extend(objects.root, b"/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>" % top)


class _Writer:
    """Makes the objects of the tree; keeps what leads back into it."""

    def __init__(self, objects: Objects, pages: list[int], annotations: Annotations) -> None:
        self.objects = objects
        self.pages = pages
        self.annotations = annotations
        self.content: list[dict[int, int]] = [{} for _ in pages]
        self.parents: dict[int, int] = {}
        self.keys: dict[str, int] = {}

    def element(self, element: Element, parent: int) -> int:
        """Write ``element`` and all below it; return its number."""
        made = self.objects.add()
        entries = [b"/S/%s/P %d 0 R" % (element.tag.encode(), parent)]
        if element.language:
            entries.append(b"/Lang%s" % text(element.language))
        if element.alternative:
            entries.append(b"/Alt%s" % text(element.alternative))
        if element.key:
            entries.append(b"/ID%s" % text(element.key))
            self.keys[element.key] = made
        if element.scope or element.column_span > 1:
            entries.append(_table_attributes(element))
        kids: list[bytes] = []
        pages = {place[0] for kid in element.kids if isinstance(kid, Slot) for place in kid.content}
        alone = len(pages) == 1
        if alone:
            entries.append(b"/Pg %d 0 R" % self.pages[next(iter(pages))])
        for kid in element.kids:
            if isinstance(kid, Element):
                if _drawn(kid):
                    kids.append(b"%d 0 R" % self.element(kid, made))
            elif isinstance(kid, Slot):
                kids += self._content(kid, made, alone=alone)
            else:
                kids += self._annotations(kid, made)
        entries.append(b"/K %s" % kids[0] if len(kids) == 1 else b"/K[%s]" % b" ".join(kids))
        self.objects[made] = b"<<%s>>" % b"".join(entries)
        return made

    def _content(self, slot: Slot, owner: int, *, alone: bool) -> list[bytes]:
        """Return what leads to the slot's content: its number on the element's only page, or both."""
        for page, number in slot.content:
            self.content[page][number] = owner
        if alone:
            return [b"%d" % number for _, number in slot.content]
        made: list[bytes] = []
        for page, number in slot.content:
            made.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self.pages[page], number))
        return made

    def _annotations(self, place: Annotated, owner: int) -> list[bytes]:
        """Write the references to annotations; those that are no links get an element of their own."""
        made = []
        for index in place.annotations:
            page, annotation, words = self.annotations.objects[index]
            key = len(self.pages) + index
            self.objects.extend(annotation, b"/StructParent %d" % key)
            reference = b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (annotation, self.pages[page])
            if place.owner.tag == "Link":
                self.parents[key] = owner
                made.append(reference)
                continue
            element = self.objects.add(b"<</S/Annot/P %d 0 R/Alt%s/K[%s]>>" % (owner, text(words), reference))
            self.parents[key] = element
            made.append(b"%d 0 R" % element)
        return made


def _drawn(element: Element) -> bool:
    """Whether anything of ``element`` was drawn; table cells count even when empty."""
    if element.tag in {"TD", "TH"}:
        return True
    for kid in element.kids:
        if isinstance(kid, Slot):
            if kid.content:
                return True
        elif isinstance(kid, Annotated):
            if kid.annotations:
                return True
        elif _drawn(kid):
            return True
    return False


def _table_attributes(element: Element) -> bytes:
    scope = b"/Scope/%s" % element.scope.encode() if element.scope else b""
    span = b"/ColSpan %d" % element.column_span if element.column_span > 1 else b""
    return b"/A<</O/Table%s%s>>" % (scope, span)
