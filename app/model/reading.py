"""A reading: one structured interpretation of one readout's canonical text.

Every value names the place it was read from. What is not known is None or empty; what was inferred
says so. Codes follow the command line's contract (``resources/help/cli.md``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.model.span import Span

DateBasis = Literal["in_text", "date_line", "in_title", "inferred", "metadata", "none"]
Mode = Literal["in_person", "phone", "video"]
Kind = Literal["summit", "ministerial", "call", "courtesy_call", "memcon", "joint_text", "other"]
Role = Literal["principal", "attendee"]
Act = Literal["claim", "request", "commitment", "joint", "evaluative", "topic"]
AgreementKind = Literal["agreed", "shared_view", "confirmed", "decided", "concurred", "other"]
ReferenceKind = Literal["meeting", "document", "event"]
Severity = Literal["review", "note"]
BlockKind = Literal[
    "navigation",  # links, breadcrumbs, "Back to …"
    "title",
    "date_line",
    "heading",
    "caption",  # of a photograph; ``credit`` is the photographer's line within it
    "lead",  # who met whom, when and where
    "attendance",  # the list of those present
    "point",  # a numbered or bulleted point; ``label`` as printed without its brackets
    "paragraph",
    "boilerplate",  # contact blocks, translation notes, archive banners
]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page and what it is. Blocks do not overlap and stand in the text's order."""

    kind: BlockKind
    span: Span
    label: str | None = None
    level: int = 0
    credit: Span | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """When, where and how the meeting took place, each with the place in the text that says so.

    ``date`` is ISO 8601; ``start_time`` is ``HH:MM`` on the local clock of the meeting;
    ``place_country`` as ``Provenance.publisher_country``.
    """

    date: str | None = None
    date_basis: DateBasis = "none"
    date_at: Span | None = None
    start_time: str | None = None
    start_time_at: Span | None = None
    duration_minutes: int | None = None
    duration_at: Span | None = None
    mode: Mode | None = None
    mode_at: Span | None = None
    place: str | None = None
    place_country: str | None = None
    place_at: Span | None = None
    occasion: str | None = None
    occasion_at: Span | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A person as printed in this text. ``span`` is the printed name, ``office_at`` the printed office.

    ``side`` is a country or body code as in ``Provenance.publisher_country``.
    """

    name: str
    office: str | None
    side: str | None
    role: Role
    span: Span
    office_at: Span | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One numbered point; bullets are blocks only. ``label`` is as printed, without brackets and full stop."""

    label: str
    span: Span
    level: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """A named actor performs a reporting verb.

    ``span`` runs from the subject (or from the verb, where the subject is carried over) to the end
    of the clause; ``content`` is what was said. ``speakers`` are names as in the participants; both
    sides jointly is every principal. ``reported`` marks words spoken elsewhere. ``inferred`` marks a
    speaker who is not printed with the verb (a pronoun, a carried-over subject).
    """

    speakers: tuple[str, ...]
    sides: tuple[str, ...]
    verb: str
    act: Act
    reported: bool
    span: Span
    verb_at: Span | None = None
    content: Span | None = None
    point: str | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """A joint statement of outcome made at this meeting."""

    verb: str
    kind: AgreementKind
    span: Span
    verb_at: Span | None = None
    point: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another meeting, document or event.

    ``date`` is ISO 8601 at the precision that is known: ``2017-07-06``, ``2017-07`` or ``2017``.
    """

    label: str
    kind: ReferenceKind
    date: str | None
    span: Span


UNNAMED = (
    "were present and are not named."  # how a finding about such people ends, also in archives made before
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What needs a person's eye (``review``) or should be known (``note``), why, and where."""

    field: str
    severity: Severity
    message: str
    span: Span | None = None

    @property
    def tells_of_unnamed(self) -> bool:
        """Whether it says that people were present whom the text does not name."""
        return self.field.startswith("participants") and self.message.endswith(UNNAMED)


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one parser run, or one person, made of a text.

    ``made_by`` is ``parser <version>`` or a person's name; ``confirmed`` is true only for a
    person's. ``reason`` says why a text is not taken for a readout.
    """

    made_by: str
    is_readout: bool = True
    reason: str | None = None
    title: str | None = None
    title_at: Span | None = None
    language: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None
    published_on: str | None = None
    kind: Kind = "other"
    facts: Facts = field(default_factory=Facts)
    participants: tuple[Participant, ...] = ()
    points: tuple[Point, ...] = ()
    statements: tuple[Statement, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    references: tuple[Reference, ...] = ()
    findings: tuple[Finding, ...] = ()
    blocks: tuple[Block, ...] = ()
    confirmed: bool = False
    made_at: str | None = None  # ISO 8601, UTC; None until stored

    @property
    def principals(self) -> tuple[Participant, ...]:
        """The principals, in printed order."""
        return tuple(person for person in self.participants if person.role == "principal")

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides, each once, in the order of their first participant."""
        return tuple(dict.fromkeys(person.side for person in self.participants if person.side))
