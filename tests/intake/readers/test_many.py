"""Archives, crawls and saved messages: every text in them, and a sentence for each member not taken."""

import gzip

import pytest

from app.errors import InputRefused
from app.intake.drafting import Refused, drafts, drafts_and_refusals, drafts_of
from app.intake.readers import opening
from app.intake.readers.found import Found
from app.intake.readers.many.companions import is_companion
from app.model.record import Draft
from tests.intake.readers.files import ARTICLE, PAGE, TITLE, html, mhtml, warc, zipped


def read(data, name="file"):
    results = list(opening.of_bytes(data, name))
    found = [item for item in results if isinstance(item, Found)]
    return found, [item for item in results if not isinstance(item, Found)]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "cp1251"])
def test_mhtml(encoding, charset):
    words = "Встреча" if charset == "cp1251" else "Réunion"
    body = ARTICLE.replace("</h1>", f" {words}</h1>")
    markup = html(body, head=f"<meta charset={charset}>")
    (found,), refused = read(mhtml(markup, charset=charset, encoding=encoding))
    assert not refused
    assert found.text.startswith(f"{TITLE} {words}\n\nMay 3, 2021")
    assert found.provenance.url == "https://mfa.ruvonia.example/news/17"
    assert found.provenance.retrieved_on == "2021-05-04"
    assert found.media_type == "multipart/related"
    assert found.data == mhtml(markup, charset=charset, encoding=encoding)


def test_mhtml_without_a_page():
    with pytest.raises(InputRefused, match="without a page"):
        read(mhtml().replace(b"text/html\r\nContent-ID", b"text/css\r\nContent-ID"))


CRAWL = (
    ("https://mfa.ruvonia.example/1", "200 OK", "text/html; charset=utf-8", PAGE.encode()),
    ("https://mfa.ruvonia.example/gone", "404 Not Found", "text/html", b"<p>nothing here</p>"),
    ("https://mfa.ruvonia.example/robots.txt", "200 OK", "text/plain", b"User-agent: *"),
    ("https://mfa.ruvonia.example/a.png", "200 OK", "image/png", b"\x89PNG"),
    ("https://mfa.ruvonia.example/broken.pdf", "200 OK", "application/pdf", b"%PDF-1.7 and no more"),
    (
        "https://mfa.ruvonia.example/2",
        "200 OK",
        "text/plain; charset=iso-8859-1",
        "Réunion à Quell".encode("latin-1"),
    ),
)


@pytest.mark.parametrize("gz", [True, False])
def test_crawl(gz):
    found, refused = read(warc(CRAWL, gz=gz), "crawl.warc")
    assert [item.provenance.url for item in found] == [CRAWL[0][0], CRAWL[5][0]]
    assert {item.provenance.retrieved_on for item in found} == {"2021-05-05"}
    assert found[0].data == PAGE.encode()
    assert found[1].text == "Réunion à Quell"
    assert [item.name for item in refused] == ["crawl.warc › https://mfa.ruvonia.example/broken.pdf"]
    assert "damaged" in refused[0].message


def test_crawl_cut_short():
    data = warc([CRAWL[0]] * 3, gz=True)
    found, refused = read(data[: len(data) * 2 // 3 + 40])
    assert len(found) >= 1
    assert all(item.text.startswith(TITLE) for item in found)
    assert len(found) + len(refused) >= 2


def test_crawl_with_a_changed_page():
    data = warc([CRAWL[0]], gz=False)
    (found,), _ = read(data.replace(b"new ferry line", b"old ferry line"))
    assert any("checksum" in finding.message for finding in found.findings)


def test_compressed_page():
    (found,), _ = read(gzip.compress(PAGE.encode()), "page.html.gz")
    assert found.text.startswith(TITLE)
    assert found.name == "page.html"


def test_zip_of_many_kinds():
    inner = zipped([("deep.txt", "On 3 May they met."), ("deeper.zip", zipped([("x.txt", "x")]))])
    members = [
        ("../../etc/passwd.html", PAGE),
        ("C:\\windows\\page.html", PAGE),
        ("seite.html", PAGE),
        ("seite-Dateien/advert.html", "<p>advert</p>"),
        ("pages/.hidden.txt", "hidden"),
        ("style.css", "p {}"),
        ("note.txt", "They met in Quell."),
        ("broken.pdf", "%PDF-1.4"),
        ("empty.txt", ""),
        ("inner.zip", inner),
        ("crawl.warc.gz", warc([CRAWL[0]])),
    ]
    found, refused = read(zipped(members), "all.zip")
    assert [item.name for item in found] == [
        "all.zip › ../../etc/passwd.html", "all.zip › C:\\windows\\page.html", "all.zip › seite.html",
        "all.zip › note.txt", "all.zip › inner.zip › deep.txt",
        "all.zip › crawl.warc.gz › https://mfa.ruvonia.example/1",
    ]  # fmt: skip
    assert [item.name for item in refused] == [
        "all.zip › broken.pdf", "all.zip › empty.txt", "all.zip › inner.zip › deeper.zip",
    ]  # fmt: skip
    assert "2 levels" in refused[2].message


def test_zip_without_texts():
    with pytest.raises(InputRefused, match="no pages"):
        read(zipped([("a.png", b"\x89PNG")]))
    with pytest.raises(InputRefused, match="spreadsheet"):
        read(zipped([("xl/workbook.xml", "<x/>")]))


@pytest.mark.parametrize(
    ("name", "companion"),
    [
        ("a/page.html", False),
        ("a/page_files/ad.html", True),
        ("a/page_files/deep/ad.html", True),
        ("a/other_files/ad.html", False),
        ("a/.DS_Store", True),
        ("__MACOSX/a/page.html", True),
        ("a/photo.JPG", True),
        ("a/note.txt", False),
    ],
)
def test_companions(name, companion):
    assert is_companion(name, {"a/page.html"}) is companion


def test_drafts_and_refusals(tmp_path):
    path = tmp_path / "all.zip"
    path.write_bytes(zipped([("page.html", PAGE), ("broken.pdf", "%PDF-1.4")]))
    results = list(drafts_and_refusals(path))
    assert [type(item) for item in results] == [Draft, Refused]
    assert [draft.original.data for draft in drafts(path)] == [PAGE.encode()]
    assert results[0].reading.language == "en"


def test_drafts_of_an_archive_with_nothing_good():
    with pytest.raises(InputRefused, match=r"broken\.pdf"):
        drafts_of(zipped([("broken.pdf", "%PDF-1.4")]), name="all.zip")


def test_a_sidecar_in_an_archive_is_named():
    found, refused = read(
        zipped([("page.html", PAGE), ("page.toml", 'url = "https://x.example"'), ("a.toml", "b = 1")])
    )
    assert len(found) == 2
    assert [item.name for item in refused] == ["file › page.toml"]
    assert "sidecar" in refused[0].message
