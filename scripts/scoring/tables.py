"""The figures for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from scripts.scoring.figures import FIGURES
from scripts.scoring.tally import Score, Tally, total
from scripts.scoring.truth import HALVES


def table(scores: dict[tuple[str, str], Score]) -> str:
    """Return the figures for people: both halves side by side, all together, then by language."""
    languages = sorted({language for _, language in scores})
    parts = []
    for name in ["all", *languages] if len(languages) > 1 else languages:
        chosen = [
            total(
                one
                for (half, language), one in scores.items()
                if half == wanted and name in {language, "all"}
            )
            for wanted in HALVES
        ]
        parts.append("\n".join(_lines(name, chosen)))
    return "\n\n".join(parts)


def _lines(name: str, halves: Sequence[Score]) -> Iterable[str]:
    heads = [f"{half}, {one.documents} documents" for half, one in zip(HALVES, halves, strict=True)]
    yield _line(name, "target", heads)
    for figure, (is_list, target) in FIGURES.items():
        tallies = [one.tallies.get(figure, Tally()) for one in halves]
        if any(tally.asked or tally.given for tally in tallies):
            cells = [_cell(tally, is_list=is_list) for tally in tallies]
            yield _line(figure if target else f"({figure})", f"{target:.0%}" if target else "", cells)
    yield _line("wrong years", "0", [f"{one.wrong_years:>6}" for one in halves])
    yield _line("with a finding", "90%", [_cell(_flagged(one), is_list=False) for one in halves])
    if any(one.refused for one in halves):
        yield _line("refused files", "", [f"{one.refused:>6}" for one in halves])


def _line(name: str, target: str, cells: Sequence[str]) -> str:
    return f"{name:<18} {target:>6}   {cells[0]:<38} {cells[1]}".rstrip()


def _flagged(one: Score) -> Tally:
    counted = [miss for miss in one.misses if FIGURES[miss.figure][1]]
    return Tally(sum(miss.flagged for miss in counted), len(counted), len(counted))


def _cell(tally: Tally, *, is_list: bool) -> str:
    if not is_list:
        return f"{_percent(tally.recall)}  {tally.right}/{tally.asked}"
    precision, recall = f"P {tally.right}/{tally.given}", f"R {tally.right}/{tally.asked}"
    return f"{_percent(tally.f1)}  {precision}, {recall}"


def _percent(value: float | None) -> str:
    return "     –" if value is None else f"{value:6.1%}"


def as_json(scores: dict[tuple[str, str], Score]) -> dict[str, Any]:
    """Return the figures for programs."""
    result: dict[str, Any] = {}
    for half in HALVES:
        mine = {language: one for (own, language), one in sorted(scores.items()) if own == half}
        result[half] = {"all": _values(total(mine.values()))}
        result[half] |= {language: _values(one) for language, one in mine.items()}
    return result


def _values(one: Score) -> dict[str, Any]:
    figures = {
        figure: {"right": tally.right, "asked": tally.asked, "given": tally.given, "f1": tally.f1}
        for figure, tally in one.tallies.items()
    }
    misses = [
        {"document": miss.document, "figure": miss.figure, "message": miss.message, "flagged": miss.flagged}
        for miss in one.misses
    ]
    flagged = _flagged(one)
    return {
        "documents": one.documents,
        "refused": one.refused,
        "wrong_years": one.wrong_years,
        "figures": figures,
        "wrong": flagged.asked,
        "wrong_with_a_finding": flagged.right,
        "misses": misses,
    }
