"""From the bytes of a page to its text."""

from __future__ import annotations

from collections.abc import Iterator

from app.intake.encoded import Encoded
from app.intake.readers.found import Found, Result, refusal, shown
from app.intake.readers.web import charset, guard
from app.intake.readers.web.provenance import provenance, titles
from app.intake.readers.web.region import isolate
from app.intake.readers.web.setting import set_out
from app.intake.readers.web.titles import folded
from app.intake.readers.web.tree import Element, fitting, parsed, tag_of
from app.intake.readers.web.visible import strip_unseen
from app.model.reading import Finding
from app.model.record import Provenance
from app.model.span import Span
from app.model.text import canonical


def read_page(data: bytes, name: str, *, encoding: str | None = None) -> Iterator[Result]:
    """Yield the one text of the page ``data``; ``InputRefused`` where there is none.

    ``encoding`` is what a person says it is written in.
    """
    yield page(data, name=name, encoding=encoding)


def page(
    data: bytes,
    *,
    name: str,
    fetched: Provenance | None = None,
    header: str | None = None,
    encoding: str | None = None,
) -> Found:
    """Return the text of a page; ``fetched`` and the charset in ``header`` are what a protocol said of it."""
    label = shown(name)
    if len(data) > 4 * guard.MARKUP_LIMIT:
        raise refusal(
            f"{label} has {len(data) / 1_048_576:.0f} MB and is no page.", to_do="Cut the readout out of it."
        )
    source = charset.markup(data, name=label, header=header, chosen=encoding)
    markup = guard.checked(source.text, name=label)
    root = parsed(markup, name=label)
    said = provenance(root, markup=markup, fetched=fetched or Provenance())
    text, stated, findings = _read(root, label=label)
    findings = [*_encoding_findings(source), *findings]
    if guard.breaks_off(markup):
        findings.append(Finding("text", "review", "The page's file breaks off: the text may be incomplete."))
    return Found(name, data, "text/html", text, said, source.encoding, source.basis, tuple(findings), stated)


def _read(root: Element, *, label: str) -> tuple[str, Encoded | None, list[Finding]]:
    """Return the text under ``root``, its heading as the page states it, and what was done to either."""
    named = titles(root)
    body = _body(root)
    strip_unseen(body)
    region = isolate(body, titles=named)
    title = canonical(fitting(set_out(region.heading))) if region.named else ""
    text = canonical(fitting(set_out(region.element))).strip("\n")
    findings: list[Finding] = []
    if region.heading is None:
        text, findings = _with_title(text, named.best())
    if not text.strip():
        raise refusal(
            f"{label} is a page without text: it may be drawn by scripts, or consist of pictures.",
            to_do="Open it in a browser, copy the text into a plain text file and import that.",
        )
    if region.left_out:
        begins = ", ".join(f"“{words}…”" for words in region.left_out[:5])
        findings.append(Finding("text", "note", f"Left out as no part of the text: {begins}"))
    return text, _stated(text, title), findings


def _stated(text: str, title: str) -> Encoded | None:
    """Return the heading as what the page states of its title; None where it is no line of its own."""
    if not title or "\n" in title:
        return None
    at = 0 if text.startswith(f"{title}\n") else text.find(f"\n{title}\n") + 1
    if not at and not text.startswith(f"{title}\n"):
        return None
    span = Span(at, at + len(title))
    return Encoded(title=" ".join(title.split()), title_at=span)


def _body(root: Element) -> Element:
    body = root if tag_of(root) == "body" else root.find(".//body")
    return root if body is None else body


def _with_title(text: str, title: str) -> tuple[str, list[Finding]]:
    """Put the page's own title before a text that prints none."""
    if len(title) < 8 or folded(title) in folded(text[:2000]):
        return text, []
    note = Finding("title", "note", "The heading is the page's title: the page itself prints none.")
    return canonical(f"{title}\n\n{text}"), [note]


def _encoding_findings(source: charset.Markup) -> Iterator[Finding]:
    if source.basis == "guessed":
        yield Finding(
            "encoding",
            "review",
            f"The encoding is guessed as {source.encoding}: check names and accents before you accept the text.",
        )
    if source.replaced:
        yield Finding(
            "encoding",
            "review",
            f"{source.replaced} characters could not be read in {source.encoding} and stand as \ufffd.",
        )
