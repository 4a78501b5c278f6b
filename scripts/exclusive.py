"""Let only one start set up at a time: two at once would unpack into each other's environment."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from scripts.setup_error import say

if sys.platform == "win32":
    import msvcrt

    def _try_to_hold(file: BinaryIO) -> None:
        file.seek(1 << 30)  # far past the end: Windows forbids others to read a locked byte
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_to_hold(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def exclusive(path: Path, wait: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Hold the file at path (it must exist) against other set-ups; waits while another holds it."""
    with path.open("rb") as file:
        waiting = False
        while True:
            try:
                _try_to_hold(file)
                break
            except (BlockingIOError, PermissionError):
                if not waiting:
                    say("another start is setting up; waiting for it.")
                waiting = True
                wait(0.2)
            except (
                OSError
            ):  # a file system without locks, as some network shares are: better unlocked than not at all
                break
        yield  # closing the file lets go of it, also when this process is killed
