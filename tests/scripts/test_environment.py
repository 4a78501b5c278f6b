"""Making .venv: real environments, real pip, and packages made here, so that no network is needed."""

import base64
import hashlib
import os
import signal
import subprocess
import sys
import time
import zipfile

import pytest

from scripts import building, environment, installing, lockfile
from scripts.environment import Environment
from scripts.setup_error import SetupError, guarded

START = """
import sys
from pathlib import Path
sys.path[0] = {root!r}
from scripts.environment import Environment
from scripts.setup_error import guarded
def main(parts):
    Environment(Path({checkout!r})).prepare(tuple(parts))
    return 0
sys.exit(guarded(main, sys.argv[1:]))
"""


def make_wheel(folder, name, version="1.0"):
    """Write the smallest wheel pip accepts and return its lock entry."""
    about = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"version = {version!r}\n",
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(text)}\n")
    files[f"{about}/RECORD"] = "".join(rows) + f"{about}/RECORD,,\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path), text)  # without the clock, so always the same bytes
    return f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def write_lock(checkout, run, development):
    first, second = (lockfile.mark(part) for part in lockfile.PARTS)
    text = f"{first}\n{run}\n{second}\n{development}"
    (checkout / "requirements.lock").write_text(text, encoding="utf-8")


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """A folder of packages that stands for the index; nothing else can be reached."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def checkout(tmp_path, shelf):
    """A checkout with a lock of one run-time and one development package."""
    folder = tmp_path / "a checkout"
    folder.mkdir()
    write_lock(folder, make_wheel(shelf, "readable"), make_wheel(shelf, "testable"))
    return folder


def says(house, code):
    return subprocess.run(
        [str(house.python), "-c", code], capture_output=True, text=True, check=True, cwd=house.root.parent
    ).stdout.strip()


def start(checkout, *parts):
    program = START.format(root=str(environment.ROOT), checkout=str(checkout))
    return subprocess.Popen([sys.executable, "-c", program, *parts], stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
def test_a_checkout_from_nothing_to_stale_and_back(checkout, shelf, monkeypatch, capfd):
    house = Environment(checkout)
    assert house.lacks(lockfile.PARTS) == list(lockfile.PARTS)

    house.prepare((lockfile.RUN,))
    assert house.lacks(lockfile.PARTS) == [lockfile.DEVELOPMENT]
    assert says(house, "import readable, sys; print(readable.version, *sys.path[-1:])") == f"1.0 {checkout}"
    assert capfd.readouterr().err.startswith("Chancery: setting up, once: 1 run-time packages.")

    # The development part is added to what is there.
    untouched = (house.venv / "pyvenv.cfg").stat().st_mtime_ns
    house.prepare(lockfile.PARTS)
    assert says(house, "import readable, testable; print(testable.version)") == "1.0"
    assert (house.venv / "pyvenv.cfg").stat().st_mtime_ns == untouched
    assert "development" in capfd.readouterr().err

    # The second start installs nothing.
    install = building.install
    monkeypatch.setattr(building, "install", lambda *_: pytest.fail("installed again"))
    house.prepare(lockfile.PARTS)
    house.prepare((lockfile.RUN,))
    assert capfd.readouterr() == ("", "")
    monkeypatch.setattr(building, "install", install)

    # A changed lock makes it anew, without remains.
    write_lock(checkout, make_wheel(shelf, "legible", "2.0"), make_wheel(shelf, "testable"))
    assert house.lacks((lockfile.RUN,)) == [lockfile.RUN]
    house.prepare((lockfile.RUN,))
    assert says(house, "import legible; print(legible.version)") == "2.0"
    with pytest.raises(subprocess.CalledProcessError):
        says(house, "import readable")


@pytest.mark.slow
def test_other_bytes_than_the_locks_are_refused_and_leave_nothing(checkout, shelf):
    (shelf / "readable-1.0-py3-none-any.whl").unlink()
    make_wheel(shelf, "readable")
    with zipfile.ZipFile(shelf / "readable-1.0-py3-none-any.whl", "a") as wheel:
        wheel.writestr("readable_extra.py", "")
    with pytest.raises(SetupError, match="not the one the lock file names"):
        Environment(checkout).prepare((lockfile.RUN,))
    assert not (checkout / ".venv").exists()


@pytest.mark.slow
def test_a_failure_of_the_development_part_leaves_the_reader_whole(checkout, shelf):
    house = Environment(checkout)
    (shelf / "testable-1.0-py3-none-any.whl").unlink()
    with pytest.raises(SetupError, match="no package for this Python"):
        house.prepare(lockfile.PARTS)
    assert house.lacks(lockfile.PARTS) == [lockfile.DEVELOPMENT]
    make_wheel(shelf, "testable")
    house.prepare(lockfile.PARTS)
    assert house.lacks(lockfile.PARTS) == []


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill is POSIX's")
def test_a_killed_install_is_made_anew(checkout):
    house = Environment(checkout)
    process = start(checkout, lockfile.RUN)
    deadline = time.monotonic() + 60
    while not house.python.exists() and time.monotonic() < deadline:
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert house.venv.exists()
    assert house.lacks((lockfile.RUN,)) == [lockfile.RUN]
    house.prepare((lockfile.RUN,))
    assert says(house, "import readable; print(readable.version)") == "1.0"


@pytest.mark.slow
def test_two_starts_at_once_install_once(checkout):
    processes = [start(checkout, lockfile.RUN) for _ in range(2)]
    said = "".join(process.communicate(timeout=100)[1] for process in processes)
    assert [process.returncode for process in processes] == [0, 0]
    assert said.count("setting up, once") == 1
    assert says(Environment(checkout), "import readable; print(readable.version)") == "1.0"


def pretend_installed(house):
    """Write what an install leaves for a start to look at, without making it."""
    house.python.parent.mkdir(parents=True)
    house.python.write_bytes(b"")
    for part in lockfile.PARTS:
        house.stamp(part).write_text(house.stamp_text(part), encoding="utf-8")


def test_stamps_follow_the_part_they_are_of(checkout):
    house = Environment(checkout)
    pretend_installed(house)
    assert house.lacks(lockfile.PARTS) == []
    entries = [lockfile.read_part(house.lock.read_text(encoding="utf-8"), part) for part in lockfile.PARTS]
    write_lock(checkout, entries[0], entries[1].replace("1.0", "1.1"))
    assert house.lacks(lockfile.PARTS) == [lockfile.DEVELOPMENT]
    assert house.lacks((lockfile.RUN,)) == []


def test_another_python_makes_it_stale(checkout, monkeypatch):
    house = Environment(checkout)
    pretend_installed(house)
    monkeypatch.setattr(environment, "python_identity", lambda: "cpython-399 elsewhere 64 bits")
    assert house.lacks(lockfile.PARTS) == list(lockfile.PARTS)


def test_a_python_that_went_away_makes_it_stale(checkout):
    house = Environment(checkout)
    pretend_installed(house)
    house.python.unlink()
    assert house.lacks(lockfile.PARTS) == list(lockfile.PARTS)


def test_an_unfinished_install_is_no_install(checkout):
    house = Environment(checkout)
    pretend_installed(house)
    house.stamp(lockfile.RUN).rename(house.unfinished(lockfile.RUN))
    assert house.lacks(lockfile.PARTS) == [lockfile.RUN]


def test_a_folder_that_is_not_ours_is_left_alone(checkout):
    precious = checkout / ".venv" / "thesis.txt"
    precious.parent.mkdir()
    precious.write_text("years of work", encoding="utf-8")
    with pytest.raises(SetupError, match="Move it away"):
        Environment(checkout).prepare((lockfile.RUN,))
    assert precious.read_text(encoding="utf-8") == "years of work"


def test_a_missing_or_damaged_lock_is_said(checkout):
    house = Environment(checkout)
    pretend_installed(house)
    house.lock.write_text("nothing of use\n", encoding="utf-8")
    with pytest.raises(SetupError, match=r"requirements\.lock is missing or damaged"):
        house.prepare((lockfile.RUN,))
    house.lock.unlink()
    with pytest.raises(SetupError, match=r"requirements\.lock is missing or damaged"):
        house.prepare((lockfile.RUN,))


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n",
            "disk is full",
        ),
        (
            "WARNING: Retrying … NewConnectionError(…)\nERROR: No matching distribution found for x\n",
            "network",
        ),
        (
            "SSLError(… CERTIFICATE_VERIFY_FAILED …)\nERROR: No matching distribution found for x\n",
            "PIP_CERT",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE\n", "not the one"),
        ("ERROR: No matching distribution found for x==1\n", "no package for this Python .*x==1"),
        ("something\nERROR: first\nERROR: the real reason\nnote\n", "the real reason"),
        ("Error: only words\n", "only words"),
        ("", "no reason given"),
    ],
)
def test_a_failure_is_explained(output, expected):
    with pytest.raises(SetupError, match=expected):
        raise SetupError(installing.explain(output))


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (SetupError("The sentence."), 3, "The sentence."),
        (KeyboardInterrupt(), 130, "again"),
        (OSError(28, "No space left on device", "x"), 3, "No space left on device: x"),
        (PermissionError(13, "Permission denied", ".venv"), 3, "Permission denied: .venv"),
    ],
)
def test_expected_failures_are_sentences(error, status, words, capsys):
    def main(_):
        raise error

    assert guarded(main, []) == status
    said = capsys.readouterr()
    assert words in said.err
    assert "Traceback" not in said.err
    assert said.out == ""


def test_an_error_of_ours_is_not_hidden():
    def main(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        guarded(main, [])
