"""Readers: one room per format, bytes in, texts with what the format itself says of them out.

``found.Found`` is what a reader hands over, ``found.Refused`` what it could not take of a file that holds
several; a file that gives nothing at all is an ``InputRefused``. Readers know nothing of the parser. What
they import beyond the standard library is imported where it is first needed.
"""
