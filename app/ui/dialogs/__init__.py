"""Dialogs, imported when they are first asked for."""
