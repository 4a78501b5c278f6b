"""Write the lock file: ``python3 scripts/lock.py [--upgrade]``.

uv (on the PATH) resolves pyproject.toml for every platform at once. Packages published after the day noted in
the lock file do not exist for it, so that the same pyproject.toml gives the same lock on any day; --upgrade
moves that day to today and takes the newest of everything.
"""

import sys
from pathlib import Path

OLDEST_PYTHON = "3.11"


def _resolve(root: Path, until: str, *options: str) -> str:
    import subprocess

    from scripts.setup_error import SetupError

    command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--quiet"]
    shape = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    limits = ["--python-version", OLDEST_PYTHON, "--exclude-newer", f"{until}T00:00:00Z"]
    try:
        done = subprocess.run(
            [*command, *shape, *limits, *options], cwd=root, stdout=subprocess.PIPE, text=True, check=False
        )
    except FileNotFoundError as error:
        raise SetupError("locking needs uv; install it first: https://docs.astral.sh/uv/") from error
    if done.returncode != 0:
        raise SetupError("uv could not resolve pyproject.toml; its own words are above.")
    return done.stdout


def combine(run: str, everything: str, until: str) -> str:
    """Build the lock file's text from the run-time set and the whole set; ValueError when they disagree.

    A package that both want is named once, in the run-time part, and must have the same entry in both.
    """
    from scripts import lockfile

    ours, whole = lockfile.requirements(run), lockfile.requirements(everything)
    differing = sorted(name for name in ours if whole.get(name) != ours[name])
    if differing:
        raise ValueError(f"run-time and development disagree on {', '.join(differing)}")
    if "://" in everything:
        raise ValueError("the resolved set names an address; only names, versions and hashes belong here")
    added = "\n".join(entry for name, entry in whole.items() if name not in ours)
    intro = f"# Written by scripts/lock.py; do not edit. As published before {until}."
    first, second = (lockfile.mark(part) for part in lockfile.PARTS)
    return f"{intro}\n{first}\n{run.strip()}\n\n{second}\n{added}\n"


def day_of(lock_text: str) -> str:
    """Return the day a lock file's text was resolved for (YYYY-MM-DD); empty when it says none."""
    import re

    found = re.search(r"As published before (\d{4}-\d\d-\d\d)", lock_text)
    return found[1] if found else ""


def main(arguments: "list[str]") -> int:
    """Resolve twice, with and without the development extra, and write both parts."""
    import datetime

    from scripts.environment import ROOT
    from scripts.setup_error import SetupError

    path = ROOT / "requirements.lock"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    until = today if "--upgrade" in arguments else day_of(before) or today
    everything = _resolve(ROOT, until, "--extra", "dev")
    try:
        text = combine(_resolve(ROOT, until), everything, until)
    except ValueError as error:
        raise SetupError(f"{error}.") from error
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{path.name}: {'unchanged' if text == before else 'written'}, as published before {until}.")
    return 0


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from scripts import python_version

    python_version.require()
    from scripts.setup_error import guarded

    sys.exit(guarded(main, sys.argv[1:]))
