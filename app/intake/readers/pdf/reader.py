"""A PDF as text. One without a text layer is refused: a picture of a text is no text."""

from __future__ import annotations

from collections.abc import Iterator

from app.intake.readers.found import Found, Result, refusal, shown
from app.intake.readers.pdf.layout import Laid, laid_out
from app.intake.readers.pdf.process import Glyphs, glyphs
from app.model.reading import Finding
from app.model.text import canonical

_UNREADABLE = 0.02  # share of glyphs without a character above which the text layer is of no use


def read_pdf(data: bytes, name: str) -> Iterator[Result]:
    """Yield the text of the PDF ``data``; ``InputRefused`` where it is locked, damaged or a scan."""
    label = shown(name)
    found = glyphs(data, label=label)
    laid = laid_out(found.sheets)
    letters = sum(1 for char in laid.text if char.isalnum())
    unread = laid.text.count("\ufffd")
    if letters < 10:
        pages = f"{found.count} page" + ("s" if found.count != 1 else "")
        raise refusal(
            f"{label} has {pages} and no text in them: it is a scan, or its pages are pictures.",
            to_do="Recognise its text with an OCR program, check it against the pages and import the text.",
        )
    if unread > max(10, _UNREADABLE * letters):
        raise refusal(
            f"{label} has a text layer that does not say which characters its glyphs are ({unread} of them).",
            to_do="Recognise its text with an OCR program, check it against the pages and import the text.",
        )
    text = canonical(laid.text)
    findings = tuple(_findings(found, laid, unread, same=text == laid.text))
    yield Found(name, data, "application/pdf", text, findings=findings)


def _findings(found: Glyphs, laid: Laid, unread: int, *, same: bool) -> Iterator[Finding]:
    if found.cut:
        yield Finding(
            "text", "review", f"Only the first {len(found.sheets)} of {found.count} pages were read."
        )
    broken = [number for number, sheet in enumerate(found.sheets, start=1) if sheet.broken]
    if broken:
        yield Finding("text", "review", f"Damaged and not read: page {', '.join(map(str, broken))}.")
    bare = [number for number in laid.bare if number not in broken]
    if bare:
        yield Finding("text", "review", f"No text, perhaps a picture: page {', '.join(map(str, bare))}.")
    if unread:
        yield Finding("text", "review", f"{unread} glyphs are no known characters and stand as \ufffd.")
    if laid.hyphens:
        words = ", ".join(f"“{span.cut(laid.text)}”" for span in laid.hyphens[:10])
        said = f"Broken at a line's end, the hyphen kept: {words}. It may be the printer's."
        yield Finding("text", "review", said, laid.hyphens[0] if same else None)
    if laid.dropped:
        lines = "; ".join(dict.fromkeys(laid.dropped))[:300]
        yield Finding(
            "text", "note", f"Page numbers and lines that repeat on the pages were left out: {lines}"
        )
