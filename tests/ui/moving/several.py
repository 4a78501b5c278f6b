"""An archive of three made-up meetings, for tests of going about."""

from __future__ import annotations

from pathlib import Path

from app.model.record import Provenance
from tests.making import TEXT, made_archive, made_draft, made_reading


def several(folder: Path) -> Path:
    """Write an archive of three meetings on 1, 2 and 3 May, told by one ministry; return its path."""
    drafts = [
        made_draft(
            TEXT.replace("3 May", f"{day} May"),
            reading=made_reading(title=f"{name} Meeting", date=f"2031-05-0{day}"),
            provenance=Provenance(publisher="Norland MFA", publisher_country="NO", language="en"),
        )
        for day, name in enumerate(("First", "Second", "Third"), start=1)
    ]
    return made_archive(folder / "several.db", *drafts)
