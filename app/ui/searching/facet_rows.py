"""Facets as rows: a heading for each, and its values with their counts."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.services.narrowing import Valued
from app.ui import fonts, names, theme, tongue
from app.ui.kit.cards import Card, draw_line
from app.ui.models.rows import Row
from app.ui.searching import sparks
from app.ui.searching.sparks import Spark
from app.ui.tongue import noop, tr

HEADINGS = {
    "date": noop("Days of the meetings"),
    "year": noop("Years"),
    "country": noop("Countries"),
    "pair": noop("Pairs of countries"),
    "person": noop("People"),
    "topic": noop("Topics, by their words"),
    "tag": noop("Your tags"),
    "publisher": noop("Publishers"),
    "kind": noop("Kinds of meeting"),
    "lang": noop("Languages"),
    "state": noop("State of the reading"),
    "side": noop("Who speaks"),
    "act": noop("What is done by it"),
    "agreement": noop("Kinds of agreement"),
}
_VALUES = {
    "summit": noop("Summits"),
    "ministerial": noop("Ministers' meetings"),
    "call": noop("Calls"),
    "courtesy_call": noop("Courtesy calls"),
    "memcon": noop("Memoranda of conversation"),
    "joint_text": noop("Joint texts"),
    "other": noop("Others"),
    "confirmed": noop("Confirmed by a person"),
    "review": noop("With something to review"),
    "inferred": noop("Inferred"),
    "claim": noop("Claims"),
    "request": noop("Requests"),
    "commitment": noop("Commitments"),
    "joint": noop("Joint outcomes"),
    "evaluative": noop("Evaluations"),
    "topic": noop("Topics"),
    "agreed": noop("Agreed"),
    "shared_view": noop("Shared the view"),
    "decided": noop("Decided"),
    "concurred": noop("Concurred"),
}


def value_name(one: Valued) -> str:
    """Return what a person calls a value."""
    if one.field in {"country", "side"}:
        return names.country_short(one.value)
    if one.field == "pair":
        return " – ".join(names.country_short(code) for code in one.value.split("–"))
    if one.field == "date":
        from app.ui.timeline.words import dates_short

        return dates_short(one.value)
    if one.field == "topic":
        from app.services import topics

        return topics.name(one.value, language=tongue.now())
    if one.field == "lang":
        return names.language(one.value)
    if one.field == "agreement" and one.value == "confirmed":
        return tr("Confirmed", about="kind of agreement")
    return tr(_VALUES[one.value]) if one.field in _NAMED and one.value in _VALUES else one.label


_ROOM, _MUCH_ROOM = 140, 220  # pixels within which a name, its course and its number stand side by side
_NAMED = frozenset({"kind", "state", "act", "agreement"})


class FacetRow(NamedTuple):
    """A heading, or a value with the share it has of the most frequent one."""

    heading: str
    valued: Valued | None = None
    share: float = 0.0
    spark: Spark | None = None

    @property
    def spoken(self) -> str:
        if self.valued is None:
            return self.heading
        state = tr("asked for") if self.valued.chosen else tr("left out") if self.valued.out else ""
        course = self.spark.spoken if self.spark else ""
        parts = (value_name(self.valued), f"{self.valued.number:,}", state, course)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return self.valued is not None


def facet_rows(found: tuple[tuple[str, tuple[Valued, ...]], ...]) -> list[FacetRow]:
    """Return the rows of all facets, each under its heading."""
    rows: list[FacetRow] = []
    for field, values in found:
        rows.append(FacetRow(tr(HEADINGS[field])))
        most = max((one.number for one in values), default=1) or 1
        rows += [FacetRow("", one, one.number / most) for one in values]
    return rows


class FacetCard(Card):
    """Paints one row: a value over a bar as long as its share, struck through where it is left out."""

    def height(self, row: Row, width: int) -> int:
        return 28 if isinstance(row, FacetRow) and row.valued is None else 24

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, FacetRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(20, 0, -18, 0)
        if row.valued is None:
            font = fonts.interface(tokens.size("small"), semibold=True)
            draw_line(painter, row.heading, font, tokens["secondary"], inner.adjusted(0, 6, 0, 0))
            return
        one = row.valued
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens["hairline"])
        bar = QRectF(inner.left(), inner.bottom() - 4, max(2.0, inner.width() * row.share), 2)
        painter.drawRect(bar)
        font = fonts.interface(tokens.size("small"), semibold=one.chosen)
        font.setStrikeOut(one.out)
        mark = "✓ " if one.chosen else ""
        ink = tokens["muted" if one.out else "accent" if one.chosen else "ink"]
        right = 44
        if row.spark is not None and inner.width() >= _ROOM:
            wide = sparks.WIDE if inner.width() >= _MUCH_ROOM else sparks.WIDE / 2
            place = QRectF(inner.right() - right - wide, inner.top() + 4, wide, sparks.HIGH)
            sparks.draw_spark(painter, row.spark, place, tokens["outline"])
            right += round(wide) + 8
        name = inner.adjusted(0, 0, -right, -3)
        draw_line(painter, mark + value_name(one), font, ink, name)
        plain = fonts.interface(tokens.size("small"))
        draw_line(painter, f"{one.number:,}", plain, tokens["muted"], inner.adjusted(0, 0, 0, -3), right=True)
