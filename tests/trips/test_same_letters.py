"""A mark lies on the same letters everywhere: in the record, on the screen, in JSON-LD, in the PDF, in a revision."""

import json
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from app.analysis.carrying import Alignment, whole_letters
from app.brief.render.faces import missing
from app.model.record import Provenance
from app.model.span import Span
from app.model.text import trimmed
from app.services import annotating, reading
from app.services.briefing import export as export_brief
from app.services.exchange import export, take_in
from app.services.session import Session
from app.ui.text.document import Positions
from tests.making import made_archive, made_draft, made_reading

TITLE = "Foreign Ministers' Meeting"
TEXT = unicodedata.normalize(
    "NFC",
    f"""{TITLE}

On 3 May 2031, Ms Ada Lindqvist, Minister of Foreign Affairs of Norland, met Mr Ōno Tarō 🤝 of Sudmark.
1. Minister Lindqvist stressed that fisheries matter. Q̃uin x̂o ḑepar̄ted̆, Thủ tướng Nguyễn hoan nghênh.
2. The two ministers agreed to meet again. 両国は漁業協力で合意した。双方同意保持沟通。𠮷野家のご飯。
3. واتفق الجانبان على مواصلة التشاور (2031) الوثيق. שני הצדדים הסכימו להמשיך.
4. Стороны подтвердили готовность. 양 정상은 긴밀히 소통해 나가기로 했다.
5. The hall was full 👩‍👩‍👧 🇯🇵🇫🇷 👍🏽, 𝔊rand 𐐀 and ☎️ rang: “yes”, ‘no’ – 10 % of 3 ½ ….
""",
)
PRINTED = "".join(
    letter for letter in TEXT if not missing(letter)
)  # the PDF refuses what no bundled face can set


def spans_of(text):
    """Return passages that part no letter from its marks and have no white space at their edges."""
    return (
        st.tuples(st.integers(0, len(text) - 1), st.integers(1, 80))
        .map(lambda one: trimmed(text, Span(one[0], min(len(text), one[0] + one[1]))))
        .filter(lambda span: bool(span) and whole_letters(text, span))
    )


SPANS = spans_of(TEXT)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return written(tmp_path_factory.mktemp("all"), TEXT)


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    return written(tmp_path_factory.mktemp("printed"), PRINTED)


def written(folder, text):
    provenance = Provenance(publisher="Norland MFA", publisher_country="NO", language="en")
    return made_archive(
        folder / "archive.db", made_draft(text, reading=made_reading(text), provenance=provenance)
    )


@pytest.fixture
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("letters")


@given(span=SPANS)
def test_on_the_screen(qapp, span):
    positions = Positions(TEXT)
    document = QTextDocument(TEXT)
    cursor = QTextCursor(document)
    cursor.setPosition(positions.qpos(span.start))
    cursor.setPosition(positions.qpos(span.end), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "\n") == span.cut(TEXT)
    assert positions.span(cursor.selectionStart(), cursor.selectionEnd()) == span


@given(spans=st.lists(SPANS, min_size=1, max_size=6, unique=True))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_json_ld_and_back(archive, folder, spans):
    with tempfile.TemporaryDirectory(dir=folder) as own:
        mine, theirs = Path(own) / "mine.db", Path(own) / "theirs.db"
        with Session.open(archive, mine) as session:
            marks = marked(session, spans)
            document = export(session, marks, form="jsonld").data
        for item in json.loads(document)["first"]["items"] if b'"first"' in document else ():
            assert selected(item) in {span.cut(TEXT) for span in spans}
        (Path(own) / "marks.jsonld").write_bytes(document)
        with Session.open(archive, theirs) as session:
            taken = take_in(session, Path(own) / "marks.jsonld")
            found = annotating.annotation_list(session)
        assert not taken.unplaced
        assert {one.uid: one.anchor for one in found} == {one.uid: one.anchor for one in marks}


def selected(item):
    """Return what another program would find at an annotation's position, counting code points."""
    selectors = item["target"]["selector"]
    place = next(one for one in selectors if one["type"] == "TextPositionSelector")
    return TEXT[place["start"] : place["end"]]


@given(spans=st.lists(spans_of(PRINTED), min_size=1, max_size=3, unique=True))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_the_pdf(printed, folder, spans):
    with tempfile.TemporaryDirectory(dir=folder) as own:
        with Session.open(printed, Path(own) / "notebook.db") as session:
            marked(session, spans)
            page = reading.page(session, reading.listing(session)[0].uid)
            assert [one.span.cut(PRINTED) for one in page.placed] == [
                one.annotation.anchor.exact for one in page.placed
            ]
            done = export_brief([page], Path(own) / "brief.pdf")  # reads the words under each highlight again
        assert done.annotations == len(spans)
        assert done.quotations_verified == done.quotations >= len(spans)


@given(span=SPANS, before=st.integers(0, 200))
def test_in_a_revision(span, before):
    lines = TEXT.splitlines(keepends=True)
    new = "".join((*lines[:1], "\nCorrected on 5 May 2031.\n" * (before % 3), *lines[1:]))
    mapped = Alignment(TEXT, new).mapped(span)
    assert mapped.span is None or mapped.span.cut(new) == span.cut(TEXT) or mapped.certainty == "changed"
    if len(span) > 12 and "\n" not in span.cut(TEXT):
        assert mapped.certainty == "same"


def marked(session, spans):
    page = reading.page(session, reading.listing(session)[0].uid)
    for span in spans:
        annotating.annotate(session, page, span, note="a note")
    return annotating.annotation_list(session)
