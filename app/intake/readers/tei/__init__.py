"""Editions in TEI: one volume, many documents; each record of a conversation becomes one text.

``reader`` walks through a volume, ``running`` makes text of mixed content, ``document`` sets one document out,
``participants`` and ``dateline`` take down what the encoding states. The traps they step around are those
that a hundred volumes of one series were found to hold: see each room.
"""
