"""Files of plain text: encodings, sidecars, and what is refused with a sentence."""

import codecs
from pathlib import Path

import pytest

from app.errors import InputRefused
from app.intake import sidecar
from app.intake.drafting import drafts, drafts_of
from app.intake.readers.plain import decoded
from app.model.record import Provenance
from app.model.text import bytes_sha256, text_sha256

TEXT = "On July 7, 2021, Mr. Jānis Ozols, Foreign Minister of Latvia, met with Mr. José Peña, President of Chile.\n"


def refused(call) -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        call()
    assert caught.value.happened
    assert caught.value.kept
    assert caught.value.to_do
    assert caught.value.exit_status == 1
    return caught.value


def test_original_and_canonical_text(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    (draft,) = drafts(path)
    assert draft.original.data == path.read_bytes()
    assert draft.original.sha256 == bytes_sha256(path.read_bytes())
    assert (draft.original.name, draft.original.media_type) == ("a.txt", "text/plain")
    assert "\r" not in draft.text
    assert draft.text_sha256 == text_sha256(draft.text)
    assert draft.reading.is_readout


@pytest.mark.parametrize(
    ("data", "encoding", "basis"),
    [
        (TEXT.encode(), "utf-8", "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8", "bom"),
        (TEXT.encode("utf-16"), "utf-16", "bom"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16", "bom"),
    ],
)
def test_encodings(data: bytes, encoding: str, basis: str):
    found = decoded(data, name="a.txt")
    assert (found.encoding, found.basis) == (encoding, basis)
    assert found.text.lstrip("\ufeff") == TEXT


def test_a_declared_encoding_is_believed_where_utf8_fails():
    found = decoded("Müller".encode("latin-1"), name="a.txt", declared="latin-1")
    assert (found.text, found.basis) == ("Müller", "declared")


def test_a_guess_is_marked_and_flagged():
    text = (
        "Министр иностранных дел провёл встречу с президентом. Стороны обсудили торговлю и договорились о контактах. "
    ) * 8
    (draft,) = drafts_of(text.encode("cp1251"), name="a.txt")
    assert draft.original.encoding_basis == "guessed"
    assert any(f.field == "encoding" and f.severity == "review" for f in draft.reading.findings)


@pytest.mark.parametrize(
    "data",
    [b"", b"   \n\t ", b"On July 7\0\0\0 a meeting", b"\xff\xfeO", bytes(range(128, 256)) * 4],
    ids=["0 bytes", "white space", "NUL bytes", "broken UTF-16", "noise"],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    refused(lambda: drafts(path))


def test_missing_and_folder_are_refused(tmp_path: Path):
    refused(lambda: drafts(tmp_path / "not-there.txt"))
    refused(lambda: drafts(tmp_path))


def test_what_is_no_readout_is_a_draft_with_its_reason(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("A recipe: take two eggs.", encoding="utf-8")
    (draft,) = drafts(path)
    assert not draft.reading.is_readout
    assert draft.reading.reason


def test_the_sidecar_fills_and_the_user_wins(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.toml").write_text(
        'publisher = "Ministry"\npublisher_country = "LV"\nurl = "https://example.org/1"\npublished = 2021-07-08\n'
        'licence = "CC BY 4.0"\n',
        encoding="utf-8",
    )
    (draft,) = drafts(path, given=Provenance(publisher="Another"))
    assert draft.provenance.publisher == "Another"
    assert draft.provenance.published_on == "2021-07-08"
    assert draft.reading.publisher_country == "LV"


def test_the_sidecar_of_one_file_wins_over_that_of_the_name(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.toml").write_text(
        'publisher_country = "LV"\nurl = "https://example.org/1"\n', encoding="utf-8"
    )
    (tmp_path / "a.txt.toml").write_text(
        'published_on = "2021-07-08"\nurl = "https://example.org/2"\n', encoding="utf-8"
    )
    (draft,) = drafts(path)
    assert draft.provenance.published_on == "2021-07-08"
    assert draft.provenance.url == "https://example.org/2"
    assert draft.provenance.publisher_country == "LV"


@pytest.mark.parametrize("broken", ["publisher = ", "published = 'yesterday'", "url = 3", "\udcff"])
def test_a_broken_sidecar_is_named(tmp_path: Path, broken: str):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.toml").write_bytes(broken.encode("utf-8", "surrogateescape"))
    assert "a.toml" in refused(lambda: drafts(path)).happened


def test_merged_takes_the_first_that_is_known():
    first, then = Provenance(url="u"), Provenance(url="v", licence="l")
    assert sidecar.merged(first=first, then=then) == Provenance(url="u", licence="l")


def test_one_file_gives_one_uid(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert drafts(path)[0].uid == drafts(path)[0].uid
