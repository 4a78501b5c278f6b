"""The sidecar ``NAME.toml`` beside a file: what is known of it and stands not in it.

Keys: url, publisher, publisher_country, published, retrieved, licence, attribution, language. All are
text; dates are ISO 8601. What the user says on import wins over the sidecar, the sidecar over the file.
``NAME.txt.toml`` speaks of that one file and wins over ``NAME.toml``, which may speak of several.
The keys of ``parse --json`` (``published_on``) are taken too.
"""

from __future__ import annotations

import datetime
import tomllib
from dataclasses import fields, replace
from pathlib import Path

from app.errors import InputRefused
from app.model.record import Provenance

KEYS = {
    "url": "url",
    "publisher": "publisher",
    "publisher_country": "publisher_country",
    "published": "published_on",
    "published_on": "published_on",
    "retrieved": "retrieved_on",
    "retrieved_on": "retrieved_on",
    "licence": "licence",
    "attribution": "attribution",
    "language": "language",
}


def beside(path: Path) -> Provenance:
    """Return what the sidecars of ``path`` say; empty without one, ``InputRefused`` for a broken one."""
    found = Provenance()
    for sidecar in (path.with_name(path.name + ".toml"), path.with_suffix(".toml")):
        if sidecar != path and sidecar.is_file():
            found = merged(first=found, then=_read(sidecar))
    return found


def merged(*, first: Provenance, then: Provenance) -> Provenance:
    """Return ``first`` with its gaps filled from ``then``."""
    gaps = {
        item.name: getattr(then, item.name)
        for item in fields(Provenance)
        if getattr(first, item.name) is None and getattr(then, item.name) is not None
    }
    return replace(first, **gaps)


def _read(sidecar: Path) -> Provenance:
    try:
        table = tomllib.loads(sidecar.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _broken(sidecar, str(error)) from error
    found: dict[str, str] = {}
    for key, name in KEYS.items():
        value = table.get(key)
        if value is None:
            continue
        if isinstance(value, datetime.date):
            value = value.isoformat()[:10]
        if not isinstance(value, str):
            raise _broken(sidecar, f"{key} is not text")
        if name in {"published_on", "retrieved_on"}:
            value = _date(value, key=key, sidecar=sidecar)
        found.setdefault(name, value)
    return Provenance(**found)


def _date(value: str, *, key: str, sidecar: Path) -> str:
    try:
        return datetime.date.fromisoformat(value[:10]).isoformat()
    except ValueError as error:
        raise _broken(sidecar, f"{key} = {value!r} is no date such as 2017-07-07") from error


def _broken(sidecar: Path, why: str) -> InputRefused:
    return InputRefused(
        f"The sidecar {sidecar.name} cannot be read: {why}.",
        kept="Nothing was imported.",
        to_do="Correct the sidecar or take it away, and import again.",
    )
