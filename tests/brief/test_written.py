"""A finished file is read anew by what it states itself: another library finds the same objects."""

import io

import pikepdf
import pytest

from app.brief.compose import compose
from app.brief.render.pdf import render
from app.brief.render.written import Written, reference
from tests.brief.founding import NAMES, annotated_page


@pytest.fixture(scope="module")
def data():
    return render(compose([annotated_page()], names=NAMES)).data


def test_the_pages_and_their_content_are_those_another_library_finds(data):
    mine = Written(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert mine.root == pdf.Root.objgen[0]
        assert len(mine.pages()) == len(pdf.pages)
        for page, theirs in zip(mine.pages(), pdf.pages, strict=True):
            assert reference(page, b"Contents") == theirs.Contents.objgen[0]
            assert mine.stream(reference(page, b"Contents")) == theirs.Contents.read_bytes()
            listed = page.partition(b"/Annots[")[2].partition(b"]")[0]
            assert listed.count(b" 0 R") == len(theirs.get("/Annots", []))


def test_every_object_is_found(data):
    mine = Written(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                assert mine.stream(item.objgen[0]) == item.read_bytes()
            elif isinstance(item, pikepdf.Dictionary):
                assert mine[item.objgen[0]].lstrip().startswith(b"<<")


@pytest.mark.parametrize("cut", [lambda data: data[:-40], lambda data: data[10:], lambda _: b"not a PDF"])
def test_what_is_cut_off_or_moved_is_not_believed(data, cut):
    with pytest.raises(ValueError, match=r"file|stream"):
        Written(cut(data))
