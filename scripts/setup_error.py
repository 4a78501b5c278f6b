"""How setting-up fails: with a sentence and an exit status, never a traceback for what can be expected."""

import errno
import sys
from collections.abc import Callable

ENVIRONMENT_STOPS = 3
INTERRUPTED = 130


class SetupError(Exception):
    """Something outside Chancery stops the set-up; its text is the sentence for the person."""


def say(sentence: str) -> None:
    """Tell the person something; on stderr, because stdout belongs to the command being run."""
    print(f"Chancery: {sentence}", file=sys.stderr, flush=True)


def guarded(main: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run a start script's main and turn expected failures into sentences; returns the exit status."""
    try:
        return main(arguments)
    except SetupError as error:
        say(str(error))
    except KeyboardInterrupt:
        say("stopped. Run the same command again to go on.")
        return INTERRUPTED
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS):
            raise
        where = error.filename or "while setting up"
        say(f"{error.strerror}: {where}. Put that right and run the same command again.")
    return ENVIRONMENT_STOPS
