"""Fitting a brief to one page: shortened step by step until it is one."""

from __future__ import annotations

from collections.abc import Callable

from app.errors import CheckFailed
from app.model.brief import Brief


def fitted(made: Callable[[int], Brief], last_cut: int) -> Brief:
    """Return the longest of ``made(0)`` to ``made(last_cut)`` that is one page; ``CheckFailed`` for none."""
    from app.brief.render.drawing import count_pages

    for cut in range(last_cut + 1):
        brief = made(cut)
        if count_pages(brief) == 1:
            return brief
    raise CheckFailed(
        "The brief was not written: even with all that may be left out it is longer than one page.",
        kept="Any earlier brief is untouched.",
        to_do="Choose another template.",
    )
