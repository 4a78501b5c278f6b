import pytest

from app.errors import InputRefused
from app.intake.drafting import drafts
from app.intake.readers.encodings import known, likely

RUSSIAN = "Министр иностранных дел провёл встречу с президентом. Стороны обсудили торговлю.\n" * 4


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("windows-1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
        ("Latin1", "cp1252"),
        ("utf-16le", "utf-16-le"),
        ("x-sjis", "cp932"),
    ],
)
def test_encodings_are_known_by_the_names_people_use(label, codec):
    assert known(label) == codec


@pytest.mark.parametrize(
    "label", ["", "klingon", "base64", "zip", "rot13", "unicode_escape", "idna", "\x00", "utf-7"]
)
def test_what_is_no_encoding_of_text_is_none(label):
    assert known(label) is None


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-8", "cp932", "cp949"])
def test_the_right_encoding_is_among_the_likely_ones_with_words_to_tell(encoding):
    text = (
        RUSSIAN if encoding != "cp949" else "외교부 장관은 회담을 가졌다. 양측은 협력하기로 합의했다.\n" * 4
    )
    found = {known(one.encoding): one for one in likely(text.encode(encoding))}
    assert known(encoding) in found
    assert found[known(encoding)].sample
    assert len({one.sample for one in found.values()}) == len(found)


def test_noise_and_nothing_have_no_likely_encoding_and_raise_nothing():
    assert likely(b"") == ()
    likely(bytes(range(256)) * 4)


def test_a_chosen_encoding_is_believed_and_leaves_no_doubt(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(RUSSIAN.encode("koi8-r"))
    (draft,) = drafts(path, encoding="koi8-r")
    assert draft.text == RUSSIAN
    assert draft.original.encoding_basis == "chosen"
    assert "encoding" not in [item.field for item in draft.reading.findings]


def test_a_page_is_read_in_the_chosen_encoding_whatever_it_declares(tmp_path):
    path = tmp_path / "a.html"
    page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{RUSSIAN}</p></body></html>'
    path.write_bytes(page.encode("cp1251"))
    (draft,) = drafts(path, encoding="cp1251")
    assert "Министр иностранных дел" in draft.text


def test_bytes_that_mean_nothing_in_it_are_refused_with_their_place(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Zoë".encode("cp1252"))
    with pytest.raises(InputRefused, match="cannot be read as utf-8: the bytes at 2"):
        drafts(path, encoding="utf-8")


def test_sixteen_bit_text_without_a_mark_can_be_chosen(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(RUSSIAN.encode("utf-16-le"))
    with pytest.raises(InputRefused):
        drafts(path)
    (draft,) = drafts(path, encoding="utf-16-le")
    assert draft.text == RUSSIAN
