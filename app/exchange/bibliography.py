"""A citation for reference managers: BibTeX, RIS and CSL-JSON.

A readout has no author but the body that published it, so that body is a literal, never cut into names.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import quote

from app.exchange.citation import Citation
from app.model.text import single_line

# What TeX and BibTeX read as their own. Braces are written by name, since BibTeX counts them unseen.
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
}  # fmt: skip
# Every BibTeX style defines these names, so that it can write the month in its own language.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IRI = "!#$&'()*+,/:;=?@[]-._~%"  # RFC 3986: what may stand in an address as it is


def as_bibtex(cited: Citation) -> str:
    """Return an entry ``@misc`` that BibTeX and biblatex both read."""
    source, issued = cited.source, _date_parts(cited.source.issued)
    fields = {
        # The second pair of braces keeps a body's name and a title's capitals as they are.
        "author": _kept(_tex(source.publisher)),
        "title": _kept(_tex(source.title)),
        "year": str(issued[0]) if issued else "",
        "date": source.issued if issued else "",
        "url": _address(source.url),
        "urldate": source.retrieved_on if _date_parts(source.retrieved_on) else "",
        "language": _tex(source.language),
        "note": _tex(cited.locator),
        "annote": _tex(f"“{cited.quotation}”") if cited.quotation else "",
    }
    month = [f"  month = {_MONTHS[issued[1] - 1]},"] if len(issued) > 1 else []
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{cited.key},", *lines, *month, "}"]) + "\n"


def _kept(value: str) -> str:
    return f"{{{value}}}" if value else ""


def _tex(value: str | None) -> str:
    return "".join(_TEX.get(char, char) for char in single_line(value or ""))


def _address(url: str | None) -> str:
    """Return an address in which nothing ends the field: braces, backslashes and spaces percent-encoded."""
    return quote(single_line(url or ""), safe=_IRI)


def as_ris(cited: Citation) -> str:
    """Return a RIS record of the type ELEC (a web page): one tag and one line each, CR LF."""
    source, issued, seen = cited.source, _date_parts(cited.source.issued), cited.source.retrieved_on
    fields = [
        ("TY", "ELEC"),
        ("ID", cited.key),
        ("AU", _whole_name(source.publisher)),
        ("TI", source.title),
        ("PY", str(issued[0]) if issued else ""),
        ("DA", "/".join(f"{part:02}" for part in issued)),
        ("PB", source.publisher),
        ("UR", _address(source.url)),
        ("Y2", "/".join(f"{part:02}" for part in _date_parts(seen))),
        ("LA", source.language),
        ("AB", f"“{cited.quotation}”" if cited.quotation else ""),
        ("N1", cited.locator),
    ]
    lines = [f"{tag}  - {line}" for tag, value in fields if (line := single_line(value or ""))]
    return "\r\n".join([*lines, "ER  - "]) + "\r\n"


def _whole_name(publisher: str | None) -> str:
    """Return a body's name as RIS wants it: the comma says that all of it is the family name."""
    name = single_line(publisher or "").rstrip(",")
    return f"{name}," if name else ""


def as_csl(cited: Citation) -> list[dict[str, Any]]:
    """Return a CSL-JSON list of one item (https://docs.citationstyles.org, schema csl-data 1.0)."""
    source = cited.source
    publisher = single_line(source.publisher or "")
    item: dict[str, Any] = {
        "id": cited.key,
        "type": "webpage",
        "title": single_line(source.title),
        "author": [{"literal": publisher}] if publisher else None,
        "publisher": publisher,
        "issued": _csl_date(source.issued),
        "accessed": _csl_date(source.retrieved_on),
        "URL": _address(source.url),
        "language": source.language,
        "abstract": f"“{cited.quotation}”" if cited.quotation else None,
        "note": cited.locator,
    }
    return [{name: value for name, value in item.items() if value}]


def _csl_date(iso: str | None) -> dict[str, list[list[int]]] | None:
    parts = _date_parts(iso)
    return {"date-parts": [parts]} if parts else None


def _date_parts(iso: str | None) -> list[int]:
    """Return year, month and day as far as ``iso`` tells them; none where it is no such date."""
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", iso or ""):
        return []
    year, month, day = ([int(part) for part in (iso or "").split("-")] + [1, 1])[:3]
    try:
        date(year, month, day)
    except ValueError:
        return []
    return [year, month, day][: (iso or "").count("-") + 1]
