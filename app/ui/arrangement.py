"""How the panes share the window: which are shown, how wide, and what is remembered of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.kit.ground import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.ui.beside.texts import Texts
    from app.ui.kit.pane import Pane
    from app.ui.kit.splitting import Splitter
    from app.ui.timeline.strip import Strip

WIDE = 1320  # from this width on, the panes at the right stand side by side
_BESIDE_WIDE = 1700  # with two texts
_LEAST = 90  # pixels; what is narrower was hidden
_COLUMNS = 480  # pixels for two columns at the right when statements are one of them
_HIGH, _MEDIUM, _LOW = 132, 112, 96  # pixels of the timeline
_TALL, _SHORT = (
    820,
    700,
)  # pixels of the window; a window lower than the second shows the line only when asked
_WORTH = 5  # readouts: fewer make no line
ALONE = "alone"  # why the foot stands aside where the text is shown alone
Name = Literal["library", "attendees", "agreements", "statements"]
_AT_FIRST: frozenset[Name] = frozenset({"statements"})  # hidden until asked for
_AT_FIRST_BESIDE: frozenset[Name] = frozenset({"library", "attendees", "agreements", "statements"})


class Arrangement(QObject):
    """Places the panes: the library, the texts, and at the right ``sides``, of which ``people`` is a part.

    Side by side there is room for two columns: attendees and agreements, or these two above one another and the
    statements beside them. In a narrower window all stand above one another.
    A layout (what is hidden, and how wide the rest is) is kept for one text and for two, wide and narrow.
    """

    def __init__(
        self,
        parent: QObject,
        *,
        panes: Splitter,
        sides: Splitter,
        people: Splitter,
        texts: Texts,
        named: dict[Name, Pane],
        settings: QSettings,
        prefix: str,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._sides = sides
        self._people = people
        self._texts = texts
        self._named = named
        self._settings = settings
        self._prefix = prefix
        self._width = 0
        self._mode = ""
        self._before_alone: frozenset[Name] | None = None
        texts.beside_changed.connect(self._change_mode)
        texts.closing.connect(self.remember)

    # --- which panes -----------------------------------------------------------------------------

    @property
    def hidden(self) -> frozenset[Name]:
        """The panes that are hidden."""
        return frozenset(name for name, pane in self._named.items() if pane.isHidden())

    def show_pane(self, name: Name) -> None:
        """Show a pane that was hidden."""
        if name in self.hidden:
            self._hide_all_of(self.hidden - {name})
            self._widen()

    def toggle(self, name: Name) -> bool:
        """Hide a pane, or show it; return whether it is shown now."""
        self._before_alone = None
        self._hide_all_of(self.hidden ^ {name})
        self._widen()
        return name not in self.hidden

    def toggle_alone(self) -> bool:
        """Leave the text alone, or bring back what stood beside it; return whether it is alone now."""
        everything = frozenset(self._named)
        if self.hidden == everything:
            self._hide_all_of(self._before_alone if self._before_alone is not None else self._first())
            self._widen()
            self._before_alone = None
            return False
        self._before_alone = self.hidden
        self._hide_all_of(everything)
        return True

    def _hide_all_of(self, names: frozenset[Name]) -> None:
        for name, pane in self._named.items():
            if name in names and _holds_focus(pane):
                self._texts.at_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
            pane.setHidden(name in names)
        for part in (self._people, self._sides):
            part.setHidden(all(pane.isHidden() for pane in self._named.values() if part.isAncestorOf(pane)))
        self._turn()

    def _turn(self) -> None:
        """Lay the columns side by side or above one another, as there is room."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._sides.setOrientation(across if self.is_wide else down)
        wanted = across if self.is_wide and "statements" in self.hidden else down
        if self._people.orientation() != wanted:
            self._people.setOrientation(wanted)
            self._people.setSizes([1000, 1000])

    def _widen(self) -> None:
        """Make room for what has come: a splitter leaves what was hidden as narrow as nothing."""
        for splitter in (self._people, self._sides):
            shown = [splitter.widget(place) for place in range(splitter.count())]
            if any(
                one is not None and not one.isHidden() and _extent(one, splitter) < _LEAST for one in shown
            ):
                splitter.setSizes([1000] * splitter.count())
        library, text, sides = self._panes.sizes()
        usual_library, usual_sides = self._usual()
        two_columns = self.is_wide and "statements" not in self.hidden
        wanted = max(usual_sides, _COLUMNS) if two_columns else usual_sides
        more_library = usual_library - library if "library" not in self.hidden and library < _LEAST else 0
        least = _COLUMNS if two_columns else _LEAST
        more_sides = wanted - sides if not self._sides.isHidden() and sides < least else 0
        if more_library or more_sides:
            self._panes.setSizes(
                [library + more_library, text - more_library - more_sides, sides + more_sides]
            )

    # --- how wide --------------------------------------------------------------------------------

    @property
    def is_wide(self) -> bool:
        """Whether the panes at the right stand side by side."""
        return self._width >= (_BESIDE_WIDE if self._texts.beside is not None else WIDE)

    def fit(self, width: int) -> None:
        """Give each pane its part of ``width`` pixels, as it was left or as is usual."""
        self._width = width
        self._change_mode()

    def _change_mode(self) -> None:
        mode = f"{'wide' if self.is_wide else 'narrow'}{' beside' if self._texts.beside is not None else ''}"
        if mode == self._mode or not self._width:
            return
        closed = self._mode.endswith("beside") and self._texts.beside is None
        if self._mode and not closed:  # what has closed has had its layout remembered before it went
            self.remember()
        self._mode = mode
        if self._settings.value(self._key("hidden")) is None:
            self._hide_all_of(self._first())
            self._share()
        elif not self._recall():
            self._share()

    def _first(self) -> frozenset[Name]:
        return _AT_FIRST_BESIDE if self._texts.beside is not None else _AT_FIRST

    def _usual(self) -> tuple[int, int]:
        """Return the usual widths of the library and of all that stands at the right."""
        width = self._width
        side = 2 * min(300, max(204, width // 7)) if self.is_wide else max(196, min(260, width * 23 // 100))
        return max(184, min(300, width * 10 // 64)), side

    def _share(self) -> None:
        library, side = self._usual()
        self._sides.setSizes([1000, 1000])
        self._people.setSizes([1000, 1000])
        self._panes.setSizes([library, self._width - library - side, side])

    # --- what is remembered ----------------------------------------------------------------------

    def remember(self) -> None:
        """Keep the layout that is shown."""
        if not self._mode:
            return
        for name, splitter in self._splitters():
            self._settings.setValue(self._key(name), " ".join(map(str, splitter.sizes())))
        self._settings.setValue(self._key("hidden"), ",".join(sorted(self.hidden)))

    def _recall(self) -> bool:
        """Bring back the layout of this mode; return whether all of it could be read."""
        kept = self._settings.value(self._key("hidden"))
        self._hide_all_of(frozenset(name for name in self._named if name in str(kept).split(",")))
        whole = True
        for name, splitter in self._splitters():
            sizes = str(self._settings.value(self._key(name), "")).split()
            if len(sizes) == splitter.count() and all(one.isdecimal() for one in sizes):
                splitter.setSizes([int(one) for one in sizes])
            else:
                whole = False  # a settings file edited by hand is no reason not to start
        return whole

    def _splitters(self) -> tuple[tuple[str, Splitter], ...]:
        found = [("panes", self._panes), ("sides", self._sides), ("people", self._people)]
        if self._texts.beside is not None:
            found.append(("texts", self._texts.row))
        return tuple(found)

    def _key(self, name: str) -> str:
        return f"{self._prefix}layout {self._mode}/{name}"


class Foot(QWidget):
    """The foot of the window, which holds the timeline.

    Whether it is shown is kept for each archive, for tall windows and for low ones.

    The strip itself is made after the first paint; until then the room it will take is left free.
    """

    def __init__(self, settings: QSettings, *, key: str) -> None:
        super().__init__()
        self._settings = settings
        self._key = key
        self._window_height = 0
        self._held = 0
        self._aside: set[str] = set()
        self.strip: Strip | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def is_low(self) -> bool:
        """Whether the window is so low that the text needs the room."""
        return self._window_height < _SHORT

    def fit(self, height: int) -> None:
        """Take part of a window of this height, or none."""
        was_low, first = self.is_low, not self._window_height
        self._window_height = height
        self.setFixedHeight(_HIGH if height >= _TALL else _MEDIUM if height >= _SHORT else _LOW)
        if first or was_low != self.is_low:
            self._decide()

    def count(self, held: int) -> None:
        """Hear how many readouts the archive holds."""
        self._held = held
        self._decide()

    def stand_aside(self, aside: bool, *, by: str = "page") -> None:
        """Leave the room to what lies over the panes, or takes their place for a while; ``by`` says which it is."""
        (self._aside.add if aside else self._aside.discard)(by)
        self._decide()

    def toggle(self, *, wanted: bool | None = None) -> bool:
        """Show or hide it, and remember that; return whether it is to be shown now."""
        shown = not self._wanted or ALONE in self._aside if wanted is None else wanted
        self._aside.discard(ALONE)
        self._settings.setValue(self._setting, "shown" if shown else "hidden")
        self._decide()
        return shown

    @property
    def _setting(self) -> str:
        return f"{self._key} {'low' if self.is_low else 'tall'}"

    @property
    def _wanted(self) -> bool:
        kept = str(self._settings.value(self._setting, ""))
        usual = not self.is_low and self._held >= _WORTH
        return kept == "shown" if kept in {"shown", "hidden"} else usual

    def _decide(self) -> None:
        self.setVisible(self._wanted and not self._aside)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), theme.now()["surface"])
        painter.end()


def _extent(widget: QWidget, splitter: Splitter) -> int:
    """Return how much of its splitter ``widget`` takes, in the splitter's direction."""
    return splitter.sizes()[splitter.indexOf(widget)]


def _holds_focus(pane: QWidget) -> bool:
    focused = pane.window().focusWidget() if pane.window() else None
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
