"""What can go wrong, and whom it concerns.

::

    ChanceryError
    ├── KnownError              a person can meet it; carries a sentence for the reader
    │   ├── InputRefused        exit 1   a file is no readout, empty, too large, not text
    │   ├── CheckFailed         exit 1   a check of record, quotation or anchor did not hold
    │   ├── WrongUsage          exit 2   no such readout, ambiguous quotation, unknown template
    │   └── EnvironmentStops    exit 3   something outside stops us
    │       ├── FileLocked          another program holds the file
    │       ├── DiskFull            no room to write
    │       ├── NotWritable         read-only file or folder
    │       ├── NotOurFile          not SQLite, or another program's
    │       ├── TooNew              written by a later Chancery
    │       ├── Damaged             SQLite or our own hashes say so
    │       │   └── IndexDamaged    the search index, which is made anew
    │       └── NoDisplay           no screen to open a window on
    └── BugError                our fault: crash dialog and log, never a shrug

Exit statuses are those of the command line's contract.
"""


class ChanceryError(Exception):
    """Root of everything Chancery raises on purpose."""


class KnownError(ChanceryError):
    """Something a person can meet: what happened, what was kept, what to do.

    The three sentences are plain text; ``str()`` joins those that are given.
    """

    exit_status = 3

    def __init__(self, happened: str, *, kept: str = "", to_do: str = "") -> None:
        self.happened = happened
        self.kept = kept
        self.to_do = to_do
        super().__init__(happened)

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.kept, self.to_do) if part)


class InputRefused(KnownError):
    """A file was not taken; the others are."""

    exit_status = 1


class CheckFailed(KnownError):
    """A check of the record, of a quotation or of an anchor did not hold."""

    exit_status = 1


class WrongUsage(KnownError):
    """The request names something that is not there, or that could mean several things."""

    exit_status = 2


class EnvironmentStops(KnownError):
    """Something outside Chancery stops the work."""


class FileLocked(EnvironmentStops):
    """Another program holds the file."""


class DiskFull(EnvironmentStops):
    """There is no room left to write."""


class NotWritable(EnvironmentStops):
    """The file or its folder cannot be written."""


class NotOurFile(EnvironmentStops):
    """The file is not an SQLite file, or belongs to another program."""


class TooNew(EnvironmentStops):
    """The file was written by a later version than this one understands."""


class Damaged(EnvironmentStops):
    """The file is damaged."""


class IndexDamaged(Damaged):
    """The search index is damaged: nothing of the record is lost, it is made anew."""


class NoDisplay(EnvironmentStops):
    """There is no screen to open a window on."""


class BugError(ChanceryError):
    """Our own mistake."""
