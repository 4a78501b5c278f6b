"""The lock file: one text, two marked parts, every requirement pinned and hashed.

The run-time part is what a reader installs; the development part is what testing and checking need in
addition, and repeats nothing of the first.
"""

import re

RUN = "run-time"
DEVELOPMENT = "development"
PARTS = (RUN, DEVELOPMENT)


def mark(part: str) -> str:
    """Return the line that opens a part."""
    return f"# ==== {part} ===="


def read_part(text: str, part: str) -> str:
    """Cut one part (RUN or DEVELOPMENT) out of the lock file's text; ValueError when it is not there."""
    _, found, rest = text.partition(mark(part) + "\n")
    if not found:
        raise ValueError(f"no part {part!r} in the lock file")
    return rest.partition("\n# ==== ")[0].strip("\n") + "\n"


def requirements(part_text: str) -> dict[str, str]:
    """Map each package's name to its whole entry: version, platform marker and hashes, as written."""
    entries = re.split(r"\n(?=[A-Za-z0-9])", "\n" + part_text)
    return {entry.partition("==")[0]: entry.rstrip("\n") for entry in entries if "==" in entry}


def version(entry: str) -> str:
    """Return the version an entry pins."""
    return entry.partition("==")[2].split(maxsplit=1)[0]
