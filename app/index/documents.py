"""A readout as the documents of both indexes."""

from __future__ import annotations

from collections.abc import Iterator

import tantivy

from app.index.fields import day_number, indexable, set_apart
from app.model.folding import folded
from app.model.indexed import Indexed


def text_document(one: Indexed) -> tantivy.Document:
    """Return the document of the whole text."""
    document = tantivy.Document()
    document.add_unsigned("row", one.row)
    document.add_integer("date", day_number(one.date))
    document.add_text("title", indexable(one.title))
    document.add_text("text", indexable(one.text))
    for name in one.people:  # values of their own: no phrase runs over two names
        document.add_text("people", indexable(name))
    if one.publisher:
        document.add_text("publisher_words", indexable(one.publisher))
    for field, value in (
        ("pair", one.pair),
        ("publisher", one.publisher),
        ("year", (one.date or "")[:4]),
        ("kind", one.kind),
        ("lang", one.language),
        ("state", one.state),
    ):
        if value:
            document.add_text(field, value)
    for country in one.countries:
        document.add_text("country", country)
    for person in one.persons:
        document.add_text("person", person)
    return document


def statement_documents(one: Indexed) -> Iterator[tantivy.Document]:
    """Yield a document for each statement."""
    text = folded(one.text)  # once: its positions are those of the text
    date = day_number(one.date)
    for number, said in enumerate(one.statements):
        document = tantivy.Document()
        document.add_unsigned("row", one.row)
        document.add_unsigned("number", number)
        document.add_integer("date", date)
        document.add_text("text", set_apart(text[said.start : said.end]))
        document.add_text("verb", indexable(said.verb))
        document.add_text("act", said.act)
        for speaker in said.speakers:
            document.add_text("speaker", indexable(speaker))
        for side in said.sides:
            document.add_text("side", side)
        if said.agreement:
            document.add_text("agreement", said.agreement)
        yield document
