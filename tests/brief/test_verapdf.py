"""veraPDF agrees that the files conform, and that broken ones do not. Needs its wheels; slow."""

import json
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from app.brief.compose import TEMPLATES
from app.services import briefing
from tests.brief import verapdf
from tests.brief.founding import annotated_page

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not verapdf.available(), reason="veraPDF is not installed (extra pdfcheck)"),
]


def failed(path, flavour):
    """Ask in a process of its own: a Java machine does not leave the one it was started in."""
    command = [sys.executable, str(Path(verapdf.__file__)), flavour, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.mark.parametrize("flavour", verapdf.PROFILES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_conforms(tmp_path, template, flavour):
    path = tmp_path / "brief.pdf"
    briefing.export([annotated_page()], path, template=template)
    assert failed(path, flavour) == {}


@pytest.mark.parametrize(
    ("key", "flavour"), [("/StructTreeRoot", "ua1"), ("/OutputIntents", "3a"), ("/Metadata", "3a")]
)
def test_a_broken_file_fails(tmp_path, key, flavour):
    path = tmp_path / "brief.pdf"
    briefing.export([annotated_page()], path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        del pdf.Root[key]
        pdf.save(path, fix_metadata_version=False)
    assert failed(path, flavour)
