"""Parts moved, switched off and retitled."""

import pytest

from app.brief.arranging import arranged, parts_of
from app.brief.compose import compose
from app.brief.quotations import verify
from app.brief.render.pdf import render
from app.model.brief import Contents
from app.model.plan import Chosen, Plan
from app.services import briefing
from tests.brief.founding import NAMES, annotated_page
from tests.brief.test_templates import later


@pytest.fixture(scope="module")
def dossier():
    return compose([later("2019-12-24", "c"), annotated_page()], template="dossier", names=NAMES)


def keys(brief):
    return [section.key for section in brief.sections]


def test_parts_are_named_once_for_all_readouts(dossier):
    kinds = [part.kind for part in parts_of(dossier)]
    assert kinds[:5] == ["contents", "chronology", "matrix", "readouts", "facts"]
    assert len(kinds) == len(set(kinds))
    assert [part.kind for part in parts_of(dossier) if not part.may_go] == ["readouts", "source"]


def test_the_order_asked_for_within_and_without(dossier):
    made = arranged(dossier, (Chosen("source"), Chosen("contents"), Chosen("text"), Chosen("readouts")))
    assert keys(made)[0] == "source"
    at = keys(made).index("readout-1")
    assert keys(made)[at + 1] == "r1-text"
    assert keys(made)[keys(made).index("readout-2") + 1] == "r2-text"
    assert sorted(keys(made)) == sorted(keys(dossier))


def test_switched_off_and_retitled_in_every_readout_and_in_the_contents(dossier):
    made = arranged(dossier, (Chosen("agreements", shown=False), Chosen("notes", title="Remarks")))
    assert not [key for key in keys(made) if key.endswith("agreements")]
    contents = next(block for one in made.sections for block in one.blocks if isinstance(block, Contents))
    assert ("Remarks", "notes") in contents.entries
    assert {key for _, key in contents.entries} <= set(keys(made))


def test_what_is_not_named_stays_where_the_template_has_it(dossier):
    made = arranged(dossier, (Chosen("matrix", title="Who met whom"),))
    assert keys(made) == keys(dossier)


def test_sources_cannot_be_switched_off(dossier):
    assert "source" in keys(arranged(dossier, (Chosen("source", shown=False),)))


def test_notes_switched_off_leave_the_text_clean():
    plan = Plan(parts=(Chosen("notes", shown=False),))
    made = briefing.compose([annotated_page()], plan=plan)
    assert "notes" not in keys(made)
    assert not any(run.marks for one in made.sections for block in one.blocks for run in _runs(block))
    assert [item.name for item in made.attachments] == ["source.txt"]


def test_notes_without_the_text_lead_nowhere_and_are_still_whole():
    plan = Plan(parts=(Chosen("text", shown=False),))
    pages = [annotated_page()]
    made = briefing.compose(pages, plan=plan)
    assert verify(made, pages) > 0
    assert b"%PDF" in render(made).data


def _runs(block):
    return [run for text in getattr(block, "blocks", ()) for run in text.runs]
