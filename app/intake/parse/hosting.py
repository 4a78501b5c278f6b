"""Who is the host of a meeting and who the guest, as far as the sentence that tells of it says."""

from __future__ import annotations

from app.intake.parse.cast import Cast
from app.intake.parse.source import Source
from app.model.reading import Participant
from app.model.span import Span


def host(source: Source, cast: Cast, lead: Span, met: Span) -> Participant | None:
    """Return the one of two principals who received the other, or in whose country they met; None if not known."""
    if len(cast.principals) != 2:
        return None
    verb = set(met.cut(source.text).lower().split())
    before = [person for person in cast.principals if person.span.start < met.start]
    after = [person for person in cast.principals if person not in before]
    if len(before) == 1 and verb & source.words("actors", "hosting"):
        passive = source.text[: met.start].rstrip().endswith(("was", "were")) or "by" in verb
        return after[0] if passive else before[0]
    if len(before) == 1 and verb & source.words("actors", "calling_on"):
        return after[0]
    first, last = source.tokens.range(lead)
    places = source.tagged.places
    cities = {places[at][0].code for at in range(first, last) if source.tags[at] == "K" and at in places}
    here = [person for person in cast.principals if person.side in cities]
    return here[0] if len(here) == 1 else None
