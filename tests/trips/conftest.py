"""The window as a fixture; the same as in tests/ui."""

import pytest

from tests.ui.windows import dressed, opened


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    dressed(qapp)
    window = opened(tmp_path)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.saver.save()
    window.desk.session.close()
