"""What a person chose for a brief: everything but the readouts' words, so that it can be kept and made again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LogoKind = Literal["image/png", "image/svg+xml"]
SIZES = (85, 150)  # of the type, in hundredths of the ordinary: the least and the most


@dataclass(frozen=True, slots=True)
class Chosen:
    """A part of a brief, by its kind (``Part.kind``): whether it is printed, and under which title."""

    kind: str
    shown: bool = True
    title: str = ""  # empty: the template's own


@dataclass(frozen=True, slots=True)
class Logo:
    """A house's mark. ``alternative`` is what is read aloud in its place."""

    data: bytes
    media_type: LogoKind
    alternative: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The choices of one brief.

    ``parts`` in the order wanted; parts it does not name stand where the template has them. ``subject``
    is a country's code, or a person's name, for the counterpart brief; empty where the selection tells.
    ``level`` is the key of a handling level, or empty. ``size`` is that of the type in hundredths.
    """

    template: str = "annotated"
    paper: str = "a4"
    language: str = "en"
    size: int = 100
    cover: bool = False
    title: str = ""
    logo: Logo | None = None
    level: str = ""
    subject: str = ""
    parts: tuple[Chosen, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a composed brief as the composition shows it; ``inner`` parts repeat in every readout."""

    kind: str
    title: str
    inner: bool = False
    may_go: bool = True  # false: it cannot be switched off
    may_be_titled: bool = True


@dataclass(frozen=True, slots=True)
class BriefDraft:
    """A plan kept in the notebook with its readouts. ``path`` is where it was last exported to, or empty.

    Times are ISO 8601 in UTC.
    """

    uid: str
    name: str
    readouts: tuple[str, ...]
    plan: Plan
    path: str
    created_at: str
    modified_at: str
