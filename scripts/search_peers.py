"""What searching is measured beside: tantivy, SQLite's FTS5 and Xapian as they come, over the same texts.

Each makes its own index and cuts its own snippets. What a peer has no word for (fields, CJK, NEAR) is left out.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROWS = 20
Ask = Callable[[str], Callable[[], object] | None]


def peers(archive: Path, home: Path) -> dict[str, Ask]:
    """Return who answers the same questions, by name; Xapian where its Python module is (Debian: python3-xapian)."""
    found: dict[str, Ask] = {"tantivy": _tantivy(archive), "FTS5": _fts(archive, home)}
    try:
        import xapian  # type: ignore[import-not-found]  # no wheel of it is to be had
    except ImportError:
        print("  Xapian is not here to be measured: install python3-xapian, or put it on PYTHONPATH")
        return found
    return {**found, "Xapian": _xapian(xapian, archive, home)}


def _texts(archive: Path) -> Iterator[str]:
    for (text,) in sqlite3.connect(archive).execute("select text from readout order by id"):
        yield text


def _tantivy(archive: Path) -> Ask:
    """Return tantivy as it comes: English stems, its query language, its snippets, over the same texts."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
    index = tantivy.Index(builder.build())
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for text in _texts(archive):
        document = tantivy.Document()
        document.add_text("text", text)
        writer.add_document(document)
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def ask(question: str) -> Callable[[], object] | None:
        if not question or ":" in question or "NEAR" in question or not question.isascii():
            return None
        query = index.parse_query(question, ["text"], conjunction_by_default=True, allow_regexes=True)

        def run() -> object:
            result = searcher.search(query, ROWS, count=True)
            cut = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
            return [cut.snippet_from_doc(searcher.doc(address)).to_html() for _, address in result.hits]

        return run

    return ask


def _fts(archive: Path, home: Path) -> Ask:
    """Return SQLite's FTS5 as it comes: porter stems, bm25, snippet(), over the same texts."""
    connection = sqlite3.connect(home / "fts.db", isolation_level=None)
    connection.execute("attach ? as archive", (str(archive),))
    connection.execute("create virtual table words using fts5 (text, tokenize = 'porter unicode61')")
    connection.execute("begin")
    connection.execute("insert into words (rowid, text) select id, text from archive.readout")
    connection.execute("commit")

    def ask(question: str) -> Callable[[], object] | None:
        if not question or ":" in question or not question.isascii():
            return None
        sql = "select rowid, snippet(words, 0, '', '', '', 20) from words where words match ? order by rank limit ?"
        return lambda: connection.execute(sql, (question, ROWS)).fetchall()

    return ask


def _xapian(xapian: Any, archive: Path, home: Path) -> Ask:
    """Return Xapian as it comes: English stems, its query parser with CJK as n-grams, its snippets."""
    database = xapian.WritableDatabase(str(home / "xapian"), xapian.DB_CREATE_OR_OVERWRITE)
    stem, terms = xapian.Stem("en"), xapian.TermGenerator()
    terms.set_stemmer(stem)
    terms.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
    for text in _texts(archive):
        document = xapian.Document()
        document.set_data(text)
        terms.set_document(document)
        terms.index_text(text)
        database.add_document(document)
    database.commit()
    reading = xapian.Database(str(home / "xapian"))
    parser = xapian.QueryParser()
    parser.set_database(reading)
    parser.set_stemmer(stem)
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_default_op(xapian.Query.OP_AND)
    flags = (
        xapian.QueryParser.FLAG_PHRASE
        | xapian.QueryParser.FLAG_WILDCARD
        | xapian.QueryParser.FLAG_BOOLEAN
        | xapian.QueryParser.FLAG_CJK_NGRAM
    )

    def ask(question: str) -> Callable[[], object] | None:
        if not question or ":" in question:
            return None
        spelled = re.sub(r"NEAR\((\S+) (\S+), (\d+)\)", r"\1 NEAR/\3 \2", question)
        query = parser.parse_query(spelled, flags)
        enquire = xapian.Enquire(reading)
        enquire.set_query(query)

        def run() -> object:
            found = enquire.get_mset(0, ROWS)
            return [found.snippet(one.document.get_data().decode(), 200, stem) for one in found]

        return run

    return ask
