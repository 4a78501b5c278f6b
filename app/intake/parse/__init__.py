"""The parser: canonical text in, one reading out. Pure, linear in the text, and never raising.

The rooms in the order they are used: ``language`` and ``publishers`` (in whose words), ``layout``
(paragraphs and labels), ``source`` with ``tokens``, ``tags`` and ``mentions`` (words and persons),
``lead`` (who met whom), ``blocks`` (what each stretch is), ``speech`` (where a transcript begins),
``people`` with ``sides`` and ``attendance``, ``facts`` with ``dates``, ``clock`` and ``where``,
``statements`` with ``cast`` and ``speakers`` (whom a word means), ``clauses``, ``subjects`` and ``verbs``
(who does what), ``events``, ``references``, ``verdict``, ``doubts``, ``refusing``; ``opening`` makes the
lexicons' expressions quick.
``reading`` leads a text through them. English goes this way; ``elsewhere`` is the smaller engine of
the other languages. What words mean is lexicon data; ``lexicon`` reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.intake.parse.reading import PARSER, read

__all__ = ["PARSER", "read"]


def __getattr__(name: str) -> Any:
    """Load the parser when it is asked for: who only wants the names of countries does without its rooms."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from app.intake.parse import reading

    return getattr(reading, name)
