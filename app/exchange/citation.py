"""A citation of a readout, or of a passage in it, as one line of plain text."""

from __future__ import annotations

from dataclasses import dataclass

from app.exchange.source import Source, written_day
from app.model.span import Span
from app.model.text import single_line


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited: a readout, or the passage ``span`` of it. ``point`` is the label as printed."""

    source: Source
    span: Span | None = None
    point: str | None = None

    @property
    def quotation(self) -> str:
        """The passage cut from the record, on one line; "" where the whole is cited."""
        return " ".join(self.span.cut(self.source.text).split()) if self.span else ""

    @property
    def key(self) -> str:
        """A name for bibliographies that stays the same: letters, digits and "_" only."""
        where = f"_{self.span.start}_{self.span.end}" if self.span else ""
        return f"readout_{''.join(c for c in self.source.uid if c.isascii() and c.isalnum())[:12]}{where}"

    @property
    def locator(self) -> str:
        """What leads to the words: the point, and the hash that names the very text."""
        parts = [f"point {single_line(self.point)}"] if self.point else []
        return ", ".join([*parts, f"text SHA-256 {self.source.text_sha256}"])


def as_text(cited: Citation) -> str:
    """Return publisher, title, date, address, day of access, point and hash; a quotation first, in quotes."""
    source = cited.source
    parts = [
        source.publisher or "",
        f"“{single_line(source.title)}”",
        written_day(source.issued),
        source.url or "",
        f"accessed {written_day(source.retrieved_on)}" if source.retrieved_on else "",
        f"point {cited.point}" if cited.point else "",
        f"text SHA-256 {source.text_sha256[:12]}…",
    ]
    words = f"“{cited.quotation}” " if cited.quotation else ""
    told = ", ".join(single_line(part) for part in parts if part)
    return f"{words}({told})" if words else told
