"""What an export tells of the readout it quotes."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.page import Page

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """One readout as it is cited. Dates are ISO 8601 at the precision that is known; None is unknown."""

    uid: str
    title: str
    text: str
    text_sha256: str
    received_at: str
    publisher: str | None = None
    date: str | None = None  # of the meeting
    published_on: str | None = None
    url: str | None = None
    retrieved_on: str | None = None
    language: str | None = None
    licence: str | None = None
    specimen: bool = False  # written as one; the title says so

    @property
    def issued(self) -> str | None:
        """The day a bibliography asks for: of publication, else of the meeting."""
        return self.published_on or self.date


def source_of(page: Page) -> Source:
    """Return what there is to cite of the readout on ``page``."""
    readout, reading, provenance = page.readout, page.reading, page.readout.provenance
    return Source(
        uid=readout.uid,
        title=page.title,
        text=readout.text,
        text_sha256=readout.text_sha256,
        received_at=readout.received_at,
        publisher=provenance.publisher or reading.publisher,
        date=reading.facts.date,
        published_on=provenance.published_on or reading.published_on,
        url=provenance.url,
        retrieved_on=provenance.retrieved_on,
        language=provenance.language or reading.language,
        licence=provenance.licence,
        specimen=provenance.specimen,
    )


def written_day(iso: str | None) -> str:
    """Return ``2017-07-07`` as "7 July 2017", ``2017-07`` as "July 2017"; what is no date as it stands."""
    year, *rest = (iso or "").split("-")
    try:
        numbers = [int(part) for part in rest]
        words = [_MONTHS[numbers[0] - 1]] if numbers and 1 <= numbers[0] <= 12 else []
    except ValueError:
        return iso or ""
    if len(words) != min(len(numbers), 1):
        return iso or ""
    day = [str(numbers[1])] if len(numbers) > 1 else []
    return " ".join([*day, *words, year])
