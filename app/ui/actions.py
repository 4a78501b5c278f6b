"""The one table of what can be done: name, words, keys, icon, when it is possible, and who does it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from operator import attrgetter
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app.ui.tongue import tr

When = Literal["always", "page", "shown", "current", "undo", "redo", "back", "forward"]


class Doable(NamedTuple):
    """One row. ``slot`` names a method of ``Commands``, or of a part of it: ``moving.back``.

    ``when`` says in which state it is enabled: a text is open and to be seen, it or a page over it is shown, an
    annotation is at hand, there is a step to undo or redo, a place to go back or forward to. Marking is enabled
    wherever a text is: where nothing can be marked, it says so.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    when: When
    slot: str
    icon: str = ""
    group: str = ""


def _grouped(group: str, rows: tuple[Doable, ...]) -> tuple[Doable, ...]:
    return tuple(row._replace(group=group) for row in rows)


# A row a line: a table is read down its columns.
# fmt: off
_GO = (
    Doable("search", "Search the archive", ("Ctrl+K",), "always", "search", "search"),
    Doable("switch", "Go to a readout, person, tag or occasion", ("Ctrl+P",), "always", "moving.switch", "goal"),
    Doable("narrow", "Narrow the list by what its texts share", ("Ctrl+Shift+K",), "always", "narrow", "search"),
    Doable("make_index", "Make the search index anew", ("Ctrl+Alt+F",), "always", "make_index", "search"),
    Doable("take_back", "Take back what the list was narrowed by last", ("Ctrl+Shift+Backspace",), "always", "take_back"),
    Doable("names", "Other names that are searched: off or on", ("Alt+N",), "always", "searching.names"),
    Doable("concordance", "Names for one thing…", ("Ctrl+Shift+N",), "always", "searching.concordance", "others"),
    Doable("groups", "People, tags, notes and titles found", ("Alt+G",), "always", "searching.groups", "people"),
    Doable("sorting", "Best, newest or oldest first", ("Alt+O",), "always", "searching.sorting"),
    Doable("keep_search", "Keep this search…", ("Ctrl+S",), "always", "searching.keep_search", "search"),
    Doable("kwic", "Keyword in its contexts", ("Alt+K",), "always", "searching.kwic", "statements"),
    Doable("saved", "Saved searches", ("Ctrl+Shift+S",), "always", "searching.saved", "search"),
    Doable("back", "Back", ("Alt+Left",), "back", "moving.back", "previous"),
    Doable("forward", "Forward", ("Alt+Right",), "forward", "moving.forward", "next"),
    Doable("bookmark", "Set or take away a bookmark", ("B",), "page", "moving.toggle_bookmark", "bookmark"),
    Doable("bookmarks", "Bookmarks", ("Shift+B",), "always", "moving.bookmarks", "bookmark"),
    Doable("find", "Find in this text", ("/", "Ctrl+F"), "page", "find", "search"),
    Doable("next_statement", "Next statement", ("J",), "page", "next_statement", "next"),
    Doable("previous_statement", "Previous statement", ("K",), "page", "previous_statement", "previous"),
    Doable("next_annotation", "Next annotation", ("N",), "page", "next_annotation"),
    Doable("previous_annotation", "Previous annotation", ("P",), "page", "previous_annotation"),
    Doable("annotations", "Annotations of this text, or back to the text", ("I",), "page", "coding.annotations", "note"),
    Doable("all_annotations", "Annotations of the whole archive", ("Ctrl+Shift+A",), "always", "coding.all_annotations", "note"),
    Doable("library", "Library", ("L",), "always", "showing.library", "library"),
    Doable("timeline", "Timeline", ("Z",), "always", "timeline.go", "timeline"),
    Doable("text", "Text", ("R",), "page", "text"),
    Doable("attendees", "Attendees", ("A",), "page", "showing.attendees", "people"),
    Doable("agreements", "Agreements", ("G",), "page", "showing.agreements", "accord"),
    Doable("statements", "Statements", ("S",), "page", "showing.statements", "statements"),
    Doable("mentions", "What is mentioned, and what mentions it", ("D",), "page", "moving.mentions", "goal"),
    Doable("person", "Page of a person", ("U",), "page", "pages.person", "people"),
    Doable("pair", "Page of two countries", ("Shift+U",), "page", "pages.pair", "accord"),
    Doable("others", "Another text of this meeting", ("E",), "page", "besides.others", "others"),
    Doable("matrix", "Who sat in which of these meetings", ("Shift+X",), "always", "gatherings.matrix", "people"),
    Doable("meetings", "Recorded meetings and gaps", ("Shift+D",), "always", "gatherings.meetings", "goal"),
    Doable("menu", "What can be done with the words or the row at hand", ("Shift+F10",), "page", "menu", "menu"),
    Doable("review", "Review what is doubtful", ("Ctrl+R",), "always", "review", "review"),
    Doable("correct", "Correct what is read in this text", ("Ctrl+Shift+R",), "page", "correct", "review"),
)
_READOUT = (
    Doable("record_meeting", "Record a meeting without a text…", ("Ctrl+M",), "always", "gatherings.record", "note"),
    Doable("visits", "Take in a table of visits…", ("Ctrl+Shift+V",), "always", "gatherings.visits", "import"),
    Doable("brief", "Compose a brief", ("Ctrl+E",), "page", "brief", "brief"),
    Doable("brief_again", "Export the last brief again", ("Ctrl+Shift+E",), "page", "brief_again"),
    Doable("cite", "Copy with citation", ("Ctrl+Shift+C",), "page", "cite"),
    Doable("export_annotations", "Export annotations…", ("Ctrl+Shift+X",), "always", "coding.export", "note"),
    Doable("export_found", "Export what is found as CSV…", ("Ctrl+Alt+E",), "always", "searching.export"),
    Doable("take_in", "Take in annotations…", ("Ctrl+Shift+J",), "always", "coding.take_in", "import"),
    Doable("import", "Import files…", ("Ctrl+I",), "always", "import_files", "import"),
    Doable("import_copied", "Import the text or files that were copied", ("Ctrl+V",), "always", "import_copied", "import"),
    Doable("open_archive", "Open an archive…", ("Ctrl+O",), "always", "archives.open_archive", "library"),
    Doable("own_archive", "Go to your own archive", ("Ctrl+Alt+O",), "always", "archives.own"),
    Doable("sample", "Sample archive: open, or reset", ("Ctrl+Shift+O",), "always", "archives.sample", "sample"),
    Doable("provenance", "Source and provenance", ("Q", "Ctrl+Shift+I"), "page", "provenance", "shield"),
    Doable("original", "The original as received", ("Shift+Q",), "page", "original"),
    Doable("revisions", "Revisions and what changed", ("Shift+E",), "page", "revisions"),
)
_MARK = (
    Doable("highlight", "Highlight the selection or statement", ("H",), "page", "highlight", "highlight"),
    Doable("note", "Write a note", ("M",), "page", "note", "note"),
    Doable("readout_note", "Note on the readout", ("Shift+M",), "page", "coding.readout_note", "note"),
    Doable("tag", "Add tags", ("T",), "page", "tag", "tag"),
    Doable("yellow", "Yellow", ("1",), "page", "yellow"),
    Doable("green", "Green", ("2",), "page", "green"),
    Doable("blue", "Blue", ("3",), "page", "blue"),
    Doable("pink", "Pink", ("4",), "page", "pink"),
    Doable("orange", "Orange", ("5",), "page", "orange"),
    Doable("snap", "Grow to words, clause, statement", ("X",), "current", "coding.snap"),
    Doable("overlap", "Next of the annotations that overlap here", ("O",), "page", "coding.overlap"),
    Doable("place_marks", "Place the marks of the earlier text", ("Ctrl+Shift+M",), "page", "carrying.place"),
    Doable("mark_hits", "Mark all hits in this text…", ("Ctrl+Shift+H",), "page", "coding.mark_hits", "highlight"),
    Doable("mark_found", "Mark all hits in every text found…", ("Ctrl+Alt+H",), "always", "searching.mark_found", "highlight"),
    Doable("link", "Link to another annotation", ("C",), "page", "coding.link", "link"),
    Doable("links", "Links of the annotation", ("Shift+C",), "current", "coding.links", "link"),
    Doable("codebook", "Codebook", ("Ctrl+Shift+T",), "always", "coding.codebook", "tag"),
    Doable("trash", "Trash", ("Ctrl+Shift+Del",), "always", "coding.trash", "trash"),
    Doable("delete", "Delete the annotation", ("Del",), "current", "delete", "trash"),
    Doable("undo", "Undo", ("Ctrl+Z",), "undo", "undo", "undo"),
    Doable("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo", "redo"),
    Doable("handling", "Handling level of the note", ("V",), "current", "handling", "shield"),
)
_EDGES = (
    Doable("end_on", "Right edge a letter on", ("Shift+Right",), "current", "coding.end_on"),
    Doable("end_back", "Right edge a letter back", ("Shift+Left",), "current", "coding.end_back"),
    Doable("end_word_on", "Right edge a word on", ("Shift+Down",), "current", "coding.end_word_on"),
    Doable("end_word_back", "Right edge a word back", ("Shift+Up",), "current", "coding.end_word_back"),
    Doable("start_on", "Left edge a letter on", ("Ctrl+Shift+Right",), "current", "coding.start_on"),
    Doable("start_back", "Left edge a letter back", ("Ctrl+Shift+Left",), "current", "coding.start_back"),
    Doable("start_word_on", "Left edge a word on", ("Ctrl+Shift+Down",), "current", "coding.start_word_on"),
    Doable("start_word_back", "Left edge a word back", ("Ctrl+Shift+Up",), "current", "coding.start_word_back"),
)
_SHOW = (
    Doable("text_alone", "The text alone", ("Shift+R",), "page", "showing.text_alone", "alone"),
    Doable("show_library", "Show or hide the library", ("Shift+L",), "always", "showing.toggle_library"),
    Doable("show_attendees", "Show or hide the attendees", ("Shift+A",), "page", "showing.toggle_attendees"),
    Doable("show_agreements", "Show or hide the agreements", ("Shift+G",), "page", "showing.toggle_agreements"),
    Doable("show_statements", "Show or hide the statements", ("Shift+S",), "page", "showing.toggle_statements"),
    Doable("show_timeline", "Show or hide the timeline", ("Shift+Z",), "always", "timeline.toggle"),
    Doable("save_timeline", "Save the timeline as a picture…", ("Ctrl+Alt+S",), "always", "timeline.save_picture", "timeline"),
    Doable("print_timeline", "Print the timeline…", ("Ctrl+Alt+P",), "always", "timeline.print_picture"),
    Doable("filter_speaker", "Statements of one speaker…", ("Alt+S",), "page", "showing.filter_speaker"),
    Doable("filter_side", "Statements of one side…", ("Alt+D",), "page", "showing.filter_side"),
    Doable("filter_act", "Statements of one kind…", ("Alt+A",), "page", "showing.filter_act"),
    Doable("filter_reported", "Statements made here, or reported…", ("Alt+R",), "page", "showing.filter_reported"),
    Doable("filter_none", "Every statement", ("Alt+0",), "page", "showing.filter_none"),
    Doable("fade_others", "Fade all but one speaker", ("F",), "page", "showing.fade_others", "fade"),
    Doable("fade_untagged", "Fade all that is not tagged", ("Shift+F",), "page", "showing.fade_untagged"),
)
_TWO_TEXTS = (
    Doable("beside", "Read another text beside this one", ("W",), "page", "besides.beside", "beside"),
    Doable("any_beside", "Open any text beside…", ("Shift+W",), "page", "besides.any_beside"),
    Doable("other_side", "Go to the other text", ("F6",), "page", "besides.other_side"),
    Doable("lock", "Scroll together, or each by itself", ("Y",), "page", "besides.lock"),
    Doable("level", "Bring the other text level", ("=",), "page", "besides.level"),
    Doable("close_beside", "Close the second text", ("Ctrl+W",), "page", "besides.close"),
)
_VIEW = (
    Doable("zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), "shown", "zoom_in"),
    Doable("zoom_out", "Smaller text", ("Ctrl+-",), "shown", "zoom_out"),
    Doable("zoom_reset", "Normal text size", ("Ctrl+0",), "shown", "zoom_reset"),
    Doable("scheme", "Light or dark", ("Ctrl+Shift+L",), "always", "switch_scheme", "scheme"),
    Doable("language", "Language of the interface", ("Ctrl+Alt+L",), "always", "language"),
    Doable("full_screen", "Full screen", ("F11",), "always", "full_screen"),
)
_HELP = (
    Doable("palette", "All commands", ("Ctrl+Shift+P",), "always", "palette", "menu"),
    Doable("help", "Help", ("F1",), "always", "help"),
    Doable("keys", "Keys", ("?", "Shift+?"), "always", "key_sheet", "keys"),
    Doable("welcome", "First page", ("Shift+F1",), "always", "archives.welcome"),
    Doable("quit", "Quit", ("Ctrl+Q",), "always", "quit"),
)
# fmt: on

TABLE: tuple[Doable, ...] = (
    *_grouped("Go", _GO),
    *_grouped("Readout", _READOUT),
    *_grouped("Mark", _MARK),
    *_grouped("Edges", _EDGES),
    *_grouped("Show", _SHOW),
    *_grouped("Two texts", _TWO_TEXTS),
    *_grouped("View", _VIEW),
    *_grouped("Help", _HELP),
)


def made(
    owner: QObject,
    commands: Callable[[], QObject],
    *,
    held: Mapping[str, QAction],
    ids: Collection[str] | None = None,
) -> dict[str, QAction]:
    """Return a QAction for each row (or for those in ``ids``), each joined to its slot; ``held`` are there already.

    ``commands`` gives who does it, and is first asked when something is done.
    """
    actions: dict[str, QAction] = {}
    for doable in TABLE:
        if ids is None or doable.id in ids:
            actions[doable.id] = held.get(doable.id) or _made(doable, owner, commands)
    return actions


def _made(doable: Doable, owner: QObject, commands: Callable[[], QObject]) -> QAction:
    def do() -> None:
        attrgetter(doable.slot)(commands())()

    words = tr(doable.text)
    action = QAction(owner)
    action.setText(words)
    action.setObjectName(doable.id)
    action.setShortcuts([QKeySequence(key) for key in doable.keys])
    action.setToolTip(f"{words}  ·  {doable.keys[0]}")
    action.triggered.connect(do)
    action.setEnabled(doable.when == "always")
    return action
