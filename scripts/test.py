"""Run the tests: ``python3 scripts/test.py [ARGS]``.

Prepares as run.py does, with the development packages and Xvfb in addition. ARGS are pytest's own, with paths
seen from the project's root; none runs everything, on every core.
"""

import sys
from pathlib import Path


def main(arguments: "list[str]") -> int:
    """Prepare, then become pytest; Qt draws offscreen unless the caller says otherwise."""
    import os

    from scripts import libraries, lockfile
    from scripts.environment import ROOT, Environment, hand_over

    environment = Environment(ROOT)
    environment.prepare(lockfile.PARTS, level=libraries.TESTS)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return hand_over([str(environment.python), "-P", "-m", "pytest", *(arguments or ["-n", "auto"])])


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from scripts import python_version

    python_version.require()
    from scripts.setup_error import guarded

    sys.exit(guarded(main, sys.argv[1:]))
