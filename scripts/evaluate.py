"""Score the parser: ``python -m scripts.evaluate [--json] [--misses] [--check] [FOLDER…]`` (default: tests/truth).

A truth is one TOML file per document; its keys are told in ``scripts/scoring/truth.py``, the figures in
``scripts/scoring/judging.py``. Half of the truths (``tune``) may be looked at while working on the parser; the
other half (``held``) only tells whether what was learned holds.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from app.errors import KnownError  # noqa: E402
from app.intake.drafting import drafts  # noqa: E402
from app.model.record import Draft  # noqa: E402
from scripts.scoring.figures import FIGURES  # noqa: E402
from scripts.scoring.judging import occurrence, score  # noqa: E402
from scripts.scoring.tables import as_json, table  # noqa: E402
from scripts.scoring.tally import Miss, Score, Tally, total  # noqa: E402
from scripts.scoring.truth import HALVES, BadTruth, Truth, truths  # noqa: E402

TRUTH: Final = ROOT / "tests" / "truth"


@lru_cache(maxsize=4)
def _drafts(source: Path) -> tuple[Draft, ...]:
    try:
        return drafts(source)
    except KnownError:
        return ()


def draft_of(truth: Truth) -> Draft | None:
    """Return the draft the truth speaks of; None where the file was refused or has no such document."""
    found = _drafts(truth.source)
    if truth.document is None:
        return found[0] if found else None
    end = re.compile(rf"[/#]{re.escape(truth.document)}$")
    return next((draft for draft in found if end.search(draft.provenance.url or "")), None)


def evaluate(
    asked: Sequence[Truth], find: Callable[[Truth], Draft | None] = draft_of
) -> dict[tuple[str, str], Score]:
    """Return the scores by half and language."""
    scores: dict[tuple[str, str], Score] = {}
    for truth in sorted(asked, key=lambda truth: truth.source):  # drafts of one file in one go
        scores.setdefault((truth.half, truth.language), Score()).add(score(truth, find(truth)))
    return scores


def misplaced(asked: Iterable[Truth], find: Callable[[Truth], Draft | None] = draft_of) -> list[str]:
    """Return the verbs that do not stand in their texts: either the truth or the reader is to be mended."""
    wrong = []
    for truth in asked:
        draft = find(truth)
        if draft:
            clauses = [*truth.statements, *truth.agreements]
            lost = [one for one in clauses if not occurrence(draft.text, one.verb, one.occurrence)]
            wrong += [f"{truth.name}: {clause.verb} ({clause.occurrence})" for clause in lost]
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; returns 0, or 1 where ``--check`` finds a target missed, or 2 for a broken truth."""
    parser = argparse.ArgumentParser(prog="evaluate", description="Score the parser against the truths.")
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path, default=[TRUTH])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--misses", action="store_true", help="list what is wrong (! marks what has a finding)"
    )
    parser.add_argument("--half", choices=HALVES, help="list the misses of this half only")
    parser.add_argument("--check", action="store_true", help="exit 1 where a half misses a target")
    chosen = parser.parse_args(arguments)
    try:
        asked = truths(chosen.folders)
    except BadTruth as error:
        print(error, file=sys.stderr)
        return 2
    if not asked:
        print("There is no truth in these folders.", file=sys.stderr)
        return 2
    scores = evaluate(asked)
    if chosen.json:
        print(json.dumps(as_json(scores), ensure_ascii=False, indent=1))
    else:
        print(table(scores))
        if chosen.misses:
            print("\n".join(["", *_miss_lines(total(scores.values()).misses, chosen.half)]))
    for line in misplaced(asked):
        print(f"not in the text: {line}", file=sys.stderr)
    return 1 if chosen.check and not reached(scores) else 0


def _miss_lines(misses: Iterable[Miss], half: str | None) -> Iterable[str]:
    order = list(FIGURES)
    for miss in sorted(misses, key=lambda miss: (order.index(miss.figure), miss.half, miss.document)):
        if half in {None, miss.half}:
            mark = "!" if miss.flagged else " "
            yield f"{mark} {miss.half} {miss.figure}: {miss.document}: {miss.message}"


def reached(scores: dict[tuple[str, str], Score]) -> bool:
    """Whether both halves reach every target, with no wrong year."""
    for half in HALVES:
        one = total(mine for (own, _), mine in scores.items() if own == half)
        missed = [
            figure
            for figure, (_, target) in FIGURES.items()
            if target and (value := one.tallies.get(figure, Tally()).f1) is not None and value < target
        ]
        if one.wrong_years or missed:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
