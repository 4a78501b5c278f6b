"""Pages as publishers and browsers make them: what is read of them, in order, and what is not."""

import pytest

from app.errors import InputRefused
from app.intake.drafting import drafts_of
from app.intake.readers.web.reader import page
from app.model.record import Provenance
from tests.intake.readers.files import ARTICLE, LEAD, PAGE, POINTS, TITLE, html

MENU = (
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/m'>Minister</a></li><li><a "
    "href='/n'>News</a></li></ul></nav>"
)
COOKIES = (
    "<div class='cookie-banner'><p>We use cookies to improve this site. By going on, you agree "
    "to the use of cookies, "
    "as our policy explains in more detail, and to their being kept for up to two years.</p></div>"
)
FOOT = (
    "<footer><p>Ministry of Foreign Affairs, 1 Quay Street, Quell. All rights reserved, and "
    "more words here.</p></footer>"
)


def text_of(markup, **options):
    data = markup if isinstance(markup, bytes) else markup.encode()
    return page(data, name="page.html", **options).text


def test_lines_of_an_article():
    assert text_of(PAGE).split("\n") == [
        TITLE, "", "May 3, 2021", "", LEAD, "", f"1. {POINTS[0]}", f"2. {POINTS[1]}", f"3. {POINTS[2]}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "around",
    [
        MENU + COOKIES + "{}" + FOOT,
        "<div id='skip'><a href='#main'>Skip to content</a></div><header class='site'><h1><a "
        "href='/'>Ruvonia</a></h1>"
        + MENU + "</header><main>{}</main>" + FOOT,
        "<form id='aspnet'><div class='content-with-sidebar'>{}<div class='sidebar'><h3>Latest news</h3><ul>"
        "<li><a href='1'>One thing</a></li><li><a href='2'>Other</a></li><li><a href='3'>Third</a></li></ul></div>"
        "</div></form>" + FOOT,
        "<table><tr><td>" + MENU + "</td><td>{}</td></tr></table>" + FOOT,
        "<div class='page'><div class='share-buttons'><a href='#'>Share</a></div>{}<div class='related-links'>"
        "<h2>Related links</h2><p><a href='x'>Another meeting, of another day</a></p></div></div>" + COOKIES,
    ],
    ids=["plain", "site header", "form and sidebar", "layout table", "share and related"],
)  # fmt: skip
def test_only_the_article_of_a_page(around):
    assert text_of(html(around.replace("{}", ARTICLE))) == text_of(PAGE)


def test_what_nobody_saw_is_left_out():
    hidden = (
        "<script>alert(1)</script><style>p{}</style><template><p>template</p></template><noscript>no script</noscript>"
        "<p hidden>hidden one</p><p style='color:red; display : none'>hidden two</p><p "
        "aria-hidden='true'>hidden three</p>"
        "<p class='sr-only'>hidden four</p><svg><title>picture</title></svg><textarea>typed</textarea>"
    )
    inside = ARTICLE.replace("ferry line", "ferry<span class='box__tooltip'>The ferry is a ship.</span> line")
    assert text_of(html(inside.replace("</article>", hidden + "</article>"))) == text_of(PAGE)


def test_a_name_with_its_tip_inside_stays():
    inside = ARTICLE.replace(
        "ferry line",
        "<a href='#' class='person content-tooltip'>ferry<span class='box__tooltip'>A ship.</span></a> line",
    )
    assert text_of(html(inside)) == text_of(PAGE)


def test_numbers_of_lists():
    markup = (
        "<ol start='3'><li>three</li><li value='7'>seven<ol "
        "type='a'><li>first<ul><li>dot</li></ul></li><li>second</li></ol>"
        "</li><li>eight</li></ol><ol reversed><li>two</li><li>one</li></ol><ol type='I'><li>roman</li></ol>"
        "<ol style='list-style: none'><li>bare</li></ol><ol><li>1. printed</li></ol><ul><li>・ printed too</li></ul>"
    )
    assert text_of(html(f"<article><h1>{TITLE}</h1><p>{LEAD}</p>{markup}</article>")).split("\n")[4:] == [
        "3. three", "7. seven", "    a. first", "        ▪ dot", "    b. second", "8. eight", "",
        "2. two", "1. one", "", "I. roman", "", "bare", "", "1. printed", "", "・ printed too",
    ]  # fmt: skip


def test_breaks_tables_captions_and_spaces():
    markup = (
        f"<article><h1>{TITLE}</h1><figure><img src='a.jpg'><figcaption>The two ministers (Photo: "
        f"R. Quill)</figcaption>"
        f"</figure><p>{LEAD}</p><p>One<br>two<br><br>three\n   and   "
        f"four&nbsp;&nbsp;five</p><table><tr><th>Ferry</th>"
        "<td>Daily</td></tr><tr><th>Mail</th><td>Weekly</td></tr></table><pre>kept   as\n  it is</pre>"
        "<p>He said <q>yes</q>.</p><dl><dt>Place</dt><dd>Quell</dd></dl></article>"
    )
    assert text_of(html(markup)).split("\n")[2:] == [
        "The two ministers (Photo: R. Quill)", "", LEAD, "", "One", "two", "", "three and four\u00a0\u00a0five", "",
        "Ferry\tDaily", "Mail\tWeekly", "", "kept   as", "it is", "", "He said “yes”.", "", "Place", "Quell",
    ]  # fmt: skip


def test_text_in_breaks_without_paragraphs():
    markup = (
        f"<div id='top'><b>{TITLE}</b><br>May 3, 2021<br><br>{LEAD}<br><br>{POINTS[0]}<br>{POINTS[1]}</div>"
    )
    found = text_of(html(MENU + markup + FOOT))
    assert found.split("\n") == [TITLE, "May 3, 2021", "", LEAD, "", POINTS[0], POINTS[1]]


def test_title_of_a_page_that_prints_none():
    found = page(html(f"<main><p>{LEAD}</p><p>{POINTS[0]}</p></main>").encode(), name="p")
    assert found.text.split("\n") == [TITLE, "", LEAD, "", POINTS[0]]
    assert [finding.field for finding in found.findings] == ["title"]


def test_date_above_the_article():
    markup = (
        f"<div><div><span class='press-date'>May 3, "
        f"2021</span></div><article><h1>{TITLE}</h1><p>{LEAD}</p></article></div>"
    )
    assert text_of(html(markup)).split("\n") == ["May 3, 2021", "", TITLE, "", LEAD]


def test_several_boxes_of_one_text():
    boxes = "".join(
        f"<div class='box'><p>{point} And a second sentence, to be sure.</p></div>" for point in POINTS
    )
    found = text_of(html(f"<div class='c'><h1>{TITLE}</h1><div class='box'><p>{LEAD}</p></div>{boxes}</div>"))
    for point in POINTS:
        assert point in found


def test_provenance():
    head = (
        '<link rel="canonical" href="https://mfa.ruvonia.example/news/17"><meta '
        'property="og:site_name" content="MFA Ruvonia">'
        '<meta property="article:published_time" content="2021-05-04T08:00:00+02:00">'
        '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    )
    said = page(html(ARTICLE, head=head, attributes='lang="en-GB"').encode(), name="p").provenance
    assert said.url == "https://mfa.ruvonia.example/news/17"
    assert said.publisher == "MFA Ruvonia"
    assert said.published_on == "2021-05-04"
    assert said.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert said.language == "en"


def test_provenance_by_linked_data_and_comment():
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2021-05-04",'
        '"publisher": {"name": "Ruvonia"}, "inLanguage": '
        '"fr"}]}</script><script type="application/ld+json">{broken</script>'
    )
    saved = "<!-- saved from url=(0036)https://mfa.ruvonia.example/news/17/ -->"
    said = page((saved + html(ARTICLE, head=head, attributes="")).encode(), name="p").provenance
    assert (said.url, said.publisher, said.published_on, said.language) == (
        "https://mfa.ruvonia.example/news/17/", "Ruvonia", "2021-05-04", "fr",
    )  # fmt: skip


@pytest.mark.parametrize("link", ["17.html", "javascript:alert(1)", "file:///etc/passwd", "http://"])
def test_addresses_that_are_none(link):
    head = f'<link rel="canonical" href="{link}">'
    assert page(html(ARTICLE, head=head).encode(), name="p").provenance.url is None


@pytest.mark.parametrize(
    ("encoding", "declared", "basis"),
    [
        ("utf-8-sig", "", "bom"),
        ("utf-16", "", "bom"),
        ("utf-8", "windows-1252", "utf-8"),
        ("cp1252", "iso-8859-1", "declared"),
        ("cp1251", "windows-1251", "declared"),
        ("shift_jis", "Shift_JIS", "declared"),
        ("iso-2022-jp", "iso-2022-jp", "declared"),
        ("euc-kr", "euc-kr", "declared"),
        ("gb18030", "gb2312", "declared"),
    ],
)
def test_encodings(encoding, declared, basis):
    words = {"cp1251": "Встреча министров", "euc-kr": "양국 장관 회담", "gb18030": "两国外长会谈"}
    said = words.get(
        encoding, "外相会談の概要" if encoding in {"shift_jis", "iso-2022-jp"} else "Réunion à Genève"
    )
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    body = f"<article><h1>{TITLE}</h1><p>{said}</p><p>{LEAD}</p></article>"
    found = page(html(body, head=meta).encode(encoding), name="p")
    assert said in found.text
    assert found.encoding_basis == basis
    assert not found.findings


def test_few_broken_bytes_are_told():
    data = html(
        f"<article><h1>{TITLE}</h1><p>{LEAD} Genève à été.</p></article>", head="<meta charset=utf-8>"
    ).encode()
    found = page(data.replace("Genève".encode(), b"Gen\xe8ve"), name="p")
    assert "Gen\ufffdve à été" in found.text
    assert [finding.field for finding in found.findings] == ["encoding"]


def test_a_page_cut_short_says_so():
    found = page(PAGE[: PAGE.index("agreed to meet")].encode(), name="p")
    assert "The two ministers" in found.text
    assert any("breaks off" in finding.message for finding in found.findings)


def test_a_page_drawn_by_scripts_is_refused():
    with pytest.raises(InputRefused, match="without text"):
        page(b"<html><body><div id=root></div><script>draw()</script></body></html>", name="p")


def test_a_language_wrongly_declared_is_put_right():
    (draft,) = drafts_of(html(ARTICLE, attributes='lang="ko-KR"').encode(), name="p")
    assert draft.provenance.language == draft.reading.language == "en"
    assert any(finding.field == "language" for finding in draft.reading.findings)
    (draft,) = drafts_of(html(ARTICLE).encode(), name="p", given=Provenance(language="fr"))
    assert draft.provenance.language == "fr"


def test_invisible_characters_are_counted():
    (draft,) = drafts_of(html(ARTICLE.replace("ferry", "fer\u200bry\u202e")).encode(), name="p")
    (finding,) = (item for item in draft.reading.findings if "invisible" in item.message)
    assert finding.message.startswith("2 invisible characters")
    assert finding.span.cut(draft.text) == "\u200b"


def test_a_page_hidden_until_its_scripts_run():
    assert text_of(html(f"<div style='visibility: hidden'>{ARTICLE}</div>")) == text_of(PAGE)
    assert text_of(html(ARTICLE, attributes='lang="en" class="hidden"')) == text_of(PAGE)


def test_prose_left_out_of_an_article_is_told():
    box = f"<div class='newsletter-box'><p>{'Our letter tells of ferries, week by week. ' * 4}</p></div>"
    found = page(html(ARTICLE.replace("</article>", f"{box}</article>")).encode(), name="p")
    assert found.text == text_of(PAGE)
    (finding,) = found.findings
    assert finding.severity == "note"
    assert "Our letter tells of ferries" in finding.message


def test_a_large_page_with_its_pictures_in_it():
    picture = f"<img src='data:image/jpeg;base64,{'QUJD' * 5_000_000}'>"
    assert text_of(html(ARTICLE.replace("</h1>", f"</h1>{picture}"))) == text_of(PAGE)
    with pytest.raises(InputRefused, match="million characters"):
        text_of(html(ARTICLE + "<p>word</p>" * 2_000_000))
