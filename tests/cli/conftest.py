"""An archive with one readout and an empty notebook, as the options that name them."""

import pytest

from tests.making import made_archive


@pytest.fixture
def files(tmp_path):
    made_archive(tmp_path / "archive.db")
    return ["--archive", str(tmp_path / "archive.db"), "--notebook", str(tmp_path / "notebook.db")]
