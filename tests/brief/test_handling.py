"""Handling levels: what is above a brief's level stands nowhere in it, and is told."""

from dataclasses import replace

import pikepdf
import pytest

from app.brief.handling import levels
from app.errors import WrongUsage
from app.model.annotation import Placed
from app.model.plan import Plan
from app.services import briefing
from tests.brief.founding import annotated_page
from tests.brief.pdf_reading import page_texts


def marked(*handling):
    """Return the founding page with its first notes at these levels."""
    page = annotated_page()
    changed = [
        Placed(replace(one.annotation, handling=level), one.status, one.span)
        for one, level in zip(page.placed, handling, strict=False)
    ]
    return replace(page, placed=(*changed, *page.placed[len(changed) :]))


@pytest.fixture
def page():
    return marked("confidential", "internal", "open")


@pytest.mark.parametrize(
    ("level", "withheld"), [("", 2), ("open", 2), ("internal", 1), ("confidential", 0), ("Internal", 1)]
)
def test_what_is_above_is_withheld_and_listed(page, level, withheld, tmp_path):
    done = briefing.export([page], tmp_path / "a.pdf", plan=Plan(level=level))
    assert len(done.withheld) == withheld
    assert done.annotations == len(page.placed) - withheld


def test_nothing_of_a_withheld_note_is_in_the_file(page, tmp_path):
    secret = page.placed[0].annotation.note
    for name in ("a.pdf", "a.md", "a.docx"):
        briefing.export([page], tmp_path / name, plan=Plan(level="internal"))
    assert "1998" in secret
    assert not any("1998" in text for text in page_texts((tmp_path / "a.pdf").read_bytes()))
    assert "1998" not in (tmp_path / "a.md").read_text(encoding="utf-8")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert b"1998" not in pdf.attachments["annotations.jsonld"].get_file().read_bytes()
        comments = [str(item.get("/Contents", "")) for one in pdf.pages for item in one.get("/Annots", [])]
    assert not any("1998" in comment for comment in comments)


def test_every_page_and_every_marked_note_says_its_level(page):
    data = briefing.rendered([page], plan=Plan(level="confidential"))
    texts = page_texts(data)
    assert all(text.count("CONFIDENTIAL") == 2 for text in texts)
    whole = " ".join(texts)
    assert "(C) “Future-oriented”" in whole
    assert "(I) An offer" in whole


def test_without_a_level_nothing_is_marked():
    assert "OPEN" not in " ".join(page_texts(briefing.rendered([annotated_page()])))


def test_a_house_has_its_own_levels(page, tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    (tmp_path / "handling.toml").write_text(
        'unmarked = "staff"\n[[level]]\nkey = "public"\n[[level]]\nkey = "staff"\nname = { en = "Staff only" }\n',
        encoding="utf-8",
    )
    assert [level.key for level in briefing.levels()] == ["public", "staff"]
    assert len(briefing.withheld([page], Plan(level="public"))) == len(page.placed)
    assert len(briefing.withheld([page], Plan(level="staff"))) == 3  # levels that are no longer known


@pytest.mark.parametrize(
    "text", ["", "level = 3", "[[level]]\nname = 2", 'unmarked = "x"\n[[level]]\nkey = "a"', "\x00"]
)
def test_a_file_of_levels_that_is_none_is_told(text, tmp_path):
    path = tmp_path / f"handling{abs(hash(text))}.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongUsage):
        levels(path)


def test_an_unknown_level_is_told(page):
    with pytest.raises(WrongUsage, match="cosmic"):
        briefing.compose([page], plan=Plan(level="cosmic"))
