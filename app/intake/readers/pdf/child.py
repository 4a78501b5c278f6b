"""Read the glyphs of a PDF; run as a program of its own: the PDF on stdin, JSON on stdout.

PDF is a format made to be hostile in: a file can loop, ask for all memory or crash its reader. So this runs with
limits on memory and processor time where the system has them, and knows nothing of the rest of the program.
Arguments: most bytes of memory, most seconds, most pages, most characters.
"""

import ctypes
import json
import sys
from typing import Any

GAP = 2.5  # font sizes; a wider gap within a line parts two columns or cells


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's timeout is all there is
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _runs(raw: Any, page: Any, most: int) -> list[list[Any]]:
    """Return pieces of lines in the file's order: text, left, bottom, right, top, font size (points)."""
    text = raw.FPDFText_LoadPage(page)
    if not text:
        return []
    box = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = (ctypes.byref(item) for item in box)
    runs: list[list[Any]] = []
    run: list[Any] | None = None
    for index in range(min(raw.FPDFText_CountChars(text), most)):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in (10, 13):
            run = None
            continue
        if raw.FPDFText_IsGenerated(text, index):
            if run:
                run[0] += " "
            continue
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        x0, x1, y0, y1 = (item.value for item in box)
        size = raw.FPDFText_GetFontSize(text, index) or 1.0
        sign = chr(code) if 0 < code < 0x110000 else "\ufffd"
        # A line broken at a hyphen comes without a line end: the next glyph stands lower and further left.
        if run and sign.strip() and (x0 - run[3] > GAP * max(size, run[5]) or (y1 < run[2] and x0 < run[3])):
            run = None
        if run is None:
            run = [sign, x0, y0, x1, y1, size]
            runs.append(run)
            continue
        run[0] += sign
        if sign.strip():
            run[1], run[2] = min(run[1], x0), min(run[2], y0)
            run[3], run[4] = max(run[3], x1), max(run[4], y1)
            run[5] = size  # the last glyph's: a label in front may be set larger
    raw.FPDFText_ClosePage(text)
    return runs


def _read(pypdfium2: Any, data: bytes, most_pages: int, most_characters: int) -> dict[str, Any]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return {"error": "password" if "password" in str(error).lower() else "damaged"}
    pages = []
    left = most_characters
    count = len(document)
    for number in range(min(count, most_pages)):
        try:
            page = document[number]
            width, height = page.get_size()
            runs = _runs(pypdfium2.raw, page.raw, left)
        except pypdfium2.PdfiumError:
            pages.append({"width": 0.0, "height": 0.0, "runs": [], "broken": True})
            continue
        left -= sum(len(run[0]) for run in runs)
        pages.append({"width": width, "height": height, "runs": runs, "broken": False})
        page.close()
        if left <= 0:
            break
    return {"count": count, "pages": pages, "cut": left <= 0 or count > most_pages}


def main() -> int:
    """Read stdin, write stdout; 0 done, 3 out of memory, 4 no library to read PDF with."""
    memory, seconds, most_pages, most_characters = map(int, sys.argv[1:5])
    data = sys.stdin.buffer.read()
    try:
        import pypdfium2
        import pypdfium2.raw
    except ImportError:
        return 4
    _limit(memory, seconds)
    try:
        found = _read(pypdfium2, data, most_pages, most_characters)
    except MemoryError:
        return 3
    sys.stdout.buffer.write(json.dumps(found).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
