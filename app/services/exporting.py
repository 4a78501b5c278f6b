"""Exporting a brief in a process of its own, so that a window goes on answering however long it takes.

Python lets one thread compute at a time: a thread that makes a long brief makes the window wait for its turn, more
than a frame at times. The child reads the files, makes the brief and hands back its bytes; only then the file is
written, here, whole or not at all. A child that is ended in the middle leaves nothing behind.
"""

from __future__ import annotations

import os
import pickle
import struct
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from app.brief.file import write_whole
from app.errors import BugError, KnownError
from app.model.plan import Plan
from app.services.session import Session

if TYPE_CHECKING:
    from app.services.briefing import Exported

Progress = Callable[[float], None]
_HEAD = struct.Struct(">cQ")  # what kind of message, and how many bytes follow
_NICER = 10  # the window, and all else the person does, goes before
_REACHED, _DONE, _FAILED, _BROKE = b"p", b"d", b"f", b"x"


def export_apart(
    archive: Path, notebook: Path, uids: Sequence[str], plan: Plan, path: Path, *, progress: Progress
) -> Exported:
    """Write a brief on the readouts ``uids`` to ``path`` as ``briefing.export`` does, made by another process.

    Raises what that raises; whatever ``progress`` raises ends the child and cancels the export.
    """
    wish = (str(archive), str(notebook), tuple(uids), plan, path.name)
    with _child() as child:
        try:
            _send(child.stdin, wish)
            done = _answer(child.stdout, progress)
        finally:
            child.kill()  # it has answered, or is not wanted any more
    if done is None:
        raise BugError("the process that made a brief ended without an answer")
    data, exported = done
    write_whole(data, path)
    return replace(exported, path=path)


def _child() -> subprocess.Popen[bytes]:
    root = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))}
    return subprocess.Popen(
        [sys.executable, "-m", "app.services.exporting"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=_flag("CREATE_NO_WINDOW") | _flag("BELOW_NORMAL_PRIORITY_CLASS"),
    )


def _flag(name: str) -> int:
    """Return a flag that only Windows knows; 0 elsewhere."""
    return int(getattr(subprocess, name, 0))


def _send(target: IO[bytes] | None, wish: object) -> None:
    if target is not None:
        target.write(pickle.dumps(wish))
        target.close()


def _answer(source: IO[bytes] | None, progress: Progress) -> tuple[bytes, Exported] | None:
    """Return the file's bytes and what is told of them; None where the child ended before."""
    while source is not None and len(head := source.read(_HEAD.size)) == _HEAD.size:
        kind, length = _HEAD.unpack(head)
        body = source.read(length)
        if len(body) != length:
            return None
        if kind == _BROKE:
            raise BugError(body.decode("utf-8", "replace"))
        # our own child's own words, nobody else's
        told = pickle.loads(body)  # noqa: S301
        if kind == _FAILED:
            raise told
        if kind == _DONE:
            data, exported = told
            return data, exported
        progress(told)
    return None


def _serve(source: IO[bytes], target: IO[bytes]) -> None:
    """Do what is wished for, in the child."""

    def tell(kind: bytes, body: bytes) -> None:
        target.write(_HEAD.pack(kind, len(body)) + body)
        target.flush()

    try:
        archive, notebook, uids, plan, name = pickle.loads(source.read())  # noqa: S301 (our own parent's wish)
        tell(_REACHED, pickle.dumps(0.0))
        from app.services import briefing, reading, tying

        with Session.open(Path(archive), Path(notebook)) as session:
            pages = tying.tied(session, [reading.page(session, uid) for uid in uids])
        told = -1

        def reached(share: float) -> None:
            nonlocal told
            if int(share * 100) != told:
                told = int(share * 100)
                tell(_REACHED, pickle.dumps(share))

        tell(_DONE, pickle.dumps(briefing.written(pages, Path(name), plan=plan, progress=reached)))
    except KnownError as error:
        tell(_FAILED, pickle.dumps(error))
    except Exception:
        tell(_BROKE, traceback.format_exc().encode("utf-8", "replace"))


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(_NICER)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing that is printed gets among them
    _serve(sys.stdin.buffer, answers)
