"""Writing the structure tree (ISO 32000-1, 14.7.2): elements, their content, their annotations."""

from __future__ import annotations

from typing import Any

from app.brief.render.annotations import Annotations
from app.brief.render.structure import Annotated, Element, Slot


def write_tree(pdf: Any, pages: list[Any], root: Element, annotations: Annotations) -> None:
    """Write the tree below ``root`` and the way back from each page and annotation to it."""
    from pikepdf import Array, Dictionary, Name, String

    writer = _Writer(pdf, pages, annotations)
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = writer.element(root, top)
    numbers: list[Any] = []
    for at, found in enumerate(writer.content):
        pages[at].StructParents = at
        numbers += [at, pdf.make_indirect(Array([found[key] for key in range(len(found))]))]
    for parent in sorted(writer.parents):
        numbers += [parent, writer.parents[parent]]
    top.K = document
    top.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    top.ParentTreeNextKey = len(pages) + len(annotations.objects)
    if writer.keys:
        names: list[Any] = []
        for key in sorted(writer.keys):
            names += [String(key), writer.keys[key]]
        top.IDTree = pdf.make_indirect(Dictionary(Names=Array(names)))
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Writer:
    """Makes the objects of the tree; keeps what leads back into it."""

    def __init__(self, pdf: Any, pages: list[Any], annotations: Annotations) -> None:
        self.pdf = pdf
        self.pages = pages
        self.annotations = annotations
        self.content: list[dict[int, Any]] = [{} for _ in pages]
        self.parents: dict[int, Any] = {}
        self.keys: dict[str, Any] = {}

    def element(self, element: Element, parent: Any) -> Any:
        """Write ``element`` and all below it; return its object."""
        from pikepdf import Array, Dictionary, Name, String

        made = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.tag), P=parent))
        if element.language:
            made.Lang = String(element.language)
        if element.alternative:
            made.Alt = String(element.alternative)
        if element.key:
            made.ID = String(element.key)
            self.keys[element.key] = made
        if element.scope or element.column_span > 1:
            made.A = _table_attributes(element)
        kids: list[Any] = []
        pages = {page for kid in element.kids if isinstance(kid, Slot) for page, _ in kid.content}
        if len(pages) == 1:
            made.Pg = self.pages[next(iter(pages))]
        for kid in element.kids:
            if isinstance(kid, Element):
                if _drawn(kid):
                    kids.append(self.element(kid, made))
            elif isinstance(kid, Slot):
                kids += self._content(kid, made, alone=len(pages) == 1)
            else:
                kids += self._annotations(kid, made)
        made.K = kids[0] if len(kids) == 1 else Array(kids)
        return made

    def _content(self, slot: Slot, owner: Any, *, alone: bool) -> list[Any]:
        """Return what leads to the slot's content: its number on the element's only page, or both."""
        from pikepdf import Dictionary, Name

        made: list[Any] = []
        for page, number in slot.content:
            self.content[page][number] = owner
            made.append(number if alone else Dictionary(Type=Name.MCR, Pg=self.pages[page], MCID=number))
        return made

    def _annotations(self, place: Annotated, owner: Any) -> list[Any]:
        """Write the references to annotations; those that are no links get an element of their own."""
        from pikepdf import Array, Dictionary, Name

        made = []
        for index in place.annotations:
            page, annotation = self.annotations.objects[index]
            key = len(self.pages) + index
            annotation.StructParent = key
            reference = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=self.pages[page])
            if place.owner.tag == "Link":
                self.parents[key] = owner
                made.append(reference)
                continue
            element = self.pdf.make_indirect(
                Dictionary(
                    Type=Name.StructElem, S=Name.Annot, P=owner, Alt=annotation.Contents, K=Array([reference])
                )
            )
            self.parents[key] = element
            made.append(element)
        return made


def _drawn(element: Element) -> bool:
    """Whether anything of ``element`` was drawn; table cells count even when empty."""
    if element.tag in {"TD", "TH"}:
        return True
    return any(
        bool(kid.content)
        if isinstance(kid, Slot)
        else bool(kid.annotations)
        if isinstance(kid, Annotated)
        else _drawn(kid)
        for kid in element.kids
    )


def _table_attributes(element: Element) -> Any:
    from pikepdf import Dictionary, Name

    attributes = Dictionary(O=Name.Table)
    if element.scope:
        attributes.Scope = Name("/" + element.scope)
    if element.column_span > 1:
        attributes.ColSpan = element.column_span
    return attributes
