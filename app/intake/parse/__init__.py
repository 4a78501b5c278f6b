"""The parser: canonical text in, one reading out. Pure, linear in the text, and never raising.

The rooms in the order they are used: ``layout`` (paragraphs and labels), ``source`` (tokens and
tags), ``lead`` (who met whom), ``blocks`` (what each stretch is), ``people``, ``facts``,
``statements`` with ``clauses`` and ``speakers``, ``references``, ``verdict``. What words mean is
lexicon data; ``lexicon`` reads it.
"""

from __future__ import annotations

from app.intake.parse.reading import PARSER, read

__all__ = ["PARSER", "read"]
