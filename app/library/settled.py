"""Which marks were settled for which revision."""

from __future__ import annotations

from app.library.library import Library


def settled(library: Library) -> set[tuple[str, str]]:
    """Return (annotation uid, readout uid) of every decision: carried over, or kept on the old text."""
    if library.notebook_path is None:
        return set()
    return {
        (annotation, readout)
        for annotation, readout in library.rows("select annotation_uid, readout_uid from notebook.settled")
    }
