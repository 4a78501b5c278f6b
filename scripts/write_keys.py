"""Write ``resources/help/keys.md`` from the action table; a test holds the two alike."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "help" / "keys.md"
sys.path.insert(0, str(ROOT))

_HEAD = """# Keys

Every action of the window, as the command palette (<kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>P</kbd>) and the key sheet
(<kbd>?</kbd>) show it. Single letters work while one reads; in a field they are letters. In the lists beside
the text, <kbd>Up</kbd> and <kbd>Down</kbd> walk, <kbd>Enter</kbd> goes to the passage, <kbd>Esc</kbd> comes back to
the text. <kbd>Esc</kbd> in the text closes what lies over it, else returns to where one was before the last jump.
"""


def page() -> str:
    """Return the page as Markdown."""
    from app.ui.actions import TABLE

    parts = [_HEAD]
    for group in dict.fromkeys(one.group for one in TABLE):
        rows = [
            f"| {one.text.replace('|', '/')} | {', '.join(map(_keyed, one.keys))} |"
            for one in TABLE
            if one.group == group
        ]
        parts.append("\n".join((f"## {group}\n", "| action | keys |", "|---|---|", *rows, "")))
    return "\n".join(parts)


def _keyed(key: str) -> str:
    """Return ``Ctrl+P`` with each key marked as one; the last may itself be a plus."""
    before, plus, last = key.removesuffix("+").rpartition("+")
    last += "+" if key.endswith("+") else ""
    parts = [*before.split("+"), last or "+"] if plus else [last]
    return "+".join(f"<kbd>{part}</kbd>" for part in parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(PAGE)
