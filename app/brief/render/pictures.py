"""Drawing a logo: operations for a content stream. Nothing of it is transparent."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from app.brief.logo import size_of_png
from app.brief.render.structure import Slot
from app.brief.svg import drawing
from app.model.plan import Logo


@dataclass(frozen=True, slots=True)
class Picture:
    """A logo at its place in a box: its upper left corner and its size, in points."""

    x: float
    y: float
    width: float
    height: float
    logo: Logo
    slot: Slot


def fitted_size(logo: Logo, width: float, height: float) -> tuple[float, float]:
    """Return the size of ``logo`` where it may be ``width`` by ``height`` points at most."""
    if logo.media_type == "image/png":
        across, down = map(float, size_of_png(logo.data))
    else:
        picture = drawing(logo.data)
        across, down = picture.width, picture.height
    scale = min(width / across, height / down)
    return across * scale, down * scale


def draw_picture(picture: Picture, left: float, top: float, canvas: Any) -> None:
    """Draw ``picture``, its upper left corner at ``left``, ``top`` from the sheet's lower edge."""
    if picture.logo.media_type == "image/png":
        canvas.drawImage(_on_white(picture.logo), left, top - picture.height, picture.width, picture.height)
        return
    shapes = drawing(picture.logo.data)
    scale = picture.width / shapes.width
    code = [f"q {scale:.5f} 0 0 {-scale:.5f} {left:.2f} {top:.2f} cm"]
    for shape in shapes.shapes:
        paint = ""
        if shape.fill:
            code.append("{:.4f} {:.4f} {:.4f} rg".format(*shape.fill))
            paint = "f"
        if shape.stroke:
            code.append("{:.4f} {:.4f} {:.4f} RG".format(*shape.stroke) + f" {shape.width:.3f} w")
            paint = "B" if paint else "S"
        code += [" ".join([*(f"{value:.3f}" for value in given), kind]) for kind, given in shape.steps]
        code.append(paint + ("*" if shape.even_odd and paint != "S" else ""))
    canvas.addLiteral("\n".join([*code, "Q"]))


def _on_white(logo: Logo) -> Any:
    """Return the pixels as reportlab takes them, on white where they are transparent."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    with Image.open(io.BytesIO(logo.data), formats=("PNG",)) as image:
        seen = image.convert("RGBA")
    ground = Image.new("RGB", seen.size, (255, 255, 255))
    ground.paste(seen, mask=seen.getchannel("A"))
    return ImageReader(ground)
