"""The codebook: its tags as a tree; name, meaning and colour of each; moved, merged and deleted by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.annotation import COLOURS, Change
from app.model.codebook import PART, Code, Tag, is_within, key, matching
from app.services import coding
from app.services.session import Session
from app.ui import fonts, names, theme
from app.ui.coding.code_rows import CodeList, CodeRow
from app.ui.coding.completing import complete_tags
from app.ui.coding.merge_target import MergeTarget
from app.ui.desk import Desk
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.framed import Framed
from app.ui.kit.label import Label
from app.ui.text.swatches import Swatches
from app.ui.tongue import noop, told, tr

_PAUSE_MS = 300
_KEYS = noop(
    "Ins  new tag below   ·   F2  name and place   ·   D  definition   ·   1–5, 0  colour   ·  "
    " M  merge   ·   Alt+Right, Alt+Left  deeper, higher   ·   Del  delete   ·   Ctrl+Z  undo  "
    " ·   Enter  its annotations"
)


class Codebook(Sheet):
    """The sheet. ``wanted_tag`` is the path whose annotations are asked for when it closes; "" for none."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(tr("Codebook"), parent)
        self._desk = desk
        self._codes: list[Code] = []
        self._shown = ""  # the uid the form shows
        self._typed = False  # a definition that is not saved yet
        self.wanted_tag = ""
        size = theme.now().size("body")
        small = fonts.interface(theme.now().size("small"))
        self.finder = Field(self, name=tr("Find a tag"), hint=tr("Find a tag"), icon="search")
        self.list = CodeList(self)
        self.path = Field(self, name=tr("Name and place of the tag"), hint=tr("Part/Part"), icon="tag")
        self.definition = QPlainTextEdit(self)
        self.definition.setAccessibleName(tr("Definition"))
        self.definition.setPlaceholderText(tr("What it means, when to give it, when not"))
        self.definition.setFont(fonts.interface(size))
        self.definition.setTabChangesFocus(True)
        self.swatches = Swatches(self)
        self.plain = Button(tr("None  0"), self, small=True, name=tr("No colour of its own, key 0"))
        self.counts = Label("", self, font=small, colour="muted", wraps=True)
        self.message = Label("", self, font=small, colour="danger", wraps=True)
        self.new = Button(
            tr("New  Ins"), self, small=True, kind="plain", name=tr("New tag below this one, key Ins")
        )
        self.merge = Button(
            tr("Merge into…  M"), self, small=True, kind="plain", name=tr("Merge into another, key M")
        )
        self.remove = Button(
            tr("Delete  Del"), self, small=True, kind="plain", name=tr("Delete this tag, key Del")
        )
        self.keys = Label(tr(_KEYS), self, font=small, colour="muted", wraps=True)
        complete_tags(self.path, desk.tags)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._join()
        self.resize(min(940, parent.width() - 60), min(600, parent.height() - 60))
        self.look()
        self.list.take_focus()

    def _lay_out(self) -> None:
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        small = fonts.interface(theme.now().size("small"))
        left.addWidget(self.finder)
        left.addWidget(self.list, 1)
        right.setSpacing(8)
        for widget in (
            Label(tr("Name and place"), self, font=small, colour="muted"),
            self.path,
            Label(tr("Definition"), self, font=small, colour="muted"),
            Framed(self.definition, self),
        ):
            right.addWidget(widget)
        row.addWidget(self.swatches)
        row.addWidget(self.plain)
        row.addStretch(1)
        right.addLayout(row)
        right.addWidget(self.counts)
        right.addWidget(self.message)
        right.addStretch(1)
        foot = QHBoxLayout()
        for button in (self.new, self.merge, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        right.addLayout(foot)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 6)
        columns.addLayout(right, 5)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self.keys)

    def _join(self) -> None:
        self.finder.textChanged.connect(lambda _: self._fill())
        self.finder.escaped.connect(
            lambda: self.finder.clear() if self.finder.text() else self.list.take_focus()
        )
        self.finder.stepped.connect(lambda by: self.list.take_focus() if by > 0 else None)
        self.finder.returnPressed.connect(self.list.take_focus)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_form())
        self.list.chosen.connect(lambda _: self._show_form())
        self.list.escaped.connect(self.reject)
        self.list.dropped.connect(self._drop)
        self.path.returnPressed.connect(self._rename)
        self.path.escaped.connect(self._leave_form)
        self.definition.textChanged.connect(self._type)
        self._pause.timeout.connect(self._define)
        self.swatches.chosen.connect(self._colour)
        self.plain.clicked.connect(lambda: self._colour(""))
        self.new.clicked.connect(self._start_new)
        self.merge.clicked.connect(self._ask_merge)
        self.remove.clicked.connect(self._remove)
        for widget in (self.list, self.definition):
            widget.installEventFilter(self)

    # --- what is shown ---------------------------------------------------------------------------

    def look(self, uid: str = "") -> None:
        """Show the codebook as it is now, ``uid`` (else the tag that was current) as the current one."""
        wanted = uid or self._shown
        try:
            self._codes = coding.codebook(self._desk.session)
        except KnownError as error:
            self.message.setText(told(error))
            return
        self._fill(wanted)

    def _fill(self, uid: str = "") -> None:
        typed = self.finder.text()
        codes = self._codes
        if typed.strip():
            found = matching((code.tag.path for code in codes), typed)
            kept = {key(path) for path in found}
            codes = [code for code in codes if key(code.tag.path) in kept]
        self.list.rows.show([CodeRow(code) for code in codes])
        self.list.choose_uid(uid or self._shown)
        self._show_form()

    def _show_form(self) -> None:
        code = self.list.current
        self._define()
        self._shown = code.tag.uid if code else ""
        tag = code.tag if code else Tag("", "")
        if self.path.text() != tag.path:
            self.path.setText(tag.path)
        if self.definition.toPlainText() != tag.definition:
            self.definition.blockSignals(True)
            self.definition.setPlainText(tag.definition)
            self.definition.blockSignals(False)
        self.swatches.show_colour(tag.colour)
        self.message.setText("")
        for widget in (self.definition, self.swatches, self.plain, self.merge, self.remove):
            widget.setEnabled(code is not None)
        if code is None:
            self.counts.setText(
                "" if self._codes else tr("No tag yet. Give one with T while reading, or press Ins.")
            )
        else:
            below = tr(", {all} with those below it", all=code.all) if code.all != code.own else ""
            self.counts.setText(f"{names.counted(code.own, 'annotation')}{below}")

    # --- Qt --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.definition:
            if event.key() == Qt.Key.Key_Escape:
                self._leave_form()
                return True
            return super().eventFilter(watched, event)
        return self._act(event) or super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key in the tree stands for; return whether it stands for anything."""
        k = Qt.Key
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        wishes: dict[int, Callable[[], object]] = {
            k.Key_Insert: self._start_new,
            k.Key_F2: self._edit_name,
            k.Key_D: self.definition.setFocus,
            k.Key_M: self._ask_merge,
            k.Key_Delete: self._remove,
            k.Key_0: lambda: self._colour(""),
            k.Key_Return: self._want_annotations,
            k.Key_Enter: self._want_annotations,
            k.Key_Slash: self.finder.setFocus,
        }
        if event.matches(QKeySequence.StandardKey.Undo):
            self._step(self._desk.undo)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._step(self._desk.redo)
        elif alt and event.key() in {k.Key_Right, k.Key_Left}:
            (self._deeper if event.key() == k.Key_Right else self._higher)()
        elif event.text() and event.text() in "12345":
            self._colour(COLOURS[int(event.text()) - 1])
        elif event.key() in wishes and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            wishes[event.key()]()
        else:
            return False
        return True

    # --- wishes ----------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        self._define()
        super().done(result)

    def _do(self, work: Callable[[Session], Change], *, stay: str = "") -> bool:
        """Change the codebook and show it; what cannot be done is said here."""
        try:
            change = work(self._desk.session)
        except KnownError as error:
            self.message.setText(told(error))
            return False
        self._desk.absorb(change)
        self.look(stay or self._shown)
        return True

    def _type(self) -> None:
        self._typed = True
        self._pause.start()

    def _define(self) -> None:
        """Save the definition that was typed, if it is not saved yet."""
        self._pause.stop()
        tag = next((code.tag for code in self._codes if code.tag.uid == self._shown), None)
        if tag is None or not self._typed:
            return
        words = self.definition.document().toRawText().replace("\u2029", "\n")
        try:
            coding.define(self._desk.session, tag.path, definition=words)
            self._codes = coding.codebook(self._desk.session)
        except KnownError as error:
            self.message.setText(told(error))
            return
        self._typed = False

    def _colour(self, colour: str) -> None:
        code = self.list.current
        chosen = next((each for each in COLOURS if each == colour), None)
        if code is not None:
            self._do(lambda session: coding.define(session, code.tag.path, colour=chosen or ""))

    def _start_new(self) -> None:
        code = self.list.current
        self._show_form()
        self._shown = ""
        self.path.setText(f"{code.tag.path}{PART}" if code else "")
        self.definition.setEnabled(False)
        self.counts.setText(
            tr("Type the name of the new tag and press Enter. A / stands between a tag and its parent.")
        )
        self.path.setFocus()

    def _edit_name(self) -> None:
        self.path.setFocus()
        self.path.selectAll()

    def _rename(self) -> None:
        """Give the tag the name that was typed, or add it where a new one was begun."""
        typed, uid = self.path.text(), self._shown
        if not uid:
            made = self._do(lambda session: coding.define(session, typed))
            added = next(
                (code.tag.uid for code in self._codes if key(code.tag.path) == key(typed.strip(PART))), ""
            )
            if made:
                self.look(added)
                self.list.take_focus()
        elif self._do(lambda session: coding.rename(session, uid, typed)):
            self.list.take_focus()

    def _leave_form(self) -> None:
        self._define()
        self.look()
        self.list.take_focus()

    def _deeper(self) -> None:
        """Move the tag below the one that stands above it at the same level."""
        code = self.list.current
        if code is None:
            return
        siblings = [one.tag for one in self._codes if key(one.tag.parent) == key(code.tag.parent)]
        place = next(number for number, tag in enumerate(siblings) if tag.uid == code.tag.uid)
        if place:
            self._move(code.tag, below=siblings[place - 1].path)

    def _higher(self) -> None:
        code = self.list.current
        if code is not None and code.tag.parent:
            self._move(code.tag, below=code.tag.parent.rpartition(PART)[0])

    def _drop(self, uid: str, target: str) -> None:
        tags = {code.tag.uid: code.tag for code in self._codes}
        below = tags[target].path if target in tags else ""
        if uid in tags and uid != target and key(tags[uid].parent) != key(below):
            self._move(tags[uid], below=below)

    def _move(self, tag: Tag, *, below: str) -> None:
        path = f"{below}{PART}{tag.name}" if below else tag.name
        self._do(lambda session: coding.rename(session, tag.uid, path), stay=tag.uid)

    def _ask_merge(self) -> None:
        code = self.list.current
        if code is None:
            return
        chooser = MergeTarget(
            self, code.tag, [one for one in self._codes if not is_within(one.tag.path, code.tag.path)]
        )
        chooser.finished.connect(lambda: self._merge(code.tag, chooser.chosen))
        chooser.show_over(self)

    def _merge(self, tag: Tag, into: Tag | None) -> None:
        if into is not None and self._do(
            lambda session: coding.merge(session, tag.uid, into=into.uid), stay=into.uid
        ):
            self.counts.setText(
                tr("{tag} merged into {other}. Ctrl+Z parts them again.", tag=tag.path, other=into.path)
            )
        self.list.take_focus()

    def _remove(self) -> None:
        code = self.list.current
        if code is not None and self._do(lambda session: coding.remove(session, code.tag.uid)):
            self.counts.setText(
                tr("{path} deleted. Ctrl+Z brings it back, and so does the trash.", path=code.tag.path)
            )

    def _step(self, step: Callable[[], None]) -> None:
        self._define()
        step()
        self.look()

    def _want_annotations(self) -> None:
        code = self.list.current
        if code is not None:
            self.wanted_tag = code.tag.path
            self.accept()
