"""What a page says of itself: address, publisher, day of publication, licence, language.

Sources in order: the address it was fetched from where a protocol says so, the canonical link, Open Graph, the
comment a browser leaves when saving, JSON-LD, microdata, meta elements. A day here is the page's day of
publication, never the meeting's.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from app.intake.readers.web.linked import Linked, linked_data
from app.intake.readers.web.titles import Titles, folded
from app.intake.readers.web.tree import Element, elements, plain, tag_of
from app.model.record import Provenance
from app.model.text import single_line

_SAVED = re.compile(r"<!--\s*saved from url=\((\d{1,6})\)(\S{1,2000})", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})\s+saved date:\s*([^\n<>]{1,100})"
)
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}")
_XML = "{http://www.w3.org/XML/1998/namespace}"
_DAYS = (
    "article:published_time", "datepublished", "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued",
    "dc.date", "pubdate", "publishdate", "publish-date", "publication_date", "date", "sailthru.date",
    "parsely-pub-date",
    "og:article:published_time", "first_published_at", "govuk:first-published-at",
)  # fmt: skip
_PUBLISHERS = ("og:site_name", "dcterms.publisher", "dc.publisher", "publisher", "application-name")


def provenance(root: Element, *, markup: str, fetched: Provenance) -> Provenance:
    """Return what the page under ``root`` says; ``fetched`` is what a protocol said of it and comes first."""
    meta = _metas(root)
    linked = linked_data(root)
    saved_url, saved_on = _saved(markup)
    base = fetched.url or saved_url
    return Provenance(
        publisher=fetched.publisher or _publisher(root, meta, linked),
        url=_url(root, meta, linked, base),
        published_on=fetched.published_on or _day(root, meta, linked),
        retrieved_on=fetched.retrieved_on or saved_on,
        licence=fetched.licence or _licence(root, linked),
        language=fetched.language or _language(root, meta, linked),
    )


def titles(root: Element) -> Titles:
    """Return what the page calls itself: ``og:title``, ``twitter:title``, ``title``, each once."""
    meta = _metas(root)
    window = next((plain(item) for item in elements(root) if tag_of(item) == "title"), "")
    stated = (meta.get(key, "") for key in ("og:title", "twitter:title", "dcterms.title"))
    sites = (meta.get(key, "") for key in _PUBLISHERS)
    return Titles(
        tuple(dict.fromkeys(single_line(item)[:500] for item in stated if item.strip())),
        single_line(window)[:500],
        frozenset(folded(item) for item in sites if item),
    )


def _metas(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        key = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        content = element.get("content")
        if key and content and content.strip():
            found.setdefault(key.strip().lower(), content.strip()[:2000])
    return found


def _saved(markup: str) -> tuple[str | None, str | None]:
    """Return address and day from the comment that a browser or SingleFile wrote on saving."""
    head = markup[:20_000]
    match = _SINGLE_FILE.search(head)
    if match:
        return _web(match[1]), _spoken_day(match[2])
    match = _SAVED.search(head)
    return (_web(match[2][: int(match[1])]) if match else None), None


def _spoken_day(text: str) -> str | None:
    """Return the day of "Thu Jan 05 2023 10:00:00 GMT+0100 (…)", as ``Date`` prints itself in a browser."""
    match = re.match(r"\s*[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4})", text)
    if not match:
        return _iso_day(text)
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    if match[1] not in months:
        return None
    return _iso_day(f"{match[3]}-{months.index(match[1]) + 1:02d}-{match[2]}")


def _url(root: Element, meta: dict[str, str], linked: Linked, base: str | None) -> str | None:
    """Return the page's address: what it calls canonical, unless that is a home page and we know better."""
    for stated in (*_links(root, "canonical"), meta.get("og:url", ""), linked.url or ""):
        address = _web(stated) or (
            _web(urljoin(base, stated)) if base and stated and ":" not in stated else None
        )
        if address is None:
            continue
        if base and (
            urlsplit(address).path.strip("/") == "" or urlsplit(address).hostname != urlsplit(base).hostname
        ):
            continue
        return address
    return base


def _web(address: str) -> str | None:
    """Return ``address`` if it is one of the web; None otherwise."""
    try:
        parts = urlsplit(address.strip())
        good = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    return address.strip() if good and len(address) <= 2000 and address.strip().isprintable() else None


def _links(root: Element, relation: str) -> Iterator[str]:
    for element in root.iter("link", "a"):
        if relation in (element.get("rel") or "").lower().split() and element.get("href"):
            yield element.get("href") or ""


def _publisher(root: Element, meta: dict[str, str], linked: Linked) -> str | None:
    stated = [linked.publisher or "", *(meta.get(key, "") for key in _PUBLISHERS)]
    name = next((single_line(item) for item in stated if item.strip()), None)
    return name[:200] if name else None


def _day(root: Element, meta: dict[str, str], linked: Linked) -> str | None:
    for stated in (linked.published or "", *(meta.get(key, "") for key in _DAYS)):
        day = _iso_day(stated)
        if day:
            return day
    return _marked_day(root)


def _marked_day(root: Element) -> str | None:
    """Return the day of the element marked ``datePublished``, else of the page's only ``<time>``."""
    days: list[str] = []
    for element in elements(root):
        item = (element.get("itemprop") or "").lower()
        stamped = item == "datepublished" or element.get("pubdate") is not None
        if tag_of(element) != "time" and not stamped:
            continue
        day = _iso_day(element.get("datetime") or element.get("content") or plain(element))
        if day and stamped:
            return day
        if day:
            days.append(day)
    return days[0] if len(set(days)) == 1 else None


def _iso_day(text: str) -> str | None:
    match = _ISO.match(text.strip())
    if not match:
        return None
    try:
        return datetime.date.fromisoformat(match[0]).isoformat()
    except ValueError:
        return None


def _licence(root: Element, linked: Linked) -> str | None:
    return next(
        (address for item in (*_links(root, "license"), linked.licence or "") if (address := _web(item))),
        None,
    )


def _language(root: Element, meta: dict[str, str], linked: Linked) -> str | None:
    html = root if tag_of(root) == "html" else root.find(".//html")
    declared = None if html is None else html.get("lang") or html.get(f"{_XML}lang")
    stated = (
        declared,
        meta.get("inlanguage"),
        meta.get("content-language"),
        linked.language,
        meta.get("og:locale"),
    )
    for item in stated:
        match = _LANGUAGE.fullmatch((item or "").strip())
        if match:
            return re.split("[-_]", match[0])[0].lower()  # the language alone: regions print alike
    return None
