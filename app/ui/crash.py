"""What happens to our own mistakes: they are written to a log and told plainly, never swallowed."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_MOST_BYTES = 512 * 1024
_folder: list[Path] = []


def watch(folder: Path) -> None:
    """Write unforeseen exceptions and Qt's warnings to ``chancery.log`` in ``folder``."""
    _folder[:] = [folder]
    sys.excepthook = _unforeseen
    qInstallMessageHandler(_from_qt)


def log_path() -> Path | None:
    """Return where the log is."""
    return _folder[0] / "chancery.log" if _folder else None


def write(line: str) -> None:
    """Add ``line`` to the log; a full log is kept once as ``chancery.1.log``."""
    path = log_path()
    if path is None:
        return
    from datetime import UTC, datetime

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _MOST_BYTES:
            path.replace(path.with_name("chancery.1.log"))
        with path.open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {line}\n")
    except OSError:
        sys.stderr.write(f"{line}\n")


def report(error: BaseException) -> None:
    """Log an exception and tell the user."""
    _unforeseen(type(error), error, error.__traceback__)


def _unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    import traceback

    details = "".join(traceback.format_exception(kind, error, trace))
    write(details)
    sys.stderr.write(details)
    if issubclass(kind, KeyboardInterrupt):
        return
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        from app.ui.dialogs.messages import tell_crash

        tell_crash(f"{kind.__name__}: {error}", log_path())


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind != QtMsgType.QtDebugMsg:
        write(f"Qt: {message}")
    if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        sys.stderr.write(f"{message}\n")
