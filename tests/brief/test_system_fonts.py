"""A letter that no bundled font has is set from a font of the computer, if that may be embedded."""

import io
import os
import struct

import page as page_validation
import pikepdf
import pytest

from app.brief.compose import compose
from app.brief.render import faces, setting
from app.brief.render.pdf import render
from app.brief.render.system_fonts import fonts_with
from app.errors import CheckFailed
from app.model.shipped import shipped
from tests.brief.founding import plain_page
from tests.brief.pdf_reading import page_texts
from tests.brief.test_templates import LIMITS, PROFILES

SIGN = "\U00012000"  # CUNEIFORM SIGN A, which no bundled font has


def font_with_the_sign(*, leave=0):
    """Return a bundled font whose first letters beyond U+FFFF are called cuneiform; ``leave`` is its fsType."""
    data = bytearray(shipped("resources", "fonts", "DejaVuSans.ttf").read_bytes())
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {
        bytes(data[at : at + 4]): struct.unpack_from(">I", data, at + 8)[0]
        for at in range(12, 12 + 16 * count, 16)
    }
    struct.pack_into(">H", data, tables[b"OS/2"] + 8, leave)
    cmap = tables[b"cmap"]
    (subtables,) = struct.unpack_from(">H", data, cmap + 2)
    for at in range(subtables):
        (place,) = struct.unpack_from(">I", data, cmap + 8 + 8 * at)
        start = cmap + place
        if struct.unpack_from(">H", data, start)[0] == 12:
            (groups,) = struct.unpack_from(">I", data, start + 12)
            for group in range(start + 16, start + 16 + 12 * groups, 12):
                first, last = struct.unpack_from(">II", data, group)
                if first > 0xFFFF:
                    struct.pack_into(">II", data, group, ord(SIGN), ord(SIGN) + last - first)
                    return bytes(data)
    raise AssertionError("the font has no letters beyond U+FFFF")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_FONTS", str(tmp_path))
    _forget()
    yield tmp_path
    _forget()


def _forget():
    """Let go of what was found in other folders."""
    faces._face_of.cache_clear()
    setting._measured.clear()


def test_a_font_of_the_computer_sets_what_no_bundled_one_has(folder, tmp_path):
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "Signs.ttf").write_bytes(font_with_the_sign())
    data = render(compose([plain_page(f"water {SIGN} and {SIGN}")])).data
    assert f"water {SIGN} and {SIGN}" in " ".join(page_texts(data))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = [str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()]
    assert any("System-Signs-0" in name for name in fonts)
    path = tmp_path / "brief.pdf"
    path.write_bytes(data)
    for profile in PROFILES:
        report = str(page_validation.validate_pdf(str(path), profile=profile, limits=LIMITS))
        assert "Checks: 0 failed" in report, report


@pytest.mark.parametrize("leave", [0x0002, 0x0100, 0x0200])
def test_a_font_that_may_not_be_embedded_is_not_taken(folder, leave):
    (folder / "Signs.ttf").write_bytes(font_with_the_sign(leave=leave))
    with pytest.raises(CheckFailed, match=r"U\+12000 CUNEIFORM SIGN A"):
        render(compose([plain_page(f"water {SIGN}")]))


@pytest.mark.parametrize("leave", [0x0000, 0x0004, 0x0008])
def test_leave_to_print_or_edit_is_enough(folder, leave):
    (folder / "Signs.ttf").write_bytes(font_with_the_sign(leave=leave))
    assert [font.path.name for font in fonts_with(SIGN)] == ["Signs.ttf"]


def test_plain_cuts_come_first_and_what_is_no_font_does_no_harm(folder):
    for name in ("Signs-Bold.ttf", "Signs.ttf", "LastResort.ttf"):
        (folder / name).write_bytes(font_with_the_sign())
    (folder / "cut.ttf").write_bytes(font_with_the_sign()[:3000])
    (folder / "empty.ttc").write_bytes(b"")
    (folder / "odd.otf").write_bytes(b"OTTO" + bytes(100))
    (folder / "gone.ttf").symlink_to(folder / "nowhere.ttf")
    assert [font.path.name for font in fonts_with(SIGN)] == ["Signs.ttf", "Signs-Bold.ttf"]


@pytest.mark.parametrize("letter", ["ก", "क", "\u0710", "\ue000", "\U00011013"])
def test_what_must_be_shaped_joined_or_is_private_is_left_alone(monkeypatch, letter):
    monkeypatch.delenv("CHANCERY_FONTS", raising=False)
    assert list(fonts_with(letter)) == []


def test_no_folders_no_fonts(monkeypatch):
    monkeypatch.setenv("CHANCERY_FONTS", "")
    assert list(fonts_with("A")) == []
    monkeypatch.setenv("CHANCERY_FONTS", os.pathsep.join(["/nowhere", ""]))
    assert list(fonts_with("A")) == []
