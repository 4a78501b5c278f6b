"""Files made to do harm: refused with a sentence, or survived, in bounded time and memory."""

import contextlib
import gzip
import io
import sys
import time
import zipfile

import pytest

from app.errors import InputRefused
from app.intake.drafting import drafts_of
from app.intake.readers import opening
from app.intake.readers.found import Found
from tests.intake.readers.files import (
    ARTICLE,
    LEAD,
    TITLE,
    W,
    docx,
    html,
    mhtml,
    paragraph,
    pdf,
    warc,
    zipped,
)
from tests.naughty import naughty_strings

LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY f SYSTEM "file:///etc/passwd">]>'
)
SECONDS = 20  # on a machine that does other things as well; on a quiet one each takes less than two


def read(data, name="file"):
    started = time.monotonic()
    try:
        return [item for item in opening.of_bytes(data, name) if isinstance(item, Found)]
    finally:
        assert time.monotonic() - started < SECONDS


NESTED = b"<html><body>" + b"<div>" * 200_000 + LEAD.encode() + b"</div>" * 200_000
LOOP = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 99999999/Kids[3 0 R]>>"
    b"endobj\n3 0 obj<</Type/Pages/Count 99999999/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF"
)
REFUSED = {
    "nested": (NESTED, "deep"),
    "nested and never closed": (b"<html><b><i><u>" * 100_000 + b"x", "deep"),
    "nested in SVG": (b"<html><svg>" + b"<g>" * 200_000, "deep"),
    "a million tags": (b"<html><body>" + b"<p>x" * 1_000_000, "tags"),
    "attributes": (b"<html><p " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">x</p>", "attributes"),
    "laughs in HTML": (f"<!DOCTYPE html [<!ENTITY a 'ha'>]><html><p>&a;{LEAD}</p>".encode(), "entities"),
    "laughs in XML": (f'<?xml version="1.0"?>{LAUGHS}<lolz>&c;</lolz>'.encode(), "XML"),
    "laughs in TEI": (f'<?xml version="1.0"?>{LAUGHS}<TEI>&c;&f;</TEI>'.encode(), "DOCTYPE"),
    "laughs in UTF-16 TEI": (
        f'<?xml version="1.0" encoding="UTF-16"?>{LAUGHS}<TEI>&c;</TEI>'.encode("utf-16"),
        "DOCTYPE",
    ),
    "nested TEI": (b'<TEI xmlns="http://www.tei-c.org/ns/1.0">' + b"<div>" * 200_000, "deep"),
    "nested DOCX": (docx("<w:tbl>" * 100_000), "damaged"),
    "a PDF that is none": (b"%PDF-1.7\n" + b"0 0 obj\n" * 100_000, "damaged"),
    "a PDF whose pages are each other's": (LOOP, "damaged|no text|too much"),
    "truncated ZIP": (zipped([("page.html", html(ARTICLE))])[:200], "broken"),
    "truncated gzip": (gzip.compress(html(ARTICLE).encode())[:60], "broken"),
    "NUL bytes": (b"a\0b" * 100, "NUL"),
    "a page of scripts": (b"<html><script>" + b"x" * 1_000_000, "without text"),
    "comments that never end": (b"<html>" + b"<!--" * 500_000, "without text|no page"),
    "MHTML in MHTML": (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n"
        + b"--a\r\nContent-Type: multipart/related; boundary=a\r\n\r\n" * 5000,
        "deeply",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name):
    data, why = REFUSED[name]
    with pytest.raises(InputRefused, match=why) as refused:
        read(data)
    assert refused.value.happened.endswith(".")
    assert refused.value.kept == "Nothing was imported."
    assert refused.value.to_do.endswith(".")


def test_a_bomb_is_refused_before_it_is_opened():
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("zeros.txt", "w") as member,
    ):
        for _ in range(300):
            member.write(bytes(1024 * 1024))
    assert len(stream.getvalue()) < 400_000
    started = time.monotonic()
    with pytest.raises(InputRefused, match="times its size"):
        read(stream.getvalue())
    assert time.monotonic() - started < 1


def test_a_compressed_bomb_is_refused():
    with pytest.raises(InputRefused, match="more than 64 MB"):
        read(gzip.compress(bytes(100 * 1024 * 1024)))


def test_one_large_line():
    (found,) = read(f"<html><body><article><h1>{TITLE}</h1><p>{'word ' * 1_000_000}</p></article>".encode())
    assert found.text.count("word") == 1_000_000
    (found,) = read(("word " * 1_000_000).encode())
    assert len(found.text) == 5_000_000


def test_nesting_below_the_limit_survives():
    (found,) = read(f"<html><body>{'<div>' * 400}<p>{LEAD}</p>{'</div>' * 400}</body></html>".encode())
    assert LEAD in found.text
    deep = "<table><tr><td>" * 400 + f"<p>{LEAD}</p>" + "</td></tr></table>" * 400
    (found,) = read(f"<html><body>{deep}</body></html>".encode())
    assert LEAD in found.text


def test_marks_that_cannot_be_seen_are_kept():
    words = "Mini\u200bster \u202eTarn\u202c met\u00ad \ufeffhim"
    (found,) = read(html(f"<article><h1>{TITLE}</h1><p>{words}</p><p>{LEAD}</p></article>").encode())
    assert words in found.text
    (found,) = read(docx(paragraph(words)))
    assert found.text == words


def test_half_characters_become_marks():
    (found,) = read(html(f"<article><h1>{TITLE}</h1><p>a&#xD800;b&#0;c {LEAD}</p></article>").encode())
    assert "a\ufffdb\ufffdc" in found.text
    found.text.encode("utf-8")


def test_naughty_strings_as_titles_and_names():
    import html as escaping

    for words in naughty_strings():
        body = f"<article><h1>{escaping.escape(words)} {TITLE}</h1><p>{LEAD}</p></article>"
        (found,) = read(html(body).encode("utf-8", errors="replace"), name=words or "file")
        assert LEAD in found.text
        found.text.encode("utf-8")
    members = [(words[:200].replace("\0", "") or "x", html(ARTICLE)) for words in naughty_strings()[:200]]
    kept = {name: data for name, data in members if not name.endswith("/")}
    results = list(
        opening.of_bytes(
            zipped([(n.encode("utf-8", "replace").decode(), d) for n, d in kept.items()]), "a.zip"
        )
    )
    assert all(len(item.name) < 200 for item in results)


def test_names_of_members_lead_nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = [
        "../up.html",
        "/abs.html",
        "..\\up.html",
        "C:/x.html",
        "a/../../b.html",
        "con.html",
        "x" * 500 + ".html",
    ]
    assert len(read(zipped([(name, html(ARTICLE)) for name in names]))) == len(names)
    assert list(tmp_path.iterdir()) == []


def test_a_crawl_that_lies_about_its_length():
    data = warc([("https://mfa.ruvonia.example/1", "200 OK", "text/html", html(ARTICLE).encode())], gz=False)
    with pytest.raises(InputRefused, match="crawl"):
        read(data.replace(b"Content-Length: ", b"Content-Length: 99999999"))


def test_a_page_of_a_crawl_that_is_too_large():
    bomb = [("https://mfa.ruvonia.example/1", "200 OK", "text/html", b"<html>" + b" " * 17 * 1024 * 1024)]
    results = list(opening.of_bytes(warc(bomb), "crawl.warc.gz"))
    assert "more than 16 MB" in results[0].message


def test_memory_of_a_pdf_is_bounded():
    stream = b"q\n" * 3_000_000
    data = pdf([[(72, 700, TITLE)]]).replace(b"stream\r\n", b"stream\r\n" + stream, 1)
    with contextlib.suppress(InputRefused):
        read(data)


@pytest.mark.parametrize("name", sorted(sys.stdlib_module_names & {"json", "html", "email"}))
def test_modules_of_readers_hide_nothing(name):
    assert "site-packages" not in (getattr(__import__(name), "__file__", "") or "")


def test_a_document_of_a_hundred_thousand_paragraphs():
    found = read(docx("".join(paragraph(f"Point {n}", num=1) for n in range(20_000))))
    assert found[0].text.endswith("20000. Point 19999")


def test_the_sentence_names_the_file_on_one_line():
    with pytest.raises(InputRefused) as refused:
        drafts_of(b"%PDF-x", name="evil\n\u202ename\x00" + "x" * 500 + ".pdf")
    assert "\n" not in str(refused.value)
    assert "\u202e" not in str(refused.value)
    assert len(str(refused.value)) < 300


def test_mhtml_with_a_page_that_is_nested():
    with pytest.raises(InputRefused, match="deep"):
        read(mhtml("<html>" + "<div>" * 200_000, encoding="base64"))


def test_external_entities_are_never_fetched():
    body = (
        f'<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/hostname">]><w:document {W}><w:p>&f;</w:p></w:document>'
    )
    with pytest.raises(InputRefused, match="DOCTYPE"):
        read(docx("", more={"word/document.xml": body}))


@pytest.mark.parametrize(
    "declared", ["unicode_escape", "raw-unicode-escape", "unicode-escape", "punycode", "utf-7"]
)
def test_a_declared_encoding_that_makes_letters_of_signs_is_not_believed(declared):
    """These would read ``\\ud800`` as half a character, which no file of ours can hold."""
    page = f'<html><head><meta charset="{declared}"></head><body><p>\\ud800 {LEAD}</p></body></html>'
    (draft,) = drafts_of(page.encode() + b"<p>\xe9</p>", name="page.html")
    draft.text.encode("utf-8")
    assert "\\ud800" in draft.text
    assert draft.original.encoding != declared
