"""The lock file in the repository: complete, hashed, without addresses, and true to pyproject.toml."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from scripts import lock, lockfile

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = (ROOT / "requirements.lock").read_text(encoding="utf-8")
RUN = lockfile.requirements(lockfile.read_part(TEXT, lockfile.RUN))
DEVELOPMENT = lockfile.requirements(lockfile.read_part(TEXT, lockfile.DEVELOPMENT))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_every_requirement_is_pinned_and_hashed():
    for name, entry in {**RUN, **DEVELOPMENT}.items():
        first, *hashes = [line.strip(" \\") for line in entry.splitlines()]
        assert re.fullmatch(rf"{re.escape(name)}==[^\s;]+( ; .+)?", first)
        assert hashes
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", line) for line in hashes)


def test_every_line_belongs_to_a_requirement():
    allowed = re.compile(r"|#.*|[a-z0-9-]+==.*|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in TEXT.splitlines() if not allowed.fullmatch(line)] == []


def test_it_names_no_address_and_no_folder():
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted|(^|\s)/\w", TEXT)


def test_the_parts_share_nothing():
    assert RUN.keys().isdisjoint(DEVELOPMENT)


def test_no_development_tool_reaches_the_reader():
    tools = {canonicalize_name(Requirement(wish).name) for wish in PROJECT["optional-dependencies"]["dev"]}
    assert tools.isdisjoint(RUN)
    assert tools <= DEVELOPMENT.keys()


@pytest.mark.parametrize(
    ("wishes", "part"),
    [(PROJECT["dependencies"], RUN), (PROJECT["optional-dependencies"]["dev"], DEVELOPMENT)],
    ids=lockfile.PARTS,
)
def test_every_wish_of_the_project_is_met(wishes, part):
    for wish in map(Requirement, wishes):
        pinned = Version(lockfile.version(part[canonicalize_name(wish.name)]))
        assert pinned in wish.specifier, wish


def test_the_application_imports_nothing_that_a_reader_would_lack():
    imported = set()
    for source in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported.add(node.module.partition(".")[0])
    brought_by = packages_distributions()
    foreign = imported - sys.stdlib_module_names - {"app"}
    locked = {
        name for name in foreign if {canonicalize_name(d) for d in brought_by.get(name, ())} & RUN.keys()
    }
    assert sorted(foreign - locked) == []


def test_a_compiled_package_is_hashed_for_more_than_one_platform():
    assert len(re.findall("--hash", RUN["pyside6-essentials"])) >= 4
    assert len(re.findall("--hash", RUN["pikepdf"])) >= 10


def test_it_says_of_which_day_it_is():
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", lock.day_of(TEXT))


def test_combining_gives_back_both_parts():
    run, added = (
        "alpha==1 \\\n    --hash=sha256:aa\n",
        "beta==2 ; sys_platform == 'win32' \\\n    --hash=sha256:bb\n",
    )
    text = lock.combine(run, run + added, "2026-11-22")
    assert lockfile.read_part(text, lockfile.RUN) == run
    assert lockfile.read_part(text, lockfile.DEVELOPMENT) == added
    assert lock.day_of(text) == "2026-11-22"


def test_parts_that_disagree_are_refused():
    with pytest.raises(ValueError, match="disagree on alpha"):
        lock.combine(
            "alpha==1 \\\n    --hash=sha256:aa\n", "alpha==2 \\\n    --hash=sha256:bb\n", "2026-11-22"
        )


def test_an_address_is_refused():
    entry = "alpha==1 \\\n    --hash=sha256:aa\n"
    with pytest.raises(ValueError, match="address"):
        lock.combine(entry, f"--index-url https://example.org/simple\n{entry}", "2026-11-22")


def test_a_missing_part_is_named():
    with pytest.raises(ValueError, match="development"):
        lockfile.read_part(f"{lockfile.mark(lockfile.RUN)}\n", lockfile.DEVELOPMENT)
