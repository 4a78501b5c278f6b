"""The help in the window: opened, read, searched and followed by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from app.ui import actions, theme
from app.ui.help.markdown import Block
from app.ui.help.pages import FOLDER, anchor, contents, looked_for, page, pages, target
from app.ui.help.setting import fill
from app.ui.help.sheet import Help
from tests.ui.windows import focused


@pytest.fixture
def sheet(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_F1)
    found = window.findChild(Help)
    qtbot.waitUntil(lambda: found.search.hasFocus())
    return found


def test_every_page_is_in_the_contents_with_its_sections():
    assert {one.page for one in contents()} == {path.stem for path in FOLDER.glob("*.md")}
    assert [one.title for one in contents() if not one.section][:2] == [
        "Reading and going about",
        "Annotating",
    ]
    assert "The trash" in {one.section for one in contents()}


@pytest.mark.parametrize("leaf", pages(), ids=lambda leaf: leaf.name)
def test_every_link_leads_somewhere_and_every_picture_is_there(leaf):
    for block in leaf.blocks:
        for run in (*block.runs, *(run for row in block.rows for cell in row for run in cell)):
            if run.look == "link":
                found = target(run.target)
                assert found is not None, run.target
                if found[1]:
                    there = page(found[0] or leaf.name)
                    assert found[1] in {anchor(one.words) for one in there.blocks if one.kind == "heading"}
        if block.kind == "picture":
            assert (FOLDER / block.name).is_file()
            assert block.words


@pytest.mark.parametrize("leaf", pages(), ids=lambda leaf: leaf.name)
def test_a_page_is_shown_whole(leaf, qapp):
    document = QTextDocument()
    starts = fill(document, leaf.blocks, width=600)
    assert len(starts) == len(leaf.blocks)
    assert starts == sorted(starts)
    shown = document.toPlainText()
    for block in leaf.blocks:
        for words in block.words.replace("\t", "\n").split("\n"):
            assert words in shown


def test_a_picture_from_elsewhere_is_not_read(qapp):
    document = QTextDocument()
    for name in ("../../archive.db", "/etc/passwd", "file:///etc/passwd", "https://example.org/a.png"):
        fill(document, (Block("picture", (), name=name),), width=600)
        assert "\ufffc" not in document.toPlainText()


@pytest.mark.parametrize("doable", actions.TABLE, ids=lambda doable: doable.id)
def test_the_help_names_every_action_with_all_its_keys(doable):
    rows = [row for block in page("keys").blocks for row in block.rows]
    keys = {"".join(run.words for run in row[0]): "".join(run.words for run in row[1]) for row in rows}
    assert keys[doable.text] == ", ".join(doable.keys)


def test_the_contents_are_walked_and_the_page_follows(sheet):
    assert sheet.view.leaf.name == "reading"
    for _ in range(sum(1 for one in contents() if one.page == "reading")):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert sheet.view.leaf.name == "annotating"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert sheet.view.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Slash)
    assert sheet.search.hasFocus()


def test_a_word_is_found_and_brought_out(sheet):
    sheet.search.setText("sámple archive")
    first = sheet.list.rows.row(sheet.list.currentIndex())
    assert first.place.page == "reading"
    assert first.place.section == "Archives"
    sheet.search.setText("bookmark")
    assert sheet.view.found >= 2
    sheet.search.setText("xylophone")
    assert "xylophone" in sheet.nothing.text()
    assert not sheet.nothing.isHidden()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert len(sheet.list.rows) == len(contents())


def test_search_finds_a_key_by_its_action():
    found = looked_for("trash ctrl+shift+del")
    assert any(one.page == "keys" and one.section == "Mark" for one in found)


def test_links_are_followed_by_keyboard_and_one_comes_back(sheet):
    sheet.follow("cli.md")
    sheet.read()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    at = sheet.view.textCursor().charFormat().anchorHref()
    assert at.endswith(".md")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert sheet.view.leaf.name == at.removesuffix(".md")
    QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sheet.view.leaf.name == "cli"
    QTest.keyClick(focused(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert sheet.view.leaf.name == at.removesuffix(".md")


@pytest.mark.parametrize(
    "link", ["https://example.org", "file:///etc/passwd", "../../README.md", "nowhere.md"]
)
def test_a_link_out_of_the_help_leads_nowhere(sheet, link):
    before = sheet.view.leaf
    sheet.follow(link)
    assert sheet.view.leaf is before


def test_escape_leaves_step_by_step_and_the_place_is_kept(sheet, window, qtbot):
    sheet.follow("importing.md")
    sheet.read()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert sheet.search.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    window.activateWindow()
    window.reading.view.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.reading.view, Qt.Key.Key_F1)
    assert window.findChildren(Help) == [sheet]
    assert sheet.isVisible()
    assert sheet.view.leaf.name == "importing"


def test_the_page_follows_the_scheme(sheet, window, qtbot):
    def ink():
        return QTextCursor(sheet.view.document()).charFormat().foreground().color()

    assert ink() == theme.named("light")["ink"]
    for name in ("dark", "light"):
        window.commands.use_scheme(name)
        qtbot.waitUntil(lambda name=name: ink() == theme.named(name)["ink"])
