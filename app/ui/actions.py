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
    group: str
    icon: str = ""


TABLE: tuple[Doable, ...] = (
    Doable("search", "Search the archive", ("Ctrl+K",), "always", "search", "Go", "search"),
    Doable(
        "switch",
        "Go to a readout, person, tag or occasion",
        ("Ctrl+P",),
        "always",
        "moving.switch",
        "Go",
        "goal",
    ),
    Doable(
        "narrow",
        "Narrow the list by what its texts share",
        ("Ctrl+Shift+K",),
        "always",
        "narrow",
        "Go",
        "search",
    ),
    Doable(
        "make_index", "Make the search index anew", ("Ctrl+Alt+F",), "always", "make_index", "Go", "search"
    ),
    Doable(
        "take_back",
        "Take back what the list was narrowed by last",
        ("Ctrl+Shift+Backspace",),
        "always",
        "take_back",
        "Go",
    ),
    Doable(
        "names", "Other names that are searched: off or on", ("Alt+N",), "always", "searching.names", "Go"
    ),
    Doable(
        "concordance",
        "Names for one thing…",
        ("Ctrl+Shift+N",),
        "always",
        "searching.concordance",
        "Go",
        "others",
    ),
    Doable(
        "groups",
        "People, tags, notes and titles found",
        ("Alt+G",),
        "always",
        "searching.groups",
        "Go",
        "people",
    ),
    Doable("sorting", "Best, newest or oldest first", ("Alt+O",), "always", "searching.sorting", "Go"),
    Doable(
        "keep_search", "Keep this search…", ("Ctrl+S",), "always", "searching.keep_search", "Go", "search"
    ),
    Doable("kwic", "Keyword in its contexts", ("Alt+K",), "always", "searching.kwic", "Go", "statements"),
    Doable("saved", "Saved searches", ("Ctrl+Shift+S",), "always", "searching.saved", "Go", "search"),
    Doable("back", "Back", ("Alt+Left",), "back", "moving.back", "Go", "previous"),
    Doable("forward", "Forward", ("Alt+Right",), "forward", "moving.forward", "Go", "next"),
    Doable(
        "bookmark", "Set or take away a bookmark", ("B",), "page", "moving.toggle_bookmark", "Go", "bookmark"
    ),
    Doable("bookmarks", "Bookmarks", ("Shift+B",), "always", "moving.bookmarks", "Go", "bookmark"),
    Doable("find", "Find in this text", ("/", "Ctrl+F"), "page", "find", "Go", "search"),
    Doable("next_statement", "Next statement", ("J",), "page", "next_statement", "Go", "next"),
    Doable(
        "previous_statement", "Previous statement", ("K",), "page", "previous_statement", "Go", "previous"
    ),
    Doable("next_annotation", "Next annotation", ("N",), "page", "next_annotation", "Go"),
    Doable("previous_annotation", "Previous annotation", ("P",), "page", "previous_annotation", "Go"),
    Doable(
        "annotations",
        "Annotations of this text, or back to the text",
        ("I",),
        "page",
        "coding.annotations",
        "Go",
        "note",
    ),
    Doable(
        "all_annotations",
        "Annotations of the whole archive",
        ("Ctrl+Shift+A",),
        "always",
        "coding.all_annotations",
        "Go",
        "note",
    ),
    Doable("library", "Library", ("L",), "always", "showing.library", "Go", "library"),
    Doable("timeline", "Timeline", ("Z",), "always", "timeline.go", "Go", "timeline"),
    Doable("text", "Text", ("R",), "page", "text", "Go"),
    Doable("attendees", "Attendees", ("A",), "page", "showing.attendees", "Go", "people"),
    Doable("agreements", "Agreements", ("G",), "page", "showing.agreements", "Go", "accord"),
    Doable("statements", "Statements", ("S",), "page", "showing.statements", "Go", "statements"),
    Doable(
        "mentions",
        "What is mentioned, and what mentions it",
        ("D",),
        "page",
        "moving.mentions",
        "Go",
        "goal",
    ),
    Doable("person", "Page of a person", ("U",), "page", "pages.person", "Go", "people"),
    Doable("pair", "Page of two countries", ("Shift+U",), "page", "pages.pair", "Go", "accord"),
    Doable("others", "Another text of this meeting", ("E",), "page", "besides.others", "Go", "others"),
    Doable(
        "matrix",
        "Who sat in which of these meetings",
        ("Shift+X",),
        "always",
        "gatherings.matrix",
        "Go",
        "people",
    ),
    Doable(
        "meetings", "Recorded meetings and gaps", ("Shift+D",), "always", "gatherings.meetings", "Go", "goal"
    ),
    Doable(
        "record_meeting",
        "Record a meeting without a text…",
        ("Ctrl+M",),
        "always",
        "gatherings.record",
        "Readout",
        "note",
    ),
    Doable(
        "visits",
        "Take in a table of visits…",
        ("Ctrl+Shift+V",),
        "always",
        "gatherings.visits",
        "Readout",
        "import",
    ),
    Doable("review", "Review what is doubtful", ("Ctrl+R",), "always", "review", "Go", "review"),
    Doable("highlight", "Highlight the selection", ("H",), "page", "highlight", "Mark", "highlight"),
    Doable("note", "Write a note", ("M",), "page", "note", "Mark", "note"),
    Doable(
        "readout_note", "Note on the readout", ("Shift+M",), "page", "coding.readout_note", "Mark", "note"
    ),
    Doable("tag", "Add tags", ("T",), "page", "tag", "Mark", "tag"),
    Doable("yellow", "Yellow", ("1",), "page", "yellow", "Mark"),
    Doable("green", "Green", ("2",), "page", "green", "Mark"),
    Doable("blue", "Blue", ("3",), "page", "blue", "Mark"),
    Doable("pink", "Pink", ("4",), "page", "pink", "Mark"),
    Doable("orange", "Orange", ("5",), "page", "orange", "Mark"),
    Doable("snap", "Grow to words, clause, statement", ("X",), "current", "coding.snap", "Mark"),
    Doable("overlap", "Next of the annotations that overlap here", ("O",), "page", "coding.overlap", "Mark"),
    Doable("end_on", "Right edge a letter on", ("Shift+Right",), "current", "coding.end_on", "Edges"),
    Doable("end_back", "Right edge a letter back", ("Shift+Left",), "current", "coding.end_back", "Edges"),
    Doable("end_word_on", "Right edge a word on", ("Shift+Down",), "current", "coding.end_word_on", "Edges"),
    Doable(
        "end_word_back", "Right edge a word back", ("Shift+Up",), "current", "coding.end_word_back", "Edges"
    ),
    Doable("start_on", "Left edge a letter on", ("Ctrl+Shift+Right",), "current", "coding.start_on", "Edges"),
    Doable(
        "start_back", "Left edge a letter back", ("Ctrl+Shift+Left",), "current", "coding.start_back", "Edges"
    ),
    Doable(
        "start_word_on",
        "Left edge a word on",
        ("Ctrl+Shift+Down",),
        "current",
        "coding.start_word_on",
        "Edges",
    ),
    Doable(
        "start_word_back",
        "Left edge a word back",
        ("Ctrl+Shift+Up",),
        "current",
        "coding.start_word_back",
        "Edges",
    ),
    Doable(
        "place_marks",
        "Place the marks of the earlier text",
        ("Ctrl+Shift+M",),
        "page",
        "carrying.place",
        "Mark",
    ),
    Doable(
        "mark_hits",
        "Mark all hits in this text…",
        ("Ctrl+Shift+H",),
        "page",
        "coding.mark_hits",
        "Mark",
        "highlight",
    ),
    Doable(
        "mark_found",
        "Mark all hits in every text found…",
        ("Ctrl+Alt+H",),
        "always",
        "searching.mark_found",
        "Mark",
        "highlight",
    ),
    Doable("link", "Link to another annotation", ("C",), "page", "coding.link", "Mark", "link"),
    Doable("links", "Links of the annotation", ("Shift+C",), "current", "coding.links", "Mark", "link"),
    Doable("codebook", "Codebook", ("Ctrl+Shift+T",), "always", "coding.codebook", "Mark", "tag"),
    Doable("trash", "Trash", ("Ctrl+Shift+Del",), "always", "coding.trash", "Mark", "trash"),
    Doable("delete", "Delete the annotation", ("Del",), "current", "delete", "Mark", "trash"),
    Doable("undo", "Undo", ("Ctrl+Z",), "undo", "undo", "Mark", "undo"),
    Doable("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo", "Mark", "redo"),
    Doable("brief", "Compose a brief", ("Ctrl+E",), "page", "brief", "Readout", "brief"),
    Doable("brief_again", "Export the last brief again", ("Ctrl+Shift+E",), "page", "brief_again", "Readout"),
    Doable("handling", "Handling level of the note", ("V",), "current", "handling", "Mark", "shield"),
    Doable("cite", "Copy with citation", ("Ctrl+Shift+C",), "page", "cite", "Readout"),
    Doable(
        "export_annotations",
        "Export annotations…",
        ("Ctrl+Shift+X",),
        "always",
        "coding.export",
        "Readout",
        "note",
    ),
    Doable(
        "export_found",
        "Export what is found as CSV…",
        ("Ctrl+Alt+E",),
        "always",
        "searching.export",
        "Readout",
    ),
    Doable(
        "take_in", "Take in annotations…", ("Ctrl+Shift+J",), "always", "coding.take_in", "Readout", "import"
    ),
    Doable("import", "Import files…", ("Ctrl+I",), "always", "import_files", "Readout", "import"),
    Doable(
        "open_archive",
        "Open an archive…",
        ("Ctrl+O",),
        "always",
        "archives.open_archive",
        "Readout",
        "library",
    ),
    Doable("own_archive", "Go to your own archive", ("Ctrl+Alt+O",), "always", "archives.own", "Readout"),
    Doable(
        "sample",
        "Sample archive: open, or reset",
        ("Ctrl+Shift+O",),
        "always",
        "archives.sample",
        "Readout",
        "sample",
    ),
    Doable(
        "provenance",
        "Source and provenance",
        ("Q", "Ctrl+Shift+I"),
        "page",
        "provenance",
        "Readout",
        "shield",
    ),
    Doable("original", "The original as received", ("Shift+Q",), "page", "original", "Readout"),
    Doable("revisions", "Revisions and what changed", ("Shift+E",), "page", "revisions", "Readout"),
    Doable("text_alone", "The text alone", ("Shift+R",), "page", "showing.text_alone", "Show", "alone"),
    Doable(
        "show_library", "Show or hide the library", ("Shift+L",), "always", "showing.toggle_library", "Show"
    ),
    Doable(
        "show_attendees",
        "Show or hide the attendees",
        ("Shift+A",),
        "page",
        "showing.toggle_attendees",
        "Show",
    ),
    Doable(
        "show_agreements",
        "Show or hide the agreements",
        ("Shift+G",),
        "page",
        "showing.toggle_agreements",
        "Show",
    ),
    Doable(
        "show_statements",
        "Show or hide the statements",
        ("Shift+S",),
        "page",
        "showing.toggle_statements",
        "Show",
    ),
    Doable("show_timeline", "Show or hide the timeline", ("Shift+Z",), "always", "timeline.toggle", "Show"),
    Doable(
        "save_timeline",
        "Save the timeline as a picture…",
        ("Ctrl+Alt+S",),
        "always",
        "timeline.save_picture",
        "Show",
        "timeline",
    ),
    Doable(
        "print_timeline", "Print the timeline…", ("Ctrl+Alt+P",), "always", "timeline.print_picture", "Show"
    ),
    Doable(
        "filter_speaker", "Statements of one speaker…", ("Alt+S",), "page", "showing.filter_speaker", "Show"
    ),
    Doable("filter_side", "Statements of one side…", ("Alt+D",), "page", "showing.filter_side", "Show"),
    Doable("filter_act", "Statements of one kind…", ("Alt+A",), "page", "showing.filter_act", "Show"),
    Doable(
        "filter_reported",
        "Statements made here, or reported…",
        ("Alt+R",),
        "page",
        "showing.filter_reported",
        "Show",
    ),
    Doable("filter_none", "Every statement", ("Alt+0",), "page", "showing.filter_none", "Show"),
    Doable("fade_others", "Fade all but one speaker", ("F",), "page", "showing.fade_others", "Show", "fade"),
    Doable(
        "fade_untagged", "Fade all that is not tagged", ("Shift+F",), "page", "showing.fade_untagged", "Show"
    ),
    Doable(
        "beside", "Read another text beside this one", ("W",), "page", "besides.beside", "Two texts", "beside"
    ),
    Doable("any_beside", "Open any text beside…", ("Shift+W",), "page", "besides.any_beside", "Two texts"),
    Doable("other_side", "Go to the other text", ("F6",), "page", "besides.other_side", "Two texts"),
    Doable("lock", "Scroll together, or each by itself", ("Y",), "page", "besides.lock", "Two texts"),
    Doable("level", "Bring the other text level", ("=",), "page", "besides.level", "Two texts"),
    Doable("close_beside", "Close the second text", ("Ctrl+W",), "page", "besides.close", "Two texts"),
    Doable("zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), "shown", "zoom_in", "View"),
    Doable("zoom_out", "Smaller text", ("Ctrl+-",), "shown", "zoom_out", "View"),
    Doable("zoom_reset", "Normal text size", ("Ctrl+0",), "shown", "zoom_reset", "View"),
    Doable("scheme", "Light or dark", ("Ctrl+Shift+L",), "always", "switch_scheme", "View", "scheme"),
    Doable("language", "Language of the interface", ("Ctrl+Alt+L",), "always", "language", "View"),
    Doable("full_screen", "Full screen", ("F11",), "always", "full_screen", "View"),
    Doable("palette", "All commands", ("Ctrl+Shift+P",), "always", "palette", "Help", "menu"),
    Doable("help", "Help", ("F1",), "always", "help", "Help"),
    Doable("keys", "Keys", ("?", "Shift+?"), "always", "key_sheet", "Help", "keys"),
    Doable("welcome", "First page", ("Shift+F1",), "always", "archives.welcome", "Help"),
    Doable("quit", "Quit", ("Ctrl+Q",), "always", "quit", "Help"),
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
