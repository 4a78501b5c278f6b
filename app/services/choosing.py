"""Choosing what a brief is on: every readout with a country, or with a person."""

from __future__ import annotations

from dataclasses import dataclass

from app.brief.words import languages, words
from app.errors import WrongUsage
from app.services.reading import Wanted, wanted_listing
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Selection:
    """Readouts by uid, newest first, and whom they are chosen by: a country's code or a person's name."""

    subject: str
    uids: tuple[str, ...]


def chosen_by(session: Session, subject: str) -> Selection:
    """Return the readouts in which the country or the person called ``subject`` takes part.

    ``WrongUsage`` where there is none.
    """
    wanted = " ".join(subject.split())
    code = country_code(wanted)
    if code:
        found = wanted_listing(session, Wanted(country=code))
        if found:
            return Selection(code, tuple(item.uid for item in found))
    if wanted:
        found = wanted_listing(session, Wanted(person=wanted))
        if found:
            return Selection(wanted, tuple(item.uid for item in found))
    raise WrongUsage(
        f"No readout here has “{wanted}” for a side or a person.",
        to_do="Give a country's name or code, or a person's name as printed.",
    )


def country_code(name: str) -> str:
    """Return the code of a country or body given by code or by name in a language of headings, or nothing."""
    wanted = name.casefold()
    for language in languages():
        for code, known in words(language).names.items():
            if wanted in {code.casefold(), known.casefold()}:
                return code
    from babel import Locale

    for language in languages():
        for code, known in Locale(language).territories.items():
            if len(code) == 2 and wanted in {code.casefold(), str(known).casefold()}:
                return str(code)
    return ""
