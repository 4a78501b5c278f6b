"""Which readouts were published at an address."""

from __future__ import annotations

from app.library.library import Library


def published_at(library: Library, url: str) -> tuple[str, ...]:
    """Return the uids of the readouts published at ``url`` (without its fragment), oldest first."""
    address = url.partition("#")[0]
    rows = library.rows(
        "select uid from archive.readout where url = ? or substr(url, 1, length(?)) = ? order by id",
        (address, f"{address}#", f"{address}#"),
    )
    return tuple(uid for (uid,) in rows)
