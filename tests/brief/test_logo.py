"""House logos: drawn whole, described, or refused by name."""

import io
import zlib

import page as page_validation
import pypdfium2
import pytest
from PIL import Image

from app.brief.logo import read_logo
from app.brief.svg import drawing
from app.brief.svg_path import steps
from app.errors import InputRefused
from app.model.plan import Plan
from app.services import briefing
from tests.brief.founding import annotated_page
from tests.brief.test_templates import LIMITS, PROFILES

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><style>.a{{fill:#ff0000}}</style>
<g transform="translate(1 1)">{}</g></svg>"""


def svg(body):
    return SVG.format(body).encode()


def png(size=(8, 4), mode="RGBA", colour=(255, 0, 0, 128)):
    target = io.BytesIO()
    Image.new(mode, size, colour).save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.svg", svg('<rect class="a" width="38" height="18"/>')),
        ("a.png", png((380, 180), "RGBA", (255, 0, 0, 255))),
    ],
)
@pytest.mark.parametrize("cover", [False, True])
def test_a_logo_is_drawn_on_the_first_page_and_described(name, data, cover, tmp_path):
    (tmp_path / name).write_bytes(data)
    logo = briefing.logo(tmp_path / name, alternative="The house's mark")
    path = tmp_path / "brief.pdf"
    briefing.export([annotated_page()], path, plan=Plan(logo=logo, cover=cover))
    for profile in PROFILES:
        report = str(page_validation.validate_pdf(str(path), profile=profile, limits=LIMITS))
        assert "Checks: 0 failed" in report, report
    image = pypdfium2.PdfDocument(path)[0].render().to_pil().convert("RGB")
    red = sum(count for count, colour in image.getcolors(1 << 24) if colour == (255, 0, 0))
    assert red > 1000
    assert b"The house's mark" in _plain(path)


def _plain(path):
    import pikepdf

    with pikepdf.open(path) as pdf:
        return b"".join(
            str(item.get("/Alt", "")).encode() for item in pdf.objects if isinstance(item, pikepdf.Dictionary)
        )


def test_a_logo_without_words_of_its_own_is_called_by_its_file(tmp_path):
    (tmp_path / "house.png").write_bytes(png())
    assert read_logo(tmp_path / "house.png").alternative == "Logo: house"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "XML"),
        (b"GIF89a", "XML"),
        (b"<html/>", "no SVG"),
        (svg('<image href="file:///etc/passwd"/>'), "<image>"),
        (svg("<script>alert(1)</script>"), "<script>"),
        (svg('<use href="#a"/>'), "<use>"),
        (svg("<text>hello</text>"), "<text>"),
        (svg('<rect width="3" height="3" fill="url(#g)"/>'), "gradients"),
        (svg('<rect width="3" height="3" filter="url(#f)"/>'), "filter"),
        (svg('<path d="M 1"/>'), "lacks numbers"),
        (svg(""), "no shape"),
        (svg('<rect width="1e999" height="3"/>'), "without end"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', "entities"),
        (svg("<g>" * 60 + "</g>" * 60), "nested"),
        (svg("<g/>" * 6000), "elements"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 50, "PNG"),
        (png((64, 64))[:-30], "PNG"),
        (b"\x00" * 2_000_001, "larger"),
    ],
)
def test_what_is_no_logo_is_refused_by_name(data, why, tmp_path):
    (tmp_path / "a.svg").write_bytes(data)
    with pytest.raises(InputRefused, match=why):
        read_logo(tmp_path / "a.svg")


def test_a_picture_that_unpacks_without_measure_is_refused(tmp_path):
    def chunk(kind, body):
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = (30_000).to_bytes(4, "big") * 2 + bytes((8, 2, 0, 0, 0))
    data = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )
    (tmp_path / "bomb.png").write_bytes(data)
    with pytest.raises(InputRefused, match="pixels"):
        read_logo(tmp_path / "bomb.png")


def test_a_missing_logo_is_told(tmp_path):
    with pytest.raises(InputRefused, match="cannot be read"):
        read_logo(tmp_path / "none.png")


def test_paths_in_every_form():
    assert list(steps("M1 2h3v4H0z")) == [
        ("m", (1, 2)),
        ("l", (4, 2)),
        ("l", (4, 6)),
        ("l", (0, 6)),
        ("h", ()),
    ]
    assert list(steps("m1,1 2,2-1,0"))[1:] == [("l", (3, 3)), ("l", (2, 3))]
    curves = list(steps("M0 0C0 1 1 1 1 0S2-1 2 0Q3 1 4 0T6 0"))
    assert [kind for kind, _ in curves] == ["m", "c", "c", "c", "c"]
    assert curves[2][1][:2] == (1, -1)
    half = list(steps("M0 0A1 1 0 0 1 2 0"))
    assert len(half) == 3
    assert half[-1][1][-2:] == pytest.approx((2, 0))
    assert half[1][1][-2:] == pytest.approx((1, -1))
    assert list(steps("M0 0a1 1 0 012 0"))[-1][1][-2:] == pytest.approx((2, 0))  # flags run together


def test_transforms_and_strokes():
    (shape,) = drawing(
        svg('<line x1="0" y1="0" x2="1" y2="0" transform="scale(2) rotate(90)" stroke="#00f"/>')
    ).shapes
    assert shape.steps[1][1] == pytest.approx((1, 3))
    assert shape.width == pytest.approx(2)
    assert shape.stroke == (0, 0, 1)
