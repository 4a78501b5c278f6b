"""The 63 sample pages: what their own markup says is the text comes out whole, and nothing else does."""

from pathlib import Path

import pytest

lxml_html = pytest.importorskip("lxml.html")

from app.intake.readers.web.reader import page  # noqa: E402

FOLDER = Path(__file__).parents[4] / "shared/data/kremlin"
PAGES = sorted(FOLDER.glob("*.html"))
APART = (
    './/*[contains(@class,"read__tooltip") or contains(@class,"read__bottommeta") or contains(@class,"read__cut")'
    ' or @role="complementary"]'
)
MENU = (
    "Structure",
    "Search this website",
    "Version for People",
    "Subscribe",
    "Direct link",
    "Publication status",
)

pytestmark = pytest.mark.skipif(not PAGES, reason="the sample pages lie beside the checkout, in ../shared")


def folded(text):
    return " ".join(text.split())


def stated(path):
    """Heading, day, hour and paragraphs by the page's own markup; what is hidden or apart left out."""
    document = lxml_html.fromstring(path.read_bytes().decode("utf-8"))
    body = document.xpath('//*[@itemprop="articleBody"]')[0]
    tips = [folded(tip.text_content()) for tip in body.xpath('.//*[contains(@class,"tooltip_person")]')]
    for element in body.xpath(APART):
        element.drop_tree()
    return {
        "title": folded(document.xpath('string(//h1[@itemprop="name"])')),
        "day": folded(document.xpath('string(//time[contains(@class,"read__published")])')),
        "hour": folded(document.xpath('string(//div[@class="read__time"])')),
        "paragraphs": [words for p in body.xpath(".//p") if (words := folded(p.text_content()))],
        "tips": tips,
        "stamp": document.xpath('string(//time[contains(@class,"read__published")]/@datetime)'),
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path):
    found = page(path.read_bytes(), name=path.name)
    text, truth = folded(found.text), stated(path)
    assert text.startswith(truth["title"])
    places = [text.find(truth[key]) for key in ("title", "day", "hour")]
    assert -1 not in places
    assert places == sorted(places)
    at = 0
    for paragraph in truth["paragraphs"]:
        # A player inside a paragraph says that it cannot play; no browser shows that.
        shown = paragraph.removeprefix("Your browser doesn't support HTML5 video tag.").strip()
        at = text.find(shown, at)
        assert at >= 0, paragraph
    for tip in truth["tips"]:
        assert tip not in text, tip
    for words in MENU:
        assert words not in text
    assert len(text) < 1.35 * sum(map(len, truth["paragraphs"])) + 600
    assert found.provenance.published_on == truth["stamp"]
    assert found.provenance.url == f"http://en.kremlin.ru/events/president/news/{path.stem}" or (
        found.provenance.url or ""
    ).endswith(path.stem)
    assert found.provenance.language == "en"
    assert found.provenance.publisher == "President of\u00a0Russia" or "Russia" in (
        found.provenance.publisher or ""
    )
    assert not found.findings


def test_the_check_can_fail():
    path = next(path for path in PAGES if stated(path)["tips"])
    bare = path.read_bytes().decode("utf-8").replace("tooltip", "box").replace(" hidden", " shown")
    found = folded(page(bare.encode(), name=path.name).text)
    assert any(tip in found for tip in stated(path)["tips"])
