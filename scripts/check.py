"""Check the code: ``python3 scripts/check.py [--fix]``.

Format, lint, types and the dependency rule between rooms. Every check runs, whatever the others found; --fix
first repairs what can be repaired without a thought.
"""

import sys
from pathlib import Path

CHECKS = (
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("lint", ("-m", "ruff", "check", ".")),
    ("types", ("-m", "mypy")),
    (
        "dependency rule",
        ("-c", "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"),
    ),
)
REPAIRS = (("-m", "ruff", "check", "--fix", "--quiet", "."), ("-m", "ruff", "format", "--quiet", "."))


def main(arguments: "list[str]") -> int:
    """Run every check and name each result; returns 1 when any failed, 2 for an unknown argument."""
    import subprocess

    from scripts import lockfile
    from scripts.environment import ROOT, Environment

    if arguments not in ([], ["--fix"]):
        print("usage: python3 scripts/check.py [--fix]", file=sys.stderr)
        return 2
    environment = Environment(ROOT)
    environment.prepare(lockfile.PARTS)

    def succeeds(command: "tuple[str, ...]") -> bool:
        return subprocess.call([str(environment.python), *command], cwd=ROOT) == 0

    if arguments:
        for repair in REPAIRS:
            succeeds(repair)
    failed = []
    for name, command in CHECKS:
        print(f"== {name}", flush=True)
        if not succeeds(command):
            failed.append(name)
    print(f"Failed: {', '.join(failed)}." if failed else f"All {len(CHECKS)} checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from scripts import python_version

    python_version.require()
    from scripts.setup_error import guarded

    sys.exit(guarded(main, sys.argv[1:]))
