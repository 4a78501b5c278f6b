"""What a page of several meetings is about, as the key of its place: what the list shows, or one person."""

from __future__ import annotations

import json
from typing import NamedTuple

from app.services.holdings import Wish


class Selection(NamedTuple):
    """A wish of the list, or the uid of a person; it is written into the key of a page and read from it."""

    wish: Wish = Wish()
    person: str = ""

    @property
    def key(self) -> str:
        """Return it as text."""
        choices = [[one.field, list(one.values), one.out] for one in self.wish.choices]
        return json.dumps([self.wish.typed, choices, self.person], ensure_ascii=False)

    @property
    def words(self) -> str:
        """What was typed and chosen, as one line; "" for everything."""
        chosen = [f"{'-' if one.out else ''}{one.field}:{'|'.join(one.values)}" for one in self.wish.choices]
        return " ".join(part for part in (self.wish.typed.strip(), *chosen) if part)


def selection(key: str) -> Selection:
    """Return the selection that ``key`` was written from."""
    from app.index.answering import Choice

    typed, choices, person = json.loads(key)
    wish = Wish(typed, choices=tuple(Choice(field, tuple(values), out) for field, values, out in choices))
    return Selection(wish, person)
