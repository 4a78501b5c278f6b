"""Lines, paragraphs and labels: the page before anything in it is understood."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.model.span import Span

_LINE = re.compile(r"[^\n]*")
_INK = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_NUMBER = re.compile(
    r"(?P<open>[（(\[]?)(?P<label>\d{1,2}|[A-Za-z]|[ivx]{1,4}|[０-９]{1,2}|[一二三四五六七八九十]{1,2}|[가나다라마바사아자차카타파하])(?P<close>[）)\]．.、])(?=[\s\u3000\"“「『]|[^\W\d_])\s*"
)
_FIGURE_ALONE = re.compile(
    r"(?P<label>\d{1,2}|[０-９]{1,2})[ \u3000]+(?=[\u3040-\u30ff\u4e00-\u9fff（(]|\d{1,2}[月日時])"
)
_CIRCLED = re.compile(r"(?P<label>[①-⑳])\s*")
_BULLET = re.compile(r"(?P<label>[•●○◦◯・‣▪▸►□■◆◇\*⁃∙ㅇ°º]|[-–—―－](?=[\s\u3000])|o(?=\s))[\s\u3000]*")
BULLETS = frozenset("•●○◦◯・‣▪▸►□■◆◇*⁃∙ㅇ°º-–—―－o·")  # labels that number nothing
_ENDS_SENTENCE = (".", "!", "?", ":", ";", ")", "”", '"', "。", "」", "）", "」", "…", "’", "'")


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label: what it says, whether a bullet, its level by shape, and where the text begins."""

    text: str
    bullet: bool
    shape: str
    span: Span
    body: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch without a break, white space at its edges dropped; ``label`` where it is a point."""

    span: Span
    label: Label | None
    indent: int


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of ``text`` in order; hard-wrapped lines are joined."""
    lines = [
        Span(match.start(), match.end()) for match in _LINE.finditer(text) if match.end() > match.start()
    ]
    inked = [(line, _ink(text, line)) for line in lines]
    width = _wrap_width([ink for _, ink in inked])
    found: list[Paragraph] = []
    for line, ink in inked:
        if ink is None:
            continue
        label = label_of(text, ink)
        if found and label is None and _continues(text, found[-1].span, ink, width):
            before = found[-1]
            found[-1] = Paragraph(Span(before.span.start, ink.end), before.label, before.indent)
            continue
        found.extend(_split(text, ink, label, ink.start - line.start))
    return found


def _split(text: str, ink: Span, label: Label | None, indent: int) -> list[Paragraph]:
    """Part "2. (1) …" into its two points; "2. (2)" and "1. 1." are one, numbered twice."""
    inner = (
        label_of(text, Span(label.body, ink.end))
        if label and not label.bullet and label.body < ink.end
        else None
    )
    if label is None or inner is None or inner.bullet or inner.shape == label.shape:
        return [Paragraph(ink, label, indent)]
    if inner.text == label.text:
        return [Paragraph(ink, Label(inner.text, False, inner.shape, label.span, inner.body), indent)]
    return [
        Paragraph(label.span, Label(label.text, False, label.shape, label.span, label.span.end), indent),
        Paragraph(Span(label.body, ink.end), inner, indent + 2),
    ]


def label_of(text: str, ink: Span) -> Label | None:
    """Return the label that ``ink`` opens with, if it is one and more follows; "1. 1." counts once."""
    match = _NUMBER.match(text, ink.start, ink.end)
    if match and match.end() < ink.end:
        label = match["label"]
        if label.isalpha() and label.isascii() and not match["open"] and match["close"] != ")":
            return None  # "J. Biden" opens with an initial, not with a label
        again = _NUMBER.match(text, match.end(), ink.end)
        body = again.end() if again and again["label"] == label and again.end() < ink.end else match.end()
        shape = (
            f"{match['open']}{'1' if label.isdigit() else 'A' if label.isupper() else 'a'}{match['close']}"
        )
        label = "".join(str(int(char)) if char.isdecimal() else char for char in label)
        return Label(label, False, shape, Span(match.start(), match.end("close")), body)
    match = _FIGURE_ALONE.match(text, ink.start, ink.end)
    if match:
        label = "".join(str(int(char)) for char in match["label"])
        return Label(label, False, "1", Span(match.start(), match.end("label")), match.end())
    match = _CIRCLED.match(text, ink.start, ink.end) or _BULLET.match(text, ink.start, ink.end)
    if match and match.end() < ink.end and match.end("label") - match.start() == 1:
        mark = match["label"]
        if mark == "*" and text.startswith("**", ink.start):
            return None
        bullet = not "①" <= mark <= "⑳"
        label = mark if bullet else str(ord(mark) - ord("①") + 1)
        return Label(
            label, bullet, mark if bullet else "①", Span(match.start(), match.end("label")), match.end()
        )
    return None


def _ink(text: str, line: Span) -> Span | None:
    match = _INK.search(text, line.start, line.end)
    return Span(match.start(), match.end()) if match else None


def _wrap_width(lines: list[Span | None]) -> int:
    """Return the width at which the page is hard-wrapped, 0 where it is not."""
    lengths = sorted(len(line) for line in lines if line)
    if len(lengths) < 6:
        return 0
    longest = lengths[-1]
    near = sum(1 for length in lengths if length >= longest * 0.8)
    return longest if 50 <= longest <= 100 and near * 2 >= len(lengths) else 0


def _continues(text: str, before: Span, ink: Span, width: int) -> bool:
    """Whether the line ``ink`` goes on with the sentence of the line before."""
    gap = text[before.end : ink.start]
    if gap.count("\n") != 1:
        return False
    last_line = before.end - (text.rfind("\n", before.start, before.end) + 1 or before.start)
    first = text[ink.start]
    if first.islower() and last_line > 30 and text[before.end - 1] not in ".!?:":
        return True
    if not width or last_line < width * 0.7:
        return False
    return not text.endswith(_ENDS_SENTENCE, before.start, before.end) or last_line >= width * 0.8
