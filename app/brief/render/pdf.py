"""From a composed brief to the bytes of its PDF."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.brief.render.drawing import Progress, draw, quietly
from app.brief.render.faces import LetterMissingError
from app.brief.render.finish import finish
from app.brief.render.letters import missing_letters
from app.brief.render.rereading import reread
from app.errors import CheckFailed
from app.model.brief import Brief

_DRAWN, _READ = 0.6, 0.9  # shares of the time after which the pages are drawn, and the file is finished


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF and how many pages it has."""

    data: bytes
    pages: int


def render(brief: Brief, *, progress: Progress = quietly) -> Rendered:
    """Render ``brief``; ``CheckFailed`` names the letters that no bundled font can set.

    ``progress`` is told the share done, 0 to 1; what it raises ends the work, and nothing is written
    here in any case. The finished file is read again before it is handed on: see ``rereading``.
    """
    with _without_collecting():
        return _rendered(brief, progress)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Let Python not look for circles of garbage meanwhile.

    There are none to speak of, and each look stops every thread, the window's too, for as long as it takes
    to walk the whole tree of the brief.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _rendered(brief: Brief, progress: Progress) -> Rendered:
    try:
        drawing = draw(brief, progress=lambda share: progress(_DRAWN * share))
    except LetterMissingError as error:
        raise _cannot_be_set(missing_letters(brief)) from error
    data = finish(drawing, brief)
    progress(_READ)
    reread(data, brief)
    progress(1.0)
    return Rendered(data, drawing.drawn.pages)


def _cannot_be_set(lost: list[str]) -> CheckFailed:
    shown = ", ".join(lost[:8]) + (f" and {len(lost) - 8} more" if len(lost) > 8 else "")
    return CheckFailed(
        f"The brief was not written: no font at hand can set these characters: {shown}.",
        kept="Any earlier brief, the record and your notes are untouched.",
        to_do="A font that has them is found once it is installed, but for scripts that must be shaped.",
    )
