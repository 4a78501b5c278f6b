"""What was open lately over this archive, the newest first; and which commands were used lately."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_MOST = 30


class Recent:
    """A short list of names in the settings, the latest first.

    Settings are a file that is written anew as a whole: ``keep`` is called when there is time for it.
    """

    def __init__(self, settings: QSettings, key: str) -> None:
        self._settings = settings
        self._key = key
        kept = settings.value(key)
        names = kept if isinstance(kept, list) else [kept] if kept else []
        self.names: list[str] = [str(name) for name in names][:_MOST]

    def add(self, name: str) -> None:
        """Put ``name`` first."""
        self.names = [name, *(one for one in self.names if one != name)][:_MOST]

    def keep(self) -> None:
        """Put the names down in the settings."""
        self._settings.setValue(self._key, self.names)
