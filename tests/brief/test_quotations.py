from dataclasses import replace

import pytest

from app.brief.compose import compose
from app.brief.quotations import verify
from app.errors import CheckFailed
from app.model.brief import AgreementList, FullText, Quote
from app.model.span import Span
from tests.brief.founding import annotated_page, page, readout


def with_block(brief, kind, change):
    sections = tuple(
        replace(
            section,
            blocks=tuple(change(block) if isinstance(block, kind) else block for block in section.blocks),
        )
        for section in brief.sections
    )
    return replace(brief, sections=sections)


def test_every_quotation_of_a_brief_equals_the_record():
    held = annotated_page()
    assert verify(compose([held]), [held]) > 40


def test_one_letter_is_enough():
    held = page()

    def change(block):
        quote = block.items[0].quote
        wrong = replace(quote, text=quote.text.replace("will", "shall", 1))
        return replace(block, items=(replace(block.items[0], quote=wrong), *block.items[1:]))

    with pytest.raises(CheckFailed, match="differs from the record"):
        verify(with_block(compose([held]), AgreementList, change), [held])


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        (Quote("nobody", Span(0, 1), "J"), "not in the selection"),
        (Quote(readout().uid, Span(9_000, 90_000), "J"), "past the end"),
    ],
)
def test_a_quotation_from_nowhere(quote, words):
    held = page()

    def change(block):
        return replace(block, items=(replace(block.items[0], quote=quote),))

    with pytest.raises(CheckFailed, match=words):
        verify(with_block(compose([held]), AgreementList, change), [held])


def test_a_full_text_with_a_hole():
    held = page()

    def change(block):
        return replace(block, blocks=block.blocks[:3] + block.blocks[4:])

    with pytest.raises(CheckFailed, match="not whole"):
        verify(with_block(compose([held]), FullText, change), [held])


def test_a_full_text_cut_short():
    held = page()
    with pytest.raises(CheckFailed, match="not whole after"):
        verify(
            with_block(compose([held]), FullText, lambda block: replace(block, blocks=block.blocks[:-1])),
            [held],
        )


def test_a_record_that_changed_is_not_quoted():
    held = page()
    for changed in (
        replace(held, verified=False),
        replace(held, readout=replace(held.readout, text_sha256="0" * 64)),
    ):
        with pytest.raises(CheckFailed, match="hash it was received with"):
            verify(compose([changed]), [changed])


def test_a_reading_of_another_text_is_refused_not_a_crash():
    held = page()
    short = replace(held, readout=readout("A short text."))
    with pytest.raises(CheckFailed, match="past the end of the record"):
        verify(compose([short]), [short])
