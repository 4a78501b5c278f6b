"""The founding readout with a reading made by hand, and annotations on it: what briefs are tested with."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from app.model.anchor import describe, resolve
from app.model.annotation import Annotation, Colour
from app.model.page import Page
from app.model.reading import (
    Agreement,
    Block,
    Facts,
    Finding,
    Participant,
    Point,
    Reading,
    Reference,
    Statement,
)
from app.model.record import Provenance, Readout, readout_uid
from app.model.span import Span
from app.model.text import bytes_sha256, canonical, text_sha256

FILE = Path(__file__).resolve().parents[2] / "resources/readouts/2017-07-07-japan-rok-summit-meeting.txt"
ADDRESS = "https://www.mofa.go.jp/a_o/na/kr/page3e_000697.html"
NAMES = {"JP": "Japan", "KR": "Republic of Korea", "DE": "Germany"}


def at(text: str, words: str, after: int = 0) -> Span:
    """Return where ``words`` stand."""
    start = text.index(words, after)
    return Span(start, start + len(words))


def readout(text: str | None = None, *, name: str = "2017-07-07.txt", url: str | None = ADDRESS) -> Readout:
    data = FILE.read_bytes() if text is None else text.encode("utf-8", "surrogatepass")
    held = canonical(data.decode("utf-8")) if text is None else text
    digest = text_sha256(held)
    return Readout(
        uid=readout_uid(bytes_sha256(data), digest),
        meeting_uid="m1",
        text=held,
        text_sha256=digest,
        source_sha256=bytes_sha256(data),
        source_name=name,
        media_type="text/plain",
        encoding="utf-8",
        provenance=Provenance(
            publisher="Ministry of Foreign Affairs of Japan",
            publisher_country="JP",
            url=url,
            published_on="2017-07-07",
            retrieved_on="2026-11-20",
            licence="Public Data License 1.0",
            attribution="Source: Ministry of Foreign Affairs of Japan (https://www.mofa.go.jp/)",
            language="en",
        ),
        received_at="2026-11-22T10:00:00Z",
    )


def plain_page(text: str, **given: object) -> Page:
    """Return a page of which nothing is known but its text."""
    return Page(readout(text, url=None), replace(Reading(made_by="parser 1"), **given), (), True)


def reading(text: str) -> Reading:
    people = (
        ("Shinzo Abe", "Prime Minister of Japan", "JP", "principal"),
        ("Moon Jae-in", "President of the ROK", "KR", "principal"),
        ("Kotaro Nogami", "Deputy Chief Cabinet Secretary", "JP", "attendee"),
        ("Eiichi Hasegawa", "Special Advisor to the Prime Minister", "JP", "attendee"),
        ("Shotaro Yachi", "Secretary-General of the National Security Secretariat", "JP", "attendee"),
        (
            "Kim Dong-yeon",
            "Deputy Prime Minister for Economic Affairs and Minister of Finance",
            "KR",
            "attendee",
        ),
        ("Kang Kyung-wha", "Minister of Foreign Affairs", "KR", "attendee"),
    )
    points = tuple(
        Point(match.group(1), Span(match.start(1), match.end()))
        for match in re.finditer(r"^  (\d)\. .*$", text, re.MULTILINE)
    )
    shared = (
        "Prime Minister Abe and President Moon shared the view that they will pursue "
        "a future-oriented Japan-ROK relationship"
    )
    together = (
        "The two sides confirmed that Japan and the ROK as well as Japan, the ROK and the United States "
        "will continue to work closely together"
    )
    agreed = (
        ("shared the view", "shared_view", shared, "2"),
        (
            "confirmed",
            "confirmed",
            together,
            "3",
        ),
        (
            "shared the view",
            "shared_view",
            "the two leaders shared the view that they will continue to communicate closely",
            "5",
        ),
        ("agreed", "agreed", 'agreed to resume "shuttle diplomacy."', "5"),
    )
    others = [match.span() for match in re.finditer("and others", text)]
    return Reading(
        made_by="parser 0.1",
        title="Japan-ROK Summit Meeting",
        title_at=at(text, "Japan-ROK Summit Meeting"),
        language="en",
        publisher="Ministry of Foreign Affairs of Japan",
        publisher_country="JP",
        published_on="2017-07-07",
        kind="summit",
        facts=Facts(
            date="2017-07-07",
            date_basis="in_text",
            date_at=at(text, "On July 7"),
            start_time="09:40",
            start_time_at=at(text, "9:40 a.m."),
            duration_minutes=35,
            duration_at=at(text, "35 minutes"),
            mode="in_person",
            place="Hamburg",
            place_country="DE",
            place_at=at(text, "Hamburg"),
            occasion="G20 Summit",
            occasion_at=at(text, "G20 Summit"),
        ),
        participants=tuple(
            Participant(name, office, side, role, at(text, name), at(text, office, at(text, name).start))
            for name, office, side, role in people
        ),
        points=points,
        statements=_statements(text),
        agreements=tuple(
            Agreement(verb, kind, at(text, words), point=label) for verb, kind, words, label in agreed
        ),
        references=(Reference("G20 Summit", "event", "2017", at(text, "G20 Summit")),),
        findings=tuple(
            Finding("participants", "note", "Others were present and are not named.", Span(*span))
            for span in others
        ),
        blocks=_blocks(text, points),
    )


def _statements(text: str) -> tuple[Statement, ...]:
    verbs = r"(Prime Minister Abe|He) (?:also |further )?(stated|explained|expressed|stressed|noted|pointed)"
    found = [
        Statement(
            ("Shinzo Abe",),
            ("JP",),
            match.group(2),
            "claim",
            False,
            Span(*match.span()),
            inferred=match.group(1) == "He",
        )
        for match in re.finditer(verbs, text)
    ]
    joint = Statement(
        ("Shinzo Abe", "Moon Jae-in"), ("JP", "KR"), "agreed", "joint", False, at(text, "agreed to resume")
    )
    return (*found, joint)


def _blocks(text: str, points: tuple[Point, ...]) -> tuple[Block, ...]:
    lead = at(text, "On July 7, commencing")
    return (
        Block("navigation", at(text, "Japan-Republic of Korea Relations")),
        Block("date_line", at(text, "July 7, 2017")),
        Block("caption", at(text, "Japan-ROK Summit Meeting1 Photo: Cabinet Public Relations Office")),
        Block("caption", at(text, "Japan-ROK Summit Meeting2 Photo: Cabinet Public Relations Office")),
        Block("lead", Span(lead.start, text.index("\n", lead.start))),
        *(Block("point", point.span, point.label) for point in points),
        Block("navigation", at(text, "Back to Japan-Republic of Korea Relations")),
    )


def annotation(
    held: Readout,
    words: str,
    note: str = "",
    *,
    tags: tuple[str, ...] = (),
    colour: Colour = "yellow",
    uid: str = "",
    span: Span | None = None,
) -> Annotation:
    where = span or at(held.text, words)
    return Annotation(
        uid=uid or f"a-{where.start}-{where.end}",
        anchor=describe(held.uid, held.text_sha256, held.text, where),
        colour=colour,
        note=note,
        tags=tags,
        author="M. Keller",
        created_at="2026-11-21T09:00:00Z",
        modified_at="2026-11-22T09:30:00Z",
    )


def page(*annotations: Annotation, held: Readout | None = None) -> Page:
    """Return the founding page with ``annotations`` on it."""
    held = held or readout()
    placed = tuple(resolve(held.text, held.text_sha256, item) for item in annotations)
    return Page(held, reading(held.text), placed, True)


def annotated_page() -> Page:
    """Return the founding page with what a desk officer would mark in it."""
    held = readout()
    return page(
        annotation(
            held,
            "he intends to build a new, future-oriented Japan-ROK relationship in partnership with President Moon",
            "“Future-oriented” in the first sentence and again in point 2: the formula of 1998. "
            "Compare with the Korean readout, which puts history first.",
            tags=("formula", "brief"),
        ),
        annotation(
            held,
            "use next year's PyeongChang Winter Olympics and the 2020 Tokyo Olympics as opportunities",
            "An offer that costs nothing. Ask whether a visit was discussed.",
            tags=("Olympics",),
            colour="green",
        ),
        annotation(
            held,
            "now is the time when the maximum pressure needs to be applied; it is not the time for dialogue",
            "Strongest wording so far. Nothing in this text says that President Moon agreed.",
            tags=("North Korea", "brief"),
            colour="pink",
        ),
        annotation(
            held,
            "it is not the time for dialogue. Prime Minister Abe stressed",
            "",
            colour="blue",
            tags=("to check",),
        ),
        annotation(
            held,
            "the agreement between Japan and the ROK on the comfort women issue is an indispensable foundation",
            "The 2015 agreement as “indispensable foundation”; Seoul's own account of the meeting has "
            "to be laid beside this.",
            tags=("2015 agreement", "brief"),
            colour="orange",
        ),
        annotation(held, '"shuttle diplomacy."', "Resumed; last used in 2011.", colour="blue"),
        held=held,
    )
