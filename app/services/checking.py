"""Check: both files are proved whole, or what is wrong is named."""

from __future__ import annotations

from app.library.checks import Checked, Problem, check
from app.services.session import Session

__all__ = ["Checked", "Problem", "verify"]


def verify(session: Session, *, deep: bool = False) -> Checked:
    """Check structure, hashes, spans and anchors; ``deep`` also every original and every index."""
    return check(session.library, deep=deep)
