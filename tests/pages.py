"""Pages that tell of several events, written for the tests in the manner of those who publish them."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent / "pages_made"


def _page(name):
    return (_HERE / f"{name}.txt").read_text(encoding="utf-8")


DIGEST = _page("digest")
TWO_RELEASES = _page("two-releases")
CALL_AND_LUNCH = _page("call-and-lunch")
ONE = _page("one")
EVERY = {
    "digest": (DIGEST, 3),
    "two releases": (TWO_RELEASES, 2),
    "call and lunch": (CALL_AND_LUNCH, 2),
    "one": (ONE, 0),
}
