"""Ways to say who said what, one sentence each: every construction with its siblings.

The sentences, all invented, stand in ``constructions.txt``; a line is
"sentence => verb:who; verb:who | verbs of agreements". R is Prime Minister Roe, L President Lund, B both, - nobody;
a backslash with an n parts lines, a line that begins with # names the kind.
"""

from pathlib import Path

import pytest

from app.intake.parse import read
from app.model.reading import Statement
from app.model.record import Provenance

LEAD = (
    "On May 4, 2021, Prime Minister Ada Roe of Japan met with President Ivo Lund of Norway in Oslo. "
    "Prime Minister Roe opened the bridge.\n\n"
)
WHO = {("Ada Roe",): "R", ("Ivo Lund",): "L", ("Ada Roe", "Ivo Lund"): "B"}
SIDES = {("JP",): "R", ("NO",): "L"}
LINES = [
    line
    for line in Path(__file__).with_name("constructions.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def who(item: Statement) -> str:
    return WHO[tuple(sorted(item.speakers))] if item.speakers else SIDES.get(item.sides, "-")


def told(body: str) -> str:
    found = read(LEAD + body.replace("\\n", "\n") + "\n", provenance=Provenance())
    said = [
        f"{' '.join(item.verb.split())}:{who(item)}"
        for item in found.statements
        if not item.reported and item.span.start >= len(LEAD)
    ]
    agreed = [" ".join(item.verb.split()) for item in found.agreements if item.span.start >= len(LEAD)]
    return "; ".join(said) + (f" | {'; '.join(agreed)}" if agreed else "")


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_is_told_with_its_voices(line):
    body, _, wanted = line.partition(" =>")
    assert told(body) == wanted.strip()
