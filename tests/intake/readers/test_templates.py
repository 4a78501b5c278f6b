"""One call set in the page templates that foreign ministries use: the call is read, the template is not.

The class names are those of real templates; the sentences, the countries and the people are made up.
"""

import pytest

from app.intake.drafting import drafts_of
from app.intake.readers.web.reader import page

TITLE = "PM call with Chancellor Oldrik of Vessaly: 3 May 2021"
FIRST = "The Prime Minister spoke to the Chancellor of Vessaly, Beck Oldrik, this afternoon."
SECOND = "The leaders discussed the ferry line and agreed to meet again in autumn."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"
LINKS = "".join(f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(6))
NOT_READ = (
    "Section", "Cookies", "cookie", "Skip to", "Share", "Related", "Copyright", "Back to", "Latest", "HOME", "useful",
    "licence", "Search", "Stay Connected", "Tags", "본문", "file.hwp", "Français", "About this site", "Welcome",
)  # fmt: skip

SERVICE = f"""
<div class="gem-c-cookie-banner"><div class="gem-c-cookie-banner__wrapper"><h2>Cookies on this site</h2>
<p>We use some essential cookies to make this website work. We would like to set more of them, to understand how
you use it, to remember your settings and to make it better.</p><button>Accept</button></div></div>
<a class="govuk-skip-link" href="#content">Skip to main content</a>
<header role="banner"><nav><ul>{LINKS}</ul></nav></header>
<div class="govuk-width-container"><div class="gem-c-breadcrumbs"><ol><li><a href="/">Home</a></li></ol></div>
<main role="main" id="content"><div class="gem-c-title"><span class="govuk-caption-xl">Press release</span>
<h1 class="gem-c-title__text">{TITLE}</h1></div>
<div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/g">Prime Minister's Office, 10 Quay Street</a></dd>
<dt>Published</dt><dd>3 May 2021</dd></dl></div>
<div class="govspeak">{BODY}</div>
<div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a>Share on one</a></li><li><a>other</a></li></ul></div>
<div class="gem-c-contextual-sidebar"><h2>Related content</h2><ul>{LINKS}</ul></div></main></div>
<div class="gem-c-feedback"><p>Is this page useful? We would like your opinion on all you have seen here.</p></div>
<footer><p>All content is available under a licence, except where otherwise stated</p></footer>"""
PRESS = f"""
<div id="page"><header id="masthead"><p class="site-title"><a href="/">The White Quay</a></p>
<nav class="main-navigation"><ul>{LINKS}</ul></nav></header><main id="main-content"><article class="post">
<section class="media-intro"><h1 class="page-title">{TITLE}</h1><div class="meta">
<time class="entry-date" datetime="2021-05-03T14:00:00-04:00">May 3, 2021</time>
<ul class="shares"><li class="shares__item"><a>Share this page</a></li></ul></div></section>
<section class="body-content"><div class="container"><div class="row"><div class="col">{BODY}</div></div></div>
</section></article></main><aside class="widget-area"><h2>Stay Connected</h2><p>We will be in touch with the latest
information on how the President is working for the people, day by day.</p></aside></div>"""
DEPARTMENT = f"""
<header class="site-header"><form><input type=search></form><nav>{LINKS}</nav></header><main id="content">
<header class="entry-header"><h1 class="featured-content__headline">{TITLE}</h1>
<p class="article-meta__author-bureau">Office of the Spokesperson</p>
<p class="article-meta__publish-date">May 3, 2021</p></header><div class="report__content">
<div class="report__sidebar"><section class="social-share-tool"><h2>Share</h2><a>Share this page</a></section></div>
<div class="entry-content">{BODY}</div><div class="related-tags"><h2>Tags</h2><a>Bureau</a></div></div></main>"""
TABLES = f"""
<table width=100%><tr><td width=150><a href=/>HOME</a><br><a href=/a>ABOUT US</a><br><a href=/b>Section</a><br>
<a href=/c>CONTACT</a></td><td><font size=5><b>{TITLE}</b></font><p align=right>May 3, 2021<p>{FIRST}<p>{SECOND}
<p><a href="#top">Back to top</a></td></tr></table>"""
FORM = f"""
<form method="post" id="form1"><input type=hidden value="xx"><div class="content-area"><div class="text-center">
<h2>{TITLE}</h2></div><div class="ReleaseDateSubHeaddateTime text-center">Posted On: 03 MAY 2021 7:49PM</div>{BODY}
</div></form>"""
BOARD = f"""
<div id="u_skip"><a href="#a">본문 바로가기</a></div><div id="gnb"><ul>{LINKS}</ul></div>
<div id="contents" class="board_detail"><div class="bo_head"><h3 class="tit">{TITLE}</h3>
<dl class="info"><dt>Date</dt><dd>2021-05-03 18:00:21</dd></dl></div><div class="bo_con"><div class="se-contents">
{BODY}</div></div><div class="bo_file attach"><ul><li><a>file.hwp</a></li></ul></div></div>"""
TOOLKIT = f"""
<nav><ul id="wb-tphp"><li class="wb-slc"><a href="#wb-cont">Skip to main content</a></li></ul></nav>
<header><section id="wb-lng"><a lang=fr>Français</a></section><nav id="wb-bc"><ol class="breadcrumb">{LINKS}</ol></nav>
</header><main property="mainContentOfPage" class="container" typeof="WebPage">
<h1 property="name" id="wb-cont">{TITLE}</h1><h2>News release</h2><div class="cmp-text">
<p>May 3, 2021 - Quell, Ruvonia</p>{BODY}</div></main><footer id="wb-info"><p>About this site</p></footer>"""
FIELDS = f"""
<div class="region-banner"><p>Welcome to the United Quays. It is your world, and all of it lies by the water.</p></div>
<main role="main"><article class="node"><div class="field--name-field-date">
<time datetime="2021-05-03T12:00:00Z">03 May 2021</time></div><h1><span>{TITLE}</span></h1>
<div class="field field--name-body">{BODY}</div></article></main><footer><p>Copyright</p></footer>"""
BOXES = f"""
<div class="c1"><div class="c2"><a>HOME</a> | <a>Section</a> | <a>Latest</a> | <a>Contact</a></div>
<div class="c3"><div class="c4">{TITLE}</div><div class="c5">03 May 2021</div><div class="c6">{FIRST}<br><br>{SECOND}
</div></div></div>"""
PAGES = {
    "service": SERVICE,
    "press": PRESS,
    "department": DEPARTMENT,
    "tables": TABLES,
    "form": FORM,
    "board": BOARD,
    "toolkit": TOOLKIT,
    "fields": FIELDS,
    "boxes": BOXES,
}


def whole(body):
    return f"<!doctype html><html lang=en><head><title>{TITLE} - Site</title></head><body>{body}</body></html>".encode()


@pytest.mark.parametrize("name", PAGES)
def test_template(name):
    text = page(whole(PAGES[name]), name=name).text
    lines = text.split("\n")
    assert lines.index(TITLE) < lines.index(FIRST) < lines.index(SECOND)
    assert any("2021" in line and line != TITLE for line in lines)
    for words in NOT_READ:
        assert words not in text
    assert len(lines) < 16


@pytest.mark.parametrize("name", PAGES)
def test_title_of_the_draft(name):
    (draft,) = drafts_of(whole(PAGES[name]), name="page.html")
    assert draft.reading.title == TITLE
    assert draft.reading.title_at.cut(draft.text) == TITLE


def test_a_point_whose_number_stands_in_a_box_of_its_own():
    points = f"<ol><li><span>1.</span> <p>{FIRST}</p></li><li><div>(2)</div><div>{SECOND}</div></li></ol>"
    text = page(whole(f"<main><h1>{TITLE}</h1>{points}</main>"), name="page").text
    assert text.split("\n")[2:] == [f"1. {FIRST}", "", f"(2) {SECOND}"]


def test_several_meetings_on_one_page_stay_together():
    meetings = "".join(
        f"<div class='entry'><h3>Meeting with {name}</h3>{BODY}</div>" for name in ("Orland", "Tessia")
    )
    text = page(whole(f"<main><h1>{TITLE}</h1>{meetings}</main>"), name="page").text
    assert text.count(FIRST) == 2
    assert "Meeting with Orland" in text
    assert "Meeting with Tessia" in text


def test_several_articles_of_one_page_are_read_whole():
    articles = "".join(
        f"<article><h2>Call with {name}</h2>{BODY}</article>" for name in ("Orland", "Tessia", "Ulm")
    )
    text = page(whole(f"<main><h1>{TITLE}</h1>{articles}</main>"), name="page").text
    assert text.count(FIRST) == 3
    card = "<article><h3><a href='/x'>Another call, on another day altogether</a></h3><p>Read.</p></article>"
    text = page(whole(f"<main><article><h1>{TITLE}</h1>{BODY}</article>{card * 3}</main>"), name="page").text
    assert "Another call" not in text


def test_the_name_of_the_site_is_no_heading():
    site = "Ministry of Foreign Affairs of the Republic of Ruvonia"
    head = f"<title>{TITLE} | {site}</title><meta property='og:title' content='{TITLE}'>"
    banner = f"<div class='side-bar'><h1>{site}</h1></div><div class='site-logo'><h1>{site}</h1></div>"
    body = f"<html lang=en><head>{head}</head><body>{banner}<main><h2>{TITLE}</h2>{BODY}</main></body></html>"
    (draft,) = drafts_of(body.encode(), name="p")
    assert draft.reading.title == TITLE
    assert draft.text.split("\n")[0] == TITLE
    bare = body.replace("<meta property='og:title'", "<meta property='x'")
    assert drafts_of(bare.encode(), name="p")[0].reading.title == TITLE
