"""Look for annotations, in one text or in the whole archive."""

from __future__ import annotations

from collections.abc import Sequence

from app.library import looking
from app.library.annotations import some
from app.model.annotation import Annotation
from app.model.looking import Found, Sought
from app.services.session import Session


def look(session: Session, sought: Sought) -> list[Found]:
    """Return the annotations that ``sought`` asks for, without their words."""
    return looking.look(session.library, sought)


def fetched(session: Session, found: Sequence[Found]) -> dict[int, Annotation]:
    """Return the whole annotations of ``found`` by their row ids; those deleted meanwhile are not among them."""
    annotations = {one.uid: one for one in some(session.library, [each.row_id for each in found])}
    return {each.row_id: annotations[each.uid] for each in found if each.uid in annotations}
