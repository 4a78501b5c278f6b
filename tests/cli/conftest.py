"""An archive with one readout and an empty notebook, as options that name them, and how a command is run on them."""

import pytest

from app.cli import main
from tests.making import made_archive


@pytest.fixture
def files(tmp_path):
    made_archive(tmp_path / "archive.db")
    return ["--archive", str(tmp_path / "archive.db"), "--notebook", str(tmp_path / "notebook.db")]


@pytest.fixture
def run(capfdbinary, files):
    """Return what runs a command on these files, with its exit status, output and errors."""

    def run(*arguments):
        status = main([*map(str, arguments), *files])
        out, err = capfdbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return run
