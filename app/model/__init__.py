"""The words of Chancery as frozen values, and pure functions on text.

Standard library only. ``start`` and ``end`` are half-open code points in the canonical text
(LF line ends, NFC); nothing in here knows where a value is stored or how it is drawn.
"""
