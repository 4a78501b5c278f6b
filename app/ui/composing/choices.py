"""The choices of a brief at the left of the composition. They show a plan and give it back; nothing is done here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.plan import Logo, Plan
from app.ui import fonts, theme
from app.ui.composing.parts import PartList
from app.ui.kit.button import Button
from app.ui.kit.chip import Chips
from app.ui.kit.field import Field
from app.ui.kit.label import ElidedLabel, Label
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import each, noop, tr

TEMPLATES = (
    ("annotated", noop("Annotated text")),
    ("one-page", noop("One page")),
    ("counterpart", noop("Counterpart")),
    ("dossier", noop("Dossier")),
    ("register", noop("Agreements register")),
)
_SIZES = (90, 100, 115, 130)


class Choices(QScrollArea):
    """Everything that can be chosen.

    Signals: ``changed()`` the plan was changed here; ``listed_wanted()``, ``this_wanted()`` and
    ``subject_wanted(str)`` say which readouts are wanted; ``logo_wanted()`` a logo is to be asked for.
    """

    changed = Signal()
    this_wanted = Signal()
    listed_wanted = Signal()
    subject_wanted = Signal(str)
    logo_wanted = Signal()

    def __init__(
        self, parent: QWidget, *, languages: dict[str, str], levels: tuple[tuple[str, str], ...]
    ) -> None:
        super().__init__(parent)
        self._plan = Plan()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="paper"))
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2, 0, 14, 8)
        self._column.setSpacing(4)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # setWidget has it filled; the sheet's own ground is to be seen
        self.viewport().setAutoFillBackground(False)
        self._readouts(inner)
        self.template = self._chips(inner, tr("Template"), each(TEMPLATES))
        self._parts(inner)
        self._heading(inner, tr("Title"))
        self.title = Field(inner, name=tr("Title of the brief"), hint=tr("The template's own"))
        self.title.textEdited.connect(self._tell)
        self._column.addWidget(self.title)
        self.language = self._chips(inner, tr("Headings in"), tuple(languages.items()))
        self.paper = self._chips(inner, tr("Paper"), (("a4", "A4"), ("letter", tr("Letter"))))
        self.type_size = self._chips(inner, tr("Type"), tuple((str(one), f"{one} %") for one in _SIZES))
        self.level = self._chips(inner, tr("Handling level"), (("", tr("None")), *levels))
        self._heading(inner, tr("Front"))
        self.cover = Chips(inner, name=tr("Front"), single=False)
        self.cover.add("cover", tr("Cover page"))
        self.cover.chosen.connect(self._tell)
        self._column.addWidget(self.cover)
        self._logo(inner)
        self._column.addStretch(1)

    # --- making ----------------------------------------------------------------------------------

    def _heading(self, parent: QWidget, text: str) -> None:
        small = fonts.interface(theme.now().size("small"), semibold=True)
        label = Label(text, parent, font=small, colour="secondary")
        label.setContentsMargins(0, 8, 0, 2)
        self._column.addWidget(label)

    def _chips(self, parent: QWidget, name: str, values: tuple[tuple[str, str], ...]) -> Chips:
        self._heading(parent, name)
        chips = Chips(parent, name=name)
        for value, text in values:
            fonts.cover(text)
            chips.add(value, text)
        chips.chosen.connect(self._tell)
        self._column.addWidget(chips)
        return chips

    def _readouts(self, parent: QWidget) -> None:
        self._heading(parent, tr("Readouts"))
        self.source = Chips(parent, name=tr("Readouts"))
        self.source.add("this", tr("This readout"))
        self.source.add("listed", tr("All in the list"))
        self.source.add("subject", tr("With a country or person"))
        self.source.chosen.connect(self._choose_source)
        self.subject = Field(parent, name=tr("Country or person"), hint=tr("Country or person, then Enter"))
        self.subject.returnPressed.connect(lambda: self.subject_wanted.emit(self.subject.text()))
        self.subject.hide()
        small = fonts.interface(theme.now().size("small"))
        self.counted = ElidedLabel("", parent, font=small, colour="muted")
        for widget in (self.source, self.subject, self.counted):
            self._column.addWidget(widget)

    def _parts(self, parent: QWidget) -> None:
        self._heading(parent, tr("Parts"))
        self.parts = PartList(parent)
        self.parts.setFixedHeight(212)
        self.parts.changed.connect(self._tell)
        small = fonts.interface(theme.now().size("small"))
        keys = Label(
            tr("Space switches  ·  F2 retitles  ·  Alt+↑↓ moves"),
            parent,
            font=small,
            colour="muted",
            wraps=True,
        )
        self._column.addWidget(self.parts)
        self._column.addWidget(keys)

    def _logo(self, parent: QWidget) -> None:
        self._heading(parent, tr("Logo"))
        row = QHBoxLayout()
        self.logo = Button(tr("Choose…"), parent, name=tr("Choose a house logo"), kind="plain", small=True)
        self.no_logo = Button(tr("Remove"), parent, name=tr("Remove the logo"), small=True)
        self.spoken = Field(
            parent, name=tr("Words read aloud in the logo's place"), hint=tr("Words read aloud")
        )
        self.logo.clicked.connect(self.logo_wanted)
        self.no_logo.clicked.connect(lambda: self.take_logo(None))
        self.spoken.textEdited.connect(self._tell)
        row.addWidget(self.logo)
        row.addWidget(self.no_logo)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.spoken)

    # --- the plan --------------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """The plan as it is chosen here."""
        logo = self._plan.logo
        if logo is not None:
            logo = replace(logo, alternative=self.spoken.text().strip() or logo.alternative)
        return replace(
            self._plan,
            template=self.template.value,
            language=self.language.value,
            paper=self.paper.value,
            size=int(self.type_size.value or self._plan.size),
            level=self.level.value,
            cover=bool(self.cover.values),
            title=self.title.text(),
            logo=logo,
            parts=self.parts.chosen if self.parts.count() else self._plan.parts,
        )

    def show_plan(self, plan: Plan) -> None:
        """Show ``plan`` without telling anyone; its parts come when it is made."""
        self._plan = plan
        self.template.choose([plan.template])
        self.language.choose([plan.language])
        self.paper.choose([plan.paper])
        self.type_size.choose([str(plan.size)])
        self.level.choose([plan.level])
        self.cover.choose(["cover"] if plan.cover else [])
        if self.title.text() != plan.title:
            self.title.setText(plan.title)
        self._show_logo(plan.logo)

    def take_subject(self, subject: str) -> None:
        """Let the plan be on ``subject``."""
        self._plan = replace(self._plan, subject=subject)

    def take_logo(self, logo: Logo | None) -> None:
        """Let the plan have ``logo``, or none."""
        self._plan = replace(self._plan, logo=logo)
        self._show_logo(logo)
        self._tell()

    def show_source(self, source: str, count: str) -> None:
        """Show which readouts are chosen, and how many they are."""
        self.source.choose([source])
        self.subject.setVisible(source == "subject")
        self.counted.setText(count)

    def _show_logo(self, logo: Logo | None) -> None:
        self.no_logo.setVisible(logo is not None)
        self.spoken.setVisible(logo is not None)
        self.spoken.setText(logo.alternative if logo else "")

    def _choose_source(self, source: str) -> None:
        if source == "subject":
            self.subject.setVisible(True)
            self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.subject.setVisible(False)
        wishes: dict[str, Callable[[], None]] = {
            "this": self.this_wanted.emit,
            "listed": self.listed_wanted.emit,
        }
        wishes[source]()

    def _tell(self, *_: object) -> None:
        self.changed.emit()
