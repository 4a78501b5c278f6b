"""What a person chose for a brief: everything but the readouts' words, so that it can be kept and made again."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any, Literal

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


def plan_document(plan: Plan) -> dict[str, Any]:
    """Return ``plan`` as the JSON object that is kept of it."""
    logo = plan.logo
    return {
        "template": plan.template,
        "paper": plan.paper,
        "language": plan.language,
        "size": plan.size,
        "cover": plan.cover,
        "title": plan.title,
        "level": plan.level,
        "subject": plan.subject,
        "parts": [{"kind": one.kind, "shown": one.shown, "title": one.title} for one in plan.parts],
        "logo": logo
        and {
            "media_type": logo.media_type,
            "alternative": logo.alternative,
            "data": b64encode(logo.data).decode("ascii"),
        },
    }


def plan_from(document: dict[str, Any]) -> Plan:
    """Return the plan of a JSON object; what it does not say is as in a new plan."""
    plain = Plan()
    logo = document.get("logo")
    return Plan(
        template=str(document.get("template", plain.template)),
        paper=str(document.get("paper", plain.paper)),
        language=str(document.get("language", plain.language)),
        size=int(document.get("size", plain.size)),
        cover=bool(document.get("cover", plain.cover)),
        title=str(document.get("title", "")),
        logo=Logo(b64decode(logo["data"]), logo["media_type"], logo["alternative"]) if logo else None,
        level=str(document.get("level", "")),
        subject=str(document.get("subject", "")),
        parts=tuple(
            Chosen(str(one["kind"]), bool(one.get("shown", True)), str(one.get("title", "")))
            for one in document.get("parts", ())
        ),
    )
