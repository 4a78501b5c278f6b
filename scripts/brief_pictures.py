"""Picture every kind of brief: ``python3 scripts/brief_pictures.py [--out DIR]``.

Briefs are made of the sample archive, whose texts are specimens, and of the founding readout; the pages that
the help shows are written small, in few colours, to ``resources/help/``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
MARK = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="40" height="40" rx="5" fill="#1c3b63"/>'
    b'<path d="M9 30V12l11 9 11-9v18" fill="none" stroke="#fff" stroke-width="4"/>'
    b'<rect x="52" y="9" width="66" height="5" fill="#1c3b63"/>'
    b'<rect x="52" y="18" width="66" height="5" fill="#5b7391"/>'
    b'<rect x="52" y="27" width="44" height="5" fill="#9fb0c3"/></svg>'
)


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "help")
    parser.add_argument("--scale", type=float, default=1.0, help="pixels to a point")
    parser.add_argument("--all", action="store_true", help="every page, in full colour")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="chancery-pictures-") as home:
        os.environ["CHANCERY_HOME"] = home
        for name, pages, data in briefs():
            shown = None if chosen.all else pages
            write(data, chosen.out, name, shown, scale=chosen.scale, colours=0 if chosen.all else 48)
    return 0


def briefs() -> list[tuple[str, tuple[int, ...], bytes]]:
    """Return name, the pages the help shows, and the PDF of each brief."""
    from app.model.plan import Logo, Plan
    from app.services import briefing, reading, sample
    from app.services.session import Session

    made: list[tuple[str, tuple[int, ...], bytes]] = []
    logo = Logo(MARK, "image/svg+xml", "The mark of a house")
    with Session.open() as session:
        uid = reading.listing(session)[0].uid
        page = reading.page(session, uid)
        _annotate(session, page)
        page = reading.page(session, uid)
        made.append(("brief-annotated", (1, 2), briefing.rendered([page], plan=Plan())))
        made.append(("brief-one-page", (1,), briefing.rendered([page], plan=Plan(template="one-page"))))
    found = sample.sample()
    with Session.open(found.archive, found.notebook) as session:
        pages = [reading.page(session, one.uid) for one in reading.listing(session)]
        plan = Plan(template="counterpart", level="internal", logo=logo)
        made.append(("brief-counterpart", (1, 2), briefing.rendered(pages, plan=plan)))
        plan = Plan(
            template="dossier", cover=True, logo=logo, level="confidential", title="Before the annual talks"
        )
        made.append(("brief-dossier", (1, 2), briefing.rendered(pages, plan=plan)))
        plan = Plan(template="register", language="ja")
        made.append(("brief-register-ja", (1,), briefing.rendered(pages, plan=plan)))
    return made


def _annotate(session: object, page: object) -> None:
    from app.model.page import Page
    from app.services import annotating
    from app.services.session import Session

    if not isinstance(session, Session) or not isinstance(page, Page):
        raise TypeError("a session and a page are needed")
    for quote, note, tags, colour in (
        (
            "build a new, future-oriented Japan-ROK relationship",
            "The formula of May again; compare with the other side's text.",
            ("formula", "important"),
            "yellow",
        ),
        ("2020 Tokyo Olympics as opportunities", "An offer that costs nothing.", ("exchanges",), "green"),
        (
            "now is the time when the maximum pressure needs to be applied",
            "The strongest wording so far.",
            ("North Korea", "important"),
            "pink",
        ),
        ("the comfort women issue", "Lay the other account beside this.", ("history",), "orange"),
        ('"shuttle diplomacy."', "Resumed; last used in 2011.", ("formula", "important"), "blue"),
    ):
        span = annotating.quoted(page, quote)
        annotating.annotate(session, page, span, note=note, tags=tags, colour=colour)  # type: ignore[arg-type]


def write(
    data: bytes, folder: Path, name: str, pages: tuple[int, ...] | None, *, scale: float, colours: int
) -> None:
    """Write pages of a PDF as PNG; ``colours`` 0 keeps all of them."""
    import pypdfium2
    from PIL import Image

    document = pypdfium2.PdfDocument(data)
    for number in pages or range(1, len(document) + 1):
        image = document[number - 1].render(scale=scale).to_pil().convert("RGB")
        if colours:
            image = image.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        image.save(folder / f"{name}-{number}.png", optimize=True)
    document.close()


if __name__ == "__main__":
    sys.exit(main())
