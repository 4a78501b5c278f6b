"""The real window on a desktop of its own, for test_atspi.py: it ends by itself when nobody asks any more."""

import sys

from PySide6.QtCore import QTimer

from app.ui import application

PATIENCE = 60_000  # milliseconds

if __name__ == "__main__":
    made = application.made_application(["chancery"])
    window = application.opened(None, None)
    window.setGeometry(0, 0, 1440, 900)
    window.show()
    QTimer.singleShot(PATIENCE, made.quit)
    sys.exit(made.exec())
