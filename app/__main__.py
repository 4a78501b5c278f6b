"""``python -m app``: with no argument the window, at once; with arguments the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Return the exit status of the window or of the command."""
    if len(sys.argv) > 1:
        from app.cli import main as run_command

        return run_command()
    # The command line's machinery costs a tenth of a start that people wait for.
    from app.errors import KnownError
    from app.ui.application import run

    try:
        return run(None, None)
    except KnownError as error:
        print(f"chancery: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_status


if __name__ == "__main__":
    sys.exit(main())
