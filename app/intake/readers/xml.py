"""XML that cannot hurt: no DOCTYPE, so no entities; UTF-8 whatever it was; nothing fetched.

The DOCTYPE is looked for in the decoded text, for an encoding such as UTF-16 or UTF-7 would hide it from a look
at the bytes.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from app.intake.readers.found import refusal
from app.intake.readers.web import charset

Element: TypeAlias = Any  # lxml brings no types of its own

_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml[^>]{0,500}\?>")
_DOCTYPE = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "collect_ids": False,
    "remove_comments": True,
    "remove_pis": True,
}


def harmless(text: str, *, label: str) -> bytes:
    """Return ``text`` as UTF-8 without its declaration; ``InputRefused`` for a DOCTYPE or an entity."""
    if _DOCTYPE.search(text):
        raise refusal(
            f"{label} has a DOCTYPE, which can hide or multiply text.",
            to_do="Save it anew without its DOCTYPE and import that.",
        )
    return _DECLARATION.sub("", text).encode("utf-8", errors="replace")


def parsed(data: bytes, *, label: str) -> Element:
    """Return the root of a document; ``InputRefused`` where it is not well-formed or too deep."""
    from lxml import etree

    safe = harmless(charset.markup(data, name=label).text, label=label)
    try:
        return etree.fromstring(safe, etree.XMLParser(encoding="utf-8", **OPTIONS))
    except etree.XMLSyntaxError as error:
        raise refusal(
            f"{label} is damaged: it is no well-formed XML.", to_do="Fetch the file again."
        ) from error
