"""Whose side each principal is on: what the text says of an office of its kind, the publisher, whose page it is."""

from __future__ import annotations

import re
from dataclasses import replace

from app.intake.parse.elsewhere.west.home import home_of
from app.intake.parse.elsewhere.west.lexis import Titled, Titles
from app.model.reading import Finding
from app.model.record import Provenance

_STEM = 5  # letters of a word that tell it


def sides_of(
    titles: Titles,
    text: str,
    parties: list[Titled],
    provenance: Provenance,
    findings: list[Finding],
    *,
    together: bool,
) -> list[str | None]:
    """Return the side of each; the first two are of one where they stand ``together`` and met a third."""
    found: list[str | None] = [one.side for one in parties]
    own = provenance.publisher_country
    for at, one in enumerate(parties):
        if found[at] is not None:
            continue
        label = (one.name or one.office or one.whole).cut(text)
        at_span = one.name or one.office
        taken = frozenset(side for side in found if side)
        if together and at == 1 and found[0]:
            found[at] = found[0]
            message = f"{label} is put on the side {found[0]} of the one named together: no country is named."
            findings.append(Finding("participants", "note", message, at_span))
            continue
        if own and own not in taken:
            found[at] = own
            message = f"{label} is taken for the publisher's side ({own}): no country is named."
            findings.append(Finding("participants", "note", message, at_span))
            continue
        office = one.office.cut(text) if one.office else None
        guess = home_of(
            titles,
            text,
            office=office,
            taken=taken | ({own} if own else set()),
            known=own is not None or (at > 0 and found[0] in {code for code, _ in titles.home}),
        )
        if guess and (guess[1] or sum(side is None for side in found) == 1):
            found[at] = guess[0]
            message = (
                f"{label} is put on the side {guess[0]}, whose page this seems to be: no country is named."
            )
            findings.append(Finding("participants", "note" if guess[1] else "review", message, at_span))
        else:
            findings.append(Finding("participants", "review", f"The side of {label} is not known.", at_span))
    return found


def sided(
    titles: Titles, text: str, one: Titled, every: list[Titled], parties: list[Titled], own: str | None
) -> Titled:
    """Return ``one`` with the side of a bare office of its family: "the Indian Prime Minister".

    ``own`` is the publisher's side, where ``one`` is named first and so is more likely of it than of another's.
    """
    if one.side is not None or one.office is None:
        return one
    taken = {party.side for party in parties}
    told = (other for other in every if other.whole.start < one.whole.start or _definite(titles, text, other))
    wanted = titles.families_of(one.office.cut(text))
    for other in told:
        if (
            other.name is None
            and other.office
            and not other.counterpart
            and other.side not in taken
            and (own is None or other.side == own)
            and wanted & titles.families_of(other.office.cut(text))
            and _stems(one.office.cut(text)) & _stems(other.office.cut(text))
        ):
            return replace(one, side=other.side)
    return one


def _stems(office: str) -> set[str]:
    """Return how the longer words of an office begin: a sultan is a head of state, but no president."""
    return {word[-_STEM:] for word in re.findall(r"\w{5,}", office.lower())} | {
        word[:_STEM] for word in re.findall(r"\w{5,}", office.lower())
    }


def _definite(titles: Titles, text: str, one: Titled) -> bool:
    """Whether an article stands before an office: "the Indian Prime Minister", not "an Indian minister"."""
    before = text[max(0, one.whole.start - 5) : one.whole.start].split()
    return bool(before) and before[-1].lower() in titles.determiners
