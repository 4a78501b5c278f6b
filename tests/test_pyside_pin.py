"""The pin on PySide6: 6.12.0 gives a reference to None away at every call that returns nothing.

Before Python 3.12, where None became immortal, about five thousand such calls end the process with
``none_dealloc``. A new PySide6 is taken only when this test passes on Python 3.11.
"""

import sys

from PySide6.QtCore import QObject

CALLS = 2_000  # enough to see the loss, too few to die of it


def test_calls_that_return_nothing_keep_none_alive():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("readout")
    lost = before - sys.getrefcount(None)
    assert abs(lost) < CALLS // 10
    if sys.version_info >= (3, 12):  # None is not counted there: only going on proves anything
        for _ in range(10 * CALLS):
            thing.setObjectName("readout")
    assert thing.objectName() == "readout"
