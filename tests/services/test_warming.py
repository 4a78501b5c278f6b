"""What is warmed is what the first question needs: in a process of its own, nothing is left to be loaded by it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.archive.writer import writing
from scripts.make_corpus import drafts

ASKED = """
import sys
from pathlib import Path
from app.library.library import Library
from app.services.warming import steps
import app.services.searching as room
searching = room.Searching(Library(Path(sys.argv[1])))
for step in steps((lambda: searching) if sys.argv[2] == "large" else None):
    step()
before = set(sys.modules)
from app.services.holdings import Wish, sought
found = len(sought(searching, Wish("energy")))
none = sought(searching, Wish("Japan nobodysaysthis"))
assert none.base is not None and len(none) == 0
searching.counts(Wish("country:Japan"))
print(found > 0, sorted(name for name in set(sys.modules) - before if name.startswith(("app.", "tantivy", "babel"))))
"""
NAMED = """
import sys
from app.intake.parse.countries import places
places("en")
print("app.intake.parse.reading" in sys.modules)
from app.intake.parse import read
print(read.__module__)
"""


def run(code, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")


@pytest.mark.parametrize("size", ["large", "small"])
def test_after_warming_a_first_question_loads_nothing(tmp_path, size):
    archive = tmp_path / "archive.db"
    with writing(archive) as writer:
        for draft in drafts(5, seed=3):
            writer.add_readout(draft, received_at="2026-01-01T00:00:00Z")
    assert run(ASKED, archive, size)[0] == "True []"


def test_the_names_of_countries_are_known_without_the_parser():
    assert run(NAMED)[:2] == ["False", "app.intake.parse.reading"]
