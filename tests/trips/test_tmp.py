from tests.ui.windows import *
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QTextEdit
from PySide6.QtGui import QTextCursor
from tests.trips.conftest import window
import traceback
def test_x(window,qtbot):
    view=window.reading.view
    start=QPoint(163,493)
    for k in range(3):
        c=view.textCursor(); c.setPosition(100*k+5); view.setTextCursor(c)
        print("set", view.textCursor().position())
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        print("pressed", view.textCursor().position())
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        print("released", view.textCursor().position())
        qtbot.wait(600)
