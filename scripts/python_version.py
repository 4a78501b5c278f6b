"""Refuse a Python that is too old with a sentence.

This file, and whatever runs before it in a start script, keeps to what Python 3.6 can read: a newer spelling
would greet that Python's owner with a SyntaxError in place of the sentence.
"""

import sys

OLDEST = (3, 11)


def complaint(version: "tuple[int, ...]") -> str:
    """Say what is wrong with this Python version (major, minor, …); empty when nothing is."""
    if version >= OLDEST:
        return ""
    return (
        f"Chancery needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this one is {version[0]}.{version[1]}. "
        "Install a newer one (https://www.python.org/downloads/) and start again with it, for example: "
        "python3.11 scripts/run.py"
    )


def require() -> None:
    """Leave with exit status 3 and one sentence when this Python is too old."""
    sentence = complaint(tuple(sys.version_info[:2]))
    if sentence:
        print(sentence, file=sys.stderr)
        sys.exit(3)
